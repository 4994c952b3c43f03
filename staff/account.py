"""What colleagues change about themselves."""

from __future__ import annotations

from staff.models import User


def change_keys(user: User, *, is_on: bool) -> bool:
    """Switch the single-key shortcuts of the desk; return how they now stand."""
    user.uses_hotkeys = is_on
    user.save(update_fields=["uses_hotkeys"])
    return is_on


def change_weekly_report(user: User, *, is_on: bool) -> bool:
    """Send this colleague the week's figures on Monday, or no longer; return how it now stands."""
    user.gets_weekly_report = is_on
    user.save(update_fields=["gets_weekly_report"])
    return is_on
