from __future__ import annotations

from django.urls import path

from complaints.views import (
    bulk,
    drafts,
    files,
    handling,
    incoming,
    live_token,
    messages,
    my_day,
    new_ticket,
    presence,
    queue,
    steps,
    taking_up,
    ticket,
)

app_name = "complaints"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("bulk/", bulk.bulk, name="bulk"),
    path("my-day/", my_day.my_day, name="my_day"),
    path("live-token/", live_token.live_token, name="live_token"),
    path("tickets/new/", new_ticket.new_ticket, name="new_ticket"),
    path("tickets/of/<int:pk>/", queue.customer_tickets, name="customer_tickets"),
    path("tickets/<int:number>/", ticket.ticket, name="ticket"),
    path("tickets/<int:number>/timeline/", ticket.timeline, name="timeline"),
    path("tickets/<int:number>/messages/", messages.messages, name="messages"),
    path("tickets/<int:number>/messages/<int:pk>/html/", files.message_html, name="message_html"),
    path("tickets/<int:number>/replies/", messages.replies, name="replies"),
    path("tickets/<int:number>/replies/<int:pk>/withdrawal/", messages.withdrawal, name="reply_withdrawal"),
    path("tickets/<int:number>/notes/", messages.notes, name="notes"),
    path("tickets/<int:number>/calls/", messages.calls, name="calls"),
    path("tickets/<int:number>/assignment/", handling.assignment, name="assignment"),
    path("tickets/<int:number>/acknowledgement/", steps.acknowledgement, name="acknowledgement"),
    path("tickets/<int:number>/agreement/", steps.agreement, name="agreement"),
    path("tickets/<int:number>/promises/", steps.promises, name="promises"),
    path("tickets/<int:number>/promises/<int:pk>/ending/", steps.promise_ending, name="promise_ending"),
    path("tickets/<int:number>/causes/", handling.causes, name="causes"),
    path("tickets/<int:number>/resolution/", handling.resolution, name="resolution"),
    path("tickets/<int:number>/reopening/", handling.reopening, name="reopening"),
    path("tickets/<int:number>/status/", handling.status, name="status"),
    path("tickets/<int:number>/priority/", handling.priority, name="priority"),
    path("tickets/<int:number>/drafts/", drafts.drafts, name="drafts"),
    path("tickets/<int:number>/presence/", presence.presence, name="presence"),
    path("interactions/<int:pk>/ticket/", taking_up.taking_up, name="interaction_ticket"),
    path("incoming/<int:pk>/release/", incoming.release_inbound, name="release_inbound"),
    path("attachments/<uuid:pk>/", files.attachment, name="attachment"),
]
