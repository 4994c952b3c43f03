from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Greeting(models.Model):
    """One greeting to one person for one occasion in one year: there is never a second row.

    Its mail, once it has one, says whether it was sent, failed, or is uncertain (`outbound.state`).
    """

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        HELD = "held", _("Held")
        PERSONAL = "personal", _("To greet personally")
        GREETED = "greeted", _("Greeted personally")
        TAKEN_OUT = "taken_out", _("Taken out")
        DROPPED = "dropped", _("Not sent")
        MISSED = "missed", _("Missed")
        RELEASED = "released", _("Handed to the outbox")

    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="greetings")
    programme = models.ForeignKey("greetings.Programme", on_delete=models.PROTECT, related_name="greetings")
    occasion = models.CharField(max_length=20)
    year = models.PositiveSmallIntegerField(help_text="Of the occurrence")
    on = models.DateField(help_text="The customer's local date")
    person_key = models.CharField(
        max_length=64, help_text="Same address and name: the same person, though there are two records"
    )
    address = models.CharField(max_length=254, blank=True)
    language = models.CharField(max_length=10, blank=True)
    time_zone = models.CharField(max_length=50)
    not_before = models.DateTimeField(help_text="When it may leave")
    not_after = models.DateTimeField(help_text="When it is too late: no belated wishes")
    state = models.CharField(max_length=10, choices=State, default=State.PLANNED)
    reason = models.CharField(max_length=20, blank=True, help_text="A key of greetings.reasons.REASONS")
    outbound = models.OneToOneField(
        "messaging.OutboundMessage", on_delete=models.PROTECT, null=True, blank=True, related_name="greeting"
    )
    owner = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    handed_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    handed_at = models.DateTimeField(
        null=True, blank=True, help_text="When a person chose the owner: planning leaves it so"
    )
    decided_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=300, blank=True)
    told_at = models.DateTimeField(null=True, blank=True, help_text="When a colleague was told of the day")
    planned_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "occasion", "year"], name="greeting_once_a_customer"),
            models.UniqueConstraint(fields=["person_key", "occasion", "year"], name="greeting_once_a_person"),
            models.CheckConstraint(
                name="greeting_released_has_mail",
                condition=~Q(state="released") | Q(outbound__isnull=False),
            ),
            models.CheckConstraint(name="greeting_window", condition=Q(not_after__gt=models.F("not_before"))),
        ]
        indexes = [
            models.Index(
                fields=["not_before", "id"], name="greeting_due", condition=Q(state__in=["planned", "held"])
            ),
            models.Index(fields=["on", "state", "id"], name="greeting_by_day"),
            models.Index(
                fields=["on", "id"], name="greeting_to_tell", condition=Q(state__in=["held", "personal"])
            ),
        ]

    def __str__(self) -> str:
        return f"{self.occasion} {self.year} for {self.customer_id}"
