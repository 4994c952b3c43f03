"""Words of the crowd: complaints, answers, promises, notes, composed of many parts by a seeded random."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from helpdesk.demo.crowd import phrases

_EVIDENCE = re.compile(r"\[([^\]]*)\]")
RARE = 0.0005  # of the tickets are about something that hardly anybody orders


class Writer:
    """The words of one ticket; what it is about stays the same in all of them."""

    def __init__(self, rng: random.Random, *, order: str) -> None:
        self.rng = rng
        dishes = phrases.RARE_DISHES if rng.random() < RARE else phrases.DISHES
        self.order = order
        self.slots = {
            "dish": rng.choice(dishes),
            "place": rng.choice(phrases.PLACES),
            "minutes": str(rng.randrange(15, 95, 5)),
            "hour": f"{rng.randrange(8, 22)}:{rng.choice(('00', '15', '30', '45'))}",
            "price": f"{rng.randrange(8, 140)},000",
            "years": str(rng.randrange(2, 15)),
            "order": self.order,
        }

    def complaint(self, cause: str, second: str = "") -> tuple[str, dict[str, list[str]]]:
        """What the customer writes about one cause or two, and by cause the words that give it away."""
        evidence: dict[str, list[str]] = {}
        said = [self._about(each, evidence) for each in (cause, second) if each]
        beginning = self.say(phrases.BEGINNINGS)
        body = beginning + ", and ".join(said) + "."
        parts = [body[0].upper() + body[1:], self.say(phrases.CONSEQUENCES), self.say(phrases.WISHES)]
        return " ".join(filter(None, parts)), evidence

    def _about(self, cause: str, evidence: dict[str, list[str]]) -> str:
        phrase = self.say(phrases.COMPLAINTS[cause])
        evidence[cause] = _EVIDENCE.findall(phrase)
        return phrase.replace("[", "").replace("]", "")

    def say(self, parts: Sequence[str]) -> str:
        """One of `parts`, with what the ticket is about filled in."""
        return self.rng.choice(parts).format_map(self.slots)

    def to(self, name: str, parts: Sequence[str]) -> str:
        """One of `parts` as an answer to `name`."""
        greeting = self.rng.choice(phrases.GREETINGS).format(name=name)
        said = self.say(parts)
        return greeting + (said[0].upper() + said[1:] if greeting.endswith(". ") else said)
