"""What the content policy and the style allow in templates, style sheets and scripts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(path for path in (ROOT / "templates").rglob("*.html") if "emails" not in path.parts)
STYLES = sorted((ROOT / "static/css").rglob("*.css"))
SCRIPTS = sorted((ROOT / "static/js").rglob("*.js"))
ENTRIES = {"desk.js", "customer.js"}
INLINE = re.compile(
    r"""\sstyle\s*=|\son[a-z]+\s*=|\shx-on|javascript:|<style|<script(?![^>]*\ssrc=)""", re.IGNORECASE
)


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_nothing_is_inline(template: Path) -> None:
    assert not INLINE.findall(template.read_text()), "the content policy would refuse it"


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_a_template_stays_short(template: Path) -> None:
    assert len(template.read_text().splitlines()) <= 120


@pytest.mark.parametrize("style", STYLES, ids=_name)
def test_a_style_sheet_is_layered_short_and_linked(style: Path) -> None:
    text = style.read_text()
    linked = "\n".join(template.read_text() for template in TEMPLATES)

    assert len(text.splitlines()) <= 250
    assert re.search(r"^@layer (reset|tokens|base|components|pages|utilities) \{", text, re.MULTILINE)
    assert "!important" not in text or style.name == "utilities.css"
    assert str(style.relative_to(ROOT / "static")) in linked, "no page links it"


@pytest.mark.parametrize("script", SCRIPTS, ids=_name)
def test_a_script_is_short_and_imported(script: Path) -> None:
    text = script.read_text()
    imported = {
        match
        for each in SCRIPTS
        for match in re.findall(r'["\'](?:\./)([\w./-]+\.js)["\']', each.read_text())
    }

    assert len(text.splitlines()) <= 120
    assert not re.search(r"\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write", text)
    assert script.name in ENTRIES or script.name in {Path(each).name for each in imported}, (
        "nothing imports it"
    )


@pytest.mark.parametrize("style", STYLES, ids=_name)
def test_style_sheets_know_no_left_and_right(style: Path) -> None:
    physical = re.compile(
        r"^\s+(?:margin|padding|border)-(?:left|right|top|bottom)\b|^\s+(?:left|right|width|height):", re.M
    )

    assert not physical.findall(style.read_text()), "logical properties keep right-to-left languages whole"


def test_every_colour_outside_the_tokens_comes_from_them() -> None:
    loose = re.compile(r"#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(|oklch\(", re.IGNORECASE)
    offenders = [
        _name(path) for path in STYLES if path.name != "tokens.css" and loose.search(path.read_text())
    ]

    assert offenders == []
