"""Other people's archives as evidence: warcio and wget, gzip or plain, one member or many, chunked or not, WACZ."""

import gzip
import http.server
import io
import shutil
import subprocess
import threading
import zipfile

import pytest
from store_samples import page, response, warcs
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from refcheck.model import EvidenceError, Grade, Outcome
from refcheck.store import Store, open_evidence, pack, verify_archive
from refcheck.store.http_message import head_of
from refcheck.store.inventory import take_inventory
from refcheck.store.scan import scan
from refcheck.store.volumes import find_volumes

TEXT = "<title>ВС России</title><p>Афганистан</p>".encode("windows-1251") * 20
URL = "http://tass.example/politika/1"
DATES = [f"2021-08-2{n}T10:00:00Z" for n in range(6)]


class _Maker:
    """Makes an archive as others would, by warcio."""

    def __init__(self, *, packed=True):
        self.out = io.BytesIO()
        self.writer = WARCWriter(self.out, gzip=packed)
        self.writer.write_record(self.writer.create_warcinfo_record("x.warc.gz", {"software": "another crawler"}))

    def add(self, url, payload=b"", *, status="200 OK", headers=(), kind="response", date=DATES[0], warc=(), http=True):
        head = StatusAndHeaders(status, [("Content-Type", "text/html"), *headers], protocol="HTTP/1.1") if http else None
        record = self.writer.create_warc_record(
            url,
            kind,
            payload=io.BytesIO(payload),
            length=len(payload),
            http_headers=head,
            warc_headers_dict={"WARC-Date": date, **dict(warc)},
            warc_content_type=None if http else "text/html",
        )
        self.writer.write_record(record)
        return record

    def save(self, path):
        path.write_bytes(self.out.getvalue())
        return open_evidence(path)


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("coding", ["plain", "gzip", "chunked"])
def test_a_response_is_a_completed_capture(tmp_path, packed, coding):
    payload, headers = TEXT, []
    if coding == "gzip":
        payload, headers = gzip.compress(TEXT), [("Content-Encoding", "gzip")]
    if coding == "chunked":
        payload, headers = response(TEXT, chunked=True).partition(b"\r\n\r\n")[2], [("Transfer-Encoding", "chunked")]
    maker = _Maker(packed=packed)
    maker.add(URL, payload, headers=headers, warc={"WARC-IP-Address": "192.0.2.7"})
    reader = maker.save(tmp_path / "x.warc.gz")
    (capture,) = reader.captures(URL)
    assert (capture.outcome, capture.http_status, capture.body) == (Outcome.COMPLETED, 200, TEXT)
    assert capture.grade is Grade.REBUILT
    assert capture.started.isoformat() == "2021-08-20T10:00:00+00:00"
    assert capture.exchanges[0].peer.address == "192.0.2.7"
    assert (reader.problems, reader.label) == ((), None)
    assert capture.record_id.startswith("urn:uuid:")


def test_redirects_are_followed_inside_the_archive(tmp_path):
    maker = _Maker()
    maker.add("http://a.example/", status="301 Moved", headers=[("Location", "https://a.example/new")])
    maker.add("https://a.example/new", status="302 Found", headers=[("Location", "/final#top")])
    maker.add("https://a.example/final", TEXT)
    (capture,) = maker.save(tmp_path / "x.warc.gz").captures("http://a.example/")
    assert (capture.final_url, capture.http_status, capture.body) == ("https://a.example/final", 200, TEXT)
    assert [(e.hop, e.status) for e in capture.exchanges] == [(0, 301), (1, 302), (2, 200)]


def test_redirects_that_lead_out_or_round_are_told(tmp_path):
    maker = _Maker()
    maker.add("http://a.example/out", status="302 Found", headers=[("Location", "http://elsewhere.example/")])
    maker.add("http://a.example/1", status="302 Found", headers=[("Location", "/2")])
    maker.add("http://a.example/2", status="302 Found", headers=[("Location", "/1")])
    reader = maker.save(tmp_path / "x.warc.gz")
    (out,) = reader.captures("http://a.example/out")
    assert (out.http_status, out.outcome) == (302, Outcome.COMPLETED)
    assert "does not hold" in out.detail
    assert reader.captures("http://a.example/1")[0].outcome is Outcome.REDIRECT_ERROR


