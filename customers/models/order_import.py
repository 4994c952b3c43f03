from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class OrderImport(models.Model):
    """A file of orders: checked first, imported when somebody says so. Its bytes go when it is done."""

    class State(models.TextChoices):
        UPLOADED = "uploaded", _("Being checked")
        CHECKED = "checked", _("Checked, not imported")
        IMPORTING = "importing", _("Being imported")
        IMPORTED = "imported", _("Imported")
        REFUSED = "refused", _("Not readable")
        DISCARDED = "discarded", _("Discarded")

    file_name = models.CharField(max_length=200)
    content = models.BinaryField(help_text="The file as it came; emptied once imported or discarded")
    state = models.CharField(max_length=10, choices=State, default=State.UPLOADED)
    adds_customers = models.BooleanField(
        default=False, help_text="Unknown customers with a name and an address are noted as somebody new"
    )
    by = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    uploaded_at = models.DateTimeField()
    checked_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    rows = models.PositiveIntegerField(default=0, help_text="Lines with something in them, without the head")
    done = models.PositiveIntegerField(default=0, help_text="Rows checked or imported so far")
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0, help_text="Rows that could not be read")
    new_customers = models.PositiveIntegerField(default=0)
    problems = models.JSONField(default=list, help_text="[row, sentence] of the first refused rows")
    leased_until = models.DateTimeField(
        null=True, blank=True, help_text="Somebody works on it until then; later it is taken up again"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="order_import_ended_has_time",
                condition=Q(state__in=["uploaded", "checked", "importing"]) | Q(ended_at__isnull=False),
            )
        ]
        indexes = [
            models.Index(fields=["-uploaded_at", "-id"], name="order_import_latest"),
            models.Index(
                fields=["id"], name="order_import_to_do", condition=Q(state__in=["uploaded", "importing"])
            ),
        ]

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_at_work(self) -> bool:
        """Whether the machine has something to do with it."""
        return self.state in {self.State.UPLOADED, self.State.IMPORTING}

    @property
    def to_import(self) -> int:
        """How many orders an import would write."""
        return self.added + self.changed
