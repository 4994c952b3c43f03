from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from complaints.words import Priority


class SlaPolicy(models.Model):
    """How fast we answer whom. The first match from the top (`position`) counts; empty fields match all."""

    name = models.CharField(max_length=80, unique=True)
    position = models.PositiveSmallIntegerField(default=100)
    is_active = models.BooleanField(default=True)
    calendar = models.ForeignKey("complaints.BusinessCalendar", on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(auto_now=True, db_default=Now())
    priority = models.PositiveSmallIntegerField(choices=Priority, null=True, blank=True)
    customer_kind = models.CharField(max_length=12, blank=True)
    special_only = models.BooleanField(default=False)
    acknowledgement_minutes = models.PositiveIntegerField(default=60)
    first_response_minutes = models.PositiveIntegerField(default=240)
    next_response_minutes = models.PositiveIntegerField(default=480)
    resolution_minutes = models.PositiveIntegerField(default=2400)
    silence_minutes = models.PositiveIntegerField(default=2400)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="sla_policy_targets_positive",
                condition=Q(acknowledgement_minutes__gt=0, first_response_minutes__gt=0)
                & Q(next_response_minutes__gt=0, resolution_minutes__gt=0, silence_minutes__gt=0),
            )
        ]

    def __str__(self) -> str:
        return self.name
