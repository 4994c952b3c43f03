"""The weekly report: the week's overview by mail, on Monday at seven, company time.

Its figures are those of /insight/ for the same seven days. A report that was late (worker away, not counted
yet) goes out whenever it can within the week; the outbox's key sees to it that nobody gets it twice.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from helpdesk.web.text import clean_line, shorten
from messaging import outbox
from messaging.models import OutboundMessage
from messaging.outbox import Letter
from retention.figure import Overview
from retention.reading import overview_of
from retention.selection import Selection
from retention.showing import address, counted_at, days_of, risks_in_words, risks_of, sections_of
from retention.snapshots import snapshot_of
from retention.weeks import Week
from staff.models import User
from staff.roles import Role

AT = time(7)
READERS = (Role.MANAGER, Role.ADMINISTRATOR)
RISKS = 5


def send_weekly(*, now: datetime) -> int:
    """Queue the report of last week for everybody who gets it and has not; return how many mails.

    0 before Monday seven, when all have it, and while the figures are still to be counted: then they are
    asked for, and the next run sends them.
    """
    week = Week.of(timezone.localdate(now))
    if now < timezone.make_aware(datetime.combine(week.monday, AT)):
        return 0
    reported = week.before()
    waiting = _without(reported)
    if not waiting:
        return 0
    overview = _overview(reported, now=now)
    if overview is None:
        return 0
    letters = {_key(reported, user): _letter(user, overview, reported) for user in waiting}
    return len(outbox.queue_many(letters, purpose="weekly_report", now=now))


def _without(week: Week) -> list[User]:
    """The readers who do not have the report of this week yet."""
    readers = User.objects.filter(is_active=True, role__in=READERS, gets_weekly_report=True).order_by("pk")
    keys = {_key(week, user): user for user in readers}
    had = OutboundMessage.objects.filter(dedupe_key__in=list(keys)).values_list("dedupe_key", flat=True)
    return [user for key, user in keys.items() if key not in set(had)]


def _overview(week: Week, *, now: datetime) -> Overview | None:
    """The figures of a week that was over when they were counted; None until there are any."""
    overview = overview_of(snapshot_of(week.selection(), now=now))
    over = timezone.make_aware(datetime.combine(week.after().monday, time()))
    return overview if overview is not None and counted_at(overview) >= over else None


def _key(week: Week, user: User) -> str:
    return f"weekly_report:{week}:{user.pk}"


def _letter(user: User, overview: Overview, week: Week) -> Letter:
    selection = week.selection()
    context = _context(overview, selection, week) | {"greeting": _("Hello %(name)s,") % {"name": user.name}}
    return {
        "to_address": user.email,
        "to_name": user.name,
        "from_name": settings.COMPANY_NAME,
        "subject": shorten(clean_line(_rendered("subject.txt", context)), 250),
        "text": _rendered("body.txt", context).strip() + "\n",
        "html": _rendered("body.html", context),
    }


def _context(overview: Overview, selection: Selection, week: Week) -> dict[str, Any]:
    site = settings.PUBLIC_URL
    return {
        "overview": overview,
        "week": week,
        "days": days_of(overview),
        "as_of": counted_at(overview),
        "sections": sections_of(overview, selection),
        "risks": risks_of(overview)[:RISKS],
        "risks_finding": risks_in_words(overview),
        "overview_url": site + address("overview", selection),
        "report_url": site + reverse("retention:report", args=[str(week)]),
        "account_url": site + reverse("staff:account"),
        "company_name": settings.COMPANY_NAME,
    }


def _rendered(part: str, context: dict[str, Any]) -> str:
    return render_to_string(f"emails/weekly_report/{part}", context)
