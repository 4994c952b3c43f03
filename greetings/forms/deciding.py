"""Small forms of decisions: a note, another day for a feast, what a customer said about their days."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from greetings.occasions import OCCASIONS
from helpdesk.web.fields import LineField
from staff.models import User


class NoteForm(forms.Form):
    """Why a greeting was taken out, or how a personal word went."""

    note = LineField(label=_("Note"), max_length=300, required=False)


class OwnerForm(forms.Form):
    """Who greets in person: one of `choices`."""

    def __init__(self, *args: Any, choices: QuerySet[User], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["owner"] = forms.ModelChoiceField(label=_("Who greets them?"), queryset=choices)


class DateForm(forms.Form):
    """The day on which an estimated occasion really falls."""

    on = forms.DateField(
        label=_("Day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": _("Say which day it is."),
            "invalid": _("Write the day as 2027-03-10."),
        },
    )


class OccasionForm(forms.Form):
    """What a customer told a colleague about one occasion."""

    occasion = forms.ChoiceField(label=_("About"))
    answer = forms.ChoiceField(
        label=_("They said"), choices=[("yes", _("Yes, greet me")), ("no", _("No, please don’t"))]
    )
    source = LineField(
        label=_("Where they said it"),
        max_length=60,
        error_messages={"required": _("Write where they said it, such as: on the phone, 12 May.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["occasion"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(row.key, row.label) for row in OCCASIONS.values()]

    def answers(self) -> dict[str, Any]:
        """As choosing.choose_occasion takes it."""
        data = self.cleaned_data
        return {
            "occasion": data["occasion"],
            "is_wanted": data["answer"] == "yes",
            "source": data["source"],
        }
