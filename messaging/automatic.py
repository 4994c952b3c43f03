"""Was this mail written by a person? Machines are recorded and never answered (RFC 3834)."""

from __future__ import annotations

import re

from messaging import signatures
from messaging.addresses import is_ours
from messaging.parsing import ParsedMail

_MACHINE_SENDER = re.compile(
    r"(?:mailer-daemon|postmaster|no-?_?reply|do-?_?not-?_?reply|bounces?|daemon|owner-.+|.+-request|.+-owner|"
    r"auto-?reply|autoresponder)(?:[+=-].*)?@"
)
_MACHINE_SUBJECT = re.compile(
    r"(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office(?: (?:auto)?reply)?|"
    r"abwesenheitsnotiz|automatische antwort|réponse automatique|respuesta automática|"
    r"risposta automatica)\s*:",
    re.IGNORECASE,
)
_BULK = {"bulk", "list", "junk", "auto_reply"}
_AUTOREPLY_HEADERS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-auto-response-from",
    "x-failed-recipients",
)
_LIST_HEADERS = ("list-id", "list-unsubscribe", "list-post", "mailing-list")


def why_automatic(parsed: ParsedMail, *, envelope_from: str | None) -> str:
    """Why this mail was not written by a person, as a sentence; empty when it was.

    envelope_from: the sender of SMTP; empty for the null sender `<>`, None when it is not known.
    """
    headers = parsed.headers
    submitted = headers.get("auto-submitted", "no").split(";")[0].strip().lower()
    checks = (
        (is_bounce(parsed), "It says that a mail could not be delivered."),
        (
            headers.get("content-type", "").lower().startswith("multipart/report"),
            "It is a report by a mail system.",
        ),
        (submitted not in {"", "no"}, "It says that it was sent automatically (Auto-Submitted)."),
        (
            _null_sender(headers, envelope_from),
            "It came without a sender to answer to, as only machines send.",
        ),
        (bool(signatures.MESSAGE_ID.fullmatch(parsed.message_id)), "It is our own mail come back."),
        (is_ours(parsed.from_address), "It carries our own address as its sender."),
        (
            headers.get("precedence", "").strip().lower() in _BULK,
            "It says that it is bulk mail (Precedence).",
        ),
        ("x-auto-response-suppress" in headers, "It asks not to be answered (X-Auto-Response-Suppress)."),
        (any(name in headers for name in _AUTOREPLY_HEADERS), "It says that it is an automatic reply."),
        (any(name in headers for name in _LIST_HEADERS), "It came through a mailing list."),
        (bool(_MACHINE_SENDER.match(parsed.from_address)), "Its sender is a machine's address."),
        (bool(_MACHINE_SUBJECT.match(parsed.subject)), "Its subject is that of an automatic reply."),
    )
    return next((sentence for applies, sentence in checks if applies), "")


def is_bounce(parsed: ParsedMail) -> bool:
    """Is this a report that a mail could not be delivered?

    True for RFC 3464 reports, and for the older kinds that come from a mail daemon and name a failure.
    """
    kind = parsed.headers.get("content-type", "").lower()
    if kind.startswith("multipart/report"):
        return "disposition-notification" not in kind and "feedback-report" not in kind
    daemon = re.match(r"(?:mailer-daemon|postmaster)(?:[+=-].*)?@", parsed.from_address)
    return "x-failed-recipients" in parsed.headers or bool(daemon and _FAILURE.search(parsed.subject))


_FAILURE = re.compile(
    r"undeliver|deliver(?:y|ed).{0,40}(?:fail|status|problem|not)|fail(?:ure|ed).{0,20}(?:notice|deliver|mail)|"
    r"return(?:ed|ing).{0,20}(?:mail|message|to sender)|mail delivery|unzustellbar|warning: could not send",
    re.IGNORECASE,
)


def _null_sender(headers: dict[str, str], envelope_from: str | None) -> bool:
    if envelope_from is not None and envelope_from.strip() in {"", "<>"}:
        return True
    return headers.get("return-path", "").strip() == "<>"
