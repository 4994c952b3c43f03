"""Files that people send: kept once by content, typed by their first bytes, served without being trusted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime

import structlog
from django.conf import settings
from django.core.files.base import ContentFile, File
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import FileResponse, Http404
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from messaging.file_names import clean_file_name
from messaging.file_types import ACTIVE_TYPES, INLINE_IMAGES, type_of
from messaging.models import Attachment, Blob

log = structlog.get_logger("kept.files")
_CHUNK = 1024 * 1024


class FileRefused(Exception):
    """This file is not taken; the text is a sentence for the person who sent it."""


def attach(
    data: bytes | UploadedFile,
    *,
    file_name: str,
    thread_key: str,
    is_public: bool,
    now: datetime,
    content_id: str = "",
) -> Attachment:
    """Keep a file for a thread (such as `ticket:10234`) and return its row.

    is_public: may the customer have it. content_id: for pictures inside an HTML mail, without angle
    brackets. Raises FileRefused for an empty file and for one above UPLOAD_LIMIT_BYTES; whatever a file
    claims to be, it is accepted and later served as what its bytes are.
    """
    name = clean_file_name(file_name)
    source: File = ContentFile(data) if isinstance(data, bytes) else data
    _check_size(source.size, name)
    digest, size, head = _measure(source)
    _check_size(size, name)
    with transaction.atomic():
        blob, created = Blob.objects.get_or_create(
            sha256=digest, defaults={"size": size, "media_type": type_of(head), "created_at": now}
        )
        if created or not _is_stored(blob):
            _store(blob, source)
        return Attachment.objects.create(
            blob=blob,
            thread_key=thread_key,
            file_name=name,
            content_id=content_id.strip("<> ")[:250],
            is_public=is_public,
            created_at=now,
        )


def serve(attachment: Attachment) -> FileResponse:
    """The file as a response. Whether the asker may have it was decided before.

    Pictures that are pictures by their bytes are shown; everything else is a download. Nothing in it can
    run: its own policy sandboxes it and browsers must not guess its type. 404 when the bytes are missing.
    """
    blob = attachment.blob
    try:
        content = default_storage.open(blob.storage_name)
    except FileNotFoundError:
        log.error("file missing", blob=blob.sha256)
        raise Http404("The file is missing.") from None
    is_active = blob.media_type in ACTIVE_TYPES or blob.media_type.startswith("text/")
    response = FileResponse(
        content,
        as_attachment=blob.media_type not in INLINE_IMAGES,
        filename=attachment.file_name,
        content_type="application/octet-stream" if is_active else blob.media_type,
    )
    response["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def is_shown_inline(attachment: Attachment) -> bool:
    """Is it a picture that a page may show (PNG, JPEG, GIF, WebP by its bytes)?"""
    return attachment.blob.media_type in INLINE_IMAGES


def content_of(attachment: Attachment) -> bytes:
    """The bytes, for sending them on. FileNotFoundError when the storage has lost them."""
    with default_storage.open(attachment.blob.storage_name) as content:
        return bytes(content.read())


def _check_size(size: int | None, name: str) -> None:
    if size == 0:
        raise FileRefused(_("“%(name)s” is empty, so there is nothing to add.") % {"name": name})
    limit = settings.UPLOAD_LIMIT_BYTES
    if size and size > limit:
        said = {"name": name, "size": filesizeformat(size), "limit": filesizeformat(limit)}
        raise FileRefused(
            _("“%(name)s” is too large: it has %(size)s, and a file may have up to %(limit)s.") % said
        )


def _chunks(source: File) -> Iterator[bytes]:
    source.seek(0)
    while chunk := source.read(_CHUNK):
        yield chunk


def _measure(source: File) -> tuple[str, int, bytes]:
    """SHA-256, size in bytes and the first bytes, read piece by piece."""
    digest, size, head = hashlib.sha256(), 0, b""
    for chunk in _chunks(source):
        digest.update(chunk)
        size += len(chunk)
        head = head or chunk[:8192]
    return digest.hexdigest(), size, head


def _is_stored(blob: Blob) -> bool:
    """A writer that died half-way leaves a short file under the right name: it does not count."""
    try:
        return bool(default_storage.size(blob.storage_name) == blob.size)
    except (FileNotFoundError, NotImplementedError):
        return default_storage.exists(blob.storage_name)


def _store(blob: Blob, source: File) -> None:
    if default_storage.exists(blob.storage_name):
        if _is_stored(blob):
            return
        default_storage.delete(blob.storage_name)
    source.seek(0)
    saved = default_storage.save(blob.storage_name, source)
    if saved != blob.storage_name:  # another writer was quicker with the same bytes
        default_storage.delete(saved)