def test_the_redirect_goes_to_the_copy_of_its_own_day(tmp_path):
    maker = _Maker()
    for number, date in enumerate(DATES[:3]):
        maker.add("http://a.example/page", f"day {number}".encode(), date=date)
    maker.add("http://a.example/", status="302 Found", headers=[("Location", "/page")], date=DATES[1])
    reader = maker.save(tmp_path / "x.warc.gz")
    assert reader.captures("http://a.example/")[0].body == b"day 1"
    assert [c.body for c in reader.captures("http://a.example/page")] == [b"day 0", b"day 1", b"day 2"]
    assert reader.newest_time().day == 22


def test_a_revisit_that_names_nothing_but_a_digest(tmp_path):
    maker = _Maker()
    maker.add(URL, TEXT, date=DATES[0])
    digest = maker.add("http://b.example/", TEXT[:-1], date=DATES[1]).rec_headers.get_header("WARC-Payload-Digest")
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    for target in ("http://b.example/", "http://c.example/"):
        more = {
            "WARC-Date": DATES[2],
            "WARC-Payload-Digest": digest,
            "WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
        }
        record = maker.writer.create_warc_record(target, "revisit", http_headers=head, warc_headers_dict=more)
        maker.writer.write_record(record)
    reader = maker.save(tmp_path / "x.warc.gz")
    assert [c.body for c in reader.captures("http://b.example/")] == [TEXT[:-1]] * 2
    assert [c.body for c in reader.captures("http://c.example/")] == [TEXT[:-1]]


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate"])
def test_a_body_that_was_kept_decoded_beside_its_old_headers(tmp_path, coding):
    maker = _Maker()
    maker.add(URL, TEXT, headers=[("Content-Encoding", coding)])
    assert [c.body for c in maker.save(tmp_path / "x.warc.gz").captures(URL)] == [TEXT]


def test_revisits_and_resources(tmp_path):
    maker = _Maker()
    maker.add(URL, TEXT, date=DATES[0])
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html"), ("X-Day", "2")], protocol="HTTP/1.1")
    revisit = maker.writer.create_revisit_record(URL, "sha1:X", URL, DATES[0], http_headers=head, warc_headers_dict={"WARC-Date": DATES[2]})
    maker.writer.write_record(revisit)
    maker.add("http://a.example/saved", b"saved by hand", kind="resource", http=False)
    maker.add("metadata://gnu.org/software/wget/warc/MANIFEST.txt", b"no page", kind="resource", http=False)
    reader = maker.save(tmp_path / "x.warc.gz")
    first, second = reader.captures(URL)
    assert first.body == second.body == TEXT
    assert second.header("x-day") == "2"
    (saved,) = reader.captures("http://a.example/saved")
    assert (saved.body, saved.outcome, saved.header("content-type")) == (b"saved by hand", Outcome.COMPLETED, "text/html")
    assert reader.urls() == ("http://a.example/saved", URL)


def test_one_member_for_all_records(tmp_path):
    maker = _Maker(packed=False)
    for number in range(20):
        maker.add(f"http://a.example/{number}", TEXT + str(number).encode())
    path = tmp_path / "one.warc.gz"
    path.write_bytes(gzip.compress(maker.out.getvalue()))
    reader = open_evidence(path)
    assert len(reader.urls()) == 20
    assert [reader.captures(f"http://a.example/{n}")[0].body for n in range(20)] == [TEXT + str(n).encode() for n in range(20)]
    assert reader.problems == ()


@pytest.mark.parametrize("back", [1, 50, 250])
def test_a_torn_foreign_file_is_read_up_to_the_tear_and_told(tmp_path, back):
    for packed in (True, False):
        maker = _Maker(packed=packed)
        maker.add("http://a.example/1", TEXT)
        maker.add("http://a.example/2", TEXT)
        path = tmp_path / "x.warc"
        path.write_bytes(maker.out.getvalue()[:-back])
        reader = open_evidence(path)
        assert reader.captures("http://a.example/1")[0].body == TEXT
        assert len(reader.problems) == 1


