"""Which colleagues and teams somebody may choose from."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import Http404

from staff.models import Notification, Team, User


def colleagues() -> QuerySet[User]:
    """Everybody who can be given work, by name."""
    return User.objects.filter(is_active=True).order_by("name", "pk")


def colleague_for(user: User, pk: int) -> User:
    """One active colleague whom `user` may give work to, or Http404."""
    found = colleagues().filter(pk=pk).first()
    if found is None or not (user.rights.assign_others or found.pk == user.pk):
        raise Http404
    return found


def teams() -> QuerySet[Team]:
    """All teams, by name."""
    return Team.objects.order_by("name", "pk")


def notification_for(user: User, pk: int) -> Notification:
    """One of the user's own notifications, or Http404."""
    found = Notification.objects.filter(user=user, pk=pk).first()
    if found is None:
        raise Http404
    return found
