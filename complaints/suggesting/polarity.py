"""Does a matched phrase mean what it says? "Not rude", "I hope you won't lie", "another guest shouted"."""

from __future__ import annotations

from complaints.suggesting.families import FAMILIES, NEGATORS
from complaints.suggesting.inflection import forms
from complaints.suggesting.reading import Reading

_REACH = 7
"""A negation is looked for this many words back, as long as only see-through words lie between."""


def _expanded(*words: str) -> frozenset[str]:
    return frozenset(form for word in words for form in (forms(word[:-1]) if word.endswith("~") else (word,)))


_STAFF = _expanded(*FAMILIES["staffn"])
_SEE_THROUGH = _STAFF | _expanded(
    *"""
    be~ have~ do~ was felt feel~ seem~ look~ sound~ appear~ find~ call~ say~ think~ make~ made get~ got
    a an the any anyone anybody of in at on way to so very really even ever once all bit least slightest
    little particularly especially exactly too that this it he she they you i we me us him her them my
    our your his their or nor single one by with here there overly remotely actually would could can
    will should might being need~ want~ used is are were am been had has having did does saw seen
    witness~ experience~ kind sort treated treat spoken spoke speak~ feel today sign signs case anything
    how long
    """.split()
)
_EMPHASIS = frozenset("only just merely simply alone mention doubt wonder least more sooner".split())
_EVER = frozenset(
    "so such as more been seen met felt had experienced heard encountered known come have i in".split()
)
_SUPERLATIVE = frozenset("so such as more i been felt seen met".split())
_UNREAL = frozenset(
    "if hope hoping hopefully unless lest feared fearing afraid worried worry fear imagine".split()
)
_UNREAL_AFTER_I = frozenset("expected expecting assumed dreaded thought wondered".split())
_REAL_IF = frozenset("as even only wonder know sure ask asked wondering knows me us him her".split())
_SUBJECTS = frozenset("i we you he she they it this that".split())
_OTHERS_BEFORE = frozenset("another other others fellow last previous former old ex some".split())
_OTHERS = _expanded(
    *"customer~ guest~ passenger~ patient~ diner~ shopper~ client~ visitor~ child~ kid~ kids tourist~".split()
)
_ELSEWHERE = _expanded(
    *"provider~ bank supplier~ company insurer operator agency doctor dentist landlord".split()
)


def is_denied(reading: Reading, first: int) -> bool:
    """True if the phrase that begins at word `first` is negated in its clause ("nobody was rude")."""
    clause = reading.clauses[first]
    for back in range(first - 1, max(first - 1 - _REACH, -1), -1):
        if reading.clauses[back] != clause:
            return False
        word = reading.keys[back][0]
        if word in NEGATORS:
            return not _emphasises(reading, back, first)
        if word not in _SEE_THROUGH:
            return False
    return False


def _emphasises(reading: Reading, negator: int, first: int) -> bool:
    """`not only rude`, `no doubt lying`, `never have I been spoken to so rudely`."""
    between = [keys[0] for keys in reading.keys[negator + 1 : first]]
    if between and between[0] in _EMPHASIS:
        return True
    word = reading.keys[negator][0]
    if word == "never" and between and between[0] in _EVER:
        return any(
            each in ("so", "such", "as", "more", "i", "been", "felt", "seen", "met") for each in between
        )
    if word == "not" and between[:1] == ["even"]:
        return False
    return "more" in between and "could" in [keys[0] for keys in reading.keys[max(negator - 2, 0) : negator]]


def is_unreal(reading: Reading, first: int) -> bool:
    """True if the phrase is feared, hoped against or conditional, not told as having happened."""
    sentence, clause = reading.sentences[first], reading.clauses[first]
    subjects = 0
    for back in range(first - 1, max(first - 12, -1), -1):
        if reading.sentences[back] != sentence:
            return False
        word = reading.keys[back][0]
        if word in ("but", "because", "and") and reading.clauses[back] == clause and first - back > 2:
            return False
        before = reading.keys[back - 1][0] if back else ""
        if word == "if" and (subjects > 1 or reading.clauses[back] != clause):
            return False
        if word in _UNREAL and before not in _REAL_IF:
            return True
        subjects += 2 if word in ("say", "says", "said") else word in _SUBJECTS
        if word in _UNREAL_AFTER_I and before in ("i", "we", "was", "were", "had"):
            return True
    return False


def is_about_others(reading: Reading, first: int, last: int) -> bool:
    """True if another guest, an earlier provider or hearsay is the subject, not those who served."""
    sentence = reading.sentences[first]
    for at in range(last, max(first - 10, 0), -1):
        if reading.sentences[at] != sentence:
            return False
        word, before = reading.keys[at][0], reading.keys[at - 1][0]
        if word in _OTHERS and before in _OTHERS_BEFORE and at < first:
            return before in ("another", "other", "others", "fellow", "some")
        if word in _ELSEWHERE and before in ("last", "previous", "former", "old", "ex") and at < first:
            return True
        if word in ("reviews", "review") and at < first:
            return True
    return False


def is_meant(reading: Reading, first: int, last: int, *, negates: bool) -> bool:
    """True if the phrase from word `first` to `last` is told as a fact about those who served.

    `negates`: the phrase has its negation inside ("never answered"); none is looked for before it.
    """
    if is_unreal(reading, first) or is_about_others(reading, first, last):
        return False
    return negates or not is_denied(reading, first)
