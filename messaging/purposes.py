"""Why a message is sent. One row a purpose; the sender, the pages and the suppression list read it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from messaging.models import OutboundMessage, Suppression

Delivery = OutboundMessage.Delivery
Scope = Suppression.Scope


@dataclass(frozen=True)
class Purpose:
    """One kind of message.

    delivery: what happens after a crash (see OutboundMessage.Delivery).
    is_automatic: carries Auto-Submitted, so that no machine answers it (RFC 3834).
    suppress_scope: the opt-out that stops it; empty when only a dead address does.
    """

    name: str
    delivery: OutboundMessage.Delivery
    is_automatic: bool
    suppress_scope: str
    label: str | Promise


PURPOSES: dict[str, Purpose] = {
    purpose.name: purpose
    for purpose in (
        Purpose("reply", Delivery.AT_LEAST_ONCE, False, "", _("Reply")),
        Purpose("acknowledgement", Delivery.AT_LEAST_ONCE, True, "", _("Acknowledgement")),
        Purpose("promise", Delivery.AT_LEAST_ONCE, False, "", _("Promise")),
        Purpose("resolution", Delivery.AT_LEAST_ONCE, False, "", _("Resolution")),
        Purpose("closing", Delivery.AT_LEAST_ONCE, True, "", _("Closing")),
        Purpose("survey", Delivery.AT_MOST_ONCE, True, Scope.SURVEYS, _("Survey")),
        Purpose("greeting", Delivery.AT_MOST_ONCE, True, Scope.GREETINGS, _("Greeting")),
        Purpose("weekly_report", Delivery.AT_LEAST_ONCE, True, "", _("Weekly report")),
        Purpose("staff_alert", Delivery.AT_LEAST_ONCE, True, "", _("Alert to a colleague")),
        Purpose("account", Delivery.AT_LEAST_ONCE, True, "", _("Account")),
    )
}


def label_of(name: str) -> str:
    """The purpose in words for staff; a name no longer known stands for itself."""
    purpose = PURPOSES.get(name)
    return str(purpose.label) if purpose else name
