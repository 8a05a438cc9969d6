"""What browsers leave behind when a person saves a page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.extract.saved import HEAVY, frames_beside, page_in_folder, saved_page
from refcheck.model import UnreadableInput

URL = "https://tass.ru/politika/1"
SINGLE = (
    f"<html><!--\n Page saved with SingleFile \n url: {URL} \n saved date: Thu Jan 27 2022 18:30:00 GMT+0900 (日本標準時)\n-->".encode()
)


def test_a_single_file_says_where_and_when_it_was_saved():
    saved = saved_page(SINGLE + b"<p>Words.</p></html>", "x.html")
    assert (saved.form, saved.url, saved.when) == ("single-file", URL, datetime(2022, 1, 27, 9, 30, tzinfo=UTC))
    assert not saved.slimmed


def test_pictures_within_a_heavy_page_are_left_out_and_its_words_stay():
    picture = b"<img src='data:image/png;base64," + b"A" * (HEAVY + 10) + b"'>"
    saved = saved_page(SINGLE + picture + b"<p>Words; data:text, too.</p></html>", "x.html")
    assert saved.slimmed
    assert saved.body == SINGLE + b"<img src='data:,'><p>Words; data:text, too.</p></html>"


def test_a_browsers_mark_names_the_address():
    saved = saved_page(f"<!DOCTYPE html>\n<!-- saved from url=({len(URL):04}){URL} -->\n<html><p>x</p></html>".encode(), "x.htm")
    assert (saved.form, saved.url, saved.when) == ("html", URL, None)
    assert saved_page(b"<p>x</p>", "x.html").url is None


def mhtml(*parts: tuple[str, str, str]) -> bytes:
    head = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nDate: Thu, 27 Jan 2022 09:30:00 -0000\r\nMIME-Version: 1.0\r\n"
    head += 'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    made = (f"--b\r\nContent-Type: {kind}\r\nContent-Location: {place}\r\n\r\n{body}\r\n" for kind, place, body in parts)
    return (head + "".join(made) + "--b--\r\n").encode()


def test_of_an_mhtml_the_page_itself_is_taken_and_not_a_frame():
    data = mhtml(
        ("text/html", "https://ads.example/", "<p>ad</p>"), ("text/html; charset=utf-8", URL, "<p>слова</p>"), ("image/png", "x", "y")
    )
    saved = saved_page(data, "x.mhtml")
    assert saved.body.strip() == "<p>слова</p>".encode()
    assert (saved.media_type, saved.url, saved.when) == ("text/html; charset=utf-8", URL, datetime(2022, 1, 27, 9, 30, tzinfo=UTC))
    with pytest.raises(UnreadableInput, match="holds no HTML"):
        saved_page(mhtml(("image/png", URL, "y")), "x.mhtml")


@pytest.mark.parametrize(("data", "told"), [(b"", "is empty"), (b" \n", "is empty"), (b"\x00\x01", "neither HTML")])
def test_what_is_no_page_is_refused(data, told):
    with pytest.raises(UnreadableInput, match=told) as caught:
        saved_page(data, "saved.html")
    assert caught.value.where == "saved.html"
    assert caught.value.remedy


def test_what_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("refcheck.extract.saved.LIMIT", 100)
    with pytest.raises(UnreadableInput, match="is larger than"):
        saved_page(b"<" * 101, "saved.html")


def test_a_folder_holds_one_page_or_says_which_it_holds(tmp_path):
    with pytest.raises(UnreadableInput, match="holds no saved page"):
        page_in_folder(tmp_path)
    (tmp_path / "a.html").write_bytes(b"<p>a</p>")
    assert page_in_folder(tmp_path).name == "a.html"
    (tmp_path / "b.html").write_bytes(b"<p>b</p>")
    with pytest.raises(UnreadableInput, match=r"2 pages: a\.html, b\.html"):
        page_in_folder(tmp_path)
    (tmp_path / "index.html").write_bytes(b"<p>i</p>")
    assert page_in_folder(tmp_path).name == "index.html"


def test_frames_are_taken_from_the_pages_own_folder_only(tmp_path):
    folder = tmp_path / "saved"
    (folder / "p_files").mkdir(parents=True)
    (folder / "p_files" / "a b.html").write_bytes(b"<p>frame</p>")
    (tmp_path / "outside.html").write_bytes(b"<p>secret</p>")
    body = b"<frame src='./p_files/a%20b.html'><iframe src='../outside.html'></iframe><frame src='p_files/none.html'>"
    assert [p.name for p in frames_beside(folder / "p.html", body)] == ["a b.html"]
