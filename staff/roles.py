"""What each role may do. One row a role; `access.py` modules and views ask `can`."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    AGENT = "agent", _("Agent")
    TEAM_LEAD = "team_lead", _("Team lead")
    MANAGER = "manager", _("Manager")
    ADMINISTRATOR = "administrator", _("Administrator")


@dataclass(frozen=True)
class Rights:
    """What a role may do, one switch a kind of right."""

    work_tickets: bool  # open, answer, promise, resolve
    see_all_tickets: bool  # beyond the own teams
    assign_others: bool  # give a ticket to somebody else than oneself or one's own team
    see_mail_log: bool  # outgoing and incoming mail, retry, discard, release
    see_insight: bool
    plan_greetings: bool  # programmes, the calendar, taking a greeting out
    administer: bool


RIGHTS: dict[str, Rights] = {
    Role.AGENT: Rights(True, False, True, False, False, False, False),
    Role.TEAM_LEAD: Rights(True, False, True, True, True, True, False),
    Role.MANAGER: Rights(True, True, True, True, True, True, False),
    Role.ADMINISTRATOR: Rights(True, True, True, True, True, True, True),
}
