"""Every page that people see, with something awkward on it: long words, Arabic, long promises, errors."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from complaints.access import case_token
from complaints.acknowledging import acknowledge
from complaints.causes import confirm_causes
from complaints.models import Cause, Ticket
from complaints.opening import open_ticket
from complaints.promising import promise
from complaints.receiving import receive_message
from complaints.replying import reply
from customers.ordering import NewOrder, record_orders
from messaging.attaching import attach
from tests import cast
from tests.architecture.world import World, build

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde" * 2
ARABIC = "أنا غاضب جدا لأن الطعام كان باردا والنادل لم يعتذر"
LINK = "https://example.org/" + "a-very-long-address/" * 12
ACTS = ("acknowledge", "agree", "promise", "causes", "assign", "resolve", "status", "priority", "ask")


def furnish() -> World:
    """One of everything, and a case that fits nowhere."""
    now = timezone.now()
    world = build(now=now)
    _awkward(world, now - timedelta(minutes=20))
    return world


def _awkward(world: World, began: datetime) -> None:
    ana, name = world.people["ana"], f"Wolfeschlegelsteinhausenbergerdorff {ARABIC[:20]}"
    file = attach(b"x", file_name=f"{LONG}.txt", thread_key="form:y", is_public=True, now=began)
    ticket = open_ticket(
        customer=cast.customer(name, email=f"{'a' * 60}@example.org"),
        text=f"{ARABIC}\n{LONG}\n{LINK}\n" + "It was rude, cold, dirty, late, and nobody cared. " * 12,
        channel="web",
        subject=LONG[:200],
        contact_email=f"{'a' * 60}@example.org",
        reported_causes=list(Cause.objects.values_list("slug", flat=True)),
        order_reference=LONG[:80],
        remedy_sought="other",
        remedy_sought_text=LONG,
        team=cast.team("Restaurant"),
        attachments=[file],
        is_safety_risk=True,
        now=began,
    )
    acknowledge(ticket, by=ana, text=f"I am sorry. {LONG}", now=began)
    slugs = ["rudeness", "ignored", "time_wasting"]
    confirm_causes(ticket, by=ana, slugs=slugs, main_slug="ignored", now=began)
    promise(ticket, by=ana, text=f"{LONG} {ARABIC}", due_at=began + timedelta(minutes=5), now=began)
    reply(ticket, by=ana, text=LINK, now=began)
    receive_message(ticket, text=LONG, quoted=f"> {LONG}", channel="mail", now=began)
    order = NewOrder(
        ticket.customer_id, "MK-29656", began, 12_345_678_900, "UGX", summary="soup and vegetable curry"
    )
    record_orders([order], now=began)


def of_customers(world: World) -> dict[str, str]:
    """Name → path of the pages that need no login."""
    awkward = Ticket.objects.latest("pk")
    return {
        "home": "/",
        "home, link sent": "/?asked=1",
        "complain": "/complain/",
        "case": f"/case/{world.case_token}/?new=1",
        "case, resolved": f"/case/{world.resolved_token}/",
        "case, awkward": f"/case/{case_token(awkward)}/",
        "survey": f"/survey/{world.survey_token}/?solved=no&rating=2",
        "survey, answered": f"/survey/{world.survey_token}/?done=1",
        "unsubscribe": f"/unsubscribe/{world.customer_token}/",
        "a link cut in two": "/case/nonsense/",
        "nothing there": "/nothing-here/",
        "login": "/login/",
    }


def of_the_desk(world: World) -> dict[str, str]:
    """Name → path of the desk's pages, for a colleague who may see all of them."""
    awkward, number = Ticket.objects.latest("pk"), world.ticket.number
    acts = {f"act {name}": f"/desk/tickets/{awkward.number}/?act={name}" for name in ACTS}
    return {
        "queue": "/desk/",
        "queue, nothing found": "/desk/?q=nothing-at-all",
        "resolved": "/desk/?view=resolved",
        "ticket": f"/desk/tickets/{number}/",
        "ticket, awkward": f"/desk/tickets/{awkward.number}/",
        "ticket, resolved": f"/desk/tickets/{world.resolved.number}/",
        **acts,
        "promise not kept": f"/desk/tickets/{number}/?act=ending&promise={world.promise.pk}",
        "open again": f"/desk/tickets/{world.resolved.number}/?act=reopen",
        "my day": "/desk/my-day/",
        "new case": "/desk/tickets/new/",
        "customers": "/desk/customers/",
        "customer": f"/desk/customers/{world.customer.pk}/",
        "customer, awkward": f"/desk/customers/{awkward.customer_id}/",
        "customer's record": f"/desk/customers/{world.customer.pk}/record/",
        "call-backs": "/desk/callbacks/",
        "greetings": "/desk/greetings/",
        "greetings of a day": f"/desk/greetings/{world.greeted.held.on}/",
        "greetings that were held": f"/desk/greetings/{world.greeted.held.on}/?show=held",
        "a day without greetings": "/desk/greetings/2026-11-25/",
        "one greeting": f"/desk/greetings/{world.greeted.held.pk}/",
        "one greeting, answered": f"/desk/greetings/{world.greeted.sent.pk}/",
        "people to greet": "/desk/greetings/personal/",
        "programmes": "/desk/greetings/programmes/",
        "programme": f"/desk/greetings/programmes/{world.greeted.programme.pk}/",
        "new programme": "/desk/greetings/programmes/new/",
        "customer's greetings": f"/desk/greetings/of/{world.customer.pk}/",
        "notifications": "/desk/notifications/",
        "account": "/desk/you/",
        "mail that leaves": "/desk/mail/outgoing/",
        "mail that came": "/desk/mail/incoming/",
        "one mail that came": f"/desk/mail/incoming/{world.held.pk}/",
        "deciding about a mail": f"/desk/incoming/{world.held.pk}/release/",
        "mailbox": "/desk/mail/mailbox/",
        "one mail": f"/desk/mail/mailbox/{world.copy.pk}/?show=html",
        "its source": f"/desk/mail/mailbox/{world.copy.pk}/?show=source",
        "nothing there": "/desk/nothing-here/",
    }
