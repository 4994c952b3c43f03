from __future__ import annotations

from django.db import models


class Cause(models.Model):
    """Why customers complain. `manage.py setup` lays in the ten of the documents; more may be added."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80, help_text="For staff")
    customer_wording = models.CharField(max_length=120, help_text="How a customer would say it")
    position = models.PositiveSmallIntegerField(default=0)
    is_active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name
