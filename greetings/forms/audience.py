"""Whom a programme is for: the conditions of greetings.audience as a form."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from customers.models import Customer
from greetings.audience import KINDS, MOST_DAYS, MOST_ORDERS, NOT, ONLY, Audience

UNKNOWN = "unknown"  # in the form; "" in the audience
SPECIAL = [
    ("", gettext_lazy("It does not matter")),
    (ONLY, gettext_lazy("Only special customers")),
    (NOT, gettext_lazy("Everybody but special customers")),
]
LANGUAGES_SHOWN = 24


class NumberField(forms.IntegerField):
    """A number of days or orders; empty is no condition."""

    def __init__(self, *, most: int, **options: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "numeric", "size": 6})
        super().__init__(required=False, min_value=0, max_value=most, widget=widget, **options)

    def clean(self, value: Any) -> int:
        return super().clean(value) or 0


class AudienceForm(forms.Form):
    """Whom a programme is for; `audience()` is what it says. Every condition may be left out."""

    kinds = forms.MultipleChoiceField(
        label=gettext_lazy("They are"),
        choices=[(kind, Customer.Kind(kind).label) for kind in KINDS],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=gettext_lazy("Nothing ticked: all of them"),
    )
    special = forms.ChoiceField(label=gettext_lazy("Special customers"), choices=SPECIAL, required=False)
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("They speak"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=gettext_lazy("Nothing ticked: whatever they speak"),
    )
    ordered_within_days = NumberField(most=MOST_DAYS, label=gettext_lazy("Ordered within the last … days"))
    orders_at_least = NumberField(most=MOST_ORDERS, label=gettext_lazy("At least … orders so far"))
    customer_for_days = NumberField(most=MOST_DAYS, label=gettext_lazy("With us for at least … days"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        known = set(self.initial.get("languages") or ())
        spoken = set(
            Customer.objects.order_by().values_list("language", flat=True).distinct()[:LANGUAGES_SHOWN]
        )
        codes = sorted({code.lower() for code in spoken if code} | (known - {UNKNOWN}))
        self._codes = codes
        choices: list[tuple[str, Any]] = [(code, code) for code in codes]
        field = self.fields["languages"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [*choices, (UNKNOWN, _("not known"))]

    @property
    def languages_known(self) -> list[str]:
        """Codes of the languages to choose from, without "not known"."""
        return self._codes

    def audience(self) -> Audience:
        """The conditions, once the form is valid."""
        data = self.cleaned_data
        languages = tuple("" if each == UNKNOWN else each for each in data["languages"])
        return Audience(
            kinds=tuple(data["kinds"]),
            special=data["special"],
            languages=languages,
            ordered_within_days=data["ordered_within_days"],
            orders_at_least=data["orders_at_least"],
            customer_for_days=data["customer_for_days"],
        )


def audience_initial(audience: Audience) -> dict[str, Any]:
    """What AudienceForm shows for an audience."""
    shown = {name: getattr(audience, name) or "" for name in audience.__dataclass_fields__}
    languages = [each or UNKNOWN for each in audience.languages]
    return shown | {"kinds": list(audience.kinds), "languages": languages}
