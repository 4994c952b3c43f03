"""What drives customers away is found when it is there, and not claimed when it is not."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta

import pytest
from django.db import connection

from complaints.models import Deadline, TicketCause
from customers.models import Exit
from retention.counting import count_overview
from retention.counting.definitions import words
from retention.counting.driver import Driver, costs_most, judge, kept_keeps
from retention.counting.headline import headline, unknown
from retention.counting.judging import LEVEL, Finding, count, share, waiting_time
from retention.counting.leaving import IMED
from retention.figure import Overview, Panel
from retention.selection import Selection
from retention.staying import refresh
from staff.models import User
from tests.cast import NOW
from tests.retention.crowd import Crowd

MONTH = Selection.of("30d", today=date(2026, 11, 18))
CAUSES = 10


def test_without_effects_nothing_is_claimed_but_by_rare_chance() -> None:
    """Holm holds the chance of any false claim in a whole overview below one in twenty."""
    rng = random.Random(7)
    claims = 0
    for _each in range(400):
        counts = {}
        for cause in range(CAUSES):
            n = rng.randint(20, 120)
            counts[str(cause)] = (sum(rng.random() < 0.2 for _one in range(n)), n)
        claims += bool(judge(counts)[1])
    assert claims / 400 <= LEVEL


def test_a_real_difference_is_found() -> None:
    counts = {str(cause): (20, 100) for cause in range(CAUSES)} | {"rudeness": (41, 100), "rare": (8, 9)}
    compared, found = judge(counts)
    assert [each.key for each in found] == ["rudeness"]
    assert "rare" not in {each.key for each in compared}, "fewer than ten are not compared"
    assert found[0].other_share == pytest.approx(208 / 1009)


def _company(owner: User, *, effects: bool) -> Overview:
    crowd = Crowd(11, owner=owner)
    people = [each for each in crowd.people(330) if each.kind != "internal" and not each.merged_into_id]
    causes = crowd.causes[:3]
    rude = next(cause for cause in crowd.causes if cause.slug == "rudeness")
    for place, person in enumerate(people):
        cause, is_kept = [rude, *causes][place % 4], place % 3 > 0
        chance = 0.25
        if effects:
            chance = (0.6 if cause == rude else 0.25) * (0.5 if is_kept else 1.5)
        stays = crowd.random.random() >= chance
        crowd.random, drawn = random.Random(place), crowd.random  # nobody without orders
        crowd.orders(person, first=400, gap=9, last=0 if stays else 195)
        crowd.random = drawn
        ticket = crowd.ticket(person, 200, status="closed")
        TicketCause.objects.create(ticket=ticket, cause=cause, source="confirmed", is_main=True, at=NOW)
        crowd.promise(ticket, "kept" if is_kept else "broken")
    refresh(now=NOW)
    with connection.cursor() as cursor:
        cursor.execute("analyze")
    return count_overview(MONTH, now=NOW)


def _panel(overview: Overview, key: str) -> Panel:
    return next(panel for panel in [*overview.leaving, *overview.staying, *overview.word] if panel.key == key)


@pytest.mark.django_db
def test_planted_truths_are_found(ana: User, now: datetime) -> None:
    overview = _company(ana, effects=True)
    assert _panel(overview, "driving_causes").finding.startswith("Bad language, rudeness costs us most: ")
    assert _panel(overview, "driving_promises").finding.startswith("Kept promises keep customers: ")
    assert overview.headline.startswith("Bad language, rudeness costs us most: ")
    bars = {bar.key: bar for bar in _panel(overview, "driving_causes").bars}
    assert bars["rudeness"].value > bars["rudeness"].compare + 0.15


def test_a_finding_counts_few_and_weighs_many() -> None:
    rude = Driver("rudeness", 7, 12, 6, 31, 0.02)
    assert costs_most(rude, "Rudeness", of=3) == (
        "Rudeness costs us most: 7 of 12 left within 150 days, 6 of 31 after other complaints."
    )
    assert costs_most(rude, "Rudeness", of=1).startswith("Rudeness drives customers away: 7 of 12"), (
        "nothing is the most of one"
    )
    kept = Driver("kept", 240, 1200, 180, 600, 0.0001)
    assert kept_keeps(kept) == (
        "Kept promises keep customers: 20 % of 1,200 left within 150 days, 30 % of 600 after one not kept."
    )


@pytest.mark.django_db
def test_what_was_not_compared_is_not_called_the_same(ana: User, now: datetime) -> None:
    """Nine complaints: too few for any comparison, so no panel may say that there is no difference."""
    crowd = Crowd(3, owner=ana)
    for person in crowd.people(9):
        crowd.orders(person, first=400, gap=9, last=0)
        crowd.promise(crowd.ticket(person, 220, status="closed"), "kept")
    refresh(now=NOW)
    overview = count_overview(MONTH, now=NOW)
    for key in ("driving_causes", "driving_promises", "answered"):
        assert _panel(overview, key).finding.endswith("cannot be said yet."), key
    said = " ".join(_panel(overview, "answered").notes)
    assert "Answered badly: nobody." in said
    assert "until 21 June 2026, not of the period alone" in _panel(overview, "driving_causes").notes[0]


@pytest.mark.django_db
def test_without_them_nothing_is_claimed(ana: User, now: datetime) -> None:
    overview = _company(ana, effects=False)
    assert _panel(overview, "driving_causes").finding == "No cause drives customers away beyond chance."
    assert _panel(overview, "driving_promises").finding.startswith("Kept or not kept shows no difference")
    assert overview.headline.endswith("Nothing stands out beyond chance.")


@pytest.mark.django_db
def test_imed_stands_as_it_was_printed(ana: User, now: datetime) -> None:
    assert sum(IMED.values()) == pytest.approx(0.97)
    crowd = Crowd(5, owner=ana)
    people = crowd.people(12)
    Exit.objects.bulk_create(
        Exit(customer=each, reason="moved", left_on=(NOW - timedelta(days=3)).date(), recorded_at=NOW)
        for each in people
    )
    for person in people:
        crowd.random = random.Random(1)
        crowd.orders(person, first=50, gap=5, last=10)
    refresh(now=NOW)
    panel = count_overview(MONTH, now=NOW).leaving[0]
    assert {bar.key: bar.compare for bar in panel.bars} == {**IMED, "unknown": None}
    assert sum(round(bar.value * bar.n) for bar in panel.bars) == panel.figures[0].n
    assert any("97 %, and 3 % are unstated" in note for note in panel.notes)
    assert panel.finding.startswith("11 of 11 who told us name this: moved away (")
    Exit.objects.filter(customer__in=people[-1:]).delete()
    Exit.objects.filter(customer__in=people[:5]).update(reason="lower_price")
    assert count_overview(MONTH, now=NOW).leaving[0].finding == (
        "No reason is named most by the 10 who told us."
    )
    Exit.objects.filter(customer__in=people[:5]).update(reason="moved")
    Exit.objects.filter(customer__in=people[:3]).update(reason="unknown")
    finding = count_overview(MONTH, now=NOW).leaving[0].finding
    assert finding.endswith(" % we do not know why.")
    Exit.objects.filter(customer__in=people[:5]).delete()
    few = count_overview(MONTH, now=NOW).leaving[0]
    assert few.compare_label == ""
    assert few.notes[0].startswith("The table of IMED, as printed: death 1 %, moved away 3 %, ")
    assert few.notes[0].endswith("poor customer service 68 %.")


@pytest.mark.django_db
def test_whoever_still_waits_is_not_left_out(ana: User, now: datetime) -> None:
    """Twelve have an answer within an hour, thirteen have none: half of them are not answered yet."""
    crowd = Crowd(5, owner=ana)
    person = crowd.people(1)[0]
    for place in range(25):
        ticket = crowd.ticket(person, 6, status="open")
        answered = place < 12
        Deadline.objects.create(
            ticket=ticket, metric="first_response", started_at=ticket.opened_at, target_minutes=480,
            due_at=ticket.opened_at + timedelta(days=1), state="met" if answered else "running",
            elapsed_seconds=3600 if answered else 0, ended_at=NOW if answered else None,
        )  # fmt: skip
    figures = {each.key: each for each in _panel(count_overview(MONTH, now=NOW), "answers").figures}
    assert figures["first_response"].n == 25
    assert figures["first_response"].value is None
    assert figures["first_response"].note == "Not reached: so many still wait."


def test_figures_say_what_they_rest_on() -> None:
    few = share(words("csat"), 3, 7, before=(1, 30))
    assert (few.value, few.low, few.is_change) == (None, None, False)
    assert few.note == "Too few to say: 3 of 7."
    some = share(words("csat"), 9, 12)
    assert some.note.startswith("Few cases")
    assert share(words("csat"), 90, 100, before=(60, 100)).is_change
    assert not share(words("csat"), 66, 100, before=(60, 100)).is_change
    assert count(words("left"), 30, before=10).is_change
    assert not count(words("left"), 14, before=10).is_change
    assert not count(words("left"), 6, before=0).is_change, "too few to call it a change"
    assert waiting_time(words("resolution"), 0.5, [(10, 12, 0), (90, 12, 0)], before=[(200, 30, 0)]).is_change


def test_the_headline_is_honest_about_how_much_was_asked() -> None:
    lucky = [Finding("Look!", 0.03, 0), *[Finding("Dull.", 0.5, 1)] * 12]
    assert headline(lucky, "12 are with us.") == "12 are with us. Nothing stands out beyond chance."
    assert headline([*lucky, Finding("True.", 0.0001, 3)], "") == "True."
    assert headline([], "Nobody yet.") == "Nobody yet. Nothing stands out beyond chance."


def test_of_days_before_the_first_order_nothing_is_claimed() -> None:
    day = date(2026, 11, 18)
    assert unknown(None, day).startswith("Import your orders, ")
    assert unknown(date(2026, 11, 19), day) == (
        "Nothing is known of these days: our first order is of 19 November 2026."
    )
    assert unknown(day, day) == ""
