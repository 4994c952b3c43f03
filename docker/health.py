"""The health check of one container: exit code 0 when its service works.

    python docker/health.py web | live | mail | pulse

`pulse` is for worker and beat (helpdesk/pulse.py). Needs only the standard library, to cost next to nothing.
"""

from __future__ import annotations

import http.client
import os
import socket
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

TIMEOUT = 4.0
PULSE_AGE_ALLOWED = 60.0


def answers(port: int) -> bool:
    """Whether GET /healthz is answered with 200, asked by the name under which the site is known."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
    host = urlsplit(os.environ.get("PUBLIC_URL", "")).netloc or "127.0.0.1"
    line.request("GET", "/healthz", headers={"Host": host})
    return line.getresponse().status == 200


def greets(port: int) -> bool:
    """Whether the mail door opens with its greeting."""
    with socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT) as line:
        return line.recv(4) == b"220 "


def beats() -> bool:
    """Whether the process got around to its pulse lately."""
    return time.time() - Path(os.environ["PULSE_FILE"]).stat().st_mtime < PULSE_AGE_ALLOWED


CHECKS = {
    "web": lambda: answers(8000),
    "live": lambda: answers(8001),
    "mail": lambda: greets(2525),
    "pulse": beats,
}

if __name__ == "__main__":
    try:
        sys.exit(0 if CHECKS[sys.argv[1]]() else 1)
    except OSError as failure:
        sys.exit(f"{sys.argv[1]}: {failure}")
