"""The stories of stories.toml, read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("stories.toml")


@dataclass(frozen=True)
class Story:
    """One complaint: who, when (days ago at a local time, or open minutes ago), through which door, what."""

    who: str
    text: str
    team: str
    days_ago: int = 0
    at: str = "10:00"
    open_minutes_ago: int = 0
    channel: str = "web"
    causes: list[str] = field(default_factory=list)
    remedy: str = ""
    remedy_text: str = ""
    stage: str = "during"
    order: str = ""
    owner: str = ""
    step: list[dict[str, Any]] = field(default_factory=list)


def stories() -> list[Story]:
    """All stories, in the order of the file."""
    return [Story(**each) for each in tomllib.loads(_FILE.read_text("utf-8"))["story"]]
