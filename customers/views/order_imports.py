"""Orders from a file: choose it, see what it would do, import or discard, and how far it is."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from customers import import_work, importing
from customers.access import order_import_for, order_imports, require_oversight
from customers.forms.order_file import OrderFileForm
from customers.models import OrderImport
from customers.order_file import UnreadableFile
from helpdesk.web.paging import page_after
from helpdesk.web.responding import is_piece_wanted, see_other
from staff.requests import DeskRequest

LATEST = 20
# So much is worked on while the browser waits (a second or two); more by a worker.
AT_ONCE_BYTES, AT_ONCE_ROWS = 150_000, 1_500
EXAMPLE = (
    "reference,date,amount,refunded,currency,summary,email,name\r\n"
    "A-1001,2026-11-02,24500,,UGX,Two soups and a juice,mona@example.org,Mona Adeke\r\n"
    "A-1002,2026-11-02 18:45,12000.50,2000,UGX,\"Meal for one, delivered\",chen@example.org,Chen Wei\r\n"
)  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def order_import_list(request: DeskRequest) -> HttpResponse:
    """The form for a file, and the latest files. POST keeps the file and checks it."""
    require_oversight(request.user)
    form = OrderFileForm(request.POST, request.FILES) if request.method == "POST" else OrderFileForm()
    if request.method == "POST" and form.is_valid() and (kept := _kept(request, form)) is not None:
        return see_other(request, reverse("customers:order_import", args=[kept.pk]))
    page = page_after(order_imports(request.user), ("-uploaded_at", "-id"), request.GET.get("after", ""))
    status = 422 if form.is_bound else 200
    return render(request, "customers/order_imports.html", {"form": form, "page": page}, status=status)


def _kept(request: DeskRequest, form: OrderFileForm) -> OrderImport | None:
    file = form.cleaned_data["file"]
    content, now = file.read(), timezone.now()
    try:
        kept = importing.upload(
            content,
            file_name=file.name or "",
            adds_customers=form.cleaned_data["adds_customers"],
            by=request.user,
            now=now,
        )
    except UnreadableFile as refusal:
        form.add_error("file", str(refusal))
        return None
    _work(kept.pk, is_small=len(content) <= AT_ONCE_BYTES)
    return kept


@require_safe
def order_import(request: DeskRequest, pk: int) -> HttpResponse:
    """What the file would do, does or did. htmx asks again while the machine works on it."""
    found = order_import_for(request.user, pk)
    template = "customers/_order_import.html" if is_piece_wanted(request) else "customers/order_import.html"
    untold = found.refused - len(found.problems)
    return render(request, template, {"import": found, "untold": untold, "State": OrderImport.State})


@require_POST
def importing_it(request: DeskRequest, pk: int) -> HttpResponse:
    """Have it imported. A second click changes nothing."""
    found, said = order_import_for(request.user, pk), ""
    try:
        if importing.start(found, now=timezone.now()):
            _work(found.pk, is_small=found.rows <= AT_ONCE_ROWS)
    except importing.NotInState as refusal:
        said = str(refusal)
    return see_other(request, reverse("customers:order_import", args=[pk]), said)


@require_POST
def discarding(request: DeskRequest, pk: int) -> HttpResponse:
    found = order_import_for(request.user, pk)
    try:
        importing.discard(found, now=timezone.now())
        said = _("Discarded; nothing of it was imported.")
    except importing.NotInState as refusal:
        said = str(refusal)
    return see_other(request, reverse("customers:order_imports"), said)


@require_safe
def example(request: DeskRequest) -> HttpResponse:
    """A file as we like it."""
    require_oversight(request.user)
    response = HttpResponse("\ufeff" + EXAMPLE, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="orders-example.csv"'
    return response


def _work(pk: int, *, is_small: bool) -> None:
    if is_small:
        import_work.work_on(pk=pk, now=timezone.now())
    else:
        importing.nudge()
