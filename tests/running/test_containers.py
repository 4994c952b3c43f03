"""What docker-compose.yml promises, and the health check its containers run."""

from __future__ import annotations

import http.server
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {"migrate", "web", "live", "worker", "beat", "mail"}


def test_every_process_of_the_site_has_its_service() -> None:
    assert SERVICES.keys() == OURS | {"postgres", "redis"}


def test_every_lasting_service_has_a_health_check_and_comes_back() -> None:
    for name in SERVICES.keys() - {"migrate"}:
        assert SERVICES[name]["healthcheck"]["test"], name
        assert SERVICES[name]["restart"] == "unless-stopped", name


def test_the_worker_can_be_scaled() -> None:
    assert not {"ports", "container_name", "hostname"} & SERVICES["worker"].keys()


def test_our_containers_have_no_more_rights_than_they_need() -> None:
    for name in OURS:
        assert SERVICES[name]["read_only"], name
        assert SERVICES[name]["cap_drop"] == ["ALL"], name
    dockerfile = (ROOT / "Dockerfile").read_text()
    assert re.findall(r"^USER (.*)$", dockerfile, re.MULTILINE) == ["kept"]
    assert "--require-hashes" in dockerfile


def test_nothing_starts_before_the_database_is_migrated() -> None:
    for name in OURS - {"migrate"}:
        assert SERVICES[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}, (
            name
        )
    assert SERVICES["migrate"]["depends_on"]["postgres"] == {"condition": "service_healthy"}


def test_secrets_have_no_default() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    named = set(re.findall(r"\$\{(\w+):\?", text))
    assert {"SECRET_KEY", "POSTGRES_PASSWORD", "REDIS_PASSWORD", "PUBLIC_URL", "EMAIL_URL"} <= named
    given = dict(line.split("=", 1) for line in _lines(ROOT / "tests/running/compose.env"))
    assert named == given.keys()
    for name in ("SECRET_KEY", "POSTGRES_PASSWORD", "REDIS_PASSWORD"):
        assert not re.search(rf"\$\{{{name}(?!:\?)", text), name


def test_redis_keeps_its_queue_and_refuses_rather_than_forgets() -> None:
    command = SERVICES["redis"]["command"][-1]
    assert "--appendonly yes" in command
    assert "--maxmemory-policy noeviction" in command
    assert SERVICES["redis"]["volumes"] == ["redis:/data"]


def test_containers_run_what_bin_run_runs() -> None:
    processes = (ROOT / "helpdesk/embedded/processes.py").read_text()
    worker = SERVICES["worker"]["command"]
    assert worker[worker.index("-Q") + 1] in processes
    beat = SERVICES["beat"]["command"]
    assert beat[beat.index("--scheduler") + 1] in processes
    assert SERVICES["live"]["command"][1] in processes


# --- docker/health.py --------------------------------------------------------------------------


def health(kind: str, **environment: str) -> int:
    """The exit code of the check, with the ports it asks replaced by those given as PORT_…"""
    code = (ROOT / "docker/health.py").read_text()
    for standard in ("8000", "8001", "2525"):
        code = code.replace(f"({standard})", f"({environment.get('PORT', standard)})")
    done = subprocess.run(
        [sys.executable, "-", kind],
        input=code,
        text=True,
        env=dict(os.environ) | environment,
        check=False,
        capture_output=True,
    )
    return done.returncode


class Site(http.server.BaseHTTPRequestHandler):
    """Answers only to the name of the site, as Django does."""

    def do_GET(self) -> None:
        right = (self.path, self.headers["Host"]) == ("/healthz", "care.example.com")
        self.send_response(200 if right else 400)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    server = http.server.HTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield str(server.server_port)
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("kind", ["web", "live"])
def test_a_site_that_answers_to_its_name_is_healthy(site: str, kind: str) -> None:
    assert health(kind, PORT=site, PUBLIC_URL="https://care.example.com") == 0
    assert health(kind, PORT=site, PUBLIC_URL="https://other.example.com") == 1


def test_nobody_there_is_not_healthy() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = str(closed.getsockname()[1])
        assert health("web", PORT=port) == 1
        assert health("mail", PORT=port) == 1


def test_a_mail_door_greets() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:

        def greet() -> None:
            caller, _ = door.accept()
            caller.sendall(b"220 care.example.com\r\n")
            caller.close()

        threading.Thread(target=greet, daemon=True).start()
        assert health("mail", PORT=str(door.getsockname()[1])) == 0


def test_a_pulse_must_be_fresh(tmp_path: Path) -> None:
    pulse = tmp_path / "pulse"
    assert health("pulse", PULSE_FILE=str(pulse)) == 1
    pulse.touch()
    assert health("pulse", PULSE_FILE=str(pulse)) == 0
    os.utime(pulse, (time.time() - 90, time.time() - 90))
    assert health("pulse", PULSE_FILE=str(pulse)) == 1


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text().splitlines() if line and not line.startswith("#")]
