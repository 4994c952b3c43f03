"""The forms of the four steps: acknowledge, agree, promise; and how a promise ended."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from complaints.forms.act import ActForm
from helpdesk.web.fields import LineField, TextField
from staff.access import colleagues
from staff.models import User

OTHER = "other"


class AcknowledgeForm(ActForm):
    text = TextField(
        label=_("Your words to the customer"),
        rows=5,
        help_text=_("Say what happened to them in your own words, and that it is yours to put right."),
        error_messages={"required": _("Write what you acknowledge; the customer will read it.")},
    )

    def prepare(self) -> None:
        first = self.ticket.customer.name.split(" ")[0] if self.ticket.customer.name else ""
        self.fields["text"].initial = _t("Dear %(name)s,") % {"name": first} + "\n\n" if first else ""


class AgreeForm(ActForm):
    with_what = LineField(
        label=_("We agree with them that …"),
        max_length=300,
        help_text=_("For colleagues; tell the customer in your reply. Such as: the order was incomplete."),
        error_messages={"required": _("Write what we agree with.")},
    )


def quick_picks(now: datetime) -> list[tuple[datetime, str]]:
    """Moments that people promise, in the company's zone, all still ahead of `now`."""
    today = timezone.localtime(now).date()
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    picks = [
        (today, time(17), _t("today 17:00")),
        (today + timedelta(days=1), time(12), _t("tomorrow 12:00")),
        (friday, time(17), _t("Friday 17:00")),
        (friday + timedelta(days=7), time(17), date_format(friday + timedelta(days=7), "D j M") + " 17:00"),
    ]
    zone = timezone.get_current_timezone()
    found: dict[datetime, str] = {}
    for day, hour, words in picks:
        moment = datetime.combine(day, hour, tzinfo=zone)
        if moment > now + timedelta(minutes=15):
            found.setdefault(moment, words)
    return sorted(found.items())


class PromiseForm(ActForm):
    """A promise: what, by when, who keeps it. Times are the company's."""

    text = LineField(
        label=_("What do we promise?"),
        max_length=300,
        help_text=_("Word for word as the customer will see it. Such as: a call from the manager."),
        error_messages={"required": _("Write what we promise.")},
    )
    pick = forms.ChoiceField(
        label=_("By when?"),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose by when."),
            "invalid_choice": _("That time is no longer offered. Choose again."),
        },
    )
    date = forms.DateField(
        label=_("Or another day"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    time = forms.TimeField(
        label=_("Time"), required=False, initial="17:00", widget=forms.TimeInput(attrs={"type": "time"})
    )
    owner: forms.ModelChoiceField[User] = forms.ModelChoiceField(
        label=_("Who keeps it?"), queryset=None, empty_label=None
    )
    tell_customer = forms.BooleanField(label=_("Tell the customer by mail"), required=False, initial=True)

    def prepare(self) -> None:
        self.fields["owner"].queryset = colleagues()  # type: ignore[attr-defined]
        self.fields["owner"].initial = self.user.pk
        picks = [(moment.isoformat(), words) for moment, words in quick_picks(timezone.now())]
        self.fields["pick"].choices = [*picks, (OTHER, _("another time:"))]  # type: ignore[attr-defined]
        self.fields["pick"].initial = picks[0][0] if picks else OTHER

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        day, hour = cleaned.get("date"), cleaned.get("time")
        pick = "" if "pick" in self.errors else cleaned.get("pick") or OTHER
        if pick and pick != OTHER and not day:
            cleaned["due_at"] = datetime.fromisoformat(pick)
        elif pick and not self.errors.keys() & {"date", "time"}:
            if not day or not hour:
                self.add_error("date", _("Choose the day and the time by which it will be done."))
            else:
                cleaned["due_at"] = datetime.combine(day, hour, tzinfo=timezone.get_current_timezone())
        if "due_at" in cleaned and cleaned["due_at"] <= timezone.now():
            self.add_error("date", _("That time has passed. Promise something still ahead."))
        return cleaned


class PromiseEndForm(ActForm):
    """How a promise ended."""

    ending = forms.ChoiceField(
        label=_("How did it end?"),
        widget=forms.RadioSelect,
        choices=[
            ("kept", _("We kept it")),
            ("broken", _("We did not keep it")),
            ("released", _("The customer does not need it any more")),
        ],
        error_messages={"required": _("Choose how it ended.")},
    )
    note = LineField(label=_("In a few words"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("ending") in {"broken", "released"} and not cleaned.get("note"):
            self.add_error("note", _("Write why; it is part of the history."))
        return cleaned
