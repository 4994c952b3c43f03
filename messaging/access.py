"""Who may look into the mail, and whether there is a demo mailbox at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

View = Callable[..., HttpResponseBase]


def sees_mail_log(view: View) -> View:
    """Only for colleagues whose role has `rights.see_mail_log`; 403 for the others."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not getattr(request.user, "rights", None) or not request.user.rights.see_mail_log:  # type: ignore[union-attr]
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def demo_only(view: View) -> View:
    """Only while no real mail server is configured (DEMO_MAILBOX); 404 otherwise. Any colleague may look."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not settings.DEMO_MAILBOX:
            raise Http404("There is no demo mailbox.")
        return view(request, *args, **kwargs)

    return guarded
