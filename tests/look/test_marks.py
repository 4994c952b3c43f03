"""The ring says its state by shape, icons keep quiet, and typed text stays text."""

from __future__ import annotations

import pytest
from django.template import Context, Template

from helpdesk.web.templatetags.kept import usertext
from helpdesk.web.templatetags.kept_marks import RING_STATES, icon, ring


def test_every_state_of_the_ring_has_a_shape_of_its_own() -> None:
    shapes = {state: ring(state).partition(">")[2] for state in RING_STATES}

    assert len(set(shapes.values())) == len(RING_STATES)


@pytest.mark.parametrize(("fraction", "drawn"), [(0.25, "25 100"), (-1, "0 100"), (7.5, "100 100")])
def test_the_arc_stays_within_the_ring(fraction: float, drawn: str) -> None:
    assert f'stroke-dasharray="{drawn}"' in ring("due", fraction)


def test_an_unknown_state_is_drawn_open() -> None:
    assert ring("nonsense<script>") == ring("open")


def test_a_ring_without_a_label_is_hidden_and_with_one_is_read_aloud() -> None:
    assert 'aria-hidden="true"' in ring("kept")
    assert 'role="img"><title>Kept &lt;b&gt;</title>' in ring("kept", None, "Kept <b>")


def test_an_icon_is_hidden_unless_it_has_a_label() -> None:
    assert 'aria-hidden="true"' in icon("lock-closed")
    assert 'aria-label="Only us"' in icon("lock-closed", label="Only us")


def test_one_load_brings_everything() -> None:
    drawn = Template(
        "{% load kept %}{% ring 'due' 0.5 %}{% icon 'check' 16 'mini' %}{{ name|initials }}"
    ).render(Context({"name": "Ana Achieng"}))

    assert drawn.count("<svg") == 2
    assert drawn.endswith("AA")


def test_typed_text_becomes_paragraphs_that_find_their_own_direction() -> None:
    assert usertext("one\r\ntwo\n\n\n\nثلاثة") == '<p dir="auto">one<br>two</p><p dir="auto">ثلاثة</p>'


@pytest.mark.parametrize("typed", ["", None, "\n\n  \n"])
def test_no_text_makes_no_paragraph(typed: str | None) -> None:
    assert usertext(typed) == ""


def test_typed_markup_stays_text() -> None:
    assert "<script" not in usertext('<script>alert(1)</script> & "x"')
