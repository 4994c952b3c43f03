"""Overviews counted by the worker and shown many times.

    snapshot = snapshot_of(selection, now=now)      # in a request: one row; wakes the worker when it is old
    overview = overview_of(snapshot)                # of retention.reading; None: not counted yet

Nothing is counted in a request. `snapshot.wanted_at` set: it is being counted, look again in a few seconds;
`snapshot.error`: why the last counting failed, a sentence. The database is the truth: without any nudge the
sweep finds what is wanted, and what has become old though people look at it.
"""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import structlog
from celery import current_app
from celery.exceptions import SoftTimeLimitExceeded
from django.core.cache import cache
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext as _

from retention import staying
from retention.counting import count_overview
from retention.counting.scope import local_day
from retention.models import Snapshot
from retention.reading import overview_of
from retention.selection import PERIODS, Selection

FRESH_FOR = timedelta(minutes=15)
LOOKED_AT_FOR = timedelta(days=2)
"""So long after somebody looked at it an overview is kept fresh."""
FORGOTTEN_AFTER = timedelta(days=14)
SEEN_EVERY = timedelta(minutes=10)
LEASE = timedelta(minutes=6)
"""A worker that has not stored its figures by then is dead; and a failure is not tried again before."""
ENOUGH_SECONDS = 30
"""A sweep that took so long begins no other overview: the next sweep does."""
_STAYS_FRESH = "insight:stays-fresh"

log = structlog.get_logger("kept.insight")


def snapshot_of(selection: Selection, *, now: datetime) -> Snapshot:
    """The stored overview of a selection: fresh, or old and being counted anew, or (overview None) new."""
    row = Snapshot.objects.filter(key=selection.key).first()
    if row is None:
        new = {"selection": selection.as_json(), "seen_at": now, "wanted_at": now}
        row, is_new = Snapshot.objects.get_or_create(key=selection.key, defaults=new)
        if is_new:
            transaction.on_commit(_nudge, robust=True)
        return row
    changed = {}
    if row.seen_at < now - SEEN_EVERY:
        changed["seen_at"] = now
    # What an earlier version of Kept counted, this one may not be able to read.
    is_old = row.as_of is None or row.as_of < now - FRESH_FOR or overview_of(row) is None
    is_resting = row.claimed_at is not None and row.claimed_at > now - LEASE
    if row.wanted_at is None and not is_resting and is_old:
        changed["wanted_at"] = row.wanted_at = now
        transaction.on_commit(_nudge, robust=True)
    if changed:
        Snapshot.objects.filter(pk=row.pk).update(**changed)
    return row


def _nudge() -> None:
    """Wake a worker. The sweep counts it anyway, so a broker that is away costs a minute."""
    try:
        current_app.send_task("retention.tasks.refresh_insight", queue="reports", retry=False)
    except Exception as error:  # every transport has its own exceptions; none may reach the person who looks
        log.info("nudge lost", error=type(error).__name__)


def refresh_wanted(*, now: datetime) -> int:
    """Count what is wanted or old, one after the other; return how many. Two at once do no harm.

    Forgets what nobody has looked at for long; the usual periods are always kept.
    """
    _keep_usual(now=now)
    begun, counted = time.monotonic(), 0
    moment = now
    while time.monotonic() - begun < ENOUGH_SECONDS:
        row = _claim(now=moment)
        if row is None:
            break
        _count(row, now=moment)
        counted += 1
        moment = now + timedelta(seconds=time.monotonic() - begun)
    return counted


def _keep_usual(*, now: datetime) -> None:
    usual = [Selection.of(period, today=local_day(now)) for period in PERIODS]
    Snapshot.objects.bulk_create(
        [Snapshot(key=each.key, selection=each.as_json(), seen_at=now, wanted_at=now) for each in usual],
        ignore_conflicts=True,
    )
    forgotten = Snapshot.objects.filter(seen_at__lt=now - FORGOTTEN_AFTER)
    forgotten.exclude(key__in=[each.key for each in usual]).delete()


def due(*, now: datetime) -> QuerySet[Snapshot]:
    """What a worker should count: wanted by somebody, or old and looked at lately or one of the usual."""
    usual = [Selection.of(period, today=local_day(now)).key for period in PERIODS]
    kept_fresh = Q(seen_at__gte=now - LOOKED_AT_FOR) | Q(key__in=usual)
    is_old = Q(as_of__isnull=True) | Q(as_of__lt=now - FRESH_FOR)
    free = Q(claimed_at__isnull=True) | Q(claimed_at__lt=now - LEASE)
    return Snapshot.objects.filter(free, Q(wanted_at__isnull=False) | (is_old & kept_fresh))


@transaction.atomic
def _claim(*, now: datetime) -> Snapshot | None:
    """The next one, wanted ones first; nobody else counts it for LEASE."""
    rows = due(now=now).select_for_update(skip_locked=True, no_key=True)
    row = rows.order_by(F("wanted_at").asc(nulls_last=True), F("as_of").asc(nulls_first=True), "pk").first()
    if row is not None:
        row.claimed_at = now
        row.save(update_fields=["claimed_at"])
    return row


def _count(row: Snapshot, *, now: datetime) -> None:
    """Count a claimed one and store it, or why it could not be."""
    begun = time.monotonic()
    selection = Selection.from_json(row.selection).on(local_day(now))
    try:
        _refresh_stays(now=now)
        overview = count_overview(selection, now=now).as_json()
    except Exception as error:  # whatever it is, whoever waits must read it, and the others be counted
        log.exception("an overview could not be counted", key=row.key)
        Snapshot.objects.filter(pk=row.pk).update(error=_sentence(error), wanted_at=None)
        return
    seconds = round(time.monotonic() - begun, 2)
    Snapshot.objects.filter(pk=row.pk).update(
        selection=selection.as_json(),
        overview=overview,
        as_of=now,
        seconds=seconds,
        wanted_at=None,
        claimed_at=None,
        error="",
    )
    log.info("overview counted", key=row.key, seconds=seconds)


def _refresh_stays(*, now: datetime) -> None:
    """Who stays is the same for all overviews: counted once for those of one quarter of an hour."""
    if cache.get(_STAYS_FRESH):
        return
    staying.refresh(now=now)
    cache.set(_STAYS_FRESH, True, timeout=FRESH_FOR.total_seconds() / 2)


def _sentence(error: Exception) -> str:
    if isinstance(error, SoftTimeLimitExceeded) or "statement timeout" in str(error):
        return _(
            "Counting took longer than it may. A shorter period or a segment may work; it is tried again."
        )
    return _("These figures could not be counted. It is tried again in a few minutes; the log says why.")
