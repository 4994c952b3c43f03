"""The secrets of one data directory: made once, readable by its owner only."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from helpdesk.embedded.errors import CannotStart


@dataclass(frozen=True)
class Secrets:
    """What the servers and the site must know and nobody else."""

    installation: str  # names this data directory where its servers' files have to live elsewhere
    secret_key: str
    database_password: str
    database_admin_password: str
    redis_password: str


def load_or_create(data_dir: Path) -> Secrets:
    """The secrets in `data_dir/secrets.json`; written with new random ones at the first start.

    Raises `CannotStart` when the file is damaged, or missing beside an existing database that needs it.
    """
    file = data_dir / "secrets.json"
    if file.exists():
        return _read(file)
    if (data_dir / "postgres").exists() or (data_dir / "servers-at").exists():
        raise CannotStart(
            f"{file} is missing, and the database in {data_dir} can't be opened without it. "
            "Put it back from a backup, or start afresh with other data: KEPT_DATA=other-directory bin/run"
        )
    # url-safe alphabets only: the values are put into URLs and configuration files as they stand
    made = Secrets(
        installation=secrets.token_hex(6),
        secret_key=secrets.token_urlsafe(50),
        database_password=secrets.token_urlsafe(24),
        database_admin_password=secrets.token_urlsafe(24),
        redis_password=secrets.token_urlsafe(24),
    )
    write_private(file, json.dumps(asdict(made), indent=2) + "\n")
    return made


def write_private(file: Path, text: str) -> None:
    """Write `text` for the owner's eyes only; a crash leaves the old file or the new one, whole."""
    half = file.with_name(f".{file.name}.new")
    half.unlink(missing_ok=True)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    half.replace(file)


def _read(file: Path) -> Secrets:
    try:
        found = json.loads(file.read_text())
        return Secrets(**{field.name: str(found[field.name]) for field in fields(Secrets)})
    except PermissionError:
        raise CannotStart(f"{file} belongs to another user. Start as the user who owns it.") from None
    except (OSError, ValueError, KeyError, TypeError):
        raise CannotStart(
            f"{file} is damaged. Put it back from a backup, or use another KEPT_DATA."
        ) from None
