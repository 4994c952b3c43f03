from feedback.models.answer import Answer
from feedback.models.call_back import CallBack
from feedback.models.invitation import Invitation

__all__ = ["Answer", "CallBack", "Invitation"]
