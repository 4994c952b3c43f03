"""Drawn marks: the ring of promises and clocks, and icons. `{% load kept_marks %}` (or `kept`)."""

from __future__ import annotations

from functools import lru_cache

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from heroicons.templatetags import heroicons

register = template.Library()

_TRACK = mark_safe('<circle class="ring-track" cx="10" cy="10" r="7.5"/>')
_CHECK = mark_safe('<path class="ring-check" d="m6.4 10.4 2.5 2.5 4.8-5.4"/>')
_DRAWINGS = {
    "open": mark_safe('<circle cx="10" cy="10" r="7.5"/>'),
    "kept": mark_safe('<circle class="ring-fill" cx="10" cy="10" r="8.5"/>') + _CHECK,
    "kept_late": mark_safe('<circle cx="10" cy="10" r="7.5"/>') + _CHECK,
    "late": mark_safe('<circle cx="10" cy="10" r="7.5"/><circle class="ring-fill" cx="10" cy="10" r="3.4"/>'),
    # An open quarter at the top: the ring does not close.
    "broken": mark_safe('<path d="M15.3 4.7A7.5 7.5 0 1 1 10 2.5"/>'),
    "paused": _TRACK + mark_safe('<path d="M8 7.25v5.5M12 7.25v5.5"/>'),
    "dropped": mark_safe('<circle cx="10" cy="10" r="7.5" stroke-dasharray="2 2.7"/>'),
}
RING_STATES = (*_DRAWINGS, "due")


@register.simple_tag
def ring(state: str, fraction: float | None = None, label: str = "", size: str = "") -> SafeString:
    """`{% ring "due" 0.7 "Call back: 52 min left" %}`: an inline SVG whose shape says the state.

    state: open, due, kept, kept_late, late, broken, paused, dropped (anything else is drawn open).
    fraction: 0 to 1, the part of the time already used; drawn for open and due (due without one: 0.75).
    label: read aloud and shown on hover; leave it out when the words stand beside the ring.
    size: "" (20 px), "small" (16), "large" (32).
    """
    known = state if state in RING_STATES else "open"
    used = None if fraction is None else round(min(max(fraction, 0.0), 1.0) * 100)
    return _ring(known, used, str(label), size)


@lru_cache(maxsize=2048)
def _ring(state: str, used: int | None, label: str, size: str) -> SafeString:
    """Kept once drawn: a list has fifty of them, and there are but a few hundred."""
    drawing = _DRAWINGS.get(state, _TRACK)
    if state == "due" or (state == "open" and used is not None):
        drawing = _TRACK + _arc(75 if used is None else used)
    classes = f"ring ring--{state}" + (f" ring--{size}" if size in {"small", "large"} else "")
    if label:
        return format_html(
            '<svg class="{}" viewBox="0 0 20 20" role="img"><title>{}</title>{}</svg>',
            classes,
            label,
            drawing,
        )
    return format_html('<svg class="{}" viewBox="0 0 20 20" aria-hidden="true">{}</svg>', classes, drawing)


def _arc(used: int) -> SafeString:
    """The used part, clockwise from the top, in percent of the circle (`pathLength`)."""
    return format_html(
        '<circle class="ring-arc" cx="10" cy="10" r="7.5" pathLength="100" '
        'stroke-dasharray="{} 100" transform="rotate(-90 10 10)"/>',
        used,
    )


@register.simple_tag
def icon(name: str, size: int = 18, style: str = "outline", label: str = "") -> SafeString:
    """`{% icon "lock-closed" %}`: a heroicon, hidden from screen readers unless it has a label.

    style: outline, solid, mini, micro. An unknown name raises `heroicons.IconDoesNotExist`.
    """
    drawn = mark_safe(_icon(str(name), int(size), str(style)))  # noqa: S308 - a package's own drawing
    if not label:
        return drawn
    return format_html('<span role="img" aria-label="{}" title="{}">{}</span>', label, label, drawn)


@lru_cache(maxsize=256)
def _icon(name: str, size: int, style: str) -> str:
    draw = {
        "outline": heroicons.heroicon_outline,
        "solid": heroicons.heroicon_solid,
        "mini": heroicons.heroicon_mini,
        "micro": heroicons.heroicon_micro,
    }[style]
    return str(draw(name, size=size))
