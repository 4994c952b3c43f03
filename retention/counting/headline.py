"""The one sentence on top: the weightiest finding beyond chance, or that there is none."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from retention.counting.judging import LEVEL, Finding
from retention.statistics import holm


def headline(findings: Sequence[Finding], plain: str, *, has_orders: bool = True) -> str:
    """Of all that was asked, what survives Holm's correction over all of it; `plain` when nothing does.

    Whoever asks twenty questions finds one "significant" answer by chance. Among survivors the lower rank is
    said, then the less likely one. Without any order it says what would stand here, and how to get there.
    """
    honest = holm([each.p for each in findings])
    beyond = [each for each, p in zip(findings, honest, strict=True) if p <= LEVEL]
    if beyond:
        return min(beyond, key=lambda each: (each.rank, each.p)).sentence
    if not has_orders:
        return _("Import your orders, and this page says who stays, who leaves and why.")
    return _("%(plain)s Nothing stands out beyond chance.") % {"plain": plain}
