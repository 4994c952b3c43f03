"""Colours of tokens.css as numbers: OKLCH to sRGB and the contrast of WCAG 2.2."""

from __future__ import annotations

import math
import re
from pathlib import Path

TOKENS = Path(__file__).resolve().parents[2] / "static/css/tokens.css"
_PAIR = re.compile(r"--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);")
_SINGLE = re.compile(r"--([\w-]+): oklch\(([\d. ]+)\);")


def tokens() -> dict[str, tuple[float, float]]:
    """Name → (relative luminance in light, in dark), for every opaque colour token."""
    text = TOKENS.read_text()
    found = {name: (luminance(light), luminance(dark)) for name, light, dark in _PAIR.findall(text)}
    found.update({name: (luminance(both), luminance(both)) for name, both in _SINGLE.findall(text)})
    return found


def contrast(one: float, other: float) -> float:
    """WCAG contrast ratio of two luminances, 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(oklch: str) -> float:
    """Relative luminance of "L C h" (Björn Ottosson's matrices, out-of-gamut values clipped)."""
    lightness, chroma, hue = (float(part) for part in oklch.split())
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    clipped = (min(max(part, 0.0), 1.0) for part in (red, green, blue))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), clipped, strict=True))
