"""The customers of the crowd: each is made of the seed and their index, the same wherever it is asked."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cached_property

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
# Where those live who are not around the corner, and what they speak.
ELSEWHERE = (
    ("Africa/Nairobi", "sw"), ("Europe/London", "en"), ("Asia/Kolkata", "en"), ("Asia/Dubai", "ar"),
    ("America/New_York", "en"), ("Europe/Paris", "fr"), ("Europe/Berlin", "de"), ("Pacific/Auckland", "en"),
)  # fmt: skip
ELSEWHERE_SHARE, LUGANDA_SHARE = 0.05, 0.08
REFUSE_SURVEYS = 40  # of a thousand
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
    time_zone: str = ""
    language: str = ""

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
    zone, language = _where_from(rng)
    return Guest(index, f"{first} {last}", email, phone, "person", is_special, zone, language)


def _where_from(rng: random.Random) -> tuple[str, str]:
    if (draw := rng.random()) < ELSEWHERE_SHARE:
        return rng.choice(ELSEWHERE)
    return "", "lg" if draw < ELSEWHERE_SHARE + LUGANDA_SHARE else ""


def _phone(index: int) -> str:
    return f"+25670{index % 10_000_000:07d}"


def refuses_surveys(seed: int, index: int) -> bool:
    """Whether this customer asked us not to write to them afterwards to ask how it went."""
    return (index * 2_654_435_761 + seed * 40_503) % 1000 < REFUSE_SURVEYS
