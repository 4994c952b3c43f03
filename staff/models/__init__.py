from staff.models.notification import Notification
from staff.models.team import Team
from staff.models.user import User

__all__ = ["Notification", "Team", "User"]
