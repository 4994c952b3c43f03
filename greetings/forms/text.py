"""What a programme says, one text a language. The first one is for everybody whose language has none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from greetings import wording
from greetings.wording import BadWording
from helpdesk.web.fields import LineField, TextField

MOST_TEXTS = 30
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,6})?")
_FILLER = "x"  # the part of a greeting that is not asked about


@dataclass(frozen=True)
class Text:
    language: str
    subject: str
    body: str


class TextForm(forms.Form):
    """One language. Its variables are checked, so that nobody is ever greeted as {frist_name}."""

    language = LineField(
        label=gettext_lazy("Language"),
        max_length=10,
        help_text=gettext_lazy("A short code, such as en, sw or ar"),
        widget=forms.TextInput(attrs={"list": "languages", "size": 8, "autocapitalize": "none"}),
        error_messages={"required": gettext_lazy("Write which language this is, such as en.")},
    )
    subject = LineField(
        label=gettext_lazy("Subject"),
        max_length=wording.LONGEST_SUBJECT,
        error_messages={"required": gettext_lazy("A mail without a subject looks like a mistake.")},
    )
    body = TextField(
        label=gettext_lazy("Text"),
        rows=7,
        max_length=wording.LONGEST_BODY,
        error_messages={"required": gettext_lazy("Write what the greeting says.")},
    )

    def has_changed(self) -> bool:
        """Whether anything stands in it. A language that was added and left empty is no text at all."""
        typed = (self[name].data for name in ("language", "subject", "body"))
        return any(str(value or "").strip() for value in typed)

    def clean_language(self) -> str:
        language = str(self.cleaned_data["language"]).lower()
        if not _LANGUAGE.fullmatch(language):
            raise forms.ValidationError(_("Write the short code of a language, such as en, sw or pt-br."))
        return language

    def clean_subject(self) -> str:
        return self._checked(subject=self.cleaned_data["subject"], body=_FILLER)[0]

    def clean_body(self) -> str:
        return self._checked(subject=_FILLER, body=self.cleaned_data["body"])[1]

    def _checked(self, *, subject: str, body: str) -> tuple[str, str]:
        try:
            return wording.check(subject=subject, body=body)
        except BadWording as refusal:
            raise forms.ValidationError(str(refusal)) from None


class _Texts(forms.BaseFormSet):
    def add_fields(self, form: forms.Form, index: int | None) -> None:
        super().add_fields(form, index)
        form.empty_permitted = bool(index)
        if "DELETE" in form.fields:
            form.fields["DELETE"].label = _("Leave this language out")

    def clean(self) -> None:
        known: set[str] = set()
        for form in self._kept():
            language = form.cleaned_data.get("language", "")
            if language and language in known:
                form.add_error("language", _("There is a text in this language already."))
            known.add(language)
        if not self._kept() and not any(self.errors):
            raise forms.ValidationError(_("Keep one language at least."))

    def _kept(self) -> list[Any]:
        return [
            form
            for form in self.forms
            if getattr(form, "cleaned_data", None) and not form.cleaned_data.get("DELETE")
        ]

    def texts(self) -> list[Text]:
        """The texts in the order of the page, once valid."""
        names = ("language", "subject", "body")
        return [Text(**{name: form.cleaned_data[name] for name in names}) for form in self._kept()]


TextForms: Any = forms.formset_factory(
    TextForm,
    formset=_Texts,
    extra=0,
    max_num=MOST_TEXTS,
    absolute_max=MOST_TEXTS,
    validate_max=True,
    can_delete=True,
)
