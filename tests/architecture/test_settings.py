"""The environment is read once, at start; a bad value stops it with a sentence that names the variable."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from helpdesk.settings import environment
from tests.architecture.sources import ROOT, modules, name

# Reads the settings once for each set of variables on stdin; says what came of it, as JSON.
READ = """
import importlib, json, os, sys
base = dict(os.environ)
for line in sys.stdin:
    os.environ.clear()
    os.environ.update(base | json.loads(line))
    for name in [each for each in sys.modules if each.startswith("helpdesk.settings")]:
        del sys.modules[name]
    try:
        importlib.import_module("helpdesk.settings")
        print(json.dumps(""))
    except Exception as error:
        print(json.dumps(f"{type(error).__name__}: {error}"))
"""
# Bad values, each of a variable that settings/__init__.py reads.
BAD = {
    "DEBUG": "perhaps",
    "SECRET_KEY": "short",
    "PUBLIC_URL": "care.example.org",
    "LIVE_URL": "ftp://x",
    "COMPANY_TIME_ZONE": "Mars/Olympus",
    "CLOSE_AFTER_DAYS": "0",
    "REPEAT_WINDOW_DAYS": "soon",
    "SURVEY_DELAY_HOURS": "-1",
    "SURVEY_PAUSE_DAYS": "1e3",
    "CONN_MAX_AGE": "long",
    "PGBOUNCER": "2",
    "UPLOAD_LIMIT_MB": "0",
    "MAIL_PORT": "99999",
    "MAIL_SIZE_LIMIT_MB": "500",
    "DEMO_MAILBOX": "maybe",
    "OUTGOING_STALE_HOURS": "0",
    "TRUSTED_PROXY_COUNT": "11",
    "INSECURE_COOKIES": "x",
    "DATABASE_URL": "mysql://x/y",
    "REDIS_URL": "http://x",
    "EMAIL_URL": "carrier-pigeon://x",
    "MAIL_DOMAIN": "not a domain",
    "MAIL_FROM": "nobody",
    "COMPANY_COUNTRY": "Uganda",
}


def read(*attempts: dict[str, str]) -> list[str]:
    """What starting with each of the sets of variables says; "" when it starts."""
    bare = {"PATH": os.environ["PATH"], "KEPT_ENV_FILE": "/nonexistent"}
    usual = {"SECRET_KEY": "k" * 50, "PUBLIC_URL": "https://care.example.org"}
    lines = "".join(json.dumps(usual | attempt) + "\n" for attempt in attempts)
    done = subprocess.run(
        [sys.executable, "-c", READ], input=lines, cwd=ROOT, env=bare, capture_output=True, text=True,
        timeout=90, check=True,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_it_starts_with_nothing_but_a_key_and_not_without() -> None:
    starts, missing = read({"PUBLIC_URL": ""}, {"SECRET_KEY": ""})
    assert starts == ""
    assert "SECRET_KEY is missing" in missing


def test_a_bad_value_stops_the_start_and_is_named() -> None:
    for variable, said in zip(BAD, read(*({each: value} for each, value in BAD.items())), strict=True):
        assert said, f"{variable}={BAD[variable]} was taken"
        assert said.startswith(f"ImproperlyConfigured: {variable} "), said
        assert said.endswith((".", "'")), said


@pytest.mark.parametrize("raw", ["1", "true", "YES", " on "])
def test_a_switch_is_on(monkeypatch: pytest.MonkeyPatch, raw: str) -> None:
    monkeypatch.setenv("X", raw)
    assert environment.boolean("X", False) is True


@pytest.mark.parametrize("raw", ["0", "False", "no", "off"])
def test_a_switch_is_off(monkeypatch: pytest.MonkeyPatch, raw: str) -> None:
    monkeypatch.setenv("X", raw)
    assert environment.boolean("X", True) is False


def test_empty_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", "")
    assert environment.boolean("X", True) is True
    assert environment.number("X", 7) == 7
    assert environment.text("X", "y") == "y"
    assert environment.web_address("X", "http://a") == "http://a"


def test_a_number_outside_its_range_says_the_range(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X", "12")
    with pytest.raises(ImproperlyConfigured, match="X must lie between 1 and 10, not 12"):
        environment.number("X", 1, least=1, most=10)


def test_only_the_settings_read_the_environment() -> None:
    """And what starts Kept before there are settings."""
    outside = ("helpdesk/settings/", "helpdesk/embedded/", "bin/", "docker/", "helpdesk/demo/")
    told_by_the_starter = {"helpdesk/pulse.py", "helpdesk/management/commands/prepare.py"}
    found = [
        name(path)
        for path in modules()
        if not name(path).startswith(outside)
        and name(path) not in told_by_the_starter
        and (
            "os.environ[" in path.read_text()
            or "os.environ.get(" in path.read_text()
            or "os.getenv" in path.read_text()
        )
    ]
    assert not found, f"Read it in helpdesk/settings: {found}"


def test_the_readme_or_the_settings_explain_every_variable() -> None:
    """A variable that is read has its line in the README or in .env.example."""
    read = set(BAD) | {"ALLOWED_HOSTS", "KEPT_DATA", "COMPANY_NAME"}
    said = "".join(path.read_text() for path in (ROOT / "README.md", ROOT / ".env.example") if path.exists())
    if not said:
        pytest.fail("There is no README.md yet, nor .env.example.")
    missing = sorted(variable for variable in read if variable not in said)
    assert not missing, f"Explain these where an operator looks: {missing}"


def test_deploying_raises_no_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "KEPT_ENV_FILE": "/nonexistent",
            "SECRET_KEY": "".join(chr(33 + (n * 7) % 90) for n in range(64)),
            "PUBLIC_URL": "https://care.example.org",
            "ALLOWED_HOSTS": "care.example.org",
            "KEPT_DATA": str(tmp_path),
            "DATABASE_URL": os.environ["DATABASE_URL"],
            "REDIS_URL": os.environ["REDIS_URL"],
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
