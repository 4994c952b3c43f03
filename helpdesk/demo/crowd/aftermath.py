"""After the resolution: the question how it was, answers, call-backs, the closing a week later."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings

from complaints import deadlines
from complaints.clock import end_of_business_day
from complaints.models import Deadline, Promise
from complaints.status import Status
from feedback.calling_back import BUSINESS_DAYS
from feedback.models import Answer, CallBack, Invitation
from feedback.scale import LOW
from helpdesk.demo.crowd import acts, phrases
from helpdesk.demo.crowd.guests import refuses_surveys
from helpdesk.demo.crowd.living import Life
from helpdesk.demo.crowd.rows import made
from staff.models import User

ANSWERS = 0.3  # of those who are asked
CALLED_BACK = 0.93
TURNED_AROUND = ("turned_around", "turned_around", "still_unhappy", "not_reached")


def send_survey(life: Life) -> None:
    """As inviting.send_due at the moment the question is due. Raises NotYet."""
    invitation = life.rows[Invitation][-1]
    life.go_to(invitation.due_at + timedelta(seconds=life.rng.randrange(5, 60)))
    if not life.ticket.contact_email:
        invitation.not_sent_because = "There is no mail address."
    elif life.rng.random() < 0.06 and refuses_surveys(life.ground.seed, life.guest.index):
        invitation.not_sent_because = "The customer asked us not to ask."
    elif life.ticket.repeat_count > 1:
        days = settings.SURVEY_PAUSE_DAYS
        invitation.not_sent_because = f"They were asked less than {days} days ago."
    else:
        invitation.sent_at = life.at
        life.record("survey.sent", facts={"invitation": invitation.pk})


def answer_survey(life: Life) -> None:
    """As answering.answer for a rated "solved", or a rating alone; a low one opens a call-back."""
    invitation, rng = life.rows[Invitation][-1], life.rng
    life.go_to(life.at + timedelta(minutes=rng.randrange(20, 70 * 60)))
    rating = _rating(life)
    is_solved = True if rating > LOW and rng.random() < 0.8 else None
    comment = rng.choice(phrases.COMMENTS)
    given = life.add(
        made(
            Answer,
            invitation_id=invitation.pk,
            is_solved=is_solved,
            rating=rating,
            comment=comment,
            at=life.at,
        )
    )
    facts = {"answer": given.pk, "is_solved": is_solved, "rating": rating, "comment": comment}
    life.record("survey.answered", by_customer=True, facts=facts)
    if is_solved:
        resolution = {"resolution": life.ticket.reopened_count + 1}
        life.record("ticket.solved_confirmed", by_customer=True, facts=resolution)
        life.settle()
    if rating <= LOW:
        _call_back(life, given)


def _rating(life: Life) -> int:
    """Who waited, was disappointed or complains again is harder to please."""
    ticket = life.ticket
    happy = 4.4 - 0.5 * ticket.reopened_count - 0.4 * (ticket.repeat_count > 1)
    happy -= sum(each.state in (Promise.State.BROKEN, Promise.State.LATE) for each in life.promises)
    if ticket.first_response_at and ticket.first_response_at - ticket.opened_at > timedelta(hours=12):
        happy -= 0.6
    return max(1, min(5, round(life.rng.gauss(happy, 1.0))))


def _call_back(life: Life, given: Answer) -> None:
    ticket, owner = life.ticket, life.owner
    others = [each for each in life.ground.agents[ticket.team.slug] if owner is None or each.pk != owner.pk]  # type: ignore[union-attr]
    caller = life.rng.choice(others) if others else None
    due_at = end_of_business_day(life.ground.calendar, life.at, BUSINESS_DAYS)
    row = life.add(
        made(
            CallBack,
            ticket_id=ticket.id,
            answer_id=given.pk,
            owner_id=caller.pk if caller else None,
            not_for_id=owner.pk if owner else None,
            due_at=due_at,
            created_at=life.at,
        )
    )
    clock = made(
        Deadline,
        ticket_id=ticket.id,
        metric=Deadline.Metric.CALL_BACK,
        subject=f"callback:{row.pk}",
        started_at=life.at,
    )
    deadlines.run(clock, due_at=due_at, terms=life.ground.terms(ticket), now=life.at)
    life.clocks[(clock.metric, clock.subject)] = clock
    facts = {
        "call_back": row.pk,
        "owner": caller.pk if caller else None,
        "owner_name": caller.name if caller else "",
        "rating": given.rating,
        "due_at": due_at.isoformat(),
    }
    life.record("callback.opened", by_customer=True, facts=facts)
    if caller is not None and life.rng.random() < CALLED_BACK:
        _end_call_back(life, row, clock, caller=caller)


def _end_call_back(life: Life, row: CallBack, clock: Deadline, *, caller: User) -> None:
    life.later(life.rng.expovariate(1 / 500))
    row.state = life.rng.choice(TURNED_AROUND)
    row.note, row.ended_at = life.writer.say(phrases.NOTES), life.at
    late = life.at > row.due_at
    clock.state = Deadline.State.MISSED if late else Deadline.State.MET
    clock.ended_at, clock.ring_at, clock.breached_at = life.at, None, row.due_at if late else None
    ended = {"call_back": row.pk, "state": row.state, "note": row.note}
    life.record("callback.ended", by=caller, facts=ended)
    life.settle()


def come_back(life: Life) -> None:
    """The customer says that it is not put right; whoever had it goes on with it. Raises NotYet."""
    resolved_at, due_at = life.at, life.rows[Invitation][-1].due_at
    at = resolved_at + timedelta(minutes=life.rng.randrange(60, 90 * 60))
    if at > due_at + timedelta(minutes=1):
        send_survey(life)
    life.go_to(at)
    acts.customer_writes(life, life.writer.say(phrases.NOT_YET))
    life.later(life.rng.lognormvariate(4.8, 0.8))
    acts.reply(life, life.writer.to(life.guest.first_name, phrases.UPDATES))
    life.later(life.rng.lognormvariate(5.5, 0.8))
    acts.resolve(life, outcome="upheld", remedy="gesture", cost_cents=life.rng.randrange(5, 60) * 100_000)


def close_at_last(life: Life) -> None:
    """As the sweep does a week after the resolution, unless a promise is open. Raises NotYet."""
    ticket = life.ticket
    if ticket.status != Status.RESOLVED or any(each.state == Promise.State.OPEN for each in life.promises):
        return
    assert ticket.resolved_at is not None, "it is resolved"
    until = ticket.resolved_at + timedelta(days=settings.CLOSE_AFTER_DAYS)
    life.go_to(max(life.at, until) + timedelta(seconds=life.rng.randrange(5, 900)))
    acts.close(life)
