from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper


class Order(models.Model):
    """What a customer bought, when and for how much. Imported; never typed over by hand."""

    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="orders")
    reference = models.CharField(max_length=80, help_text="The number the customer knows it by")
    placed_at = models.DateTimeField()
    amount_cents = models.PositiveBigIntegerField(help_text="Cents, before refunds")
    refunded_cents = models.PositiveBigIntegerField(default=0, help_text="Cents given back")
    currency = models.CharField(max_length=3, help_text="ISO 4217, such as UGX")
    summary = models.CharField(max_length=200, blank=True, help_text="What was bought, in words")
    order_import = models.ForeignKey(
        "customers.OrderImport", on_delete=models.PROTECT, null=True, blank=True, related_name="orders"
    )
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(Upper("reference"), name="order_reference_once"),
            models.CheckConstraint(
                name="order_refund_within_amount", condition=Q(refunded_cents__lte=F("amount_cents"))
            ),
        ]
        indexes = [
            models.Index(fields=["customer", "placed_at"], name="order_of_customer"),
            models.Index(fields=["placed_at"], name="order_latest"),
        ]

    def __str__(self) -> str:
        return self.reference
