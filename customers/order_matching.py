"""Whose orders are these? Many lines at once, a fixed number of queries a batch.

A customer is named by their id, or by their e-mail address, or by their phone number; where several share an
address, or the one there has another name, their name decides. Two people are never joined because they share
an address: what is not certain is refused with a sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from customers.models import ContactPoint, Customer
from customers.naming import names_fit, same_name
from customers.order_line import Line

Kind = ContactPoint.Kind


class NotCertain(ValueError):
    """Whose order it is cannot be said; the text says why."""


@dataclass(frozen=True)
class Somebody:
    """A customer as matching needs them."""

    pk: int
    name: str


@dataclass
class Known:
    """The customers that a batch of lines may mean."""

    by_id: dict[str, Somebody]
    at: dict[tuple[str, str], list[Somebody]]


def known_customers(lines: Iterable[Line]) -> Known:
    """Everybody whom `lines` may mean, in three queries."""
    lines = list(lines)
    ids = {line.public_id for line in lines if line.public_id is not None}
    rows = Customer.objects.filter(public_id__in=ids).select_related("merged_into") if ids else []
    by_id = {str(row.public_id): _somebody(row.merged_into or row) for row in rows}
    at: dict[tuple[str, str], list[Somebody]] = defaultdict(list)
    for kind, values in (
        (Kind.EMAIL, {line.email for line in lines if line.email}),
        (Kind.PHONE, {line.phone for line in lines if line.phone}),
    ):
        points = ContactPoint.objects.filter(kind=kind, value__in=values, customer__merged_into=None)
        if values:
            for value, pk, name in points.order_by("customer_id").values_list(
                "value", "customer_id", "customer__name"
            ):
                at[kind.value, value].append(Somebody(pk, name))
    return Known(by_id, at)


def whose(line: Line, known: Known) -> Somebody | None:
    """The customer of `line`; None when nobody has this address and number: somebody new, perhaps.

    Raises NotCertain with a sentence.
    """
    if line.public_id is not None:
        found = known.by_id.get(str(line.public_id))
        if found is None:
            raise NotCertain(_("There is no customer with the id %(id)s.") % {"id": line.public_id})
        return found
    if not line.email and not line.phone:
        raise NotCertain(_("It does not say whose order it is: no e-mail address, phone number or id."))
    for kind, value in ((Kind.EMAIL, line.email), (Kind.PHONE, line.phone)):
        sharing = known.at.get((kind.value, value), [])
        if sharing:
            return _the_one(line.name, sharing, value)
    return None


def _the_one(name: str, sharing: list[Somebody], value: str) -> Somebody | None:
    if not name:
        if len(sharing) == 1:
            return sharing[0]
        raise NotCertain(
            _("%(count)d customers share %(value)s. Add a column “name”, or “customer” with their id.")
            % {"count": len(sharing), "value": value}
        )
    exact = [each for each in sharing if same_name(each.name, name)]
    fitting = exact or [each for each in sharing if not each.name or names_fit(each.name, name)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise NotCertain(
            _("%(count)d customers at %(value)s may be “%(name)s”. Add their id in a column “customer”.")
            % {"count": len(fitting), "value": value, "name": name}
        )
    return None


def why_unknown(line: Line, known: Known) -> str:
    """What to tell of a line that nobody fits."""
    value = line.email or line.phone
    there = known.at.get((Kind.EMAIL.value, line.email)) or known.at.get((Kind.PHONE.value, line.phone))
    if there:
        return _("%(value)s belongs to %(known)s, not to “%(name)s”.") % {
            "value": value,
            "known": there[0].name,
            "name": line.name,
        }
    return _("We know no customer with %(value)s.") % {"value": value}


def _somebody(customer: Customer) -> Somebody:
    return Somebody(customer.pk, customer.name)
