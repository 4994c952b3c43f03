"""What was learned about the wording of each cause: written by `python -m tests.suggesting.learn`."""

from __future__ import annotations

from complaints.suggesting.learned import (
    denial_of_responsibility,
    dishonesty,
    disrespect,
    ignored,
    lack_of_knowledge,
    lack_of_trust,
    poor_appearance,
    poor_presentation,
    rudeness,
    time_wasting,
)

TABLES: dict[str, str] = {
    "ignored": ignored.TABLE,
    "rudeness": rudeness.TABLE,
    "lack_of_trust": lack_of_trust.TABLE,
    "dishonesty": dishonesty.TABLE,
    "poor_appearance": poor_appearance.TABLE,
    "disrespect": disrespect.TABLE,
    "denial_of_responsibility": denial_of_responsibility.TABLE,
    "poor_presentation": poor_presentation.TABLE,
    "time_wasting": time_wasting.TABLE,
    "lack_of_knowledge": lack_of_knowledge.TABLE,
}
"""Cause → its starting log-odds, then `stem=weight` and `stem_stem=weight`, the heaviest first."""
