from __future__ import annotations

from django.db import models


class ProgrammeText(models.Model):
    """What a programme says in one language. Variables in braces, see greetings.wording."""

    programme = models.ForeignKey("greetings.Programme", on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(max_length=10, help_text="Such as en or fr")
    subject = models.CharField(max_length=150)
    body = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["programme", "language"], name="programme_text_once")]

    def __str__(self) -> str:
        return f"{self.programme_id} in {self.language}"
