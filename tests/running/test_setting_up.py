"""`bin/run` from nothing: which Python is taken, and that a broken-off installation mends itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def pythons(tmp_path: Path) -> Path:
    """A directory of pretended Pythons; nothing else is found but the shell's own tools."""
    directory = tmp_path / "programs"
    directory.mkdir()
    for tool in ("sh", "dirname"):
        (directory / tool).symlink_to(shutil.which(tool) or tool)
    return directory


def pretend(directory: Path, name: str, version: str, *, venv: bool = True) -> None:
    """A program that answers the questions of bin/setup.sh as that Python would."""
    answer = "(3, 11) <= version < (3, 14)"
    major, minor = map(int, version.split("."))
    suits = eval(answer, {"version": (major, minor)})
    program = directory / name
    program.write_text(
        "#!/bin/sh\n"
        f'case "$*" in *version_info*) exit {0 if suits else 1} ;; *ensurepip*) exit {0 if venv else 1} ;;\n'
        f'--version) echo "Python {version}" ;; esac\n'
    )
    program.chmod(0o755)


def found(directory: Path, **environment: str) -> tuple[int, str]:
    """Exit code and words of `find_python` with only the programs in `directory`."""
    done = subprocess.run(
        ["/bin/sh", "-c", '. "$1"/bin/setup.sh; find_python', str(ROOT / "bin" / "run"), str(ROOT)],
        env={"PATH": str(directory)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, (done.stdout or done.stderr).strip()


def test_the_usual_python_is_taken_when_it_suits(pythons: Path) -> None:
    pretend(pythons, "python3", "3.12")
    pretend(pythons, "python3.13", "3.13")
    assert found(pythons) == (0, "python3")


def test_another_is_looked_for_when_the_usual_one_is_too_old_or_too_new(pythons: Path) -> None:
    pretend(pythons, "python3", "3.9")
    pretend(pythons, "python3.11", "3.11")
    assert found(pythons) == (0, "python3.11")
    pretend(pythons, "python3", "3.14")
    assert found(pythons) == (0, "python3.11")


def test_one_can_be_named(pythons: Path) -> None:
    pretend(pythons, "python3", "3.12")
    pretend(pythons, "mine", "3.11")
    assert found(pythons, PYTHON=str(pythons / "mine")) == (0, str(pythons / "mine"))


def test_too_old_is_refused_with_a_sentence(pythons: Path) -> None:
    pretend(pythons, "python3", "3.10")
    code, words = found(pythons)
    assert code == 1
    assert "Kept needs Python 3.11, 3.12 or 3.13; found: Python 3.10." in words


def test_no_python_at_all_is_refused_with_a_sentence(pythons: Path) -> None:
    code, words = found(pythons)
    assert code == 1
    assert "Kept needs Python 3.11, 3.12 or 3.13" in words


def test_a_python_without_venv_is_named_with_what_to_install(pythons: Path) -> None:
    pretend(pythons, "python3", "3.11", venv=False)
    code, words = found(pythons)
    assert code == 1
    assert "apt install python3-venv" in words


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that needs no package at all, in a path with a space."""
    directory = tmp_path / "my project"
    (directory / "bin").mkdir(parents=True)
    shutil.copy(ROOT / "bin" / "install.py", directory / "bin")
    for name in ("requirements.txt", "requirements-dev.txt"):
        (directory / name).write_text("# nothing\n")
    return directory


def install(project: Path, name: str = "requirements.txt") -> str:
    done = subprocess.run(
        [sys.executable, "bin/install.py", name], cwd=project, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_installing_is_done_once_and_mends_itself(project: Path) -> None:
    assert "Making .venv" in install(project)
    assert install(project) == "", "the second time there is nothing to do"

    (project / "requirements.txt").write_text("# still nothing\n")
    said = install(project)
    assert "Installing" in said
    assert "Making .venv" not in said, "other requirements are added to what is there"

    stamp = project / ".venv" / "installed.json"
    stamp.unlink()
    assert "Making .venv" in install(project), "broken off: nobody knows what is in there"

    broken = json.loads(stamp.read_text()) | {"python": "Python 3.10.1"}
    stamp.write_text(json.dumps(broken))
    assert "Making .venv" in install(project), "made by another Python"


def test_the_development_file_holds_the_other_one(project: Path) -> None:
    install(project, "requirements-dev.txt")
    assert install(project, "requirements.txt") == ""


def test_a_failed_installation_says_so_and_is_tried_again(project: Path) -> None:
    (project / "requirements.txt").write_text("/nowhere/at-all.whl --hash=sha256:00\n")
    done = subprocess.run(
        [sys.executable, "bin/install.py", "requirements.txt"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "The installation failed for the reason above" in done.stdout
    assert not (project / ".venv" / "installed.json").exists()


def test_both_requirements_files_agree() -> None:
    """bin/run after bin/test takes what is there: so the development file must hold the same versions."""

    def pins(name: str) -> set[str]:
        lines = (ROOT / name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and not line.startswith((" ", "#"))}

    assert pins("requirements.txt") <= pins("requirements-dev.txt")


@pytest.mark.parametrize("name", ["run", "test", "lock"])
def test_the_commands_are_programs(name: str) -> None:
    assert os.access(ROOT / "bin" / name, os.X_OK)
    subprocess.run(["/bin/sh", "-n", str(ROOT / "bin" / name)], check=True)
