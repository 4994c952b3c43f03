"""What the verbs refuse, sorted by what the person should do about it."""

from __future__ import annotations

from complaints.assessing import UnknownCause
from complaints.assigning import BriefMissing, NamedInComplaint, NotAssignable
from complaints.causes import MainCauseMissing
from complaints.changing_status import ReasonMissing
from complaints.messages import NothingSaid
from complaints.promising import AlreadyEnded, NoteMissing, NotInFuture
from complaints.replying import TooLate
from complaints.resolving import CauseMissing
from complaints.status import NotAllowed
from customers.contacts import NotAnAddress, NotANumber

# The ticket is not as the page showed it: 409, look again.
CONFLICTS = (NotAllowed, AlreadyEnded, TooLate)
# Something typed is missing or can't be: 422, type it.
INPUT = (
    BriefMissing,
    CauseMissing,
    MainCauseMissing,
    NamedInComplaint,
    NotAnAddress,
    NotANumber,
    NotAssignable,
    NoteMissing,
    NothingSaid,
    NotInFuture,
    ReasonMissing,
    UnknownCause,
)
REFUSED = (*CONFLICTS, *INPUT)


def status_of(refusal: Exception) -> int:
    """The HTTP status that tells it: 409 or 422."""
    return 409 if isinstance(refusal, CONFLICTS) else 422
