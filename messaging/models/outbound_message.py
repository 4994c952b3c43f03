from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class OutboundMessage(models.Model):
    """A message before it is a message: rendered, unique by `dedupe_key`, sent by the sender alone."""

    class State(models.TextChoices):
        QUEUED = "queued", _("Queued")
        SENDING = "sending", _("Sending")
        SENT = "sent", _("Sent")
        RETRY = "retry", _("Waiting to try again")
        FAILED = "failed", _("Failed")
        HELD = "held", _("Held for a person")
        UNCERTAIN = "uncertain", _("Perhaps sent")
        DISCARDED = "discarded", _("Discarded")

    class Delivery(models.TextChoices):
        AT_LEAST_ONCE = "at_least_once", _("Sent again after a crash, under the same Message-ID")
        AT_MOST_ONCE = "at_most_once", _("Never sent twice; a person decides after a crash")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    dedupe_key = models.CharField(max_length=200, unique=True)
    purpose = models.CharField(max_length=40, help_text="A key of messaging.purposes.PURPOSES")
    delivery = models.CharField(max_length=20, choices=Delivery)
    state = models.CharField(max_length=12, choices=State, default=State.QUEUED)
    to_address = models.CharField(max_length=254)
    to_name = models.CharField(max_length=150, blank=True)
    from_name = models.CharField(max_length=150, blank=True)
    reply_to = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=255)
    text = models.TextField()
    html = models.TextField(blank=True)
    message_id = models.CharField(max_length=250, unique=True)
    in_reply_to = models.CharField(max_length=998, blank=True)
    references = models.TextField(blank=True, help_text="Message-IDs, separated by spaces")
    is_automatic = models.BooleanField(default=False, help_text="Carries Auto-Submitted")
    unsubscribe_url = models.CharField(max_length=300, blank=True)
    thread_key = models.CharField(max_length=60, blank=True, db_index=True)
    attachments = models.ManyToManyField("messaging.Attachment", related_name="+", blank=True)

    not_before = models.DateTimeField()
    wanted_at = models.DateTimeField(
        db_default=Now(), help_text="When it should have left; tries do not move it, so it tells a stale one"
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    lease_token = models.UUIDField(null=True, blank=True)
    last_error = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    bounced_at = models.DateTimeField(null=True, blank=True)
    bounce_status = models.CharField(max_length=20, blank=True, help_text="RFC 3463, such as 5.1.1")
    handled_by = models.CharField(max_length=120, blank=True, help_text="Who sent it again or discarded it")
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="outbound_sent_has_time", condition=~Q(state="sent") | Q(sent_at__isnull=False)
            ),
            models.CheckConstraint(
                name="outbound_sending_has_lease",
                condition=~Q(state="sending") | Q(lease_until__isnull=False, lease_token__isnull=False),
            ),
        ]
        indexes = [
            models.Index(
                fields=["not_before"],
                name="outbound_due",
                condition=Q(state__in=["queued", "retry", "sending"]),
            ),
            models.Index(
                fields=["-created_at"],
                name="outbound_troubled",
                condition=Q(state__in=["failed", "held", "uncertain"]),
            ),
            models.Index(fields=["-created_at"], name="outbound_latest"),
            models.Index(
                fields=["-bounced_at"], name="outbound_bounced", condition=Q(bounced_at__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} to {self.to_address}"

    @property
    def is_troubled(self) -> bool:
        return self.state in {self.State.FAILED, self.State.HELD, self.State.UNCERTAIN}
