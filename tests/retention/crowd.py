"""A company of some hundred customers with everything that insight counts, drawn by a seed."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from complaints.models import Cause, Deadline, Promise, Ticket, TicketCause
from customers.models import Customer, Exit, Order
from feedback.models import Answer, CallBack, Invitation
from messaging.models import OutboundMessage
from retention.staying import refresh
from staff.models import Team, User
from tests.cast import NOW

REASONS = ["moved", "death", "lower_price", "poor_service", "poor_service", "unknown"]
STATUSES = ["new", "open", "pending", "resolved", "closed", "closed", "merged", "spam"]
CHANNELS, STAGES = ["web", "mail", "phone", "counter"], ["", "before", "during", "after"]


@dataclass
class Crowd:
    """Draws and keeps; `store` writes it all and counts the stays."""

    seed: int
    owner: User
    teams: list[Team] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.causes = list(Cause.objects.order_by("position"))
        self.number = 50_000

    def fill(self, customers: int, tickets: int) -> None:
        """A bit of everything."""
        people = self.people(customers)
        for person in people:
            self.orders(person, first=self.random.randint(1, 500), gap=self.random.choice([4, 11, 30, 50]),
                        last=self.random.choice([0, 0, 0, 40, 130, 200]))  # fmt: skip
        self.leave(self.random.sample(people, customers // 5))
        made = [self.ticket(self.random.choice(people), self.random.uniform(0, 450)) for _ in range(tickets)]
        for ticket in made:
            self.causes_of(ticket)
            self.clocks_of(ticket)
            self.promises_of(ticket)
            self.ratings_of(ticket)
        refresh(now=NOW)
        with connection.cursor() as cursor:
            cursor.execute("analyze")  # what autovacuum does elsewhere; without it the planner guesses

    def people(self, count: int) -> list[Customer]:
        kinds = ["person"] * 7 + ["organisation"] * 2 + ["internal"]
        rows = [
            Customer(name=f"C{i}", kind=kinds[i % 10], is_special=i % 7 == 0, created_at=NOW)
            for i in range(count)
        ]
        made = Customer.objects.bulk_create(rows)
        for other, keep in zip(made[: count // 20], made[count // 20 :], strict=False):
            other.merged_into = keep
        Customer.objects.bulk_update(made, ["merged_into"])
        return made

    def orders(self, customer: Customer, *, first: int, gap: int, last: int) -> None:
        """From `first` days ago to `last`, some `gap` days apart; few have none."""
        if self.random.random() < 0.05:
            return
        ago, rows = float(first), []
        while ago >= last:
            amount = self.random.randint(1000, 90_000)
            rows.append(
                Order(
                    customer=customer,
                    reference=uuid.uuid4().hex,
                    placed_at=days_ago(ago),
                    amount_cents=amount,
                    refunded_cents=self.random.choice([0, 0, amount // 2]),
                    currency="UGX",
                    created_at=NOW,
                )
            )
            ago -= gap * self.random.uniform(0.5, 1.5)
        Order.objects.bulk_create(rows)

    def leave(self, customers: list[Customer]) -> None:
        Exit.objects.bulk_create(
            Exit(customer=each, reason=self.random.choice(REASONS), recorded_at=NOW,
                 left_on=days_ago(self.random.randint(0, 300)).date(),
                 undone_at=self.random.choice([None] * 9 + [NOW]))
            for each in customers
        )  # fmt: skip

    def ticket(self, customer: Customer, ago: float, **unlike: Any) -> Ticket:
        at, self.number = days_ago(ago), self.number + 1
        done = days_ago(max(0.0, ago - 3))
        answered = (
            at + timedelta(hours=self.random.choice([1, 5, 70])) if self.random.random() < 0.8 else None
        )
        drawn = {
            "status": self.random.choice(STATUSES),
            "channel": self.random.choice(CHANNELS),
            "stage": self.random.choice(STAGES),
            "team": self.random.choice([None, *self.teams]),
            "owner": self.random.choice([None, self.owner]),
            "remedy_cost_cents": self.random.choice([None, 0, 250_000]),
            "repeat_count": self.random.choice([1, 1, 1, 2, 3, 4]),
            "first_response_at": answered if answered and answered <= NOW else None,
        } | unlike
        return Ticket.objects.create(
            number=self.number, customer=customer, subject="S", opened_at=at, updated_at=at, resolved_at=done,
            closed_at=done, queue_due_at=at, **drawn,
        )  # fmt: skip

    def causes_of(self, ticket: Ticket) -> None:
        reported = self.random.sample(self.causes[:5], self.random.choice([0, 1, 2]))
        confirmed = self.random.sample(self.causes[:3], self.random.choice([0, 1, 1, 2]))
        rows = [TicketCause(ticket=ticket, cause=each, source="reported", at=NOW) for each in reported]
        rows += [
            TicketCause(ticket=ticket, cause=each, source="confirmed", is_main=place == 0, at=NOW)
            for place, each in enumerate(confirmed)
        ]
        TicketCause.objects.bulk_create(rows)

    def clocks_of(self, ticket: Ticket) -> None:
        """A clock of each metric in any of its states, as the states allow."""
        rows = []
        for metric in ("acknowledgement", "first_response", "resolution"):
            state = self.random.choice(["met", "met", "missed", "running", "paused", "cancelled"])
            used, due = self.random.randint(0, 200_000), ticket.opened_at + timedelta(hours=30)
            ended = state in ("met", "missed")
            rows.append(
                Deadline(ticket=ticket, metric=metric, state=state, target_minutes=480, elapsed_seconds=used,
                         started_at=ticket.opened_at, due_at=None if state == "paused" else due,
                         ended_at=due if ended else None, breached_at=due if state == "missed" else None)
            )  # fmt: skip
        Deadline.objects.bulk_create(rows)

    def promises_of(self, ticket: Ticket) -> None:
        for _each in range(self.random.choice([0, 1, 1, 2])):
            self.promise(ticket, self.random.choice(["open", "kept", "kept", "late", "broken", "released"]))

    def promise(self, ticket: Ticket, state: str, *, after: float = 2) -> Promise:
        due = ticket.opened_at + timedelta(days=after)
        ended = {"open": None, "late": due + timedelta(days=1)}.get(state, due - timedelta(hours=1))
        return Promise.objects.create(
            ticket=ticket, text="A call.", due_at=due, owner=self.owner, made_by=self.owner,
            made_at=ticket.opened_at, state=state, ended_at=ended,
        )  # fmt: skip

    def ratings_of(self, ticket: Ticket) -> None:
        if self.random.random() < 0.4:
            return
        sent = ticket.opened_at + timedelta(days=4)
        is_sent = sent < NOW and self.random.random() < 0.9
        asked = Invitation.objects.create(
            ticket=ticket, resolution=1, due_at=sent, sent_at=sent if is_sent else None,
            expires_at=sent + timedelta(days=28), created_at=ticket.opened_at,
        )  # fmt: skip
        if is_sent and self.random.random() < 0.2:
            _bounced(asked, sent)
        said = None
        for again in range(self.random.choice([0, 1, 1, 2])):
            at = min(NOW, sent + timedelta(hours=3 + 200 * again))
            rating, solved = (
                self.random.choice([None, 1, 2, 3, 4, 5]),
                self.random.choice([None, True, False]),
            )
            said = Answer.objects.create(invitation=asked, rating=rating, is_solved=solved, at=at)
        if said is not None and (said.rating or 5) <= 2:
            CallBack.objects.create(ticket=ticket, answer=said, due_at=NOW, created_at=said.at)


def _bounced(asked: Invitation, at: datetime) -> None:
    key = uuid.uuid4()
    OutboundMessage.objects.create(
        id=key, message_id=f"<{key}@kept.example>", dedupe_key=f"survey:{asked.pk}", purpose="survey",
        delivery="at_least_once", state="sent", to_address="a@example.org", subject="S", text="T",
        not_before=at, created_at=at, sent_at=at, bounced_at=at,
    )  # fmt: skip


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)
