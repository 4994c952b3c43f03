"""Suggests which of the ten causes of complaint a text speaks of, and shows the words that led there.

Offline and pure: no database, no network, no files, nothing to install.

from complaints.suggesting import suggest
for found in suggest("She ws so rude nd hung up"):
    print(found.slug, found.score, found.evidence, found.spans)
"""

from complaints.suggesting.scoring import Suggestion, suggest

__all__ = ["Suggestion", "suggest"]
