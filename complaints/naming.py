"""Names of our people in a customer's words: "I talked wth Zizo", "the manager Okello", "a lady called Ruth".

A name is not a finding. It keeps the complaint away from whoever it names, and tells us whom to ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.conf import settings

from complaints.not_names import NOT_NAMES

MOST_NAMES = 5
LONGEST_READ = 20_000
_AROUND = 60
_ROLES = (
    r"manager(?:ess)?|supervisor|waiter|waitress|cashier|agent|rider|driver|receptionist|chef|cook|guard"
    r"|attendant|assistant|colleague|employee|clerk|barista|bartender|operator|boss|owner|host(?:ess)?"
    r"|representative|rep|technician|nurse|doctor|salesman|saleswoman|mr|mrs|ms|miss|madam|sir"
)
_NAME = r"(?P<name>[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]+)?)"
_WITH = r"(?:to|with|wth|wit|w/|wid)"
_TALKED = r"(?:spoke|spoken|speak|speaking|talk|talked|talking|tlkd|chat|chatted|chatting|dealt|deal|dealing)"
_DID_BY = (
    r"(?:served|helped|insulted|treated|attended|ignored|handled|answered|assisted|seated|received|told|"
    r"shouted\s+at|yelled\s+at|picked\s+up)"
)
# Strong ones are believed for a name in lower case as well; the others need a capital letter.
_STRONG = [
    rf"\b{_TALKED}\s+{_WITH}\s+(?:(?:the|a|an|your|one|some|this|that)\s+)?(?:(?:{_ROLES})\.?\s+)?{_NAME}",
    rf"\b(?<!my )(?:named|name\s+(?:is|was)|name's|by\s+the\s+name\s+(?:of\s+)?|self\s+as)\s+{_NAME}",
    rf"\b(?:somebody|someone|person|guy|man|woman|lady|girl|boy|gentleman|{_ROLES})\s+called\s+{_NAME}",
]
_WEAK = [
    rf"\b{_DID_BY}\s+by\s+(?:(?:the|a|an|your|one)\s+)?(?:(?:{_ROLES})\.?\s+)?{_NAME}",
    rf"\b(?:i|we)\s+(?:called|phoned|rang|asked|met|told|saw|complained\s+to)\s+{_NAME}",
    rf"\b(?:{_ROLES})\.?,?\s+{_NAME}",
    rf"\b{_NAME},?\s+(?:(?:who\s+)?(?:is|was|says?|said)\s+(?:(?:she|he)\s+(?:is|was)\s+)?)?(?:the|your|a)\s+(?:\w+\s+)?(?:{_ROLES})\b",
    rf"\b{_NAME}\s+(?:was|is|were)\s+(?:(?:so|very|really|extremely|just|too|quite)\s+)?"
    r"(?:rude|unfriendly|impolite|arrogant|nasty|disrespectful|dismissive|unhelpful|aggressive|dishonest)",
    rf"\b{_NAME}\s+(?:shouted|yelled|insulted|hung\s+up|laughed\s+at|ignored|lied|refused|swore)",
]
_GOES_ON = re.compile(
    r"\s*(?:$|[,.;:!?)\n-]|(?:she|he|who|and|nd|n|but|bt|is|was|said|told|at|on|from|in|the)\b)", re.I
)


@dataclass(frozen=True)
class Named:
    """A name and the customer's words around it."""

    name: str
    words: str


def named_in(text: str, *, known: frozenset[str] = frozenset()) -> list[Named]:
    """The colleagues a text names, in its order. `known`: first names of our people, in lower case.

    Capitals mean nothing in a text that is all capitals or has none; then only strong phrases count.
    """
    text = text[:LONGEST_READ]
    has_capitals = any(char.islower() for char in text) and bool(re.search(r"\b[A-Z][a-z]", text))
    found: list[tuple[int, str]] = []
    for patterns, strong in ((_STRONG, True), (_WEAK, False)):
        for pattern in patterns:
            for match in re.finditer(pattern, text, re.IGNORECASE):
                name = _as_name(match, text, trusts_capitals=has_capitals, is_strong=strong, known=known)
                if name:
                    found.append((match.start("name"), name))
    names: dict[str, Named] = {}
    for start, name in sorted(found):
        if not any(name.lower() in known_name.split() or name.lower() == known_name for known_name in names):
            names[name.lower()] = Named(name, _words_around(text, start))
    return list(names.values())[:MOST_NAMES]


def _as_name(
    match: re.Match[str], text: str, *, trusts_capitals: bool, is_strong: bool, known: frozenset[str]
) -> str:
    raw = match.group("name").strip("'’-")
    parts = raw.split()
    first = re.sub(r"['’]s$", "", parts[0])
    company = {word.lower() for word in re.findall(r"\w+", settings.COMPANY_NAME)}
    if len(first) < 2 or first.lower() in NOT_NAMES | company:
        return ""
    is_capital = trusts_capitals and first[0].isupper()
    goes_on = _GOES_ON.match(text, match.start("name") + len(parts[0])) is not None
    if not is_capital and first.lower() not in known and not (is_strong and goes_on):
        return ""
    surname = parts[1] if is_capital and len(parts) > 1 and parts[1].lower() not in NOT_NAMES else ""
    return f"{first if is_capital else first.title()} {surname}".strip()[:80]


def _words_around(text: str, start: int) -> str:
    begin, end = max(0, start - _AROUND), start + _AROUND
    piece = " ".join(text[begin:end].split())
    return ("…" if begin else "") + piece + ("…" if end < len(text) else "")
