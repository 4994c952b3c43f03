"""Mail in: whose ticket, whom to believe, what is never answered."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from complaints.mail_intake import take_in
from complaints.models import Event, Message, Ticket
from complaints.resolving import close, resolve
from complaints.status import Status
from messaging.models import InboundMessage, OutboundMessage
from staff.models import Notification, User
from tests.complaints.mailing import deliver, last_mail, mail

CORPUS = sorted((Path(__file__).parent.parent / "mails").glob("*.eml"))
Outcome = InboundMessage.Outcome


def answer_to(ticket: Ticket) -> dict[str, str]:
    return {"In_Reply_To": last_mail(ticket).message_id}


def test_an_answer_lands_on_its_ticket(ticket: Ticket, now: datetime) -> None:
    done = deliver(mail(**answer_to(ticket)), now=now)

    assert (done.outcome, done.thread_key) == (Outcome.CONTINUED, ticket.thread_key)
    message = Message.objects.get(inbound=done)
    assert (message.ticket, message.body, message.is_public) == (ticket, "It is still cold.", True)
    assert ticket.customer.contact_points.get().verified_at == now


def test_an_answer_from_another_address_of_theirs_proves_the_one_we_wrote_to(
    ticket: Ticket, now: datetime
) -> None:
    points = ticket.customer.contact_points
    wrote_to = points.get().value
    points.create(kind="email", value="chen.at.work@example.org", created_at=now)

    assert deliver(mail(sender="chen.at.work@example.org", **answer_to(ticket)), now=now).thread_key

    assert points.get(value=wrote_to).verified_at == now
    assert points.get(value="chen.at.work@example.org").verified_at is None


def test_the_reply_address_alone_is_enough_for_a_participant(ticket: Ticket, now: datetime) -> None:
    reply_to = last_mail(ticket).reply_to
    raw = mail(subject="another subject").replace(b"care@kept.example", reply_to.encode())
    assert deliver(raw, now=now).thread_key == ticket.thread_key


def test_the_subject_counts_for_a_participant_and_says_so(ticket: Ticket, now: datetime) -> None:
    done = deliver(mail(subject=f"Re: My soup [#{ticket.number}]"), now=now)

    assert done.outcome == Outcome.CONTINUED
    event = Event.objects.get(ticket=ticket, kind="message.received")
    assert event.facts["matched_by"] == "subject"
    assert not ticket.customer.contact_points.filter(verified_at__isnull=False).exists()


def test_a_stranger_with_the_same_subject_is_held(ticket: Ticket, now: datetime) -> None:
    done = deliver(mail(sender="mallory@example.net", subject=f"Re: My soup [#{ticket.number}]"), now=now)

    assert (done.outcome, done.state) == (Outcome.HELD, InboundMessage.State.HELD)
    assert str(ticket.number) in done.reason
    assert ticket.messages.filter(inbound__isnull=False).count() == 0
    assert Ticket.objects.count() == 1
    assert not OutboundMessage.objects.filter(to_address="mallory@example.net").exists()


def test_a_stranger_with_the_same_words_in_the_subject_opens_a_ticket_of_their_own(
    ticket: Ticket, now: datetime
) -> None:
    done = deliver(mail(sender="mallory@example.net", subject=f"Re: {ticket.subject}"), now=now)

    assert done.outcome == Outcome.OPENED
    assert done.thread_key != ticket.thread_key


def test_a_stranger_who_has_our_mail_is_held(ticket: Ticket, now: datetime) -> None:
    done = deliver(mail(sender="mallory@example.net", **answer_to(ticket)), now=now)
    assert done.outcome == Outcome.HELD
    assert ticket.messages.filter(inbound__isnull=False).count() == 0


def test_nobody_writes_as_a_colleague(ticket: Ticket, ana: User, now: datetime) -> None:
    done = deliver(mail(sender=f"Ana <{ana.email.upper()}>", **answer_to(ticket)), now=now)
    assert done.outcome == Outcome.HELD
    assert "colleague" in done.reason
    assert not Message.objects.filter(author=ana).exists()


def test_our_own_mail_come_back_is_only_recorded(ticket: Ticket, now: datetime) -> None:
    assert deliver(mail(sender="care@kept.example"), now=now).outcome == Outcome.RECORDED
    assert Ticket.objects.count() == 1


def test_an_automatic_answer_is_recorded_on_its_ticket_and_never_answered(
    ticket: Ticket, ana: User, now: datetime
) -> None:
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    before = OutboundMessage.objects.count()
    raw = mail("I am on holiday.", Auto_Submitted="auto-replied", **answer_to(ticket))

    done = deliver(raw, now=now + timedelta(minutes=1))

    ticket.refresh_from_db()
    assert done.outcome == Outcome.RECORDED
    assert ticket.status == Status.RESOLVED
    assert Event.objects.filter(ticket=ticket, kind="mail.automatic").count() == 1
    assert OutboundMessage.objects.count() == before


def test_a_new_mail_opens_a_ticket_and_is_confirmed_in_its_thread(ana: User, now: datetime) -> None:
    done = deliver(mail(Message_ID="<first@example.org>"), now=now)

    opened = Ticket.objects.get()
    assert (done.outcome, done.thread_key) == (Outcome.OPENED, opened.thread_key)
    assert (opened.subject, opened.contact_email, opened.customer.name) == (
        "My soup",
        "chen@example.org",
        "Chen Wei",
    )
    receipt = last_mail(opened)
    assert receipt.in_reply_to == "<first@example.org>"
    assert "<first@example.org>" in receipt.references
    assert receipt.is_automatic


def test_a_number_that_is_nobodys_opens_a_ticket(ana: User, now: datetime) -> None:
    assert deliver(mail(subject="Ticket [#99] of your supplier"), now=now).outcome == Outcome.OPENED


def test_the_same_mail_twice_is_one_message(ticket: Ticket, now: datetime) -> None:
    raw = mail(**answer_to(ticket))
    first, second = deliver(raw, now=now), deliver(raw, now=now)
    assert first.pk == second.pk
    assert take_in(second, now=now).outcome == Outcome.CONTINUED
    assert ticket.messages.filter(inbound__isnull=False).count() == 1


def test_a_resolved_ticket_opens_again_with_the_same_owner(ticket: Ticket, ana: User, now: datetime) -> None:
    ticket.owner = ana
    ticket.save(update_fields=["owner"])
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    Notification.objects.all().delete()

    deliver(mail("No, it is not.", **answer_to(ticket)), now=now + timedelta(hours=1))

    ticket.refresh_from_db()
    assert (ticket.status, ticket.owner, ticket.reopened_count) == (Status.OPEN, ana, 1)
    assert Notification.objects.filter(user=ana).count() == 1


def test_after_the_end_a_mail_opens_a_case_that_follows(ticket: Ticket, ana: User, now: datetime) -> None:
    resolve(ticket, by=ana, text="Done.", outcome="upheld", remedy_given="apology", no_cause=True, now=now)
    close(ticket, now=now)
    done = deliver(mail("Again!", **answer_to(ticket)), now=now + timedelta(days=20))
    following = Ticket.objects.get(follows=ticket)
    assert (done.outcome, done.thread_key) == (Outcome.OPENED, following.thread_key)
    assert Message.objects.get(inbound=done).ticket == following


def test_mail_that_came_back_warns_the_owner(ticket: Ticket, ana: User, now: datetime) -> None:
    ticket.owner = ana
    ticket.save(update_fields=["owner"])
    sent = last_mail(ticket)
    report = (
        "From: MAILER-DAEMON@example.org\nTo: bounces@kept.example\nSubject: Undelivered Mail\n"
        "Message-ID: <b1@example.org>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n'
        "--x\nContent-Type: text/plain\n\nNo such user.\n"
        "--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
        "Final-Recipient: rfc822; chen@example.org\nAction: failed\nStatus: 5.1.1\n\n"
        f"--x\nContent-Type: text/rfc822-headers\n\nMessage-ID: {sent.message_id}\n\n--x--\n"
    )
    done = deliver(report.encode(), now=now)

    assert done.outcome == Outcome.RECORDED
    assert Event.objects.filter(ticket=ticket, kind="mail.undelivered").count() == 1
    assert Notification.objects.filter(user=ana, is_urgent=True).count() == 1
    assert ticket.customer.contact_points.get().bounced_at == now
    assert Ticket.objects.count() == 1


def test_two_helpdesks_that_answer_each_other_fall_silent(ana: User, now: datetime) -> None:
    for turn in range(12):
        raw = mail(
            f"Your request {turn} has been received.", sender="robot@example.net", subject=f"Case {turn}"
        )
        deliver(raw, now=now + timedelta(minutes=turn))
    assert OutboundMessage.objects.filter(to_address="robot@example.net").count() == 5


def test_files_come_with_the_mail(ana: User, now: datetime) -> None:
    path = next(each for each in CORPUS if each.name == "file_plain.eml")
    done = deliver(path.read_bytes(), now=now)
    message = Message.objects.get(inbound=done)
    files = list(message.attachments.all())
    assert files
    assert all(file.thread_key == message.ticket.thread_key and file.is_public for file in files)


def test_no_mail_breaks_the_intake(ana: User, now: datetime) -> None:
    assert CORPUS
    for path in CORPUS:
        done = deliver(path.read_bytes(), now=now)
        assert done.state in {"done", "held", "failed"}, path.name
        assert done.reason.endswith((".", ")", "!")), path.name
        if done.outcome == Outcome.OPENED:
            assert Message.objects.get(inbound=done).body, path.name
