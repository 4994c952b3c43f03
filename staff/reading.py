"""Notifications, read by the one they are for."""

from __future__ import annotations

from django.db.models import QuerySet

from staff.models import Notification, User

MOST_COUNTED = 99


def notifications_of(user: User) -> QuerySet[Notification]:
    """Everything `user` was told; order it by `-created_at, -id`."""
    return Notification.objects.filter(user=user)


def unread_count(user: User) -> str:
    """How many are unread, in at most three characters ("", "7", "99+"); one cheap query."""
    found = notifications_of(user).filter(read_at__isnull=True)[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if found > MOST_COUNTED else str(found or "")
