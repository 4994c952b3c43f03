"""The complaint form: nothing is required but what happened and one way to reach the customer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints.causes import causes_in_use
from complaints.complaining import Complaint
from complaints.forms.photos import PhotosField
from complaints.forms.reaching import AddressField, NumberField
from complaints.words import Remedy, Stage
from customers.models import AssistanceNeed
from helpdesk.web.fields import LineField, TextField

SAY_NOTHING = ("", _("I cannot say"))
CHANNELS = [("", _("Either is fine")), ("mail", _("By mail")), ("phone", _("By phone"))]
MORE_FIELDS = (
    "when_and_where", "order_reference", "stage", "on_behalf_of", "need", "need_note", "no_survey",
)  # fmt: skip


class ComplainForm(forms.Form):
    """What a customer tells us. `complaint()` gives it to complaints.complaining when it is valid."""

    error_css_class = "field--bad"

    text = TextField(
        label=_("What happened?"),
        help_text=_("In your own words: what it was, and when and where, if you remember."),
        error_messages={"required": _("Tell us what happened, in a few words or many.")},
    )
    when_and_where = LineField(
        label=_("When and where was it?"),
        help_text=_("Roughly is enough: the day, the place, who served you."),
        max_length=300,
        required=False,
    )
    causes = forms.MultipleChoiceField(
        label=_("What was it about?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    remedy = forms.ChoiceField(
        label=_("What would put it right?"),
        choices=[SAY_NOTHING, *(each for each in Remedy.choices if each[0] != Remedy.NOTHING)],
        widget=forms.RadioSelect,
        required=False,
    )
    remedy_text = TextField(
        label=_("In your own words"), max_length=1000, required=False, widget=forms.Textarea({"rows": 2})
    )
    photos = PhotosField()
    email = AddressField(
        label=_("Your mail address"),
        widget=forms.EmailInput({"autocomplete": "email", "inputmode": "email", "spellcheck": "false"}),
    )
    phone = NumberField(
        label=_("Your phone number"),
        widget=forms.TextInput({"type": "tel", "autocomplete": "tel", "inputmode": "tel"}),
    )
    preferred = forms.ChoiceField(
        label=_("How shall we answer?"), choices=CHANNELS, widget=forms.RadioSelect, required=False
    )
    name = LineField(
        label=_("Your name"),
        max_length=150,
        required=False,
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    is_safety_risk = forms.BooleanField(
        label=_("Somebody could get hurt, or fall ill: it cannot wait"), required=False
    )
    order_reference = LineField(label=_("Order or receipt number"), max_length=80, required=False)
    stage = forms.ChoiceField(
        label=_("It happened"),
        choices=[SAY_NOTHING, *Stage.choices],
        widget=forms.RadioSelect,
        required=False,
    )
    on_behalf_of = LineField(
        label=_("Do you write for somebody else?"),
        help_text=_("Who it is about, and that they know you write to us."),
        max_length=200,
        required=False,
    )
    need = forms.ChoiceField(
        label=_("Is there something that makes it harder for you?"),
        help_text=_("Then whoever answers knows, and you need not ask."),
        choices=[("", _("No, or I would rather not say")), *AssistanceNeed.Kind.choices],
        required=False,
    )
    need_note = LineField(
        label=_("What would help you?"),
        help_text=_("Such as: please phone, large print, speak slowly."),
        max_length=200,
        required=False,
    )
    no_survey = forms.BooleanField(
        label=_("Please do not write to me afterwards to ask how it went"), required=False
    )
    # Only machines fill this in. It is out of sight, out of the tab order, and named as they like it.
    website = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        chips = [(each.slug, each.customer_wording) for each in causes_in_use()]
        self.fields["causes"].choices = chips  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        reachable = given.get("email") or given.get("phone")
        if not reachable and not {"email", "phone"} & set(self.errors):
            self.add_error("email", _("Give a mail address or a phone number, so that we can answer you."))
        if given.get("preferred") == "phone" and not given.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("You would like us to phone. Which number shall we call?"))
        if given.get("website"):
            emptied = self.data.copy()  # type: ignore[attr-defined]
            emptied["website"] = ""
            self.data = emptied
            raise forms.ValidationError(
                _(
                    "A hidden field was filled in, perhaps by your browser. "
                    "We have emptied it: please send again."
                )
            )
        return given

    @property
    def more_is_open(self) -> bool:
        """Whether the folded part holds something, so that it must not be hidden."""
        return any(self[name].errors or self[name].value() for name in MORE_FIELDS)

    def complaint(self) -> Complaint:
        """The valid form as the verb takes it."""
        given = self.cleaned_data
        return Complaint(
            **{name: given[name] for name in _SAME_NAMES},
            causes=tuple(given["causes"]),
            asks_no_survey=given["no_survey"],
        )


_SAME_NAMES = (
    "text",
    "when_and_where",
    "remedy",
    "remedy_text",
    "email",
    "phone",
    "preferred",
    "name",
    "is_safety_risk",
    "order_reference",
    "stage",
    "on_behalf_of",
    "need",
    "need_note",
)
