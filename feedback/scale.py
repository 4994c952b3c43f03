"""The one scale of ratings: five points, each with its word."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

RATINGS = [
    (1, _("Very unhappy")),
    (2, _("Unhappy")),
    (3, _("All right")),
    (4, _("Happy")),
    (5, _("Very happy")),
]
LOW = 2
"""At and below this somebody calls back."""


def rating_word(rating: int | None) -> str:
    """The word of a rating, "" for none."""
    return str(dict(RATINGS).get(rating, "")) if rating else ""
