"""`manage.py greetings --on`: what would be sent, to whom, what not and why; writes and sends nothing."""

from __future__ import annotations

import json
from datetime import datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from complaints.opening import open_ticket
from customers.birthdays import record_birthday
from greetings.choosing import choose_occasion
from tests.architecture.test_access_matrix import counted
from tests.greetings.people import programme, second_record, willing

pytestmark = pytest.mark.django_db


def foretold(on: str) -> dict[str, Any]:
    out = StringIO()
    call_command("greetings", on=on, stdout=out)
    found = json.loads(out.getvalue())
    assert isinstance(found, dict)
    return found


def test_what_would_happen_on_a_day(ground: None, now: datetime) -> None:
    programme("birthday", now=now, name="Birthdays")
    leap = willing("Leap Day", said_at=now, time_zone="Europe/Berlin")
    record_birthday(leap, month=2, day=29, source="form", now=now)
    sad = willing("Sad Chen", birthday=(2, 28), said_at=now)
    open_ticket(customer=sad, text="Cold soup", channel="web", now=now)
    vip = willing("Vera Vip", birthday=(2, 28), said_at=now, is_special=True)
    mute = willing("Mute M", birthday=(2, 28), said_at=now)
    mute.consents.all().delete()
    second_record("Leap Day", email="leap@example.org", birthday=(2, 28), now=now)
    before = counted()
    found = foretold("2027-02-28")
    assert counted() == before
    assert found["on"] == "2027-02-28"
    assert found["counts"] == {"greetings": 1, "held": 1, "personal": 1, "left_out": 2}
    assert found["greetings"] == [
        {
            "customer": leap.pk,
            "name": "Leap Day",
            "occasion": "birthday",
            "programme": "Birthdays",
            "language": "en",
            "to": "leap@example.org",
            "subject": "Happy Birthday, Leap",
            "at": "2027-02-28T09:00:00+01:00",
            "not_before_utc": "2027-02-28T08:00:00+00:00",
        }
    ]
    assert [(line["customer"], line["reason"]) for line in found["held"]] == [(sad.pk, "open_complaint")]
    assert found["held"][0]["why"] == "They have an open complaint."
    assert [(line["customer"], line["reason"]) for line in found["personal"]] == [(vip.pk, "special")]
    assert [line["reason"] for line in found["left_out"]] == ["never_asked", "same_person"]
    assert foretold("2028-02-29")["counts"]["greetings"] == 1


def test_days_far_ahead_and_not_confirmed(ground: None, now: datetime) -> None:
    for occasion in ("eid_al_fitr", "easter", "new_year", "diwali"):
        programme(occasion, now=now)
    gita = willing("Gita Rai", said_at=now)
    for occasion in ("eid_al_fitr", "easter", "diwali"):
        choose_occasion(gita, occasion=occasion, is_wanted=True, source="phone", now=now)
    assert [line["reason"] for line in foretold("2027-03-09")["left_out"]] == ["estimated"]
    assert foretold("2027-03-28")["counts"]["greetings"] == 1
    assert foretold("2027-10-29")["greetings"][0]["occasion"] == "diwali"
    assert foretold("2095-01-01")["counts"]["greetings"] == 1
    assert foretold("2027-07-01")["counts"] == {"greetings": 0, "held": 0, "personal": 0, "left_out": 0}


@pytest.mark.parametrize(
    "on", ["", "2027-02-30", "tomorrow", "20270228", "2027-2-8", "9999-01-01", "1999-01-01"]
)
def test_a_day_that_is_none_says_so_and_exits_2(on: str, capsys: Any) -> None:
    with pytest.raises(SystemExit) as ended:
        call_command("greetings", on=on, stderr=(said := StringIO()))
    assert ended.value.code == 2
    assert said.getvalue().strip().endswith(".")
