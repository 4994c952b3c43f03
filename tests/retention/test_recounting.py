"""Every figure once more, by its definition: one customer, one complaint, one answer at a time in Python."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

import pytest

from complaints.models import Deadline, Promise, Ticket
from customers.models import Customer, Exit
from feedback.models import Answer, Invitation
from messaging.models import OutboundMessage
from retention.counting import count_overview
from retention.counting.definitions import AFTER_DAYS
from retention.figure import Overview
from retention.models import Stay
from retention.selection import Selection
from staff.models import User
from tests.cast import NOW, team
from tests.retention.crowd import Crowd
from tests.retention.histories import KAMPALA, TODAY

pytestmark = pytest.mark.django_db
NOT_OURS = ("death", "moved")
SELECTIONS = {
    "a quarter": Selection.of("90d", today=TODAY),
    "a summer": Selection(date(2026, 5, 1), date(2026, 7, 31), "custom"),
    "persons": Selection.of("365d", today=TODAY, segment="person"),
    "special, by mail": Selection.of("365d", today=TODAY, segment="special", channel="mail"),
    "a team": Selection.of("365d", today=TODAY, team="billing"),
}
Share = tuple[int, int]


class Recount:
    """The company read whole, narrowed to a selection."""

    def __init__(self, selection: Selection) -> None:
        self.selection, self.first, self.last = selection, selection.first_day, selection.last_day
        self.people = {
            each.pk: each for each in Customer.objects.exclude(kind="internal") if self._mine(each)
        }
        self.stays = [stay for stay in Stay.objects.all() if stay.customer_id in self.people]
        self.tickets = [ticket for ticket in Ticket.objects.select_related("team") if self._counts(ticket)]
        self.opened = [ticket for ticket in self.tickets if self.during(day(ticket.opened_at))]

    def _mine(self, person: Customer) -> bool:
        segment = self.selection.segment
        return not segment or (person.is_special if segment == "special" else person.kind == segment)

    def _counts(self, ticket: Ticket) -> bool:
        asked = self.selection
        slug = ticket.team.slug if ticket.team else ""
        return (
            ticket.status not in ("spam", "merged")
            and ticket.customer_id in self.people
            and (not asked.team or slug == asked.team)
            and (not asked.channel or ticket.channel == asked.channel)
        )

    def during(self, moment: date | None) -> bool:
        return moment is not None and self.first <= moment <= self.last

    def here(self, on: date) -> set[int]:
        return {s.customer_id for s in self.stays if s.began_on <= on and (not s.ended_on or s.ended_on > on)}

    def staying(self) -> dict[str, Any]:
        start = self.here(self.first - timedelta(days=1))
        ended = [stay for stay in self.stays if self.during(stay.ended_on)]
        lost = {stay.customer_id for stay in ended if stay.began_on < self.first}
        began = [stay for stay in self.stays if self.during(stay.began_on)]
        return {
            "with_us": len(self.here(self.last)),
            "new": len({stay.customer_id for stay in began if stay.number == 1}),
            "returning": len({stay.customer_id for stay in began if stay.number > 1}),
            "left": len({stay.customer_id for stay in ended}),
            "retention": (len(start - lost), len(start)),
            "quiet": len({stay.customer_id for stay in ended if stay.end == "quiet"}),
            "preventable": len({stay.customer_id for stay in ended if stay.reason not in NOT_OURS}),
            "exits": len({each.customer_id for each in Exit.objects.all() if self._told(each)}),
        }

    def _told(self, row: Exit) -> bool:
        known = {stay.customer_id for stay in self.stays}
        return row.undone_at is None and row.customer_id in known and self.during(row.left_on)

    def complaints(self) -> dict[str, Any]:
        both = agreed = 0
        for ticket in self.opened:
            causes = list(ticket.ticket_causes.all())
            ticked = {each.cause_id for each in causes if each.source == "reported"}
            main = {each.cause_id for each in causes if each.source == "confirmed" and each.is_main}
            both += bool(ticked and main)
            agreed += bool(ticked & main)
        return {
            "complaints": len(self.opened),
            "repeats": (sum(ticket.repeat_count > 1 for ticket in self.opened), len(self.opened)),
            "agreed": (agreed, both),
        }

    def word(self) -> dict[str, Any]:
        mine = {ticket.pk for ticket in self.tickets}
        due = [
            given
            for given in Promise.objects.exclude(state="released")
            if given.ticket_id in mine and self.during(day(given.due_at)) and given.due_at <= NOW
        ]
        acknowledged = [0, 0]
        for clock in Deadline.objects.filter(metric="acknowledgement", ticket__in=self.opened):
            is_late = clock.state == "missed" or (
                clock.state == "running" and clock.due_at is not None and clock.due_at < NOW
            )
            acknowledged[0] += clock.state == "met"
            acknowledged[1] += clock.state == "met" or is_late
        return {
            "promises": (sum(given.state == "kept" for given in due), len(due)),
            "acknowledged": tuple(acknowledged),
        }

    def felt(self) -> dict[str, Any]:
        mine = {ticket.pk for ticket in self.tickets}
        invitations = [each for each in Invitation.objects.all() if each.ticket_id in mine]
        last: list[Answer] = []
        for asked in invitations:
            said = Answer.objects.filter(invitation=asked).order_by("at", "pk")
            last += [each for each in said if self.during(day(each.at))][-1:]
        sent = [each for each in invitations if each.sent_at and self.during(day(each.sent_at))]
        bounced = set(
            OutboundMessage.objects.filter(bounced_at__isnull=False).values_list("dedupe_key", flat=True)
        )
        arrived = [each for each in sent if f"survey:{each.pk}" not in bounced]
        ratings = [each.rating for each in last if each.rating]
        solved = [each.is_solved for each in last if each.is_solved is not None]
        return {
            "csat": (sum(rating >= 4 for rating in ratings), len(ratings)),
            "solved": (sum(solved), len(solved)),
            "responses": _answered(sent),
            "delivered": _answered(arrived),
        }

    def after_complaints(self) -> dict[str, Share]:
        """Who left within AFTER_DAYS of their first complaint, by its main cause."""
        found: dict[str, list[int]] = {}
        by_customer = sorted(_with_cause(), key=lambda row: (row[0], row[1], row[2]))
        for pk, rows in groupby(by_customer, key=lambda row: row[0]):
            for _pk, opened_at, _id, slug in rows:
                stay = self._stay(pk, day(opened_at))
                if stay is None or day(opened_at) > self.last - timedelta(days=AFTER_DAYS):
                    continue
                end = day(opened_at) + timedelta(days=AFTER_DAYS)
                has_left = stay.ended_on is not None and stay.ended_on <= end
                if not (has_left and stay.reason in NOT_OURS):
                    counted = found.setdefault(slug, [0, 0])
                    counted[0] += has_left
                    counted[1] += 1
                break
        return {slug: (left, n) for slug, (left, n) in found.items()}

    def _stay(self, pk: int, on: date) -> Stay | None:
        mine = (stay for stay in self.stays if stay.customer_id == pk)
        return next((s for s in mine if s.began_on <= on and (not s.ended_on or s.ended_on > on)), None)


def _with_cause() -> list[tuple[int, datetime, int, str]]:
    rows = Ticket.objects.exclude(status__in=["spam", "merged"])
    main = rows.filter(ticket_causes__source="confirmed", ticket_causes__is_main=True)
    return list(main.values_list("customer", "opened_at", "pk", "ticket_causes__cause__slug"))


def _answered(rows: Iterable[Invitation]) -> Share:
    rows = list(rows)
    return sum(Answer.objects.filter(invitation=each).exists() for each in rows), len(rows)


def day(moment: datetime) -> date:
    return moment.astimezone(KAMPALA).date()


def counted(overview: Overview) -> dict[str, Any]:
    groups = (overview.staying, overview.leaving, overview.complaints, overview.word, overview.felt)
    figures = [figure for group in groups for panel in group for figure in panel.figures]
    return {each.key: (each.hits, each.n) if each.unit == "share" else each.value for each in figures}


@pytest.mark.parametrize("name", SELECTIONS)
def test_figures_are_what_their_definitions_say(name: str, ana: User, now: datetime) -> None:
    Crowd(21, owner=ana, teams=[team("Restaurant"), team("Billing")]).fill(customers=120, tickets=330)
    overview, recount = count_overview(SELECTIONS[name], now=NOW), Recount(SELECTIONS[name])
    expected = {
        **recount.staying(), **recount.complaints(), **recount.word(), **recount.felt(),
    }  # fmt: skip
    found = counted(overview)
    assert {key: found[key] for key in expected} == expected
    bars = next(panel for panel in overview.leaving if panel.key == "driving_causes").bars
    by_cause = recount.after_complaints()
    everybody = sum(n for _left, n in by_cause.values())
    assert {bar.key: (round(bar.value * bar.n), bar.n) for bar in bars} == {
        slug: (left, n) for slug, (left, n) in by_cause.items() if n >= 10 and everybody - n >= 10
    }
