from __future__ import annotations

from django.apps import AppConfig


class ComplaintsConfig(AppConfig):
    name = "complaints"
    verbose_name = "Complaints"

    def ready(self) -> None:
        from complaints.undelivered import note_outcome  # models are loaded only now
        from messaging.outcomes import register_listener

        register_listener(note_outcome)
