"""The SMTP door, spoken to by a real client: stored before "250", kept by the sender when we can't."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import OperationalError

from messaging import door, outbox, sending, signatures
from messaging.models import InboundMessage, MailboxCopy, OutboundMessage
from tests.messaging.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)
RAW = b"From: Chen <chen@example.org>\r\nSubject: =?utf-8?q?K=C3=BChle?= soup\r\n\r\nhi\r\n.dot\r\n"


@pytest.fixture
def port(settings: Any) -> Iterator[int]:
    """An open door on a free port, in a thread."""
    handler, loop, ports = door.Door(threads=2), asyncio.new_event_loop(), []
    opened = threading.Event()

    def run() -> None:
        async def open_door() -> None:
            server = await loop.create_server(lambda: door.listener(handler), "127.0.0.1", 0)
            ports.append(server.sockets[0].getsockname()[1])
            opened.set()

        loop.run_until_complete(open_door())
        loop.run_forever()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert opened.wait(10)
    yield ports[0]
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    handler.close()


def deliver(
    port: int, *recipients: str, raw: bytes = RAW, sender: str = "chen@example.org"
) -> dict[str, Any]:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
        return client.sendmail(sender, list(recipients), raw)


def test_a_mail_for_us_is_stored_byte_for_byte(port: int) -> None:
    deliver(port, "Care@kept.example")
    row = InboundMessage.objects.get()
    assert bytes(row.raw) == RAW
    assert (row.mailbox, row.envelope_from, row.envelope_to) == (
        "care@kept.example",
        "chen@example.org",
        "Care@kept.example",
    )
    assert not MailboxCopy.objects.exists()


def test_several_of_our_addresses_make_one_row_with_the_token_first(port: int) -> None:
    token = signatures.reply_address("ticket:7")
    deliver(port, "care@kept.example", token, "info@kept.example")
    assert InboundMessage.objects.get().envelope_to == f"{token}, care@kept.example, info@kept.example"


def test_the_same_mail_again_is_accepted_and_stored_once(port: int) -> None:
    deliver(port, "care@kept.example")
    deliver(port, "care@kept.example")
    assert InboundMessage.objects.count() == 1


def test_the_null_sender_is_noted(port: int) -> None:
    deliver(port, "care@kept.example", sender="")
    assert InboundMessage.objects.get().envelope_from == ""


def test_mail_for_others_is_copied_in_the_demo_only(port: int, settings: Any) -> None:
    deliver(port, "out@side.example")
    copy = MailboxCopy.objects.get()
    assert (copy.to_address, copy.subject, bytes(copy.raw)) == ("out@side.example", "Kühle soup", RAW)
    settings.DEMO_MAILBOX = False
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refusal:
        deliver(port, "out@side.example")
    assert refusal.value.recipients["out@side.example"][0] == 550
    assert MailboxCopy.objects.count() == 1
    assert not InboundMessage.objects.exists()


def test_our_own_mail_to_a_colleague_in_our_domain_is_a_copy_and_no_complaint(
    port: int, settings: Any
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    message = outbox.queue(
        dedupe_key="a", purpose="staff_alert", to_address="ana@kept.example", subject="s", text="t", now=NOW
    )
    sending.send_due(now=NOW)
    message.refresh_from_db()
    assert message.state == OutboundMessage.State.SENT
    assert MailboxCopy.objects.get().message_id == message.message_id
    assert not InboundMessage.objects.exists()
    deliver(port, "ana@kept.example", sender="bounces+forged@kept.example")
    assert InboundMessage.objects.count() == 1


def test_while_the_database_is_away_the_sender_keeps_the_mail(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise OperationalError("gone")

    with monkeypatch.context() as broken:
        broken.setattr(door.receiving, "store", away)
        with pytest.raises(smtplib.SMTPDataError) as answer:
            deliver(port, "care@kept.example")
        assert answer.value.smtp_code == 451
        assert b"gone" not in answer.value.smtp_error
    deliver(port, "care@kept.example")
    assert InboundMessage.objects.count() == 1


def test_a_bug_while_storing_is_no_acceptance(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: Any, **__: Any) -> None:
        raise ValueError("a bug with chen@example.org inside")

    monkeypatch.setattr(door.receiving, "store", bug)
    with pytest.raises(smtplib.SMTPDataError) as answer:
        deliver(port, "care@kept.example")
    assert answer.value.smtp_code == 451
    assert b"chen" not in answer.value.smtp_error


def test_it_is_committed_before_the_sender_hears_250(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = door.keep_safely

    def look_after(*args: Any) -> str:
        answer = real(*args)
        seen.append(InboundMessage.objects.count())
        door.close_old_connections()
        return answer

    monkeypatch.setattr(door, "keep_safely", look_after)
    deliver(port, "care@kept.example")
    assert seen == [1]


def test_a_mail_that_is_too_large_is_refused(port: int, settings: Any) -> None:
    settings.MAIL_SIZE_LIMIT_BYTES = 5000
    with pytest.raises((smtplib.SMTPSenderRefused, smtplib.SMTPDataError)) as answer:
        deliver(port, "care@kept.example", raw=b"From: a@b.example\r\n\r\n" + b"x" * 9000)
    assert answer.value.smtp_code == 552
    assert not InboundMessage.objects.exists()


@pytest.mark.parametrize("address", ["nobody", "a" * 300 + "@kept.example"])
def test_what_is_no_address_is_refused(port: int, address: str) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        deliver(port, address)


def test_a_hundred_recipients_are_enough(port: int) -> None:
    refused = deliver(port, *(f"p{number}@kept.example" for number in range(103)))
    assert len(refused) == 3
    assert {code for code, _words in refused.values()} == {452}
    assert InboundMessage.objects.count() == 1


def test_noise_and_hang_ups_leave_the_door_open(port: int) -> None:
    for noise in (
        b"\x00\xff\xfe\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"x" * 5000,
        b"EHLO a\r\nMAIL FROM:<a@b\r\nDATA\r\n",
    ):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            line.sendall(noise)
    deliver(port, "care@kept.example")
    assert InboundMessage.objects.count() == 1


def test_a_smuggled_second_mail_is_none(port: int) -> None:
    smuggled = b"From: a@b.example\r\n\r\nx\n.\nMAIL FROM:<ana@kept.example>\n"
    smuggled += b"RCPT TO:<care@kept.example>\nDATA\ny\r\n"
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
        client.ehlo()
        client.mail("chen@example.org")
        client.rcpt("care@kept.example")
        assert client.docmd("DATA")[0] == 354
        client.send(smuggled + b"\r\n.\r\n")
        client.getreply()
    assert InboundMessage.objects.count() <= 1
    assert not InboundMessage.objects.filter(envelope_from="ana@kept.example").exists()
