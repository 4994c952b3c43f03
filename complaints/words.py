"""The fixed vocabularies of a ticket, in the field's terms: channel, stage, priority, remedy, outcome."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Channel(models.TextChoices):
    WEB = "web", _("Web form")
    MAIL = "mail", _("Mail")
    PHONE = "phone", _("Phone")
    COUNTER = "counter", _("Counter")
    CHAT = "chat", _("Chat")
    API = "api", _("API")


class Stage(models.TextChoices):
    BEFORE = "before", _("Before the purchase")
    DURING = "during", _("During the purchase")
    AFTER = "after", _("After the purchase")


class Priority(models.IntegerChoices):
    LOW = 1, _("Low")
    NORMAL = 2, _("Normal")
    HIGH = 3, _("High")
    URGENT = 4, _("Urgent")


class Remedy(models.TextChoices):
    APOLOGY = "apology", _("An apology")
    EXPLANATION = "explanation", _("An explanation")
    REPLACEMENT = "replacement", _("A replacement or repair")
    REFUND = "refund", _("Money back")
    GESTURE = "gesture", _("A gesture of goodwill")
    CALL = "call", _("A call")
    OTHER = "other", _("Something else")
    NOTHING = "nothing", _("Nothing")


class Outcome(models.TextChoices):
    UPHELD = "upheld", _("Upheld: the customer was right")
    PARTLY_UPHELD = "partly_upheld", _("Partly upheld")
    NOT_UPHELD = "not_upheld", _("Not upheld, with reasons given")
    WITHDRAWN = "withdrawn", _("Withdrawn by the customer")
