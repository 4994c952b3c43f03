"""A customer's mail as colleagues may see it: the link that changes the customer's wishes becomes a note.

Whoever opens that link decides for the customer, without a login; so it is shown to nobody else.
"""

from __future__ import annotations

import re
from dataclasses import replace

from django.utils.html import escape
from django.utils.translation import gettext as _

from greetings.letters import Written

_ANCHOR = re.compile(r'<a\s[^>]*href="[^"]*/unsubscribe/[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
_ADDRESS = re.compile(r"[^\s\"'<>]*/unsubscribe/[^\s\"'<>]+")


def concealed(mail: Written) -> Written:
    """`mail` to be looked at, sent or not yet: the words of the link stay, its address is a note."""
    note = _("…/unsubscribe/ (their own link)")
    as_html = escape(note)
    # The bare addresses first would leave tags whose address is a note: a link that leads nowhere.
    html = _ANCHOR.sub(lambda link: f"<u>{link[1]}</u> <small>{as_html}</small>", mail.html)
    return replace(
        mail,
        text=_ADDRESS.sub(note, mail.text),
        html=_ADDRESS.sub(as_html, html),
        unsubscribe_url="",
    )
