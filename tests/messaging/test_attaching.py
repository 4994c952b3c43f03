"""Files: stored once by content, named harmlessly, typed by their bytes, served without being trusted."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.http import Http404
from hypothesis import given
from hypothesis import strategies as st

from messaging.attaching import FileRefused, attach, content_of, is_shown_inline, serve
from messaging.file_names import clean_file_name
from messaging.file_types import type_of
from messaging.models import Attachment, Blob
from tests.messaging.conftest import NOW

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489") + b"\x00" * 40
SVG = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
HTML = b"\xef\xbb\xbf  <!-- x --><HTML><script>alert(1)</script>"


def kept(data: Any, name: str = "a.bin") -> Attachment:
    return attach(data, file_name=name, thread_key="ticket:10234", is_public=True, now=NOW)


def body_of(response: Any) -> bytes:
    return b"".join(response.streaming_content)


@pytest.mark.django_db
class TestKeeping:
    def test_the_same_bytes_are_stored_once(self) -> None:
        first, second = kept(b"same", "one.txt"), kept(b"same", "two.txt")
        assert first.blob == second.blob
        assert first.pk != second.pk
        assert Blob.objects.count() == 1
        assert default_storage.listdir(f"blobs/{first.blob.sha256[:2]}")[1] == [first.blob.sha256]
        assert content_of(second) == b"same"

    def test_the_stored_name_is_not_the_given_one(self) -> None:
        row = kept(b"x", "../../etc/passwd")
        assert row.blob.storage_name == f"blobs/{row.blob.sha256[:2]}/{row.blob.sha256}"
        assert row.file_name == "passwd"

    def test_uploads_of_either_kind_are_kept(self) -> None:
        large = TemporaryUploadedFile("b.bin", "text/plain", 3_000_000, None)
        large.write(b"ab" * 1_500_000)
        assert kept(large).blob.size == 3_000_000
        large.close()
        assert content_of(kept(SimpleUploadedFile("s.txt", b"small"))) == b"small"

    def test_a_half_written_file_is_written_again(self) -> None:
        row = kept(b"whole file")
        default_storage.delete(row.blob.storage_name)
        default_storage.save(row.blob.storage_name, SimpleUploadedFile("x", b"who"))
        assert content_of(kept(b"whole file")) == b"whole file"

    def test_a_lost_file_is_written_again(self) -> None:
        row = kept(b"whole file")
        default_storage.delete(row.blob.storage_name)
        with pytest.raises(FileNotFoundError):
            content_of(row)
        kept(b"whole file")
        assert content_of(row) == b"whole file"

    def test_too_large_is_refused_with_name_size_and_limit(self, settings: Any) -> None:
        settings.UPLOAD_LIMIT_BYTES = 1024 * 1024
        with pytest.raises(FileRefused) as refusal:
            kept(b"x" * 1_600_000, "soup.jpg")
        assert "soup.jpg" in str(refusal.value)
        assert "1.5\xa0MB" in str(refusal.value)
        assert "1.0\xa0MB" in str(refusal.value)
        assert not Blob.objects.exists()

    def test_an_upload_that_lies_about_its_size_is_refused(self, settings: Any) -> None:
        settings.UPLOAD_LIMIT_BYTES = 100
        liar = SimpleUploadedFile("a.txt", b"x" * 500)
        liar.size = 10
        with pytest.raises(FileRefused):
            kept(liar)

    def test_an_empty_file_is_refused_by_name(self) -> None:
        with pytest.raises(FileRefused, match=r"nothing\.txt"):
            kept(b"", "nothing.txt")

    def test_file_and_content_id_are_cut_to_fit(self) -> None:
        row = attach(
            b"x", file_name="n" * 999, thread_key="t", is_public=False, now=NOW, content_id="<" + "c" * 999
        )
        row.refresh_from_db()
        assert len(row.file_name) == 150
        assert len(row.content_id) == 250


@pytest.mark.django_db
class TestServing:
    @pytest.mark.parametrize(
        ("data", "name", "is_inline", "served_as"),
        [
            (PNG, "photo.png", True, "image/png"),
            (PNG, "photo.svg", True, "image/png"),
            (b"GIF89a" + b"\x00" * 40, "a.gif", True, "image/gif"),
            (b"\xff\xd8\xff\xe0" + b"\x00" * 40, "a.jpg", True, "image/jpeg"),
            (SVG, "logo.svg", False, "application/octet-stream"),
            (SVG, "photo.png", False, "application/octet-stream"),
            (HTML, "photo.png", False, "application/octet-stream"),
            (b"alert(1)", "app.js", False, "application/octet-stream"),
            (b"%PDF-1.7 x", "bill.pdf", False, "application/pdf"),
            (b"MZ\x90\x00" + b"\x00" * 80, "photo.jpg", False, None),
            (b"\x00\x01\x02", "x.png", False, "application/octet-stream"),
        ],
    )
    def test_only_true_pictures_are_shown(
        self, data: bytes, name: str, is_inline: bool, served_as: str | None
    ) -> None:
        row = kept(data, name)
        response = serve(row)
        assert body_of(response) == data
        assert response["Content-Disposition"].startswith("inline" if is_inline else "attachment")
        assert is_shown_inline(row) is is_inline
        if served_as:
            assert response["Content-Type"] == served_as
        assert response["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in response["Content-Security-Policy"]
        assert "default-src 'none'" in response["Content-Security-Policy"]

    @pytest.mark.parametrize(
        "name", ['a"; filename="evil.exe', "a\r\nSet-Cookie: x=1", "Ré — 图.pdf", "<script>.png"]
    )
    def test_a_name_cannot_leave_its_header(self, name: str) -> None:
        header = serve(kept(b"x", name))["Content-Disposition"]
        assert "\r" not in header
        assert "\n" not in header
        assert "evil.exe" not in header.replace("filename_", "").split('"')[-1]

    def test_a_lost_file_is_not_found(self) -> None:
        row = kept(b"x")
        default_storage.delete(row.blob.storage_name)
        with pytest.raises(Http404):
            serve(row)


@pytest.mark.parametrize(
    ("given_name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/abs/olute.txt", "olute.txt"),
        ("C:\\Users\\x\\a.txt", "a.txt"),
        (".htaccess", "htaccess"),
        (".\u200bhtaccess", "htaccess"),
        ("name.txt. . ", "name.txt"),
        ("bill\u202efdp.exe", "billfdp.exe"),
        ("a\x00b\nc.txt", "ab c.txt"),
        ("con<>|?*.txt", "con_____.txt"),
        ("Größe 图 🥶.pdf", "Größe 图 🥶.pdf"),
        ("", "file"),
        ("...", "file"),
        ("\u200b\u200d", "file"),
        ("/", "file"),
    ],
)
def test_names_are_cleaned(given_name: str, clean: str) -> None:
    assert clean_file_name(given_name) == clean


@given(st.text(max_size=400))
def test_a_clean_name_is_clean(raw: str) -> None:
    name = clean_file_name(raw)
    assert 0 < len(name) <= 150
    assert clean_file_name(name) == name
    assert not set(name) & set("/\\\x00\r\n\u202e\u200b")
    assert name.strip(". ") == name


def test_a_long_name_keeps_its_extension() -> None:
    assert clean_file_name("n" * 400 + ".jpeg") == "n" * 145 + ".jpeg"


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (PNG, "image/png"),
        (SVG, "image/svg+xml"),
        (b"<svg onload=alert(1)>", "image/svg+xml"),
        (HTML, "text/html"),
        (b"<!DOCTYPE html><p>", "text/html"),
        (b"<x><y/></x>", "text/xml"),
        (b"plain words, caf\xc3\xa9", "text/plain"),
        (b"a" * 3999 + "é".encode(), "text/plain"),
        (b"\xff\xfe\x00\x01", "application/octet-stream"),
        (b"latin \xe9\xe8 only and some more words", "application/octet-stream"),
        (b"", "text/plain"),
    ],
)
def test_the_bytes_say_what_it_is(head: bytes, media_type: str) -> None:
    assert type_of(head) == media_type


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type(head: bytes) -> None:
    assert "/" in type_of(head)
    assert "/" in type_of(b"<" + head)
