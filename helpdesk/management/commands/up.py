"""`manage.py up`: what `bin/run` calls after the installation."""

from __future__ import annotations

import contextlib
import sys
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.site import Site
from helpdesk.embedded.stopping import StopAsked, StopRequests


class Command(BaseCommand):
    """Starts PostgreSQL, Valkey and all processes of the site, and stays until Ctrl-C."""

    help = (
        "Run the whole site on this machine: PostgreSQL, Valkey, web, live, worker, beat and the mail door. "
        "Honours PORT, KEPT_DATA, KEPT_DEMO=0, LIVE_PORT, MAIL_PORT, DATABASE_URL and REDIS_URL."
    )
    requires_system_checks = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Exit code 0 after a stop that was asked for, 1 with a sentence when starting is impossible."""
        stop = StopRequests()
        try:
            Site(settings.KEPT_DATA, say=_say, stop=stop).run()
        except StopAsked:
            _say("stopped before it was ready.")
        except (CannotStart, OSError) as reason:  # OSError: a full disk, a directory that can't be written
            self.stderr.write(f"Cannot start: {reason}")
            sys.exit(1)


def _say(line: str) -> None:
    """To the terminal at once. One that was closed is no reason to fail: the site stops in order then."""
    with contextlib.suppress(OSError):
        print(line, flush=True)
