"""PostgreSQL and Valkey keep what they were given, whatever kills them."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
import pytest
import redis

from helpdesk.embedded import Servers, start, start_temporary
from helpdesk.embedded.errors import AlreadyRunning, CannotStart
from helpdesk.embedded.identity import identity

pytestmark = pytest.mark.crash


@pytest.fixture
def home(data_dir: Path) -> Iterator[Path]:
    """An empty data directory in which a few starts of the same test follow each other."""
    shutil.rmtree(data_dir / "run")
    shutil.rmtree(data_dir / "log")
    return data_dir


def ask(servers: Servers, statement: str) -> list[tuple[object, ...]]:
    with (
        contextlib.closing(psycopg2.connect(servers.database_url)) as database,
        database,
        database.cursor() as cursor,
    ):
        cursor.execute(statement)
        return list(cursor.fetchall()) if cursor.description else []


def test_what_the_site_needs_is_there_and_no_more_rights_than_that(home: Path) -> None:
    with start(home, fast=True) as servers:
        version = ask(servers, "select current_setting('server_version_num')::int / 10000")
        assert version == [(18,)]
        for extension in ("pg_trgm", "unaccent", "btree_gist", "citext"):
            ask(servers, f"create extension {extension}")
        assert ask(servers, "select rolsuper, rolcreatedb from pg_roles where rolname = current_user") == [
            (False, True)
        ]
        assert ask(servers, "select lower('ÄÖ'), current_setting('TimeZone')") == [("äö", "UTC")]
        settings = redis.Redis.from_url(servers.redis_url).config_get("maxmemory-policy")
        assert settings == {"maxmemory-policy": "noeviction"}


def test_nobody_gets_in_without_the_password(home: Path) -> None:
    with start(home, fast=True) as servers:
        where = urlsplit(servers.database_url)
        for password in ("", "kept", "postgres"):
            for user in ("kept", "postgres"):
                with pytest.raises(psycopg2.OperationalError, match="password"):
                    psycopg2.connect(
                        host=where.hostname, port=where.port, user=user, password=password, dbname="kept"
                    )
        with pytest.raises(redis.exceptions.AuthenticationError):
            redis.Redis(port=urlsplit(servers.redis_url).port or 0).ping()
        shown = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        assert str(where.password) not in shown
        assert str(urlsplit(servers.redis_url).password) not in shown


def test_both_survive_kill_9_and_keep_their_ports(home: Path) -> None:
    with start(home) as servers:
        first = servers.database_url, servers.redis_url
        ask(servers, "create table kept as select 7 as seven")
        queue = redis.Redis.from_url(servers.redis_url, single_connection_client=True)
        queue.set("kept", "7")
        assert queue.waitaof(1, 0, 30_000) == [1, 0], "it is written to disk every second"
        for running in servers.running:
            os.kill(running.pid, signal.SIGKILL)
    with start(home) as servers:
        assert (servers.database_url, servers.redis_url) == first
        assert ask(servers, "select seven from kept") == [(7,)]
        assert redis.Redis.from_url(servers.redis_url).get("kept") == b"7"


def test_the_same_data_are_never_opened_twice(home: Path) -> None:
    with start(home, fast=True), pytest.raises(AlreadyRunning, match="already running on the data in"):
        start(home, fast=True)


def test_servers_left_by_a_killed_start_are_stopped_first(home: Path) -> None:
    servers = start(home, fast=True)
    left = [running.pid for running in servers.running]
    assert servers.lock is not None
    servers.lock.release()  # as the kernel does when the process that holds it is killed
    with start(home, fast=True) as again:
        assert [identity(pid) for pid in left] == [None, None]
        assert again.database_url == servers.database_url
    servers.running.clear()


def test_half_made_data_of_a_killed_first_start_are_made_anew(home: Path) -> None:
    (home / "postgres.new" / "base").mkdir(parents=True)
    with start(home, fast=True) as servers:
        assert ask(servers, "select 1") == [(1,)]
    assert not (home / "postgres.new").exists()


def test_a_pid_file_that_names_a_stranger_is_no_obstacle(home: Path) -> None:
    with start(home, fast=True):
        pass
    stranger = subprocess.Popen(["sleep", "60"], **_as_owner_of(home / "postgres"))
    (home / "postgres" / "postmaster.pid").write_text(
        f"{stranger.pid}\n{home / 'postgres'}\n0\n1\n\n127.0.0.1\n"
    )
    try:
        with start(home, fast=True) as servers:
            assert ask(servers, "select 1") == [(1,)]
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_damaged_queue_file_is_set_aside(home: Path) -> None:
    with start(home) as servers:
        redis.Redis.from_url(servers.redis_url).set("kept", "7")
    for part in (home / "valkey" / "appendonlydir").glob("*.incr.aof"):
        part.write_bytes(b"this was never a command\r\n" * 20)
    said: list[str] = []
    with start(home, say=said.append) as servers:
        assert redis.Redis.from_url(servers.redis_url).get("kept") is None
    assert any("set aside" in line for line in said)
    assert list((home / "valkey").glob("appendonlydir.damaged-*"))


def test_the_wrong_secrets_are_named_as_the_reason(home: Path) -> None:
    with start(home, fast=True) as servers:
        port = urlsplit(servers.database_url).port
    (home / "secrets.json").rename(home / "secrets.kept")
    other = home / "other"
    with start(other, fast=True):
        pass
    (other / "secrets.json").replace(home / "secrets.json")
    with pytest.raises(CannotStart, match="other secrets"):
        start(home, fast=True)
    with pytest.raises(psycopg2.OperationalError, match="refused"):
        psycopg2.connect(host="127.0.0.1", port=port, user="kept", password="x", dbname="kept")


def test_temporary_servers_leave_nothing_behind() -> None:
    with start_temporary() as servers:
        pids = [running.pid for running in servers.running]
        assert ask(servers, "select 1") == [(1,)]
    assert not servers.data_dir.exists()
    assert [identity(pid) for pid in pids] == [None, None]


def _as_owner_of(directory: Path) -> dict[str, int]:
    owner = directory.stat()
    return {"user": owner.st_uid, "group": owner.st_gid} if os.geteuid() == 0 else {}
