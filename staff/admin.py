"""Colleagues and teams in Django's admin, for administrators. The last administrator can't be locked out."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from staff.models import Team, User
from staff.roles import Role
from staff.views.login import admin_door

admin.site.login = admin_door  # type: ignore[method-assign]
admin.site.site_header = admin.site.site_title = _("Kept: settings")
admin.site.index_title = _("What an administrator sets")
admin.site.site_url = "/desk/"
admin.site.unregister(Group)  # rights come from the role (staff/roles.py)


class ColleagueForm(forms.ModelForm):
    """Changing a colleague, refusing to take the last administrator away."""

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or {}
        stays = cleaned.get("is_active") and cleaned.get("role") == Role.ADMINISTRATOR
        if self.instance.pk and not stays and is_last_administrator(self.instance):
            raise forms.ValidationError(_("This is the only administrator. Make somebody else one first."))
        return cleaned


def is_last_administrator(user: User) -> bool:
    """Whether nobody but `user` could still administer."""
    active = User.objects.filter(role=Role.ADMINISTRATOR, is_active=True)
    return active.filter(pk=user.pk).exists() and not active.exclude(pk=user.pk).exists()


@admin.register(User)
class ColleagueAdmin(UserAdmin):
    form = ColleagueForm
    add_form = AdminUserCreationForm
    ordering = ("name",)
    list_display = ("name", "email", "role", "is_active")
    list_filter = ("role", "is_active", "teams")
    search_fields = ("name", "email")
    filter_horizontal = ("teams",)
    readonly_fields = ("last_login", "created_at")
    fieldsets = (
        (None, {"fields": ("name", "email", "password")}),
        (_("Rights"), {"fields": ("role", "teams", "is_active")}),
        (_("Desk"), {"fields": ("uses_hotkeys",)}),
        (_("Dates"), {"fields": ("last_login", "created_at")}),
    )
    add_fieldsets = (
        (None, {"fields": ("name", "email", "role", "usable_password", "password1", "password2")}),
    )

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        # What a colleague did stays with their name: deactivate instead.
        return False


@admin.register(Team)
class TeamAdmin(admin.ModelAdmin):
    list_display = ("name", "slug")
    search_fields = ("name",)
    prepopulated_fields = {"slug": ("name",)}
