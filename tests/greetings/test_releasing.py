"""Letting go: at its hour, at the set rate, once; over a real SMTP conversation; and what comes too late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail

from customers.models import Customer
from greetings import deciding, letters, planning, releasing
from greetings.models import Greeting, Programme, ProgrammeText
from messaging import deciding as mail_deciding
from messaging import last_check, leasing
from messaging.models import OutboundMessage
from messaging.sending import send_due
from messaging.signatures import thread_of_address
from staff.models import User
from tests.greetings.people import say, second_record, willing
from tests.messaging.smtp_sink import STALL, Sink

pytestmark = pytest.mark.django_db
State, Mail = Greeting.State, OutboundMessage.State
Sweep = Callable[[datetime], None]


@pytest.mark.django_db(transaction=True)
def test_a_greeting_over_a_real_mail_server(
    gita: Customer, birthdays: Programme, now: datetime, sink: Sink, settings: Any
) -> None:
    planning.plan(now=now)
    assert releasing.release_due(now=now) == 1
    send_due(now=now)
    (sent,) = sink.mails
    row = Greeting.objects.get()
    assert (sent["To"], sent["Subject"]) == ("Gita Rai <gita@example.org>", "Happy Birthday, Gita")
    assert sent["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert str(sent["List-Unsubscribe"]).strip().endswith("?for=greetings>")
    assert sent["Auto-Submitted"] == "auto-generated"
    assert thread_of_address(str(sent["Reply-To"])) == f"greeting:{row.pk}"
    text, html = (sent.get_body((kind,)).get_content() for kind in ("plain", "html"))
    for part in (text, html):
        assert "Dear Gita Rai," in part
        assert settings.COMPANY_NAME in part
        assert "/unsubscribe/" in part
    assert (row.state, row.outbound.state) == (State.RELEASED, Mail.SENT)


def test_the_postal_address_stands_below_every_greeting(
    gita: Customer, birthdays: Programme, settings: Any
) -> None:
    assert "Plot" not in letters.write(birthdays, gita).text
    settings.COMPANY_ADDRESS = "Plot 4 <b>, Kampala Road"
    letter = letters.write(birthdays, gita)
    assert letter.text.endswith(f"{settings.COMPANY_NAME}\nPlot 4 <b>, Kampala Road\n")
    assert "<br>Plot 4 &lt;b&gt;, Kampala Road</p>" in letter.html


@pytest.mark.django_db(transaction=True)
def test_a_mail_server_that_hangs_up_leaves_doubt_and_no_second_mail(
    gita: Customer, birthdays: Programme, now: datetime, sink: Sink, settings: Any
) -> None:
    settings.EMAIL_TIMEOUT = 0.3
    planning.plan(now=now)
    releasing.release_due(now=now)
    sink.on_data = STALL
    send_due(now=now)
    sink.on_data = ""
    for minutes in range(0, 300, 60):
        planning.plan(now=now + timedelta(minutes=minutes))
        releasing.release_due(now=now + timedelta(minutes=minutes))
        send_due(now=now + timedelta(minutes=minutes))
    assert len(sink.raw) == 1
    assert Greeting.objects.get().outbound.state == Mail.UNCERTAIN


def test_not_before_its_hour_and_never_on_the_next_day(
    birthdays: Programme, now: datetime, sweep: Sweep
) -> None:
    willing("Mori T", birthday=(11, 19), said_at=now, time_zone="Asia/Tokyo")  # 9:00 is midnight UTC
    sweep(now.replace(hour=23, minute=59))
    assert not mail.outbox
    sweep(now.replace(day=19, hour=11))  # 20:00 in Tokyo
    assert not mail.outbox
    row = Greeting.objects.get()
    assert (row.state, row.reason) == (State.MISSED, "too_late")
    sweep(now.replace(day=20))
    assert not mail.outbox


def test_a_worker_that_was_down_greets_later_the_same_day(
    birthdays: Programme, now: datetime, sweep: Sweep
) -> None:
    willing("Mori T", birthday=(11, 19), said_at=now, time_zone="Asia/Tokyo")
    sweep(now)
    sweep(now.replace(day=19, hour=10, minute=59))
    assert len(mail.outbox) == 1


def test_the_rate_holds_over_minutes_and_workers(birthdays: Programme, now: datetime, settings: Any) -> None:
    settings.GREETINGS_PER_MINUTE = 25
    for n in range(60):
        second_record(f"P{n} Q", email=f"p{n}@example.org", birthday=(11, 18), now=now)
    planning.plan(now=now)
    minute = timedelta(minutes=1)
    gone = [releasing.release_due(now=at) for at in (now, now, now + minute / 2, now + minute)]
    assert gone == [25, 0, 0, 25]
    assert releasing.release_due(now=now + 2 * minute) == 10


def test_one_that_cannot_be_written_does_not_hold_up_the_others(
    gita: Customer, birthdays: Programme, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    willing("Hari Rai", birthday=(11, 18), said_at=now)
    planning.plan(now=now)
    wrote = letters.send_letter

    def fails_for_gita(row: Greeting, *, now: datetime) -> OutboundMessage:
        if row.customer_id == gita.pk:
            raise RuntimeError
        return wrote(row, now=now)

    monkeypatch.setattr(releasing, "send_letter", fails_for_gita)
    assert releasing.release_due(now=now) == 1
    monkeypatch.undo()
    assert releasing.release_due(now=now) == 1


def test_a_text_spoilt_behind_our_back_is_not_sent(
    gita: Customer, birthdays: Programme, now: datetime
) -> None:
    planning.plan(now=now)
    ProgrammeText.objects.update(body="Dear {age}")
    assert releasing.release_due(now=now) == 0
    assert (Greeting.objects.get().state, Greeting.objects.get().reason) == (State.DROPPED, "no_text")


def test_an_outage_of_the_mail_server_past_the_day_is_missed_not_belated(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Sweep, settings: Any
) -> None:
    planning.plan(now=now)
    releasing.release_due(now=now)
    sweep(now.replace(hour=17))  # 20:00 in Kampala
    row = Greeting.objects.get()
    assert (row.state, row.reason, row.outbound.state) == (State.MISSED, "too_late", Mail.DISCARDED)
    assert not mail.outbox


def test_a_zone_that_changes_under_way_counts(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Sweep
) -> None:
    planning.plan(now=now)
    releasing.release_due(now=now)
    Customer.objects.update(time_zone="America/Los_Angeles")  # where it is 1:00 at night
    sweep(now)
    assert (Greeting.objects.get().reason, mail.outbox) == ("moved", [])


def test_taking_out_reaches_into_the_outbox_until_it_is_being_sent(
    gita: Customer, birthdays: Programme, lena: User, now: datetime, sweep: Sweep
) -> None:
    hari = willing("Hari Rai", birthday=(11, 18), said_at=now)
    planning.plan(now=now)
    releasing.release_due(now=now)
    deciding.take_out(Greeting.objects.get(customer=gita), by=lena, now=now)
    leasing.claim(now=now)
    with pytest.raises(deciding.AlreadyDecided, match="has left already"):
        deciding.take_out(Greeting.objects.get(customer=hari), by=lena, now=now)
    sweep(now)
    assert not mail.outbox
    with pytest.raises(deciding.AlreadyDecided, match="greet them personally"):
        deciding.put_back(Greeting.objects.get(customer=gita), by=lena, now=now)


def test_a_person_who_sends_a_doubtful_one_again_still_cannot_greet_somebody_who_said_no(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Sweep
) -> None:
    planning.plan(now=now)
    releasing.release_due(now=now)
    leasing.claim(now=now)
    later = now + leasing.lease() + timedelta(seconds=1)
    sweep(later)
    message = Greeting.objects.get().outbound
    assert message.state == Mail.UNCERTAIN
    say(gita, False, at=later)
    mail_deciding.retry(message, by="Lena", now=later)
    sweep(later)
    message.refresh_from_db()
    assert (message.state, mail.outbox, Greeting.objects.get().state) == (Mail.DISCARDED, [], State.RELEASED)


def test_what_cannot_be_checked_does_not_leave(
    gita: Customer, birthdays: Programme, now: datetime, sweep: Sweep, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(message: OutboundMessage, *, now: datetime) -> str:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setitem(last_check._checks, "greeting", breaks)
        sweep(now)
    assert not mail.outbox
    assert Greeting.objects.get().outbound.state == Mail.RETRY
    sweep(now + timedelta(minutes=5))
    assert len(mail.outbox) == 1


def test_a_test_letter_stops_nobodys_greetings(
    gita: Customer, birthdays: Programme, lena: User, now: datetime
) -> None:
    message = deciding.send_test(birthdays, to=lena, language="en", customer=gita, now=now)
    assert (message.to_address, message.unsubscribe_url) == ("lena@kept.example", "")
    assert "/unsubscribe/" not in message.text + message.html
    assert "Dear Gita Rai," in message.text
    assert not Greeting.objects.exists()
