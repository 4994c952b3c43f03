"""A date in an address: /desk/greetings/2027-02-28/. What is no date leads nowhere (404)."""

from __future__ import annotations

from datetime import date


class IsoDate:
    """A path converter; register it as `isodate`."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(value)  # a ValueError is a 404

    def to_url(self, value: date | str) -> str:
        return value if isinstance(value, str) else value.isoformat()
