"""The acts of an agent on a ticket that have a form of their own: what is asked, how it is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.forms import Form
from django.urls import reverse
from django.utils.functional import Promise as LazyText
from django.utils.translation import gettext_lazy as _

from complaints.forms import handling, steps
from complaints.forms.act import ActForm
from complaints.models import Message, Ticket
from staff.models import User


@dataclass(frozen=True)
class Act:
    """One act. `route` takes the ticket's number; `button` says what will happen; `seen` who will see it."""

    form: type[ActForm]
    route: str
    title: LazyText | str
    button: LazyText | str
    seen: LazyText | str = ""
    body: str = "complaints/acts/_fields.html"


@dataclass(frozen=True)
class OpenAct:
    """An act whose form stands on the page. `url` is where the form goes, `newer` what came meanwhile."""

    name: str
    act: Act
    form: Form
    url: str
    newer: Sequence[Message] = ()


_CUSTOMER = _("The customer will read this")
_US = _("Only colleagues will see this")
ACTS: Mapping[str, Act] = {
    "acknowledge": Act(
        steps.AcknowledgeForm, "complaints:acknowledgement", _("Acknowledge what happened"),
        _("Send the acknowledgement"), _CUSTOMER, "complaints/acts/_acknowledge.html",
    ),
    "agree": Act(steps.AgreeForm, "complaints:agreement", _("Agree with them"), _("Note that we agree"), _US),
    "promise": Act(
        steps.PromiseForm, "complaints:promises", _("Make a promise"), _("Promise it"), _CUSTOMER,
        "complaints/acts/_promise.html",
    ),
    "ending": Act(
        steps.PromiseEndForm, "complaints:promise_ending", _("How the promise ended"), _("Note how it ended"),
        _CUSTOMER,
    ),
    "causes": Act(
        handling.CausesForm, "complaints:causes", _("Confirm the causes"), _("Confirm the causes"), _US,
        "complaints/acts/_causes.html",
    ),
    "assign": Act(
        handling.AssignForm, "complaints:assignment", _("Give it to somebody"), _("Hand it over"), _US,
        "complaints/acts/_assign.html",
    ),
    "take": Act(handling.SendingForm, "complaints:assignment", _("Take it"), _("Take it"), _US),
    "resolve": Act(
        handling.ResolveForm, "complaints:resolution", _("Resolve"), _("Send and resolve"), _CUSTOMER,
        "complaints/acts/_resolve.html",
    ),
    "reopen": Act(handling.ReopenForm, "complaints:reopening", _("Open it again"), _("Open it again"), _US),
    "status": Act(handling.StatusForm, "complaints:status", _("Whose turn is it?"), _("Change it"), _US),
    "priority": Act(handling.PriorityForm, "complaints:priority", _("How urgent it is"), _("Change it"), _US),
}  # fmt: skip


def open_act(
    name: str,
    ticket: Ticket,
    user: User,
    *,
    subject: int | None = None,
    initial: Mapping[str, object] | None = None,
) -> OpenAct | None:
    """The form of an act on `ticket`, or None for a name that is none. `subject`: a promise's id."""
    act = ACTS.get(name)
    if act is None or (act.route == "complaints:promise_ending") != (subject is not None):
        return None
    form = act.form(ticket=ticket, user=user, initial=dict(initial or {}))
    return OpenAct(name, act, form, url_of(name, ticket, subject))


def url_of(name: str, ticket: Ticket, subject: int | None = None) -> str:
    """Where the form of an act goes."""
    return reverse(ACTS[name].route, args=[ticket.number] + ([subject] if subject is not None else []))
