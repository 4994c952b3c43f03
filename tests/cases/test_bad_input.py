"""Whatever arrives at the customers' forms: a sentence, the text still there, never a 500."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from complaints.models import Ticket
from messaging.models import Attachment
from tests import cast
from tests.cases.filling import PNG, SVG, case_path, filled, key_in, only_ticket, photo, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("ground", "now")]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("text", "", "Tell us what happened"),
        ("text", " \n\t\u200b ", "Tell us what happened"),
        ("text", "\x00\x01\x02", "Tell us what happened"),
        ("text", "x" * 20_001, "That is 20001 characters"),
        ("email", "not an address", "not an e-mail address"),
        ("email", "a@b@c", "not an e-mail address"),
        ("phone", "call me", "not a phone number"),
        ("name", "n" * 151, "150"),
        ("order_reference", "9" * 81, "80"),
        ("remedy_text", "x" * 1001, "1000"),
        ("remedy", "the moon", "Select a valid choice"),
        ("causes", ["gravity"], "Select a valid choice"),
        ("stage", "never", "Select a valid choice"),
    ],
)
def test_a_sentence_and_everything_still_there(client: Client, field: str, value: Any, sentence: str) -> None:
    kept = {"text": cast.ZIZO_TEXT, "remedy_text": "An apology from Zizo."} | {field: value}
    answer = send(client, **kept)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    if field != "text":
        assert cast.ZIZO_TEXT in page
    if field != "remedy_text":
        assert "An apology from Zizo." in page
    assert not Ticket.objects.exists()


def test_no_way_to_reach_them(client: Client) -> None:
    answer = send(client, email="")
    assert answer.status_code == 422
    assert "Give a mail address or a phone number" in answer.content.decode()


@pytest.mark.parametrize(
    "text",
    [
        "before\x00after \x08\x1b[31m red",
        "😡🍟 no condiments 👩‍👩‍👧",
        "الطلب وصل متأخرا ساعتين وبدون اعتذار",
        "line\n" * 3_900,
        "\u202eright to left override",
        "lone \ufffd surrogate",
        "<script>alert(1)</script><img src=x onerror=alert(1)>{{ settings.SECRET_KEY }}",
        "a" * 20_000,
    ],
)
def test_strange_but_welcome(client: Client, text: str) -> None:
    assert send(client, text=text).status_code == 303
    ticket = only_ticket()
    page = client.get(case_path(ticket))
    assert page.status_code == 200
    assert b"<script>alert" not in page.content
    assert b"<img src=x" not in page.content
    assert "\x00" not in ticket.messages.filter(kind="customer").get().body


def test_ten_thousand_lines_are_folded_not_refused(client: Client) -> None:
    assert send(client, text="\n".join(str(index % 10) for index in range(10_000))).status_code == 303
    assert client.get(case_path(only_ticket())).status_code == 200


def test_broken_bytes_do_no_harm(client: Client) -> None:
    answer = client.post(
        "/complain/", b"text=%ff%fe%00&email=mona@example.org", "application/x-www-form-urlencoded"
    )
    assert answer.status_code in {303, 422}


def test_a_broken_multipart_is_no_500(client: Client) -> None:
    answer = client.post("/complain/", b"--x\r\nnonsense", "multipart/form-data; boundary=y")
    assert answer.status_code < 500


def test_a_photo_of_30_mb_is_refused_and_the_rest_kept(client: Client) -> None:
    huge = SimpleUploadedFile("huge.jpg", b"\xff\xd8\xff" + b"0" * (30 * 1024 * 1024), "image/jpeg")
    answer = send(client, photos=[photo(), huge], causes=["rudeness"])
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "huge.jpg” is too large" in page
    assert cast.ZIZO_TEXT in page
    assert "counter.png" in page
    again = send(client, submission_key=key_in(page), causes=["rudeness"])
    assert again.status_code == 303
    assert [file.file_name for file in _files()] == ["counter.png"]


def test_kept_files_can_be_left_out(client: Client) -> None:
    page = send(client, photos=[photo("one.png"), photo("two.png", PNG + b"2")], email="").content.decode()
    first = Attachment.objects.get(file_name="one.png")
    send(client, submission_key=key_in(page), leave_out=[str(first.pk), "nonsense"])
    assert [file.file_name for file in _files()] == ["two.png"]


def test_the_same_photo_chosen_again_is_one(client: Client) -> None:
    page = send(client, photos=[photo()], email="").content.decode()
    send(client, submission_key=key_in(page), photos=[photo()])
    assert [file.file_name for file in _files()] == ["counter.png"]


def test_more_files_than_we_take(client: Client) -> None:
    answer = send(client, photos=[photo(f"{index}.png", PNG + bytes([index])) for index in range(10)])
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "8 files at a time" in page
    assert "7.png" in page
    assert "9.png" not in page


def test_the_limits_that_are_set_are_those_that_are_said(client: Client, settings: Any) -> None:
    settings.UPLOAD_LIMIT_BYTES, settings.UPLOAD_LIMIT_FILES = 5 * 1024 * 1024, 3
    send(client)
    for path in ("/complain/", case_path(only_ticket())):
        assert "Up to 3, each at most 5 MB." in client.get(path).content.decode()
    too_much = send(client, photos=[photo(f"{index}.png") for index in range(101)])
    assert "at most 3 files of 5 MB each" in too_much.content.decode()


def test_an_attack_of_files_gets_a_page(client: Client) -> None:
    answer = send(client, photos=[photo(f"{index}.png") for index in range(101)])
    assert answer.status_code == 413
    assert "too much at once" in answer.content.decode()


def test_a_text_beyond_all_limits_gets_a_page(client: Client) -> None:
    answer = client.post("/complain/", filled(text="x" * (6 * 1024 * 1024)))
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", SVG),
        ("drawing.svg", SVG),
        ("virus.png", b"MZ\x90\x00"),
        ("../../etc/passwd\u202egpj.exe", PNG),
    ],
)
def test_a_lying_file_is_served_harmlessly(client: Client, name: str, data: bytes) -> None:
    assert send(client, photos=[photo(name, data)]).status_code == 303
    file = _files()[0]
    answer = client.get(f"{case_path(only_ticket())}files/{file.pk}/")
    assert answer.status_code == 200
    assert "/" not in file.file_name
    assert "\u202e" not in file.file_name
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    if data != PNG:
        assert answer["Content-Disposition"].startswith("attachment")
        assert "svg" not in answer["Content-Type"]


def test_an_empty_file_is_refused_kindly(client: Client) -> None:
    answer = send(client, photos=[photo("nothing.png", b"")])
    assert answer.status_code == 422
    assert "nothing.png” is empty" in answer.content.decode()


def _files() -> list[Attachment]:
    return list(only_ticket().messages.get(kind="customer").attachments.order_by("file_name"))
