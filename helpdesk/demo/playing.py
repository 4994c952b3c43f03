"""Play one story: each step is the verb that a person would have used, at the time they used it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from complaints.acknowledging import acknowledge
from complaints.agreeing import agree
from complaints.assigning import assign
from complaints.calling import log_call
from complaints.causes import confirm_causes
from complaints.changing_status import change_status
from complaints.models import Promise, Ticket
from complaints.noting import add_note
from complaints.opening import open_ticket
from complaints.promising import break_promise, keep, promise
from complaints.receiving import receive_message
from complaints.replying import reply
from complaints.resolving import resolve
from customers.models import Customer
from feedback.answering import answer
from feedback.calling_back import end
from feedback.inviting import send_due
from feedback.models import CallBack, Invitation
from helpdesk.demo.stories import Story
from staff.models import Team, User

Step = Mapping[str, Any]


def play(
    story: Story, guest: Customer, colleagues: Mapping[str, User], *, opened_at: datetime, now: datetime
) -> Ticket:
    """Open the story's ticket at `opened_at` and take the steps that lie before `now`."""
    owner = colleagues.get(story.owner)
    email = guest.contact_points.filter(kind="email").values_list("value", flat=True).first() or ""
    phone = guest.contact_points.filter(kind="phone").values_list("value", flat=True).first() or ""
    ticket = open_ticket(
        customer=guest,
        text=story.text,
        channel=story.channel,
        now=opened_at,
        by=owner if story.channel in {"phone", "counter"} else None,
        reported_causes=story.causes,
        stage=story.stage,
        remedy_sought=story.remedy,
        remedy_sought_text=story.remedy_text,
        order_reference=story.order,
        contact_email=email,
        contact_phone=phone,
    )
    lead = colleagues["Lena"] if owner is None or owner.name.split()[0] != "Otto" else colleagues["Maria"]
    assign(
        ticket,
        by=lead,
        owner=owner,
        team=Team.objects.get(name=story.team),
        brief="From the morning round." if owner else "",
        now=opened_at + timedelta(minutes=1),
    )
    for step in story.step:
        at = opened_at + timedelta(minutes=step["after"])
        if at >= now:
            break
        ticket.refresh_from_db()
        _VERBS[step["do"]](ticket, step, owner or colleagues["Ana"], at)
    return ticket


def _acknowledge(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    acknowledge(ticket, by=owner, text=step["text"], now=at)


def _ask(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    reply(ticket, by=owner, text=step["text"], is_question=True, then="pending", now=at)


def _agree(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    agree(ticket, by=owner, with_what=step["text"], now=at)


def _note(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    add_note(ticket, by=owner, text=step["text"], now=at)


def _call(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    log_call(ticket, by=owner, text=step["text"], direction="outgoing", reached=step["reached"], now=at)


def _customer(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    receive_message(ticket, text=step["text"], channel=ticket.channel, now=at)


def _promise(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    due_at = at + timedelta(minutes=step["due_in"])
    promise(ticket, by=owner, text=step["text"], due_at=due_at, owner=owner, now=at)


def _keep(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    keep(_open_promise(ticket), by=owner, note=step["text"], now=at)


def _break(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    break_promise(_open_promise(ticket), by=owner, note=step["text"], now=at)


def _open_promise(ticket: Ticket) -> Promise:
    return ticket.promises.filter(state=Promise.State.OPEN).earliest("due_at", "id")


def _causes(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    main = step.get("main", "")
    slugs = [main, *step.get("others", [])] if main else []
    confirm_causes(ticket, by=owner, slugs=slugs, main_slug=main, now=at)


def _resolve(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    resolve(
        ticket,
        by=owner,
        text=step["text"],
        outcome=step["outcome"],
        remedy_given=step["remedy"],
        remedy_given_text=step.get("remedy_text", ""),
        cost_cents=step.get("cost"),
        no_cause=not ticket.ticket_causes.filter(source="confirmed").exists(),
        now=at,
    )


def _pending(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    change_status(ticket, by=owner, status="pending", reason=step["text"], now=at)


def _hold(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    change_status(ticket, by=owner, status="on_hold", reason=step["text"], now=at)


def _rate(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    send_due(now=at - timedelta(minutes=40))  # as the sweep does, when the question was due by then
    answer(
        Invitation.objects.filter(ticket=ticket).latest("pk"),
        is_solved=step["solved"],
        rating=step["rating"],
        comment=step.get("text", ""),
        now=at,
    )


def _not_yet(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    invitation = Invitation.objects.filter(ticket=ticket).latest("pk")
    answer(invitation, is_solved=False, rating=None, comment=step["text"], now=at)


def _call_back(ticket: Ticket, step: Step, owner: User, at: datetime) -> None:
    rows = CallBack.objects.filter(ticket=ticket, state=CallBack.State.OPEN)
    waiting = rows.select_related("owner").first()
    if waiting is not None and waiting.owner is not None:
        end(waiting, by=waiting.owner, state=CallBack.State.TURNED_AROUND, note=step["text"], now=at)


_VERBS: dict[str, Callable[[Ticket, Step, User, datetime], None]] = {
    "acknowledge": _acknowledge,
    "ask": _ask,
    "agree": _agree,
    "note": _note,
    "call": _call,
    "customer": _customer,
    "promise": _promise,
    "keep": _keep,
    "break": _break,
    "causes": _causes,
    "resolve": _resolve,
    "pending": _pending,
    "hold": _hold,
    "rate": _rate,
    "not_yet": _not_yet,
    "call_back": _call_back,
}
