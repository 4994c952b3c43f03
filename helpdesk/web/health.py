"""Liveness and readiness. Neither writes anything."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from helpdesk.web.models import Heartbeat

WORKER_SILENCE_ALLOWED = timedelta(minutes=3)
OUTBOX_AGE_ALLOWED = timedelta(minutes=15)


def record_heartbeat(part: str, *, now: datetime) -> None:
    """Note that `part` lives at `now` (UTC)."""
    Heartbeat.objects.update_or_create(part=part, defaults={"at": now})


@login_not_required
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers. 200 always."""
    return JsonResponse({"status": "alive"})


@login_not_required
@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Database, Redis, worker and outbox, each with `ok` and what was seen. 503 when work can't be served.

    Redis and the worker being away is `degraded` (200): everything is kept and done later.
    """
    now = timezone.now()
    checks = {"database": _database(), "redis": _redis()}
    if checks["database"]["ok"]:
        checks["worker"] = _worker(now)
        checks["outbox"] = _outbox(now)
    ready = bool(checks["database"]["ok"])
    status = "ready" if all(check["ok"] for check in checks.values()) else "degraded" if ready else "down"
    return JsonResponse({"status": status, "checks": checks}, status=200 if ready else 503)


def _database() -> dict[str, object]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1")
    except DatabaseError:
        return {"ok": False, "seen": "The database does not answer."}
    return {"ok": True}


def _redis() -> dict[str, object]:
    try:
        cache.get("readyz")
    except Exception:  # whatever the client raises, the answer is the same
        return {"ok": False, "seen": "Redis does not answer; work is done by the sweeps once it is back."}
    return {"ok": True}


def _worker(now: datetime) -> dict[str, object]:
    last = Heartbeat.objects.filter(part="worker").values_list("at", flat=True).first()
    if last is None:
        return {"ok": False, "seen": "No worker has reported yet."}
    seconds = int((now - last).total_seconds())
    return {"ok": now - last <= WORKER_SILENCE_ALLOWED, "seconds_since_heartbeat": seconds}


def _outbox(now: datetime) -> dict[str, object]:
    # Raw SQL, because this layer must not import messaging; the table's name is its contract.
    with connection.cursor() as cursor:
        cursor.execute(
            "select min(wanted_at) filter (where state in ('queued', 'retry', 'sending')),"
            " count(*) filter (where state in ('failed', 'uncertain')) from messaging_outboundmessage"
            " where state in ('queued', 'retry', 'sending', 'failed', 'uncertain')"
        )
        oldest, troubled = cursor.fetchone()
    age = max(0, int((now - oldest).total_seconds())) if oldest else 0
    return {
        "ok": age <= OUTBOX_AGE_ALLOWED.total_seconds(),
        "oldest_waiting_seconds": age,
        "failed_or_uncertain": troubled,
    }
