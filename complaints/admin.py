"""What an administrator sets without code: causes, opening hours with holidays, how fast we answer.

Tickets are not here: only verbs change them.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from complaints.forms.calendar import DAYS, CalendarForm, OverrideForm
from complaints.models import BusinessCalendar, CalendarOverride, Cause, Holiday, SlaPolicy
from complaints.setting_up import lay_holidays


@admin.register(Cause)
class CauseAdmin(admin.ModelAdmin):
    list_display = ("name", "customer_wording", "slug", "position", "is_active")
    list_editable = ("position", "is_active")
    ordering = ("position", "pk")
    prepopulated_fields = {"slug": ("name",)}

    def get_readonly_fields(self, request: HttpRequest, obj: Cause | None = None) -> tuple[str, ...]:
        # The slug is what the API, the suggestions and old tickets know it by.
        return ("slug",) if obj else ()

    def get_prepopulated_fields(self, request: HttpRequest, obj: Cause | None = None) -> dict[str, Any]:
        return {} if obj else {"slug": ("name",)}


class Holidays(admin.TabularInline):
    model = Holiday
    extra = 1
    ordering = ("date",)


class Overrides(admin.TabularInline):
    model = CalendarOverride
    form = OverrideForm
    extra = 1
    ordering = ("date",)


@admin.register(BusinessCalendar)
class CalendarAdmin(admin.ModelAdmin):
    form = CalendarForm
    list_display = ("name", "time_zone", "country")
    inlines = (Overrides, Holidays)
    actions = ("lay_in_holidays",)

    def get_fieldsets(self, request: HttpRequest, obj: BusinessCalendar | None = None) -> Any:
        return (
            (None, {"fields": ("name", "time_zone", "country")}),
            (_("Open"), {"fields": tuple(day for day, _label in DAYS)}),
        )

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **options: Any) -> Any:
        # The weekdays are fields of the form, not of the model: the form alone decides.
        return CalendarForm

    @admin.action(description=_("Lay in the public holidays of this and the next two years"))
    def lay_in_holidays(self, request: HttpRequest, rows: QuerySet[BusinessCalendar]) -> None:
        year = timezone.localdate().year
        for calendar in rows:
            added = lay_holidays(calendar, first_year=year, last_year=year + 2)
            said = _t("%(name)s: %(count)d holidays added.") % {"name": calendar.name, "count": added}
            self.message_user(request, said, messages.SUCCESS)


class PolicyForm(forms.ModelForm):
    """A policy; one that is active and matches everybody must remain."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        narrow = cleaned.get("priority") or cleaned.get("customer_kind") or cleaned.get("special_only")
        if cleaned.get("is_active") and not narrow:
            return cleaned
        others = SlaPolicy.objects.filter(
            is_active=True, priority__isnull=True, customer_kind="", special_only=False
        ).exclude(pk=self.instance.pk)
        if not others.exists():
            raise forms.ValidationError(
                _("One active policy must match everybody (no priority, no kind, not special only).")
            )
        return cleaned


@admin.register(SlaPolicy)
class PolicyAdmin(admin.ModelAdmin):
    form = PolicyForm
    list_display = (
        "name", "position", "is_active", "priority", "customer_kind", "special_only",
        "acknowledgement_minutes", "first_response_minutes", "resolution_minutes",
    )  # fmt: skip
    ordering = ("position", "pk")

    def has_delete_permission(self, request: HttpRequest, obj: SlaPolicy | None = None) -> bool:
        # Deadlines remember the policy by name; switch it off instead.
        return False
