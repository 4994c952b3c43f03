"""What is stored of the crowd's customers: contact points, needs, consents, birthdays, occasions, exits."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model

from customers.models import AssistanceNeed, Birthday, Consent, ContactPoint, Customer, Exit
from greetings.models import OccasionChoice
from helpdesk.demo.crowd.guests import ORGANISATIONS, Guest, guest, refuses_surveys
from helpdesk.demo.crowd.rows import made
from helpdesk.demo.crowd.staying import DEATH, REASONS, Stays

Proof = ContactPoint.Proof
NEEDS = (
    ("age", "Speak slowly, and say the number twice"), ("mobility", "Cannot climb stairs; table downstairs"),
    ("hearing", "Write, please do not call"), ("sight", "Large print, or read it out"),
    ("language", "Prefers Luganda"), ("other", "Allergic to nuts, ask every time"),
)  # fmt: skip
OCCASIONS = ("eid_al_fitr", "easter", "easter", "eid_al_fitr", "diwali", "lunar_new_year", "bijaya_dashami")
HEARD = ("phone", "counter", "mail", "a friend of theirs")
PLACEHOLDERS = ((1, 1, 1970), (1, 1, 1900))
ROOM = 2  # ids a customer may use of each of these tables
MODELS: tuple[type[Model], ...] = (
    Customer, ContactPoint, AssistanceNeed, Consent, Birthday, OccasionChoice, Exit,
)  # fmt: skip


@dataclass(frozen=True)
class GuestRows:
    """Where the rows of customers go: the first free id of each table."""

    customer: int
    others: dict[type[Model], int]

    def id_of(self, model: type[Model], index: int, place: int = 0) -> int:
        """The id of a customer's row in another table."""
        return self.others[model] + index * ROOM + place


def rows_of(seed: int, indexes: range, *, stays: Stays, ids: GuestRows, zone: ZoneInfo) -> Iterator[Model]:
    """The rows of these customers."""
    for index in indexes:
        who, rng = guest(seed, index), random.Random(seed * 7_368_787 + index)  # noqa: S311 - a demo
        at = datetime.fromtimestamp(stays.since[index], UTC)
        pk = ids.customer + index
        exits = list(_exit(stays, index, pk=pk, ids=ids, zone=zone))
        belongs = who.kind == "person" and index % ORGANISATIONS in (1, 2)
        yield made(
            Customer,
            id=pk,
            public_id=uuid.uuid4(),
            kind=who.kind,
            name=who.name,
            organisation_id=pk - index % ORGANISATIONS if belongs else None,
            is_special=who.is_special,
            preferred_channel=rng.choices(("", "mail", "phone"), (8, 1, 1))[0] if who.email else "",
            time_zone=who.time_zone,
            language=who.language,
            deceased_at=exits[0].left_on if exits and exits[0].reason == "death" else None,
            created_at=at,
        )
        yield from _points(who, pk, at=at, rng=rng, ids=ids)
        if rng.random() < 0.04:
            kind, note = rng.choice(NEEDS)
            need = ids.id_of(AssistanceNeed, index)
            yield made(AssistanceNeed, id=need, customer_id=pk, kind=kind, note=note, created_at=at)
        yield from _consents(seed, index, pk=pk, at=at, rng=rng, ids=ids)
        if who.kind == "person" and rng.random() < 0.55:
            yield _birthday(ids.id_of(Birthday, index), pk, at=at, rng=rng)
        yield from exits


def _points(
    who: Guest, customer: int, *, at: datetime, rng: random.Random, ids: GuestRows
) -> Iterator[ContactPoint]:
    for place, (kind, value) in enumerate((("email", who.email), ("phone", who.phone))):
        if not value:
            continue
        is_mail = kind == "email"
        # Most have answered a mail of ours or used a link in it; one in eight has not.
        proof, is_proved = Proof.values[who.index % 2], is_mail and rng.random() < 0.875
        yield made(
            ContactPoint,
            id=ids.id_of(ContactPoint, who.index, place),
            customer_id=customer,
            kind=kind,
            value=value,
            as_given=value,
            verified_at=at + timedelta(hours=1) if is_proved else None,
            verified_how=proof if is_proved else "",
            bounced_at=at + timedelta(hours=20) if is_mail and rng.random() < 0.012 else None,
            created_at=at,
        )


def _consents(
    seed: int, index: int, *, pk: int, at: datetime, rng: random.Random, ids: GuestRows
) -> Iterator[Model]:
    """What they said to being asked and to being wished well; some named the days that matter to them."""
    given: dict[str, Any] = {"customer_id": pk, "source": "order form", "at": at}
    if refuses_surveys(seed, index):
        asked = "Please do not write to me afterwards to ask how it went"
        row = ids.id_of(Consent, index)
        yield made(Consent, id=row, purpose="surveys", is_given=False, wording=asked, **given)
    if rng.random() < 0.45:
        row, is_given, asked = (
            ids.id_of(Consent, index, 1),
            rng.random() < 0.85,
            "May we wish you a happy birthday?",
        )
        yield made(Consent, id=row, purpose="greetings", is_given=is_given, wording=asked, **given)
        if is_given and rng.random() < 0.2:
            row, occasion = ids.id_of(OccasionChoice, index), rng.choice(OCCASIONS)
            is_wanted = rng.random() < 0.9
            yield made(OccasionChoice, id=row, occasion=occasion, is_wanted=is_wanted, **given)


def _birthday(pk: int, customer: int, *, at: datetime, rng: random.Random) -> Birthday:
    born = datetime(1940, 1, 1, tzinfo=UTC) + timedelta(days=rng.randrange(67 * 365))
    month, day, year, leap = born.month, born.day, born.year if rng.random() < 0.7 else None, ""
    is_doubtful = rng.random() < 0.02
    if is_doubtful:
        month, day, year = rng.choice(PLACEHOLDERS)
    elif rng.random() < 0.003:
        month, day, year, leap = 2, 29, rng.choice((1968, 1984, 1996, None)), rng.choice(("", "mar_1"))
    return made(
        Birthday,
        id=pk,
        customer_id=customer,
        month=month,
        day=day,
        year=year,
        leap_day_on=leap,
        is_doubtful=is_doubtful,
        source=rng.choice(("order form", "order form", "phone")),
        recorded_at=at,
    )


def _exit(stays: Stays, index: int, *, pk: int, ids: GuestRows, zone: ZoneInfo) -> Iterator[Exit]:
    """That they left and why, when they said so."""
    why = stays.why[index]
    if why < 0:
        return
    left = datetime.fromtimestamp(stays.left[index], UTC)
    back = stays.back[index]
    yield made(
        Exit,
        id=ids.id_of(Exit, index),
        customer_id=pk,
        reason=REASONS[why],
        left_on=left.astimezone(zone).date(),
        source="their family" if why == DEATH else HEARD[index % len(HEARD)],
        recorded_at=left,
        returned_on=datetime.fromtimestamp(back, UTC).astimezone(zone).date() if back else None,
    )
