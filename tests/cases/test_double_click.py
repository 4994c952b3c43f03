"""Two sendings of one form at the very same moment, on real connections: one ticket, both land on it."""

from __future__ import annotations

import uuid

import pytest
from django.test import Client

from complaints.models import Ticket
from complaints.setting_up import lay_ground
from messaging.models import OutboundMessage
from tests.cases.filling import filled, photo
from tests.cast import NOW
from tests.threads import at_once


@pytest.mark.django_db(transaction=True)
def test_one_ticket_one_receipt_and_the_same_page() -> None:
    lay_ground(now=NOW)
    key = str(uuid.uuid4())

    def send() -> tuple[int, str]:
        answer = Client().post("/complain/", filled(submission_key=key, photos=[photo()]))
        return answer.status_code, answer.get("Location", "")

    answers = set(at_once(*[send] * 4))
    assert len(answers) == 1
    assert {code for code, _where in answers} == {303}
    assert OutboundMessage.objects.filter(purpose="acknowledgement").count() == 1
    message = Ticket.objects.get().messages.get(kind="customer")
    assert message.attachments.count() == 1
