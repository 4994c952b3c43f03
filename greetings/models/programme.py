from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Programme(models.Model):
    """For which occasion, whom, in which words and at which hour of their day we greet."""

    name = models.CharField(max_length=80)
    occasion = models.CharField(max_length=20, help_text="A key of greetings.occasions.OCCASIONS")
    is_active = models.BooleanField(default=False, help_text=_("Greets from the next planning on"))
    audience = models.JSONField(
        default=dict, help_text="What greetings.audience.Audience reads; {}: everybody"
    )
    # Local times of the customer: sent at `send_at`, never before quiet hours end or after they begin.
    send_at = models.TimeField(help_text=_("Local time of the customer"))
    earliest = models.TimeField(help_text=_("Quiet before"))
    latest = models.TimeField(help_text=_("Quiet from"))
    default_language = models.CharField(max_length=10, default="en")
    created_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["name"], name="programme_name_once"),
            models.CheckConstraint(
                name="programme_hours_in_order",
                condition=Q(earliest__lt=F("latest"), send_at__gte=F("earliest"), send_at__lt=F("latest")),
            ),
        ]

    def __str__(self) -> str:
        return self.name
