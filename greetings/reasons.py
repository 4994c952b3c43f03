"""Why somebody is not greeted by mail: one row a reason. Keys are stored in Greeting.reason.

A reason that holds may end by itself the same day (a complaint answered), and a colleague is told instead;
the others drop the greeting.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Reason:
    """One reason. sentence: for staff. is_address: only mail fails; a colleague can still greet them."""

    key: str
    sentence: str | Promise
    holds: bool = False
    is_address: bool = False


REASONS: dict[str, Reason] = {
    row.key: row
    for row in (
        # Who they are
        Reason("deceased", _("The customer has died.")),
        Reason("merged", _("This record went into another one of the same person.")),
        Reason("internal", _("A department of our own.")),
        Reason("exit", _("The customer has left us.")),
        Reason("same_person", _("The same person is greeted already, under another record.")),
        # What they said
        Reason("never_asked", _("They were never asked whether they like to be greeted.")),
        Reason("withdrawn", _("They said that they want no greetings.")),
        Reason("lapsed", _("Their yes is more than four years old, and there was silence since.")),
        Reason("opted_out", _("This address asked for no greetings.")),
        Reason("not_wanted", _("They do not want to be greeted on this day.")),
        Reason("not_chosen", _("A religious day, which they have not chosen themselves.")),
        # Where to
        Reason("no_address", _("We know no mail address."), is_address=True),
        Reason("unverified", _("Nobody has confirmed that their address is theirs."), is_address=True),
        Reason("bounced", _("Mail to their address comes back."), is_address=True),
        Reason("address_changed", _("Their address changed after the mail was written.")),
        # When
        Reason("no_birthday", _("We do not know their birthday (any more).")),
        Reason("doubtful", _("The birthday looks like a placeholder.")),
        Reason("estimated", _("The day is an estimate that nobody has confirmed.")),
        Reason("no_day", _("The occasion has no such day any more.")),
        Reason("no_hour", _("Their clocks skip the hours in which it could leave.")),
        Reason("too_late", _("Its hours passed before it could leave; there are no belated wishes.")),
        Reason("moved", _("Their time zone changed: it would have come outside its hours.")),
        # The programme
        Reason("switched_off", _("The programme was switched off.")),
        Reason("audience", _("They are not in the programme's audience (any more).")),
        Reason("no_text", _("The programme has no text that can be sent.")),
        # The quiet rule: no cheerful mail into an open wound
        Reason("open_complaint", _("They have an open complaint."), holds=True),
        Reason("overdue_promise", _("We owe them a promise that is overdue."), holds=True),
        Reason("call_back", _("They rated us low and nobody has called them back yet."), holds=True),
        # Said of greetings that were decided before
        Reason("special", _("A special customer: greet them personally.")),
        Reason("taken_out", _("A colleague took it out.")),
        Reason("greeted", _("They have had this greeting.")),
    )
}


def only_mail_fails(key: str) -> bool:
    """Whether all else is well: somebody could still greet them, or find an address that works."""
    return key in REASONS and REASONS[key].is_address


def sentence(key: str) -> str:
    """The reason in words; "" for none, and a key no longer known stands for itself."""
    row = REASONS.get(key)
    return str(row.sentence) if row else key
