"""The forms that move a ticket: causes, hand over, resolve, reopen, status, priority."""

from __future__ import annotations

import uuid
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints import pending_files
from complaints.causes import causes_in_use
from complaints.forms.act import ActForm
from complaints.models import TicketCause
from complaints.status import TABLE, Status
from complaints.words import Outcome, Priority, Remedy
from helpdesk.web.fields import LineField, TextField
from messaging.models import Attachment
from staff.access import colleagues, teams
from staff.models import Team, User

MOST_EXPENSIVE = Decimal("20000000")


class CausesForm(ActForm):
    """Which causes we confirm. The boxes begin with what we confirmed, or else with what was reported."""

    slugs = forms.MultipleChoiceField(
        label=_("What it was really about"), required=False, widget=forms.CheckboxSelectMultiple
    )
    main_slug = forms.ChoiceField(label=_("Most of all"), required=False)

    def prepare(self) -> None:
        choices = [(cause.slug, cause.name) for cause in causes_in_use()]
        self.fields["slugs"].choices = choices  # type: ignore[attr-defined]
        self.fields["main_slug"].choices = [("", _("choose one of those ticked")), *choices]  # type: ignore[attr-defined]
        rows = list(self.ticket.ticket_causes.select_related("cause"))
        self.reported = {row.cause.slug for row in rows if row.source == TicketCause.Source.REPORTED}
        self.suggested = {
            row.cause.slug: row.evidence for row in rows if row.source == TicketCause.Source.SUGGESTED
        }
        confirmed = [row for row in rows if row.source == TicketCause.Source.CONFIRMED]
        self.has_confirmed = bool(confirmed)
        self.fields["slugs"].initial = [row.cause.slug for row in confirmed] or sorted(self.reported)
        main = next((row.cause.slug for row in confirmed if row.is_main), "")
        self.fields["main_slug"].initial = main or self._likeliest()

    def _likeliest(self) -> str:
        """What both the customer and their words say, else the first thing they ticked; "" for nothing."""
        both = [slug for slug in self.suggested if slug in self.reported]
        return next(iter(both or sorted(self.reported)), "")

    def cause_lines(self) -> list[dict[str, Any]]:
        """Each box with what the customer ticked and the words that led to a suggestion."""
        return [
            {
                "tag": box.tag(),
                "label": box.choice_label,
                "is_reported": str(box.data["value"]) in self.reported,
                "evidence": self.suggested.get(str(box.data["value"])),
            }
            for box in self["slugs"]
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        main, slugs = cleaned.get("main_slug"), cleaned.get("slugs", [])
        if len(slugs) == 1:
            cleaned["main_slug"] = slugs[0]
        elif main and main not in slugs:
            self.add_error("main_slug", _("Tick it above as well, or choose one that is ticked."))
        elif slugs and not main:
            self.add_error("main_slug", _("Choose which of the ticked causes weighs most."))
        return cleaned


class AssignForm(ActForm):
    owner: forms.ModelChoiceField[User] = forms.ModelChoiceField(
        label=_("Who takes it"), queryset=None, required=False, empty_label=_("Nobody in particular")
    )
    team: forms.ModelChoiceField[Team] = forms.ModelChoiceField(
        label=_("Team"), queryset=None, required=False, empty_label=_("No team")
    )
    brief = TextField(
        label=_("What they should know"),
        rows=4,
        max_length=2000,
        required=False,
        help_text=_("What happened, what we promised, how the customer feels. Only colleagues see it."),
    )

    although_named = forms.BooleanField(
        label=_("Although the customer names them in this complaint"), required=False
    )

    def prepare(self) -> None:
        if not self.ticket.named_colleagues.filter(user__isnull=False).exists():
            del self.fields["although_named"]
        self.fields["owner"].queryset = colleagues()  # type: ignore[attr-defined]
        self.fields["team"].queryset = teams()  # type: ignore[attr-defined]
        self.fields["owner"].initial, self.fields["team"].initial = self.ticket.owner_id, self.ticket.team_id


class ResolveForm(CausesForm):
    """The end of a ticket: why it was, how it ended, what was given, and the words that tell the customer."""

    text = TextField(
        label=_("Your words to the customer"),
        rows=6,
        help_text=_("What you found, what you did, and what you changed so that it does not happen again."),
        error_messages={"required": _("Write to the customer how it ended.")},
    )
    outcome = forms.ChoiceField(
        label=_("How did it end?"),
        widget=forms.RadioSelect,
        choices=Outcome.choices,
        error_messages={"required": _("Choose how it ended.")},
    )
    remedy_given = forms.ChoiceField(label=_("What did they get?"), choices=Remedy.choices)
    remedy_given_text = LineField(label=_("In words"), max_length=1000, required=False)
    cost = forms.DecimalField(
        label=_("What it cost us"),
        required=False,
        min_value=0,
        max_value=MOST_EXPENSIVE,
        decimal_places=2,
        error_messages={"invalid": _("Write an amount, such as 12.50.")},
    )
    no_cause = forms.BooleanField(label=_("None of the causes fits"), required=False)
    seen_message = forms.IntegerField(required=False, widget=forms.HiddenInput)
    files_key = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def kept_files(self) -> list[Attachment]:
        """Files chosen in the composer before, which go along."""
        given = self["files_key"].value()
        try:
            return pending_files.waiting(uuid.UUID(str(given))) if given else []
        except ValueError:
            return []

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("slugs") and not cleaned.get("no_cause"):
            self.add_error("slugs", _("Tick what it was about, or say that none of them fits."))
        cost = cleaned.get("cost")
        cleaned["cost_cents"] = int(cost * 100) if cost is not None else None
        return cleaned


class ReopenForm(ActForm):
    reason = LineField(
        label=_("Why is it open again?"),
        max_length=300,
        error_messages={"required": _("Write why it is open again.")},
    )


class StatusForm(ActForm):
    status = forms.ChoiceField(label=_("It is now"), widget=forms.RadioSelect)
    reason = LineField(label=_("Why"), max_length=300, required=False, help_text=_("Only colleagues see it."))

    def prepare(self) -> None:
        usual = (Status.OPEN, Status.PENDING, Status.ON_HOLD, Status.SPAM)
        allowed = [TABLE[each] for each in usual if each in self.ticket.status_row.next]
        self.fields["status"].choices = [  # type: ignore[attr-defined]
            (row.value, f"{row.label}: {row.meaning}") for row in allowed
        ]


class PriorityForm(ActForm):
    priority = forms.TypedChoiceField(
        label=_("How urgent"), widget=forms.RadioSelect, choices=Priority.choices, coerce=int
    )

    def prepare(self) -> None:
        self.fields["priority"].initial = self.ticket.priority


class SendingForm(ActForm):
    """A button: nothing to fill in, sent once."""
