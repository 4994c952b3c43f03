"""Fields for what strangers type: made storable first, judged after, and never cut by the browser."""

from __future__ import annotations

import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from helpdesk.web.text import clean_line, clean_text

TEXT_LIMIT = 20_000


class LineField(forms.CharField):
    """One line: control characters and direction overrides are taken out, line breaks become spaces."""

    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Without `maxlength`: a browser would cut a pasted text without a word."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return {"dir": "auto"} | attrs


class TextField(LineField):
    """Several lines, at most TEXT_LIMIT characters unless told otherwise. What nobody could see is empty."""

    widget = forms.Textarea

    def __init__(self, *, max_length: int = TEXT_LIMIT, **options: Any) -> None:
        super().__init__(max_length=max_length, **options)
        self.error_messages["max_length"] = _(
            "That is %(show_value)d characters; we can take %(limit_value)d. "
            "Please shorten it, or add the long version as a file."
        )

    def to_python(self, value: Any) -> str:
        text = clean_text(forms.CharField.to_python(self, value) or "")
        return text if any(unicodedata.category(char)[0] not in "ZC" for char in text) else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return super().widget_attrs(widget) | {"data-grow": ""}


class FilesInput(forms.FileInput):
    """A choice of several files. What arrives is judged by complaints.pending_files, not by the form."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__(attrs={"multiple": True})

    def value_from_datadict(self, data: Any, files: Any, name: str) -> None:
        return None
