"""Telling colleagues something in the app, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from helpdesk.web.hints import hint
from helpdesk.web.text import clean_line, shorten
from staff.models import Notification, User


@dataclass(frozen=True)
class Notice:
    """One thing to tell `users`, each once under the same `key`. `path`: where it leads, on this site."""

    users: Sequence[User]
    key: str
    title: str
    path: str
    detail: str = ""
    is_urgent: bool = False


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
    notice = Notice([user], key=key, title=title, detail=detail, path=path, is_urgent=is_urgent)
    return bool(notify_many([notice], now=now)[0])


def notify_many(notices: Sequence[Notice], *, now: datetime) -> list[list[User]]:
    """Tell many things in two queries; return for each notice whom it was news to, in the order given."""
    meant = {(user.pk, _key(notice)) for notice in notices for user in notice.users}
    if not meant:
        return [[] for _ in notices]
    users, keys = zip(*meant, strict=True)
    told = set(
        Notification.objects.filter(user__in=set(users), key__in=set(keys)).values_list("user_id", "key")
    )
    rows, new = [], []
    for notice in notices:
        here = [user for user in notice.users if (user.pk, _key(notice)) not in told]
        told.update((user.pk, _key(notice)) for user in here)
        rows += [_row(user, notice, now=now) for user in here]
        new.append(here)
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    for pk in sorted({row.user_id for row in rows}):
        hint(f"user:{pk}")
    return new


def _key(notice: Notice) -> str:
    return notice.key[:200]


def _row(user: User, notice: Notice, *, now: datetime) -> Notification:
    return Notification(
        user=user,
        key=_key(notice),
        title=shorten(clean_line(notice.title), 200),
        detail=shorten(clean_line(notice.detail), 300),
        path=notice.path[:200],
        is_urgent=notice.is_urgent,
        created_at=now,
    )


def mark_read(user: User, *, now: datetime, ids: Iterable[int] | None = None) -> int:
    """The user has seen these notifications (all of them without `ids`); return how many were new."""
    rows = Notification.objects.filter(user=user, read_at__isnull=True)
    if ids is not None:
        rows = rows.filter(pk__in=list(ids))
    return rows.update(read_at=now)
