"""Telling a colleague something in the app, once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from helpdesk.web.hints import hint
from helpdesk.web.text import clean_line, shorten
from staff.models import Notification, User


def notify(
    user: User,
    *,
    key: str,
    title: str,
    detail: str = "",
    path: str,
    is_urgent: bool = False,
    now: datetime,
) -> bool:
    """Tell one colleague; return False when they were told before under the same `key`."""
    return bool(
        notify_all([user], key=key, title=title, detail=detail, path=path, is_urgent=is_urgent, now=now)
    )


def notify_all(
    users: Iterable[User],
    *,
    key: str,
    title: str,
    detail: str = "",
    path: str,
    is_urgent: bool = False,
    now: datetime,
) -> list[User]:
    """Tell several colleagues; return those who had not been told before under the same `key`."""
    users = list(users)
    told = set(Notification.objects.filter(user__in=users, key=key).values_list("user_id", flat=True))
    new = [user for user in users if user.pk not in told]
    rows = [
        Notification(
            user=user,
            key=key[:200],
            title=shorten(clean_line(title), 200),
            detail=shorten(clean_line(detail), 300),
            path=path[:200],
            is_urgent=is_urgent,
            created_at=now,
        )
        for user in new
    ]
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    for user in new:
        hint(f"user:{user.pk}")
    return new


def mark_read(user: User, *, now: datetime, ids: Iterable[int] | None = None) -> int:
    """The user has seen these notifications (all of them without `ids`); return how many were new."""
    rows = Notification.objects.filter(user=user, read_at__isnull=True)
    if ids is not None:
        rows = rows.filter(pk__in=list(ids))
    return rows.update(read_at=now)
