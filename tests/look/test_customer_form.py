"""The complaint form spares trouble: kept while typing, gone once sent, its errors beside their fields."""

from __future__ import annotations

import pytest
from django import forms

from tests.look.conftest import Stage

pytestmark = pytest.mark.browser
PAGE = """{% extends "base.html" %}{% load static %}
{% block scripts %}<script type="module" src="{% static 'js/customer.js' %}"></script>{% endblock %}
{% block body %}<main id="main">
<div data-draft-restored hidden>Kept <button data-draft-forget>Afresh</button></div>
<form method="post" action="/send/" data-keep-draft="complain" data-guard novalidate>
{% include "components/_form_errors.html" %}
{% for field in form %}{% include "components/_field.html" %}{% endfor %}
<button>Send</button></form></main>{% endblock %}"""


class Complaint(forms.Form):
    text = forms.CharField(widget=forms.Textarea, help_text="In your own words.")
    causes = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple, choices=[("a", "Rude"), ("b", "Late")], required=False
    )


def write(stage: Stage) -> None:
    stage.page.on("dialog", lambda dialog: dialog.accept())
    stage.show(PAGE, form=Complaint())
    stage.page.locator("textarea").press_sequentially("It was cold")
    stage.page.check("[value=b]")
    stage.until("localStorage.getItem('kept:form:complain')?.includes('\"b\"')")


def test_what_was_typed_is_there_after_a_reload_and_can_be_forgotten(stage: Stage) -> None:
    write(stage)
    page = stage.show(PAGE, form=Complaint())
    assert page.input_value("textarea") == "It was cold"
    assert page.is_checked("[value=b]")

    page.click("text=Afresh")
    assert page.evaluate("localStorage.length") == 0
    assert page.input_value("textarea") == ""


def test_it_is_forgotten_once_it_was_sent(stage: Stage) -> None:
    write(stage)
    page = stage.show(
        PAGE.replace("<main", '<main data-draft-done="complain"').replace("data-keep-draft", "data-x")
    )

    assert page.evaluate("localStorage.length") == 0


def test_a_form_that_came_back_with_errors_wins_over_what_was_kept(stage: Stage) -> None:
    write(stage)
    page = stage.show(PAGE, form=Complaint({"text": "", "causes": ["a"]}))

    assert page.is_checked("[value=a]")
    assert not page.is_checked("[value=b]")


def test_an_error_stands_beside_its_field_and_takes_the_focus_at_the_top(stage: Stage) -> None:
    page = stage.show(PAGE, form=Complaint({}))
    area = page.locator("textarea")

    assert area.get_attribute("aria-invalid") == "true"
    for described in (area.get_attribute("aria-describedby") or "").split():
        assert page.locator(f"#{described}").count() == 1, f"{described} describes the field but is not there"
    assert page.evaluate("document.activeElement.getAttribute('role')") == "alert"


def test_a_lost_connection_is_said(stage: Stage) -> None:
    page = stage.show(PAGE, form=Complaint())
    page.context.set_offline(True)
    page.wait_for_selector("[data-offline]:not([hidden])")
    page.context.set_offline(False)
    page.wait_for_selector("[data-offline]", state="hidden")
