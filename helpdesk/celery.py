"""The Celery application. Run: celery -A helpdesk worker · celery -A helpdesk beat."""

from __future__ import annotations

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "helpdesk.settings")

app = Celery("kept")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
# By name: imported in the worker only.
app.steps["worker"].add("helpdesk.pulse:WorkerPulse")
