"""What is done to a ticket of the crowd: each function is a verb of complaints/, without its checks."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

from complaints.models import Message, Promise, TicketCause
from complaints.saying import moment_in_words
from complaints.status import Status
from feedback.inviting import LIFETIME
from feedback.models import Invitation
from helpdesk.demo.crowd import phrases
from helpdesk.demo.crowd.living import Life
from helpdesk.demo.crowd.opening_acts import add_cause
from helpdesk.demo.crowd.rows import made
from staff.models import User


def assign(life: Life, *, by: User, owner: User | None) -> None:
    """As assigning.assign; the team is the ticket's already when `owner` takes it from the common queue."""
    ticket = life.ticket
    team = ticket.team
    facts = {
        "owner": owner.pk if owner else None,
        "owner_name": owner.name if owner else "",
        "team": team.pk if team else None,
        "team_name": team.name if team else "",
        "from_owner": ticket.owner_id,
        "brief": "",
    }
    life.record("ticket.assigned", by=by, facts=facts)
    ticket.owner_id, life.owner = (owner.pk if owner else None), owner
    life.settle()


def acknowledge(life: Life) -> None:
    message = life.speak(life.writer.to(life.guest.first_name, phrases.ACKNOWLEDGEMENTS))
    life.ticket.acknowledged_at = life.ticket.acknowledged_at or life.at
    facts = {"speaks": True, "by_mail": bool(life.ticket.contact_email)}
    life.record("ticket.acknowledged", by=life.owner, message=message, facts=facts)
    life.move(Status.OPEN)
    life.settle()


def reply(life: Life, text: str, *, then: str = Status.OPEN, is_question: bool = False) -> None:
    message = life.speak(text)
    facts = {"speaks": True, "is_question": is_question, "by_mail": bool(life.ticket.contact_email)}
    life.record("reply.sent", by=life.owner, message=message, facts=facts)
    if is_question:
        life.ticket.listened_at = life.ticket.listened_at or life.at
    life.move(then, with_message=message)
    life.settle()


def call(life: Life) -> None:
    """An outgoing call that reached the customer: an answer."""
    note = life.writer.say(phrases.NOTES)
    message = life.say(Message.Kind.CALL, note, author=life.owner, is_public=False, channel="phone")
    facts = {"speaks": True, "direction": "outgoing", "reached": True}
    life.record("call.logged", by=life.owner, message=message, facts=facts)
    ticket = life.ticket
    ticket.listened_at = ticket.listened_at or life.at
    ticket.first_response_at, ticket.waiting_since = ticket.first_response_at or life.at, None
    life.move(Status.OPEN)
    life.settle()


def customer_writes(life: Life, text: str) -> None:
    """As receiving.receive_message on an active or a resolved ticket."""
    ticket = life.ticket
    channel = "mail" if ticket.contact_email else "web"
    message = life.say(Message.Kind.CUSTOMER, text, channel=channel)
    matched = "reply_token" if channel == "mail" else ""
    facts = {"channel": channel, "matched_by": matched}
    life.record("message.received", by_customer=True, message=message, facts=facts)
    ticket.waiting_since = ticket.waiting_since or life.at
    if ticket.status in (Status.PENDING, Status.ON_HOLD):
        moved = {"from": str(ticket.status), "to": "open", "reason": "customer_wrote"}
        life.record("status.changed", by_customer=True, facts=moved)
        ticket.status = Status.OPEN
    elif ticket.status == Status.RESOLVED:
        ticket.status, ticket.resolved_at = Status.OPEN, None
        ticket.reopened_count += 1
        life.record("ticket.reopened", by_customer=True)
        for invitation in life.rows[Invitation]:
            if invitation.sent_at is None and not invitation.not_sent_because:
                invitation.cancelled_at = life.at
    life.settle()


def agree(life: Life) -> None:
    life.ticket.agreed_at = life.ticket.agreed_at or life.at
    life.record("ticket.agreed", by=life.owner, facts={"with": life.writer.say(phrases.AGREED)})
    life.settle()


