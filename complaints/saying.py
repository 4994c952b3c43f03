"""Moments and counts as people say them, in mails and on the timeline."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from complaints.queue import ordinal
from customers.models import Customer


def zone_of(customer: Customer | None) -> ZoneInfo:
    """The customer's own time zone, or the company's when theirs is unknown."""
    name = customer.time_zone if customer is not None and customer.time_zone else settings.COMPANY_TIME_ZONE
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo(settings.COMPANY_TIME_ZONE)


def moment_in_words(moment: datetime, customer: Customer | None = None) -> str:
    """A moment with day, date, time and zone: "Friday 20 November 2026, 17:00 (EAT)"."""
    local = moment.astimezone(zone_of(customer))
    return f"{date_format(local, 'l j F Y, H:i')} ({_zone_name(local)})"


def _zone_name(local: datetime) -> str:
    """The zone's usual letters, or its distance from UTC where it has none ("UTC+7")."""
    name = local.tzname() or ""
    if name.isalpha():
        return name
    minutes = int((local.utcoffset() or timedelta()).total_seconds() // 60)
    sign, hours, rest = "-" if minutes < 0 else "+", abs(minutes) // 60, abs(minutes) % 60
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def complaint_in_window(count: int, days: int) -> str:
    """How often this customer complained: "third complaint in 60 days"."""
    return _("%(ordinal)s complaint in %(days)d days") % {"ordinal": ordinal(count), "days": days}
