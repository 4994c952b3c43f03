"""`{% load insight %}`: how sentences and amounts are set."""

from __future__ import annotations

from django import template
from django.conf import settings

from retention import wording

register = template.Library()


@register.filter
def unbroken(sentence: str) -> str:
    """`{{ panel.finding|unbroken }}`: no line begins with the sign that belongs to the number before it."""
    return sentence.replace(" %", "\u00a0%")


@register.filter
def money(cents: object) -> str:
    """`{{ customer.value_cents|money }}`: whole units of the company's currency; a dash for nothing known."""
    return wording.money(cents, settings.COMPANY_CURRENCY) if isinstance(cents, int) else wording.NOTHING
