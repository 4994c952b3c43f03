"""Customers in Django's admin: to look something up. Changes belong to the desk, where they are checked."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from customers.models import ContactPoint, Customer


class ContactPoints(admin.TabularInline):
    model = ContactPoint
    extra = 0
    can_delete = False
    readonly_fields = (
        "kind",
        "value",
        "as_given",
        "verified_at",
        "verified_how",
        "verified_by",
        "bounced_at",
        "created_at",
    )
    fields = (*readonly_fields, "is_primary")

    def has_add_permission(self, request: HttpRequest, obj: Customer | None = None) -> bool:
        return False


@admin.register(Customer)
class CustomerAdmin(admin.ModelAdmin):
    list_display = ("name", "kind", "is_special", "created_at")
    list_filter = ("kind", "is_special")
    search_fields = ("name", "contact_points__value")
    show_full_result_count = False
    raw_id_fields = ("organisation", "maybe_same_as")
    readonly_fields = ("public_id", "created_at", "deceased_at", "merged_into", "merged_at", "merged_by")
    inlines = (ContactPoints,)

    def has_delete_permission(self, request: HttpRequest, obj: Customer | None = None) -> bool:
        # Erasing a person is more than a row: their tickets and mails belong to it.
        return False
