"""The hand-written mails of tests/mails: what each one says, and that mutilated ones do no harm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from messaging.attaching import clean_file_name
from messaging.automatic import is_bounce, why_automatic
from messaging.bounces import read_report
from messaging.cleaning import clean_html
from messaging.parsing import ParsedMail, Unreadable, parse
from tests.messaging.conftest import MAILS, raw_mail

Read = Callable[[str], ParsedMail]
NAMES = sorted(path.stem for path in MAILS.glob("*.eml"))
UNREADABLE = {"empty", "only_blank_lines", "no_headers", "not_a_mail"}
QUOTED = "On Wed, 18 Nov 2026 at 10:02, Kept <care@kept.example> wrote:"


def storable(text: str) -> bool:
    """Can PostgreSQL keep it?"""
    return "\x00" not in text and text.encode("utf-8", "strict") is not None


def check(raw: bytes) -> ParsedMail | None:
    """The oracle: a ParsedMail whose every text can be stored, or Unreadable. Nothing else."""
    try:
        parsed = parse(raw)
    except Unreadable:
        return None
    texts = [
        parsed.message_id,
        parsed.subject,
        parsed.from_address,
        parsed.from_name,
        parsed.text,
        parsed.reply_to,
    ]
    texts += [
        parsed.visible_text,
        parsed.quoted_text,
        *parsed.to,
        *parsed.cc,
        *parsed.references,
        *parsed.problems,
    ]
    assert all(storable(text) for text in texts + [file.name for file in parsed.files])
    assert all(clean_file_name(file.name) == file.name for file in parsed.files)
    assert all(storable(name + value) for name, value in parsed.headers.items())
    assert len(parsed.files) <= 200
    assert parsed.date is None or parsed.date.tzinfo is not None
    clean_html(parsed.html)
    why_automatic(parsed, envelope_from=None)
    is_bounce(parsed)
    read_report(raw)
    return parsed


def test_there_are_many_mails() -> None:
    assert len(NAMES) >= 100


@pytest.mark.parametrize("name", NAMES)
def test_every_mail_is_read_or_refused_with_a_sentence(name: str) -> None:
    assert (check(raw_mail(name)) is None) == (name in UNREADABLE)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plain", "My soup was cold and nobody came.\n\nChen"),
        ("html_only", "My soup was cold.\n\n  * once\n  * twice"),
        ("alternative", "Plain words."),
        ("alternative_empty_plain", "Only here."),
        ("cp1252_called_latin1", "It’s “cold” – again, 5 €."),
        ("utf8_undeclared", "Der Gruß war kühl, très froid."),
        ("iso2022jp", "料理が冷たかったです。"),
        ("iso2022jp_undeclared", "料理が冷たかったです。"),
        ("korean_ks_c_5601", "음식이 차가웠어요."),
        ("chinese_gb2312", "汤是凉的，服务员态度很差。"),
        ("utf7", "Hi Mom -☺-!"),
        ("unknown_charset", "Still readable, naïve café."),
        ("charset_is_a_codec", "Still readable words-abc."),
        ("quoted_printable", "A long line that is softly broken, café, bad =ZZ end"),
        ("arabic", "كان الحساء باردا ولم يأت أحد."),
        ("emoji", "Cold 🥶👨‍👩‍👧 again!!"),
        ("bare_cr", "One\nTwo"),
        ("nul_bytes", "Onetwothree"),
        ("apple_text_image_text", "Before.\n\nAfter."),
        ("boundary_never", "Words without any boundary."),
        ("boundary_missing_end", "Cut off here"),
        ("content_type_garbage", "Words all the same."),
        ("nested_twelve", "Deep words."),
        ("mbox_from_line", "Hi"),
        ("signed_pgp", "Signed words."),
    ],
)
def test_the_text_is_understood(mail: Read, name: str, text: str) -> None:
    assert mail(name).text == text


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("eight_bit_headers", "Kühle Suppe"),
        ("utf8_headers", "Crème brûlée brûlée"),
        ("encoded_word_mixed", "Kühle plain Süße😲"),
        ("header_folded", "one two three"),
        ("subject_bidi_and_controls", "Invoice fdp.exe line"),
        ("chinese_gb2312", "投诉"),
    ],
)
def test_the_subject_is_understood(mail: Read, name: str, subject: str) -> None:
    assert mail(name).subject == subject


@pytest.mark.parametrize(
    ("name", "address", "label"),
    [
        ("eight_bit_headers", "joerg@example.org", "Jörg Müller"),
        ("from_quoted_comma", "chen@example.org", "Wei, Chen (kitchen) <boss@example.org>"),
        ("from_name_is_address", "stranger@evil.example", "ana@kept.example"),
        ("from_parens", "chen@example.org", ""),
        ("from_group", "", ""),
        ("no_from", "", ""),
        ("two_from", "first@example.org", ""),
    ],
)
def test_the_sender_is_understood(mail: Read, name: str, address: str, label: str) -> None:
    parsed = mail(name)
    assert (parsed.from_address, parsed.from_name) == (address, label)


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("file_rfc2231", "Rechnung für Chen.pdf"),
        ("file_rfc2231_pieces", "Rechnung für Chen.pdf"),
        ("file_encoded_word_name", "é.pdf"),
        ("file_traversal", "passwd"),
        ("file_windows_path", "evil.pdf"),
        ("file_rtl_override", "billfdp.exe"),
        ("file_htaccess", "htaccess"),
        ("file_no_name", "part-1.png"),
        ("nested_mail", "mail.eml"),
        ("winmail", "winmail.dat"),
        ("calendar_invite", "invitation.ics"),
        ("attachment_only", "soup.png"),
    ],
)
def test_files_have_harmless_names(mail: Read, name: str, file_name: str) -> None:
    assert [file.name for file in mail(name).files] == [file_name]


def test_a_mail_inside_a_mail_is_a_file_and_not_its_text(mail: Read) -> None:
    parsed = mail("nested_mail_attachments")
    assert parsed.text == "See the file."
    assert b"Inside words." in parsed.files[0].data


def test_an_inline_picture_knows_its_id(mail: Read) -> None:
    (picture,) = mail("inline_image").files
    assert (picture.content_id, picture.is_inline) == ("soup@example.org", True)


def test_what_is_odd_is_said(mail: Read) -> None:
    assert mail("two_from").problems == ("The mail names more than one sender; the first one is taken.",)
    assert mail("file_empty").problems == ("The file “empty.png” in this mail is empty.",)


@pytest.mark.parametrize(
    ("name", "visible"),
    [
        ("reply_gmail", "It was table 7."),
        ("reply_apple_wrapped", "Table 7."),
        ("reply_outlook", "Table 7."),
        ("reply_outlook_original", "Table 7."),
        ("reply_german", "Tisch 7."),
        ("reply_bottom", "It was table 7, by the window."),
        ("reply_sms_style", "no"),
        ("reply_html_gmail", "Table 7."),
        ("forwarded", "See what they wrote me."),
    ],
)
def test_the_quoted_part_is_folded_and_not_lost(mail: Read, name: str, visible: str) -> None:
    parsed = mail(name)
    assert parsed.visible_text == visible
    assert parsed.quoted_text
    for word in parsed.text.split():
        assert word in parsed.visible_text + parsed.quoted_text


@pytest.mark.parametrize(
    "name",
    ["reply_interleaved", "reply_quote_only", "reply_only_punctuation", "text_mentions_wrote", "plain"],
)
def test_where_a_cut_would_lose_words_everything_is_shown(mail: Read, name: str) -> None:
    parsed = mail(name)
    assert (parsed.visible_text, parsed.quoted_text) == (parsed.text, "")


CORPUS = [raw_mail(name) for name in NAMES]
QUIET = settings(deadline=None, max_examples=120, suppress_health_check=list(HealthCheck))


@QUIET
@given(st.sampled_from(CORPUS), st.data())
def test_mutilated_mails_never_raise(raw: bytes, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(raw)))
        match data.draw(st.sampled_from(["cut", "insert", "flip", "repeat", "graft"])):
            case "cut":
                raw = raw[:place] + raw[place + data.draw(st.integers(1, 200)) :]
            case "insert":
                raw = raw[:place] + data.draw(st.binary(max_size=30)) + raw[place:]
            case "flip":
                raw = raw[:place] + bytes([data.draw(st.integers(0, 255))]) + raw[place + 1 :]
            case "repeat":
                raw = raw[:place] + raw[place : place + 40] * data.draw(st.integers(1, 60)) + raw[place:]
            case "graft":
                raw = raw[:place] + data.draw(st.sampled_from(CORPUS))[:2000] + raw[place:]
    check(raw)


@QUIET
@given(st.binary(max_size=2000))
@example(b"From: a@b\nContent-Type: text/plain; charset*=\n\n\xff")
@example(b"Subject: =?utf-8?b?\xff?=\nContent-Disposition: attachment; filename*0*=''\n\nx")
def test_any_bytes_never_raise(noise: bytes) -> None:
    check(noise)
    check(b"From: chen@example.org\r\n" + noise)
    check(b"From: chen@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + noise)
