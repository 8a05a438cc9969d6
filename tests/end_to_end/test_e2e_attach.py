"""Pages that a person saved, in every form that browsers and Zotero leave behind, speaking for sources that refuse us."""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
import stat
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from email.message import MIMEPart

import pytest

from refcheck.cli import run
from refcheck.model import LinkStatus, Outcome, QuoteVerdict
from refcheck.pipeline import verify
from refcheck.pipeline.attaching import given
from refcheck.pipeline.packing import pack_paper
from refcheck.store import Store, open_evidence
from refcheck.write.table import TableStyle, table
from replica import sites

SAVED = "2022-01-27"


def page_of(url: str) -> bytes:
    return sites.answers("as-cited")[url].body


def as_html_with_folder(folder, url):
    """What "Save page as… complete" leaves: the page, and a folder of its files beside it."""
    whole = folder / "saved"
    (whole / "page_files").mkdir(parents=True)
    (whole / "page_files" / "style.css").write_text("body { color: black }", "utf-8")
    mark = f"<!-- saved from url=({len(url):04}){url} -->\n".encode()
    (whole / "page.html").write_bytes(page_of(url).replace(b"<html", mark + b"<html", 1))
    return whole


def as_single_file(folder, url):
    file = folder / "single.html"
    head = f"<html><!--\n Page saved with SingleFile \n url: {url} \n saved date: Thu Jan 27 2022 18:30:00 GMT+0900 (日本標準時)\n-->"
    picture = "<img src='data:image/png;base64," + "A" * 200_000 + "'>"
    body = page_of(url).decode().replace("<html", head + "<html", 1).replace("<body>", f"<body>{picture}", 1)
    file.write_text(body, "utf-8")
    return file


def as_mhtml(folder, url):
    part = MIMEPart()
    part.set_content(page_of(url).decode("gb18030"), subtype="html", charset="gb18030", cte="quoted-printable")
    part["Content-Location"] = url
    frame = MIMEPart()
    frame.set_content("<p>an advertisement in a frame</p>", subtype="html")
    frame["Content-Location"] = "https://ads.example/frame"
    whole = MIMEPart()
    whole["From"] = "<Saved by Blink>"
    whole["Snapshot-Content-Location"] = url
    whole["Date"] = "Thu, 27 Jan 2022 09:30:00 -0000"
    whole["MIME-Version"] = "1.0"
    whole.make_related()
    whole.attach(frame)
    whole.attach(part)
    file = folder / "page.mhtml"
    file.write_bytes(whole.as_bytes())
    return file


def as_pdf(folder, url):
    assert url == sites.TASS
    return shutil.copy(sites.HERE / "saved" / "tass.pdf", folder / "печать.pdf")


def as_warc(folder, url):
    """A crawl in one gzip member, with another page before the cited one."""
    out = b""
    for number, (address, body) in enumerate((("https://www.mfa.gov.cn/", b"<p>home</p>"), (url, page_of(url)))):
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2022-01-27T09:30:00Z\r\n"
        head += (
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\nContent-Type: application/http;msgtype=response\r\n"
        )
        out += head.encode() + f"Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
    file = folder / "crawl.warc.gz"
    file.write_bytes(gzip.compress(out))
    return file


def as_wacz(folder, url, root, config_for):
    """A package that a colleague made where the site answers."""
    paper = folder / "colleague.md"
    paper.write_text(f"引用[^1]。\n\n[^1]: 中国外交部「王毅同俄羅斯外長拉夫羅夫通電話」2022年1月11日。<{url}>\n", "utf-8")
    config = config_for("as-cited", store="colleague")
    verify(paper, config)
    pack_paper(paper, folder / "colleague.wacz", config)
    return folder / "colleague.wacz"


