"""Send what is due. Claim in one short transaction, talk SMTP in none, finish under the fencing token."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from messaging import last_check, leasing, refusals, suppressing
from messaging.composing import Unsendable, compose
from messaging.models import OutboundMessage, Suppression
from messaging.purposes import PURPOSES
from messaging.refusals import Kind, Refusal

log = structlog.get_logger("kept.outgoing")
State, Delivery = OutboundMessage.State, OutboundMessage.Delivery
BACKOFF_BASE_SECONDS, BACKOFF_CAP_SECONDS = 60, 3600
OUTAGE_PAUSE_SECONDS = 30
BUDGET_SECONDS = 45  # no new message is begun after this; a worker's soft limit is 90
Clock = Callable[[], datetime]


@dataclass
class Tally:
    """What one run did, counted."""

    sent: int = 0
    later: int = 0
    stopped: int = 0


def send_due(*, now: datetime | None = None, limit: int = 20) -> Tally:
    """Send every message that is due; return what was done. Any number of senders may run at once.

    now: fixed time for all steps (tests, commands); None means the clock.
    """
    clock: Clock = (lambda: now) if now is not None else timezone.now
    leasing.sweep(now=clock())
    tally, end = Tally(), time.monotonic() + BUDGET_SECONDS
    while time.monotonic() < end and (claimed := leasing.claim(now=clock(), limit=limit)):
        if not _send_batch(claimed, tally, clock, end):
            break
    return tally


def _send_batch(claimed: list[OutboundMessage], tally: Tally, clock: Clock, end: float) -> bool:
    """Send a claim over one connection. False when the mail server is out of reach."""
    ready = [(message, mail) for message in claimed if (mail := _ready(message, tally, clock())) is not None]
    backend: BaseEmailBackend = get_connection(fail_silently=False)
    is_open = False
    try:
        for position, (message, mail) in enumerate(ready):
            if time.monotonic() > end:
                _give_back([message for message, _mail in ready[position:]], None, clock())
                return True
            try:
                if not is_open:
                    backend.open()
                    is_open = True
            except Exception as error:  # sockets, TLS and smtplib have a dozen kinds, all meaning "not now"
                refusal = refusals.while_connecting(error)
                log.warning("mail server out of reach", reason=refusal.sentence)
                _give_back([message for message, _mail in ready[position:]], refusal, clock())
                tally.later += len(ready) - position
                return False
            if not leasing.extend(message, now=clock()) or _is_stopped(message, tally, clock()):
                continue
            if not _send_one(backend, message, mail, tally, clock):
                _close(backend)
                is_open = False
    finally:
        _close(backend)
    return True


def _ready(message: OutboundMessage, tally: Tally, now: datetime) -> EmailMultiAlternatives | None:
    """The mail to send, or None when it must not or cannot leave."""
    rule = PURPOSES.get(message.purpose)
    blocked = suppressing.suppression_of(message.to_address, rule.suppress_scope if rule else "")
    if blocked is not None:
        tally.stopped += 1
        is_dead = blocked.scope == Suppression.Scope.ALL
        # Not writing to somebody who asked for it is no failure that staff must look at.
        state = State.FAILED if is_dead else State.DISCARDED
        reason = f"Not sent: mail to {message.to_address} is blocked. {blocked.reason}"
        leasing.finish(message, state=state, now=now, last_error=reason[:500])
        return None
    try:
        mail = compose(message)
        mail.message()  # headers are checked here, before any connection
        return mail
    except Unsendable as error:
        reason = str(error)
    except Exception as error:
        log.exception("message cannot be composed", message=str(message.pk))
        reason = f"The mail could not be put together ({type(error).__name__})."
    tally.stopped += 1
    leasing.finish(message, state=State.FAILED, now=now, last_error=reason[:500])
    return None


def _is_stopped(message: OutboundMessage, tally: Tally, now: datetime) -> bool:
    """The last check, with nothing between it and the mail server. What cannot be checked does not leave."""
    try:
        reason = last_check.check(message, now=now)
    except Exception as error:
        log.exception("last check failed", message=str(message.pk))
        sentence = f"Whether it may still leave could not be found out ({type(error).__name__})."
        _not_sent(message, Refusal(Kind.TEMPORARY, sentence), tally, now)
        return True
    if reason:
        tally.stopped += 1
        leasing.finish(message, state=State.DISCARDED, now=now, last_error=f"Not sent: {reason}"[:500])
    return bool(reason)


def _send_one(
    backend: BaseEmailBackend,
    message: OutboundMessage,
    mail: EmailMultiAlternatives,
    tally: Tally,
    clock: Clock,
) -> bool:
    """Hand over one mail. False when the connection should not be used again."""
    try:
        backend.send_messages([mail])
    except Exception as error:
        refusal = refusals.while_sending(error)
        log.info("not sent", message=str(message.pk), kind=refusal.kind.value, attempt=message.attempts)
        _not_sent(message, refusal, tally, clock())
        return False
    now = clock()
    if not leasing.finish(message, state=State.SENT, now=now, sent_at=now, last_error=""):
        log.warning("lease lost after sending", message=str(message.pk))
    tally.sent += 1
    return True


def _not_sent(message: OutboundMessage, refusal: Refusal, tally: Tally, now: datetime) -> None:
    if refusal.kind is Kind.UNKNOWN and message.delivery == Delivery.AT_MOST_ONCE:
        tally.stopped += 1
        leasing.finish(message, state=State.UNCERTAIN, now=now, last_error=refusal.sentence)
    elif refusal.kind is Kind.OURS:
        tally.later += 1
        _give_back([message], refusal, now)
    elif refusal.kind in {Kind.TEMPORARY, Kind.UNKNOWN} and message.attempts < leasing.ATTEMPTS:
        tally.later += 1
        later = now + backoff(message.attempts)
        leasing.finish(message, state=State.RETRY, now=now, not_before=later, last_error=refusal.sentence)
    else:
        tally.stopped += 1
        if refusal.kind is Kind.DEAD_ADDRESS:
            reason = f"The address does not exist ({refusal.status})."
            suppressing.suppress(message.to_address, Suppression.Scope.ALL, reason=reason, now=now)
        leasing.finish(message, state=State.FAILED, now=now, last_error=refusal.sentence)


def _give_back(messages: list[OutboundMessage], refusal: Refusal | None, now: datetime) -> None:
    """Return messages that were not spoken of: the attempt does not count, an outage kills no mail."""
    for message in messages:
        pause = timedelta(seconds=OUTAGE_PAUSE_SECONDS * (0.5 + random.random()))  # noqa: S311 - jitter
        leasing.finish(
            message,
            state=State.RETRY if refusal else State.QUEUED,
            now=now,
            attempts=max(0, message.attempts - 1),
            not_before=now + pause if refusal else message.not_before,
            last_error=refusal.sentence if refusal else message.last_error,
        )


def backoff(attempts: int) -> timedelta:
    """How long to wait after the n-th attempt: doubling from a minute to an hour, half to one and a half."""
    seconds = min(BACKOFF_CAP_SECONDS, BACKOFF_BASE_SECONDS * 2 ** max(0, attempts - 1))
    return timedelta(seconds=seconds * (0.5 + random.random()))  # noqa: S311 - jitter, no secret


def _close(backend: BaseEmailBackend) -> None:
    try:
        backend.close()
    except Exception as error:  # a connection that can't even be closed is closed
        log.info("mail connection ended badly", error=type(error).__name__)
