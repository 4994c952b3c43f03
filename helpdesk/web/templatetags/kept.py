"""Kept's words and marks for templates: `{% load kept %}` brings everything, marks included.

Times are said as people say them. Every filter takes `now` as its argument, so that a page and a test
agree about the present: `{{ entry.at|human_time:now }}`.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any

from django import template
from django.template.context import RequestContext
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from helpdesk.web.templatetags import kept_marks

register = template.Library()
register.tags.update(kept_marks.register.tags)

MINUTE, HOUR, DAY = 60, 3600, 86400


@register.filter(expects_localtime=False)
def human_time(moment: dt.datetime | None, now: dt.datetime | None = None) -> str:
    """A moment in the past or the future, in words: "4 min ago", "today 14:05", "Fri 4 Dec 09:00"."""
    if moment is None:
        return ""
    now = now or timezone.now()
    seconds = (now - moment).total_seconds()
    if 0 <= seconds < MINUTE:
        return _("just now")
    if 0 <= seconds < HOUR:
        return _("%(minutes)d min ago") % {"minutes": seconds // MINUTE}
    return _day_and_time(moment, now)


@register.filter(expects_localtime=False)
def by_when(moment: dt.datetime | None, now: dt.datetime | None = None) -> str:
    """A deadline in words: "by today 17:00", "by Friday 17:00", "by Fri 4 Dec 17:00"."""
    if moment is None:
        return ""
    return _("by %(when)s") % {"when": _day_and_time(moment, now or timezone.now())}


@register.filter(expects_localtime=False)
def remaining(due: dt.datetime | None, now: dt.datetime | None = None) -> str:
    """What is left until `due`, or by how much it is over: "52 min left", "3 d left", "18 min over"."""
    if due is None:
        return ""
    seconds = (due - (now or timezone.now())).total_seconds()
    words = {"span": span(abs(seconds))}
    return _("%(span)s left") % words if seconds >= 0 else _("%(span)s over") % words


@register.filter
def span(seconds: float | dt.timedelta) -> str:
    """A length of time, two units at most: 3120 → "52 min", 8000 → "2 h 13 min", 200000 → "2 d 7 h"."""
    total = int(seconds.total_seconds() if isinstance(seconds, dt.timedelta) else seconds)
    if total < MINUTE:
        return _("under a minute")
    if total < HOUR:
        return _("%(minutes)d min") % {"minutes": total // MINUTE}
    if total < DAY:
        hours, minutes = total // HOUR, total % HOUR // MINUTE
        said = {"hours": hours, "minutes": minutes}
        return _("%(hours)d h %(minutes)d min") % said if minutes else _("%(hours)d h") % said
    days, hours = total // DAY, total % DAY // HOUR
    if days >= 7 or not hours:
        return ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
    return _("%(days)d d %(hours)d h") % {"days": days, "hours": hours}


@register.simple_tag(takes_context=True)
def when(context: RequestContext, moment: dt.datetime | None, style: str = "human_time") -> SafeString:
    """`{% when entry.at %}`: a `<time>` in words with the exact moment on hover.

    style: human_time (default), by_when, remaining. Uses `now` from the context.
    """
    if moment is None:
        return mark_safe("")
    say = {"human_time": human_time, "by_when": by_when, "remaining": remaining}[style]
    local = timezone.localtime(moment)
    return format_html(
        '<time datetime="{}" title="{}" data-local>{}</time>',
        moment.astimezone(dt.UTC).isoformat(timespec="seconds"),
        f"{_day(local, 'l j F Y')}, {local:%H:%M} {local.tzname()}",
        say(moment, context.get("now")),
    )


@register.filter
def usertext(text: str | None) -> SafeString:
    """Text a person typed, escaped, as paragraphs that each find their own direction (`dir="auto"`)."""
    blocks = [block for block in str(text or "").replace("\r\n", "\n").split("\n\n") if block.strip()]
    lines = ((mark_safe("<br>".join(escape(block.strip("\n")).split("\n"))),) for block in blocks)  # noqa: S308
    return format_html_join("", '<p dir="auto">{}</p>', lines)


@register.filter
def initials(name: Any) -> str:
    """At most two letters of a name, for a face: "Ana de Souza" → "AS"; nothing known → "?"."""
    words = [word for word in str(name or "").split() if word[:1].isalnum()]
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "") if words else "?"
    return letters.upper()


def _day_and_time(moment: dt.datetime, now: dt.datetime) -> str:
    """The day as one says it beside today's, then the time: names within a week, dates beyond."""
    local, today = timezone.localtime(moment), timezone.localtime(now).date()
    clock = f"{local:%H:%M}"
    days = (local.date() - today).days
    if days == 0:
        return _("today %(time)s") % {"time": clock}
    if days == -1:
        return _("yesterday %(time)s") % {"time": clock}
    if days == 1:
        return _("tomorrow %(time)s") % {"time": clock}
    if 1 < days < 7:
        return f"{_day(local, 'l')} {clock}"
    if -7 < days < -1:
        return f"{_day(local, 'D')} {clock}"
    if local.year == today.year:
        return f"{_day(local, 'D j M')} {clock}"
    return _day(local, "j M Y")


def _day(local: dt.datetime, style: str) -> str:
    return _day_in(local.date(), style, get_language() or "")


@lru_cache(maxsize=4096)
def _day_in(day: dt.date, style: str, _language: str) -> str:
    """The same few days stand on a page a hundred times, and putting one into words is slow."""
    return date_format(day, style)
