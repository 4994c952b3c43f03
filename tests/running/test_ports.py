"""Ports stay the same from start to start while they are free, and a bad one is refused with a sentence."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpdesk.embedded.errors import CannotStart
from helpdesk.embedded.ports import PortBook, free_port, is_free, wanted_port


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_port_on_which_somebody_listens_is_not_free(taken: int) -> None:
    assert not is_free(taken)
    assert is_free(free_port())


def test_a_port_is_remembered(tmp_path: Path) -> None:
    book = tmp_path / "ports.json"
    first = PortBook(book).take("postgres")
    assert PortBook(book).take("postgres") == first
    assert PortBook(book).take("valkey") != first
    assert json.loads(book.read_text())["postgres"] == first


def test_a_remembered_port_that_is_taken_now_is_replaced(tmp_path: Path, taken: int) -> None:
    book = tmp_path / "ports.json"
    book.write_text(json.dumps({"postgres": taken}))
    assert PortBook(book).take("postgres") != taken


def test_a_fresh_port_can_be_asked_for(tmp_path: Path) -> None:
    book = PortBook(tmp_path / "ports.json")
    asked = {book.take("postgres", fresh=True) for _ in range(5)}
    assert len(asked) > 1


@pytest.mark.parametrize("damage", ["", "[]", "{", '{"postgres": "x"}', '{"postgres": null}'])
def test_a_damaged_book_is_an_empty_one(tmp_path: Path, damage: str) -> None:
    book = tmp_path / "ports.json"
    book.write_text(damage)
    assert is_free(PortBook(book).take("postgres"))


@pytest.mark.parametrize("value", ["0", "65536", "-1", "80a", "8000.5", "٣"])
def test_what_is_no_port_is_refused(value: str) -> None:
    with pytest.raises(CannotStart, match=r"PORT=.* is not a port"):
        wanted_port("PORT", value)


def test_a_taken_port_is_refused_with_another_way(taken: int) -> None:
    with pytest.raises(CannotStart, match=f"Port {taken} is taken.*LIVE_PORT={taken + 1} bin/run"):
        wanted_port("LIVE_PORT", str(taken))
