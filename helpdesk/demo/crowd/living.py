"""One ticket of the crowd and what is done to it. Each act leaves the rows that the verb of that name leaves.

Mails themselves are not laid down: they are long gone, and messages.outbound stays empty.
"""

from __future__ import annotations

import random
import uuid
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Model

from complaints.models import Deadline, Event, Message, Promise, Ticket
from complaints.policies import METRICS
from complaints.queue import DONE, FAR_AWAY
from complaints.status import Status
from customers.models import Customer
from helpdesk.demo.crowd.ground import ROOM, Ground
from helpdesk.demo.crowd.guests import Guest
from helpdesk.demo.crowd.rows import made
from helpdesk.demo.crowd.writing import Writer
from helpdesk.web.text import clean_line, shorten
from staff.models import Team, User


class NotYet(Exception):
    """The next act lies in the future: the ticket stands as it stands."""


class Life:
    """A ticket with its rows so far. `at` is the present of the story; acts happen at it."""

    def __init__(
        self, ground: Ground, index: int, guest: Guest, *, ticket: Ticket, rng: random.Random, order: str
    ) -> None:
        self.ground, self.index, self.guest, self.ticket, self.rng = ground, index, guest, ticket, rng
        self.at = ticket.opened_at
        self.writer = Writer(rng, order=order)
        self.rows: dict[type[Model], list[Any]] = {model: [] for model in ROOM}
        self.owner: User | None = None
        # Ready before they are needed: to make them here is cheaper than where they are counted.
        self.clocks: dict[tuple[str, str], Deadline] = {
            (metric, ""): made(Deadline, ticket_id=ticket.id, metric=metric) for metric in METRICS
        }

    @property
    def events(self) -> list[Event]:
        return self.rows[Event]

    @property
    def promises(self) -> list[Promise]:
        return self.rows[Promise]

    def later(self, minutes: float) -> None:
        """Go on after so many minutes of opening hours. Raises NotYet."""
        step = timedelta(seconds=int(minutes * 60) + 30)
        reached = self.ground.calendar.reach(self.at, step)
        assert reached is not None, "it opens again"
        self.go_to(reached)

    def go_to(self, at: datetime) -> None:
        """Go on at `at`. Raises NotYet."""
        if at >= self.ground.until:
            raise NotYet
        self.at = max(self.at, at)

    def add(self, row: Any) -> Any:
        """Keep a row and give it its id; a ticket has room for so many of each table."""
        kept, room = self.rows[type(row)], ROOM[type(row)]
        assert len(kept) < room, f"more than {room} rows of {type(row).__name__} on one ticket"
        row.id = self.ground.first_ids[type(row)] + self.index * room + len(kept)
        kept.append(row)
        return row

    def record(
        self,
        kind: str,
        *,
        at: datetime | None = None,
        by: User | None = None,
        by_customer: bool = False,
        message: Message | None = None,
        promise: Promise | None = None,
        facts: dict[str, Any] | None = None,
    ) -> Event:
        """As timeline.record."""
        moment = at or self.at
        event = made(
            Event,
            related={"message": message} if message is not None else None,
            ticket_id=self.ticket.id,
            kind=kind,
            at=moment,
            recorded_at=moment,
            actor_id=by.pk if by else None,
            by_customer=by_customer,
            message_id=message.id if message is not None else None,
            promise_id=promise.id if promise is not None else None,
            facts=facts or {},
        )
        return self.add(event)  # type: ignore[no-any-return]

    def say(
        self, kind: str, text: str, *, author: User | None = None, is_public: bool = True, channel: str = ""
    ) -> Message:
        """As messages.add_message."""
        is_theirs = kind == Message.Kind.CUSTOMER
        return self.add(  # type: ignore[no-any-return]
            made(
                Message,
                ticket_id=self.ticket.id,
                kind=kind,
                is_public=is_public,
                author_id=author.pk if author else None,
                author_name=self.guest.name if is_theirs else "",
                channel=channel or self.ticket.channel,
                body=text,
                at=self.at,
            )
        )

    def speak(self, text: str) -> Message:
        """As replying.speak."""
        self.ticket.first_response_at = self.ticket.first_response_at or self.at
        self.ticket.waiting_since = None
        channel = "mail" if self.ticket.contact_email else "web"
        return self.say(Message.Kind.REPLY, text, author=self.owner, channel=channel)

    def settle(self) -> None:
        """As settling.settle, but for the clocks: those are counted once, at the end."""
        self.ticket.version += 1
        self.ticket.updated_at = self.ticket.counted_at = self.at

    def move(self, target: str, *, reason: str = "", with_message: Message | None = None) -> None:
        """As changing_status.move."""
        before, self.ticket.status = self.ticket.status, target
        if before == target or (before, target) == (Status.NEW, Status.OPEN):
            return
        facts: dict[str, Any] = {"from": str(before), "to": str(target), "reason": reason}
        if with_message is not None:
            facts["with_message"] = with_message.pk
        self.record("status.changed", by=self.owner, facts=facts)

    def all_rows(self) -> dict[type[Model], list[Any]]:
        """Everything to be stored."""
        return {Ticket: [self.ticket], **self.rows}


def begin(
    ground: Ground,
    index: int,
    guest: Guest,
    *,
    opened_at: datetime,
    rng: random.Random,
    team: Team,
    order: str,
    **given: Any,
) -> Life:
    """A ticket opened at `opened_at`, with nothing recorded yet. `given`: fields of the ticket."""
    customer = made(
        Customer,
        id=ground.guest_rows.customer + guest.index,
        kind=guest.kind,
        name=guest.name,
        is_special=guest.is_special,
        time_zone=guest.time_zone,
    )
    ticket = made(
        Ticket,
        related={"customer": customer, "team": team},
        id=ground.first_ticket + index,
        number=ground.first_number + index,
        public_id=uuid.uuid4(),
        customer_id=customer.id,
        team_id=team.id,
        contact_email=guest.email,
        contact_phone=guest.phone,
        opened_at=opened_at,
        updated_at=opened_at,
        counted_at=opened_at,
        waiting_since=opened_at,
        queue_band=DONE,
        queue_due_at=FAR_AWAY,
        **given,
    )
    return Life(ground, index, guest, ticket=ticket, rng=rng, order=order)


def subject_of(text: str) -> str:
    """The first words, as opening makes of them."""
    return shorten(clean_line(text), 80)
