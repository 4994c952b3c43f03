"""HTML looked at as a row of tags, in linear time: what it would cost to build its tree, and its bare text.

Browsers' tree building can be made to cost the square of the input: by deep nesting, and by open formatting
elements that every new paragraph must repeat. Asked first, nothing else needs a time limit.
"""

from __future__ import annotations

import html as entities
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

DEEPEST = 200
DEAREST = 2_000_000  # tags × depth; a long newsletter has some 300,000
_UNSEEN = {"script", "style", "title", "noscript", "template"}
_VOID = {"br", "img", "hr", "input", "meta", "link", "col", "wbr", "area", "base", "!doctype", "!--"}
_CLOSED_BY_THE_NEXT = {"p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead"}
_BREAKS = {"br", "/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "/table"}


@dataclass(frozen=True)
class Shape:
    """How many tags there are, and how many elements stand open at once at most."""

    tags: int
    depth: int

    @property
    def is_affordable(self) -> bool:
        return self.depth <= DEEPEST and self.tags * self.depth <= DEAREST


def shape_of(markup: str) -> Shape:
    """The shape of `markup`, never judged shallower than a parser would build it."""
    standing: Counter[str] = Counter()
    tags = depth = deepest = 0
    for name, _after in _pieces(markup):
        tags += 1
        if name.startswith("/"):
            if standing[name[1:]]:
                standing[name[1:]] -= 1
                depth -= 1
        elif name and name not in _VOID and name not in _CLOSED_BY_THE_NEXT:
            standing[name] += 1
            depth += 1
            deepest = max(deepest, depth)
    return Shape(tags, deepest)


def bare_text(markup: str) -> str:
    """The words of `markup` without its tags; line breaks where elements end. For reading, not for safety."""
    found, unseen = [markup.split("<", 1)[0]], ""
    for name, after in _pieces(markup):
        if unseen and name != f"/{unseen}":
            continue
        unseen = name if name in _UNSEEN else ""
        if not unseen:
            found.append("\n" + after if name in _BREAKS else after)
    return entities.unescape("".join(found))


def _pieces(markup: str) -> Iterator[tuple[str, str]]:
    """(tag name in lower case, with `/` for an end; the text after the tag) for every `<`."""
    for piece in markup.split("<")[1:]:
        tag, closed, after = piece.partition(">")
        first = tag[:20].split(maxsplit=1)
        name = first[0].rstrip("/").lower() if first and tag[:1] not in {" ", "\n", "\t"} else ""
        if name.startswith("!--"):
            name = "!--"
        yield (name, after) if closed else ("", f"<{piece}" if not name else "")
