"""The complaints before those of stories.toml: who wrote which text of older.toml, when, and how it went.

What shows on the dashboards is planted here: rudeness drives guests away unless a promise is kept afterwards,
a broken promise drives them away as well, and of the others a few leave: even some to whom we kept our word.
"""

from __future__ import annotations

import random
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from helpdesk.demo.lives import DAYS_BACK, Life
from helpdesk.demo.stories import Story

_FILE = Path(__file__).with_name("older.toml")
_OLDEST, _LATEST = DAYS_BACK - 9, 12
# How it goes with promises; they have got better at it since.
_WAYS = ("kept", "none", "kept", "broken", "none", "kept", "none", "late", "kept", "none")
_WAYS_AT_FIRST = ("kept", "broken", "kept", "none", "late", "kept", "none", "broken", "kept", "none")
_AT_FIRST = 36
_RATINGS = {"kept": (5, 4, 0, 5, 4), "none": (4, 3, 0, 2, 5, 0), "late": (3, 0, 4), "broken": (1, 2, 0)}
_LEAVES = {"kept": 10, "none": 7, "late": 4, "broken": 2}  # every so many-th leaves over it
_CHANNELS = ("web", "web", "phone", "mail", "web", "counter", "web", "mail", "phone", "web")
_STAGES = {"lack_of_knowledge": "before", "dishonesty": "after", "lack_of_trust": "after"}
_OWNERS = {"Restaurant": ("Ana", "Ben"), "Delivery": ("Grace", "Ben", "Ana", "Zizo"), "Billing": ("Otto",)}
_REMEDIES = (("apology", None), ("explanation", None), ("replacement", 3_500_000), ("gesture", 2_500_000))
_HOURS = ("09:10", "12:35", "13:20", "14:45", "18:30", "19:15", "20:05", "11:55")
_TOLD = "I do not want to be treated like that again."


def older_stories(lives: Sequence[Life], rng: random.Random, *, share: float = 1.0) -> list[Story]:
    """The stories, or a share of them, oldest first. Guests who leave over one are marked in `lives`."""
    bank = tomllib.loads(_FILE.read_text("utf-8"))
    texts = [(cause, text) for cause, part in bank.items() for text in part["texts"]]
    # Rudeness was worse in the first year, long enough ago for what became of those guests to be known.
    texts.sort(key=lambda each: rng.random() * (0.66 if each[0] == "rudeness" else 1))
    texts = texts[: round(len(texts) * share)]
    told: list[Story] = []
    before: Life | None = None
    turns: Counter[str] = Counter()
    for number, (cause, text) in enumerate(texts):
        day = _OLDEST - round((_OLDEST - _LATEST) * number / len(texts)) - rng.randrange(3)
        # Now and then the same guest has to come again.
        is_again = number % 8 == 6 and before is not None and before.is_with_us(day) and cause != "rudeness"
        life = before if is_again and before is not None else _somebody(lives, day, told, rng)
        ways = _WAYS_AT_FIRST if number < _AT_FIRST else _WAYS
        way = ways[number % len(ways)]
        turns[way] += 1
        part = {**bank[cause], "cause": cause, "text": text, "way": way, "turn": turns[way]}
        told.append(_story(part, life, day=day, number=number, rng=rng))
        if (cause == "rudeness" and way != "kept") or turns[way] % _LEAVES[way] == 0:
            _leave(life, day, number, rng)
        before = life
    return told


def _somebody(lives: Sequence[Life], day: int, told: Sequence[Story], rng: random.Random) -> Life:
    """A guest of those days whose name stands in no story of its own; rather one who never complained."""
    there = [each for each in lives if each.guest.key.startswith("regular") and each.is_with_us(day)]
    known = {story.who for story in told}
    return rng.choice([each for each in there if each.guest.key not in known] or there)


def _leave(life: Life, day: int, number: int, rng: random.Random) -> None:
    life.until = max(day - rng.randrange(4, 20), 1)
    if number % 2:
        life.reason, life.note = "poor_service", _TOLD


def _story(part: dict[str, Any], life: Life, *, day: int, number: int, rng: random.Random) -> Story:
    team, channel = part["team"], _CHANNELS[number % len(_CHANNELS)]
    if channel == "mail" and not life.guest.email:
        channel = "phone"
    reported = ["ignored"] if number % 6 == 1 else [part["cause"]]  # people often tick something else
    if number % 5 == 4 or channel in ("phone", "counter"):
        reported = []
    return Story(
        who=life.guest.key,
        text=part["text"],
        team=team,
        days_ago=day,
        at=rng.choice(_HOURS),
        channel=channel,
        causes=reported,
        remedy=rng.choice(("apology", "explanation", "", "replacement")) if channel == "web" else "",
        stage=_STAGES.get(part["cause"], "after" if team == "Delivery" and number % 3 == 0 else "during"),
        owner=rng.choice(_OWNERS[team]),
        step=list(_steps(part, number, rng)),
    )


def _steps(part: dict[str, Any], number: int, rng: random.Random) -> Iterable[dict[str, Any]]:
    cause, way = part["cause"], part["way"]
    after = 1500 if number % 7 == 3 else rng.randrange(12, 90)
    yield {"after": after, "do": "acknowledge", "text": rng.choice(part["acknowledge"])}
    if way != "none":
        after += 10
        yield {"after": after, "do": "promise", "text": rng.choice(part["promise"]), "due_in": 1440}
        after += {"kept": 1200, "late": 1700, "broken": 2900}[way]
        if way == "broken":
            yield {"after": after, "do": "break", "text": "It was forgotten; I told them so myself."}
        else:
            yield {"after": after, "do": "keep", "text": "Done, and they know it."}
    others = ["lack_of_trust"] if way == "broken" and cause != "lack_of_trust" else []
    yield {"after": after + 20, "do": "causes", "main": cause, "others": others}
    after += rng.randrange(40, 400)
    yield from _end(part, after, number, rng)


def _end(part: dict[str, Any], after: int, number: int, rng: random.Random) -> Iterable[dict[str, Any]]:
    """Resolved, perhaps not yet, rated, and called back where the rating was low."""
    remedy, cost = rng.choice(_REMEDIES)
    text = rng.choice(part["resolve"])
    done = {"do": "resolve", "text": text, "outcome": "upheld", "remedy": remedy, "cost": cost}
    yield {"after": after, **done}
    if number % 17 == 9:
        yield {"after": after + 600, "do": "not_yet", "text": "Not yet: I have seen nothing of it."}
        after += 1500
        yield {"after": after, **done}
    ratings = _RATINGS[part["way"]]
    rating = ratings[part["turn"] % len(ratings)]
    if rating:
        after += rng.randrange(1500, 3000)
        comment = {1: "Words, words.", 2: "Too late.", 5: "Thank you, well done."}.get(rating, "")
        yield {"after": after, "do": "rate", "rating": rating, "solved": rating > 2 or None, "text": comment}
        if rating <= 2:
            yield {
                "after": after + 1380,
                "do": "call_back",
                "text": "Listened for ten minutes.",
            }
