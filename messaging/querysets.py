"""What the mail pages list, in their words."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet

from messaging.models import InboundMessage, MailboxCopy, OutboundMessage

Out, In = OutboundMessage.State, InboundMessage.State
TROUBLED_OUT = (Out.FAILED, Out.HELD, Out.UNCERTAIN)
TROUBLED_IN = (In.HELD, In.FAILED)
BOUNCED_DAYS = 30


def outgoing(show: str, *, now: datetime) -> tuple[QuerySet[OutboundMessage], tuple[str, ...]]:
    """Outgoing messages and their order. show: troubled, untroubled, waiting, bounced, or else all."""
    rows = OutboundMessage.objects.defer("text", "html", "references")
    match show:
        case "troubled":
            return rows.filter(state__in=TROUBLED_OUT), ("-created_at", "-id")
        case "untroubled":
            return rows.exclude(state__in=TROUBLED_OUT), ("-created_at", "-id")
        case "waiting":
            return rows.filter(state__in=[Out.QUEUED, Out.RETRY, Out.SENDING]), ("not_before", "id")
        case "bounced":
            since = now - timedelta(days=BOUNCED_DAYS)
            return rows.filter(bounced_at__isnull=False, bounced_at__gte=since), ("-bounced_at", "-id")
    return rows, ("-created_at", "-id")


def outgoing_counts(*, now: datetime) -> dict[str, int]:
    """How many stand under each heading that somebody should look at."""
    return {show: outgoing(show, now=now)[0].count() for show in ("troubled", "waiting", "bounced")}


def incoming(show: str) -> tuple[QuerySet[InboundMessage], tuple[str, ...]]:
    """Incoming mails without their bytes. show: troubled, waiting; anything else is all of them."""
    rows = InboundMessage.objects.defer("raw")
    match show:
        case "troubled":
            return rows.filter(state__in=TROUBLED_IN), ("-received_at", "-id")
        case "waiting":
            return rows.filter(state__in=[In.STORED, In.READING]), ("received_at", "id")
    return rows, ("-received_at", "-id")


def copies_for(query: str) -> QuerySet[MailboxCopy]:
    """Mails of the demo mailbox to addresses that contain `query` (empty: all), without their bytes."""
    rows = MailboxCopy.objects.defer("raw")
    return rows.filter(to_address__icontains=query) if query else rows