def zotero_library(folder, url, file):
    """A library with one web page and its snapshot, in the tables that Zotero uses."""
    (folder / "storage" / "ABCD2345").mkdir(parents=True)
    shutil.copy(file, folder / "storage" / "ABCD2345" / "page.html")
    db = sqlite3.connect(folder / "zotero.sqlite")
    db.executescript("""
        CREATE TABLE items (itemID INTEGER PRIMARY KEY, dateAdded TEXT, key TEXT);
        CREATE TABLE itemAttachments (itemID INTEGER, parentItemID INTEGER, linkMode INTEGER, contentType TEXT, path TEXT);
        CREATE TABLE deletedItems (itemID INTEGER);
        CREATE TABLE fields (fieldID INTEGER, fieldName TEXT);
        CREATE TABLE itemDataValues (valueID INTEGER, value TEXT);
        CREATE TABLE itemData (itemID INTEGER, fieldID INTEGER, valueID INTEGER);
        INSERT INTO fields VALUES (1, 'url'), (2, 'accessDate'), (3, 'title');
        INSERT INTO items VALUES (10, '2022-01-26 01:02:03', 'PARENT22'), (11, '2022-01-27 01:02:03', 'ABCD2345'), (12, '2023-01-01 00:00:00', 'GONE2345');
        INSERT INTO itemAttachments VALUES (11, 10, 1, 'text/html', 'storage:page.html'), (12, 10, 1, 'text/html', 'storage:page.html');
        INSERT INTO deletedItems VALUES (12);
        INSERT INTO itemDataValues VALUES (2, '2022-01-27 09:30:00'), (3, 'Snapshot');
        INSERT INTO itemData VALUES (11, 1, 1), (11, 2, 2), (11, 3, 3), (10, 1, 1);
    """)
    db.execute("INSERT INTO itemDataValues VALUES (1, ?)", (url,))
    db.commit()
    db.close()
    return folder


@pytest.fixture
def attached(tmp_path, root, config_for):
    """A function: paper, config → the commands' exit codes for the six copies, each in a form of its own."""

    def attach(paper, config):
        forms = {
            "3": [as_html_with_folder(tmp_path, sites.MOD)],
            "4": [as_mhtml(tmp_path, sites.CHINANEWS)],
            "5": [as_pdf(tmp_path, sites.TASS)],
            "6": [as_single_file(tmp_path, sites.FMPRC)],
            "7": [as_warc(tmp_path, sites.MFA_MESSAGE)],
            "8": [as_wacz(tmp_path, sites.MFA_CALL, root, config_for)],
        }
        options = ["--store", str(config.store), "--who", "a librarian"]
        return [run(["attach", str(paper), *map(str, files), "--note", note, *options]) for note, files in forms.items()]

    return attach


@pytest.mark.slow
def test_six_of_nine_behind_walls_and_six_copies_attached_every_quotation_is_judged(root, config_for, attached, capsys):
    config = config_for("walled")
    paper = root / "references" / "example.ja.md"
    before = verify(paper, config)
    statuses = {link.url: link.status for link in before.papers[0].links}
    assert [statuses[url] for url in sites.WALLED] == [LinkStatus.BLOCKED] * 6
    assert sum(q.verdict is QuoteVerdict.SOURCE_UNAVAILABLE for q in before.papers[0].quotations) == len(before.papers[0].quotations)
    assert attached(paper, config) == [0] * 6
    said = capsys.readouterr().err
    assert f"saved {SAVED}" in said
    assert "which the note does not cite" not in said
    report = verify(paper, replace(config, offline=True))
    after = {link.url: link.status for link in report.papers[0].links}
    assert after == statuses, "a person's copy says nothing about the link"
    judged = report.papers[0].quotations
    assert judged
    assert [q.quotation.text for q in judged if q.verdict in (QuoteVerdict.SOURCE_UNAVAILABLE, QuoteVerdict.CANNOT_JUDGE)] == []
    assert {q.alignments[q.best].origin for q in judged} == {"supplied"}
    assert all("a copy that a librarian saved" in (q.reason or "") for q in judged)
    copies_are_kept_as_what_they_are(config.store)


@pytest.mark.slow
@pytest.mark.shared
def test_the_first_paper_behind_walls_with_six_copies(shared, config_for, attached, tmp_path):
    paper = shared / "paper" / "paper.txt"
    config = config_for("walled")
    verify(paper, config)
    assert attached(paper, config) == [0] * 6
    report = verify(paper, replace(config, offline=True))
    judged = [q for q in report.papers[0].quotations if q.quotation.note in "345678"]
    assert len(judged) >= 10
    assert [q.quotation.text for q in judged if q.verdict is QuoteVerdict.SOURCE_UNAVAILABLE] == []


