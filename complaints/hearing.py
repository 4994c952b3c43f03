"""Is there a complaint in what somebody wrote to us, though it answers something friendly?

    complains("Thank you! But my order never came.")      # ["order never came"], the words that say so

When in doubt it is one, as with a longer answer without a friendly word that we know: a ticket too many is
closed with a kind word, a complaint overheard is a customer lost.
"""

from __future__ import annotations

import re

from complaints.safety import signs_of_danger
from complaints.suggesting import suggest
from helpdesk.web.text import shorten

LONGEST_READ = 20_000
MOST_SIGNS = 8
_OUR_FRIENDLINESS = re.compile(
    # Words of complaint in a friendly turn: taken out before looking.
    r"(?:sorry|apolog\w+|excuse)\s+(?:me\s+)?(?:for|about)\s+(?:my|the|this|such\s+an?|our)\s+(?:\w+\s+)?"
    r"(?:late|delayed?|short)\s*\w*"
    r"|better\s+late\s+than\s+never|(?:no|without\s+an?y?)\s+(?:complaints?|problems?|worries|issues?)\b"
    r"|never\s+(?:\w+\s+)?(?:disappoint\w*|fail\w*|forget\w*|expected|complain\w*|had\s+a\s+(?:problem|complaint))"
    r"|can(?:'|’)?t\s+complain|cannot\s+complain|what\s+a\s+lovely\s+surprise",
    re.IGNORECASE,
)
_SIGNS = [
    # Something did not happen.
    r"(?:never|not|(?:did|do|does|has|have|had|was|is|are|were|could|would|ca|wo)n[’']?t)\s+(?:yet\s+|even\s+|been\s+)?(?:come|came|arrived?|get|got|gotten|receiv\w*|reciev\w*|"
    r"deliver\w*|answer\w*|repl\w+|call\w*|respond\w*|help\w*|work\w*|sent|shown?|paid|refunded|heard|solved|fixed)",
    r"(?:still|been|kept|keep|am|are|is)\s+waiting|wait(?:ed|ing)\s+(?:for\s+)?(?:\w+\s+)?(?:hours?|days?|weeks?|"
    r"months?|my|our|the|it)\b",
    r"no\s+(?:reply|answer|response|refund|delivery|news|explanation|apology)|nobody|no[\s-]one",
    r"(?:where|when)\s+(?:is|are|will|can|do)\s+(?:my|our|the|i|we|you)\b|how\s+long\b|what\s+happened\s+to",
    # Something was not right.
    r"(?:too|so|very|always|again|hours?|days?|weeks?|came|was|were|is|are|arrived)\s+late\b|delay\w*",
    r"wrong\w*|mistakes?|missing|mis+ed\s+(?:out|item)|forgot\w*|broke(?:n)?\b|damaged?|defect\w*|faulty|ruin\w*|"
    r"rotten|spoil(?:ed|t)|stale|mouldy|moldy|expired|burn(?:t|ed)|undercooked|leak\w*|torn|scratch\w*",
    r"(?:was|were|is|are|came|arrived|been)\s+(?:\w+\s+)?(?:cold|dirty|raw|empty|bad|poor|closed|rude)\b",
    r"over\s?charg\w*|charg\w+\s+(?:me\s+)?(?:twice|double|too|again|wrong\w*)|paid\s+twice|double\s+charge\w*",
    # What they want, and how they feel.
    r"refund\w*|money\s+back|compensat\w+|reimburs\w+|replace(?:ment|d)?\b|return\s+(?:it|this|my|the)|"
    r"cancel\w*|complain\w*|complaint\w*|exchange\s+(?:it|this|my|the)",
    r"disappoint\w*|unhappy|dis+atisf\w*|unsatisf\w*|un?acceptable|not\s+(?:\w+\s+)?(?:happy|good|satisfied|pleased|ok|"
    r"okay|fair|right|true|nice)|angry|annoy\w*|upset|frustrat\w*|fed\s+up|ashamed?|insult\w*|ignor\w+",
    r"terribl\w+|awful\w*|horribl\w+|worst|worse|disgust\w*|useless|pathetic|ridiculous|appall\w*|shame\w*|"
    r"rude\w*|nonsense|rubbish|hypocri\w+",
    r"problems?|issues?|trouble\w*|(?:poor|bad|slow|lousy)\s+(?:\w+\s+)?(?:service|food|quality|experience|treatment)",
    r"scam\w*|fraud\w*|cheat\w*|l(?:ied|iar|ying)\b|stole\w*|steal\w*|theft|lost\s+(?:my|our|the|it)|"
    r"never\s+again|last\s+time|leav(?:e|ing)\s+you|competitor\w*",
]
_KIND = re.compile(
    r"\b(?:than[kx]\w*|thx|ty|tks|grateful|gratitude|appreciat\w+|kind\w*|lovel\w+|nice\w*|sweet\w*|wish\w*|bless\w*|"
    r"happy|love[ds]?|great|wonderful|best|cheers|same\s+to|greetings|regards|amazing|beautiful|wow|touched|smil\w+|"
    r"surprise\w*|remember\w*|mubarak|merci|asante|webale|gracias|danke\w*|shukran|dhanyaba[dt]|obrigad[oa]|grazie|"
    r"bedankt|tack|takk|kiitos|xie\s?xie|terima\s+kasih|salamat)\b|شكر|धन्यवाद|谢谢|謝謝|ধন্যবাদ|ありがとう|감사|спасибо",
    re.IGNORECASE,
)
ENOUGH_TO_SAY_MORE = 6  # words; a shorter answer without a known friendly word is a smile or a name
_PATTERN = re.compile(r"\b(?:\w+[\s,]+)?(?:" + "|".join(_SIGNS) + r")", re.IGNORECASE)


def complains(text: str) -> list[str]:
    """The words of `text` that speak of a complaint, at most eight; empty when it seems to hold none."""
    said = _OUR_FRIENDLINESS.sub(" ", text[:LONGEST_READ])
    words = signs_of_danger(said)
    words += [" ".join(match.group().split()) for match in _PATTERN.finditer(said)]
    for found in suggest(said):
        words += found.evidence
    if not words and len(said.split()) > ENOUGH_TO_SAY_MORE and not _KIND.search(said):
        words = [shorten(" ".join(said.split()), 60)]
    return list(dict.fromkeys(words))[:MOST_SIGNS]
