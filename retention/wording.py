"""A figure in words, the same on the page, in the mail and for a screen reader.

value(figure.unit, figure.value)   "78 %", "1,204", "3 h 20 min", "UGX 1,200,000"
between(figure)                    "between 74 and 82 %"
cases(figure)                      "412 of 500"
compared(figure)                   "up from 71 %, more than chance"
"""

from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from retention.figure import Bar, Figure, Unit

NOTHING = "–"
WHOLE_HOURS_FROM = 10
"""From so many hours on the minutes say nothing more, and a figure has no room for them."""
WEIGHED_FROM = 100
"""A percentage of fewer pretends to know more than there is."""


def value(unit: Unit, amount: float | None) -> str:
    """One amount of a unit (see retention.figure) in words; a dash for nothing."""
    if amount is None:
        return NOTHING
    if unit == "share":
        return percent(amount)
    if unit == "minutes":
        return _working_time(amount)
    if unit == "days":
        return ngettext("%(days)s day", "%(days)s days", round(amount)) % {"days": whole(amount)}
    if unit == "money":
        return money(round(amount), settings.COMPANY_CURRENCY)
    if unit == "score":
        return _number(amount, 1)
    return whole(amount)


def percent(share: float) -> str:
    """0.784 → "78 %". Never "0 %" or "100 %" for what only comes near."""
    if share in (0, 1) or 0.01 <= share <= 0.99:
        return f"{_number(100 * share, 0)} %"
    if share < 0.0005:
        return _("under 0.1 %")
    if share >= 0.9995:
        return _("over 99.9 %")
    return f"{_number(100 * share, 1)} %"


def part(hits: int, n: int) -> str:
    """Few are counted, many weighed: "7 of 12", "58 % of 1,204". The number of cases is always there."""
    said = {"hits": whole(hits), "n": whole(n)}
    if n < WEIGHED_FROM:
        return _("%(hits)s of %(n)s") % said
    return _("%(share)s of %(n)s") % (said | {"share": percent(hits / n)})


def whole(amount: float) -> str:
    """1204.0 → "1,204"."""
    return _number(amount, 0)


def amount_of(kind: str, number: int) -> str:
    """How many rows of a kind (see retention.rows): "1,109 customers"."""
    said = {
        "customers": ngettext("%(n)s customer", "%(n)s customers", number),
        "complaints": ngettext("%(n)s complaint", "%(n)s complaints", number),
        "tickets": ngettext("%(n)s ticket", "%(n)s tickets", number),
        "promises": ngettext("%(n)s promise", "%(n)s promises", number),
        "invitations": ngettext("%(n)s question", "%(n)s questions", number),
    }
    return said[kind] % {"n": whole(number)}


def money(cents: int, currency: str) -> str:
    """Whole units of a currency: 120000050 → "UGX 1,200,001"."""
    return f"{currency} {whole(cents / 100)}"


def between(figure: Figure | Bar, unit: Unit = "share") -> str:
    """The 95 % interval, "between 74 and 82 %"; empty when there is none. unit: of a bar's panel."""
    if figure.low is None or figure.high is None:
        return ""
    unit = figure.unit if isinstance(figure, Figure) else unit
    low, high = value(unit, figure.low), value(unit, figure.high)
    if unit == "share" and low.endswith(" %") and not low.startswith(_("under 0.1 %")):
        low = low.removesuffix(" %")
    return _("between %(low)s and %(high)s") % {"low": low, "high": high}


def cases(figure: Figure) -> str:
    """What it rests on: "412 of 500" for a share, "of 500" for a count, "from 500" for all others."""
    if figure.unit == "share":
        if figure.hits is None:
            return _("of %(n)s") % {"n": whole(figure.n)}
        return _("%(hits)s of %(n)s") % {"hits": whole(figure.hits), "n": whole(figure.n)}
    if figure.unit == "count":
        is_itself = figure.value == figure.n
        return "" if is_itself or not figure.n else _("of %(n)s") % {"n": whole(figure.n)}
    return _("from %(n)s") % {"n": whole(figure.n)}


def compared(figure: Figure) -> str:
    """Beside the period before: whether it moved, by more than chance or not. Empty: nothing to compare."""
    before = figure.before
    if before is None or figure.value is None:
        return ""
    if before.value is None:
        return _("nothing to compare with before")
    then = value(figure.unit, before.value)
    if figure.is_change:
        up = figure.value > before.value
        said = _("up from %(then)s, more than chance") if up else _("down from %(then)s, more than chance")
        return said % {"then": then}
    if then == value(figure.unit, figure.value):
        return _("%(then)s before, too") % {"then": then}
    if figure.unit == "money":  # a sum is not tested: one dear case may be all of it
        return _("%(then)s before") % {"then": then}
    return _("%(then)s before; that may be chance") % {"then": then}


def _number(amount: float, places: int) -> str:
    """Rounded and grouped. Django's number_format alone cuts digits off."""
    return str(number_format(Decimal(f"{amount:.{places}f}"), force_grouping=True))


def _working_time(minutes: float) -> str:
    """Hours do not turn into days: how long a working day is depends on the calendar."""
    total = round(minutes)
    if total < 1:
        return _("under a minute")
    if total < 60:
        return _("%(minutes)d min") % {"minutes": total}
    hours, rest = divmod(total, 60)
    if hours >= WHOLE_HOURS_FROM or not rest:
        return _("%(hours)s h") % {"hours": whole(minutes / 60)}
    return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": rest}