def copies_are_kept_as_what_they_are(store):
    with open_evidence(store) as evidence:
        for url in sites.WALLED:
            (capture,) = (c for c in evidence.captures(url) if c.outcome is Outcome.SUPPLIED)
            assert (capture.outcome, capture.grade, capture.supplied_by) == (Outcome.SUPPLIED, "supplied", "a librarian")
            assert capture.http_status is None
            assert f"{capture.started:%Y-%m-%d}" == SAVED or url in (sites.MOD, sites.TASS, sites.MFA_CALL)
    raw = b"".join(gzip.decompress(p.read_bytes()) for p in store.glob("*.warc.gz"))
    assert raw.count(b"WARC-Type: resource") == 6
    assert b'"form":"mhtml"' in raw
    assert b'"sha256":' in raw


@pytest.mark.slow
def test_every_finding_that_asks_for_a_copy_prints_the_command_that_gives_it(root, config_for, tmp_path):
    config = config_for("walled")
    paper = root / "references" / "example.ja.md"
    report = verify(paper, config)
    commands = {s.value for f in report.papers[0].findings for s in f.self_check if s.kind == "command"}
    assert commands == {f"refcheck attach {paper} --note {note} FILE" for note in "345678"}
    for finding in report.papers[0].findings:
        if finding.rule in ("RC104", "RC105", "RC219"):
            assert f"refcheck attach {paper} --note {finding.note} FILE" in finding.remedy
    screen = table(report, TableStyle(columns=250))
    assert f"→ refcheck attach {paper} --note 3 FILE\n" in screen
    saved = tmp_path / "saved.html"
    saved.write_bytes(page_of(sites.TASS))
    typed = next(c for c in commands if "--note 5" in c).replace("FILE", str(saved)).split()
    assert run([*typed[1:], "--store", str(config.store)]) == 0


@pytest.mark.slow
def test_a_note_with_several_addresses_names_the_address_in_the_command(tmp_path, config_for):
    paper = tmp_path / "a paper.md"
    notes = f"[^1]: 某「一」2021年。<{sites.TASS}>；某「二」2021年。<{sites.CHINANEWS}>"
    paper.write_text(f"文[^1]。\n\n{notes}\n", "utf-8")
    report = verify(paper, config_for("walled"))
    commands = [s.value for f in report.papers[0].findings for s in f.self_check if s.kind == "command"]
    assert f"refcheck attach '{paper}' --note 1 --url {sites.TASS} FILE" in commands


def test_the_snapshot_in_zotero_is_read_and_nothing_there_is_touched(root, config_for, tmp_path):
    page = tmp_path / "page.html"
    page.write_bytes(page_of(sites.TASS))
    library = zotero_library(tmp_path / "Zotero", sites.TASS.replace("https://", "https://www."), page)
    before = {p: (p.read_bytes() if p.is_file() else b"", p.stat().st_mtime_ns) for p in sorted(library.rglob("*"))}
    for path in (*library.rglob("*"), library):
        path.chmod(stat.S_IRUSR | (stat.S_IXUSR if path.is_dir() else 0))
    writer = sqlite3.connect(f"file:{library / 'zotero.sqlite'}?mode=ro", uri=True)
    config = config_for("walled")
    paper = root / "references" / "example.ja.md"
    try:
        assert run(["attach", str(paper), "--note", "5", "--zotero", str(library), "--store", str(config.store)]) == 0
    finally:
        writer.close()
        library.chmod(0o700)
        for path in library.rglob("*"):
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert {p: (p.read_bytes() if p.is_file() else b"", p.stat().st_mtime_ns) for p in sorted(library.rglob("*"))} == before
    with open_evidence(config.store) as evidence:
        (capture,) = evidence.captures(sites.TASS)
    assert capture.started == datetime(2022, 1, 27, 9, 30, tzinfo=UTC)
    assert capture.body == page.read_bytes()


