"""How often somebody may do something: fixed windows, counted in Redis.

While Redis is away each process counts by itself, so a limit becomes looser but never vanishes.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

_local: dict[str, tuple[int, int]] = {}


@dataclass(frozen=True)
class Limit:
    """At most `times` within `seconds`, counted under `name`."""

    name: str
    times: int
    seconds: int


LOGIN_BY_ADDRESS = Limit("login-ip", 20, 60)
LOGIN_BY_ACCOUNT = Limit("login-account", 8, 300)
COMPLAIN_BY_ADDRESS = Limit("complain-ip", 20, 3600)
CASE_BY_ADDRESS = Limit("case-ip", 120, 600)


def wait_needed(limit: Limit, who: str, *, cost: int = 1) -> int:
    """Count one more for `who`; return 0 when allowed, else the seconds until it is allowed again."""
    now = int(time.time())
    window = now // limit.seconds
    digest = hashlib.sha256(who.lower().encode()).hexdigest()[:32]
    key = f"limit:{limit.name}:{digest}:{window}"
    try:
        cache.add(key, 0, timeout=limit.seconds + 5)
        count = cache.incr(key, cost) if cost else int(cache.get(key) or 0)
    except Exception:  # Redis is away, or the key expired in between
        count = _count_locally(key, window, cost)
    return 0 if count <= limit.times else (window + 1) * limit.seconds - now


def _count_locally(key: str, window: int, cost: int) -> int:
    if len(_local) > 10_000:
        _local.clear()
    count = _local.get(key, (window, 0))[1] + cost
    _local[key] = (window, count)
    return count


def client_address(request: HttpRequest) -> str:
    """The address of the client. X-Forwarded-For counts only as far as TRUSTED_PROXY_COUNT says."""
    proxies: int = settings.TRUSTED_PROXY_COUNT
    if proxies:
        hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",") if hop.strip()]
        if len(hops) >= proxies:
            return hops[-proxies]
    return str(request.META.get("REMOTE_ADDR", ""))
