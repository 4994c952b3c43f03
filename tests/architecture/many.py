"""Many rows quickly: each a copy of one that a verb made, so that it looks as the product makes it."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any, TypeVar

from django.db.models import Model

from complaints.models import Event, NamedColleague, Ticket
from customers.models import Customer
from feedback.models import CallBack
from greetings.choosing import choose_occasion
from greetings.models import Greeting, OccasionChoice, OccasionDate
from messaging.models import InboundMessage, MailboxCopy, OutboundMessage
from tests.architecture.world import World

M = TypeVar("M", bound=Model)


def copies(row: M, count: int, **unlike: Any) -> list[M]:
    """`count` copies of `row`. `unlike`: fields that differ, as values or functions of the copy's place."""
    model = type(row)
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    same = {field.attname: getattr(row, field.attname) for field in fields}
    made = [
        model(**same | {name: value(place) if callable(value) else value for name, value in unlike.items()})
        for place in range(count)
    ]
    return list(model._default_manager.bulk_create(made))


def add_of_each(world: World, count: int) -> None:
    """`count` more of everything that a list of the product shows."""
    tickets = more_tickets(world.ticket, count)
    more_tickets(world.ticket, count, owner_id=None)
    more_tickets(world.ticket, count, status="pending")
    more_tickets(world.ticket, count, queue_due_at=world.ticket.opened_at - timedelta(days=1))
    more_on_one_ticket(world, count)
    more_customers(world.customer, count)
    more_to_say(world, count)
    more_mail(world, count)
    more_lived(world, count)
    more_greetings(world, count)
    _call_backs(world, more_tickets(world.resolved, count))
    copies(world.promise, count, ticket_id=lambda place: tickets[place].pk)


def more_tickets(ticket: Ticket, count: int, **unlike: Any) -> list[Ticket]:
    """Tickets of the same customer and owner, each with its causes and clocks."""
    last = Ticket.objects.order_by("-number").values_list("number", flat=True)[0]
    found = copies(
        ticket,
        count,
        number=lambda place: last + 1 + place,
        public_id=lambda _place: uuid.uuid4(),
        **{"queue_due_at": lambda place: ticket.queue_due_at + timedelta(seconds=place)} | unlike,
    )
    for related in (*ticket.ticket_causes.all(), *ticket.deadlines.filter(subject="")):
        copies(related, count, ticket_id=lambda place: found[place].pk)
    return found


def more_on_one_ticket(world: World, count: int) -> None:
    """Messages of every kind with a file, events of every kind, promises, people named."""
    for event in Event.objects.filter(ticket=world.ticket).select_related("message"):
        if event.message is None:
            copies(event, count // 3)
            continue
        said = copies(event.message, count // 3, inbound_id=None)
        copies(event, count // 3, message_id=lambda place, said=said: said[place].pk)
        files = copies(world.file, count // 3, id=lambda _place: uuid.uuid4())
        through = type(said[0]).attachments.through
        through._default_manager.bulk_create(
            [
                through(message_id=message.pk, attachment_id=file.pk)
                for message, file in zip(said, files, strict=True)
            ]
        )
    given = copies(world.promise, count)
    clock = world.ticket.deadlines.get(subject=f"promise:{world.promise.pk}")
    copies(clock, count, subject=lambda place: f"promise:{given[place].pk}")
    known = world.ticket.named_colleagues.count()
    named = [NamedColleague(ticket=world.ticket, name=f"N{known}-{place}") for place in range(count)]
    NamedColleague.objects.bulk_create(named)


def more_customers(customer: Customer, count: int) -> list[Customer]:
    """Customers with an address and a need; and the first with many of each."""
    found = copies(customer, count, public_id=lambda _place: uuid.uuid4())
    point, need = customer.contact_points.earliest("pk"), customer.needs.earliest("pk")
    known = customer.contact_points.count()
    copies(point, count, customer_id=lambda place: found[place].pk)
    copies(point, count, value=lambda place: f"c{known}-{place}@example.org", is_primary=False)
    copies(need, count, customer_id=lambda place: found[place].pk)
    copies(need, count)
    if consent := customer.consents.first():
        copies(consent, count)
    return found


def more_to_say(world: World, count: int) -> None:
    for number in range(2):
        copies(world.notification, count, key=lambda _place, number=number: f"{uuid.uuid4()}-{number}")


def more_lived(world: World, count: int) -> None:
    """Orders, words and exits of one customer, and files of orders."""
    copies(world.lived.order, count, reference=lambda _place: str(uuid.uuid4()))
    copies(world.lived.word, count, inbound_id=None)
    copies(world.lived.left, count, returned_on=world.lived.left.left_on)
    copies(world.lived.file, count)


def more_mail(world: World, count: int) -> None:
    more_of_mail(world.failed, count)
    waiting = OutboundMessage.objects.filter(state=OutboundMessage.State.QUEUED).earliest("created_at")
    more_of_mail(waiting, count)
    sha: dict[str, Any] = {"sha256": lambda _place: uuid.uuid4().hex}
    copies(world.held, count, **sha)
    copies(InboundMessage.objects.exclude(state="held").earliest("pk"), count, **sha)
    copies(MailboxCopy.objects.earliest("pk"), count)


def more_of_mail(message: OutboundMessage, count: int) -> list[OutboundMessage]:
    return copies(
        message,
        count,
        id=lambda _place: uuid.uuid4(),
        dedupe_key=lambda _place: str(uuid.uuid4()),
        message_id=lambda _place: f"<{uuid.uuid4()}@kept.example>",
        to_address=lambda place: f"gone{place}@example.org",
    )


def more_greetings(world: World, count: int) -> None:
    """Greetings that are held and that were sent, their answers, programmes with texts, days to confirm."""
    held, sent = world.greeted.held, world.greeted.sent
    known, unlike = Greeting.objects.count(), {"person_key": lambda _place: uuid.uuid4().hex}
    copies(held, count, year=lambda place: 3000 + known + place, **unlike)
    assert sent.outbound is not None
    mails = more_of_mail(sent.outbound, count)
    for greeting, more in (
        (held, {}),
        (sent, {"outbound_id": lambda place: mails[place].pk}),
    ):
        people = copies(greeting.customer, count, public_id=lambda _place: uuid.uuid4())
        theirs = {"customer_id": lambda place, people=people: people[place].pk}
        copies(greeting, count, **unlike, **theirs, **more)
    copies(world.greeted.answer, count, inbound_id=None)
    made = copies(world.greeted.programme, count, name=lambda _place: uuid.uuid4().hex)
    for text in world.greeted.programme.texts.all():
        copies(text, count, programme_id=lambda place: made[place].pk)
    first = world.greeted.date.on - timedelta(days=OccasionDate.objects.count())
    copies(world.greeted.date, count, on=lambda place: first - timedelta(days=place))
    choose_occasion(
        world.customer, occasion="easter", is_wanted=True, source="phone", now=world.ticket.opened_at
    )
    copies(OccasionChoice.objects.earliest("pk"), count)


def _call_backs(world: World, tickets: list[Ticket]) -> list[CallBack]:
    asked = copies(
        world.invitation,
        len(tickets),
        public_id=lambda _place: uuid.uuid4(),
        ticket_id=lambda place: tickets[place].pk,
    )
    said = copies(
        world.invitation.answers.earliest("pk"), len(tickets), invitation_id=lambda place: asked[place].pk
    )
    return copies(
        world.call_back,
        len(tickets),
        ticket_id=lambda place: tickets[place].pk,
        answer_id=lambda place: said[place].pk,
    )
