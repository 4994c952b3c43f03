"""A New Year's greetings for a hundred thousand customers, prepared and measured; nothing of it stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta

from django.db import connection
from django.db.models import Exists, OuterRef
from django.test.utils import override_settings

from customers.models import Consent, ContactPoint, Customer
from greetings import dating, planning, releasing
from greetings.audience import Audience
from greetings.many import any_of
from greetings.models import Greeting, Programme
from greetings.programming import save_programme, switch

CUSTOMERS = 100_000
FAST = 1_000  # a minute


def before_new_year(now: datetime) -> datetime:
    """Two days before the next New Year."""
    return datetime(now.year + 1, 1, 1, 9, tzinfo=UTC) - timedelta(days=2)


def prepare(now: datetime, count: int) -> None:
    """One programme for everybody, and a yes of `count` customers who have a mail address; seven of eight
    addresses are known to be theirs."""
    dating.keep_dates(now=now)
    Programme.objects.update(is_active=False)
    programme = save_programme(
        name="Bench",
        occasion="new_year",
        audience=Audience(),
        send_at=time(9),
        earliest=time(8),
        latest=time(20),
        default_language="en",
        texts={"en": ("A good new year", "Dear {first_name|friend}, a good new year!")},
        by=None,
        now=now,
    )
    switch(programme, is_active=True, now=now)
    mailed = ContactPoint.objects.filter(customer=OuterRef("pk"), kind=ContactPoint.Kind.EMAIL)
    ids = list(Customer.objects.filter(Exists(mailed)).order_by("-pk").values_list("pk", flat=True)[:count])
    given = [
        Consent(customer_id=pk, purpose=Consent.Purpose.GREETINGS, is_given=True, source="bench", at=now)
        for pk in ids
    ]
    Consent.objects.bulk_create(given, batch_size=5000)
    points = ContactPoint.objects.filter(
        kind=ContactPoint.Kind.EMAIL, customer_id__in=any_of(pk for pk in ids if pk % 8)
    )
    points.update(verified_at=now, verified_how=ContactPoint.Proof.ANSWERED)


def _plan(now: datetime) -> int:
    return planning.plan(now=now).added


def _analyse(now: datetime) -> int:
    """What the database does by itself soon after so many rows came; here all is one transaction."""
    with connection.cursor() as cursor:
        cursor.execute(f'ANALYZE "{Greeting._meta.db_table}"')
    return Greeting.objects.count()


def _plan_again(now: datetime) -> int:
    tally = planning.plan(now=now)
    return tally.added + tally.changed


def _release(now: datetime) -> int:
    on_the_day = now + timedelta(days=2, hours=3)
    with override_settings(GREETINGS_PER_MINUTE=FAST):
        return releasing.release_due(now=on_the_day)


STEPS: Mapping[str, Callable[[datetime], int]] = {
    "greetings: plan a New Year": _plan,
    "greetings: let the database count them": _analyse,
    "greetings: plan again, nothing new": _plan_again,
    "greetings: release 1,000": _release,
}
