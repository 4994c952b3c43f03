"""Files of forms that were never sent are forgotten after two days; those of cases stay."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

import pytest

from complaints import pending_files
from complaints.models import Ticket
from messaging.attaching import attach
from messaging.models import Attachment
from tests.cases.filling import PNG, photo
from tests.cast import NOW
from tests.threads import at_once

pytestmark = pytest.mark.django_db


def test_what_was_never_sent_is_forgotten(ticket: Ticket, now: datetime) -> None:
    attach(PNG, file_name="theirs.png", thread_key=ticket.thread_key, is_public=True, now=now)
    pending_files.keep(uuid.uuid4(), [photo()], now=now)
    assert pending_files.forget_old(now=now + timedelta(days=1)) == 0
    assert pending_files.forget_old(now=now + timedelta(days=3)) == 1
    assert [file.file_name for file in Attachment.objects.all()] == ["theirs.png"]


@pytest.mark.django_db(transaction=True)
def test_a_copy_that_goes_away_again_is_seen_by_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the other half of a double click hangs it on its ticket, and loses it with an error."""
    key, seen, is_same = uuid.uuid4(), [], pending_files._is_same

    def look_meanwhile(one: Attachment, other: Attachment) -> bool:
        seen.extend(at_once(lambda: Attachment.objects.count()))
        return is_same(one, other)

    pending_files.keep(key, [photo()], now=NOW)
    with monkeypatch.context() as watched:
        watched.setattr(pending_files, "_is_same", look_meanwhile)
        pending_files.keep(key, [photo()], now=NOW)
    assert seen == [1]
    assert Attachment.objects.count() == 1


def test_one_form_does_not_see_the_files_of_another(ground: None, now: datetime) -> None:
    mine, theirs = uuid.uuid4(), uuid.uuid4()
    [file] = pending_files.keep(theirs, [photo()], now=now).files
    pending_files.leave_out(mine, [str(file.pk)])
    assert pending_files.waiting(mine) == []
    assert pending_files.waiting(theirs) == [file]
