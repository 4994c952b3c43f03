from greetings.models.greeting import Greeting
from greetings.models.occasion_choice import OccasionChoice
from greetings.models.occasion_date import OccasionDate
from greetings.models.programme import Programme
from greetings.models.programme_text import ProgrammeText

__all__ = ["Greeting", "OccasionChoice", "OccasionDate", "Programme", "ProgrammeText"]
