"""The processes of the site on one machine. Production runs the same commands in containers."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from helpdesk.embedded.ports import HOST
from helpdesk.embedded.program import Program

ROOT = Path(__file__).resolve().parent.parent.parent
WORKER_STAGE, DOOR_STAGE = 2, 3  # stopped in falling order: doors, worker, then the servers
QUEUES = "mail_in,mail_out,sweep,reports"


def command(name: str, arguments: Sequence[str], env: Mapping[str, str]) -> Program:
    """A short-lived `manage.py` command."""
    return Program(name, [sys.executable, "manage.py", *arguments], cwd=ROOT, env=env, stage=DOOR_STAGE)


def site_programs(env: Mapping[str, str]) -> list[Program]:
    """Web, live, mail, worker and beat, for an environment from `environment.site_environment`."""
    web = ["gunicorn", "helpdesk.wsgi", "--bind", f"{HOST}:{env['PORT']}", *GUNICORN]
    live = ["uvicorn", "helpdesk.live.app:app", "--host", HOST, "--port", env["LIVE_PORT"], *UVICORN]
    worker = ["celery", "-A", "helpdesk", "worker", "-Q", QUEUES, "--concurrency", "2", *CELERY]
    # no files: a killed beat would leave a pid that keeps the next from starting, and a broken schedule;
    # when a sweep ran last needs no memory, as every sweep may run at any time
    beat = "celery -A helpdesk beat --scheduler helpdesk.pulse:BeatScheduler --pidfile= -l INFO".split()
    # what it says to root is about pickled messages, which we don't accept
    quiet = dict(env) | {"PYTHONWARNINGS": "ignore::UserWarning:celery.platforms"}
    # first finish the tasks at hand, then give them back
    worker_stop = ((signal.SIGTERM, 4.0), (signal.SIGQUIT, 3.0))
    return [
        _module("web", web, env),
        _module("live", live, env),
        command("mail", ["mail_door"], env),
        Program("worker", [sys.executable, "-m", *worker], ROOT, quiet, stop=worker_stop, stage=WORKER_STAGE),
        _module("beat", beat, env),
    ]


# Threads and WSGI: persistent database connections. Recycled now and then, not all at once.
GUNICORN = [
    *("--worker-class", "gthread", "--workers", "2", "--threads", "4", "--no-control-socket"),
    *("--max-requests", "2000", "--max-requests-jitter", "200"),
    *("--timeout", "60", "--graceful-timeout", "3"),
    # the heartbeat file must never wait for a disk
    *(("--worker-tmp-dir", "/dev/shm") if Path("/dev/shm").is_dir() else ()),
]
UVICORN = ["--no-access-log", "--timeout-graceful-shutdown", "1"]
CELERY = ["--without-gossip", "--without-mingle", "-l", "INFO"]


def _module(name: str, arguments: Sequence[str], env: Mapping[str, str]) -> Program:
    # `python -m`, not the script: scripts hold the path at which .venv was made
    return Program(name, [sys.executable, "-m", *arguments], cwd=ROOT, env=env, stage=DOOR_STAGE)
