from helpdesk.web.models.heartbeat import Heartbeat
from helpdesk.web.models.submission import Submission

__all__ = ["Heartbeat", "Submission"]
