"""The terminal shows what matters; the log files have everything and don't grow for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpdesk.embedded import logtail
from helpdesk.embedded.logtail import LogTail, worth_showing
from helpdesk.embedded.program import rotate_logs


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('{"event": "request", "level": "info", "route": "error_page"}', None),
        ('{"event": "mail refused", "level": "warning"}', "warning: mail refused"),
        ('{"event": "Not Found: /x", "level": "warning", "logger": "django.request"}', None),
        ('{"event": "Broken: /x", "level": "error", "logger": "django.request"}', "error: Broken: /x"),
        ('{"event": "first\\nsecond", "level": "error"}', "error: first"),
        ('{"event": "half', '{"event": "half'),
        ("[2026-11-21] [7] [INFO] Booting worker", None),
        ("2026-11-21 FATAL:  could not bind", "2026-11-21 FATAL:  could not bind"),
        ("# WARNING Memory overcommit must be enabled! vm.overcommit_memory = 1", None),
        ("", None),
    ],
)
def test_what_is_worth_showing(line: str, shown: str | None) -> None:
    assert worth_showing(line) == shown


def test_a_very_long_line_is_cut() -> None:
    assert len(worth_showing("error " + "x" * 10_000) or "") == logtail.LONGEST_LINE


def test_only_complete_new_lines_are_read(tmp_path: Path) -> None:
    file = tmp_path / "web.log"
    file.write_text("old\n")
    tail = LogTail(file)
    with file.open("ab") as stream:
        stream.write(b"one\ntw")
        stream.flush()
        assert tail.new_lines() == ["one"]
        stream.write(b"o \xff\n")
        stream.flush()
        assert tail.new_lines() == ["two \ufffd"]
    assert tail.new_lines() == []


def test_a_log_that_was_begun_anew_is_read_from_its_start(tmp_path: Path) -> None:
    file = tmp_path / "web.log"
    file.write_text("something long\n")
    tail = LogTail(file)
    file.write_text("new\n")
    assert tail.new_lines() == ["new"]


def test_a_large_log_is_begun_anew_while_it_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logtail, "LARGEST", 100)
    file = tmp_path / "web.log"
    tail = LogTail(file)
    with file.open("ab", buffering=0) as stream:
        stream.write(b"x" * 150 + b"\n")
        assert tail.new_lines() == ["x" * 150]
        stream.write(b"after\n")
    assert file.read_text() == "after\n"
    assert (tmp_path / "web.log.1").read_text() == "x" * 150 + "\n"
    assert tail.new_lines() == ["after"]


def test_each_start_begins_new_logs_and_keeps_the_last_few(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    for start in range(6):
        rotate_logs(tmp_path)
        (tmp_path / "log" / "web.log").write_text(str(start))
    kept = {file.name: file.read_text() for file in (tmp_path / "log").iterdir()}
    assert kept == {"web.log": "5", "web.log.1": "4", "web.log.2": "3", "web.log.3": "2"}
