from __future__ import annotations

from django.urls import path

from messaging.views import incoming, mailbox, outgoing

app_name = "messaging"
urlpatterns = [
    path("outgoing/", outgoing.outbox, name="outbox"),
    path("outgoing/<uuid:pk>/sending/", outgoing.sending, name="sending"),
    path("outgoing/<uuid:pk>/discarding/", outgoing.discarding, name="discarding"),
    path("incoming/", incoming.inbox, name="inbox"),
    path("incoming/<int:pk>/", incoming.inbound, name="inbound"),
    path("incoming/<int:pk>/raw/", incoming.raw, name="raw"),
    path("incoming/<int:pk>/reading/", incoming.reading, name="reading"),
    path("mailbox/", mailbox.mailbox, name="mailbox"),
    path("mailbox/<int:pk>/", mailbox.mailbox_copy, name="mailbox_copy"),
    path("mailbox/<int:pk>/html/", mailbox.mailbox_html, name="mailbox_html"),
]