def test_a_wacz_and_a_folder_of_archives(tmp_path):
    (tmp_path / "deep").mkdir()
    for number in range(2):
        maker = _Maker()
        maker.add(f"http://a.example/{number}", TEXT)
        maker.save(tmp_path / "deep" / f"{number}.warc.gz")
    with zipfile.ZipFile(tmp_path / "x.wacz", "w") as archive:
        for file in warcs(tmp_path / "deep"):
            archive.write(file, f"archive/{file.name}", zipfile.ZIP_STORED)
        archive.writestr("datapackage.json", "{}")
    for path in (tmp_path / "x.wacz", tmp_path / "deep", tmp_path):
        reader = open_evidence(path)
        assert reader.urls() == ("http://a.example/0", "http://a.example/1")
        assert reader.captures("http://a.example/1")[0].body == TEXT
    with zipfile.ZipFile(tmp_path / "no.wacz", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(EvidenceError, match="no WACZ"):
        open_evidence(tmp_path / "no.wacz")


def test_evidence_of_ours_keeps_its_grade_wherever_it_is_copied(tmp_path):
    with Store(tmp_path / "store", label="recorded from the replica") as store:
        kept = store.record(*page())
    with zipfile.ZipFile(tmp_path / "x.wacz", "w") as archive:
        for file in warcs(tmp_path / "store"):
            archive.write(file, f"archive/{file.name}")
    plain = tmp_path / "x.warc"
    plain.write_bytes(gzip.decompress(warcs(tmp_path / "store")[0].read_bytes()))
    repacked = tmp_path / "x.warc.gz"
    repacked.write_bytes(gzip.compress(plain.read_bytes()))
    for path in (tmp_path / "x.wacz", plain, repacked):
        reader = open_evidence(path)
        assert reader.captures(kept.url) == (kept,)
        assert reader.label == "recorded from the replica"


@pytest.mark.parametrize("packed", [True, False])
def test_genuine_archives_raise_no_alarm_and_can_be_packed(tmp_path, packed):
    maker = _Maker(packed=packed)
    maker.add(URL, TEXT)
    chunked = response(TEXT, chunked=True).partition(b"\r\n\r\n")[2]
    maker.add("http://a.example/c", chunked, headers=[("Transfer-Encoding", "chunked")])
    maker.add("http://a.example/saved", b"saved by hand", kind="resource", http=False)
    reader = maker.save(tmp_path / "x.warc")
    assert verify_archive(tmp_path / "x.warc") == ()
    pack(tmp_path / "x.warc", tmp_path / "x.wacz")
    assert verify_archive(tmp_path / "x.wacz") == ()
    again = open_evidence(tmp_path / "x.wacz")
    assert all(again.captures(url) == reader.captures(url) for url in reader.urls())


def test_a_method_other_than_get_is_no_source(tmp_path):
    maker = _Maker()
    answer = maker.add("http://a.example/form", b"thanks")
    block = b"POST /form HTTP/1.1\r\nHost: a.example\r\n\r\nx=1"
    together = {"WARC-Concurrent-To": answer.rec_headers.get_header("WARC-Record-ID"), "WARC-Date": DATES[0]}
    request = maker.writer.create_warc_record(
        "http://a.example/form", "request", payload=io.BytesIO(block), length=len(block), warc_headers_dict=together,
        warc_content_type="application/http;msgtype=request",
    )  # fmt: skip
    maker.writer.write_record(request)
    assert maker.save(tmp_path / "x.warc.gz").captures("http://a.example/form") == ()


def test_what_answers_a_question_for_the_head_alone_is_no_empty_page(tmp_path):
    maker = _Maker()
    maker.add(URL, TEXT, date=DATES[0])
    for date, status in ((DATES[1], "200 OK"), (DATES[2], "404 Not Found")):
        answer = maker.add(URL, status=status, headers=[("Content-Length", "99")], date=date)
        block = b"HEAD /politika/1 HTTP/1.1\r\nHost: tass.example\r\n\r\n"
        together = {"WARC-Concurrent-To": answer.rec_headers.get_header("WARC-Record-ID"), "WARC-Date": date}
        request = maker.writer.create_warc_record(
            URL, "request", payload=io.BytesIO(block), length=len(block), warc_headers_dict=together,
            warc_content_type="application/http;msgtype=request",
        )  # fmt: skip
        maker.writer.write_record(request)
    assert [c.body for c in maker.save(tmp_path / "x.warc.gz").captures(URL)] == [TEXT]


def test_a_revisit_whose_page_stands_in_another_archive_is_told_and_no_empty_page(tmp_path):
    maker = _Maker()
    maker.add(URL, TEXT, date=DATES[0])
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    for target in (URL, "http://c.example/"):
        maker.writer.write_record(maker.writer.create_revisit_record(target, "sha1:X", "http://b.example/", DATES[1], http_headers=head))
    reader = maker.save(tmp_path / "x.warc.gz")
    assert [c.body for c in reader.captures(URL)] == [TEXT]
    assert reader.captures("http://c.example/") == ()
    assert [("only points to it" in p, "x.warc.gz" in p) for p in reader.problems] == [(True, True)] * 2


@pytest.mark.parametrize(
    ("body", "headers", "limit", "why"),
    [
        (TEXT, (), 100, "our limit"),
        (gzip.compress(TEXT, mtime=0), (("Content-Encoding", "gzip"),), 100, "our limit"),
        (TEXT, (("Content-Length", "9999"),), 2**20, "less than the answer promised"),
    ],
    ids=["whole", "packed", "cut"],
)
def test_a_page_of_which_a_part_is_there_is_called_so(tmp_path, monkeypatch, body, headers, limit, why):
    monkeypatch.setattr("refcheck.store.foreign.MAX_BODY", limit)
    maker = _Maker()
    maker.add(URL, body, headers=headers)
    (capture,) = maker.save(tmp_path / "x.warc.gz").captures(URL)
    assert capture.outcome is Outcome.TRUNCATED
    assert why in capture.detail
    assert TEXT.startswith(capture.body)


def test_of_an_archive_of_others_the_heads_alone_are_held(tmp_path):
    maker = _Maker()
    for n in range(20):
        maker.add(f"http://a.example/{n}", b"<p>x</p>" * 5000, date=DATES[0])
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nX-Last: yes\r\n\r\n" + TEXT
    assert head_of(early) == early[: -len(TEXT)]
    assert head_of(b"HTTP/1.1 200 OK\r\nX: cut") == b"HTTP/1.1 200 OK\r\nX: cut"
    assert head_of(b"no HTTP\r\n\r\nat all") == b""
    with maker.save(tmp_path / "x.warc.gz") as reader, (tmp_path / "x.warc.gz").open("rb") as raw:
        assert sum(len(record.block) for record in scan(raw, "x.warc.gz").foreign) < 20 * 200
        assert [len(reader.captures(url)[0].body) for url in reader.urls()] == [40_000] * 20


class _Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/old":
            self.send_response(301)
            self.send_header("Location", "/new")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=windows-1251")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(response(TEXT, chunked=True).partition(b"\r\n\r\n")[2])

    def log_message(self, *_):
        pass


@pytest.mark.tool
@pytest.mark.skipif(shutil.which("wget") is None, reason="needs wget")
@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_made_by_wget(tmp_path, packed):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/old"
    options = [] if packed else ["--no-warc-compression"]
    try:
        subprocess.run(["wget", "-q", "--no-proxy", "--warc-file=w", *options, "-O", "out.html", url], cwd=tmp_path, check=True)
    finally:
        server.shutdown()
        server.server_close()
    reader = open_evidence(next(tmp_path.glob("w.warc*")))
    (capture,) = reader.captures(url)
    assert (capture.http_status, capture.body) == (200, TEXT)
    assert capture.final_url.endswith("/new")
    assert reader.problems == ()
    assert len(reader.urls()) == 2
    assert verify_archive(reader.path) == ()


@pytest.mark.parametrize("form", ["packed", "plain", "one member"])
def test_a_broken_record_of_another_tool_is_named(tmp_path, form):
    maker = _Maker(packed=form == "packed")
    ids = [maker.add(f"http://a.example/{n}", TEXT + bytes([n])).rec_headers.get_header("WARC-Record-ID") for n in range(3)]
    raw = maker.out.getvalue()
    file = tmp_path / "x.warc"
    file.write_bytes(gzip.compress(raw) if form == "one member" else raw)
    assert verify_archive(file) == ()
    if form == "packed":
        at = [r.offset + r.length for r in take_inventory(find_volumes(file), file.name).records][2] - 12  # near the second one's end
        file.write_bytes(raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :])
    else:
        at = raw.index(b"/1\r\n") + 700  # in the second response's text
        changed = raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :]
        file.write_bytes(gzip.compress(changed) if form == "one member" else changed)
    assert [(d.kind, d.record) for d in verify_archive(file)] == [("flipped", ids[1].strip("<>"))]
