from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from complaints.models import Ticket
from helpdesk.demo import company, people


class Command(BaseCommand):
    help = "Load the demo company Marigold Kitchens, or print its logins."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing when there are tickets already"
        )
        parser.add_argument("--logins", action="store_true", help="print who can log in, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["logins"]:
            self._logins()
        elif options["if_empty"] and Ticket.objects.exists():
            self.stdout.write("There are tickets already; the demo company is left as it is.")
        else:
            tickets = company.load(now=timezone.now(), say=self.stdout.write)
            self.stdout.write(f"The demo company is there: {tickets} complaints.")

    def _logins(self) -> None:
        for colleague in people.COLLEAGUES:
            role = str(colleague.role.label).lower()
            self.stdout.write(f"  {colleague.email:24} {people.PASSWORD}   {colleague.name}, {role}")
