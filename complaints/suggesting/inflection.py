"""The forms of an English word: `ignore~` in a pattern means ignore, ignores, ignored, ignoring."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR: dict[str, str] = {
    line.split()[0]: line
    for line in """
    be is are was were been being am
    have has had having
    do does did done doing
    tell tells told telling
    say says said saying
    go goes went gone going
    come comes came coming
    take takes took taken taking
    give gives gave given giving
    get gets got gotten getting
    make makes made making
    hear hears heard hearing
    speak speaks spoke spoken speaking
    write writes wrote written writing
    ring rings rang rung ringing
    hang hangs hung hanging
    throw throws threw thrown throwing
    swear swears swore sworn swearing
    lie lies lied lying
    mislead misleads misled misleading
    steal steals stole stolen stealing
    break breaks broke broken breaking
    know knows knew known knowing
    leave leaves left leaving
    lose loses lost losing
    send sends sent sending
    sit sits sat sitting
    stand stands stood standing
    keep keeps kept keeping
    feel feels felt feeling
    cut cuts cutting
    put puts putting
    let lets letting
    shut shuts shutting
    wear wears wore worn wearing
    stick sticks stuck sticking
    stink stinks stank stunk stinking
    sell sells sold selling
    buy buys bought buying
    pay pays paid paying
    find finds found finding
    see sees saw seen seeing
    run runs ran running
    spend spends spent spending
    drive drives drove driven driving
    bite bites bit bitten biting
    forget forgets forgot forgotten forgetting
    catch catches caught catching
    teach teaches taught teaching
    understand understands understood understanding
    hide hides hid hidden hiding
    fall falls fell fallen falling
    bring brings brought bringing
    mean means meant meaning
    shake shakes shook shaken shaking
    think thinks thought thinking
    spill spills spilled spilt spilling
    spell spells spelled spelt spelling
    misspell misspells misspelled misspelt misspelling
    smell smells smelled smelt smelling
    hold holds held holding
    refer refers referred referring
    woman women
    man men
    person persons people
    child children
    """.strip().splitlines()
}
_DOUBLED = frozenset(
    "stop drop rob con snap slap chat shrug fob rip transfer travel cancel grab skip slip strip scan admit "
    "permit commit jog tut spit plan step hop drag rub shop swap chip crop fit cram stab tap bin".split()
)


def forms(word: str) -> set[str]:
    """Every regular or irregular form of `word` that a complaint may use, itself included."""
    if word in _IRREGULAR:
        return set(_IRREGULAR[word].split())
    if word.endswith("e"):
        return {word, word + "s", word + "d", word[:-1] + "ing"}
    if word.endswith("y") and word[-2] not in "aeou":
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    if word.endswith(("s", "sh", "ch", "x", "z")):
        return {word, word + "es", word + "ed", word + "ing"}
    if word in _DOUBLED:
        return {word, word + "s", word + word[-1] + "ed", word + word[-1] + "ing"}
    return {word, word + "s", word + "ed", word + "ing"}


_ENDINGS = (
    ("ingly", ""),
    ("edly", ""),
    ("ness", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("ers", "er"),
    ("ed", ""),
    ("es", ""),
    ("ly", ""),
    ("s", ""),
)
_BASE_OF = {form: base for base, line in _IRREGULAR.items() for form in line.split()}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A rough common part of a word's forms, for counting: `ignored`, `ignoring` → `ignor`."""
    word = _BASE_OF.get(word, word)
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
