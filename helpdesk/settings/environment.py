"""Read the environment once; refuse a bad value with a sentence."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parent.parent.parent

environ.Env.read_env(os.environ.get("KEPT_ENV_FILE", str(ROOT / ".env")))
env = environ.Env()


def boolean(name: str, default: bool) -> bool:
    """A switch: 1/0, true/false, yes/no, on/off. Anything else is refused."""
    raw = os.environ.get(name)
    if raw is None or raw == "":
        return default
    match raw.strip().lower():
        case "1" | "true" | "yes" | "on":
            return True
        case "0" | "false" | "no" | "off":
            return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0 (or true/false, yes/no, on/off), not {raw!r}.")


def number(name: str, default: int, *, least: int = 0, most: int = 2**31) -> int:
    """A whole number between `least` and `most`."""
    raw = os.environ.get(name)
    if raw is None or raw == "":
        return default
    try:
        value = int(raw)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {raw!r}.") from None
    if not least <= value <= most:
        raise ImproperlyConfigured(f"{name} must lie between {least} and {most}, not {value}.")
    return value


def web_address(name: str, default: str) -> str:
    """An http(s) address without a trailing slash, such as `https://care.example.com`."""
    raw = os.environ.get(name) or default
    parts = urlsplit(raw)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ImproperlyConfigured(
            f"{name} must be an address such as https://care.example.com, not {raw!r}."
        )
    return raw.rstrip("/")


def server(name: str, default: str, *, schemes: set[str]) -> str:
    """The address of a server, such as `redis://…`. It may hold a password, so a bad one is not repeated."""
    raw = os.environ.get(name) or default
    if urlsplit(raw).scheme not in schemes:
        known = " or ".join(f"{scheme}://" for scheme in sorted(schemes))
        raise ImproperlyConfigured(f"{name} must begin with {known}.")
    return raw


def mail_domain(name: str, default: str) -> str:
    """The part of our mail addresses behind the @, such as `care.example.com`."""
    raw = os.environ.get(name) or default
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", raw):
        raise ImproperlyConfigured(f"{name} must be a domain such as care.example.com, not {raw!r}.")
    return raw.lower()


def mail_address(name: str, default: str) -> str:
    """One mail address without a name, such as `care@example.com`."""
    raw = os.environ.get(name) or default
    if not re.fullmatch(r"[^\s@<>,;\"]+@[A-Za-z0-9.-]+", raw):
        raise ImproperlyConfigured(f"{name} must be an address such as care@example.com, not {raw!r}.")
    return raw


def country(name: str, default: str) -> str:
    """A country in two letters (ISO 3166), such as `UG`."""
    raw = (os.environ.get(name) or default).strip().upper()
    if not re.fullmatch("[A-Z]{2}", raw):
        raise ImproperlyConfigured(f"{name} must be a country in two letters such as UG, not {raw!r}.")
    return raw


def zone(name: str, default: str) -> str:
    """The name of an IANA time zone, such as `Europe/Berlin`."""
    raw = os.environ.get(name) or default
    try:
        ZoneInfo(raw)
    except Exception:
        raise ImproperlyConfigured(f"{name} must be a zone such as Africa/Kampala, not {raw!r}.") from None
    return raw


def words(name: str, default: list[str]) -> list[str]:
    """A list, separated by commas."""
    raw = os.environ.get(name)
    return default if raw is None else [part.strip() for part in raw.split(",") if part.strip()]


def text(name: str, default: str) -> str:
    """Any text; an empty value means the default."""
    return os.environ.get(name) or default


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """One of a few words."""
    value = os.environ.get(name) or default
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(allowed)}, not {value!r}.")
    return value


def secret_key(*, debug: bool) -> str:
    """SECRET_KEY: at least 40 characters. Tests and DEBUG may do without."""
    raw = os.environ.get("SECRET_KEY", "")
    if raw:
        if len(raw) < 40:
            raise ImproperlyConfigured(
                "SECRET_KEY is too short: give at least 40 random characters, "
                "for example from: python -c 'import secrets; print(secrets.token_urlsafe(50))'"
            )
        return raw
    if debug:
        return "only-for-development-and-tests-" + "0" * 40
    raise ImproperlyConfigured("SECRET_KEY is missing. Set it in the environment or in the file .env.")
