from __future__ import annotations

from django.db import models


class NamedColleague(models.Model):
    """Somebody the customer named ("Zizo, the manager"). A name is no finding and never shown in public."""

    ticket = models.ForeignKey(
        "complaints.Ticket", on_delete=models.PROTECT, related_name="named_colleagues", db_index=False
    )
    name = models.CharField(max_length=80)
    words = models.CharField(max_length=200, blank=True, help_text="The customer's words around the name")
    user = models.ForeignKey(
        "staff.User", on_delete=models.SET_NULL, null=True, blank=True, related_name="named_in"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["ticket", "name"], name="named_colleague_once")]

    def __str__(self) -> str:
        return self.name
