from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Stay(models.Model):
    """A stretch of time in which a customer was with us: from their first order until they left.

    They leave when they say so (an Exit), or when settings.QUIET_AFTER_DAYS have passed without an order;
    the next order begins the next stay. Counted anew from orders and exits; nobody edits it.
    """

    class End(models.TextChoices):
        TOLD = "told", _("Told us")
        QUIET = "quiet", _("Went quiet")

    customer = models.ForeignKey("customers.Customer", on_delete=models.CASCADE, related_name="+")
    number = models.PositiveSmallIntegerField(help_text="1: the first stay; 2: they came back once …")
    began_on = models.DateField(help_text="Local date of its first order")
    ended_on = models.DateField(null=True, blank=True, help_text="Local date; empty: still with us")
    end = models.CharField(max_length=6, choices=End, blank=True)
    reason = models.CharField(max_length=16, blank=True, help_text="An Exit.Reason when they told us")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "number"], name="stay_once"),
            models.CheckConstraint(
                name="stay_ends_after_it_began",
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("began_on")),
            ),
        ]
        indexes = [
            models.Index(fields=["began_on"], name="stay_by_beginning"),
            models.Index(fields=["ended_on"], name="stay_by_end", condition=Q(ended_on__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.began_on} to {self.ended_on or 'now'}"
