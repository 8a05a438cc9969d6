"""A paper's package: judged again from it with sockets blocked, validated and replayed by other people's programs, shared without bodies."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import http.server
import io
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from refcheck.cli import run
from refcheck.pipeline import verify
from refcheck.pipeline.packing import pack_paper
from refcheck.store import open_evidence, verify_archive
from refcheck.write import WRITERS
from replica import sites

pytestmark = pytest.mark.slow

TOOLS = os.environ.get("REFCHECK_TOOLS")  # read here, before a test's environment is emptied
KEPT = 300  # characters of a source around each quotation that the public form may hold


def tool(name: str) -> str:
    """A program of others: on PATH, beside this Python, or in the folder that REFCHECK_TOOLS names."""
    places = os.pathsep.join(p for p in (TOOLS, str(Path(sys.executable).parent), os.environ["PATH"]) if p)
    found = shutil.which(name, path=places)
    if found is None:
        pytest.skip(f"{name} is not installed (pip install {name}; REFCHECK_TOOLS names its folder)")
    return found


class _Proxy(http.server.BaseHTTPRequestHandler):
    """A forward proxy whose way out leads to the replica: wget has no --connect-to."""

    protocol_version = "HTTP/1.1"
    routes: dict[str, str]

    def do_CONNECT(self):
        self.send_response(200)
        self.end_headers()
        self._pipe(self._upstream(self.path))
        self.close_connection = True

    def do_GET(self):
        host, _, path = self.path.removeprefix("http://").partition("/")
        upstream = self._upstream(host if ":" in host else f"{host}:80")
        head = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        with upstream:
            upstream.sendall(head.encode())
            while data := upstream.recv(65536):
                self.connection.sendall(data)
        self.close_connection = True

    def _upstream(self, name):
        address, port = self.routes[name].split(":")
        return socket.create_connection((address, int(port)))

    def _pipe(self, upstream):
        with upstream:
            sides = {self.connection: upstream, upstream: self.connection}
            while True:
                for side in select.select(list(sides), [], [], 10)[0]:
                    data = side.recv(65536)
                    if not data:
                        return
                    sides[side].sendall(data)

    def log_message(self, *_):
        """Silent."""


@contextlib.contextmanager
def through_proxy(routes):
    handler = type("Routed", (_Proxy,), {"routes": routes})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def gathered(once, tmp_path):
    """The same with a store of the test's own."""
    paper, config, live = once
    shutil.copytree(config.store, tmp_path / "store")
    return paper, replace(config, store=tmp_path / "store"), live


@pytest.fixture
def packed(gathered, tmp_path):
    paper, config, _ = gathered
    out = tmp_path / "paper.wacz"
    pack_paper(paper, out, config)
    return out


def judged(report):
    """All that a report says, but for how the evidence was reached."""
    made = json.loads(WRITERS["json"](report))
    paper = made["papers"][0]
    for link in paper["links"]:
        link.pop("elapsed_s")
    return {k: paper[k] for k in ("citations", "quotations", "links", "findings")}


def test_the_package_gives_the_verdicts_of_the_live_run_with_sockets_blocked(gathered, packed, monkeypatch):
    paper, config, live = gathered

    def forbidden(*_args, **_kwargs):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket", forbidden)
    monkeypatch.setattr("socket.getaddrinfo", forbidden)
    shutil.rmtree(config.store)
    report = verify(paper, replace(config, evidence=packed))
    assert judged(report) == judged(live)
    origins = {a.origin for q in report.papers[0].quotations for a in q.alignments if a.cited}
    assert origins == {"live", "supplied", "memento"}
    assert not config.store.exists(), "reading a package writes nothing"


@pytest.mark.slow
def test_same_evidence_same_bytes_wherever_it_lies(gathered, packed, tmp_path):
    paper, config, _ = gathered
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(config.store, elsewhere / "store")
    (elsewhere / "store" / "index.sqlite").unlink()
    shutil.copy(paper, elsewhere / paper.name)
    pack_paper(elsewhere / paper.name, elsewhere / "again.wacz", replace(config, store=elsewhere / "store"))
    assert (elsewhere / "again.wacz").read_bytes() == packed.read_bytes()


