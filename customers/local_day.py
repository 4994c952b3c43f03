"""The company's own calendar day, on which people leave, come back and order."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings


def company_zone() -> ZoneInfo:
    """The time zone in which the company counts its days."""
    return ZoneInfo(settings.COMPANY_TIME_ZONE)


def company_day(moment: datetime) -> date:
    """The local date of the company at `moment` (aware)."""
    return moment.astimezone(company_zone()).date()
