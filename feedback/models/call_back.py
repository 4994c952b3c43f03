from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class CallBack(models.Model):
    """A low rating is a call to make, by a colleague other than the one who handled it."""

    class State(models.TextChoices):
        OPEN = "open", _("To call")
        TURNED_AROUND = "turned_around", _("Reached, and happy again")
        STILL_UNHAPPY = "still_unhappy", _("Reached, still unhappy")
        NOT_REACHED = "not_reached", _("Not reached")

    ticket = models.ForeignKey("complaints.Ticket", on_delete=models.PROTECT, related_name="call_backs")
    answer = models.OneToOneField("feedback.Answer", on_delete=models.PROTECT, related_name="call_back")
    owner = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    not_for = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    due_at = models.DateTimeField()
    state = models.CharField(max_length=14, choices=State, default=State.OPEN)
    note = models.CharField(max_length=1000, blank=True)
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ticket"], name="call_back_one_open", condition=Q(state="open")),
            models.CheckConstraint(
                name="call_back_not_by_the_same",
                condition=Q(owner__isnull=True) | Q(not_for__isnull=True) | ~Q(owner=models.F("not_for")),
            ),
        ]
        indexes = [models.Index(fields=["due_at"], name="call_back_open", condition=Q(state="open"))]

    def __str__(self) -> str:
        return f"call-back on {self.ticket_id}"
