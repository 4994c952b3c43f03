from __future__ import annotations

from django.urls import path

from feedback.views.call_backs import callbacks, ending, owner
from feedback.views.ratings import customer_ratings
from feedback.views.survey import case_answer, survey

app_name = "feedback"
urlpatterns = [
    path("survey/<str:token>/", survey, name="survey"),
    path("case/<str:token>/answer/", case_answer, name="case_answer"),
    path("desk/callbacks/", callbacks, name="callbacks"),
    path("desk/callbacks/<int:pk>/ending/", ending, name="callback_ending"),
    path("desk/callbacks/<int:pk>/owner/", owner, name="callback_owner"),
    path("desk/customers/<int:pk>/ratings/", customer_ratings, name="customer_ratings"),
]
