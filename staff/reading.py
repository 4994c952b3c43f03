"""Notifications, read by the one they are for."""

from __future__ import annotations

from django.db.models import QuerySet

from staff.models import Notification, User


def notifications_of(user: User) -> QuerySet[Notification]:
    """Everything `user` was told; order it by `-created_at, -id`."""
    return Notification.objects.filter(user=user)


def unread_of(user: User) -> QuerySet[Notification]:
    """What `user` was told and has not seen yet."""
    return notifications_of(user).filter(read_at__isnull=True)
