from __future__ import annotations

from django.db import models


class Submission(models.Model):
    """One sending of one form. Its key is drawn when the form is shown, so a second sending is recognised.

    `result` holds where the first sending led (a path), filled in the same transaction.
    """

    key = models.UUIDField(primary_key=True)
    result = models.CharField(max_length=300)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return str(self.key)
