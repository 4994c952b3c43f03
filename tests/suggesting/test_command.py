"""`manage.py suggest_causes`: the contract that checks and scripts rely on; no database is touched."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import call_command


def run(monkeypatch: pytest.MonkeyPatch, typed: bytes, *flags: str) -> list[dict[str, Any]]:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(typed)))
    call_command("suggest_causes", *flags, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_one_text_in_one_answer_out(monkeypatch: pytest.MonkeyPatch) -> None:
    (answer,) = run(monkeypatch, "She ws so rude nd\nhung up on me 😡".encode())
    assert answer["causes"][0]["slug"] == "rudeness"
    assert "rude" in answer["causes"][0]["evidence"]
    assert set(answer["causes"][0]) == {"slug", "score", "evidence"}


@pytest.mark.parametrize("typed", [b"", b"\xff\xfe\x00", b"what time do you open?"])
def test_nothing_to_say_is_an_empty_list(monkeypatch: pytest.MonkeyPatch, typed: bytes) -> None:
    assert run(monkeypatch, typed) == [{"causes": []}]


def test_many_lines_go_on_after_bad_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        b'{"text": "Nobody answers my emails"}',
        b"not json",
        b'["text"]',
        b'{"text": 7}',
        b"{}",
        b"",
        b"[" * 100_000,
        b'\xff{"text": "x"}',
        b'{"text": "liars \\ud800 \\u0000"}',
    ]
    answers = run(monkeypatch, b"\n".join(lines), "--jsonl")
    assert len(answers) == 8
    assert answers[0]["causes"][0]["slug"] == "ignored"
    for answer in answers[1:7]:
        assert answer["causes"] == []
        assert answer["error"].endswith(".")
    assert answers[7]["causes"][0]["slug"] == "dishonesty"
