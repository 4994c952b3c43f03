"""The whole site on one machine, from nothing to "ready" and back."""

from __future__ import annotations

import http.client
import os
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from helpdesk.embedded.environment import choose_ports, own_servers_needed, site_environment
from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.identity import Records
from helpdesk.embedded.lock import DataLock
from helpdesk.embedded.logtail import LogTail
from helpdesk.embedded.ports import HOST, PortBook
from helpdesk.embedded.processes import command, site_programs
from helpdesk.embedded.program import Running, rotate_logs
from helpdesk.embedded.secretfile import load_or_create
from helpdesk.embedded.servers import Servers, open_data_dir, start_both
from helpdesk.embedded.static import StaticStamp
from helpdesk.embedded.stopping import StopRequests
from helpdesk.embedded.supervisor import Supervisor

HEADLINE = "  · "  # begins the lines of `manage.py prepare` that are shown as progress
READY_SECONDS = 120.0


class Site:
    """One run of the site. `run()` returns when somebody asked to stop and everything has stopped."""

    def __init__(self, data_dir: Path, *, say: Callable[[str], None], stop: StopRequests) -> None:
        """`say` gets each line for the terminal; `stop` tells when to end."""
        self._data_dir = data_dir
        self._say = say
        self._stop = stop
        self._env: dict[str, str] = {}
        self._supervisor = Supervisor(data_dir, say=say)

    def run(self) -> None:
        """Start everything, look after it, stop it.

        Raises `CannotStart` with a sentence, or `StopAsked`, both with everything stopped again.
        """
        open_data_dir(self._data_dir)
        servers = Servers(self._data_dir, lock=DataLock(self._data_dir))
        try:
            self._start_servers(servers)
            self._prepare()
            self._start_processes()
            self._stop.interrupting = False
            self._supervisor.watch(self._stop.any)
        finally:
            self._stop.interrupting = False
            if self._env:
                self._say("stopping …")
            self._supervisor.stop(hurry=self._stop.hurry)
            servers.stop()
        self._say("stopped; everything is kept")

    def _start_servers(self, servers: Servers) -> None:
        left = Records(self._data_dir).stop_leftovers()
        if left:
            self._say(f"stopped what a killed start had left running: {', '.join(left)}")
        rotate_logs(self._data_dir)
        given = dict(os.environ)
        ports = choose_ports(given, PortBook(self._data_dir / "ports.json"))
        secrets = load_or_create(self._data_dir)
        self._say(f"data in {self._data_dir}")
        needed = own_servers_needed(given)
        start_both(servers, secrets=secrets, needed=needed, say=self._say)
        for running in servers.running:
            self._supervisor.adopt(running)
        servers.running.clear()
        self._env = site_environment(
            given,
            data_dir=self._data_dir,
            secrets=secrets,
            ports=ports,
            database_url=servers.database_url,
            redis_url=servers.redis_url,
        )
        self._say(f"web on port {ports.web}, live on {ports.live}, mail on {ports.mail}")
        for name, url in (("PostgreSQL", "DATABASE_URL"), ("Valkey", "REDIS_URL")):
            self._say(f"{name} at {_without_password(self._env[url])}")
        if servers.lock:
            servers.lock.note(self._env["PUBLIC_URL"])
        self._stop.check()

    def _prepare(self) -> None:
        """Static files and database, side by side."""
        stamp = StaticStamp(self._data_dir)
        steps = []
        if not stamp.is_current():
            self._say("collecting static files …")
            steps.append(
                Running(command("static", ["collectstatic", "--noinput"], self._env), self._data_dir)
            )
        self._say("preparing the database …")
        steps.append(Running(command("prepare", ["prepare"], self._env), self._data_dir))
        progress = LogTail(steps[-1].log, from_start=True)
        try:
            self._supervisor.watch(lambda: self._shown(progress) and all(map(_is_done, steps)))
        finally:
            for step in steps:
                step.ask_to_stop()
                step.finish()
        for step in steps:
            if step.exit_code():
                raise CannotStart(f"{step.program.name} failed ({step.log}):\n{step.last_lines()}")
        stamp.renew()

    def _shown(self, progress: LogTail) -> bool:
        self._stop.check()
        for line in progress.new_lines():
            if line.startswith(HEADLINE):
                self._say(line)
        return True

    def _start_processes(self) -> None:
        began = time.monotonic()
        self._say("starting web, live, mail, worker and beat …")
        logins = None
        if self._env["KEPT_DEMO"] != "0":
            logins = Running(command("logins", ["demo", "--logins"], self._env), self._data_dir)
        for program in site_programs(self._env):
            self._supervisor.add(program)
        self._supervisor.watch(lambda: self._healthy() and _is_done(logins), patience=READY_SECONDS)
        url = self._env["PUBLIC_URL"]
        self._say(f"ready: {url}")
        self._say(f"  after {time.monotonic() - began:.0f} s; Ctrl-C stops everything")
        self._say(f"  complain  {url}/complain/")
        self._say(f"  desk      {url}/desk/")
        if self._env.get("DEMO_MAILBOX") == "1":
            self._say(f"  mailbox   {url}/desk/mail/mailbox/  every mail that would have left, as received")
        if logins is not None and logins.exit_code() == 0:
            self._say(logins.log.read_text(errors="replace").rstrip())

    def _healthy(self) -> bool:
        """Whether the web process answers."""
        self._stop.check()
        host = urlsplit(self._env["PUBLIC_URL"]).netloc
        line = http.client.HTTPConnection(HOST, int(self._env["PORT"]), timeout=5)
        try:
            line.request("GET", "/healthz", headers={"Host": host})
            return line.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            line.close()


def _is_done(running: Running | None) -> bool:
    return running is None or running.exit_code() is not None


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname or url}:{parts.port}" if parts.port else str(parts.hostname or parts.scheme)
