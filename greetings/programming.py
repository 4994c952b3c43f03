"""Setting up a programme: what it says, to whom and when; switching it on and off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from greetings import settling, wording
from greetings.audience import Audience
from greetings.models import Programme, ProgrammeText
from greetings.occasions import UnknownOccasion, occasion_of
from helpdesk.web.text import clean_line, shorten
from staff.models import User


class BadProgramme(ValueError):
    """It cannot be saved like this. `field` is the argument that is wrong, the text says why."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@transaction.atomic
def save_programme(
    programme: Programme | None = None,
    *,
    name: str,
    occasion: str,
    audience: Audience,
    send_at: time,
    earliest: time,
    latest: time,
    default_language: str,
    texts: Mapping[str, tuple[str, str]],
    by: User | None,
    now: datetime,
) -> Programme:
    """Make a programme (None) or change one, with its texts: language → (subject, body), the only ones then.

    Local times of the customer: it leaves at `send_at`, or later when it has to, but before `latest`.
    Raises BadProgramme; a wrong variable is one of field `texts`. Changes count from the next planning on.
    """
    if programme is not None:
        programme = Programme.objects.select_for_update().get(pk=programme.pk)
    row = programme or Programme(created_by=by, created_at=now)
    row.name = shorten(clean_line(name), 80)
    row.occasion = _occasion(row, occasion)
    row.audience = audience.as_json()
    row.send_at, row.earliest, row.latest = send_at, earliest, latest
    row.default_language = _language(default_language)
    row.updated_at = now
    checked = _checked(texts, row.default_language)
    if not row.name:
        raise BadProgramme("name", _("Give it a name, so that you find it again."))
    if not earliest <= send_at < latest:
        raise BadProgramme("send_at", _("The hour of sending lies outside the hours you allow."))
    _store(row, checked)
    return row


def _store(row: Programme, texts: Mapping[str, tuple[str, str]]) -> None:
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise BadProgramme("name", _("There is a programme of that name already.")) from None
    row.texts.exclude(language__in=texts).delete()
    for language, (subject, body) in texts.items():
        ProgrammeText.objects.update_or_create(
            programme=row, language=language, defaults={"subject": subject, "body": body}
        )


@transaction.atomic
def switch(programme: Programme, *, is_active: bool, now: datetime) -> Programme:
    """Switch a programme on or off. Off drops at once what it planned; on, the next planning brings it back.

    What a person took out stays out. Twice does nothing.
    """
    row = Programme.objects.select_for_update().get(pk=programme.pk)
    row.is_active, row.updated_at = is_active, now
    row.save(update_fields=["is_active", "updated_at"])
    if not is_active:
        settling.drop_planned(row, now=now)
    return row


def _occasion(row: Programme, key: str) -> str:
    try:
        found = occasion_of(key).key
    except UnknownOccasion as error:
        raise BadProgramme("occasion", str(error)) from None
    if row.pk and row.occasion != found and row.greetings.exists():
        sentence = _("It has greeted people already; make a new programme for another occasion.")
        raise BadProgramme("occasion", sentence)
    return found


def _language(raw: str) -> str:
    language = clean_line(raw).lower()
    if not language or len(language) > 10 or not language.replace("-", "").isalnum():
        raise BadProgramme("default_language", _("A language is written like en or fr."))
    return language


def _checked(texts: Mapping[str, tuple[str, str]], default: str) -> dict[str, tuple[str, str]]:
    checked = {}
    for language, (subject, body) in texts.items():
        try:
            checked[_language(language)] = wording.check(subject=subject, body=body)
        except wording.BadWording as error:
            raise BadProgramme("texts", f"{language}: {error}" if len(texts) > 1 else str(error)) from None
    if default not in checked:
        raise BadProgramme("texts", _("There is no text in the language that the others fall back on."))
    return checked
