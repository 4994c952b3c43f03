from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Consent(models.Model):
    """What a customer allowed or withdrew for one purpose. Rows are only added; the last one counts."""

    class Purpose(models.TextChoices):
        SURVEYS = "surveys", _("Surveys")
        GREETINGS = "greetings", _("Greetings")
        MARKETING = "marketing", _("News and offers")

    customer = models.ForeignKey("customers.Customer", on_delete=models.CASCADE, related_name="consents")
    purpose = models.CharField(max_length=12, choices=Purpose)
    is_given = models.BooleanField()
    source = models.CharField(max_length=60, help_text=_("Such as complaint form, phone, preference page"))
    wording = models.CharField(max_length=500, blank=True, help_text=_("What they were asked"))
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["customer", "purpose", "-at", "-id"], name="consent_latest")]
        constraints = [
            models.CheckConstraint(
                name="consent_purpose_known", condition=Q(purpose__in=["surveys", "greetings", "marketing"])
            )
        ]

    def __str__(self) -> str:
        return f"{self.purpose}: {'given' if self.is_given else 'withdrawn'}"
