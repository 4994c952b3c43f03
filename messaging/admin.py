from __future__ import annotations

from django.contrib import admin

from messaging.models import Suppression


@admin.register(Suppression)
class SuppressionAdmin(admin.ModelAdmin):
    """Addresses that get no mail, or not of some kind; deleting a row lets mail through again."""

    list_display = ["address", "scope", "reason", "created_at"]
    list_filter = ["scope"]
    search_fields = ["address"]
    date_hierarchy = "created_at"
