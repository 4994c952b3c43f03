from __future__ import annotations

from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "feedback"
    verbose_name = "Feedback"

    def ready(self) -> None:
        """Hook into the life of tickets and into their pages. Imported here: models are ready only now."""
        from complaints import outcomes, slots
        from feedback import inviting, sections, timeline_kinds

        timeline_kinds.register()
        outcomes.on_resolved(inviting.invite)
        outcomes.on_reopened(inviting.cancel)
        slots.register_case_section(sections.question)
        slots.register_ticket_section(sections.said)
