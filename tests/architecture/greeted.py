"""The greetings of the world: a programme, one held, one sent and answered, a day to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils import timezone

from customers.birthdays import record_birthday
from customers.consenting import record_consent
from customers.models import ContactPoint, Customer, Interaction
from customers.verifying import mark_verified
from greetings import planning, releasing
from greetings.audience import Audience
from greetings.models import Greeting, OccasionDate, Programme
from greetings.programming import save_programme, switch
from messaging.models import InboundMessage
from staff.models import User
from tests import cast
from tests.complaints.mailing import deliver, mail

WORDS = {
    "en": ("Happy birthday, {first_name|friend}", "Dear {first_name|friend},\n\nall the best.\n\n{company}"),
    "ar": ("عيد ميلاد سعيد", "عزيزي {name|صديق}"),
}


@dataclass
class Greeted:
    """programme: birthdays. held: Chen's, who has an open complaint. sent: Gita's, who answered.

    address: Chen's.
    """

    programme: Programme
    held: Greeting
    sent: Greeting
    date: OccasionDate
    answer: Interaction
    address: ContactPoint


def birthdays(
    *, by: User | None, now: datetime, is_active: bool = True, is_all_day: bool = False
) -> Programme:
    """A programme for everybody's birthday, from 9 to 19 o'clock, or at any hour."""
    programme = save_programme(
        name="Birthdays",
        occasion="birthday",
        audience=Audience(),
        send_at=time(0) if is_all_day else time(9),
        earliest=time(0) if is_all_day else time(8),
        latest=time(23, 59) if is_all_day else time(19),
        default_language="en",
        texts=WORDS,
        by=by,
        now=now,
    )
    return switch(programme, is_active=is_active, now=now)


def has_birthday(customer: Customer, *, now: datetime, ahead: int = 0) -> Customer:
    """Their birthday is in so many days, and they like to be greeted."""
    on = timezone.localdate(now) + timedelta(days=ahead)
    record_consent(customer, purpose="greetings", is_given=True, source="order form", now=now)
    for point in customer.contact_points.filter(kind="email"):
        mark_verified(customer, email=point.value, now=now)
    record_birthday(customer, month=on.month, day=on.day, source="loyalty card", now=now)
    return customer


def answer_to(greeting: Greeting, text: str, *, now: datetime, **headers: str) -> InboundMessage:
    """Deliver what the greeted customer writes back."""
    assert greeting.outbound is not None
    sent = greeting.outbound
    raw = mail(
        text,
        sender=headers.pop("sender", f"{greeting.customer.name} <{greeting.address}>"),
        subject=f"Re: {sent.subject}",
        In_Reply_To=sent.message_id,
        **headers,
    )
    return deliver(raw, now=now)


def greet(chen: Customer, *, by: User, now: datetime) -> Greeted:
    """Plan, release and have answered, each with the verb that does it in the product."""
    programme = birthdays(by=by, now=now, is_all_day=True)
    gita = cast.customer("Gita Rai", email="gita@example.org")
    for customer in (chen, gita):
        has_birthday(customer, now=now)
    planning.plan(now=now)
    releasing.release_due(now=now)
    sent = Greeting.objects.select_related("outbound", "customer").get(customer=gita)
    done = answer_to(sent, "Thank you, how kind of you!", now=now)
    return Greeted(
        programme=programme,
        held=Greeting.objects.get(customer=chen),
        sent=sent,
        date=OccasionDate.objects.create(
            occasion="eid_al_fitr",
            year=now.year,
            on=timezone.localdate(now) + timedelta(days=20),
            is_estimated=True,
            source="AE: Eid al-Fitr",
        ),
        answer=Interaction.objects.get(inbound=done),
        address=chen.contact_points.get(kind="email"),
    )
