"""Fill .venv with the packages that a requirements file locks: `python bin/install.py requirements.txt`.

Needs nothing but Python itself. Safe to break off and to start twice at once: a stamp, written last, says for
which files .venv is complete; one that was left half-made is made anew.
"""

# ruff: noqa: S603, T201 - it runs the Python in .venv and talks to the terminal
from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.json"
# requirements-dev.txt holds all of requirements.txt, in the same versions
CONTAINED = {"requirements-dev.txt": ["requirements.txt"]}


def say(line: str) -> None:
    """To the terminal, at once."""
    print(line, flush=True)


def fingerprint(name: str) -> str:
    """Changes whenever the requirements file does."""
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def installed() -> dict[str, str]:
    """What .venv is complete for: file name → fingerprint. Empty if it is missing, half-made or unusable."""
    try:
        stamp = json.loads(STAMP.read_text())
        return dict(stamp["files"]) if stamp["python"] == python_version() else {}
    except (OSError, ValueError, KeyError, TypeError, subprocess.CalledProcessError):
        return {}


def python_version() -> str:
    """The version of the Python in .venv; an error if it doesn't run (any more)."""
    asked = subprocess.run([PYTHON, "-V"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


def install(name: str) -> None:
    """Make .venv hold the packages that `name` locks, each checked against its hash."""
    before = installed()
    if before.get(name) == fingerprint(name):
        return
    STAMP.unlink(missing_ok=True)
    if not before:
        say(f"Making .venv with Python {sys.version.split()[0]} …")
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    say(f"Installing what {name} lists …")
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--require-hashes",
    ]
    subprocess.run([*pip, "-r", ROOT / name], check=True)
    complete = {part: fingerprint(part) for part in (name, *CONTAINED.get(name, []))}
    half = STAMP.with_suffix(".new")
    half.write_text(json.dumps({"python": python_version(), "files": complete}, indent=2) + "\n")
    half.replace(STAMP)
    say("Installed.")


def main() -> int:
    """One installation at a time; the lock is on the project's directory itself and ends with the process."""
    door = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(door, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        say("Waiting for another installation in this directory …")
        fcntl.flock(door, fcntl.LOCK_EX)
    try:
        install(sys.argv[1])
    except KeyboardInterrupt:
        say("\nStopped. The next start begins the installation again.")
        return 130
    except PermissionError as refusal:
        say(f"Can't write {refusal.filename}: {ROOT} belongs to another user. Make your own clone.")
        return 1
    except subprocess.CalledProcessError:
        say("The installation failed for the reason above. Start again once that is mended.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
