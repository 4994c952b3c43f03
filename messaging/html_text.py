"""The text of an HTML mail, for reading, searching and quoting. Never raises and never takes long."""

from __future__ import annotations

import re

import nh3
from inscriptis import get_text
from inscriptis.model.config import ParserConfig

from helpdesk.web.text import clean_text
from messaging.html_shape import bare_text, shape_of

HTML_READ = 400_000  # characters; longer ones are cut before conversion, the raw mail stays whole
LAID_OUT_TAGS = 8_000  # beyond this many tags layout costs seconds, so tags are only stripped
LAID_OUT_DEPTH = 60  # tables count once for four elements, and lxml drops what lies below 256
_CONFIG = ParserConfig(display_links=False, display_images=False)
_UNSEEN = {"script", "style", "title", "noscript", "template"}
_PROLOGUE = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>", re.IGNORECASE)


def text_of_html(markup: str) -> str:
    """Plain text with the layout kept where that is affordable (tables, lists, paragraphs)."""
    markup = _PROLOGUE.sub("", markup[:HTML_READ].replace("\x00", ""))
    shape = shape_of(markup)
    if not shape.is_affordable or shape.tags > LAID_OUT_TAGS or shape.depth > LAID_OUT_DEPTH:
        return clean_text(_squeezed(bare_text(markup)))
    try:
        # nh3 first: it drops scripts, styles and nesting tricks.
        return clean_text(_squeezed(get_text(nh3.clean(markup, clean_content_tags=_UNSEEN), _CONFIG)))
    except Exception:  # lxml and inscriptis raise many kinds; the plain way always works
        return clean_text(_squeezed(bare_text(markup)))


def _squeezed(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\xa0", " ").splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
