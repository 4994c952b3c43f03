from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from feedback.models import CallBack
from helpdesk.web.fields import TextField
from staff.models import User

OUTCOMES = [each for each in CallBack.State.choices if each[0] != CallBack.State.OPEN]


class EndingForm(forms.Form):
    """How a call-back went."""

    state = forms.ChoiceField(
        label=_("How did it go?"),
        choices=OUTCOMES,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how the call went.")},
    )
    note = TextField(
        label=_("What was said?"),
        max_length=1000,
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Write in a few words what was said.")},
    )


class OwnerForm(forms.Form):
    """Who makes a call-back: one of `choices`, the colleagues who may."""

    def __init__(self, *args: Any, choices: QuerySet[User], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["owner"] = forms.ModelChoiceField(label=_("Who calls?"), queryset=choices)
