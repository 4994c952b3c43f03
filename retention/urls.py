from __future__ import annotations

from django.urls import path

from retention.views.downloads import panel_csv, rows_csv
from retention.views.overview import overview
from retention.views.report import report
from retention.views.rows import rows

app_name = "retention"
urlpatterns = [
    path("", overview, name="overview"),
    path("report/<str:week>/", report, name="report"),
    path("rows/<slug:key>.csv", rows_csv, name="rows_csv"),
    path("rows/<slug:key>/", rows, name="rows"),
    path("<slug:key>.csv", panel_csv, name="panel_csv"),
]
