"""What customers open: no account, no login. A case is opened by its signed token."""

from __future__ import annotations

from django.urls import path

from complaints.views.customer.case import case
from complaints.views.customer.complain import complain
from complaints.views.customer.files import file
from complaints.views.customer.home import find, home
from complaints.views.customer.messages import messages

app_name = "cases"
urlpatterns = [
    path("", home, name="home"),
    path("find/", find, name="find"),
    path("complain/", complain, name="complain"),
    path("case/<str:token>/", case, name="case"),
    path("case/<str:token>/messages/", messages, name="messages"),
    path("case/<str:token>/files/<uuid:id>/", file, name="file"),
]
