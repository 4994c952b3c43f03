"""Automatic mail is known as such, and bounces teach which addresses are dead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from messaging import bounces, signatures, suppressing, threads
from messaging.automatic import is_bounce, why_automatic
from messaging.models import OutboundMessage, Suppression
from messaging.parsing import ParsedMail, parse
from tests.messaging.conftest import NOW, Queue

pytestmark = pytest.mark.django_db
Read = Callable[..., ParsedMail]
BOUNCES = [
    "bounce_unknown_user",
    "bounce_mailbox_full",
    "bounce_policy",
    "bounce_delayed",
    "bounce_gave_up",
    "bounce_no_status",
    "bounce_qmail",
    "bounce_exim",
    "bounce_of_somebody_else",
]
MACHINES = [
    "vacation",
    "vacation_old",
    "vacation_german",
    "mailing_list",
    "bulk",
    "null_return_path",
    "noreply",
    "read_receipt",
    "feedback_report",
]
PEOPLE = [
    "plain",
    "html_only",
    "reply_gmail",
    "reply_outlook",
    "forwarded",
    "subject_reference",
    "two_from",
    "no_from",
    "control_headers",
    "emoji",
]


@pytest.mark.parametrize("name", [*BOUNCES, *MACHINES])
def test_machines_are_recognised(mail: Read, name: str) -> None:
    assert why_automatic(mail(name), envelope_from="someone@example.org").endswith(".")


@pytest.mark.parametrize("name", PEOPLE)
def test_people_are_not_taken_for_machines(mail: Read, name: str) -> None:
    assert why_automatic(mail(name), envelope_from="chen@example.org") == ""
    assert why_automatic(mail(name), envelope_from=None) == ""


@pytest.mark.parametrize("envelope_from", ["", "<>", " "])
def test_the_null_sender_is_a_machine(mail: Read, envelope_from: str) -> None:
    assert why_automatic(mail("plain"), envelope_from=envelope_from)


def test_our_own_mail_come_back_is_cut(mail: Read, queued: Queue) -> None:
    ours = queued()
    assert "our own mail" in why_automatic(
        mail("own_mail_back", ours.message_id), envelope_from="x@y.example"
    )
    for sender in ("care@kept.example", "Care+abc@Kept.Example", threads.reply_address("ticket:1")):
        from_us = parse(f"From: {sender}\nSubject: x\n\nhi".encode())
        assert "our own address" in why_automatic(from_us, envelope_from="x@y.example")


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-generated",
        "Auto-Submitted: Auto-Replied; owner-email=x@y.example",
        "Precedence: AUTO_REPLY",
        "X-Auto-Response-Suppress: OOF, AutoReply",
        "X-Autoreply: yes",
        "List-Unsubscribe: <mailto:x@y.example>",
    ],
)
def test_every_marker_counts(header: str) -> None:
    assert why_automatic(
        parse(f"From: chen@example.org\n{header}\n\nhi".encode()), envelope_from="x@y.example"
    )


@pytest.mark.parametrize(
    "header", ["Auto-Submitted: no", "Auto-Submitted: NO", "Precedence: normal", "Importance: high"]
)
def test_what_people_send_is_no_marker(header: str) -> None:
    assert not why_automatic(
        parse(f"From: chen@example.org\n{header}\n\nhi".encode()), envelope_from="x@y.example"
    )


@pytest.mark.parametrize("name", BOUNCES)
def test_bounces_are_bounces(mail: Read, name: str) -> None:
    assert is_bounce(mail(name))


@pytest.mark.parametrize("name", ["read_receipt", "feedback_report", "vacation", "noreply", "plain"])
def test_other_machine_mail_is_no_bounce(mail: Read, name: str) -> None:
    assert not is_bounce(mail(name))


@pytest.mark.parametrize(
    ("name", "status", "is_suppressed"),
    [
        ("bounce_unknown_user", "5.1.1", True),
        ("bounce_mailbox_full", "5.2.2", False),
        ("bounce_policy", "5.7.1", False),
        ("bounce_gave_up", "4.4.7", False),
        ("bounce_no_status", "", False),
        ("bounce_qmail", "5.1.1", True),
        ("bounce_exim", "", False),
    ],
)
def test_a_bounce_marks_its_message(
    mail: Read, queued: Queue, told: list[tuple[str, str]], name: str, status: str, is_suppressed: bool
) -> None:
    ours = queued()
    row = bounces.record_bounce(mail(name, ours.message_id), now=NOW)
    assert row is not None
    assert (row.pk, row.bounce_status, row.bounced_at) == (ours.pk, status, NOW)
    assert "came back" in row.last_error
    assert suppressing.is_suppressed("chen@example.org") is is_suppressed
    assert told == [(str(ours.pk), "bounced")]
    bounces.record_bounce(mail(name, ours.message_id), now=NOW + timedelta(hours=1))
    assert len(told) == 1


def test_delayed_is_no_bounce(mail: Read, queued: Queue, told: list[tuple[str, str]]) -> None:
    ours = queued()
    assert bounces.record_bounce(mail("bounce_delayed", ours.message_id), now=NOW) is None
    assert not OutboundMessage.objects.exclude(bounced_at=None).exists()
    assert told == []


@pytest.mark.parametrize("name", ["bounce_of_somebody_else", "bounce_unknown_user", "bounce_exim"])
def test_a_made_up_bounce_silences_nobody(mail: Read, queued: Queue, name: str) -> None:
    queued()
    assert bounces.record_bounce(mail(name, "<made-up@kept.example>"), now=NOW) is None
    assert not Suppression.objects.exists()


def test_the_signed_bounce_box_names_the_message(mail: Read, queued: Queue) -> None:
    ours = queued()
    box = signatures.bounce_address(ours.pk)
    row = bounces.record_bounce(mail("bounce_unknown_user"), now=NOW, envelope_to=box)
    assert row == ours
    forged = box.replace("+", "+a", 1)
    assert bounces.bounced_message(mail("bounce_unknown_user"), envelope_to=forged) is None


def test_three_soft_bounces_within_a_month_stop_the_mail(mail: Read, queued: Queue) -> None:
    for days in (0, 10, 40, 45, 50):
        at = NOW + timedelta(days=days)
        bounces.record_bounce(mail("bounce_mailbox_full", queued().message_id), now=at)
        assert suppressing.is_suppressed("chen@example.org") is (days == 50)


def test_policy_refusals_never_add_up(mail: Read, queued: Queue) -> None:
    for _ in range(5):
        bounces.record_bounce(mail("bounce_policy", queued().message_id), now=NOW)
    assert not Suppression.objects.exists()
