"""Who leaves over what, in the small company: enough to be found, too untidy to look made up."""

from __future__ import annotations

import random
from collections import Counter

from helpdesk.demo.company import SEED
from helpdesk.demo.lives import lives
from helpdesk.demo.older import older_stories
from helpdesk.demo.stories import Story
from retention.counting.definitions import AFTER_DAYS


def _way(story: Story) -> str:
    """How their promise ended: "keep" in time, "late", "break"; "" without one."""
    due = None
    for step in story.step:
        if step["do"] == "promise":
            due = step["after"] + step["due_in"]
        elif step["do"] in ("keep", "break"):
            is_late = step["do"] == "keep" and due is not None and step["after"] > due
            return "late" if is_late else str(step["do"])
    return ""


def _ends() -> Counter[tuple[str, bool]]:
    """(how the first promise went, whether they stopped coming in the weeks after it) of everybody."""
    rng = random.Random(SEED)
    everybody = lives(rng)
    told = older_stories(everybody, rng)
    until = {life.guest.key: life.until for life in everybody}
    first: dict[str, Story] = {}
    for story in told:  # the oldest first
        if _way(story):
            first.setdefault(story.who, story)
    known = [each for each in first.values() if each.days_ago > AFTER_DAYS]
    return Counter((_way(each), 0 <= each.days_ago - until[each.who] < 30) for each in known)


def test_a_kept_promise_keeps_most_but_not_everybody() -> None:
    ends = _ends()
    left, stayed = ends["keep", True], ends["keep", False]
    assert 1 <= left < 0.2 * (left + stayed)
    left, stayed = (sum(ends[way, gone] for way in ("late", "break")) for gone in (True, False))
    assert 0.4 < left / (left + stayed) < 0.9


def test_their_lives_are_the_same_every_time() -> None:
    assert _ends() == _ends()
