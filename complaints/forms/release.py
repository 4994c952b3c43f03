from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

CHOICES = [
    ("ticket", _("It belongs to a ticket that we have")),
    ("new", _("It is a new complaint of its sender")),
    ("discard", _("Nobody needs to do anything about it")),
]


class ReleaseForm(forms.Form):
    """Where a held mail belongs."""

    as_ = forms.ChoiceField(
        label=_("What is it?"),
        choices=CHOICES,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose where it belongs.")},
    )
    number = forms.IntegerField(
        label=_("Ticket number"), required=False, min_value=1, max_value=2**62, widget=forms.TextInput
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("as_") == "ticket" and not cleaned.get("number") and "number" not in self.errors:
            self.add_error("number", _("Write the number of the ticket."))
        return cleaned
