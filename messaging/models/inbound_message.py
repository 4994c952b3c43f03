from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class InboundMessage(models.Model):
    """What came in, byte for byte, committed before anybody looked at it. Never deleted by the program."""

    class State(models.TextChoices):
        STORED = "stored", _("Waiting to be read")
        READING = "reading", _("Being read")
        DONE = "done", _("Done")
        HELD = "held", _("Held for a person")
        FAILED = "failed", _("Could not be read")

    class Outcome(models.TextChoices):
        OPENED = "opened", _("Opened a ticket")
        CONTINUED = "continued", _("Continued a ticket")
        RECORDED = "recorded", _("Recorded")
        HELD = "held", _("Held")

    sha256 = models.CharField(max_length=64)
    mailbox = models.CharField(max_length=254, help_text="The address it came to, or 'command'")
    raw = models.BinaryField()
    size = models.PositiveIntegerField()
    envelope_from = models.CharField(max_length=254, blank=True, null=True)
    envelope_to = models.CharField(max_length=254, blank=True)
    received_at = models.DateTimeField()

    state = models.CharField(max_length=10, choices=State, default=State.STORED)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)
    reason = models.CharField(max_length=300, blank=True, help_text="Why this outcome, as a sentence")
    thread_key = models.CharField(max_length=60, blank=True, db_index=True)
    message_id = models.CharField(max_length=998, blank=True, db_index=True)
    from_address = models.CharField(max_length=254, blank=True)
    from_name = models.CharField(max_length=150, blank=True)
    subject = models.CharField(max_length=255, blank=True)
    processed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["mailbox", "sha256"], name="inbound_stored_once"),
        ]
        indexes = [
            models.Index(
                fields=["received_at"], name="inbound_waiting", condition=Q(state__in=["stored", "reading"])
            ),
            models.Index(
                fields=["-received_at"], name="inbound_troubled", condition=Q(state__in=["held", "failed"])
            ),
            models.Index(fields=["-received_at"], name="inbound_latest"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk} from {self.from_address or 'an unread sender'}"
