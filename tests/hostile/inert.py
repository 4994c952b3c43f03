"""What a page shows and whether anything in it could act."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_NEVER = {"base", "object", "embed", "applet", "marquee", "math", "frameset", "portal"}
_ADDRESSES = {
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "poster",
    "background",
    "hx-get",
    "hx-post",
}
_OURS = re.compile(
    r"^(/(?!/)|#|\?|$|mailto:|tel:|data:image/|https?://(127\.0\.0\.1|testserver|care\.example\.org)[:/])"
)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.problems: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _NEVER or (tag == "script" and not given.get("src", "").startswith("/static/")):
            self.problems.append(f"<{tag}>")
        if tag == "meta" and "http-equiv" in given:
            self.problems.append("<meta http-equiv>")
        if "srcdoc" in given:
            self.problems.append("srcdoc")
        for name, value in given.items():
            if name.startswith(("on", "hx-on")):
                self.problems.append(f"{tag} {name}={value[:40]}")
            if name in _ADDRESSES and not _OURS.match(value.strip()):
                self.problems.append(f"{tag} {name}={value[:60]}")
            if name in {"value", "title", "content", "placeholder", "aria-label"}:
                self.words.append(value)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.problems.append(f"comment: {data[:40]}")


def problems_of(html: str) -> list[str]:
    """What in a page could act or lead elsewhere; empty for a page that only shows."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.problems


def words_of(html: str) -> str:
    """Everything a page says, fields included, on one line."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return squeezed(" ".join(reader.words))


def squeezed(text: str) -> str:
    """Without what line breaks and indentation add."""
    return re.sub(r"\s+", "", text)
