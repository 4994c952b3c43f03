"""The customers of the crowd: each is made of the seed and their index, the same wherever it is asked."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from django.db.models import Model

from customers.models import AssistanceNeed, Consent, ContactPoint, Customer

FIRST = (
    "Amina Joseph Irene Ruth Samuel Farida David Nalongo Peter Claire Moses Priya Edith Hassan Joy Thomas "
    "Grace Isaac Brenda Ronald Sarah Patrick Juliet Denis Esther Robert Mariam Simon Agnes Paul Harriet "
    "Ivan Stella Godfrey Lydia Charles Doreen Martin Rose Emmanuel Winnie Julius Sylvia Henry Allan Barbara "
    "Fred Olivia Yusuf Rehema Anita Kenneth Miriam Deo Phiona Arthur Zainab Luke Hellen Noah Wei Ahmed Lucia"
).split()
LAST = (
    "Nakato Wasswa Tumusiime Adongo Otim Hassan Kato Babirye Ochieng Dubois Ekwamu Raman Namara Mugisha "
    "Akello Braun Nansubuga Okello Mukasa Auma Kyomuhendo Lubega Apio Ssebunya Atuhaire Opio Nabukenya "
    "Tumwine Acan Musoke Birungi Odongo Namutebi Kigozi Aber Mwesigwa Nalubega Oketch Asiimwe Kizza Lamunu "
    "Ssentongo Kemigisha Ojok Nakimuli Byamugisha Alinda Walusimbi Anyango Katende Chen Abdi Rossi Patel"
).split()
SORTS = ("Guest House", "Secondary School", "Clinic", "Law Chambers", "Hardware", "Parish", "Travel", "Bank")
PLACES = ("Lakeview", "Kololo", "Ntinda", "Entebbe Road", "Muyenga", "Bugolobi", "Jinja Road", "Makerere")
MAIL = ("example.org", "example.com", "example.net")
NEEDS = (
    ("age", "Speak slowly, and say the number twice"), ("mobility", "Cannot climb stairs; table downstairs"),
    ("hearing", "Write, please do not call"), ("sight", "Large print, or read it out"),
    ("language", "Prefers Luganda"), ("other", "Allergic to nuts, ask every time"),
)  # fmt: skip
ORGANISATIONS = 50  # every so many-th customer is an organisation; some of those after it belong to it


@dataclass(frozen=True)
class Guest:
    """One customer as the tickets need them."""

    index: int
    name: str
    email: str
    phone: str
    kind: str
    is_special: bool

    @cached_property
    def first_name(self) -> str:
        return self.name.split()[0]


def guest(seed: int, index: int) -> Guest:
    """Customer number `index` of the crowd with this seed."""
    rng = random.Random(seed * 1_000_003 + index)  # noqa: S311 - a demo
    is_special = rng.random() < 0.03
    if index % ORGANISATIONS == 0:
        name = f"{rng.choice(PLACES)} {rng.choice(SORTS)}"
        return Guest(
            index, name, f"office{index}@{rng.choice(MAIL)}", _phone(index), "organisation", is_special
        )
    first, last = rng.choice(FIRST), rng.choice(LAST)
    writes, has_phone = rng.random() < 0.88, rng.random() < 0.6
    email = f"{first}.{last}{index}@{rng.choice(MAIL)}".lower() if writes else ""
    phone = _phone(index) if has_phone or not writes else ""
    return Guest(index, f"{first} {last}", email, phone, "person", is_special)


def _phone(index: int) -> str:
    return f"+25670{index % 10_000_000:07d}"


@dataclass(frozen=True)
class GuestRows:
    """Where the rows of customers go: the first free id of each table."""

    customer: int
    contact_point: int
    need: int
    consent: int


def rows_of(seed: int, indexes: range, *, since: dict[int, int], ids: GuestRows) -> Iterator[Model]:
    """The rows of these customers. `since`: seconds since the epoch by index."""
    for index in indexes:
        who, rng = guest(seed, index), random.Random(seed * 7_368_787 + index)  # noqa: S311 - a demo
        at = datetime.fromtimestamp(since[index], UTC)
        pk = ids.customer + index
        belongs = who.kind == "person" and index % ORGANISATIONS in (1, 2)
        yield Customer(
            id=pk,
            public_id=uuid.uuid4(),
            kind=who.kind,
            name=who.name,
            organisation_id=pk - index % ORGANISATIONS if belongs else None,
            is_special=who.is_special,
            preferred_channel=rng.choices(("", "mail", "phone"), (8, 1, 1))[0] if who.email else "",
            created_at=at,
        )
        points = [("email", who.email), ("phone", who.phone)]
        for place, (kind, value) in enumerate(points):
            if value:
                point = ids.contact_point + index * 2 + place
                yield _point(point, pk, kind=kind, value=value, at=at, rng=rng)
        if rng.random() < 0.04:
            kind, note = rng.choice(NEEDS)
            yield AssistanceNeed(id=ids.need + index, customer_id=pk, kind=kind, note=note, created_at=at)
        if rng.random() < 0.35:
            yield _consent(ids.consent + index, pk, at=at, rng=rng)


def _point(
    pk: int, customer: int, *, kind: str, value: str, at: datetime, rng: random.Random
) -> ContactPoint:
    is_proven = kind == "email" and rng.random() < 0.5
    return ContactPoint(
        id=pk,
        customer_id=customer,
        kind=kind,
        value=value,
        as_given=value,
        verified_at=at + timedelta(hours=1) if is_proven else None,
        created_at=at,
    )


def _consent(pk: int, customer: int, *, at: datetime, rng: random.Random) -> Consent:
    if rng.random() < 0.15:
        purpose, is_given, asked = "surveys", False, "Please do not write to me afterwards to ask how it went"
    else:
        purpose, is_given, asked = "greetings", rng.random() < 0.8, "May we wish you a happy birthday?"
    return Consent(
        id=pk,
        customer_id=customer,
        purpose=purpose,
        is_given=is_given,
        source="complaint form",
        wording=asked,
        at=at,
    )


def refuses_surveys(seed: int, index: int) -> bool:
    """Whether this customer asked us not to ask, as rows_of says."""
    return any(
        isinstance(row, Consent) and row.purpose == "surveys"
        for row in rows_of(seed, range(index, index + 1), since={index: 0}, ids=GuestRows(0, 0, 0, 0))
    )
