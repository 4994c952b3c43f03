from __future__ import annotations

from typing import Any

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


class RecordForm(forms.Form):
    """What we know of a customer, without their contact points."""

    name = LineField(label=_("Name"), max_length=150, required=False)
    kind = forms.ChoiceField(label=_("They are"), choices=Customer.Kind.choices)
    is_special = forms.BooleanField(label=_("Gets the highest care"), required=False)
    preferred_channel = forms.ChoiceField(
        label=_("Would rather hear from us by"), choices=CHANNELS, required=False
    )
    language = LineField(
        label=_("Language"), max_length=10, required=False, help_text=_("A short code, such as en, lg or sw")
    )
    about = TextField(
        label=_("What they want, and why"),
        rows=5,
        max_length=5000,
        required=False,
        help_text=_("Tastes, habits, what matters to them. They may ask to read this."),
    )


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
