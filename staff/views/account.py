"""A colleague's own things: the password, the single-key shortcuts, the weekly report."""

from __future__ import annotations

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.forms import PasswordChangeForm
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from helpdesk.web.errors import too_many
from helpdesk.web.limits import LOGIN_BY_ACCOUNT, wait_needed
from helpdesk.web.responding import see_other
from staff.account import change_keys, change_weekly_report
from staff.requests import DeskRequest


@require_safe
def account(request: DeskRequest) -> HttpResponse:
    return render(request, "staff/account.html", {"form": PasswordChangeForm(request.user)})


@sensitive_post_parameters()
@require_POST
def password(request: DeskRequest) -> HttpResponse:
    """Set a new password. Every other session of this colleague ends with it (Django's session hash)."""
    wait = wait_needed(LOGIN_BY_ACCOUNT, f"change:{request.user.pk}")
    if wait:
        return too_many(request, retry_seconds=wait)
    form = PasswordChangeForm(request.user, request.POST)
    if not form.is_valid():
        return render(request, "staff/account.html", {"form": form}, status=422)
    update_session_auth_hash(request, form.save())
    return see_other(
        request, reverse("staff:account"), _("The new password counts. You are logged out everywhere else.")
    )


@require_POST
def keys(request: DeskRequest) -> HttpResponse:
    """Switch the single-key shortcuts on or off; people who use screen readers need them off."""
    is_on = change_keys(request.user, is_on=request.POST.get("uses_hotkeys") == "on")
    said = _("Single keys are on. Press ? for the list.") if is_on else _("Single keys are off.")
    return see_other(request, reverse("staff:account"), said)


@require_POST
def weekly_report(request: DeskRequest) -> HttpResponse:
    """Get the week's figures by mail, or not. Only managers and administrators are sent them."""
    is_on = change_weekly_report(request.user, is_on=request.POST.get("gets_weekly_report") == "on")
    said = _("The report comes on Monday.") if is_on else _("No more weekly reports.")
    return see_other(request, reverse("staff:account"), said)
