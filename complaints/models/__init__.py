from complaints.models.business_calendar import BusinessCalendar
from complaints.models.calendar_override import CalendarOverride
from complaints.models.cause import Cause
from complaints.models.deadline import Deadline
from complaints.models.draft import Draft
from complaints.models.event import Event
from complaints.models.holiday import Holiday
from complaints.models.message import Message
from complaints.models.named_colleague import NamedColleague
from complaints.models.promise import Promise
from complaints.models.sla_policy import SlaPolicy
from complaints.models.ticket import Ticket
from complaints.models.ticket_cause import TicketCause

__all__ = [
    "BusinessCalendar",
    "CalendarOverride",
    "Cause",
    "Deadline",
    "Draft",
    "Event",
    "Holiday",
    "Message",
    "NamedColleague",
    "Promise",
    "SlaPolicy",
    "Ticket",
    "TicketCause",
]
