"""A slow second opinion: the clocks again, minute by minute, sharing no code with the engine.

It reads the same JSON cases, asks ``zoneinfo`` for the wall-clock time of every single minute, and
walks a case as a state machine. Everything must fall on whole minutes. It looks at ``SPAN`` of time
and says BEYOND where a due lies later.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
SPAN = timedelta(days=6)
BEYOND = "beyond"
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Slow:
    """A calendar as JSON (``week``, ``tz``, ``holidays``, ``overrides``) that answers for one minute."""

    def __init__(self, written):
        self.zone = ZoneInfo(written["tz"])
        self.week = [self._minutes(written["week"].get(day, [])) for day in DAYS]
        self.holidays = {date.fromisoformat(day) for day in written["holidays"]}
        self.overrides = {
            date.fromisoformat(day): self._minutes(hours) for day, hours in written["overrides"].items()
        }
        self.known = {}

    @staticmethod
    def _minutes(hours):
        def count(text):
            return int(text[:2]) * 60 + int(text[3:])

        return {minute for start, end in hours for minute in range(count(start), count(end))}

    def is_open(self, at):
        if at not in self.known:
            wall = at.astimezone(self.zone)
            minute, day = wall.hour * 60 + wall.minute, wall.date()
            if day in self.overrides:
                self.known[at] = minute in self.overrides[day]
            else:
                self.known[at] = day not in self.holidays and minute in self.week[day.weekday()]
        return self.known[at]

    def due(self, start, minutes, span=SPAN):
        at, used = start, 0
        while used < minutes:
            if at - start > span:
                return BEYOND
            used += self.is_open(at)
            at += MINUTE
        return at

    def open_between(self, start, end):
        return sum(self.is_open(at) for at in minutes_of(start, end))

    def end_of_date(self, day):
        """One minute after the last minute that shows ``day`` or an earlier date."""
        middle = datetime(day.year, day.month, day.day, tzinfo=UTC)
        around = minutes_of(middle - timedelta(hours=20), middle + timedelta(hours=44))
        return max(at for at in around if at.astimezone(self.zone).date() <= day) + MINUTE

    def closings_after(self, received, span=SPAN):
        """The closing instant of every local date after the one of receipt, as far as ``span`` shows it."""
        receipt = received.astimezone(self.zone).date()
        closings = {}
        for at in minutes_of(received, received + span):
            day = at.astimezone(self.zone).date()
            if day > receipt and self.is_open(at):
                closings[day] = at + MINUTE
        return [closings[day] for day in sorted(closings)]


def minutes_of(start, end):
    at = start
    while at < end:
        yield at
        at += MINUTE


class Walk:
    """One clock on its way through a case."""

    def __init__(self, policy):
        self.policy = self.policy_before = policy
        self.begin()
        self.ever_missed = False

    def begin(self):
        self.started, self.stopped, self.waiting = True, None, None
        self.used, self.due, self.missed = 0, None, False

    @property
    def running(self):
        return self.started and self.stopped is None and self.waiting is None

    def check(self, at):
        """What holds at the instant ``at`` if the clock is running then."""
        if self.due is not None and self.used < self.policy[1]:
            self.due = None
        if self.due is None and self.used >= self.policy[1]:
            self.due = at

    def tick(self, at):
        """Let the minute that begins at ``at`` pass."""
        self.policy_before = self.policy
        if not self.running:
            return
        self.check(at)
        if self.due is not None:
            self.missed = self.ever_missed = True
        self.used += self.policy[0].is_open(at)
        if self.due is None and self.used >= self.policy[1]:
            self.due = at + MINUTE

    def stop(self, at):
        # The policy that held until now; a change in this very minute comes too late.
        self.stopped = (at, self.policy_before)


def listen(metric, walk, event, at):
    """Change the clock of ``metric`` by an event."""
    kind = event["type"]
    if metric in ("acknowledgement", "first_response"):
        stops = {"agent_public_reply"} | ({"acknowledged"} if metric == "acknowledgement" else set())
        if kind in stops and walk.stopped is None:
            walk.stop(at)
    elif metric == "silence":
        if kind == "agent_public_reply":
            walk.begin()
    elif metric == "next_response":
        if kind == "customer_reply" and not walk.started:
            walk.begin()
        elif kind == "agent_public_reply":
            walk.started = False
    else:
        listen_to_status(walk, kind, at)


def listen_to_status(walk, kind, at):
    status = "solved" if walk.stopped else walk.waiting or "open"
    if kind == "customer_reply":
        kind = "reopened" if status in ("pending_customer", "solved") else "ignored"
    if kind in ("resumed", "reopened"):
        walk.stopped = walk.waiting = None
    elif kind in ("pending_customer", "on_hold"):
        walk.stopped, walk.waiting = None, kind
    elif kind == "solved" and status != "solved":
        walk.waiting = None
        walk.stop(at)


def answer(case):
    """The answer of ``manage.py clock`` to a case with one of the five pausable metrics."""
    metric = case["metric"]
    now = datetime.fromisoformat(case["now"]) if "now" in case else None
    events = [(datetime.fromisoformat(event["at"]), event) for event in case["events"]]
    events = sorted((pair for pair in events if now is None or pair[0] <= now), key=lambda pair: pair[0])
    creations = [at for at, event in events if event["type"] == "created"]
    if not creations:
        return {"due_utc": None, "breached": None, "elapsed_minutes": 0}
    created = creations[0]
    first = (
        Slow({name: case[name] for name in ("tz", "holidays", "overrides")} | {"week": case["calendar"]}),
    )
    walk = Walk((*first, case["target_minutes"]))
    for at, event in events:
        if at <= created and event["type"] == "policy_changed":
            walk.policy = walk.policy_before = changed(walk.policy, event)
    walk.started = metric != "next_response"
    later = [(at, event) for at, event in events if at >= created and event["type"] != "created"]
    limit = now or max([created, *(at for at, _ in later)])
    run(metric, walk, later, created, limit)
    return conclude(metric, walk, limit, final=now is not None)


def changed(policy, event):
    calendar = Slow(event["calendar"]) if "calendar" in event else policy[0]
    return (calendar, event.get("target_minutes", policy[1]))


def run(metric, walk, later, created, limit):
    queue = list(later)
    at = created
    while True:
        while queue and queue[0][0] <= at:
            event = queue.pop(0)[1]
            if event["type"] == "policy_changed":
                if at > created:
                    walk.policy = changed(walk.policy, event)
            else:
                listen(metric, walk, event, at)
        if at >= limit:
            return
        walk.tick(at)
        at += MINUTE


def conclude(metric, walk, limit, final):
    if not walk.started:
        return {"due_utc": None, "breached": True if walk.ever_missed else None, "elapsed_minutes": 0}
    due = walk.due
    if walk.running:
        walk.check(limit)
        due = walk.due or walk.policy[0].due(limit, walk.policy[1] - walk.used)
    else:
        calendar, target = walk.stopped[1] if walk.stopped else walk.policy
        if due is not None and walk.used < target:
            due = None
        if due is None and walk.stopped:
            due = calendar.due(walk.stopped[0], max(0, target - walk.used))
    breached = True if walk.ever_missed else (False if final or walk.stopped else None)
    written = due if due in (None, BEYOND) else due.isoformat().replace("+00:00", "Z")
    return {"due_utc": written, "breached": breached, "elapsed_minutes": walk.used}
