"""Find who writes, or note somebody new; two people are never joined."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customers.contacts import NotAnAddress, NotANumber, normalise_email, normalise_phone
from customers.finding import find_or_create
from customers.models import ContactPoint, Customer
from customers.naming import name_parts, names_fit
from tests.cast import NOW

pytestmark = pytest.mark.django_db
ADDRESS = "family@example.org"


def find(name: str = "", email: str = "", phone: str = "") -> Customer:
    return find_or_create(name=name, email=email, phone=phone, now=NOW)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chen Wei", "chen  wei"),
        ("Chen Wei", "Wei, Chen"),
        ("Chen Wei", "Dr. Chen Wei"),
        ("Chen Wei", "C. Wei"),
        ("Chen Wei", "Chen"),
        ("José Núñez", "Jose Nunez"),
        ("Chen Wei", ""),
        ("", "Chen Wei"),
    ],
)
def test_the_same_address_and_a_fitting_name_is_one_customer(one: str, other: str) -> None:
    first = find(one, ADDRESS)
    assert find(other, "Family@Example.ORG") == first
    first.refresh_from_db()
    assert first.name == (one or other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann Smith", "Bob Smith"), ("Ann", "Anna"), ("A. S.", "Ann Smith")]
)
def test_the_same_address_and_another_name_is_somebody_else(one: str, other: str) -> None:
    first = find(one, ADDRESS)
    second = find(other, ADDRESS)
    assert second != first
    assert second.maybe_same_as == first
    assert find(one, ADDRESS) == first
    assert find(other, ADDRESS) == second


def test_who_among_several_is_not_guessed() -> None:
    ann, bob = find("Ann Smith", ADDRESS), find("Bob Smith", ADDRESS)
    nameless = find("", ADDRESS)
    assert nameless not in (ann, bob)
    assert find("", ADDRESS) == nameless
    assert find("Smith", ADDRESS) not in (ann, bob)


def test_a_number_alone_joins_nobody() -> None:
    first = find("Chen Wei", phone="0772 123456")
    assert find("Chen", phone="+256 772 123 456") == first
    assert find("", phone="0772123456") != first
    assert find("Bob", phone="0772123456").maybe_same_as == first
    assert find("Chen Wei", email="new@example.org", phone="0772123456") != first


def test_contact_points_are_added_once_and_the_first_is_primary() -> None:
    first = find("Chen Wei", ADDRESS, "0772 123456")
    find("Chen Wei", ADDRESS, "0772 654321")
    find("Chen Wei", ADDRESS, "0772 123456")
    points = ContactPoint.objects.filter(customer=first).order_by("pk")
    assert [(point.value, point.is_primary) for point in points] == [
        (ADDRESS, True),
        ("+256772123456", True),
        ("+256772654321", False),
    ]


NAMES = [
    "",
    "Ann",
    "Ann Smith",
    "Bob Smith",
    "A. Smith",
    "Smith",
    "Böb",
    "bob smith",
    "Wei, Chen",
    "Chen Wei",
    "李",
]
PEOPLE = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(["", "a@example.org", "b@example.org"]),
    st.sampled_from(["", "0772123456", "+256772654321"]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PEOPLE, min_size=2, max_size=4))
def test_two_different_names_are_never_joined(people: list[tuple[str, str, str]]) -> None:
    with transaction.atomic():
        known: dict[int, list[str]] = {}
        for name, email, phone in people:
            found = find(name, email, phone)
            assert find(name, email, phone).pk == found.pk or not (email or (phone and name_parts(name)))
            known.setdefault(found.pk, []).append(name)
        for names in known.values():
            spoken = [name for name in names if name]
            longest = max(spoken, key=lambda name: len(name_parts(name)), default="")
            assert all(names_fit(name, longest) or name_parts(name) == name_parts(longest) for name in spoken)
        transaction.set_rollback(True)


@given(st.text(max_size=40), st.text(max_size=40))
def test_fitting_is_symmetric_and_shares_a_word(one: str, other: str) -> None:
    assert names_fit(one, other) == names_fit(other, one)
    if names_fit(one, other):
        assert set(name_parts(one)) & set(name_parts(other))


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (" Chen@Example.ORG ", "chen@example.org"),
        ("a+b@example.org", "a+b@example.org"),
        ("x@münchen.example", "x@xn--mnchen-3ya.example"),
    ],
)
def test_addresses_are_written_in_one_way(raw: str, value: str) -> None:
    assert normalise_email(raw) == value


@pytest.mark.parametrize(
    "raw",
    ["", "x", "a@", "@b.example", "a b@example.org", "a@b", "a@example.org\nBcc: c@d.e",
     "a@example.org,b@c.de",
     "a" * 300 + "@example.org", "a@" + "b." * 200 + "de", "\x00@example.org", "a@.example"],
)  # fmt: skip
def test_what_is_no_address_is_said(raw: str) -> None:
    with pytest.raises(NotAnAddress, match="e-mail address"):
        normalise_email(raw)


@pytest.mark.parametrize("raw", ["0772 123456", "+256 772-123-456", "00256772123456", "(0772) 123456"])
def test_numbers_are_written_in_one_way(raw: str) -> None:
    assert normalise_phone(raw) == "+256772123456"


@pytest.mark.parametrize("raw", ["", "12", "call me", "+", "9" * 60, "\x00", "+999999"])
def test_what_is_no_number_is_said(raw: str) -> None:
    with pytest.raises(NotANumber, match="phone number"):
        normalise_phone(raw)


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_refused(raw: str) -> None:
    for normalise, refusal in ((normalise_email, NotAnAddress), (normalise_phone, NotANumber)):
        try:
            value = normalise(raw)
        except refusal:
            continue
        assert normalise(value) == value


def test_the_given_moment_is_kept(now: datetime) -> None:
    assert find("Chen", ADDRESS).created_at == now
