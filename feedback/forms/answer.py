from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from feedback.models import Answer
from feedback.scale import RATINGS
from helpdesk.web.fields import TextField

SOLVED = [("yes", _("Yes, it is solved")), ("no", _("Not yet"))]


class AnswerForm(forms.Form):
    """Solved or not yet, a rating, a comment: any of them, at least one."""

    solved = forms.ChoiceField(
        label=_("Is it solved?"), choices=SOLVED, widget=forms.RadioSelect, required=False
    )
    rating = forms.TypedChoiceField(
        label=_("How do you feel about the way we handled it?"),
        choices=RATINGS,
        coerce=int,
        empty_value=None,
        widget=forms.RadioSelect,
        required=False,
    )
    comment = TextField(
        label=_("What made the difference, or what is still missing?"),
        max_length=5000,
        required=False,
        widget=forms.Textarea({"rows": 4}),
    )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors and not (given["solved"] or given["rating"] or given["comment"]):
            raise forms.ValidationError(_("Choose one of the answers, or write a word."))
        return given

    def answers(self) -> dict[str, Any]:
        """The valid form as feedback.answering takes it."""
        given = self.cleaned_data
        return {
            "is_solved": {"yes": True, "no": False}.get(given["solved"]),
            "rating": given["rating"],
            "comment": given["comment"],
        }


def chosen_before(last: Answer | None, asked: dict[str, str]) -> dict[str, Any]:
    """What stands chosen: what the link says (`asked`: `solved`, `rating`), else the last answer."""
    solved = "" if last is None or last.is_solved is None else "yes" if last.is_solved else "no"
    rating = str(last.rating) if last is not None and last.rating else ""
    return {
        "solved": asked["solved"] if asked.get("solved") in {"yes", "no"} else solved,
        "rating": asked["rating"] if asked.get("rating") in {"1", "2", "3", "4", "5"} else rating,
        "comment": last.comment if last is not None else "",
    }
