"""A case lives on, step by step; what must hold of every clock at every step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from complaints.clock import Calendar, Event, EventType, Metric, Policy, read
from tests.clock.strategies import ODD_NIGHTS, calendars, targets

STEPS = sorted(set(EventType) - {EventType.CREATED, EventType.POLICY_CHANGED})
CONTINUING = (Metric.ACKNOWLEDGEMENT, Metric.FIRST_RESPONSE, Metric.RESOLUTION)


class LifeOfACase(RuleBasedStateMachine):
    """Time passes and things happen; every reading is compared with the one before."""

    @initialize(data=st.data(), night=st.sampled_from(ODD_NIGHTS), minutes=targets)
    def open(self, data, night, minutes):
        self.night = night
        self.now = datetime(night[1].year, night[1].month, night[1].day, tzinfo=UTC) - timedelta(days=1)
        calendar = Calendar.from_json(data.draw(calendars(night, 30)))
        self.policy = Policy(calendar, timedelta(minutes=minutes))
        self.events = [Event(self.now, EventType.CREATED)]
        self.before = self.readings()

    def readings(self):
        return {metric: read(metric, self.events, self.policy, now=self.now) for metric in Metric}

    @rule(minutes=st.integers(1, 1500))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)

    @rule(metric=st.sampled_from(Metric), past=st.sampled_from([0, 0, 1]))
    def time_passes_until_due(self, metric, past):
        """Most mistakes sit at the very due instant."""
        due = self.before[metric].due
        if due is not None and due > self.now:
            self.now = due + timedelta(minutes=past)

    @rule(kind=st.sampled_from(STEPS))
    def something_happens(self, kind):
        self.events.append(Event(self.now, kind))

    @rule(kind=st.sampled_from([EventType.PENDING_CUSTOMER, EventType.RESUMED, EventType.SOLVED]))
    def work_stops_or_goes_on(self, kind):
        self.events.append(Event(self.now, kind))

    @rule(data=st.data(), minutes=targets)
    def the_policy_changes(self, data, minutes):
        calendar = Calendar.from_json(data.draw(calendars(self.night, 30)))
        self.events.append(
            Event(self.now, EventType.POLICY_CHANGED, calendar=calendar, target=timedelta(minutes=minutes))
        )

    @rule(at=st.integers(1, 5000), kind=st.sampled_from(STEPS))
    def something_from_the_future_is_stored(self, at, kind):
        later = [*self.events, Event(self.now + timedelta(minutes=at), kind)]
        assert {m: read(m, later, self.policy, now=self.now) for m in Metric} == self.readings()

    @invariant()
    def every_reading_makes_sense(self):
        if not hasattr(self, "events"):
            return
        after = self.readings()
        for metric, found in after.items():
            earlier = self.before[metric]
            assert not (earlier.breached and not found.breached), "a recorded breach is never erased"
            assert not (earlier.missed and earlier.missed != found.missed), "nor moved"
            if metric in CONTINUING:
                assert found.elapsed >= earlier.elapsed
            assert timedelta(0) <= found.elapsed <= self.now - self.events[0].at
            assert not (found.running and found.paused)
            assert found.running or found.paused or found.stopped_at or found.started_at is None
            if found.due is not None:
                assert found.due >= found.started_at
                if found.running and found.due > self.now and not metric.is_statutory:
                    self.the_rest_of_the_target_lies_before_due(found)
        self.before = after

    def the_rest_of_the_target_lies_before_due(self, found):
        leg = found.legs[-1]
        assert found.elapsed + leg.calendar.open_between(self.now, found.due) == leg.target
        assert found.when_used(100) == found.due


LifeOfACase.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
TestLifeOfACase = LifeOfACase.TestCase
