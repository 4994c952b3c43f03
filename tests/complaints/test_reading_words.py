"""Names, danger and likeness, read from words alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.likeness import are_alike, likeness
from complaints.naming import named_in
from complaints.safety import signs_of_danger
from tests.cast import ZIZO_TEXT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (ZIZO_TEXT, ["Zizo"]),
        ("I TALKED WITH ZIZO SHE SAID SHE IS THE MANAGER", ["Zizo"]),
        ("i spoke to zizo and he hung up", ["Zizo"]),
        ("The waiter Okello James was rude.", ["Okello James"]),
        ("I was served by Ruth, the manager, who laughed.", ["Ruth"]),
        ("A lady called ruth told me to wait", ["Ruth"]),
        ("Mr. Mukasa, your cashier, refused", ["Mukasa"]),
        ("Zainab was very rude to me", ["Zainab"]),
        ("I spoke to Peter and then to the manager Grace.", ["Peter", "Grace"]),
        ("Someone named Ali at reception said no.", ["Ali"]),
        ("I called Marigold Kitchens and nobody answered. I spoke to the manager.", []),
        ("My name is Chen Wei and I ordered chips. I talked to my wife.", []),
        ("spoke with customer service, talked to someone, dealt with them", []),
        ("I called on Monday. The driver never came.", []),
        ("", []),
    ],
)
def test_names_of_colleagues_are_found(text: str, names: list[str]) -> None:
    assert [found.name for found in named_in(text)] == names


def test_a_known_first_name_is_believed_in_lower_case() -> None:
    assert named_in("was served by ben today") == []
    assert [found.name for found in named_in("was served by ben today", known=frozenset({"ben"}))] == ["Ben"]


@pytest.mark.parametrize(
    "text",
    [
        "I burnt my hand on the plate", "there was broken glass in the salad", "my girl is allergic to nuts",
        "the kitchen was on fire", "we got sick after the meal", "I will sue you", "my lawyer will write",
        "the newspapers will hear of this", "I want to end my life", "a man died", "the guard hit me",
        "he threatened us with a knife", "we had food poisoning", "the food made my son sick",
    ],
)  # fmt: skip
def test_danger_is_seen(text: str) -> None:
    assert signs_of_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        ZIZO_TEXT, "the chips were burnt", "you should fire him", "press the button", "the soup was cold",
        "the issue was solved", "I pursued the matter", "she skilled up", "the gunners lost", "no salt",
    ],
)  # fmt: skip
def test_where_there_is_none_none_is_seen(text: str) -> None:
    assert signs_of_danger(text) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("No condiments with my chips again", "my chips came without condiments", True),
        ("the wifi never works", "wi-fi is not working again, it never works", True),
        ("the soup was cold", "parking costs too much", False),
        ("", "", False),
        ("the soup was cold", "", False),
    ],
)
def test_alike_is_alike(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) == alike


@given(st.text(max_size=300), st.text(max_size=300))
def test_likeness_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0
    assert likeness(one, other) == likeness(other, one)


@given(st.text(max_size=500))
def test_reading_never_fails(text: str) -> None:
    assert len(named_in(text)) <= 5
    assert len(signs_of_danger(text)) <= 8
    assert all(0 < len(found.name) <= 80 and len(found.words) <= 200 for found in named_in(text))


@pytest.mark.parametrize(
    "piece", ["Aa ", "spoke to ", "the manager ", "hurt the ", "a", "Mr ", "got very so "]
)
def test_hostile_lengths_cost_no_more_than_a_moment(piece: str) -> None:
    begun = time.process_time()
    named_in(piece * 20_000)
    signs_of_danger(piece * 20_000)
    assert time.process_time() - begun < 2
