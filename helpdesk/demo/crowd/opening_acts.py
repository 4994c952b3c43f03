"""A ticket of the crowd comes in: what complaints.opening leaves behind."""

from __future__ import annotations

from complaints.models import Message, TicketCause
from helpdesk.demo.crowd.living import Life, subject_of
from helpdesk.demo.crowd.planning import CAUSES
from helpdesk.demo.crowd.rows import made
from staff.models import User

BY_STAFF = ("phone", "counter")


def open_it(life: Life, *, cause: int, second: int | None, by: User) -> None:
    """As opening.open_ticket: `cause` and `second` are indexes into planning.CAUSES."""
    ticket = life.ticket
    slugs = [CAUSES[each][0] for each in (cause, second) if each is not None]
    text, evidence = life.writer.complaint(*slugs)
    ticket.subject = subject_of(text)
    message = life.say(Message.Kind.CUSTOMER, text)
    _lay_down(life, evidence)
    is_noted = ticket.channel in BY_STAFF
    receipt = "not_wanted" if is_noted else "sent" if ticket.contact_email else "no_address"
    facts = {
        "channel": ticket.channel,
        "priority": ticket.priority,
        "repeat_count": ticket.repeat_count,
        "repeat_reason": ticket.repeat_reason,
        "is_safety_risk": ticket.is_safety_risk,
        "dangers": [],
        "by_staff": is_noted,
        "acknowledgement": receipt,
    }
    life.record(
        "ticket.opened", by=by if is_noted else None, by_customer=not is_noted, message=message, facts=facts
    )
    life.settle()
    terms = life.ground.terms(ticket)
    set_ = {"policy": terms.policy_name, "calendar": terms.calendar_id, "targets": terms.targets}
    life.record("clock.policy_set", facts=set_)
    if receipt == "sent":
        _receipt(life, text)


def _receipt(life: Life, text: str) -> None:
    said = (
        f"Hello {life.guest.name},\n\nwe have your complaint, and somebody is looking at it. You wrote:\n\n"
        f"> {text}\n\nIf there is more to say, just answer this mail.\n"
    )
    own = life.say(Message.Kind.AUTOMATIC, said, channel="mail")
    life.record("receipt.sent", message=own)


def _lay_down(life: Life, evidence: dict[str, list[str]]) -> None:
    """What the customer ticked and what the words suggest; people often tick something else."""
    by_slug = {cause.slug: cause for cause in life.ground.causes}
    ticked = {slug for slug in evidence if life.rng.random() < 0.7}
    if life.rng.random() < 0.1:
        ticked.add(life.rng.choice(CAUSES)[0])
    if life.ticket.channel == "web":
        for slug in sorted(ticked):
            add_cause(life, by_slug[slug].pk, TicketCause.Source.REPORTED)
    for slug, words in evidence.items():
        if life.rng.random() < 0.85:
            score = round(life.rng.uniform(0.55, 0.97), 3)
            add_cause(life, by_slug[slug].pk, TicketCause.Source.SUGGESTED, score=score, evidence=words)


def add_cause(
    life: Life,
    cause: int,
    source: str,
    *,
    score: float | None = None,
    evidence: list[str] | None = None,
    by: User | None = None,
    is_main: bool = False,
) -> None:
    """One cause of the ticket as one side sees it."""
    life.add(
        made(
            TicketCause,
            ticket_id=life.ticket.id,
            cause_id=cause,
            source=source,
            score=score,
            evidence=evidence or [],
            by_id=by.id if by else None,
            is_main=is_main,
            at=life.at,
        )
    )
