from __future__ import annotations

from django.contrib.postgres.indexes import OpClass
from django.db import models
from django.utils.translation import gettext_lazy as _


class ContactPoint(models.Model):
    """A way to reach a customer. Two customers may share one: a couple, a family, a shop's phone."""

    class Kind(models.TextChoices):
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Phone")

    class Proof(models.TextChoices):
        """How we know that an address is theirs (customers.verifying)."""

        ANSWERED = "answered", _("answered a mail of ours from it")
        LINK = "link", _("used a link that we mailed there")
        COLLEAGUE = "colleague", _("a colleague asked them")

    customer = models.ForeignKey(
        "customers.Customer", on_delete=models.CASCADE, related_name="contact_points"
    )
    kind = models.CharField(max_length=6, choices=Kind)
    value = models.CharField(max_length=254, help_text=_("Normalised: lower-case address, or E.164 number"))
    as_given = models.CharField(max_length=254)
    is_primary = models.BooleanField(default=True)
    verified_at = models.DateTimeField(null=True, blank=True)
    verified_how = models.CharField(max_length=10, choices=Proof, blank=True, default="")
    verified_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    bounced_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "kind", "value"], name="contact_point_once"),
        ]
        indexes = [
            models.Index(fields=["kind", "value"], name="contact_point_value"),
            # For searching by the beginning, whatever the database's collation.
            models.Index(OpClass("value", name="varchar_pattern_ops"), name="contact_point_prefix"),
        ]

    def __str__(self) -> str:
        return self.value
