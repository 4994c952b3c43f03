"""HTML from a mail, made harmless: what is left cannot run, load, submit, overlay or track.

It is still shown in a sandboxed frame with its own policy; this is the first of two walls.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping

import nh3

from messaging.html_shape import shape_of

HTML_CLEANED = 2_000_000  # characters; beyond, only the text of the mail is shown
_TAGS = {
    *(
        "a",
        "abbr",
        "b",
        "bdi",
        "blockquote",
        "br",
        "caption",
        "center",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
    ),
    *("div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img"),
    *("ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike", "strong"),
    *("sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "wbr"),
}
_CELL = {"align", "valign", "width", "height", "colspan", "rowspan", "bgcolor"}
_ATTRIBUTES = {
    "*": {"dir", "lang"},
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "table": {"align", "width", "border", "cellpadding", "cellspacing", "bgcolor"},
    "td": _CELL,
    "th": _CELL | {"scope"},
    "tr": {"align", "valign", "bgcolor"},
    "ol": {"start"},
    "col": {"span", "width"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "cid", "data"}
_DROPPED_WHOLE = {
    "script",
    "style",
    "title",
    "noscript",
    "template",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
}
_DATA_IMAGE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+\Z", re.IGNORECASE)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_HELD_BACK = re.compile(r'(<img(?: [\w-]+="[^"]*")*?) data-remote-src="')


def clean_html(html: str, *, images: Mapping[str, str] | None = None) -> str:
    """Safe HTML of a mail. images: Content-ID (without angle brackets) → address of our own attachment.

    Pictures from elsewhere are not loaded: their address waits in `data-remote-src`. Links open a new tab,
    carry no referrer, and always name their scheme. Too large to clean: empty, show the text instead.
    """
    if len(html) > HTML_CLEANED or not shape_of(html).is_affordable:
        return ""
    marker = f"held-{secrets.token_hex(8)}:"  # nh3 can change values but not add attributes
    known = {key.strip("<> "): value for key, value in (images or {}).items()}

    def keep(tag: str, name: str, value: str) -> str | None:
        if tag == "img" and name == "src":
            return _image(value.strip(), known, marker)
        if tag == "a" and name == "href":
            return _link(value.strip())
        return value

    cleaned = nh3.clean(
        _DIRECTION.sub("", html.replace("\x00", "")),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        clean_content_tags=_DROPPED_WHOLE,
        attribute_filter=keep,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return cleaned.replace(f' src="{marker}', ' data-remote-src="')


def with_remote_images(cleaned: str) -> str:
    """The result of clean_html with pictures from elsewhere put back, after somebody asked for them."""
    return _HELD_BACK.sub(r'\1 src="', cleaned)


def count_remote_images(cleaned: str) -> int:
    """How many pictures from elsewhere clean_html held back."""
    return sum(1 for _ in _HELD_BACK.finditer(cleaned))


def _image(value: str, known: Mapping[str, str], marker: str) -> str | None:
    lower = value.lower()
    if lower.startswith("cid:"):
        return known.get(value[4:].strip("<> "))
    if lower.startswith("//"):
        return f"{marker}https:{value}"
    if lower.startswith(("http://", "https://")):
        return marker + value
    return value if _DATA_IMAGE.match(value) else None


def _link(value: str) -> str | None:
    """Links with a scheme stay; `//host` gets one; relative ones would point into our own site and go."""
    if value.startswith(("//", "\\\\", "/\\", "\\/")):
        return "https://" + value.lstrip("/\\")
    return value if value.lower().startswith(("http://", "https://", "mailto:", "tel:")) else None
