from django.urls import path
from helpdesk.web import health
urlpatterns = [path("healthz", health.healthz), path("readyz", health.readyz)]
