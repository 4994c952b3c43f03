"""Uploads from strangers: read to the end so that their words arrive, stored no further than the limits."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from complaints.pending_files import limits, too_big, too_many
from helpdesk.web.text import clean_line, shorten


class CappedUploads(FileUploadHandler):
    """Lets through UPLOAD_LIMIT_FILES files of UPLOAD_LIMIT_BYTES each; `refused` has a sentence a loss."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self.refused: list[str] = []
        self._count = 0

    def new_file(self, *args: Any, **options: Any) -> None:
        super().new_file(*args, **options)
        self._count += 1

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        # Not in new_file: skipping there would close the file before this one (Django closes every
        # handler's last file).
        if self._count > settings.UPLOAD_LIMIT_FILES:
            self._refuse(too_many())
        if start + len(raw_data) > settings.UPLOAD_LIMIT_BYTES:
            self._refuse(too_big(shorten(clean_line(self.file_name or ""), 60)))
        return raw_data

    def file_complete(self, file_size: int) -> UploadedFile | None:
        return None

    def _refuse(self, sentence: str) -> None:
        if sentence not in self.refused:
            self.refused.append(sentence)
        raise SkipFile


def _nothing(_request: HttpRequest) -> HttpResponse:
    return HttpResponse()


class _Check(CsrfViewMiddleware):
    def _reject(self, request: HttpRequest, reason: str) -> str:
        return reason


def takes_files(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """For a form with files: caps uploads, and answers a request beyond all limits with a sentence (413).

    Django's own check of the CSRF marker reads the request before any view could cap it, so this view is
    exempt from it and checks by itself: `came_from_our_page(request)`.
    """

    @wraps(view)
    def capped(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        request.upload_handlers.insert(0, CappedUploads(request))
        try:
            _ = request.POST  # reads everything; the limits speak here
        except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
            return render(request, "cases/too_large.html", limits(), status=413)
        except UnreadablePostError:  # the connection broke; nobody reads the answer
            return HttpResponse(status=400)
        return view(request, *args, **options)

    return csrf_exempt(capped)


def came_from_our_page(request: HttpRequest) -> bool:
    """Whether the form carries the marker that our page gave to this browser (Django's CSRF check)."""
    return _Check(_nothing).process_view(request, _nothing, (), {}) is None


def refused_uploads(request: HttpRequest) -> list[str]:
    """A sentence for each file that was beyond the limits and therefore not read."""
    return [
        sentence
        for handler in request.upload_handlers
        if isinstance(handler, CappedUploads)
        for sentence in handler.refused
    ]
