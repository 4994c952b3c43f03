"""Is there a complaint in an answer to something friendly? When in doubt, yes."""

from __future__ import annotations

import pytest

from complaints.hearing import complains

KIND = [
    "Thank you so much, you made my day!",
    "How lovely of you to remember me. Best wishes to all of you",
    "Sorry for my late reply, I never expected this. Thank you",
    "Happy to be your customer, you never disappoint",
    "Thanks. I cannot wait for Saturday!",
    "Asante sana!",
    "Merci beaucoup pour vos voeux, cela me touche beaucoup vraiment",
    "شكرا جزيلا لكم على هذه الرسالة الجميلة والتهنئة الطيبة",
    "It's not my birthday but thanks :)",
    "🎂🎂",
    "",
]
COMPLAINING = [
    "Thanks but my last order never arrived and nobody answers",
    "Thank you! By the way the blender broke after two days.",
    "Thank you, but you got my name wrong",
    "I want my money back",
    "The last delivery was cold",
    "Where is my parcel?",
    "Nice words. I am still waiting for my refund.",
    "That is rich. You sold me a rotten chicken.",
    "I didnt get my order",
    "You charged me twice, happy new year",
    "Thank you, I was very disappointed by the waiter though",
    "My husband died in May.",
    "Mon dernier repas était froid et personne ne répond au téléphone",
]


@pytest.mark.parametrize("text", KIND)
def test_a_kind_word_is_no_complaint(text: str) -> None:
    assert complains(text) == []


@pytest.mark.parametrize("text", COMPLAINING)
def test_a_complaint_is_heard_between_kind_words(text: str) -> None:
    assert complains(text)


def test_a_book_is_read_to_a_limit_and_the_words_are_few() -> None:
    assert len(complains("never came, " * 50_000)) <= 8
    assert complains("thank you " * 50_000) == []
