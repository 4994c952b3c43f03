"""`manage.py prepare`: everything the database needs before the processes start, in one go."""

from __future__ import annotations

import os
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from helpdesk.embedded.site import HEADLINE


class Command(BaseCommand):
    """Migrations, ground data and (unless KEPT_DEMO=0) the demo company on an empty database."""

    help = "Migrate, set up the ground data and, unless KEPT_DEMO=0, the demo company in an empty database."
    requires_system_checks = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Each part may run any number of times."""
        self._headline("tables")
        call_command("migrate", interactive=False)
        self._headline("causes, opening hours, policies")
        call_command("setup")
        if os.environ.get("KEPT_DEMO", "0") not in ("", "0"):
            self._headline("demo company")
            call_command("demo", if_empty=True)

    def _headline(self, part: str) -> None:
        self.stdout.write(f"{HEADLINE}{part} …")
        self.stdout.flush()
