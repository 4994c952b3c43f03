from __future__ import annotations

from django.apps import AppConfig


class GreetingsConfig(AppConfig):
    name = "greetings"
    verbose_name = "Greetings"

    def ready(self) -> None:
        """Hook into mail intake and other apps' pages. Imported here: models are ready only now."""
        from complaints import mail_threads
        from complaints.slots import register_day_section
        from customers import changes, consenting
        from customers import merging as customers_merging
        from customers.preferring import register_choices
        from customers.slots import register_customer_section
        from greetings import answering, last_word, merging, nudging, sections, withdrawing
        from messaging import last_check

        last_check.register("greeting", last_word.why_not)
        customers_merging.register_mover(merging.move)
        consenting.register_listener(withdrawing.on_consent)
        changes.register_follower(nudging.plan_for_soon)
        mail_threads.register(answering.THREAD, answering.find)
        register_day_section(sections.on_day_page)
        register_customer_section(sections.on_customer_page)
        register_choices(sections.DAYS)
