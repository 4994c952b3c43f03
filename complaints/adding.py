"""A customer adds to their case from its page: words, files or both, once."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from complaints import pending_files, sent_forms
from complaints.models import Message, Ticket
from complaints.receiving import receive_message
from complaints.words import Channel
from helpdesk.web import submissions


@transaction.atomic
def add(ticket: Ticket, *, text: str, key: uuid.UUID, now: datetime) -> Message:
    """Add `text` and the files kept for the form `key`. Return the message; its ticket may be a new one.

    A resolved case is open again; after the end a linked one goes on (complaints.receiving). Raises
    helpdesk.web.submissions.AlreadySent for a form sent twice, receiving.NothingSaid for neither words
    nor files.
    """
    submission = submissions.claim(key, now=now)
    files = pending_files.waiting(key)
    message = receive_message(ticket, text=text, now=now, channel=Channel.WEB, attachments=files)
    submissions.record(submission, sent_forms.result(message.ticket, text))
    return message
