"""Words of danger in a complaint: harm, law, press, despair. Rather once too often than once too late."""

from __future__ import annotations

import re

_FAMILY = r"(?:son|daughter|child|kid|baby|wife|husband|mother|father)s?"
_PART = r"(?:hand|arm|leg|foot|feet|face|eye|mouth|tongue|throat|skin|finger|head|back)s?"
_BODY = rf"(?:{_PART}|{_FAMILY})"
_OURS = r"(?:my|her|his|our|their|the|a)"
_SELF = r"(?:me|us|him|her|myself|herself|himself|themselves)\b"
_SIGNS = [
    # Harm to people.
    r"injur\w+|wound(?:ed|s)?|bleed\w*|bled|concussion|fractur\w+",
    r"hospital\w*|ambulance|unconscious|faint(?:ed|ing)|collaps(?:ed|ing)",
    rf"broke\s+{_OURS}\s+{_BODY}",
    rf"(?:hurt|cut|scald\w*|burn(?:t|ed|s|ing)?)\s+(?:{_SELF}|{_OURS}\s+(?:\w+\s+)?{_BODY})",
    r"(?:got|badly)\s+(?:hurt|scalded|burnt|burned)",
    rf"(?:i|we|he|she|they|who|{_FAMILY})\s+(?:was|were)\s+(?:hurt|scalded|burnt|burned)",
    r"electric(?:al)?\s+shock|electrocut\w+",
    rf"(?:beat|beaten|hit|slapp?ed|punched|pushed|grabbed|attacked|assaulted)\s+(?:up|my|our|{_SELF})",
    r"assault\w*|rap(?:ed|ist)\b|sexual\w*\s+harass\w*|threaten\w*|knife|gun\b|weapon",
    # Fire and gas. To fire somebody is no danger.
    r"(?:caught|on|a|the|house|kitchen|was|started)\s+fire",
    r"fire\s+(?:brigade|hazard|department|broke|alarm)|flames?",
    r"explo(?:ded|sion|ding)\w*|gas\s+leak\w*|carbon\s+monoxide",
    # Food and health.
    r"all?erg\w+|anaphyla\w+|epi-?pen|chok(?:ed|ing)|(?:food\s+)?poison\w*|salmonell\w*",
    r"vomit\w*|threw\s+up|throwing\s+up|diarr?h?o?ea",
    r"(?:made|make|making)\s+\w+(?:\s+\w+)?\s+(?:ill|sick)",
    r"(?:got|fell|became|become|been|getting)\s+(?:(?:very|so|really)\s+)?(?:ill|sick)",
    rf"(?:glass|metal|plastic|blade|nail|needle|razor)\s+(?:piece\s+)?(?:in|inside)\s+{_OURS}",
    r"pieces?\s+of\s+(?:glass|metal|blade)|broken\s+glass",
    # Death and despair.
    r"died|dying|death|dead\b|passed\s+away|killed|suicid\w*|self[\s-]?harm\w*",
    r"(?:kill|harm|hurt|hang|cut)(?:ing)?\s+my\s?self|end\s+(?:my|it)\s+(?:life|all)",
    r"(?:want|wish)\s+(?:to\s+die|i\s+was\s+dead)|no\s+reason\s+to\s+live",
    # Law and press.
    r"lawyers?|attorneys?|solicitors?|barrister|lawsuits?|suing",
    r"(?:will|going\s+to|gonna|could|can|shall|to)\s+sue",
    r"legal\s+(?:action|steps|proceedings|advice)|(?:in|to)\s+court\b|police|ombudsman",
    r"journalists?|reporters?|newspapers?|the\s+(?:press|media)\b|tv\s+station|go(?:ing)?\s+public",
]
_PATTERN = re.compile(r"\b(?:" + "|".join(_SIGNS) + r")", re.IGNORECASE)
MOST_SIGNS = 8
LONGEST_READ = 20_000


def signs_of_danger(text: str) -> list[str]:
    """The customer's words that speak of danger, in the order of the text, at most eight."""
    found: list[str] = []
    for match in _PATTERN.finditer(text[:LONGEST_READ]):
        words = " ".join(match.group().lower().split())
        if words not in found:
            found.append(words)
    return found[:MOST_SIGNS]
