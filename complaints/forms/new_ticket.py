from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints.causes import causes_in_use
from complaints.forms.reaching import AddressField, NumberField
from complaints.forms.steps import PromiseForm
from complaints.words import Channel, Priority, Remedy, Stage
from helpdesk.web.fields import LineField, SubmissionKeyField, TextField
from staff.models import User

CHANNELS = [(each.value, each.label) for each in (Channel.PHONE, Channel.COUNTER, Channel.MAIL, Channel.CHAT)]


class NewTicketForm(forms.Form):
    """A complaint that a colleague writes down while the customer speaks."""

    submission_key = SubmissionKeyField()
    channel = forms.ChoiceField(
        label=_("How it came"), choices=CHANNELS, widget=forms.RadioSelect, initial=Channel.PHONE
    )
    name = LineField(
        label=_("Name"),
        max_length=150,
        required=False,
        widget=forms.TextInput(attrs={"dir": "auto", "autofocus": True, "autocomplete": "off"}),
    )
    email = AddressField(label=_("E-mail"), widget=forms.EmailInput(attrs={"dir": "ltr"}))
    phone = NumberField(label=_("Phone"), widget=forms.TextInput(attrs={"type": "tel"}))
    known_customer = forms.IntegerField(required=False, widget=forms.HiddenInput)
    text = TextField(
        label=_("What happened, in their words"),
        rows=7,
        error_messages={"required": _("Write what they told you.")},
    )
    subject = LineField(
        label=_("In one line"),
        max_length=200,
        required=False,
        help_text=_("Else it is made of the first words."),
    )
    causes = forms.MultipleChoiceField(
        label=_("What it is about, as they see it"), required=False, widget=forms.CheckboxSelectMultiple
    )
    stage = forms.ChoiceField(label=_("When"), required=False, choices=[("", _("Not said")), *Stage.choices])
    remedy_sought = forms.ChoiceField(
        label=_("What would put it right?"), required=False, choices=[("", _("Not said")), *Remedy.choices]
    )
    remedy_sought_text = LineField(label=_("In their words"), max_length=1000, required=False)
    order_reference = LineField(label=_("Order or receipt"), max_length=80, required=False)
    priority = forms.TypedChoiceField(
        label=_("How urgent"), choices=Priority.choices, coerce=int, initial=Priority.NORMAL
    )
    take = forms.BooleanField(label=_("I look after it"), required=False, initial=True)
    send_acknowledgement = forms.BooleanField(
        label=_("Mail them that we have it, with the way to their page"), required=False, initial=True
    )

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        choices = [(cause.slug, cause.customer_wording) for cause in causes_in_use()]
        self.fields["causes"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        ways = ("name", "email", "phone", "known_customer")
        if not any(cleaned.get(way) for way in ways) and not self.errors.keys() & set(ways):
            self.add_error("name", _("Write at least a name, an address or a number."))
        return cleaned


class FirstPromiseForm(PromiseForm):
    """A promise made in the same breath; leave the words empty to promise nothing yet."""

    submission_key = None  # type: ignore[assignment]

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, ticket=_NO_TICKET, user=user, prefix="promise", **options)
        self.fields["text"].required = self.fields["pick"].required = False

    def clean(self) -> dict[str, Any]:
        if not self.data.get(self.add_prefix("text"), "").strip():
            self.errors.clear()
            return {}
        return super().clean()


_NO_TICKET: Any = None
