"""What a colleague hears of a customer's life: they left, came back, died; when to greet them; a word."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from customers.models import Birthday, Exit, Interaction
from helpdesk.web.fields import LineField, TextField

REASONS = [(value, label) for value, label in Exit.Reason.choices if value != Exit.Reason.DEATH]


class DayField(forms.DateField):
    """A local date, chosen from the browser's calendar. What is no date is refused with a sentence."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("widget", forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
        super().__init__(input_formats=["%Y-%m-%d"], **options)
        self.error_messages["invalid"] = _("This is no date. Write it such as 2026-11-18.")

    def to_python(self, value: Any) -> date | None:
        return super().to_python(value if not isinstance(value, str) else value.strip()[:20])


class ExitForm(forms.Form):
    reason = forms.ChoiceField(label=_("Why"), choices=REASONS, initial=Exit.Reason.UNKNOWN)
    left_on = DayField(label=_("Since when"))
    source = LineField(
        label=_("How we know"), max_length=60, required=False, help_text=_("Such as: they said so by phone")
    )
    note = LineField(label=_("What they said"), max_length=300, required=False)


class DeathForm(forms.Form):
    left_on = DayField(label=_("When, as far as you know"))
    source = LineField(
        label=_("How we know"), max_length=60, required=False, help_text=_("Such as: their daughter called")
    )
    note = LineField(
        label=_("What colleagues should know"),
        max_length=300,
        required=False,
        help_text=_("Such as whom to write to instead"),
    )


class ReturnForm(forms.Form):
    on = DayField(label=_("Since when"))


class BirthdayForm(forms.Form):
    """Day and month; the year if they gave it."""

    day = forms.IntegerField(
        label=_("Day"), min_value=1, max_value=31, error_messages={"required": _("Write the day.")}
    )
    month = forms.TypedChoiceField(label=_("Month"), coerce=int, choices=list(MONTHS.items()))
    year = forms.IntegerField(
        label=_("Year"), required=False, min_value=1, max_value=9999, help_text=_("Never shown anywhere")
    )
    leap_day_on = forms.ChoiceField(
        label=_("Born on 29 February: greet in other years"),
        choices=Birthday.LeapDay.choices,
        required=False,
        help_text=_("Only counts for 29 February"),
    )
    is_certain = forms.BooleanField(label=_("They told us themselves; it really is this day"), required=False)
    source = LineField(
        label=_("Where they said it"),
        max_length=60,
        error_messages={"required": _("Write where they said it, such as: on the phone, 12 May.")},
    )


class InteractionForm(forms.Form):
    """A call or a visit that belongs to no ticket."""

    kind = forms.ChoiceField(
        label=_("It was"),
        choices=[(value, label) for value, label in Interaction.Kind.choices if value != "mail"],
    )
    text = TextField(
        label=_("What was said"),
        rows=3,
        max_length=5000,
        error_messages={"required": _("Write what was said.")},
    )
