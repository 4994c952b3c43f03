"""Filling in the customers' forms as a browser without JavaScript does."""

from __future__ import annotations

import re
import uuid
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from complaints.access import case_token
from complaints.models import Ticket
from tests import cast

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    + b"\x00" * 40
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def photo(name: str = "counter.png", data: bytes = PNG) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, content_type="image/png")


def filled(**more: Any) -> dict[str, Any]:
    """The complaint of source 004, with a way to reach its writer and a key of its own."""
    return {"text": cast.ZIZO_TEXT, "email": "mona@example.org", "submission_key": str(uuid.uuid4())} | more


def send(client: Client, **more: Any) -> HttpResponse:
    return client.post("/complain/", filled(**more))


def only_ticket() -> Ticket:
    return Ticket.objects.get()


def case_path(ticket: Ticket) -> str:
    return f"/case/{case_token(ticket)}/"


def key_in(html: str) -> str:
    """The key that the shown form carries."""
    found = re.search(r'name="submission_key" value="([0-9a-f-]{36})"', html)
    assert found
    return found[1]
