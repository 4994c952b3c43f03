from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from complaints.setting_up import lay_ground


class Command(BaseCommand):
    help = "Lay in the causes, opening hours, holidays and response policies. Harmless when done again."

    def handle(self, *args: Any, **options: Any) -> None:
        lay_ground(now=timezone.now())
        self.stdout.write("The ground is laid: causes, opening hours, holidays and policies.")
