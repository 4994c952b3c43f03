from __future__ import annotations

from django.apps import AppConfig


class ComplaintsConfig(AppConfig):
    name = "complaints"
    verbose_name = "Complaints"

    def ready(self) -> None:
        from complaints.merged_customers import move_tickets  # models are loaded only now
        from complaints.undelivered import note_outcome
        from customers.merging import register_mover
        from messaging.outcomes import register_listener

        register_listener(note_outcome)
        register_mover(move_tickets)
