"""A real Celery worker, killed -9 with its children between the claim and the answer of the mail server."""

from __future__ import annotations

import pytest

from tests.crash.company import Company
from tests.messaging.smtp_sink import STALL

pytestmark = [pytest.mark.crash, pytest.mark.timeout(180)]


def test_the_reply_is_sent_again_under_its_message_id(quiet: Company) -> None:
    quiet.sink.on_data = STALL
    quiet.start_worker()
    reply = quiet.run("one_reply")
    assert quiet.sink.reached.wait(60), "the worker never spoke to the mail server"
    quiet.kill_worker()

    quiet.sink.on_data = ""
    quiet.run("finish")
    ours = [str(mail["Message-ID"]) for mail in quiet.sink.mails if "stalled@" in str(mail["To"])]
    assert ours == [reply["message_id"]] * 2
