"""What may go wrong while starting, each a sentence for the person at the terminal."""

from __future__ import annotations


class CannotStart(Exception):
    """Starting is impossible; the message says why and what to do about it."""


class AlreadyRunning(CannotStart):
    """Another supervisor holds the same data directory."""
