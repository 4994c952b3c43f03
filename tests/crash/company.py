"""A company of its own on real servers that may be killed: PostgreSQL, Valkey, a worker, a mail server.

Nothing here touches the suite's servers. What happens inside Kept happens in other processes (steps.py).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session
from celery import Celery

from helpdesk.embedded import Servers, start
from helpdesk.embedded.processes import site_programs
from helpdesk.embedded.program import Running
from helpdesk.embedded.secretfile import load_or_create
from helpdesk.embedded.servers import start_both
from helpdesk.schedule import SCHEDULE
from tests.messaging.smtp_sink import Sink

ROOT = Path(__file__).resolve().parent.parent.parent
NOWHERE = "redis://127.0.0.1:1/0"  # nothing listens on port 1


class SlowSink(Sink):
    """Takes its time over each mail, so that a blow falls into the middle of one now and then."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(0.15)
        return await super().handle_DATA(server, session, envelope)


class Company:
    """Start it, kill its parts, ask it: `stop()` leaves nothing behind."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="kept-crash-", dir="/tmp"))
        self.home.chmod(0o711)
        # not `fast`: what was committed must survive the kill
        self.servers: Servers = start(self.home)
        logging.getLogger("mail.log").setLevel(logging.WARNING)
        self.sink = SlowSink().start()
        self.worker: Running | None = None
        try:
            self.run("prepare")
        except BaseException:
            self.stop()
            raise

    def environment(self, **given: str) -> dict[str, str]:
        """Settings of the processes, as `manage.py up` would give them."""
        ours = {
            "DATABASE_URL": self.servers.database_url,
            "REDIS_URL": self.servers.redis_url,
            "SECRET_KEY": "k" * 60,
            "KEPT_DATA": str(self.home),
            "KEPT_ENV_FILE": os.devnull,
            "EMAIL_URL": f"smtp://127.0.0.1:{self.sink.port}",
            "SURVEY_DELAY_HOURS": "0",
            "DJANGO_SETTINGS_MODULE": "helpdesk.settings",
            "PORT": "8000",
            "LIVE_PORT": "8001",
        }
        return dict(os.environ) | ours | given

    def run(self, step: str, **given: str) -> Any:
        """Do a step of tests.crash.steps in a process of its own; what it answers."""
        return self.answer_of(self.begin(step, **given))

    def begin(self, step: str, **given: str) -> subprocess.Popen[str]:
        work = f"from tests.crash import steps; steps.run({step!r})"
        command = [sys.executable, "manage.py", "shell", "-v0", "-c", work]
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, cwd=ROOT, env=self.environment(**given), **pipes)

    def answer_of(self, process: subprocess.Popen[str]) -> Any:
        said, complained = process.communicate(timeout=90)
        assert process.returncode == 0, complained[-3000:]
        return json.loads(said.splitlines()[-1])

    def start_worker(self) -> None:
        programs = site_programs(self.environment())
        program = next(each for each in programs if each.name == "worker")
        self.worker = Running(program, self.home)

    def kill_worker(self) -> None:
        """kill -9 the worker with its children, in the middle of whatever they do."""
        if self.worker is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.worker.pid, signal.SIGKILL)
            self.worker.finish()
            self.worker = None

    def kill_server(self, name: str) -> None:
        """kill -9 `postgres` or `valkey`, and start it again on the same data and port."""
        dead = next(each for each in self.servers.running if each.program.name == name)
        os.kill(dead.pid, signal.SIGKILL)
        dead.finish()
        self.servers.running.remove(dead)
        start_both(self.servers, secrets=load_or_create(self.home), needed=[name])

    def beat_twice(self) -> None:
        """What two beats do at the same moment: every job of the schedule, twice. Lost when Redis is away."""
        app = Celery(broker=self.servers.redis_url, set_as_current=False)
        app.conf.broker_transport_options = {"global_keyprefix": "celery:", "socket_connect_timeout": 1}
        with contextlib.suppress(Exception), app.connection_for_write() as line:
            for job in [*SCHEDULE.values()] * 2:
                queue = job["options"]["queue"]
                app.send_task(job["task"], queue=queue, connection=line, retry=False)

    def stop(self) -> None:
        self.kill_worker()
        self.servers.stop()
        self.sink.stop()
        shutil.rmtree(self.home, ignore_errors=True)
