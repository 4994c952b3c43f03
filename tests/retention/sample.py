"""An overview written by hand, with something of everything: what a page must be able to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from retention.figure import Bar, Curve, Figure, Overview, Panel, Risk
from retention.models import Snapshot
from retention.selection import Selection
from retention.statistics import kaplan_meier, median_day, wilson

PRINTED = {"Death": 0.01, "Moved away": 0.03, "Other relations": 0.05, "Lower price elsewhere": 0.06}
PRINTED |= {"Poor product quality": 0.14, "Poor customer service": 0.68}


def share(key: str, label: str, hits: int, n: int, **more: object) -> Figure:
    low, high = wilson(hits, n) or (None, None)
    about = f"{label}: the share of all that are meant, counted on their own local day."
    return Figure(key, label, about, "share", hits / n, n, hits, low, high, **more)


def count(key: str, label: str, number: int, **more: object) -> Figure:
    return Figure(key, label, f"{label}, on the last day of the period.", "count", number, number, **more)


def bar(label: str, hits: int, n: int, compare: float | None = None, rows: str = "bar") -> Bar:
    low, high = wilson(hits, n) or (None, None)
    return Bar(label.lower().replace(" ", "_"), label, hits / n, n, low, high, compare, rows=rows)


def curve(key: str, label: str, n: int, every: int, last: int = 540) -> Curve:
    """n customers of whom one leaves every `every` days; one is last seen every other day."""
    rows = [(day, int(day % every == 0), int(day % max(1, last // (n // 2)) == 0)) for day in range(1, last)]
    steps = kaplan_meier([*rows, (last, 0, max(0, n - sum(a + b for _, a, b in rows)))])
    return Curve(key, label, n, sum(a for _, a, _ in rows), steps, median_day(steps), rows=key)


def staying() -> list[Panel]:
    kept = share("left", "Stayed", 934, 1010, before=share("left", "Stayed", 890, 1003), is_change=True)
    figures = [
        count("with_us", "With us now", 1204, before=count("", "", 1180)),
        count("new", "New", 61, before=count("", "", 58)),
        count("returning", "Came back", 9, before=count("", "", 9)),
        count(
            "overdue", "Overdue", 87, note="48 % of those flagged a year ago bought again within half a year."
        ),
        kept,
    ]
    curves = [
        curve("well", "Answered well", 240, 9),
        curve("badly", "Answered badly", 110, 6),
        curve("never", "Never complained", 900, 4),
    ]
    everybody = curve("all", "All customers", 1250, 3)
    return [
        Panel(
            "staying_now",
            "1,204 customers are with us, 24 more than before",
            "Who has a stay today.",
            "count",
            figures,
        ),
        Panel(
            "staying_curve",
            "Half of all customers are still with us after more than 540 days",
            "Kaplan–Meier: the share still with us so many days after the first order.",
            "share",
            curves=[everybody],
        ),
        Panel(
            "staying_answered",
            "Those whom we answered badly leave sooner",
            "From 180 days ago on, by what was known on that day.",
            "share",
            curves=curves,
            notes=["The three lines differ by more than chance (log-rank, p under 0.001)."],
        ),
    ]


def leaving() -> list[Panel]:
    own = {"Death": 1, "Moved away": 4, "Other relations": 2, "Lower price elsewhere": 5}
    own |= {"Poor product quality": 9, "Poor customer service": 31, "Unknown": 24}
    bars = [
        bar(label, hits, 76, PRINTED.get(label), f"exit_{i}") for i, (label, hits) in enumerate(own.items())
    ]
    causes = [
        Bar("rudeness", "Rudeness", 14 / 52, 52, 0.168, 0.403, 0.09, rows="cause_rudeness"),
        Bar("ignored", "Ignored", 5 / 61, 61, 0.036, 0.178, 0.11, rows="cause_ignored"),
    ]
    return [
        Panel(
            "leaving_reasons",
            "Poor service is the reason we hear most: 31 of 76",
            "What customers told us when they left, or what a colleague noted.",
            "share",
            bars=bars,
            bar_label="our exits",
            compare_label="the IMED table as printed",
            notes=["The table as printed adds up to 97 %; the other 3 % are not stated in it."],
        ),
        Panel(
            "leaving_causes",
            "Rudeness costs us most: 14 customers left after it",
            "Who left within 150 days of a first complaint about it.",
            "share",
            bars=causes,
            bar_label="left after it",
            compare_label="left after another cause",
        ),
    ]


def complaints() -> list[Panel]:
    bars = [
        Bar(f"cause_{i}", label, number, 160, before=number - 4, rows=f"cause_{i}")
        for i, (label, number) in enumerate(
            {
                "Time-wasting procedures": 52,
                "Rudeness": 47,
                "Ignored": 31,
                "Lack of knowledge": 21,
                "=1+1": 9,
            }.items()
        )
    ]
    figures = [
        count("complaints", "Complaints", 160, before=count("", "", 171)),
        share("repeat", "Repeats", 24, 160),
    ]
    return [
        Panel(
            "complaints_causes",
            "Two causes make up 62 % of all complaints",
            "By the main cause that we confirmed.",
            "count",
            figures,
            bars,
            "complaints",
        )
    ]


def word() -> list[Panel]:
    times = [
        Figure("first_response", "First answer, median", "Working time.", "minutes", 42, 150),
        Figure("first_response_p90", "First answer, 9 of 10 within", "Working time.", "minutes", None, 150),
    ]
    kept = share("kept", "Promises kept in time", 45, 50, before=share("kept", "", 40, 52))
    return [
        Panel("word_promises", "We keep nine promises of ten", "Of promises due.", "count", [kept, *times])
    ]


def overview(selection: Selection, *, as_of: datetime) -> Overview:
    """The sample for these days, as counting would hand it over."""
    csat = Figure("csat", "Satisfied", "Ratings 4 and 5.", "share", None, 4, 3)
    felt = Panel("felt", "Too few answers", "Ratings.", "share", [csat], too_few="Only 4 answered.")
    risk = Risk(
        customer=1,
        name="Amina <b>Zawedde</b>",
        reasons=[
            "Late: 41 days since the last order; nine times of ten it is 12",
            "Complained 3 times in 60 days",
        ],
        value_cents=124_000_000,
        currency="UGX",
        owner="Ana Achieng",
        next_step="Call her",
        next_url="/desk/",
        last_order_on="2026-10-08",
    )
    return Overview(
        as_of=as_of.isoformat(),
        first_day=selection.first_day.isoformat(),
        last_day=selection.last_day.isoformat(),
        headline="Rudeness costs us most: 14 of 52 customers left after it",
        staying=staying(),
        leaving=leaving(),
        complaints=complaints(),
        word=word(),
        felt=[felt],
        risks=[risk, replace(risk, name="Chen Wei", owner="", next_url="", last_order_on="")],
        risks_total=87,
        cost=[],
        risks_cents=1_240_000_000,
    )


def counted(selection: Selection, *, now: datetime) -> Snapshot:
    """The sample as the worker would have left it, fresh."""
    told = overview(selection, as_of=now).as_json()
    fields = {
        "selection": selection.as_json(),
        "overview": told,
        "as_of": now,
        "seen_at": now,
        "wanted_at": None,
    }
    return Snapshot.objects.update_or_create(key=selection.key, defaults=fields)[0]
