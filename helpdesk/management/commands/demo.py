from __future__ import annotations

import os
from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from complaints.models import Ticket
from helpdesk.demo import company, people
from helpdesk.demo.crowd import loading, staying

MOST_CUSTOMERS, MOST_TICKETS = 9_999_999, 20_000_000


class Command(BaseCommand):
    help = (
        "Load the demo company Marigold Kitchens, or print its logins. With --tickets: add a crowd of "
        "customers and tickets over eighteen months, in bulk."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing when there are tickets already"
        )
        parser.add_argument("--logins", action="store_true", help="print who can log in, and change nothing")
        crowd = parser.add_argument_group("a company of any size")
        crowd.add_argument("--customers", type=int, help="how many (default: a third of the tickets)")
        crowd.add_argument("--tickets", type=int, help="how many")
        crowd.add_argument("--seed", type=int, default=1, help="the same seed draws the same company")
        crowd.add_argument(
            "--no-effects",
            action="store_false",
            dest="effects",
            help="draw it without any effect of rudeness or promises on who stays",
        )
        crowd.add_argument("--until", help="the present of the story, such as 2026-11-18 or with a time")
        crowd.add_argument("--processes", type=int, help="how many at once (default: one a core)")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["logins"]:
            self._logins()
        elif options["if_empty"] and Ticket.objects.exists():
            self.stdout.write("There are tickets already; the demo company is left as it is.")
        elif options["tickets"] is not None or options["customers"] is not None:
            self._crowd(options)
        else:
            tickets = company.load(now=timezone.now(), say=self.stdout.write)
            self.stdout.write(f"The demo company is there: {tickets} complaints.")

    def _crowd(self, options: dict[str, Any]) -> None:
        tickets = options["tickets"] or 0
        customers = tickets // 3 + 1 if options["customers"] is None else options["customers"]
        if not 0 <= tickets <= MOST_TICKETS:
            raise CommandError(f"--tickets is a number from 0 to {MOST_TICKETS:,}.")
        if not 1 <= customers <= MOST_CUSTOMERS:
            raise CommandError(f"--customers is a number from 1 to {MOST_CUSTOMERS:,}.")
        effects = staying.PLANTED if options["effects"] else staying.NO_EFFECTS
        loading.load(
            loading.Size(customers, tickets, options["seed"], effects),
            until=_moment(options["until"]),
            processes=max(1, options["processes"] or os.cpu_count() or 1),
            say=self._say,
        )

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def _logins(self) -> None:
        for colleague in people.COLLEAGUES:
            role = str(colleague.role.label).lower()
            self.stdout.write(f"  {colleague.email:24} {people.PASSWORD}   {colleague.name}, {role}")


def _moment(given: str | None) -> datetime:
    now = timezone.now()
    if not given:
        return now
    try:
        read = datetime.fromisoformat(given)
    except ValueError:
        raise CommandError(f"--until {given} is no date; write it like 2026-11-18.") from None
    moment = read if read.tzinfo else timezone.make_aware(read)
    if moment > now:
        raise CommandError("--until lies in the future; nothing has happened there yet.")
    return moment
