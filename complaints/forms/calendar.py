"""Opening hours as a person writes them: "08:00-12:00, 13:00-17:00" a day; empty means closed."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints.clock import Calendar, CalendarError
from complaints.models import BusinessCalendar, CalendarOverride

DAYS = [
    ("mon", _("Monday")),
    ("tue", _("Tuesday")),
    ("wed", _("Wednesday")),
    ("thu", _("Thursday")),
    ("fri", _("Friday")),
    ("sat", _("Saturday")),
    ("sun", _("Sunday")),
]
_INTERVAL = re.compile(r"^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$")


class HoursField(forms.CharField):
    """Intervals of one day; cleaned to [["08:00", "12:00"], …]."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("help_text", _("Such as 08:00-12:00, 13:00-17:00; empty: closed"))
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, list):
            return ", ".join(f"{start}-{end}" for start, end in value)
        return value

    def to_python(self, value: Any) -> Any:
        parts = [part.strip() for part in str(value or "").split(",") if part.strip()]
        found = [_INTERVAL.match(part) for part in parts]
        if not all(found):
            raise forms.ValidationError(_("Write hours as 08:00-12:00, 13:00-17:00."))
        return [[match[1].zfill(5), match[2].zfill(5)] for match in found if match]

    def run_validators(self, value: Any) -> None:
        """Whether the hours make sense is asked of the whole calendar."""


class CalendarForm(forms.ModelForm):
    """A calendar with one line a weekday. It must be open at some time, or no clock could ever run."""

    class Meta:
        model = BusinessCalendar
        fields = ("name", "time_zone", "country")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        week = self.instance.week if isinstance(self.instance.week, dict) else {}
        for day, label in DAYS:
            self.fields[day] = HoursField(label=label, initial=week.get(day, []))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        week = {day: cleaned[day] for day, _label in DAYS if cleaned.get(day)}
        try:
            Calendar.from_json({"tz": cleaned.get("time_zone"), "week": week})
        except CalendarError as error:
            raise forms.ValidationError(str(error)) from None
        self.instance.week = week
        return cleaned


class OverrideForm(forms.ModelForm):
    """Other hours on one date."""

    intervals = HoursField(label=_("Hours on that day"))

    class Meta:
        model = CalendarOverride
        fields = ("date", "intervals", "name")
