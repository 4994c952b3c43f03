from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from complaints.drafting import KINDS
from complaints.forms.act import ActForm
from helpdesk.web.fields import TextField

THEN = [
    ("", _("Send")),
    ("pending", _("Send and wait for an answer")),
    ("on_hold", _("Send and put on hold")),
    ("resolve", _("Send and resolve")),
]
DIRECTIONS = [("outgoing", _("We called them")), ("incoming", _("They called us"))]


class MessageForm(ActForm):
    """The composer: a reply, a note or a call. What belongs to another kind is ignored."""

    kind = forms.ChoiceField(choices=[(kind, kind) for kind in KINDS], required=False)
    body = TextField(
        label=_("Your words"),
        rows=3,
        error_messages={"required": _("Write something first; it is still empty.")},
    )
    then = forms.ChoiceField(choices=THEN, required=False)
    is_question = forms.BooleanField(label=_("This asks them something"), required=False)
    direction = forms.ChoiceField(label=_("Who called"), choices=DIRECTIONS, required=False)
    reached = forms.BooleanField(label=_("We spoke to each other"), required=False)
    shows_words = forms.BooleanField(label=_("The customer may read these words"), required=False)
    seen_message = forms.IntegerField(required=False, min_value=0)

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("auto_id", "composer-%s")
        super().__init__(*args, **options)

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or "reply"

    def clean_direction(self) -> str:
        return self.cleaned_data["direction"] or "outgoing"
