"""Every address of Kept. Nouns; what is open to people without an account says so in its view."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

from helpdesk.web import health

handler400 = "helpdesk.web.errors.bad_request"
handler403 = "helpdesk.web.errors.permission_denied"
handler404 = "helpdesk.web.errors.page_not_found"
handler500 = "helpdesk.web.errors.server_error"

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("", include("complaints.customer_urls")),  # /, /complain/, /case/<token>/
    path("", include("feedback.urls")),  # /survey/<token>/, /case/<token>/answer/, /desk/callbacks/
    path("", include("customers.urls")),  # /unsubscribe/<token>/, /desk/customers/
    path("", include("staff.urls")),  # /login/, /logout/, /desk/notifications/
    path("desk/mail/", include("messaging.urls")),
    path("desk/greetings/", include("greetings.urls")),
    path("desk/", include("complaints.urls")),
    path("insight/", include("retention.urls")),
    path("admin/", admin.site.urls),
]
