"""The text of an HTML mail, for reading, searching and quoting. Never raises and never takes long."""

from __future__ import annotations

import html as entities
import re

import nh3
from inscriptis import get_text
from inscriptis.model.config import ParserConfig

from helpdesk.web.text import clean_text

HTML_READ = 400_000  # characters; longer ones are cut before conversion, the raw mail stays whole
LAID_OUT_TAGS = 8_000  # beyond this many tags layout costs seconds, so tags are only stripped
_CONFIG = ParserConfig(display_links=False, display_images=False)
_BREAKS = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6])\b[^>]{0,200}>", re.IGNORECASE)
_PROLOGUE = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>", re.IGNORECASE)


def text_of_html(markup: str) -> str:
    """Plain text with the layout kept where that is affordable (tables, lists, paragraphs)."""
    markup = _PROLOGUE.sub("", markup[:HTML_READ].replace("\x00", ""))
    plain = clean_text(_squeezed(_stripped(markup)))
    if markup.count("<") > LAID_OUT_TAGS:
        return plain
    try:
        # nh3 first: it drops scripts, styles and nesting tricks in linear time.
        laid_out = clean_text(_squeezed(get_text(nh3.clean(markup), _CONFIG)))
    except Exception:  # lxml and inscriptis raise many kinds; the plain way always works
        return plain
    # lxml silently stops at 256 nested elements: rather no layout than half a mail.
    return laid_out if _letters(laid_out) >= 0.95 * _letters(plain) else plain


def _letters(text: str) -> int:
    return sum(len(word) for word in text.split())


def _stripped(markup: str) -> str:
    return entities.unescape(nh3.clean(_BREAKS.sub("\n", markup), tags=set()))


def _squeezed(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\xa0", " ").splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
