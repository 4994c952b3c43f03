"""Real servers and processes on one machine, without installing anything on it.

`start(data_dir)` gives a PostgreSQL and a Valkey (Redis protocol) that keep their data below `data_dir`;
`start_temporary()` gives a fast pair for tests that leaves nothing behind; `supervisor.Supervisor` keeps any
set of processes running. Nothing here imports Django.
"""

from __future__ import annotations

from helpdesk.embedded.servers import Servers, start, start_temporary

__all__ = ["Servers", "start", "start_temporary"]
