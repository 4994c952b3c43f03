from __future__ import annotations

from django.urls import path, register_converter

from greetings.iso_date import IsoDate
from greetings.views import (
    calendar,
    choices,
    dates,
    day,
    greeting,
    owner,
    personal,
    pieces,
    programmes,
    switching,
)

register_converter(IsoDate, "isodate")
app_name = "greetings"
urlpatterns = [
    path("", calendar.calendar, name="calendar"),
    path("<isodate:on>/", day.day, name="day"),
    path("<isodate:on>/list.csv", day.day_csv, name="day_csv"),
    path("dates/<int:pk>/confirmation/", dates.confirmation, name="date_confirmation"),
    path("personal/", personal.personal, name="personal"),
    path("<int:pk>/", greeting.greeting, name="greeting"),
    path("<int:pk>/mail/", greeting.mail_html, name="mail_html"),
    path("<int:pk>/removal/", greeting.removal, name="removal"),
    path("<int:pk>/return/", greeting.putting_back, name="putting_back"),
    path("<int:pk>/owner/", owner.owner, name="owner"),
    path("<int:pk>/personal/", greeting.greeted, name="greeted"),
    path("programmes/", programmes.programmes, name="programmes"),
    path("programmes/new/", programmes.new, name="new_programme"),
    path("programmes/<int:pk>/", programmes.edit, name="programme"),
    path("programmes/<int:pk>/switch/", switching.switching, name="switch"),
    path("programmes/<int:pk>/test/", switching.test, name="test"),
    path("audience/", pieces.audience, name="audience"),
    path("of/<int:pk>/", choices.of_customer, name="of_customer"),
    path("of/<int:pk>/choices/", choices.choices, name="choices"),
]
