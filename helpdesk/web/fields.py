"""Form fields for text and files from outside; the text they return can be stored and shown as it is."""

from __future__ import annotations

import unicodedata
import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from helpdesk.web.text import clean_line, clean_text


class LineField(forms.CharField):
    """One line: control characters and direction overrides are taken out, line breaks become spaces."""

    def to_python(self, value: Any) -> str:
        return clean_line(str(value)) if value not in self.empty_values else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Without `maxlength`: a browser would cut a pasted text without a word."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return {"dir": "auto"} | attrs


class TextField(LineField):
    """Several lines of at most `max_length` characters. What nobody could see counts as empty."""

    def __init__(self, *, rows: int = 4, max_length: int = 20_000, **options: Any) -> None:
        options.setdefault("widget", forms.Textarea({"rows": rows}))
        super().__init__(max_length=max_length, **options)
        self.error_messages["max_length"] = _(
            "That is %(show_value)d characters; we can take %(limit_value)d. "
            "Please shorten it, or add the long version as a file."
        )

    def to_python(self, value: Any) -> str:
        text = clean_text(str(value)) if value not in self.empty_values else ""
        return text if any(unicodedata.category(char)[0] not in "ZC" for char in text) else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return super().widget_attrs(widget) | {"data-grow": ""}


class FilesInput(forms.FileInput):
    """A choice of several files. What arrives is judged where it is stored, not by the form."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__(attrs={"multiple": True})

    def value_from_datadict(self, data: Any, files: Any, name: str) -> None:
        return None


class SubmissionKeyField(forms.UUIDField):
    """The key of one sending (helpdesk.web.submissions), drawn when the form is shown.

    A form without a usable key gets a fresh one, so that a hand-made form still works.
    """

    def __init__(self, **options: Any) -> None:
        options.update(required=False, initial=uuid.uuid4, widget=forms.HiddenInput)
        super().__init__(**options)

    def clean(self, value: Any) -> uuid.UUID:
        try:
            return super().clean(value) or uuid.uuid4()
        except forms.ValidationError:
            return uuid.uuid4()
