"""A small world to greet in: what the mail server does next, what arrives there, and what is wrong about it.

The judgement is made here from the records alone, by none of the engine's code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend

from complaints.models import Ticket
from complaints.opening import open_ticket
from customers.birthdays import forget_birthday, record_birthday
from customers.consenting import said_last
from customers.leaving import AlreadyLeft, record_exit
from customers.models import Birthday, ContactPoint, Customer, Exit
from customers.preferring import choose
from greetings import deciding
from greetings.choosing import choose_occasion, said_of
from greetings.models import Greeting, Programme
from staff.models import User
from tests import cast
from tests.greetings.people import is_theirs, programme, say, second_record

START = cast.NOW.replace(hour=6)  # 9:00 in Kampala, when greetings begin to leave
ANA, BEN = "ana@example.org", "Ben Achieng"
# Two records that must be Ana's, one of hers that nobody could know to be, and her husband at their address.
PEOPLE = [("Ana Achieng", ANA), ("A. Achieng", ANA), ("Ana Achieng", "work@example.net"), (BEN, ANA)]
HERS = [0, 1, 2]


@dataclass(frozen=True)
class Arrival:
    """A mail that reached somebody: the record it was for, the year, and the mail's name."""

    record: int
    year: int
    message_id: str


class World:
    """mood: how the mail server takes the next mail. meanwhile: happens while a sender connects to it.

    greeted: mails that arrived since the world was laid, in all of its lives.
    """

    mood = "fine"
    now = START
    meanwhile: Callable[[], object] | None = None
    arrived: list[Arrival] = []
    wrong: list[str] = []
    people: list[int] = []
    lena: User
    greeted = 0

    @classmethod
    def begin(cls) -> None:
        """Nothing has happened yet."""
        cls.mood, cls.now, cls.meanwhile, cls.arrived, cls.wrong = "fine", START, None, [], []

    @classmethod
    def lay(cls, records: list[int]) -> None:
        """One programme, and these of PEOPLE with their birthday today."""
        cls.begin()
        cls.greeted = 0
        cls.lena = cast.colleague("Lena Lwanga")
        programme("birthday", now=START, name="Birthdays")
        cls.people = [new_record(name, email).pk for name, email in (PEOPLE[n] for n in records)]


def new_record(name: str, email: str) -> Customer:
    """One more record, whose birthday is today and who said yes some days ago."""
    return second_record(name, email=email, birthday=(11, 18), now=START - timedelta(days=9))


class WorldBackend(BaseEmailBackend):
    """Takes mails as World.mood says."""

    def open(self) -> bool:
        if World.meanwhile is not None:
            happens, World.meanwhile = World.meanwhile, None
            happens()
        if World.mood == "away":
            raise ConnectionRefusedError
        return True

    def send_messages(self, mails: Any) -> int:
        mail: EmailMultiAlternatives = mails[0]
        if World.mood == "lost before":
            raise TimeoutError
        _arrive(mail.extra_headers["Message-ID"], mail.to[0])
        if World.mood == "lost after":
            raise TimeoutError
        return 1


class Known:
    """What is known of all records now, read once."""

    def __init__(self) -> None:
        self.records = {record.pk: record for record in Customer.objects.all()}
        at_anas = ContactPoint.objects.filter(value=ANA).values_list("customer_id", flat=True)
        self.at_anas = set(at_anas)
        self.born = {row.customer_id: (row.month, row.day) for row in Birthday.objects.all()}

    def kept(self, pk: int) -> Customer:
        """The record that stands for this one today."""
        record = self.records[pk]
        return record if record.merged_into_id is None else self.kept(record.merged_into_id)

    def is_same(self, one: int, other: int) -> bool:
        """Whether anybody could know that these two records are one person."""
        a, b = self.kept(one), self.kept(other)
        if a.pk == b.pk:
            return True
        born = {self.born.get(a.pk), self.born.get(b.pk)}
        is_told = a.name == b.name or (len(born) == 1 and None not in born)
        return BEN not in (a.name, b.name) and {a.pk, b.pk} <= self.at_anas and is_told

    def all_of(self, record: int) -> list[int]:
        """The records of one person that stand for themselves."""
        unmerged = (pk for pk, each in self.records.items() if each.merged_into_id is None)
        return [pk for pk in unmerged if self.is_same(pk, record)]


def see_that_nobody_is_planned_twice() -> None:
    """Of two records of one person only one may wait for its greeting, once planning knows of both."""
    rows = Greeting.objects.filter(state__in=["planned", "held", "personal"], outbound=None)
    waiting, known = list(rows.values_list("customer_id", "year")), Known()
    for (one, year), (other, of_year) in combinations(waiting, 2):
        if year == of_year and known.is_same(one, other):
            World.wrong.append(f"{known.records[one]} is planned under two records")


def _arrive(message_id: str, to: str) -> None:
    row = Greeting.objects.filter(outbound__message_id=message_id).first()
    if row is None:  # a mail about a case
        return
    World.greeted += 1
    known = Known()
    if any(each.year == row.year and known.is_same(each.record, row.customer_id) for each in World.arrived):
        World.wrong.append(f"{row.customer} was greeted before")
    World.arrived.append(Arrival(row.customer_id, row.year, message_id))
    World.wrong += objections(row, to=to)


