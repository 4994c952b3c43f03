"""A form sent twice does its work once."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import IntegrityError, transaction

from helpdesk.web.models import Submission


class AlreadySent(Exception):
    """This very form was sent before; `result` says where that led."""

    def __init__(self, result: str) -> None:
        super().__init__("This form was already sent.")
        self.result = result


def claim(key: uuid.UUID, *, now: datetime) -> Submission:
    """Take the key of a form inside the transaction that does its work; then call `record` on it.

    A second sending waits for the first to commit and raises AlreadySent with its result.
    """
    try:
        with transaction.atomic():
            return Submission.objects.create(key=key, result="", at=now)
    except IntegrityError:
        raise AlreadySent(Submission.objects.get(key=key).result) from None


def record(submission: Submission, result: str) -> None:
    """Note where the sending led (a path on this site)."""
    submission.result = result
    submission.save(update_fields=["result"])
