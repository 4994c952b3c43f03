from __future__ import annotations

import uuid

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Customer(models.Model):
    """A person, an organisation, or a department of our own that another one serves."""

    class Kind(models.TextChoices):
        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation")
        INTERNAL = "internal", _("Internal")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.PERSON)
    name = models.CharField(max_length=150, blank=True, help_text=_("May be unknown"))
    organisation = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="people"
    )
    is_special = models.BooleanField(default=False, help_text=_("Gets the highest care"))
    preferred_channel = models.CharField(max_length=10, blank=True)
    language = models.CharField(max_length=10, blank=True)
    time_zone = models.CharField(max_length=50, blank=True, help_text=_("IANA name; empty: the company's"))
    about = models.TextField(blank=True, help_text=_("What they want and why"))
    maybe_same_as = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Shares a contact point with this customer; a person decides"),
    )
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged_from",
        help_text=_("The same person's other record; this one is kept only for what it was"),
    )
    merged_at = models.DateTimeField(null=True, blank=True)
    merged_by = models.ForeignKey(
        "staff.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    deceased_at = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="customer_latest"),
            # Any word of a name by its beginning; customers/searching.py asks with the same expression.
            GinIndex(SearchVector("name", config="simple"), name="customer_name_words"),
        ]
        constraints = [
            models.CheckConstraint(
                name="customer_organisation_not_nested",
                condition=Q(organisation__isnull=True) | ~Q(kind="organisation"),
            ),
            models.CheckConstraint(
                name="customer_not_merged_into_itself", condition=~Q(merged_into=models.F("id"))
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(_("Customer without a name"))
