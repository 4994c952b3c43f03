"""A greeting as a mail: the programme's words, who we are, and how to hear no more."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from customers.access import unsubscribe_url
from customers.models import Consent, Customer
from greetings import wording
from greetings.models import Greeting, Programme, ProgrammeText
from messaging import outbox
from messaging.models import OutboundMessage
from messaging.signatures import reply_address


@dataclass(frozen=True)
class Written:
    """A greeting ready to leave. unsubscribe_url is empty in a test."""

    subject: str
    text: str
    html: str
    language: str
    unsubscribe_url: str = ""


class NoText(wording.BadWording):
    """The programme says nothing in this language, nor in the one it falls back on."""


def language_for(texts: Collection[str], wanted: str, default: str) -> str:
    """Which of the languages somebody gets: theirs ("fr-ca"), its root ("fr"), the default, or ""."""
    wanted = wanted.lower()
    tried = (wanted, wanted.partition("-")[0], default)
    return next((each for each in tried if each and each in texts), "")


def write(programme: Programme, customer: Customer, *, language: str = "", is_test: bool = False) -> Written:
    """What `customer` gets, in `language` (empty: theirs). Writes nothing; also for previews.

    Raises NoText, or wording.UnknownVariable for a text that was never checked.
    """
    texts = {text.language: text for text in programme.texts.all()}
    chosen = language_for(texts, language or customer.language, programme.default_language)
    if not chosen:
        raise NoText("The programme has no text.")
    return fill_in(texts[chosen], occasion=programme.occasion, customer=customer, is_test=is_test)


def fill_in(text: ProgrammeText, *, occasion: str, customer: Customer, is_test: bool = False) -> Written:
    """One text as `customer` would get it. The text need not be saved yet: for previews while it is written.

    A test says so in its subject. Raises wording.UnknownVariable for a text that was never checked.
    """
    values = wording.values_for(customer, occasion=occasion, language=text.language)
    words = wording.fill(subject=text.subject, body=text.body, values=values)
    stop_url = "" if is_test else unsubscribe_url(customer, Consent.Purpose.GREETINGS)
    context = {
        "words": words,
        "company_name": settings.COMPANY_NAME,
        "company_address": settings.COMPANY_ADDRESS,
        "unsubscribe_url": stop_url,
        "is_test": is_test,
    }
    with override(text.language):
        return Written(
            subject=_("[Test] %s") % words.subject if is_test else words.subject,
            text=render_to_string("emails/greeting/body.txt", context).strip() + "\n",
            html=render_to_string("emails/greeting/body.html", context),
            language=text.language,
            unsubscribe_url=stop_url,
        )


def send_letter(greeting: Greeting, *, now: datetime) -> OutboundMessage:
    """Queue the mail of one greeting, at most once ever. Its `customer` and `programme` are loaded."""
    letter = write(greeting.programme, greeting.customer)
    thread = f"greeting:{greeting.pk}"
    return queue_letter(
        letter,
        dedupe_key=f"greeting:{greeting.customer_id}:{greeting.occasion}:{greeting.year}",
        purpose="greeting",
        to_address=greeting.address,
        to_name=greeting.customer.name,
        thread_key=thread,
        now=now,
    )


def queue_letter(
    letter: Written,
    *,
    dedupe_key: str,
    purpose: str,
    to_address: str,
    to_name: str,
    thread_key: str = "",
    now: datetime,
) -> OutboundMessage:
    """Put a written greeting into the outbox. An answer to it comes back under `thread_key`."""
    return outbox.queue(
        dedupe_key=dedupe_key,
        purpose=purpose,
        to_address=to_address,
        to_name=to_name,
        from_name=settings.COMPANY_NAME,
        reply_to=reply_address(thread_key) if thread_key else "",
        thread_key=thread_key,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        unsubscribe_url=letter.unsubscribe_url,
        now=now,
    )
