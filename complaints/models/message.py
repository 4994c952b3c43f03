from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Left
from django.utils.translation import gettext_lazy as _

# The beginning only: PostgreSQL refuses to index more than a megabyte of words.
WORDS = SearchVector(Left("body", 100_000), config="english")


class Messages(models.Manager["Message"]):
    """Messages without their `words`, which only searching asks for, inside the database."""

    def get_queryset(self) -> models.QuerySet[Message]:
        return super().get_queryset().defer("words")


class Message(models.Model):
    """What somebody said on a ticket. Only `is_public` ones are ever shown to the customer."""

    class Kind(models.TextChoices):
        CUSTOMER = "customer", _("From the customer")
        REPLY = "reply", _("Reply")
        NOTE = "note", _("Internal note")
        CALL = "call", _("Call")
        AUTOMATIC = "automatic", _("Automatic")

    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="messages", db_index=False
    )
    kind = models.CharField(max_length=10, choices=Kind)
    is_public = models.BooleanField()
    author = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    author_name = models.CharField(max_length=150, blank=True, help_text="When it is not a colleague")
    channel = models.CharField(max_length=8)
    body = models.TextField()
    quoted = models.TextField(blank=True, help_text="The part that only repeats older mail; shown folded")
    html = models.TextField(blank=True, help_text="Cleaned; shown in a sandboxed frame")
    at = models.DateTimeField()
    inbound = models.ForeignKey(
        "messaging.InboundMessage", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    outbound = models.ForeignKey(
        "messaging.OutboundMessage", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    attachments = models.ManyToManyField("messaging.Attachment", related_name="+", blank=True)
    words = models.GeneratedField(expression=WORDS, output_field=SearchVectorField(), db_persist=True)

    objects = Messages()

    class Meta:
        indexes = [
            models.Index(fields=["ticket", "at", "id"], name="message_of_ticket"),
            GinIndex(fields=["words"], name="message_with_words"),
        ]
        constraints = [
            models.CheckConstraint(
                name="message_note_is_internal", condition=~models.Q(kind="note") | models.Q(is_public=False)
            ),
            models.UniqueConstraint(fields=["ticket", "inbound"], name="message_of_inbound_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} on {self.ticket_id}"
