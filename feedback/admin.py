"""Reading only: answers and call-backs are changed by their verbs."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from feedback.models import Answer, CallBack, Invitation


class ReadOnly(admin.ModelAdmin):
    """Lists and shows; adds, changes and deletes nothing."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Invitation)
class InvitationAdmin(ReadOnly):
    list_display = ("ticket", "resolution", "due_at", "sent_at", "not_sent_because", "cancelled_at")
    list_select_related = ("ticket",)
    show_full_result_count = False


@admin.register(Answer)
class AnswerAdmin(ReadOnly):
    list_display = ("invitation", "is_solved", "rating", "at")
    list_select_related = ("invitation__ticket",)
    show_full_result_count = False


@admin.register(CallBack)
class CallBackAdmin(ReadOnly):
    list_display = ("ticket", "owner", "due_at", "state", "ended_at")
    list_select_related = ("ticket", "owner")
    show_full_result_count = False