@pytest.mark.slow
def test_what_stands_inside(gathered, packed):
    with zipfile.ZipFile(packed) as archive:
        names = set(archive.namelist())
        pages = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()][1:]
        report = json.loads(archive.read("refcheck/verdicts.json"))
        deposit = archive.read("refcheck/DEPOSIT.md").decode()
        assert all(i.compress_type == zipfile.ZIP_STORED for i in archive.infolist() if i.filename.startswith("archive/"))
    assert {"indexes/index.cdxj", "datapackage.json", "datapackage-digest.json"} <= names
    by_url = {p["url"]: p for p in pages}
    chinese = by_url[sites.CHINANEWS]
    assert "王毅谈美从阿富汗撤军" in chinese["title"]
    assert "阿富汗问题的始作俑者" in chinese["text"], "GB18030 behind a GB2312 label"
    assert (chinese["language"][:2], chinese["capture"]) == ("zh", "text")
    assert by_url[sites.JIIA]["text"].strip(), "text of a PDF"
    grades = {p["grade"] for p in pages}
    assert grades == {"wire", "supplied"}
    for quotation in report["papers"][0]["quotations"]:
        best = quotation["alignments"][quotation["best"]] if quotation["best"] is not None else None
        if best is not None and best["start"] is not None:
            assert best["capture"]["record_id"].startswith("urn:uuid:")
            assert best["passage"]
            assert best["end"] > best["start"]
    for told in (
        "sha256",
        "Gathered: ",
        "Tool: refcheck ",
        "do not publish it",
        "Copies supplied by a person",
        sites.TASS,
        sites.LABEL[:30],
        "dead",
    ):
        assert told in deposit


@pytest.mark.slow
def test_the_public_form_holds_no_page_and_no_person(gathered, tmp_path):
    paper, config, _ = gathered
    out = tmp_path / "public.wacz"
    assert run(["pack", str(paper), "-o", str(out), "--share", "public", "--store", str(config.store)]) == 0
    assert verify_archive(out) == ()
    assert run(["verify-archive", str(out)]) == 0
    with zipfile.ZipFile(out) as archive:
        report = json.loads(archive.read("refcheck/verdicts.json"))
        pages = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()][1:]
        everything = b"\n".join(
            gzip.decompress(archive.read(n)) if n.endswith(".gz") else archive.read(n) for n in archive.namelist()
        ).decode()
    assert {p["url"] for p in pages} >= {sites.CHINANEWS, sites.JIIA}
    assert all(p["title"] and not p["text"] and p["bodyDigest"] for p in pages if p["url"] == sites.CHINANEWS)
    for quotation in report["papers"][0]["quotations"]:
        for alignment in quotation["alignments"]:
            assert len(alignment["before"] + alignment["passage"] + alignment["after"]) <= KEPT
    text = sites.article("chinanews_withdrawal").sentences
    assert not any(s in everything for s in text[-3:]), "sentences far from any quotation are not in it"
    assert "Reader Name" not in everything
    again = verify(paper, replace(config, evidence=out)).papers[0]
    assert [k.memento_answer for k in again.links] == [k.memento_answer for k in gathered[2].papers[0].links]
    assert [q.verdict for q in again.quotations] == [q.verdict for q in gathered[2].papers[0].quotations]
    assert "can be published" in everything


@pytest.mark.slow
def test_an_independent_reader_gets_every_page_byte_for_byte(gathered, packed):
    """warcio, led by the index alone: what it reads is what was captured."""
    _, config, _ = gathered
    with open_evidence(config.store) as evidence:
        known = {(c.record_id, c.body) for url in evidence.urls() for c in evidence.captures(url) if c.body}
    read = set()
    with zipfile.ZipFile(packed) as archive:
        for line in archive.read("indexes/index.cdxj").decode().splitlines():
            fields = json.loads(line[line.index("{") :])
            data = archive.read(f"archive/{fields['filename']}")
            start, length = int(fields["offset"]), int(fields["length"])
            for record in ArchiveIterator(io.BytesIO(data[start : start + length])):
                assert record.rec_headers.get_header("WARC-Target-URI") == fields["url"]
                identity = record.rec_headers.get_header("WARC-Record-ID").strip("<>")
                read.add((identity, record.content_stream().read()))
    assert known <= read


