from __future__ import annotations

from django.db import models
from django.db.models import Q


class Rhythm(models.Model):
    """How often a customer orders by their own habit, and whether they are overdue against it."""

    customer = models.OneToOneField(
        "customers.Customer", on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    orders = models.PositiveIntegerField(help_text="Order days; two orders on one day count once")
    first_order_on = models.DateField()
    last_order_on = models.DateField()
    median_gap_days = models.FloatField(null=True, blank=True)
    # Nine times out of ten the next order comes within so many days of the last.
    usual_gap_days = models.FloatField(null=True, blank=True)
    gap_share = models.FloatField(
        null=True, blank=True, help_text="(1 + gaps as long as the present one) / (gaps + 1)"
    )
    is_overdue = models.BooleanField(default=False)
    value_cents = models.BigIntegerField(default=0, help_text="Cents of the last 365 days, less refunds")
    counted_on = models.DateField()

    class Meta:
        indexes = [
            models.Index(
                fields=["-value_cents", "customer"], name="rhythm_overdue", condition=Q(is_overdue=True)
            )
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.orders} orders"