@pytest.mark.slow
def test_what_is_not_the_source_is_refused_with_the_reason(root, tmp_path, capsys):
    paper, store = str(root / "references" / "example.ja.md"), str(tmp_path / "store")
    wall, empty, none = tmp_path / "wall.html", tmp_path / "empty.html", tmp_path / "none.bin"
    wall.write_bytes(sites.wall().body)
    empty.write_bytes(b"<html><body></body></html>")
    none.write_bytes(b"\x00\x01\x02")
    crawl = as_warc(tmp_path, sites.MFA_MESSAGE)
    for file, told in (
        (wall, "not the source"),
        (empty, "no text"),
        (none, "neither HTML"),
        (crawl, "holds no page of"),
        (tmp_path / "x", "cannot be read"),
    ):
        assert run(["attach", paper, str(file), "--note", "5", "--store", store]) == 2
        said = capsys.readouterr().err
        assert told in said
        assert str(file.name) in said
    assert not os.path.exists(store)  # noqa: PTH110 - the store is given as the text that the command line has


def test_a_page_of_another_address_is_kept_and_the_difference_said(root, config_for, tmp_path, capsys):
    config = config_for("walled")
    file = as_single_file(tmp_path, sites.FMPRC)
    paper = str(root / "references" / "example.ja.md")
    assert run(["attach", paper, str(file), "--note", "7", "--store", str(config.store)]) == 0
    assert f"saved from {sites.FMPRC}" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["crawl.gz", "crawl"])
def test_an_archive_is_known_by_what_it_holds(tmp_path, name):
    file = as_warc(tmp_path, sites.MFA_MESSAGE).rename(tmp_path / name)
    found = given(file, sites.MFA_MESSAGE)
    assert (found.saved.form, f"{found.when:%Y-%m-%d}") == ("warc", SAVED)
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as package:
        package.write(file, "archive/crawl.warc.gz")
    assert given(tmp_path / "package.zip", sites.MFA_MESSAGE).saved.form == "wacz"


def test_a_page_of_frames_speaks_through_its_frame(root, config_for, tmp_path):
    (tmp_path / "p_files").mkdir()
    (tmp_path / "p_files" / "saved_resource.html").write_bytes(page_of(sites.TASS))
    page = tmp_path / "p.html"
    page.write_text(
        "<html><frameset><frame src='./p_files/saved_resource.html'><frame src='../../etc/passwd.html'></frameset></html>", "utf-8"
    )
    config = config_for("walled")
    assert run(["attach", str(root / "references" / "example.ja.md"), str(page), "--note", "5", "--store", str(config.store)]) == 0
    with Store(config.store) as store:
        assert store.captures(sites.TASS)[0].body == page_of(sites.TASS)


@pytest.mark.slow
def test_the_live_page_is_judged_before_the_supplied_copy(call, config_for, tmp_path):
    config = config_for("as-cited")
    old = tmp_path / "old.html"
    old.write_bytes(page_of(sites.FMPRC).replace("破坏和灾难".encode(), "繁荣和希望".encode()))
    assert run(["attach", str(call), str(old), "--note", "6", "--store", str(config.store)]) == 0
    report = verify(call, config)
    told = [q for q in report.papers[0].quotations if q.quotation.note == "6"]
    assert {a.origin for q in told for a in q.alignments if a.cited} == {"live"}


@pytest.mark.slow
def test_earlier_evidence_speaks_when_nothing_else_does(call, config_for, tmp_path):
    """A page that answered before and refuses today; then a person's copy goes before what was captured earlier."""
    verify(call, config_for("as-cited"))
    config = config_for("walled")
    report = verify(call, replace(config, refresh=True))
    told = [q for q in report.papers[0].quotations if q.quotation.note == "6"]
    assert {a.origin for q in told for a in q.alignments if a.cited} == {"earlier"}
    assert all("judged on what was captured on" in q.reason for q in told)
    saved = tmp_path / "saved.html"
    saved.write_bytes(page_of(sites.FMPRC))
    assert run(["attach", str(call), str(saved), "--note", "6", "--store", str(config.store)]) == 0
    again = verify(call, replace(config, offline=True))
    told = [q for q in again.papers[0].quotations if q.quotation.note == "6"]
    assert {a.origin for q in told for a in q.alignments if a.cited} == {"supplied"}
