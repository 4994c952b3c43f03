"""The real servers the suite runs on, as a pytest plugin that comes before Django reads its settings.

Loaded by `-p tests.servers`. Starts PostgreSQL and Valkey from the wheels, once for all workers. While
developing, KEPT_TEST_DATABASE_URL and KEPT_TEST_REDIS_URL name servers that already run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_is_worker = "PYTEST_XDIST_WORKER" in os.environ
_stack: list[object] = []


def _prepare() -> None:
    data = Path(tempfile.mkdtemp(prefix="kept-suite-", dir="/tmp"))
    _stack.append(data)
    database, redis = os.environ.get("KEPT_TEST_DATABASE_URL"), os.environ.get("KEPT_TEST_REDIS_URL")
    if not (database and redis):
        from helpdesk.embedded import start_temporary  # only when no servers were given

        servers = start_temporary()
        _stack.append(servers)
        database, redis = servers.database_url, servers.redis_url
    os.environ.update(
        DATABASE_URL=database,
        REDIS_URL=redis,
        KEPT_DATA=str(data),
        STATIC_ROOT=str(data / "static"),
        KEPT_ENV_FILE=str(data / "no-env-file"),
        SECRET_KEY="the-suite-has-a-key-of-its-own-" + "0123456789" * 3,
        PUBLIC_URL="http://127.0.0.1:8000",
        DEMO_MAILBOX="1",
        DEBUG="0",
        DJANGO_ALLOW_ASYNC_UNSAFE="1",  # Playwright's loop runs in the thread of the tests
    )
    for name in ("COMPANY_NAME", "MAIL_DOMAIN", "MAIL_FROM", "EMAIL_URL", "TRUSTED_PROXY_COUNT", "LIVE_URL"):
        os.environ.pop(name, None)
    # Real file names with hashes: a template that names a missing file fails as it would in production.
    subprocess.run([sys.executable, "manage.py", "collectstatic", "--noinput", "-v0"], cwd=ROOT, check=True)


if not _is_worker:
    _prepare()
else:
    number = int(os.environ["PYTEST_XDIST_WORKER"].removeprefix("gw")) + 1
    base, _, first = os.environ["REDIS_URL"].rpartition("/")
    os.environ["REDIS_URL"] = f"{base}/{(int(first or 0) + number) % 16}"


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what was started, and leave nothing behind."""
    for thing in reversed(_stack):
        if isinstance(thing, Path):
            shutil.rmtree(thing, ignore_errors=True)
        else:
            thing.stop()  # type: ignore[attr-defined]
    _stack.clear()
