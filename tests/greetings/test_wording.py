"""Variables of a greeting: filled in one pass, harmless whatever somebody is called, refused when unknown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customers.models import Customer
from greetings import wording
from greetings.wording import BadWording, UnknownVariable, check, fill, first_name


def filled(body: str, **values: str) -> wording.Words:
    return fill(subject="Hi {name}", body=body, values=values)


def test_a_name_that_looks_like_a_variable_or_a_tag_stays_text() -> None:
    words = filled("Dear {name}\n\n{company}", name="{company} <b>Bo & Co</b>", company="Kept <Ltd>")
    assert words.text == "Dear {company} <b>Bo & Co</b>\n\nKept <Ltd>"
    assert words.subject == "Hi {company} <b>Bo & Co</b>"
    assert words.html == ("<p>Dear {company} &lt;b&gt;Bo &amp; Co&lt;/b&gt;</p>\n\n<p>Kept &lt;Ltd&gt;</p>")


@pytest.mark.parametrize(
    ("body", "values", "text"),
    [
        ("Dear {first_name|friend},", {"first_name": ""}, "Dear friend,"),
        ("Dear {first_name|friend},", {"first_name": "Ana"}, "Dear Ana,"),
        ("Dear {name},", {}, "Dear,"),
        ("{ name | you } there", {}, "you there"),
        ("Happy {occasion}!", {"occasion": "Easter"}, "Happy Easter!"),
    ],
)
def test_fallbacks(body: str, values: dict[str, str], text: str) -> None:
    assert filled(body, **values).text == text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("You are {age} now", "never tells an age"),
        ("Born in {year}", "never tells an age"),
        ("Dear {surname}", r"no variable \{surname\}"),
        ("Dear {}", "no variable"),
        ("Dear {name", "brace"),
        ("Dear name}", "brace"),
        ("Dear {{name}}", "brace"),
        ("{name.__class__}", "no variable"),
        ("", "needs a subject and a text"),
        ("x" * 4001, "longer than 4000"),
    ],
)
def test_what_cannot_be_filled_in_is_refused_when_saved(body: str, said: str) -> None:
    with pytest.raises(BadWording, match=said):
        check(subject="Hello", body=body)


def test_a_text_that_was_never_checked_is_not_filled_in() -> None:
    with pytest.raises(UnknownVariable):
        filled("Dear {secret}", secret="x")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Ana Achieng", "Ana"),
        ("Dr. Chen Wei", "Chen"),
        ("Mr Okello", ""),
        ("C. Wei", ""),
        ("Wei, Chen", "Chen"),
        ("伟", "伟"),
        ("chen@example.org", ""),
        ("", ""),
        ("  ", ""),
    ],
)
def test_first_names(name: str, called: str) -> None:
    assert first_name(name) == called


@given(st.text(max_size=60), st.text(max_size=200))
def test_whatever_is_written_is_filled_in_or_refused(name: str, body: str) -> None:
    values = {"name": name, "first_name": first_name(name), "company": "Kept", "occasion": "Easter"}
    try:
        subject, checked = check(subject="S {name}", body=body)
    except BadWording:
        return
    words = fill(subject=subject, body=checked, values=values)
    assert "\n" not in words.subject
    assert len(words.subject) <= 250


def test_the_occasion_is_called_in_the_language_of_the_text(settings: Any) -> None:
    values = wording.values_for(Customer(name="Ana Achieng"), occasion="easter", language="fr")
    assert values["occasion"] == "Easter"  # no French catalogue yet
    firm = Customer(name="Marigold Ltd", kind=Customer.Kind.ORGANISATION)
    assert wording.values_for(firm, occasion="new_year")["first_name"] == ""
