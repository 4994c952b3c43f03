"""Anything may be typed into a complaint: the suggester answers, quickly, and never fails."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.suggesting import suggest
from complaints.suggesting.reading import MAX_CHARACTERS

SECONDS = 5.0  # of work, whoever else is at work
"""Far above what they take (under one), so that a busy machine fails nothing; runaway matching would."""


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "aaaaaaaaaaaaaaaaaaaaaaaa!" * 4_000,
        "(" * 100_000,
        "\0" * 100_000,
        "they " * 20_000,
        "not know " * 11_000,
        "nobody never no not " * 5_000,
        "said one thing and another " * 4_000,
        "\n \n" * 30_000,
        "a'" * 50_000,
        "1,1." * 25_000,
        "s**t " * 20_000,
        "😡" * 50_000,
        "\u202eedur saw ehs\u202c " * 5_000,
        "\ud800\udfff" * 1_000,
        "İİİ ŉ ß ﬀ ǅ rude " * 5_000,
    ],
    ids=range(16),
)
def test_floods_are_answered_in_time(text: str) -> None:
    begin = time.process_time()
    suggest(text)
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize(
    "text",
    ["ru\0de, she was rude", "😡 so rude 😡", "\u202eshe was rude\u202c", "İ was İgnored by staff, so rude"],
)
def test_strange_characters_do_not_shift_the_evidence(text: str) -> None:
    found = {each.slug: each for each in suggest(text)}
    assert "rude" in found["rudeness"].evidence[-1]
    assert all(text[start:end] == words for each in found.values() for (start, end), words in _pairs(each))


def _pairs(found: object) -> list[tuple[tuple[int, int], str]]:
    return list(zip(found.spans, found.evidence, strict=True))  # type: ignore[attr-defined]


def test_only_the_beginning_of_an_endless_text_is_read() -> None:
    assert [found.slug for found in suggest("She was so rude. " + "x " * MAX_CHARACTERS)] == ["rudeness"]
    assert suggest("x " * MAX_CHARACTERS + "She was so rude.") == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    for found in suggest(text):
        assert [text[start:end] for start, end in found.spans] == list(found.evidence)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "not never nobody i they was rude lied wait ignored know said . , ? if but 2 45 hours".split()
        ),
        max_size=40,
    )
)
def test_any_order_of_telling_words_gets_an_answer(words: list[str]) -> None:
    suggest(" ".join(words))
