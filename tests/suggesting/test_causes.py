"""What the suggester says, cause by cause, and where it must keep silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaints.suggesting import suggest
from complaints.suggesting.causes import PATTERNS
from complaints.suggesting.scoring import MOST_EVIDENCE
from tests.suggesting.measure import CAUSES, by_keyword, by_rules, false_alarms, judged, labelled, micro

HERE = Path(__file__).parent
ZIZO = (
    "I’m so angry this is my third time buying my meal tht comes wth chips bt don’t get condiments nd I "
    "called nd I talked wth Zizo she said she is the manager bt ws so rude"
)


def slugs(text: str) -> list[str]:
    return [found.slug for found in suggest(text)]


def test_the_third_time_is_rudeness_first_with_the_words_that_say_so() -> None:
    """The complaint under document 004, row 26 of what the documents describe."""
    found = suggest(ZIZO)
    assert found[0].slug == "rudeness"
    assert "rude" in found[0].evidence
    presentation = next(each for each in found if each.slug == "poor_presentation")
    assert any("don’t get condiments" in words for words in presentation.evidence)
    assert len(found) <= 3


@pytest.mark.parametrize(
    ("cause", "text"),
    [
        ("ignored", "Nobody has answered a single one of my five emails."),
        ("ignored", "She looked straight through me and went on chatting with her colleague."),
        ("ignored", "fobbed off with the standard letter again"),
        ("ignored", "she did not even look at me"),
        ("rudeness", "The man swore at me and hung up on me."),
        ("rudeness", "rolled her eyes and told me to shut up"),
        ("lack_of_trust", "They promised to come on Friday and never came."),
        ("lack_of_trust", "I have lost all confidence in this bank."),
        ("dishonesty", "You said the fee was waived and then charged me."),
        ("dishonesty", "liars, hidden fees everywhere"),
        ("poor_appearance", "The waiter's shirt was filthy and the toilets stank."),
        ("disrespect", "He talked down to me like a child."),
        ("disrespect", "they took me for a fool because of my accent"),
        ("denial_of_responsibility", "They told me it's the courier's fault, not theirs."),
        ("denial_of_responsibility", "washed their hands of it"),
        ("poor_presentation", "Food slapped on the plate, box crushed."),
        ("time_wasting", "I waited three hours and was sent from desk to desk."),
        ("time_wasting", "passed from pillar to post"),
        ("lack_of_knowledge", "Three different answers from three agents."),
        ("lack_of_knowledge", "The salesman had no clue about the product."),
    ],
)
def test_a_plain_case_of_each_cause_is_found(cause: str, text: str) -> None:
    assert cause in slugs(text)


@pytest.mark.parametrize(
    "text",
    [
        "The steak was overcooked and the chips were cold.",
        "Your prices are too high, the shop next door is cheaper.",
        "The zip of the jacket broke on the second day, I would like a replacement.",
        "What time do you open on Sunday?",
        "How do I change my address in the app?",
        "Thank you, the staff were patient, honest and kind. Best service in town.",
        "Please send me an invoice for May.",
        "Please ignore my last message, I found the mail.",
        "I can't wait to come back!",
        "Another guest was shouting at his children all evening, not your fault.",
        "Sorry if I was rude on the phone this morning.",
        "",
        "   \n\t ",
        "???",
    ],
)
def test_where_there_is_no_cause_there_is_silence(text: str) -> None:
    assert slugs(text) == []


@pytest.mark.parametrize(
    ("cause", "text"),
    [
        ("rudeness", "She was not rude at all."),
        ("rudeness", "Nobody was rude, the food was simply cold."),
        ("rudeness", "Your staff were never rude to me."),
        ("rudeness", "I don't think they were rude."),
        ("ignored", "I wasn't ignored for a second."),
        ("dishonesty", "Nobody lied to me."),
        ("poor_appearance", "The place wasn't dirty."),
        ("ignored", "I hope you won't ignore this email."),
        ("rudeness", "If staff were rude I would say so."),
        ("time_wasting", "I didn't have to wait."),
    ],
)
def test_what_is_denied_or_only_feared_is_not_suggested(cause: str, text: str) -> None:
    assert cause not in slugs(text)


@pytest.mark.parametrize(
    ("cause", "text"),
    [
        ("ignored", "The assistant was not helpful and never answered."),
        ("rudeness", "They were not only rude, they shouted."),
        ("rudeness", "I have never been spoken to so rudely."),
        ("lack_of_trust", "I do not trust you any more."),
        ("poor_appearance", "The room had not been cleaned."),
        ("lack_of_knowledge", "He did not know his own product."),
    ],
)
def test_a_denial_that_is_the_complaint_itself_counts(cause: str, text: str) -> None:
    assert cause in slugs(text)


@pytest.mark.parametrize(
    ("cause", "text"),
    [
        ("rudeness", "she ws soooo ruuude"),
        ("rudeness", "very RUDE!!!"),
        ("rudeness", "he was agressive nd inpolite"),
        ("ignored", "no1 ansers my msgs"),
        ("ignored", "they ignroed me"),
        ("time_wasting", "w8ed 2 hrs 4 my food"),
        ("time_wasting", "i was waitin for 45mins"),
        ("dishonesty", "u ppl r liers"),
        ("disrespect", "so disrespectfull to my mum"),
        ("lack_of_knowledge", "dey dint know anything abt d product"),
        ("denial_of_responsibility", "they take no responsability"),
        ("ignored", "didnt even look at me"),
        ("ignored", "didn’t even look at me"),
    ],
)
def test_informal_and_misspelt_english_is_understood(cause: str, text: str) -> None:
    assert cause in slugs(text)


def test_american_and_british_spelling_are_the_same() -> None:
    assert slugs("He never apologized for his behavior.") == slugs("He never apologised for his behaviour.")


def test_real_words_are_not_repaired_into_key_words() -> None:
    for text in ("I am writing about shipping", "parcel tracking", "the police came", "on your premises"):
        assert slugs(text) == []


def test_evidence_is_the_customers_own_text_at_its_place() -> None:
    for text, _ in labelled(HERE / "development.jsonl"):
        for found in suggest(text):
            assert found.evidence
            assert len(found.evidence) == len(found.spans) <= MOST_EVIDENCE
            assert [text[start:end] for start, end in found.spans] == list(found.evidence)
            assert list(found.spans) == sorted(found.spans)
            assert 0 < found.score < 1.0001


def test_causes_come_best_first_and_once() -> None:
    for text, _ in labelled(HERE / "development.jsonl"):
        found = suggest(text)
        assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
        assert len({each.slug for each in found}) == len(found)


def test_the_causes_are_those_of_the_document() -> None:
    assert list(PATTERNS) == CAUSES


def test_the_development_texts_are_well_labelled_and_many() -> None:
    texts = labelled(HERE / "development.jsonl")
    assert len(texts) >= 400
    assert all(causes <= set(CAUSES) for _, causes in texts)
    assert len({text for text, _ in texts}) == len(texts)


def test_quality_does_not_fall() -> None:
    """Floors well under today's figures; `python -m tests.suggesting.measure` prints those."""
    everything = judged(labelled(HERE / "development.jsonl"), by_rules)
    left_out = judged(labelled(HERE / "development.jsonl", "check"), by_rules)
    baseline = judged(labelled(HERE / "development.jsonl"), by_keyword)
    assert micro(everything) >= 0.85
    assert micro(left_out) >= 0.74
    assert false_alarms(everything) <= 0.12
    assert micro(baseline) < 0.3


def test_texts_that_nobody_tuned_on_are_understood() -> None:
    """unseen.jsonl was written by somebody else and is never read for errors nor trained on; keep it so.

    Today 0.78 (95 % interval 0.74 to 0.82).
    """
    assert micro(judged(labelled(HERE / "unseen.jsonl"), by_rules)) >= 0.72
