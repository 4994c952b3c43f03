from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class AssistanceNeed(models.Model):
    """Help a customer needs without having to ask again; shown to those who serve them."""

    class Kind(models.TextChoices):
        AGE = "age", _("Advanced age")
        MOBILITY = "mobility", _("Mobility")
        HEARING = "hearing", _("Hearing")
        SIGHT = "sight", _("Sight")
        LANGUAGE = "language", _("Language")
        OTHER = "other", _("Other")

    customer = models.ForeignKey("customers.Customer", on_delete=models.CASCADE, related_name="needs")
    kind = models.CharField(max_length=10, choices=Kind)
    note = models.CharField(max_length=200, blank=True, help_text=_("Such as: phone first, large print"))
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.note or self.get_kind_display()
