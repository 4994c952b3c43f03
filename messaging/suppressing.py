"""Addresses that must not get mail: dead ones get none at all, others asked not to get some kind."""

from __future__ import annotations

from datetime import datetime

from helpdesk.web.text import clean_line, shorten
from messaging.models import Suppression

Scope = Suppression.Scope


def suppression_of(address: str, scope: str = "") -> Suppression | None:
    """What stops mail of `scope` (empty: any case mail) to `address`, or None. A dead address comes first."""
    scopes = {Scope.ALL.value, scope} - {""}
    found = {row.scope: row for row in Suppression.objects.filter(address=_key(address), scope__in=scopes)}
    return found.get(Scope.ALL) or found.get(scope)


def is_suppressed(address: str, scope: str = "") -> bool:
    """May no mail of `scope` (a Suppression.Scope, or empty for case mail) go to `address`?"""
    return suppression_of(address, scope) is not None


def suppress(address: str, scope: str, *, reason: str, now: datetime) -> Suppression:
    """Stop mail of `scope` to `address`. The first reason stays; asking again changes nothing."""
    row, _created = Suppression.objects.get_or_create(
        address=_key(address),
        scope=Scope(scope),
        defaults={"reason": shorten(clean_line(reason), 300), "created_at": now},
    )
    return row


def lift(address: str, scope: str) -> bool:
    """Allow mail of `scope` to `address` again. True when it had been stopped."""
    deleted, _rows = Suppression.objects.filter(address=_key(address), scope=Scope(scope)).delete()
    return deleted > 0


def _key(address: str) -> str:
    return clean_line(address).lower()[:254]
