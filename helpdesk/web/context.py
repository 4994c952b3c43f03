from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone


def page(request: HttpRequest) -> dict[str, Any]:
    """What every page may need: `company_name`, `live_url`, `now` (aware), `demo_mailbox`."""
    return {
        "company_name": settings.COMPANY_NAME,
        "live_url": settings.LIVE_URL,
        "demo_mailbox": settings.DEMO_MAILBOX,
        "now": timezone.now(),
    }
