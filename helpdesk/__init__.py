"""The wiring of Kept: settings, URLs, Celery, schedule, servers for one machine. No domain rules here."""

from helpdesk.celery import app as celery_app

__all__ = ["celery_app"]
