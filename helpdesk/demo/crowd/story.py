"""How a ticket of the crowd goes, from its opening to its end or to the present day."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from django.conf import settings

from complaints.models import Promise
from complaints.status import Status
from complaints.words import Priority
from helpdesk.demo.crowd import acts, aftermath, phrases, staying
from helpdesk.demo.crowd.counting import count_clocks
from helpdesk.demo.crowd.ground import TEAM_OF, Ground
from helpdesk.demo.crowd.guests import Guest, guest
from helpdesk.demo.crowd.living import Life, NotYet, begin
from helpdesk.demo.crowd.opening_acts import open_it
from helpdesk.demo.crowd.ordering import last_place, reference
from helpdesk.demo.crowd.planning import CAUSES, Plan

CHANNELS = ("web", "mail", "phone", "counter")
REMEDIES = ("apology", "explanation", "replacement", "refund", "gesture", "call", "nothing")
# Where a recent ticket may be stuck: the backlog that every company has.
STUCK = ("unassigned", "unanswered", "pending", "on_hold", "working", "working")
STUCK_SHARE, STUCK_WITHIN = 0.055, timedelta(days=60)


def tell(ground: Ground, plan: Plan, index: int) -> Life:
    """The whole life of ticket number `index` of the plan, up to `ground.until`."""
    customer, opened = plan.customer[index], plan.opened[index]
    who = guest(ground.seed, customer)
    rng = random.Random(ground.seed * 2_000_003 + index)  # noqa: S311 - a demo
    opened_at = datetime.fromtimestamp(opened, UTC)
    place = last_place(plan.stays, ground.seed, customer, before=opened)
    order = reference(ground.first_order, customer, max(place, 0))
    team = ground.teams[TEAM_OF.get(CAUSES[plan.cause[index]][0], "restaurant")]
    given = _given(ground, plan, index, who, rng)
    life = begin(ground, index, who, opened_at=opened_at, rng=rng, team=team, order=order, **given)
    if place >= 0 and rng.random() < 0.5:
        life.ticket.order_reference = order
    is_recent = opened_at > ground.until - STUCK_WITHIN
    stuck = rng.choice(STUCK) if is_recent and rng.random() < STUCK_SHARE else ""
    try:
        _go(life, cause=plan.cause[index], fate=plan.fate[index], stuck=stuck)
    except NotYet:
        pass
    count_clocks(life)
    return life


def _given(ground: Ground, plan: Plan, index: int, who: Guest, rng: random.Random) -> dict[str, object]:
    """The fields of a ticket that are known from the beginning."""
    channel = rng.choices(CHANNELS, (52, 22, 18, 8))[0]
    if not who.email and channel == "mail":
        channel = "web"
    count = plan.count[index]
    is_same, earlier = bool(plan.is_same[index]), plan.repeat_of[index]
    is_risk = rng.random() < 0.003
    priority = Priority.HIGH if count >= 2 else Priority.NORMAL
    if is_risk or (count >= 3 and is_same):
        priority = Priority.URGENT
    return {
        "status": Status.NEW,
        "channel": channel,
        "priority": int(priority),
        "is_safety_risk": is_risk,
        "stage": rng.choice(("", "during", "during", "after")) if channel == "web" else "",
        "remedy_sought": rng.choice(("", *REMEDIES[:-1])) if channel == "web" else "",
        "repeat_count": count,
        "repeat_window_days": settings.REPEAT_WINDOW_DAYS,
        "repeat_of_id": ground.first_ticket + earlier if earlier >= 0 else None,
        "repeat_reason": ("cause" if is_same else "customer") if earlier >= 0 else "",
    }


def _go(life: Life, *, cause: int, fate: int, stuck: str) -> None:
    """The way of a ticket. Raises NotYet where the present is reached, or where it is stuck."""
    rng, agents = life.rng, life.ground.agents[life.ticket.team.slug]  # type: ignore[union-attr]
    owner, lead = rng.choice(agents), rng.choice(life.ground.leads)
    second = rng.randrange(len(CAUSES)) if rng.random() < 0.2 else None
    second = None if second == cause else second
    open_it(life, cause=cause, second=second, by=owner)
    life.later(rng.expovariate(1 / 15))
    _stop(stuck, "unassigned")
    acts.assign(life, by=rng.choice((lead, owner)), owner=owner)
    _first_word(life, stuck)
    promised = _work(life, stuck, is_promised=fate != staying.NONE)
    life.later(rng.lognormvariate(5.3, 1.0))
    _stop(stuck, "working")
    if promised is not None:
        _end_promise(life, promised, fate)
    acts.confirm_causes(life, [cause] if second is None or rng.random() < 0.4 else [cause, second])
    _resolve(life)
    if rng.random() < 0.06:
        aftermath.come_back(life)
    aftermath.send_survey(life)
    if rng.random() < aftermath.ANSWERS:
        aftermath.answer_survey(life)
    aftermath.close_at_last(life)


def _stop(stuck: str, where: str) -> None:
    if stuck == where:
        raise NotYet


def _first_word(life: Life, stuck: str) -> None:
    rng, ticket = life.rng, life.ticket
    haste = 0.5 if ticket.priority >= Priority.HIGH or life.guest.is_special else 1.0
    life.later(rng.lognormvariate(3.9, 1.1) * haste)
    _stop(stuck, "unanswered")
    way = rng.random()
    if way < 0.62:
        acts.acknowledge(life)
    elif way < 0.9 or not life.guest.phone:
        question = life.writer.to(life.guest.first_name, phrases.QUESTIONS)
        acts.reply(life, question, then=Status.PENDING, is_question=True)
        _stop(stuck, "pending")
        life.go_to(life.at + timedelta(minutes=rng.lognormvariate(5.8, 1.2)))
        acts.customer_writes(life, life.writer.say(phrases.ANSWERS))
        life.later(rng.lognormvariate(4.5, 0.9) * haste)
        acts.acknowledge(life)
    else:
        acts.call(life)


def _work(life: Life, stuck: str, *, is_promised: bool) -> Promise | None:
    """What is done until it is put right; the promise that was made, if any."""
    rng, promised = life.rng, None
    if rng.random() < 0.45:
        life.later(rng.randrange(1, 40))
        acts.agree(life)
    if rng.random() < 0.25:
        acts.note(life)
    if is_promised:
        life.later(rng.randrange(1, 30))
        promised = acts.promise(
            life, due_at=acts.at_the_hour(life.at + timedelta(hours=rng.randrange(4, 72)))
        )
    if stuck == "on_hold" or rng.random() < 0.05:
        life.later(rng.randrange(5, 120))
        _hold(life)
        _stop(stuck, "on_hold")
        life.later(rng.lognormvariate(6, 0.7))
        life.move(Status.OPEN)
        life.settle()
    if rng.random() < 0.15:
        life.go_to(life.at + timedelta(minutes=rng.lognormvariate(6.5, 0.8)))
        acts.customer_writes(life, life.writer.say(phrases.REMINDERS))
        life.later(rng.lognormvariate(4.7, 0.9))
        acts.reply(life, life.writer.to(life.guest.first_name, phrases.UPDATES))
    return promised


def _hold(life: Life) -> None:
    life.move(Status.ON_HOLD, reason=life.rng.choice(phrases.HOLDS))
    life.settle()


def _end_promise(life: Life, promised: Promise, fate: int) -> None:
    """As the plan says: it knows already who stays because of it, and who leaves."""
    rng, due_at = life.rng, promised.due_at
    if fate == staying.KEPT:
        # Where the work took longer than promised, somebody saw to the promise itself in time.
        present = life.at
        life.at = max(promised.made_at, min(present, due_at - timedelta(minutes=rng.randrange(5, 60))))
        acts.end_promise(life, promised, Promise.State.KEPT, words=life.writer.say(phrases.NOTES)[:300])
        life.at = present
        life.settle()
    elif fate == staying.LATE:
        life.go_to(due_at + timedelta(minutes=rng.randrange(5, 900)))
        acts.end_promise(life, promised, Promise.State.KEPT)
    elif fate == staying.BROKEN:
        life.go_to(due_at + timedelta(minutes=rng.randrange(5, 300)))
        acts.end_promise(life, promised, Promise.State.BROKEN, words="It was forgotten; I apologised.")
    else:
        acts.end_promise(life, promised, Promise.State.RELEASED)


def _resolve(life: Life) -> None:
    rng, ticket = life.rng, life.ticket
    remedy = ticket.remedy_sought or rng.choice(REMEDIES)
    if remedy not in REMEDIES or rng.random() < 0.25:
        remedy = rng.choice(REMEDIES)
    outcome = "not_upheld" if remedy == "nothing" else rng.choices(("upheld", "partly_upheld"), (4, 1))[0]
    is_paid = remedy in ("replacement", "refund", "gesture")
    cost = rng.randrange(5, 90) * 100_000 if is_paid else None
    acts.resolve(life, outcome=outcome, remedy=remedy, cost_cents=cost)
