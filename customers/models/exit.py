from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Exit(models.Model):
    """A customer left, and why. It ends when they come back, or when it turns out to be a mistake."""

    class Reason(models.TextChoices):
        """The six of the IMED table, in its words, and what is left when nobody knows."""

        DEATH = "death", _("Death")
        MOVED = "moved", _("Moved away")
        OTHER_RELATION = "other_relation", _("Other relations")
        LOWER_PRICE = "lower_price", _("Lower price elsewhere")
        PRODUCT_QUALITY = "product_quality", _("Poor product quality")
        POOR_SERVICE = "poor_service", _("Poor customer service")
        UNKNOWN = "unknown", _("Unknown")

    customer = models.ForeignKey("customers.Customer", on_delete=models.PROTECT, related_name="exits")
    reason = models.CharField(max_length=16, choices=Reason)
    left_on = models.DateField(help_text="Local date")
    source = models.CharField(max_length=60, blank=True, help_text="How we know: they said so by phone …")
    note = models.CharField(max_length=300, blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    returned_on = models.DateField(null=True, blank=True, help_text="Local date")
    return_noted_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # A mistake. A death takes two colleagues: one who asks, another who agrees.
    undo_asked_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undo_asked_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer"],
                name="exit_one_open",
                condition=Q(returned_on__isnull=True, undone_at__isnull=True) & ~Q(reason="death"),
            ),
            # Somebody who had left may die: the reason why they left stays.
            models.UniqueConstraint(
                fields=["customer"],
                name="exit_one_death",
                condition=Q(reason="death", undone_at__isnull=True),
            ),
            models.CheckConstraint(
                name="exit_returned_after_leaving",
                condition=Q(returned_on__isnull=True) | Q(returned_on__gte=F("left_on")),
            ),
            models.CheckConstraint(
                name="exit_death_has_no_return", condition=~Q(reason="death") | Q(returned_on__isnull=True)
            ),
            models.CheckConstraint(
                name="exit_death_undone_by_two",
                condition=Q(undone_at__isnull=True)
                | ~Q(reason="death")
                | (
                    Q(undo_asked_by__isnull=False, undone_by__isnull=False) & ~Q(undo_asked_by=F("undone_by"))
                ),
            ),
        ]
        indexes = [models.Index(fields=["left_on"], name="exit_by_day", condition=Q(undone_at__isnull=True))]

    def __str__(self) -> str:
        return f"{self.reason} on {self.left_on}"
