"""The words of a mail, from templates/emails/<kind>/subject.txt, body.txt and body.html."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string

from helpdesk.web.text import clean_line, shorten

LONGEST_SUBJECT = 250


def worded(kind: str, context: dict[str, Any]) -> tuple[str, str, str]:
    """(subject on one line, plain text, HTML) of a mail of this kind."""
    subject = clean_line(render_to_string(f"emails/{kind}/subject.txt", context))
    text = render_to_string(f"emails/{kind}/body.txt", context).strip() + "\n"
    return shorten(subject, LONGEST_SUBJECT), text, render_to_string(f"emails/{kind}/body.html", context)
