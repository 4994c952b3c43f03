"""The ten causes of document 001, one module each, as lines of the language of `patterns`."""

from __future__ import annotations

from complaints.suggesting.causes import (
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

PATTERNS: dict[str, str] = {
    "ignored": ignored.PATTERNS,
    "rudeness": rudeness.PATTERNS,
    "lack_of_trust": lack_of_trust.PATTERNS,
    "dishonesty": dishonesty.PATTERNS,
    "poor_appearance": poor_appearance.PATTERNS,
    "disrespect": disrespect.PATTERNS,
    "denial_of_responsibility": denial_of_responsibility.PATTERNS,
    "poor_presentation": poor_presentation.PATTERNS,
    "time_wasting": time_wasting.PATTERNS,
    "lack_of_knowledge": lack_of_knowledge.PATTERNS,
}
