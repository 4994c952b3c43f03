"""What a greeting says: text with variables in braces, filled in one pass.

    Dear {first_name|friend},

`{first_name|friend}`: the first name, or "friend" where we know none. What is filled in is never read again:
a customer called "{company}" or "<b>" stays exactly that. There is no variable for an age or a year.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.utils.html import linebreaks
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from customers.models import Customer
from customers.naming import TITLES
from greetings.occasions import label_of
from helpdesk.web.text import clean_line, clean_text, shorten

VARIABLES = {
    "name": gettext_lazy("The whole name"),
    "first_name": gettext_lazy("The first name of a person"),
    "company": gettext_lazy("Our name"),
    "occasion": gettext_lazy("The day, such as Easter"),
}
LONGEST_SUBJECT, LONGEST_BODY = 150, 4000
_TOO_PERSONAL = {"age", "year", "years", "birthday", "birth_year", "birthdate", "date_of_birth"}
_BRACES = re.compile(r"( ?)\{([^{}]*)\}")
_STRAY = re.compile(r"[{}]")


class BadWording(ValueError):
    """The text cannot be saved as it is; the exception says why, to whoever wrote it."""


class UnknownVariable(BadWording):
    """A variable that we do not have, or never will."""


@dataclass(frozen=True)
class Words:
    """A greeting filled in. subject: one line; text: as mailed; html: the same, escaped, in paragraphs."""

    subject: str
    text: str
    html: str


def check(*, subject: str, body: str) -> tuple[str, str]:
    """(subject, body) cleaned, if they may be saved. Raises BadWording or UnknownVariable with a sentence."""
    subject, body = clean_line(subject), clean_text(body)
    if not subject or not body:
        raise BadWording(_("A greeting needs a subject and a text."))
    if len(subject) > LONGEST_SUBJECT:
        raise BadWording(_("The subject is longer than %(n)d characters.") % {"n": LONGEST_SUBJECT})
    if len(body) > LONGEST_BODY:
        raise BadWording(_("The text is longer than %(n)d characters.") % {"n": LONGEST_BODY})
    for text in (subject, body):
        for _space, inside in _BRACES.findall(text):
            _check_variable(inside.partition("|")[0].strip())
        if _STRAY.search(_BRACES.sub("", text)):
            raise BadWording(_("There is a brace that belongs to no variable. Write {name}, for example."))
    return subject, body


def _check_variable(name: str) -> None:
    if name in _TOO_PERSONAL:
        raise UnknownVariable(
            _("A greeting never tells an age, a birthday or a year: leave {%s} out.") % name
        )
    if name not in VARIABLES:
        known = ", ".join(f"{{{each}}}" for each in VARIABLES)
        sentence = _("There is no variable {%(name)s}. You can use %(known)s.")
        raise UnknownVariable(sentence % {"name": name, "known": known})


def values_for(customer: Customer, *, occasion: str, language: str = "") -> dict[str, str]:
    """What each variable stands for, for one customer. Empty where we do not know."""
    with override(language or None):
        label = label_of(occasion)
    is_person = customer.kind == Customer.Kind.PERSON
    return {
        "name": clean_line(customer.name),
        "first_name": first_name(customer.name) if is_person else "",
        "company": settings.COMPANY_NAME,
        "occasion": label,
    }


def fill(*, subject: str, body: str, values: Mapping[str, str]) -> Words:
    """The words for one person. A variable that is empty and has no fallback leaves no gap behind.

    Raises UnknownVariable for a text that was never checked.
    """
    text = clean_text(_filled(body, values))
    line = shorten(clean_line(_filled(subject, values)), 250)
    return Words(subject=line, text=text, html=linebreaks(text, autoescape=True))


def _filled(text: str, values: Mapping[str, str]) -> str:
    def one(found: re.Match[str]) -> str:
        name, _bar, fallback = found[2].partition("|")
        _check_variable(name.strip())
        value = values.get(name.strip(), "") or fallback.strip()
        return found[1] + value if value else ""

    return _BRACES.sub(one, text)


def first_name(name: str) -> str:
    """How to call somebody, or "" when the name does not tell: "Dr. Okello" has no first name in it."""
    words = clean_line(name).split(" ")
    has_title = words[0].rstrip(".").casefold() in TITLES
    words = words[1:] if has_title else words
    if not words or (has_title and len(words) == 1) or "@" in name:
        return ""
    called = words[0].rstrip(",")
    # "C. Wei" and "Wei, Chen": an initial is no name to call by, and a surname before a comma neither.
    is_surname = words[0].endswith(",")
    if is_surname:
        return words[1] if len(words) > 1 else ""
    return "" if len(called.rstrip(".")) < 2 and called.isascii() else called
