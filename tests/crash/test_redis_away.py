"""Redis holds nothing that matters: without it the whole chain goes on by the sweeps alone."""

from __future__ import annotations

import pytest

from tests.crash.company import NOWHERE, Company

pytestmark = [pytest.mark.crash, pytest.mark.timeout(180)]


def test_without_a_broker_a_complaint_is_taken_quickly_and_answered_by_the_sweeps(quiet: Company) -> None:
    said = quiet.run("without_redis", REDIS_URL=NOWHERE, ALLOWED_HOSTS="testserver")

    assert (said["status"], said["desk"]) == (303, 200)
    assert said["seconds"] < 5
    assert said["ready"] == "degraded"
    receipts = [mail for mail in quiet.sink.mails if "broker@example.org" in str(mail["To"])]
    assert [f"[#{said['number']}]" in str(mail["Subject"]) for mail in receipts] == [True]
