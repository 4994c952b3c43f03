"""Secrets are made once, for the owner's eyes only; losing them is said, not papered over."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.secretfile import load_or_create, write_private


def test_they_are_made_once(tmp_path: Path) -> None:
    first = load_or_create(tmp_path)
    assert load_or_create(tmp_path) == first
    assert len(first.secret_key) >= 50
    assert first.database_password != first.database_admin_password != first.redis_password


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    load_or_create(tmp_path)
    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_a_private_file_is_private_from_the_first_moment_even_over_an_open_one(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_text("old")
    file.chmod(0o644)
    write_private(file, "new")
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"secret_key": "x"}'])
def test_a_damaged_file_is_named(tmp_path: Path, damage: str) -> None:
    (tmp_path / "secrets.json").write_text(damage)
    with pytest.raises(CannotStart, match=r"secrets\.json is damaged"):
        load_or_create(tmp_path)


def test_a_missing_file_beside_a_database_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    with pytest.raises(CannotStart, match="can't be opened without it"):
        load_or_create(tmp_path)
    assert not (tmp_path / "secrets.json").exists()
