"""Which policy and which calendar count for a ticket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from complaints.clock import Calendar
from complaints.models import BusinessCalendar, SlaPolicy, Ticket


class NoPolicy(Exception):
    """No policy matches: `manage.py setup` lays some in, and one without conditions must stay."""


@dataclass(frozen=True)
class Terms:
    """What we allow ourselves on a ticket: open minutes by metric, counted in `calendar`."""

    policy_id: int
    policy_name: str
    calendar_id: int
    calendar: Calendar
    targets: dict[str, int]

    def target(self, metric: str) -> timedelta:
        """The open time allowed for a metric."""
        return timedelta(minutes=self.targets[metric])


def terms_for(ticket: Ticket) -> Terms:
    """The first active policy from the top that matches priority and kind of customer. Raises NoPolicy."""
    policies = SlaPolicy.objects.filter(is_active=True).select_related("calendar").order_by("position", "id")
    for policy in policies:
        if _matches(policy, ticket):
            return Terms(
                policy.pk,
                policy.name,
                policy.calendar_id,
                read_calendar(policy.calendar),
                {metric: getattr(policy, f"{metric}_minutes") for metric in METRICS},
            )
    raise NoPolicy("No response policy matches this ticket. Add one without conditions under Settings.")


METRICS = ("acknowledgement", "first_response", "next_response", "resolution", "silence")


def _matches(policy: SlaPolicy, ticket: Ticket) -> bool:
    if policy.priority is not None and policy.priority != ticket.priority:
        return False
    if policy.customer_kind and policy.customer_kind != ticket.customer.kind:
        return False
    return ticket.customer.is_special or not policy.special_only


def read_calendar(row: BusinessCalendar) -> Calendar:
    """The calendar of a row with its holidays and overrides, ready to count with."""
    return Calendar.from_json(
        {
            "tz": row.time_zone,
            "week": row.week,
            "holidays": [day.isoformat() for day in row.holidays.values_list("date", flat=True)],
            "overrides": {
                day.isoformat(): hours for day, hours in row.overrides.values_list("date", "intervals")
            },
        }
    )


def company_calendar() -> Calendar:
    """The calendar of the policy that comes last, which is everyone's. Raises NoPolicy."""
    policy = (
        SlaPolicy.objects.filter(is_active=True)
        .select_related("calendar")
        .order_by("-position", "-id")
        .first()
    )
    if policy is None:
        raise NoPolicy("There is no response policy. Run manage.py setup.")
    return read_calendar(policy.calendar)
