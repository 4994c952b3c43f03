"""The ten causes of document 001 as lines of the language of `patterns`, one to three modules each."""

from __future__ import annotations

from complaints.suggesting.causes import (
    denial_of_responsibility,
    denial_of_responsibility_idioms,
    dishonesty,
    dishonesty_idioms,
    disrespect,
    disrespect_idioms,
    ignored,
    ignored_idioms,
    lack_of_knowledge,
    lack_of_knowledge_idioms,
    lack_of_trust,
    lack_of_trust_idioms,
    poor_appearance,
    poor_appearance_idioms,
    poor_presentation,
    poor_presentation_idioms,
    rudeness,
    rudeness_idioms,
    time_wasting,
    time_wasting_idioms,
)

PATTERNS: dict[str, str] = {
    "ignored": ignored.PATTERNS + ignored_idioms.PATTERNS,
    "rudeness": rudeness.PATTERNS + rudeness_idioms.PATTERNS,
    "lack_of_trust": lack_of_trust.PATTERNS + lack_of_trust_idioms.PATTERNS,
    "dishonesty": dishonesty.PATTERNS + dishonesty_idioms.PATTERNS,
    "poor_appearance": poor_appearance.PATTERNS + poor_appearance_idioms.PATTERNS,
    "disrespect": disrespect.PATTERNS + disrespect_idioms.PATTERNS,
    "denial_of_responsibility": denial_of_responsibility.PATTERNS + denial_of_responsibility_idioms.PATTERNS,
    "poor_presentation": poor_presentation.PATTERNS + poor_presentation_idioms.PATTERNS,
    "time_wasting": time_wasting.PATTERNS + time_wasting_idioms.PATTERNS,
    "lack_of_knowledge": lack_of_knowledge.PATTERNS + lack_of_knowledge_idioms.PATTERNS,
}
"""Cause → its patterns; the order is that of the document."""
