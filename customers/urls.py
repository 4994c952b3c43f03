from __future__ import annotations

from django.urls import include, path

from customers.views import consents, contact_points, needs, people, record, unsubscribe

app_name = "customers"
desk = [
    path("", people.people, name="list"),
    path("find/", people.find, name="find"),
    path("<int:pk>/", people.page, name="page"),
    path("<int:pk>/record/", record.record, name="record"),
    path("<int:pk>/contact-points/", contact_points.contact_points, name="contact_points"),
    path("<int:pk>/needs/", needs.needs, name="needs"),
    path("<int:pk>/needs/<int:need_pk>/ending/", needs.ending, name="need_ending"),
    path("<int:pk>/consents/", consents.consents, name="consents"),
]
urlpatterns = [
    path("unsubscribe/<str:token>/", unsubscribe.unsubscribe, name="unsubscribe"),
    path("desk/customers/", include(desk)),
]
