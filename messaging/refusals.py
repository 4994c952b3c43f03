"""What an error while sending means. The one place where SMTP answers are understood."""

from __future__ import annotations

import re
import smtplib
from dataclasses import dataclass
from enum import Enum

from helpdesk.web.text import clean_line, shorten

_ENHANCED = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_OUR_FAULT = re.compile(r"\b5\.7\.(?:0|3|4|8|9|11)\b|authenticat", re.IGNORECASE)


class Kind(Enum):
    OURS = "ours"  # the server is away or refuses us: nothing to do with this message
    TEMPORARY = "temporary"  # not taken now, perhaps later
    PERMANENT = "permanent"  # never taken
    DEAD_ADDRESS = "dead_address"  # there is no such address
    UNKNOWN = "unknown"  # the conversation broke off: perhaps taken


@dataclass(frozen=True)
class Refusal:
    """Why a message did not leave. sentence: for staff; status: RFC 3463 such as 5.1.1, or empty."""

    kind: Kind
    sentence: str
    status: str = ""


def while_connecting(error: Exception) -> Refusal:
    """An error before any message was spoken of: connection, greeting, TLS, login."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Refusal(Kind.OURS, "The mail server refused our login.")
    if isinstance(error, smtplib.SMTPResponseException):
        return Refusal(Kind.OURS, f"The mail server does not want to talk to us ({_said(error.smtp_error)}).")
    return Refusal(Kind.OURS, f"The mail server could not be reached ({_name(error)}).")


def while_sending(error: Exception) -> Refusal:
    """An error while one message was handed over."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()), (450, b""))
        return _answered(int(code), words, of_recipient=True)
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Refusal(Kind.OURS, "The mail server refused our login.")
    if isinstance(error, smtplib.SMTPSenderRefused):
        refusal = _answered(int(error.smtp_code), error.smtp_error)
        is_login = error.smtp_code in {530, 535} or _OUR_FAULT.search(_said(error.smtp_error))
        return Refusal(Kind.OURS, refusal.sentence, refusal.status) if is_login else refusal
    if isinstance(error, smtplib.SMTPResponseException):
        return _answered(int(error.smtp_code), error.smtp_error)
    if isinstance(error, smtplib.SMTPServerDisconnected | TimeoutError | OSError):
        return Refusal(Kind.UNKNOWN, f"The connection broke off while sending ({_name(error)}).")
    if isinstance(error, smtplib.SMTPNotSupportedError | UnicodeError | ValueError):
        return Refusal(
            Kind.PERMANENT, f"The mail could not be written as the server needs it ({_name(error)})."
        )
    return Refusal(Kind.UNKNOWN, f"Something unexpected happened while sending ({_name(error)}).")


def _answered(code: int, words: bytes | str, *, of_recipient: bool = False) -> Refusal:
    """An answer of the server: the conversation is whole, so the message was certainly not taken."""
    said = _said(words)
    found = _ENHANCED.search(said)
    status = found[1] if found else ""
    if code == -1:  # smtplib's way to say that the line went dead
        return Refusal(Kind.UNKNOWN, "The connection broke off while sending.")
    if code < 500:
        return Refusal(Kind.TEMPORARY, f"The mail server asks to try later ({code} {said}).", status)
    # 5.1.7 and 5.1.8 speak of the sender's address.
    if of_recipient and status.startswith("5.1.") and status not in {"5.1.7", "5.1.8"}:
        return Refusal(Kind.DEAD_ADDRESS, f"There is no such address ({code} {said}).", status)
    return Refusal(Kind.PERMANENT, f"The mail server refused the mail ({code} {said}).", status)


def _said(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return shorten(clean_line(text), 200)


def _name(error: Exception) -> str:
    known = {
        "ConnectionRefusedError": "connection refused",
        "TimeoutError": "time-out",
        "gaierror": "name unknown",
    }
    return known.get(type(error).__name__, type(error).__name__)
