from __future__ import annotations

import uuid

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now, Upper

from complaints.status import ACTIVE, TABLE, Status, StatusRow
from complaints.words import Channel, Outcome, Priority, Remedy, Stage


class Tickets(models.Manager["Ticket"]):
    """Tickets without their `words`, which only searching asks for, inside the database."""

    def get_queryset(self) -> models.QuerySet[Ticket]:
        return super().get_queryset().defer("words")


class Ticket(models.Model):
    """One complaint and its life. Only verbs (opening, replying, promising, resolving …) change it."""

    number = models.BigIntegerField(unique=True, help_text="The reference that people say: #10234")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    customer = models.ForeignKey(
        "customers.Customer", on_delete=models.PROTECT, related_name="tickets", db_index=False
    )
    subject = models.CharField(max_length=200)
    words = models.GeneratedField(
        expression=SearchVector("subject", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.NEW)
    priority = models.PositiveSmallIntegerField(choices=Priority, default=Priority.NORMAL)
    channel = models.CharField(max_length=8, choices=Channel)
    stage = models.CharField(max_length=8, choices=Stage, blank=True)
    team = models.ForeignKey("staff.Team", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    owner = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="owned_tickets"
    )
    order_reference = models.CharField(max_length=80, blank=True)
    contact_email = models.CharField(max_length=254, blank=True, help_text="Where answers to this ticket go")
    contact_phone = models.CharField(max_length=32, blank=True)

    remedy_sought = models.CharField(max_length=12, choices=Remedy, blank=True)
    remedy_sought_text = models.CharField(max_length=1000, blank=True)
    remedy_given = models.CharField(max_length=12, choices=Remedy, blank=True)
    remedy_given_text = models.CharField(max_length=1000, blank=True)
    remedy_cost_cents = models.PositiveIntegerField(null=True, blank=True, help_text="Cents")
    outcome = models.CharField(max_length=14, choices=Outcome, blank=True)

    # The place in a run of complaints: 3 means the third within REPEAT_WINDOW_DAYS (this one included).
    repeat_count = models.PositiveSmallIntegerField(default=1)
    repeat_window_days = models.PositiveSmallIntegerField(default=60)
    repeat_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    repeat_reason = models.CharField(max_length=12, blank=True, help_text="cause, text or customer")
    follows = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by"
    )

    # Kept by the verbs from the ticket's events, for lists.
    opened_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    first_response_at = models.DateTimeField(null=True, blank=True)
    waiting_since = models.DateTimeField(
        null=True, blank=True, help_text="Oldest unanswered customer message"
    )
    listened_at = models.DateTimeField(
        null=True, blank=True, help_text="Step 1: a question was asked or a call made"
    )
    agreed_at = models.DateTimeField(
        null=True, blank=True, help_text="Step 3: agreed with what can be agreed with"
    )
    resolved_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    reopened_count = models.PositiveSmallIntegerField(default=0)
    is_safety_risk = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1, help_text="Raised by every change; guards stale pages")

    # The queue's order: see complaints/queue.py. Lower comes first.
    queue_band = models.PositiveSmallIntegerField(default=5)
    queue_due_at = models.DateTimeField(help_text="The next deadline, or far away")
    counted_at = models.DateTimeField(db_default=Now(), help_text="When its deadlines were last counted")

    objects = Tickets()

    class Meta:
        constraints = [
            models.CheckConstraint(name="ticket_status_known", condition=Q(status__in=list(Status.values))),
            models.CheckConstraint(
                name="ticket_resolved_has_time",
                condition=~Q(status__in=["resolved", "closed"]) | Q(resolved_at__isnull=False),
            ),
            models.CheckConstraint(
                name="ticket_closed_has_time", condition=~Q(status="closed") | Q(closed_at__isnull=False)
            ),
            models.CheckConstraint(name="ticket_repeat_counts_itself", condition=Q(repeat_count__gte=1)),
        ]
        indexes = [
            models.Index(
                fields=["queue_band", "queue_due_at", "id"],
                name="ticket_queue",
                condition=Q(status__in=ACTIVE),
            ),
            models.Index(
                fields=["owner", "queue_band", "queue_due_at", "id"],
                name="ticket_queue_owner",
                condition=Q(status__in=ACTIVE),
            ),
            models.Index(
                fields=["team", "queue_band", "queue_due_at", "id"],
                name="ticket_queue_team",
                condition=Q(status__in=ACTIVE),
            ),
            models.Index(fields=["customer", "-opened_at", "-id"], name="ticket_of_customer"),
            models.Index(fields=["counted_at"], name="ticket_to_recount", condition=Q(status__in=ACTIVE)),
            models.Index(fields=["resolved_at"], name="ticket_to_close", condition=Q(status="resolved")),
            models.Index(fields=["-updated_at", "-id"], name="ticket_latest"),
            models.Index(fields=["-opened_at", "-id"], name="ticket_by_opening"),
            models.Index(
                fields=["-updated_at", "-id"], name="ticket_resolved", condition=Q(status="resolved")
            ),
            GinIndex(fields=["words"], name="ticket_with_words"),
            models.Index(Upper("order_reference"), name="ticket_order", condition=~Q(order_reference="")),
            models.Index(fields=["contact_email"], name="ticket_by_address", condition=~Q(contact_email="")),
        ]

    def __str__(self) -> str:
        return f"#{self.number}"

    @property
    def status_row(self) -> StatusRow:
        return TABLE[self.status]

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE

    @property
    def thread_key(self) -> str:
        return f"ticket:{self.number}"
