"""Mails to colleagues about what happened on tickets: one each, or one that lists many that come at once.

Why many become one: docs/decisions/many-alerts-one-mail.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from complaints import access
from complaints.models import Event
from messaging import outbox
from messaging.outbox import Letter
from messaging.wording import worded
from staff.models import User

PURPOSE = "staff_alert"
# Up to so many alerts of one moment come as mails of their own, each with its ticket in the subject.
MOST_APART = 3


@dataclass(frozen=True)
class Alert:
    """What one colleague is to read about one event; `sentence` is the event in words."""

    user: User
    event: Event
    sentence: str


def send_alerts(alerts: Sequence[Alert], *, now: datetime) -> None:
    """Queue the mails for these alerts, in as many queries for one as for a thousand.

    Each event is in exactly one mail to a colleague; asked again for the same events, nothing is added.
    """
    of_user: defaultdict[int, list[Alert]] = defaultdict(list)
    for alert in alerts:
        of_user[alert.user.pk].append(alert)
    letters: dict[str, Letter] = {}
    for some in of_user.values():
        if len(some) > MOST_APART:
            letters[_list_key(some)] = _list_of(some)
        else:
            letters |= {_key(alert): _letter(alert) for alert in some}
    outbox.queue_many(letters, purpose=PURPOSE, now=now)


def _key(alert: Alert) -> str:
    return f"event:{alert.event.pk}:user:{alert.user.pk}"


def _list_key(alerts: Sequence[Alert]) -> str:
    ids = [alert.event.pk for alert in alerts]
    return f"events:{min(ids)}-{max(ids)}:{len(ids)}:user:{alerts[0].user.pk}"


def _letter(alert: Alert) -> Letter:
    context = _greeted(alert.user) | {
        "ticket": alert.event.ticket,
        "sentence": alert.sentence,
        "url": access.ticket_url(alert.event.ticket),
    }
    return _addressed(alert.user, worded("staff_alert", context))


def _list_of(alerts: Sequence[Alert]) -> Letter:
    context = _greeted(alerts[0].user) | {
        "alerts": [
            {
                "ticket": alert.event.ticket,
                "sentence": alert.sentence,
                "url": access.ticket_url(alert.event.ticket),
            }
            for alert in alerts
        ],
        "count": len(alerts),
    }
    return _addressed(alerts[0].user, worded("staff_alerts", context))


def _greeted(user: User) -> dict[str, object]:
    return {"name": user.get_short_name(), "company_name": settings.COMPANY_NAME}


def _addressed(user: User, words: tuple[str, str, str]) -> Letter:
    subject, text, html = words
    return Letter(to_address=user.email, to_name=user.name, subject=subject, text=text, html=html)
