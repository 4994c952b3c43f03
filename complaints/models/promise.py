from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Promise(models.Model):
    """What we said we would do, by when, and who owns it. The customer sees it word for word."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        KEPT = "kept", _("Kept")
        LATE = "late", _("Kept late")
        BROKEN = "broken", _("Broken")
        RELEASED = "released", _("Released by the customer")

    ticket = models.ForeignKey("complaints.Ticket", on_delete=models.PROTECT, related_name="promises")
    text = models.CharField(max_length=300)
    due_at = models.DateTimeField()
    owner = models.ForeignKey("staff.User", on_delete=models.PROTECT, related_name="promises")
    made_by = models.ForeignKey("staff.User", on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    end_note = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="promise_ended_has_time",
                condition=Q(state="open", ended_at__isnull=True)
                | (~Q(state="open") & Q(ended_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="promise_due_after_made", condition=Q(due_at__gt=models.F("made_at"))
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "due_at"], name="promise_open", condition=Q(state="open")),
            models.Index(fields=["-due_at", "-id"], name="promise_by_due"),
        ]

    def __str__(self) -> str:
        return self.text