def note(life: Life) -> None:
    said = life.writer.say(phrases.NOTES)
    message = life.say(Message.Kind.NOTE, said, author=life.owner, is_public=False)
    life.record("note.added", by=life.owner, message=message)
    life.settle()


def promise(life: Life, *, due_at: datetime) -> Promise:
    """As promising.promise, told to the customer."""
    assert life.owner is not None, "somebody promises"
    text = life.writer.say(phrases.PROMISES)
    promised = life.add(
        made(
            Promise,
            ticket_id=life.ticket.id,
            text=text,
            due_at=due_at,
            owner_id=life.owner.pk,
            made_by_id=life.owner.pk,
            made_at=life.at,
        )
    )
    message = life.speak(f"We promise: {text}, by {moment_in_words(due_at, life.ticket.customer)}.")
    life.move(Status.OPEN)
    facts = {"due_at": due_at.isoformat(), "owner": life.owner.pk, "speaks": True}
    life.record("promise.made", by=life.owner, message=message, promise=promised, facts=facts)
    life.settle()
    return promised  # type: ignore[no-any-return]


def end_promise(life: Life, promised: Promise, state: str, *, words: str = "") -> None:
    """As promising.keep, break_promise and release; kept after its time is kept late."""
    is_late = state == Promise.State.KEPT and life.at > promised.due_at
    promised.state = Promise.State.LATE if is_late else state
    promised.ended_at, promised.ended_by_id = life.at, life.owner.pk if life.owner else None
    promised.end_note = words
    facts: dict[str, object] = {"was_late": is_late} if state == Promise.State.KEPT else {"note": words}
    life.record(f"promise.{state}", by=life.owner, promise=promised, facts=facts)
    life.settle()


def confirm_causes(life: Life, indexes: list[int]) -> None:
    """The first of `indexes` (into planning.CAUSES) is the main one."""
    causes = [life.ground.causes[index] for index in indexes]
    for cause in causes:
        add_cause(life, cause.pk, TicketCause.Source.CONFIRMED, by=life.owner, is_main=cause is causes[0])
    facts = {
        "slugs": [cause.slug for cause in causes],
        "names": [cause.name for cause in causes],
        "main": causes[0].slug,
    }
    life.record("cause.confirmed", by=life.owner, facts=facts)
    life.settle()


def resolve(life: Life, *, outcome: str, remedy: str, cost_cents: int | None) -> None:
    """As resolving.resolve, with the question how it was."""
    ticket = life.ticket
    message = life.speak(life.writer.to(life.guest.first_name, (phrases.RESOLUTIONS[remedy],)))
    ticket.status, ticket.resolved_at = Status.RESOLVED, life.at
    ticket.outcome, ticket.remedy_given, ticket.remedy_cost_cents = outcome, remedy, cost_cents
    facts = {
        "speaks": True,
        "outcome": outcome,
        "remedy": remedy,
        "cost_cents": cost_cents,
        "no_cause": False,
        "resolution": ticket.reopened_count + 1,
    }
    life.record("ticket.resolved", by=life.owner, message=message, facts=facts)
    life.add(
        made(
            Invitation,
            ticket_id=ticket.id,
            resolution=len(life.rows[Invitation]) + 1,
            due_at=life.at + timedelta(hours=settings.SURVEY_DELAY_HOURS),
            expires_at=life.at + LIFETIME,
            created_at=life.at,
        )
    )
    life.settle()


def close(life: Life) -> None:
    life.ticket.status, life.ticket.closed_at = Status.CLOSED, life.at
    life.record("ticket.closed")
    life.settle()


def at_the_hour(at: datetime) -> datetime:
    """The next full hour: that is how people promise."""
    zone = ZoneInfo(settings.COMPANY_TIME_ZONE)
    local = at.astimezone(zone).replace(minute=0, second=0, microsecond=0)
    return (local + timedelta(hours=1)).astimezone(at.tzinfo)
