from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Interaction(models.Model):
    """A word with a customer outside any ticket, such as their answer to a greeting."""

    class Kind(models.TextChoices):
        MAIL = "mail", _("Mail")
        CALL = "call", _("Call")
        VISIT = "visit", _("Visit")

    customer = models.ForeignKey("customers.Customer", on_delete=models.CASCADE, related_name="interactions")
    kind = models.CharField(max_length=6, choices=Kind)
    is_from_customer = models.BooleanField(default=True)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    at = models.DateTimeField()
    by = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    about = models.CharField(max_length=60, blank=True, help_text="What it answers: greeting:12")
    inbound = models.OneToOneField(
        "messaging.InboundMessage",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="interaction",
    )
    ticket_number = models.BigIntegerField(
        null=True, blank=True, help_text="The ticket that was opened for it"
    )
    seen_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    seen_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-at", "-id"], name="interaction_of_customer"),
            models.Index(
                fields=["-at"],
                name="interaction_unseen",
                condition=Q(seen_at__isnull=True, is_from_customer=True),
            ),
        ]

    def __str__(self) -> str:
        return self.subject or self.text[:40]
