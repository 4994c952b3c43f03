"""Moments of the demo: days ago at a local time, or a stretch of opening hours ago."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

from complaints.clock import Calendar


def days_ago(days: int, at: str, *, now: datetime) -> datetime:
    """The local time `at` ("13:20") on the day `days` before today; never in the future."""
    local = now.astimezone(ZoneInfo(settings.COMPANY_TIME_ZONE))
    moment = datetime.combine(local.date() - timedelta(days=days), time.fromisoformat(at), local.tzinfo)
    return min(moment.astimezone(now.tzinfo), now - timedelta(minutes=2))


def open_minutes_ago(minutes: int, *, calendar: Calendar, now: datetime) -> datetime:
    """The latest whole five minutes from which on at least `minutes` of opening hours have passed."""
    moment = now
    while calendar.open_between(moment, now) < timedelta(minutes=minutes):
        moment -= timedelta(minutes=5)
    return moment