def objections(row: Greeting, *, to: str) -> list[str]:
    """Everything that speaks against this greeting at World.now."""
    record, on = row.customer, World.now.astimezone(ZoneInfo(row.customer.time_zone or "Africa/Kampala"))
    same = Known().all_of(record.pk)
    born = Birthday.objects.filter(customer=record).first()
    points = ContactPoint.objects.filter(customer=record, bounced_at=None).values_list("value", flat=True)
    told = {
        "had died": Customer.objects.filter(pk__in=same, deceased_at__isnull=False).exists(),
        "had left": Exit.objects.filter(customer__in=same, returned_on=None, undone_at=None).exists(),
        "had a complaint": Ticket.objects.filter(customer__in=same, status="new").exists(),
        "was merged": record.merged_into_id is not None,
        "had said no": _has_said_no(record, same),
        "wants no birthdays": said_of(record).get("birthday") is False,
        "is special": record.is_special,
        "has another birthday": born is None or (born.month, born.day) != (on.month, on.day),
        "sleeps": not 9 <= on.hour < 20,
        "has another address": not any(value in to for value in points),
        "may not be at that address": not any(value in to for value in points.exclude(verified_at=None)),
        "was taken out": row.state != Greeting.State.RELEASED,
        "is not meant": not Programme.objects.filter(is_active=True, audience={}).exists(),
    }
    return [f"{record} {reason} ({on})" for reason, is_so in told.items() if is_so]


def _has_said_no(record: Customer, same: list[int]) -> bool:
    own = said_last(record, "greetings")
    if own is None or not own.is_given:
        return True
    words = (said_last(Customer.objects.get(pk=pk), "greetings") for pk in same if pk != record.pk)
    return any(word is not None and not word.is_given and word.at >= own.at for word in words)


def _leaves(record: Customer, reason: str) -> None:
    try:
        record_exit(record, reason=reason, left_on=date(2026, 11, 18), now=World.now)
    except AlreadyLeft:
        pass


def _is_taken_out(record: Customer) -> None:
    for row in Greeting.objects.filter(customer=record):
        try:
            deciding.take_out(row, by=World.lena, now=World.now)
        except deciding.AlreadyDecided:
            pass


def _moves(zone: str) -> Callable[[Customer], object]:
    return lambda record: Customer.objects.filter(pk=record.pk).update(time_zone=zone)


def _born_on(day: int) -> Callable[[Customer], object]:
    return lambda record: record_birthday(record, month=11, day=day, source="phone", now=World.now)


def _has_address(value: str) -> Callable[[Customer], object]:
    return lambda record: ContactPoint.objects.filter(customer=record).update(value=value)


UNWELCOME: dict[str, Callable[[Customer], object]] = {
    "says no to a colleague": lambda record: say(record, False, at=World.now),
    "says no by one click": lambda record: choose(record, set(), now=World.now),
    "wants no birthdays": lambda record: choose_occasion(
        record, occasion="birthday", is_wanted=False, source="phone", now=World.now
    ),
    "dies": lambda record: _leaves(record, "death"),
    "leaves": lambda record: _leaves(record, "moved"),
    "complains": lambda record: open_ticket(
        customer=record, text="Cold soup", channel="phone", now=World.now
    ),
    "is special": lambda record: Customer.objects.filter(pk=record.pk).update(is_special=True),
    "is where it is night": _moves("America/Los_Angeles"),
    "is where the day is over": _moves("Pacific/Kiritimati"),
    "was born tomorrow": _born_on(19),
    "has the birthday erased": forget_birthday,
    "cannot be written to": lambda record: ContactPoint.objects.filter(customer=record).update(
        bounced_at=World.now
    ),
    "may be somebody else's address": lambda record: ContactPoint.objects.filter(customer=record).update(
        verified_at=None
    ),
    "is taken out": _is_taken_out,
    "is meant no more": lambda _record: Programme.objects.update(audience={"special": "only"}),
    "is in a programme that is off": lambda _record: Programme.objects.update(is_active=False),
}
"""After each of these a person whose birthday it is must not get a greeting any more, whatever was done."""
WELCOME: dict[str, Callable[[Customer], object]] = {
    "says yes": lambda record: choose(record, {"greetings"}, now=World.now),
    "is answered": lambda record: Ticket.objects.filter(customer=record).update(
        status="resolved", resolved_at=World.now
    ),
    "is like others": lambda record: Customer.objects.filter(pk=record.pk).update(is_special=False),
    "is at home": _moves(""),
    "is in Berlin": _moves("Europe/Berlin"),
    "was born today": _born_on(18),
    "proves the address": lambda record: is_theirs(record, at=World.now),
    "has another address": _has_address("new@example.org"),
    "has Ana's address": _has_address(ANA),
    "is meant again": lambda _record: Programme.objects.update(audience={}, is_active=True),
}
HAPPENINGS = UNWELCOME | WELCOME
