"""Names of files from outside, made safe to show and to save. The stored file never bears this name."""

from __future__ import annotations

import re

from helpdesk.web.text import clean_line

LONGEST = 150
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_JOINERS = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c\u200d\u3164]")


def clean_file_name(raw: str, *, otherwise: str = "file") -> str:
    """The last part of a path, one line, no invisible or direction characters, no leading or trailing
    dots or spaces, at most 150 characters with the extension kept. Nothing left: `otherwise`.
    """
    name = _JOINERS.sub("", clean_line(raw[:4000]))
    name = re.split(r"[/\\]", name)[-1]
    name = _FORBIDDEN.sub("_", name).strip(". ")
    if not name.strip("_. "):
        return otherwise
    if len(name) <= LONGEST:
        return name
    stem, dot, extension = name.rpartition(".")
    if dot and 0 < len(extension) <= 12:
        return f"{stem[: LONGEST - len(extension) - 1].rstrip('. ')}.{extension}"
    return name[:LONGEST].rstrip(". ")
