"""A complaint as the matcher sees it: plain words, each still knowing where it stood in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from complaints.suggesting.spelling import plain

MAX_CHARACTERS = 20_000
"""Only this much of a text is read: the longest real complaints are far shorter, floods are not."""

LONGEST_WORD = 40
"""Letters of one word that are looked at."""

_TOKEN = re.compile(
    r"(?<![^\W_])(?P<digits>(?:b4|gr8|w8|w8ed|w8ing|l8|no1|any1|sum1|sm1|every1|2moro)(?![^\W_]))"
    r"|(?P<masked>[a-z]{1,3}[*#$@]{1,6}[a-z]{0,4})"
    r"|(?P<nth>\d{1,4}(?:st|nd|rd|th)(?![^\W_]))"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['\u2019\u2018\u02bc`\u00b4][^\W\d_]+)*)"
    r"|(?P<gap>\n[ \t\r]*\n\s*|[.!?\u2026\u3002]+|[,;:()\"\u201c\u201d\u00ab\u00bb\u2014\u2013]+|\s-+\s)",
    re.IGNORECASE,
)
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_ABBREVIATED = frozenset("mr mrs ms dr st no nr ref prof rev capt sgt approx tel ext eg ie etc".split())
_JOINED = {
    ("no", "one"): "nobody",
    ("no", "body"): "nobody",
    ("any", "one"): "anyone",
    ("every", "one"): "everyone",
    ("customer", "service"): "customerservice",
    ("customer", "services"): "customerservice",
    ("customer", "care"): "customerservice",
    ("customer", "support"): "customerservice",
    ("call", "centre"): "callcentre",
    ("contact", "centre"): "callcentre",
    ("front", "desk"): "reception",
    ("help", "desk"): "helpdesk",
    ("help", "line"): "helpline",
    ("run", "around"): "runaround",
    ("rip", "off"): "ripoff",
    ("rip", "offs"): "ripoff",
    ("mis", "sold"): "missold",
    ("mis", "selling"): "misselling",
    ("goose", "chase"): "goosechase",
    ("can", "not"): "",
}
_SINGLE = {"masked": (("expletive",),), "nth": (("nth",),)}
_FEW_MINUTES = frozenset("# one two three four five few couple".split())


@dataclass(slots=True)
class Reading:
    """Parallel lists, one entry a plain word: readings, place in the text, sentence and clause number."""

    text: str
    keys: list[tuple[str, ...]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    clauses: list[int] = field(default_factory=list)

    def add(self, readings: tuple[str, ...], start: int, end: int, place: tuple[int, int]) -> None:
        """Append one plain word, or join it to the one before (`no` + `one` → `nobody`)."""
        if self.keys and self.clauses[-1] == place[1]:
            joined = _JOINED.get((self.keys[-1][0], readings[0]))
            if joined:
                self.keys[-1] = (joined,)
                self.ends[-1] = end
                return
        self.keys.append(readings)
        self.starts.append(start)
        self.ends.append(end)
        self.sentences.append(place[0])
        self.clauses.append(place[1])


def read(text: str) -> Reading:
    """Read the first `MAX_CHARACTERS` of `text`; any string is fine, an empty one gives no words."""
    reading = Reading(text)
    sentence = clause = 0
    for found in _TOKEN.finditer(text, 0, min(len(text), MAX_CHARACTERS)):
        kind = found.lastgroup
        token = found.group()[:LONGEST_WORD].lower().translate(_APOSTROPHES)
        if kind == "gap":
            clause += 1
            sentence += _ends_sentence(token, reading)
            continue
        known = _SINGLE.get(kind or "")
        for readings in known or plain(token):
            reading.add(readings, found.start(), found.end(), (sentence, clause))
    _mark_short_waits(reading)
    return reading


def _ends_sentence(mark: str, reading: Reading) -> bool:
    """A full stop, not the one of `Mr.`, and not the trailing dots that texters use as a comma."""
    if mark[0] == "\n" or "!" in mark or "?" in mark or mark == "\u3002":
        return True
    last = reading.keys[-1][0] if reading.keys else ""
    return mark == "." and last not in _ABBREVIATED


def _mark_short_waits(reading: Reading) -> None:
    """Numbers before `minutes` that no one complains about (ten and less) become `#few`."""
    for index in range(1, len(reading.keys)):
        if reading.keys[index][0] not in ("minute", "minutes"):
            continue
        before = reading.keys[index - 1][0]
        digits = reading.text[reading.starts[index - 1] : reading.ends[index - 1]]
        if before in _FEW_MINUTES and not (digits.isdigit() and int(digits[:6]) > 10):
            reading.keys[index - 1] = ("#few",)
