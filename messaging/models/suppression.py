from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Suppression(models.Model):
    """An address that must not get mail of some scope any more."""

    class Scope(models.TextChoices):
        ALL = "all", _("Everything: the address does not work")
        SURVEYS = "surveys", _("Surveys")
        GREETINGS = "greetings", _("Greetings")
        MARKETING = "marketing", _("News")

    address = models.CharField(max_length=254, help_text="Lower case")
    scope = models.CharField(max_length=12, choices=Scope)
    reason = models.CharField(max_length=300)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["address", "scope"], name="suppression_once")]

    def __str__(self) -> str:
        return f"{self.address}: {self.scope}"
