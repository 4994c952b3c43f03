from __future__ import annotations

from django.db import models


class Team(models.Model):
    """A group that shares a queue, such as Kitchen or Billing."""

    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(unique=True)

    def __str__(self) -> str:
        return self.name
