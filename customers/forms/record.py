from __future__ import annotations

import re
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy as _

from customers.contacts import NotAnAddress, NotANumber, normalise_email, normalise_phone
from customers.models import AssistanceNeed, Consent, Customer
from helpdesk.web.fields import LineField, TextField

CHANNELS = [
    ("", _("Not said")),
    ("mail", _("Mail")),
    ("phone", _("Phone")),
    ("counter", _("At the counter")),
    ("chat", _("Chat")),
]


# Offered while typing; any other code is taken as well.
LANGUAGES = [
    ("en", "English"),
    ("lg", "Luganda"),
    ("sw", "Kiswahili"),
    ("rw", "Ikinyarwanda"),
    ("fr", "Français"),
    ("ar", "العربية"),
    ("ne", "नेपाली"),
    ("hi", "हिन्दी"),
    ("zh", "中文"),
    ("pt", "Português"),
    ("es", "Español"),
    ("de", "Deutsch"),
]


@cache
def time_zones() -> tuple[str, ...]:
    """The names of places in the IANA database, without its leftovers ("Etc/GMT+5", "EST5EDT")."""
    places = (name for name in available_timezones() if "/" in name)
    left_out = ("Etc/", "SystemV/", "US/", "posix/", "right/")
    return tuple(sorted(name for name in places if not name.startswith(left_out)))


class RecordForm(forms.Form):
    """What we know of a customer, without their contact points."""

    name = LineField(label=_("Name"), max_length=150, required=False)
    kind = forms.ChoiceField(label=_("They are"), choices=Customer.Kind.choices)
    is_special = forms.BooleanField(label=_("Gets the highest care"), required=False)
    preferred_channel = forms.ChoiceField(
        label=_("Would rather hear from us by"), choices=CHANNELS, required=False
    )
    language = LineField(
        label=_("Language"),
        max_length=10,
        required=False,
        widget=forms.TextInput({"list": "languages", "autocomplete": "off"}),
        help_text=_("A short code, such as en, lg or sw"),
    )
    time_zone = LineField(
        label=_("Time zone"),
        max_length=50,
        required=False,
        widget=forms.TextInput({"list": "time-zones", "autocomplete": "off"}),
        help_text=_("Where they live, such as Africa/Kampala. Empty: as the company’s."),
    )
    about = TextField(
        label=_("What they want, and why"),
        rows=5,
        max_length=5000,
        required=False,
        help_text=_("Tastes, habits, what matters to them. They may ask to read this."),
    )

    def clean_language(self) -> str:
        found = re.fullmatch(
            r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?", self._said("language")
        )
        if self._said("language") and found is None:
            raise forms.ValidationError(_("This is no language code. Write such as en, sw or pt-BR."))
        parts = found.groups() if found else ("", None, None)
        language, script, region = parts
        return "-".join(
            filter(None, (language.lower(), script and script.title(), region and region.upper()))
        )

    def clean_time_zone(self) -> str:
        """The IANA name in its own spelling, whatever the case it was typed in."""
        typed = self._said("time_zone").replace(" ", "_").lower()
        found = {name.lower(): name for name in time_zones()}.get(typed, "")
        if typed and not found:
            raise forms.ValidationError(
                _("This is no time zone we know. Write continent and city, such as Africa/Kampala.")
            )
        return found

    def _said(self, name: str) -> str:
        return str(self.cleaned_data[name])


class ContactPointForm(forms.Form):
    given = LineField(
        label=_("Another address or number"),
        max_length=254,
        required=True,
        help_text=_("An e-mail address, or a phone number with its country"),
        error_messages={"required": _("Write an e-mail address or a phone number.")},
    )

    def clean_given(self) -> str:
        given: str = self.cleaned_data["given"]
        try:
            return normalise_email(given) if "@" in given else normalise_phone(given)
        except (NotAnAddress, NotANumber) as refusal:
            raise forms.ValidationError(str(refusal)) from None


class NeedForm(forms.Form):
    kind = forms.ChoiceField(label=_("They need help with"), choices=AssistanceNeed.Kind.choices)
    note = LineField(
        label=_("What helps"),
        max_length=200,
        required=False,
        help_text=_("Such as: write rather than call, large print"),
    )


class ConsentForm(forms.Form):
    """A yes or a no that the customer gave us in person."""

    purpose = forms.ChoiceField(label=_("About"), choices=Consent.Purpose.choices)
    answer = forms.ChoiceField(
        label=_("They said"), choices=[("yes", _("Yes, you may")), ("no", _("No, please don’t"))]
    )
    source = LineField(
        label=_("Where they said it"),
        max_length=60,
        error_messages={"required": _("Write where they said it, such as: on the phone, 12 May.")},
    )

    def answers(self) -> dict[str, Any]:
        """As consenting.record_consent takes it."""
        data = self.cleaned_data
        return {"purpose": data["purpose"], "is_given": data["answer"] == "yes", "source": data["source"]}
