from __future__ import annotations

from django.urls import path

from staff.views import account, login, notifications

app_name = "staff"
urlpatterns = [
    path("login/", login.LogIn.as_view(), name="login"),
    path("logout/", login.log_out, name="logout"),
    path("desk/you/", account.account, name="account"),
    path("desk/you/password/", account.password, name="password"),
    path("desk/you/keys/", account.keys, name="keys"),
    path("desk/you/weekly-report/", account.weekly_report, name="weekly_report"),
    path("desk/notifications/", notifications.notifications, name="notifications"),
    path("desk/notifications/reading/", notifications.reading_all, name="notifications_reading"),
    path("desk/notifications/<int:pk>/reading/", notifications.reading, name="notification_reading"),
]
