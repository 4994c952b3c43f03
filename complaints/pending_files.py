"""Files a customer has chosen on a form that could not be sent yet, so that nobody must choose them twice.

A browser never fills a file field again. So what arrived well is kept under the key of the form
(`form:<uuid>`, drawn by us and unguessable) and comes under the ticket when the form goes through.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from messaging.attaching import FileRefused, attach
from messaging.models import Attachment

KEPT_FOR = timedelta(days=2)


@dataclass
class Kept:
    """The files a form has so far, and a sentence about each one that was not taken."""

    files: list[Attachment] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def keep(key: uuid.UUID, uploads: Iterable[UploadedFile], *, now: datetime) -> Kept:
    """Keep what was uploaded with the form `key`. The same file again is kept once."""
    kept = Kept(files=list(waiting(key)))
    for upload in uploads:
        if len(kept.files) >= settings.UPLOAD_LIMIT_FILES:
            kept.refused.append(too_many())
            break
        try:
            kept.files += _kept_once(upload, key, kept.files, now=now)
        except FileRefused as refusal:
            kept.refused.append(str(refusal))
    return kept


@transaction.atomic
def _kept_once(
    upload: UploadedFile, key: uuid.UUID, known: list[Attachment], *, now: datetime
) -> list[Attachment]:
    """The new file; nothing for one that is `known`.

    In one transaction: the other half of a double click, which may open the ticket now, must not see a
    copy that goes away again.
    """
    added = attach(upload, file_name=upload.name or "", thread_key=_place(key), is_public=True, now=now)
    if not any(_is_same(added, each) for each in known):
        return [added]
    added.delete()
    return []


def waiting(key: uuid.UUID) -> list[Attachment]:
    """The files kept for the form `key`, the oldest first."""
    rows = (
        Attachment.objects.filter(thread_key=_place(key)).select_related("blob").order_by("created_at", "id")
    )
    found: list[Attachment] = []
    for row in rows:  # a double click may have brought the same file twice
        if not any(_is_same(row, known) for known in found):
            found.append(row)
    return found


def leave_out(key: uuid.UUID, chosen: Iterable[str]) -> None:
    """Forget those of the form's files whose ids the customer chose. Foreign ids do nothing."""
    ids = [each for each in map(_uuid, chosen) if each]
    if ids:
        Attachment.objects.filter(thread_key=_place(key), pk__in=ids).delete()


def forget_old(*, now: datetime) -> int:
    """Forget files whose form never went through; return how many."""
    old = Attachment.objects.filter(thread_key__startswith="form:", created_at__lt=now - KEPT_FOR)
    return old.delete()[0]


def limits() -> dict[str, Any]:
    """What a message may have: `count` files of `megabytes` MB each."""
    return {"count": settings.UPLOAD_LIMIT_FILES, "megabytes": settings.UPLOAD_LIMIT_BYTES // 1024 // 1024}


def too_big(name: str) -> str:
    """The sentence for a file beyond the limit."""
    return _("“%(name)s” is too large: a file may have up to %(megabytes)d MB.") % (limits() | {"name": name})


def too_many() -> str:
    """The sentence for more files than a message may have."""
    return _("We can take %(count)d files at a time; the others were left out.") % limits()


def _place(key: uuid.UUID) -> str:
    return f"form:{key}"


def _is_same(one: Attachment, other: Attachment) -> bool:
    return one.blob_id == other.blob_id and one.file_name == other.file_name


def _uuid(raw: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(raw)
    except ValueError:
        return None
