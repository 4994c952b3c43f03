from __future__ import annotations

from django.urls import include, path

from customers.views import (
    consents,
    contact_points,
    interactions,
    life,
    merging,
    needs,
    order_imports,
    orders,
    people,
    record,
    unsubscribe,
)

app_name = "customers"
desk = [
    path("", people.people, name="list"),
    path("find/", people.find, name="find"),
    path("<int:pk>/", people.page, name="page"),
    path("<int:pk>/record/", record.record, name="record"),
    path("<int:pk>/contact-points/", contact_points.contact_points, name="contact_points"),
    path(
        "<int:pk>/contact-points/<int:point_pk>/verification/",
        contact_points.verification,
        name="verification",
    ),
    path("<int:pk>/needs/", needs.needs, name="needs"),
    path("<int:pk>/needs/<int:need_pk>/ending/", needs.ending, name="need_ending"),
    path("<int:pk>/consents/", consents.consents, name="consents"),
    path("<int:pk>/orders/", orders.orders, name="orders"),
    path("<int:pk>/exits/", life.exits, name="exits"),
    path("<int:pk>/exits/<int:exit_pk>/undoing/", life.undoing, name="exit_undoing"),
    path("<int:pk>/death/", life.death, name="death"),
    path("<int:pk>/return/", life.returning, name="return"),
    path("<int:pk>/birthday/", life.birthday, name="birthday"),
    path("<int:pk>/words/", interactions.interactions, name="interactions"),
    path("<int:pk>/words/<int:interaction_pk>/seeing/", interactions.seeing, name="interaction_seeing"),
    path("<int:pk>/merging/", merging.merging, name="merging"),
    path("orders/import/", order_imports.order_import_list, name="order_imports"),
    path("orders/import/example.csv", order_imports.example, name="order_example"),
    path("orders/import/<int:pk>/", order_imports.order_import, name="order_import"),
    path("orders/import/<int:pk>/importing/", order_imports.importing_it, name="order_import_importing"),
    path("orders/import/<int:pk>/discarding/", order_imports.discarding, name="order_import_discarding"),
]
urlpatterns = [
    path("unsubscribe/<str:token>/", unsubscribe.unsubscribe, name="unsubscribe"),
    path("desk/customers/", include(desk)),
]
