"""Ways to reach a customer, as people type them; the fields return them as customers.contacts writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms

from customers.contacts import (
    LONGEST_ADDRESS,
    LONGEST_NUMBER,
    NotAnAddress,
    NotANumber,
    normalise_email,
    normalise_phone,
)
from helpdesk.web.fields import LineField


class AddressField(LineField):
    """An e-mail address, or nothing."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=LONGEST_ADDRESS, required=False, **options)

    def clean(self, value: Any) -> str:
        return _normalised(normalise_email, super().clean(value))


class NumberField(LineField):
    """A phone number, or nothing."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=LONGEST_NUMBER, required=False, **options)

    def clean(self, value: Any) -> str:
        return _normalised(normalise_phone, super().clean(value))


def _normalised(normalise: Callable[[str], str], given: str) -> str:
    try:
        return normalise(given) if given else ""
    except (NotAnAddress, NotANumber) as refusal:
        raise forms.ValidationError(str(refusal)) from None
