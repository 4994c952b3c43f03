"""Opening an address of the access table as one of the people of the world."""

from __future__ import annotations

import re
import uuid
from http.cookies import SimpleCookie
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.architecture.access_table import Row
from tests.architecture.world import MISSING, World


class Browser:
    """One person's browser; the session it began with comes back after each request."""

    def __init__(self, world: World, person: str, *, checks_forms: bool = False) -> None:
        self.client = Client(raise_request_exception=False, enforce_csrf_checks=checks_forms)
        if person != "anonymous":
            self.client.force_login(world.people[person])
        self.cookies = self.client.cookies.output()

    def ask(self, method: str, path: str, form: dict[str, str] | None = None, **more: Any) -> HttpResponse:
        self.client.cookies = SimpleCookie(self.cookies.replace("Set-Cookie: ", ""))
        if form is None:
            return self.client.generic(method, path, **more)
        return self.client.post(path, form, **more)


def address(name: str, row: Row, world: World) -> str:
    return reverse(name, args=[value(world, arg) for arg in row.args])


def missing_address(name: str, row: Row, world: World) -> str:
    """The same address of something that is not there."""
    first = value(world, row.args[0])
    none = uuid.uuid4() if isinstance(first, uuid.UUID) else MISSING
    return reverse(name, args=[none, *(value(world, arg) for arg in row.args[1:])])


def value(world: World, path: str) -> Any:
    if path.startswith("="):
        return path[1:]
    value: Any = world
    for part in path.split("."):
        value = value[part] if isinstance(value, dict) else getattr(value, part)
    return value


def said(response: HttpResponse) -> str:
    """A page without what differs from one showing to the next."""
    return re.sub(r'(csrf[^>]*(value|content)=")[^"]+', r"\1", response.content.decode())
