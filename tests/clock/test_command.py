"""``manage.py clock`` itself: streams, exit codes, no database."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.clock.asking import case

ROOT = Path(__file__).resolve().parents[2]
GOOD = case("first_response", 120, "mon 09:00 created", now="mon 10:00")
ANSWER = {"due_utc": "2026-03-02T10:00:00Z", "breached": False, "elapsed_minutes": 60}
CLOSED = case("first_response", 120, "mon 09:00 created", calendar={})


@pytest.fixture
def given_on_stdin(monkeypatch):
    def give(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return give


def test_one_case_one_answer(given_on_stdin, capsys):
    given_on_stdin(json.dumps(GOOD, indent=2).encode())
    call_command("clock")
    assert json.loads(capsys.readouterr().out) == ANSWER


@pytest.mark.parametrize("data", [json.dumps(CLOSED).encode(), b"", b"\xff\xfe\x00", b"[]"])
def test_a_case_without_an_answer_exits_with_one(given_on_stdin, capsys, data):
    given_on_stdin(data)
    with pytest.raises(SystemExit) as leaving:
        call_command("clock")
    assert leaving.value.code == 1
    assert json.loads(capsys.readouterr().out).keys() == {"error"}


def test_lines_are_answered_one_by_one(given_on_stdin, capsys):
    lines = [json.dumps(GOOD), "no json", "", json.dumps(CLOSED), json.dumps(GOOD)]
    given_on_stdin("\n".join(lines).encode())
    call_command("clock", "--jsonl")
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers[0] == answers[3] == ANSWER
    assert "not JSON" in answers[1]["error"]
    assert answers[2] == {"error": "never_open"}
    assert len(answers) == 4


def test_it_needs_no_database():
    nowhere = {"DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing", "REDIS_URL": "redis://127.0.0.1:1/0"}
    done = subprocess.run(
        [sys.executable, "manage.py", "clock"],
        cwd=ROOT,
        env={**os.environ, **nowhere},
        input=json.dumps(CLOSED),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (1, {"error": "never_open"}, "")
