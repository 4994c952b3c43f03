from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class OrderImport(models.Model):
    """A file of orders: checked first, imported when somebody says so. Its bytes go when it is done."""

    class State(models.TextChoices):
        CHECKED = "checked", _("Checked, not imported")
        IMPORTED = "imported", _("Imported")
        DISCARDED = "discarded", _("Discarded")

    file_name = models.CharField(max_length=200)
    content = models.BinaryField(help_text="The file as it came; emptied once imported or discarded")
    state = models.CharField(max_length=10, choices=State, default=State.CHECKED)
    by = models.ForeignKey("staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    checked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    rows = models.PositiveIntegerField(default=0, help_text="Lines with something in them, without the head")
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0, help_text="Rows that could not be read")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="order_import_ended_has_time", condition=Q(state="checked") | Q(ended_at__isnull=False)
            )
        ]
        indexes = [models.Index(fields=["-checked_at"], name="order_import_latest")]

    def __str__(self) -> str:
        return self.file_name
