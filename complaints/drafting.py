"""What a colleague has typed and not sent, kept on the server as they type, and never sent by itself.

One draft a colleague and ticket, whatever its kind: who turns a reply into a note takes the words along.
"""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from complaints.models import Draft, Ticket
from staff.models import User

KINDS = ("reply", "note", "call")


class DraftIsNewer(Exception):
    """Another window of the same colleague saved a newer draft; the text says so."""

    def __init__(self) -> None:
        super().__init__(_("You changed this draft in another window. This text was not saved over it."))


def draft_of(user: User, ticket: Ticket) -> Draft | None:
    """What `user` has typed on this ticket and not sent."""
    return Draft.objects.filter(user=user, ticket=ticket).order_by("-updated_at", "-pk").first()


@transaction.atomic
def save_draft(ticket: Ticket, *, by: User, kind: str, body: str, version: int, now: datetime) -> int:
    """Keep `body`, written over version `version` (0: none known). Returns the new version.

    Raises DraftIsNewer when a later one stands; an empty body is kept too, so that clearing is saved.
    """
    rows = Draft.objects.select_for_update().filter(user=by, ticket=ticket).order_by("-updated_at", "-pk")
    draft = rows.first()
    if draft is None:
        try:
            with transaction.atomic():
                Draft.objects.create(
                    user=by, ticket=ticket, kind=kind, body=body, version=version + 1, updated_at=now
                )
        except IntegrityError:
            raise DraftIsNewer from None
        return version + 1
    if version < draft.version:
        raise DraftIsNewer
    draft.kind, draft.body, draft.version, draft.updated_at = kind, body, version + 1, now
    draft.save(update_fields=["kind", "body", "version", "updated_at"])
    return draft.version


def drop_draft(ticket: Ticket, *, by: User) -> None:
    """The text was sent: nothing is left over."""
    Draft.objects.filter(user=by, ticket=ticket).delete()


def keep_words(ticket: Ticket, *, by: User, kind: str, body: str, now: datetime) -> int:
    """Make `body` the draft, whatever stood there; return its version."""
    draft = draft_of(by, ticket)
    return save_draft(ticket, by=by, kind=kind, body=body, version=draft.version if draft else 0, now=now)


def put_back(ticket: Ticket, *, by: User, body: str, now: datetime) -> None:
    """A reply was taken back before it left: its words are a draft again, before anything typed since."""
    draft = draft_of(by, ticket)
    typed = draft.body.strip() if draft else ""
    keep_words(ticket, by=by, kind="reply", body=f"{body}\n\n{typed}" if typed else body, now=now)