@pytest.mark.slow
@pytest.mark.tool
@pytest.mark.parametrize("share", ["private", "public"])
def test_wacz_validate_and_warcio_check_accept_it(share, gathered, tmp_path):
    packed = tmp_path / "x.wacz"
    pack_paper(gathered[0], packed, gathered[1], share)
    made = subprocess.run([tool("wacz"), "validate", "-f", str(packed)], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    with zipfile.ZipFile(packed) as archive:
        warcs = [n for n in archive.namelist() if n.startswith("archive/")]
        archive.extractall(tmp_path / "out", warcs)
    for name in warcs:
        made = subprocess.run([tool("warcio"), "check", "-v", str(tmp_path / "out" / name)], capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout + made.stderr
        assert "digest failed" not in made.stdout


@pytest.mark.slow
@pytest.mark.tool
@pytest.mark.parametrize("flags", [[], ["--text", "--detect-pages"]])
def test_packages_made_by_py_wacz_raise_no_alarm_and_serve_as_evidence(flags, gathered, tmp_path):
    paper, config, live = gathered
    warcs = [str(p) for p in config.store.glob("*.warc.gz")]
    out = tmp_path / "theirs.wacz"
    made = subprocess.run([tool("wacz"), "create", *flags, "-o", str(out), *warcs], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    assert verify_archive(out) == ()
    report = verify(paper, replace(config, evidence=out))
    assert [q.verdict for q in report.papers[0].quotations] == [q.verdict for q in live.papers[0].quotations]


@pytest.mark.slow
@pytest.mark.tool
def test_the_cited_pages_as_wget_saves_them_serve_as_evidence(root, config_for, replicas, tmp_path):
    """The paper judged from somebody else's crawl: the same pages, fetched by wget into one WARC."""
    replica = replicas["as-cited"]
    proxies = {f"{h}:{p}": f"{a}:{q}" for h, p, a, q in (c.split(":") for c in replica.connect_to)}
    hosts = tmp_path / "wgetrc"
    hosts.write_text("", "utf-8")
    with through_proxy(proxies) as address:
        environment = {**os.environ, "http_proxy": address, "https_proxy": address, "WGETRC": str(hosts)}
        command = [tool("wget"), "-q", f"--ca-certificate={replica.ca}", "--warc-file=crawl", "-O", "all.out", *sites.URLS]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True)
    crawl = tmp_path / "crawl.warc.gz"
    assert verify_archive(crawl) == ()
    paper = root / "references" / "example.ja.md"
    config = config_for("as-cited")
    live = verify(paper, config)
    report = verify(paper, replace(config, evidence=crawl))
    assert [q.verdict for q in report.papers[0].quotations] == [q.verdict for q in live.papers[0].quotations]
    assert {k.capture.grade for k in report.papers[0].links} == {"rebuilt"}


@pytest.mark.slow
def test_verify_archive_says_what_it_found(packed, capsys):
    assert run(["verify-archive", str(packed)]) == 0
    assert "sound" in capsys.readouterr().out
    raw = bytearray(packed.read_bytes())
    raw[len(raw) // 3] ^= 0x20
    packed.write_bytes(raw)
    assert run(["verify-archive", str(packed)]) == 1
    assert capsys.readouterr().out.strip()


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), [("阿富汗问题的始作俑者", "阿富汗问题的旁观者"), ("王毅谈美从阿富汗撤军", "王毅谈美从叙利亚撤军")])
def test_a_page_text_that_was_changed_and_sealed_anew_is_named(old, new, packed, capsys):
    """The forger makes every digest of the package anew; the record still says what the page said."""
    with zipfile.ZipFile(packed) as archive:
        members = {i.filename: archive.read(i) for i in archive.infolist()}
    members["pages/pages.jsonl"] = members["pages/pages.jsonl"].replace(old.encode(), new.encode())
    package = json.loads(members["datapackage.json"])
    for resource in package["resources"]:
        data = members[resource["path"]]
        resource |= {"hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
    members["datapackage.json"] = json.dumps(package).encode()
    seal = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(members['datapackage.json']).hexdigest()}"}
    members["datapackage-digest.json"] = json.dumps(seal).encode()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    assert verify_archive(packed) == ()
    assert run(["verify-archive", str(packed)]) == 1
    said = capsys.readouterr().out
    assert "page_changed" in said
    assert sites.CHINANEWS in said


@pytest.mark.slow
def test_nothing_stored_is_said_with_the_way_on(root, tmp_path, capsys):
    code = run(["pack", str(root / "references" / "example.ja.md"), "-o", str(tmp_path / "x.wacz"), "--store", str(tmp_path / "none")])
    assert code == 2
    assert "refcheck" in capsys.readouterr().err
    assert not (tmp_path / "x.wacz").exists()


SITE = {
    "/a.html": ("text/html; charset=utf-8", b"<title>A</title><link rel=stylesheet href='s/main.css?v=1&amp;w=2'><img src=/i.png>" + b"<p>Words that make a page of some length, again and again.</p>" * 20),
    "/s/main.css?v=1&w=2": ("text/css", b"body { background: url('bg.png') }"),
    "/i.png": ("image/png", b"\x89PNG own"),
    "/s/bg.png": ("image/png", b"\x89PNG ground"),
}  # fmt: skip


class _Site(http.server.BaseHTTPRequestHandler):
    """A page with a style sheet, an image in it, an image of its own and one of another origin."""

    protocol_version = "HTTP/1.1"
    seen: list[str]

    def do_GET(self):
        self.seen.append(self.path)
        media, body = SITE.get(self.path, ("text/plain", b""))
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Silent."""


@pytest.mark.slow
def test_a_complete_capture_keeps_what_the_page_shows_and_the_package_says_so(tmp_path, monkeypatch):
    seen: list[str] = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Site", (_Site,), {"seen": seen}))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    elsewhere = "<img src='http://192.0.2.1/far.png'>"
    page = SITE["/a.html"]
    monkeypatch.setitem(SITE, "/b.html", (page[0], page[1] + elsewhere.encode()))
    paper = tmp_path / "paper.md"
    paper.write_text(f"Text[^1], more[^2].\n\n[^1]: “A”, 2021. <{origin}/a.html>\n\n[^2]: “B”, 2021. <{origin}/b.html>\n", "utf-8")
    store = ["--store", str(tmp_path / "store"), "--allow-origin", origin, "--host-interval", "0", "--no-archives"]
    try:
        assert run(["collect", str(paper), *store]) == 0
        assert not [p for p in seen if "png" in p or "css" in p], "pages alone, unless asked"
        assert run(["collect", str(paper), "--complete", *store]) == 0
        gathered = [p for p in seen if "png" in p or "css" in p]
        assert sorted(gathered) == ["/i.png", "/s/bg.png", "/s/main.css?v=1&w=2"], "each once, nothing of another origin"
        assert run(["collect", str(paper), "--complete", *store]) == 0
        assert [p for p in seen if "png" in p or "css" in p] == gathered
    finally:
        server.shutdown()
        server.server_close()
    assert run(["pack", str(paper), "-o", str(tmp_path / "x.wacz"), "--store", str(tmp_path / "store")]) == 0
    with zipfile.ZipFile(tmp_path / "x.wacz") as package:
        pages = [json.loads(line) for line in package.read("pages/pages.jsonl").splitlines()][1:]
        index = package.read("indexes/index.cdxj").decode()
        deposit = package.read("refcheck/DEPOSIT.md").decode()
    assert {p["url"].rpartition("/")[2]: p["capture"] for p in pages} == {"a.html": "complete", "b.html": "complete"}
    assert "/i.png" in index
    assert "2 of them `complete`" in deposit
    assert verify_archive(tmp_path / "x.wacz") == ()
