"""The one door of the desk."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView, redirect_to_login
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST

from helpdesk.web.errors import too_many
from helpdesk.web.limits import LOGIN_BY_ACCOUNT, LOGIN_BY_ADDRESS, client_address, wait_needed
from staff.forms.login import LoginForm


@method_decorator(login_not_required, name="dispatch")
class LogIn(LoginView):
    """GET shows the form; POST logs in and goes to `next` when that is on this site.

    Tries are counted by address, and failures by account, whether or not the account exists.
    Django changes the session id at login, and takes the same time for unknown and inactive accounts.
    """

    template_name = "staff/login.html"
    authentication_form = LoginForm
    redirect_authenticated_user = True

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        wait = wait_needed(LOGIN_BY_ADDRESS, client_address(request))
        wait = wait or wait_needed(LOGIN_BY_ACCOUNT, _account(request), cost=0)
        if wait:
            return too_many(request, retry_seconds=wait)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form: Form) -> HttpResponse:
        wait_needed(LOGIN_BY_ACCOUNT, _account(self.request))
        return self.render_to_response(self.get_context_data(form=form), status=422)


def _account(request: HttpRequest) -> str:
    return request.POST.get("username", "").strip().lower()[:254]


@login_not_required
@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    """End the session. Also for a session that has ended by itself, so that the button always works."""
    logout(request)
    response = redirect(resolve_url(settings.LOGOUT_REDIRECT_URL))
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


@login_not_required
def admin_door(request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
    """Django's admin has no login of its own: the desk's, or a clear no."""
    if request.user.is_authenticated:
        raise PermissionDenied
    return redirect_to_login(request.GET.get("next", resolve_url("admin:index")))
