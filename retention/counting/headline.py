"""The one sentence on top: the weightiest finding beyond chance, or that there is none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from retention.counting.judging import LEVEL, Finding
from retention.statistics import holm


def headline(findings: Sequence[Finding], plain: str) -> str:
    """Of all that was asked, what survives Holm's correction over all of it; `plain` when nothing does.

    Whoever asks twenty questions finds one "significant" answer by chance. Among survivors the lower rank is
    said, then the less likely one.
    """
    honest = holm([each.p for each in findings])
    beyond = [each for each, p in zip(findings, honest, strict=True) if p <= LEVEL]
    if beyond:
        return min(beyond, key=lambda each: (each.rank, each.p)).sentence
    return _("%(plain)s Nothing stands out beyond chance.") % {"plain": plain}


def unknown(known_since: date | None, last_day: date) -> str:
    """Of days before the first order, or without any, there is nothing to find; "" for all others."""
    if known_since is None:
        return _("Import your orders, and this page says who stays, who leaves and why.")
    if known_since > last_day:
        day = date_format(known_since, "j F Y")
        return _("Nothing is known of these days: our first order is of %(day)s.") % {"day": day}
    return ""
