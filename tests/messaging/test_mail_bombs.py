"""Mails made to take the reader down: refused or read, in a few seconds and without running out of stack."""

from __future__ import annotations

import time

import pytest

from messaging.cleaning import clean_html
from messaging.html_text import text_of_html
from messaging.parsing import Unreadable, parse
from messaging.quoting import split_quoted

HEAD = b"From: chen@example.org\nSubject: x\n"
HTML = HEAD + b"Content-Type: text/html\n\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=q\n\n"
# Of work, whoever else is at work. Some thirty times what it takes; without the guards these run for minutes.
SECONDS = 15


def _nested(depth: int) -> bytes:
    each = b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n'
    return HEAD + b"".join(each % (level, level) for level in range(depth))


REFUSED = {
    "31 MB": HEAD + b"\n" + b"x" * (31 * 1024 * 1024),
    "10,000 parts": MIXED + b"--q\n\nx\n" * 10_000,
    "900 nested parts": _nested(900),
    "5,000 nested parts": _nested(5000),
    "2,000 nested mails": HEAD + b"Content-Type: message/rfc822\n\n" * 2000,
}
READ = {
    "900 nested mails": HEAD + b"Content-Type: message/rfc822\n\n" * 900,
    "998 parts": MIXED + b"--q\nContent-Type: text/plain\n\nx\n" * 998,
    "a hidden boundary": HEAD + b"Content-Type: multipart/mixed; boundary*=u''q\n\n" + b"--q\n\nx\n" * 9000,
    "40,000 recipients": HEAD + b"To: " + b"a@b.example, " * 40_000 + b"\n\nhi",
    "5,000 brackets": b"From: " + b"(" * 5000 + b"a@b.example\n\nhi",
    "100,000 headers": HEAD + b"X-A: b\n" * 100_000 + b"\nhi",
    "5,000 encoded words": b"From: a@b.example\nSubject: " + b"=?utf-8?q?a?= " * 5000 + b"\n\nhi",
    "half encoded words": b"From: a@b.example\nSubject: " + b"=?" * 30_000 + b"\n\nhi",
    "a line of 10 MB": HEAD + b"\n" + b"x" * 10_000_000,
    "a million quoted lines": HEAD + b"\n" + b"> x\n" * 1_000_000,
    "lines like quote headers": HEAD + b"\n" + b"On On On wrote\n" * 50_000,
    "deep divs": HTML + b"<div>" * 80_000 + b"hi",
    "deep unknown tags": HTML + b"<x>" * 100_000 + b"hi",
    "tables in tables": HTML + b"<table><tr><td>" * 20_000 + b"hi",
    "open brackets": HTML + b"<" * 390_000,
    "open comments": HTML + b"<!--" * 90_000,
    "a tag of 90,000 attributes": HTML + b"<p " + b"a=b " * 90_000 + b">hi",
    "open formatting": HTML + b"".join(b"<p><font a=%d>x" % n for n in range(8000)),
    "5,000 parameters": HEAD
    + b"Content-Type: text/plain; "
    + b"; ".join(b"name*%d=x" % number for number in range(5000))
    + b"\n\nhi",
    "escaped quotes": HEAD + b"Content-Type: text/plain" + b';a="\\' * 30_000 + b"\n\nhi",
    "all letters beyond ASCII": HEAD + b"\n" + bytes(range(128, 256)) * 50_000,
}


@pytest.mark.parametrize("name", REFUSED)
def test_bombs_are_refused_with_a_sentence(name: str) -> None:
    start = time.process_time()
    with pytest.raises(Unreadable, match=r"\.$"):
        parse(REFUSED[name])
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("name", READ)
def test_mails_made_to_be_slow_are_read(name: str) -> None:
    start = time.process_time()
    parsed = parse(READ[name])
    assert len(parsed.text) <= 200_000
    clean_html(parsed.html)
    assert time.process_time() - start < SECONDS


def test_deep_html_loses_no_words() -> None:
    for markup in ("<b>word " * 8000, "<table><tr><td>word " * 2600, "<blockquote>word " * 5000):
        assert text_of_html(markup).split().count("word") == markup.count("word")


@pytest.mark.parametrize(
    "line", ["On " * 50, "From: " + "* " * 70, "> " * 80, "El " * 50, " " * 150, "On x wrote"]
)
def test_looking_for_quotes_is_quick(line: str) -> None:
    start = time.process_time()
    split_quoted((line + "\n") * 5000)
    assert time.process_time() - start < SECONDS
