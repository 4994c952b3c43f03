"""The SMTP door: what comes in is committed before "250". The sender keeps it as long as we can't.

Mail for our domain is stored for reading. While no real mail server is configured (DEMO_MAILBOX), mail
for anybody else stays here as a copy that the demo mailbox shows; otherwise it is refused.
"""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from email.parser import BytesHeaderParser

import structlog
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings
from django.db import Error as DatabaseTrouble
from django.db import close_old_connections, connections, transaction
from django.utils import timezone

from messaging import receiving, signatures
from messaging.addresses import in_our_domain, is_ours, plain
from messaging.mime_headers import decoded, message_ids, raw_value
from messaging.models import MailboxCopy

log = structlog.get_logger("kept.door")
RECIPIENTS = 100
_READ_FOR_LIST = 64_000  # bytes of headers looked at for the subject
ACCEPTED = "250 2.0.0 Stored"
TRY_LATER = "451 4.3.0 The mail could not be stored now; please try again later"


class Door:
    """What aiosmtpd calls for each step. Storing runs in a few threads, each with its own connection."""

    def __init__(self, *, threads: int = 4) -> None:
        self._threads = threads
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="door")

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if len(envelope.rcpt_tos) >= RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        if "@" not in address or len(address) > 254:
            return "553 5.1.3 That is not a mail address"
        if not in_our_domain(address) and not settings.DEMO_MAILBOX:
            return "550 5.7.1 We do not take mail for that address"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        given = envelope.mail_from or ""
        sender, recipients = "" if given == "<>" else given, list(envelope.rcpt_tos)
        work = asyncio.get_running_loop().run_in_executor(self._pool, keep_safely, raw, sender, recipients)
        return await work

    async def handle_exception(self, error: Exception) -> str:
        log.error("door stumbled", error=type(error).__name__)
        return TRY_LATER

    def close(self) -> None:
        """Wait for what is being stored, then end every thread's database session."""
        together = threading.Barrier(self._threads)
        for _ in range(self._threads):  # the barrier gives each thread exactly one of these
            self._pool.submit(_leave, together)
        self._pool.shutdown(wait=True)


def _leave(together: threading.Barrier) -> None:
    together.wait(30)
    connections.close_all()


def keep_safely(raw: bytes, sender: str, recipients: list[str]) -> str:
    """Store and say so, or ask the sender to try later: the answer of the door."""
    close_old_connections()
    try:
        keep(raw, sender=sender, recipients=recipients, now=timezone.now())
        return ACCEPTED
    except DatabaseTrouble as error:
        log.error("mail not stored", error=type(error).__name__, size=len(raw))
        return TRY_LATER
    finally:
        close_old_connections()


def keep(raw: bytes, *, sender: str, recipients: list[str], now: datetime) -> None:
    """Commit one mail: one row for all our recipients, one copy for each other (demo only)."""
    copied = [address for address in recipients if _is_copied(address, sender)]
    ours = [address for address in recipients if address not in copied]
    # Addresses that carry a token first: the column is short, and they say what the mail is about.
    ours.sort(key=lambda address: "+" not in address)
    with transaction.atomic():
        if ours:
            receiving.store(
                raw,
                mailbox=plain(ours[0]),
                envelope_from=sender,
                envelope_to=", ".join(ours),
                now=now,
            )
        MailboxCopy.objects.bulk_create(_copies(raw, copied, now))


def _is_copied(address: str, sender: str) -> bool:
    """In the demo, our own mail to a colleague's address in our own domain is a copy, not a complaint."""
    if not settings.DEMO_MAILBOX:
        return False
    from_us = signatures.message_of_bounce_address(sender) is not None
    return not in_our_domain(address) or (from_us and not is_ours(address))


def _copies(raw: bytes, recipients: list[str], now: datetime) -> list[MailboxCopy]:
    if not recipients:
        return []
    headers = BytesHeaderParser().parsebytes(raw[:_READ_FOR_LIST])
    named = message_ids(decoded(raw_value(headers, "message-id")))
    return [
        MailboxCopy(
            to_address=address.lower()[:254],
            message_id=named[0] if named else "",
            subject=decoded(raw_value(headers, "subject"))[:998],
            raw=raw,
            received_at=now,
        )
        for address in recipients
    ]


def listener(door: Door) -> SMTP:
    """One SMTP conversation; pass it as a factory to `loop.create_server`."""
    return SMTP(
        door,
        data_size_limit=settings.MAIL_SIZE_LIMIT_BYTES,
        enable_SMTPUTF8=True,
        hostname=f"mail.{settings.MAIL_DOMAIN}",
        ident="Kept",
        timeout=120,
        loop=asyncio.get_running_loop(),
    )
