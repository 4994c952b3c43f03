"""Which conversation a mail belongs to; forged names of it lead nowhere."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from messaging import signatures, threads
from messaging.models import OutboundMessage
from messaging.parsing import parse
from tests.messaging.conftest import Queue

pytestmark = pytest.mark.django_db


def _mail(**headers: str) -> bytes:
    named = {"From": "chen@example.org", "Subject": "Re: soup"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    return "".join(f"{name}: {value}\n" for name, value in named.items()).encode() + b"\nhi\n"


def _match(envelope_to: str = "", **headers: str) -> threads.ThreadMatch | None:
    return threads.match(parse(_mail(**headers)), envelope_to=envelope_to)


def test_an_answer_to_our_mail_is_recognised(queued: Queue) -> None:
    ours = queued()
    expected = threads.ThreadMatch("ticket:10234", "message_id", True, "chen@example.org", "reply")
    assert _match(In_Reply_To=ours.message_id) == expected
    assert _match(References=f"<x@y> {ours.message_id} <z@y>") == expected
    assert _match(In_Reply_To="<x@y>", References=f"<x@y>\n {ours.message_id}") == expected


def test_the_newest_of_our_mails_decides(queued: Queue) -> None:
    old, new = queued(thread_key="ticket:1"), queued(thread_key="ticket:2")
    found = _match(References=f"{old.message_id} {new.message_id}")
    assert found is not None
    assert found.thread_key == "ticket:2"


def test_our_message_id_wins_over_address_and_subject(queued: Queue) -> None:
    found = _match(
        In_Reply_To=queued(thread_key="ticket:1").message_id,
        To=threads.reply_address("ticket:2"),
        Subject="[#3] x",
    )
    assert found is not None
    assert (found.thread_key, found.how) == ("ticket:1", "message_id")


def test_a_forged_message_id_matches_nothing(queued: Queue) -> None:
    ours = queued()
    head, _dot, rest = ours.message_id.partition(".")
    signature, _at, domain = rest.partition("@")
    wrong = signature[:-1] + ("0" if signature[-1] != "0" else "1")
    for forged in (
        f"{head}.{wrong}@{domain}",
        f"{head}@{domain}",
        f"{head}.{signature.upper()}@{domain}",
        f"{head}.{signature}@evil.example>",
        f"<{uuid.uuid4()}.{signature}@{domain}",
        "<ticket.10234@kept.example>",
        "<10234@kept.example>",
        "<%@kept.example>",
    ):
        assert _match(In_Reply_To=forged) is None


@pytest.mark.parametrize("header", ["To", "Cc", "Delivered-To", "X-Original-To"])
def test_a_signed_reply_address_is_recognised_wherever_it_stands(header: str) -> None:
    address = threads.reply_address("ticket:10234")
    found = threads.match(parse(_mail(**{header: f"Kept <{address.upper()}>, other@example.org"})))
    assert found == threads.ThreadMatch("ticket:10234", "reply_token", True)


def test_a_signed_reply_address_in_the_envelope_is_enough() -> None:
    found = _match(f"care@kept.example, {threads.reply_address('ticket:7')}")
    assert found is not None
    assert found.thread_key == "ticket:7"


def test_reply_addresses_fit_and_are_lower_case() -> None:
    for key in ("ticket:1", "ticket:999999999999", "callback:123456"):
        address = threads.reply_address(key)
        assert len(address.partition("@")[0]) <= 64
        assert address == address.lower()
        assert signatures.thread_of_address(address) == key
    with pytest.raises(ValueError):
        threads.reply_address("ticket:" + "9" * 60)


def test_a_forged_reply_address_leads_nowhere(settings: Any) -> None:
    address = threads.reply_address("ticket:10234")
    local, _at, domain = address.partition("@")
    name, _plus, token = local.partition("+")
    other = threads.reply_address("ticket:10235").partition("@")[0].partition("+")[2]
    for forged in (
        token[:-1],
        token + "a",
        token[:20] + other[20:],
        "",
        "10234",
        "a" * 40,
        "ticket:10234",
        "é" * 9,
    ):
        assert signatures.thread_of_address(f"{name}+{forged}@{domain}") is None
    assert signatures.thread_of_address(f"boss+{token}@{domain}") is None
    assert signatures.thread_of_address(f"{name}+{token}@evil.example") is None
    settings.SECRET_KEY = "another key entirely " * 3
    assert signatures.thread_of_address(address) is None
    settings.SECRET_KEY_FALLBACKS = ["the-suite-has-a-key-of-its-own-" + "0123456789" * 3]


def test_old_keys_are_still_understood(settings: Any) -> None:
    address, bounce = threads.reply_address("ticket:5"), signatures.bounce_address(uuid.UUID(int=5))
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a new key " * 8
    assert signatures.thread_of_address(address) == "ticket:5"
    assert signatures.message_of_bounce_address(bounce) == uuid.UUID(int=5)


def test_a_bounce_box_is_no_reply_address() -> None:
    bounce, reply = signatures.bounce_address(uuid.UUID(int=5)), threads.reply_address("ticket:5")
    assert signatures.thread_of_address(bounce) is None
    assert signatures.message_of_bounce_address(reply) is None
    assert signatures.message_of_bounce_address(reply.replace("care+", "bounces+")) is None


def test_a_number_in_the_subject_is_a_hint_and_no_proof() -> None:
    assert _match(Subject="Re: AW: soup [#10234]") == threads.ThreadMatch("ticket:10234", "subject", False)
    assert threads.subject_tag(10234) == "[#10234]"
    for none in ("#10234", "[10234]", "[# 10234]", "[#9999999999999999999]", "[#१०]x", "[#abc]"):
        found = _match(Subject=none)
        assert found is None or found.thread_key == "ticket:10"


def test_a_mail_with_a_thousand_ids_is_one_query(queued: Queue, django_assert_num_queries: Any) -> None:
    ours = [queued(thread_key=f"ticket:{number}") for number in range(1, 4)]
    ids = " ".join([*(row.message_id for row in ours), *(f"<{n}@x.example>" for n in range(900))])
    with django_assert_num_queries(1):
        _match(References=" ".join(ids.split()[:90]))


def test_a_row_without_a_thread_is_no_match(queued: Queue) -> None:
    account = queued(purpose="account", thread_key="")
    assert OutboundMessage.objects.filter(pk=account.pk).exists()
    assert _match(In_Reply_To=account.message_id) is None
