from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

_REFUSED = _(
    "That e-mail address and password do not belong together. Check both; capitals count in the password."
)


class LoginForm(AuthenticationForm):
    """E-mail and password. Every refusal reads the same, whoever exists and whoever left."""

    error_messages = {"invalid_login": _REFUSED, "inactive": _REFUSED}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["username"].label = _("E-mail")
        self.fields["username"].widget = forms.EmailInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "autofocus": True, "dir": "ltr"}
        )
        self.fields["password"].label = _("Password")

    def clean_username(self) -> str:
        return str(self.cleaned_data["username"]).strip().lower()
