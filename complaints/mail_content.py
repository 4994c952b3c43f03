"""What a mail says, ready for a ticket: words, quoted part, cleaned HTML, files; and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from messaging.attaching import FileRefused, attach
from messaging.cleaning import clean_html
from messaging.models import Attachment, InboundMessage
from messaging.parsing import ParsedMail

MOST_FILES = 30


@dataclass(frozen=True)
class MailContent:
    """`text` is never empty. `problems`: sentences for staff about what was not taken over."""

    text: str
    quoted: str
    html: str
    files: tuple[Attachment, ...]
    problems: tuple[str, ...]


def content_of(parsed: ParsedMail, inbound: InboundMessage, *, now: datetime) -> MailContent:
    """Take over a mail's words and files. The files hang on the mail until a ticket takes them."""
    problems = list(parsed.problems)
    files: list[Attachment] = []
    images: dict[str, str] = {}
    for given in parsed.files[:MOST_FILES]:
        try:
            kept = attach(
                given.data,
                file_name=given.name,
                content_id=given.content_id,
                thread_key=f"inbound:{inbound.pk}",
                is_public=True,
                now=now,
            )
        except FileRefused as refused:
            problems.append(str(refused))
            continue
        files.append(kept)
        if kept.content_id:
            images[kept.content_id] = reverse("complaints:attachment", args=[kept.pk])
    if len(parsed.files) > MOST_FILES:
        problems.append(_("Only the first %(most)d files were taken over.") % {"most": MOST_FILES})
    said = parsed.visible_text.strip() or parsed.text.strip() or parsed.subject.strip()
    return MailContent(
        text=said or (_("(No words, only files.)") if files else _("(An empty mail.)")),
        quoted=parsed.quoted_text if parsed.visible_text.strip() else "",
        html=clean_html(parsed.html, images=images) if parsed.html else "",
        files=tuple(files),
        problems=tuple(problems),
    )
