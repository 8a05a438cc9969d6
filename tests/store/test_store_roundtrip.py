"""What was recorded comes back exactly, from the index, without it, and through other people's readers."""

import gzip
import hashlib
import json
import tempfile
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import NOW, REQUEST, at, failure, page, response, warcs
from warcio.archiveiterator import ArchiveIterator

from refcheck.model import Capture, Exchange, Grade, Outcome, Peer
from refcheck.model.wire import WireExchange
from refcheck.store import Store, open_evidence

TEXT = "阿富汗局势 Афганистан アフガン情勢 ".encode() * 40

SHAPES = {
    "plain": (TEXT, response(TEXT), ()),
    "chunked": (TEXT, response(TEXT, chunked=True), ()),
    "gzip": (TEXT, response(gzip.compress(TEXT)), (("Content-Encoding", "gzip"),)),
    "gzip, chunked": (TEXT, response(gzip.compress(TEXT), chunked=True), (("Content-Encoding", "gzip"),)),
    "br over gzip": (TEXT, response(brotli.compress(gzip.compress(TEXT))), (("Content-Encoding", "gzip, br"),)),
    "cut by our limit": (TEXT[:100], response(zlib.compress(TEXT)), (("Content-Encoding", "deflate"),)),
    "early hints": (TEXT, b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + response(TEXT), ()),
    "no HTTP at all": (b"", b"\x00\x01 hello", ()),
    "a body that the wire does not explain": (b"something else", response(TEXT), ()),
    "empty": (b"", response(b""), ()),
    "bare line feeds": (TEXT, b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + TEXT, ()),
}


def _both(folder, url):
    with Store(folder) as store, open_evidence(folder) as reader:
        assert store.captures(url) == reader.captures(url)
        return store.captures(url)


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_of_response_comes_back(tmp_path, shape):
    body, raw, headers = SHAPES[shape]
    with Store(tmp_path) as store:
        kept = store.record(*page(body=body, raw=raw, headers=headers))
    assert kept.body == body
    assert kept.body_digest == f"sha256:{hashlib.sha256(body).hexdigest()}"
    assert kept.grade is Grade.WIRE
    assert kept.record_id == kept.exchanges[-1].record_id
    assert _both(tmp_path, kept.url) == (kept,)


def test_the_wire_bytes_stand_in_the_archive(tmp_path):
    with Store(tmp_path, label="recorded from the replica") as store:
        for number, (body, raw, headers) in enumerate(SHAPES.values()):
            store.record(*page(f"http://www.example.org/{number}", body, raw=raw, headers=headers))
        store.record(*failure())
    blocks = []
    with warcs(tmp_path)[0].open("rb") as stream:
        for record in ArchiveIterator(stream, no_record_parse=True):
            if record.rec_type == "response":
                blocks.append(record.raw_stream.read())
                assert record.rec_headers.get_header("WARC-IP-Address") == "127.0.0.1"
                assert record.rec_headers.get_header("WARC-Concurrent-To")
    assert blocks == [raw for _, raw, _ in SHAPES.values()]


def test_warcio_agrees_with_the_digests(tmp_path):
    # It hashes chunked bodies with their framing (WARC 1.1 does not) and takes early hints for the response.
    with Store(tmp_path) as store:
        for number, name in enumerate(["plain", "gzip", "br over gzip", "cut by our limit", "empty", "bare line feeds"]):
            body, raw, headers = SHAPES[name]
            store.record(*page(f"http://www.example.org/{number}", body, raw=raw, headers=headers))
        store.record(*failure())
        store.supply("http://www.example.org/s", TEXT, "text/html", "a reader", NOW)
    kinds = []
    with warcs(tmp_path)[0].open("rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            record.raw_stream.read()
            kinds.append(record.rec_type)
            assert record.digest_checker.passed or record.length == 0
    assert (kinds.count("response"), kinds.count("resource"), kinds.count("metadata")) == (6, 1, 8)


def test_the_payload_digest_is_of_the_body_after_transfer_decoding(tmp_path):
    packed = gzip.compress(TEXT)
    with Store(tmp_path) as store:
        kept = store.record(*page(body=TEXT, raw=response(packed, chunked=True), headers=(("Content-Encoding", "gzip"),)))
    assert kept.exchanges[0].payload_digest == f"sha256:{hashlib.sha256(packed).hexdigest()}"


def test_failures_are_metadata_records_with_their_attempts(tmp_path):
    exchanges, capture = failure()
    exchanges.append(WireExchange(replace(exchanges[0].exchange, attempt=2, outcome=Outcome.CONNECT_ERROR)))
    with Store(tmp_path) as store:
        kept = store.record(exchanges, capture)
    assert kept.outcome is Outcome.TIMEOUT
    assert [e.attempt for e in kept.exchanges] == [1, 2]
    assert kept.grade is Grade.NONE
    assert kept.record_id
    assert _both(tmp_path, kept.url) == (kept,)


def test_a_cut_response_says_so_in_its_record(tmp_path):
    exchanges, capture = page()
    with Store(tmp_path) as store:
        store.record([replace(exchanges[0], truncated="length")], replace(capture, outcome=Outcome.TRUNCATED))
    assert b"WARC-Truncated: length" in gzip.decompress(warcs(tmp_path)[0].read_bytes())


def test_certificates_are_kept_once_in_a_file(tmp_path):
    chain = (b"leaf" * 50, b"root" * 50)
    with Store(tmp_path) as store:
        for number in range(3):
            exchanges, capture = page(f"https://www.example.org/{number}")
            store.record([replace(exchanges[0], certificate_chain=chain)], capture)
    text = gzip.decompress(warcs(tmp_path)[0].read_bytes())
    assert [text.count(b"\r\n\r\n" + der + b"\r\n\r\n") for der in chain] == [1, 1]
    assert text.count(hashlib.sha256(chain[0]).hexdigest().encode()) >= 4


def test_secrets_of_the_request_are_blanked_and_the_blanking_is_noted(tmp_path):
    exchanges, capture = page()
    secret = b"GET /a HTTP/1.1\r\nHost: a\r\nCookie: session=12345\r\nAuthorization: Basic eHg6eXk=\r\n\r\n"
    with Store(tmp_path) as store:
        store.record([replace(exchanges[0], request_bytes=secret)], capture)
    text = gzip.decompress(warcs(tmp_path)[0].read_bytes())
    assert b"session" not in text
    assert b"eHg6eXk" not in text
    assert b'"redacted":["authorization","cookie"]' in text
    assert b"Host: a\r\nCookie: xxxxxxxxxxxxx\r\n" in text


def test_rebuilt_records_say_so_and_are_no_wire_evidence(tmp_path):
    exchanges, capture = page()
    exchange = replace(exchanges[0].exchange, grade=Grade.REBUILT)
    with Store(tmp_path) as store:
        kept = store.record([replace(exchanges[0], exchange=exchange)], capture)
    text = gzip.decompress(warcs(tmp_path)[0].read_bytes())
    assert kept.grade is Grade.REBUILT
    assert b"not the bytes on the wire" in text
    assert b"X-Refcheck-Grade: rebuilt" in text
    assert _both(tmp_path, kept.url)[0].exchanges[0].grade is Grade.REBUILT


def test_a_supplied_copy_stands_beside_what_was_fetched(tmp_path):
    url = "http://tass.example/politika/1"
    with Store(tmp_path) as store:
        refused = store.record(*failure(url))
        copy = store.supply(url, TEXT, "text/html; charset=utf-8", "J. Kumakura", at(60))
    assert (copy.outcome, copy.grade, copy.supplied_by) == (Outcome.SUPPLIED, Grade.SUPPLIED, "J. Kumakura")
    assert copy.http_status is None
    assert copy.header("content-type") == "text/html; charset=utf-8"
    assert _both(tmp_path, url) == (refused, copy)


def test_urls_times_and_digests(tmp_path):
    with Store(tmp_path, label="recorded from the replica") as store:
        assert (store.urls(), store.newest_time(), store.digest_of("http://www.example.org/a")) == ((), None, None)
        second = store.record(*page(seconds=5))
        before = store.digest_of(second.url)
        first = store.record(*page(seconds=1))
        assert store.captures(second.url + "#page=3") == (first, second)
        assert store.newest_time() == at(5)
        assert store.digest_of(second.url) not in (None, before)
        with open_evidence(tmp_path) as reader:
            assert reader.digest_of(second.url) == store.digest_of(second.url)
            assert reader.newest_time() == store.newest_time()
            assert reader.urls() == store.urls() == ("http://www.example.org/a",)
            assert (reader.label, reader.problems) == ("recorded from the replica", ())
    assert {c.label for c in (first, second)} == {"recorded from the replica"}


def test_the_folder_holds_nothing_but_the_archive_its_index_and_gitignore(tmp_path):
    with Store(tmp_path / "new" / "store") as store:
        store.record(*page())
    names = sorted(p.name for p in (tmp_path / "new" / "store").iterdir())
    assert names[:2] == [".gitignore", "index.sqlite"]
    assert len(names) == 3


@pytest.mark.parametrize("damage", ["gone", "garbage", "empty", "rebuilt"])
def test_the_index_can_be_thrown_away(tmp_path, damage):
    with Store(tmp_path) as store:
        kept = [store.record(*page(seconds=n)) for n in range(3)]
    index = tmp_path / "index.sqlite"
    if damage == "gone":
        index.unlink()
    else:
        index.write_bytes(b"no database at all" * 500 if damage == "garbage" else index.read_bytes() if damage == "rebuilt" else b"")
    with Store(tmp_path) as store:
        if damage == "rebuilt":
            store.rebuild_index()
        assert store.captures(kept[0].url) == tuple(kept)
        assert store.problems == ()


def test_reading_evidence_writes_nothing(tmp_path):
    with Store(tmp_path) as store:
        store.record(*page())
    (tmp_path / "index.sqlite").unlink()
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*")}
    with open_evidence(tmp_path) as reader:
        assert len(reader.captures("http://www.example.org/a")) == 1
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*")} == before


_texts = st.text(max_size=20)
_times = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
_headers = st.lists(st.tuples(_texts, _texts), max_size=3).map(tuple)
_seconds = st.floats(min_value=0, max_value=1e6)
_peers = st.none() | st.builds(
    Peer, address=st.ip_addresses().map(str), port=st.integers(1, 65535), tls_version=st.none() | _texts, proxy=st.none() | _texts
)
_exchanges = st.builds(
    Exchange,
    url=_texts,
    method=st.sampled_from(["GET", "HEAD"]),
    outcome=st.sampled_from(list(Outcome)),
    started=_times,
    elapsed_s=_seconds,
    status=st.none() | st.integers(100, 999),
    headers=_headers,
    detail=st.none() | _texts,
    peer=_peers,
    hop=st.integers(0, 10),
    attempt=st.integers(1, 3),
)
_wires = st.builds(
    WireExchange,
    exchange=_exchanges,
    request_bytes=st.just(b"") | st.just(REQUEST),
    response_bytes=st.binary(max_size=60) | st.binary(max_size=60).map(response),
    truncated=st.sampled_from([None, "length", "time", "disconnect"]),
)
_captures = st.builds(
    Capture,
    url=_texts,
    outcome=st.sampled_from(list(Outcome)),
    started=_times,
    elapsed_s=_seconds,
    final_url=st.none() | _texts,
    http_status=st.none() | st.integers(100, 999),
    headers=_headers,
    detail=st.none() | _texts,
    body=st.binary(max_size=60),
    purpose=st.sampled_from(["source", "probe", "robots"]),
    retry_after_s=st.none() | _seconds,
)


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.lists(_wires, max_size=3), _captures), min_size=1, max_size=4))
def test_any_capture_comes_back_exactly(recorded):
    with tempfile.TemporaryDirectory() as folder:
        with Store(Path(folder)) as store:
            kept = [store.record(wires, capture) for wires, capture in recorded]
            for capture in kept:
                assert capture in store.captures(capture.url)
        with open_evidence(Path(folder)) as reader:
            assert reader.problems == ()
            for (wires, given_capture), capture in zip(recorded, kept, strict=True):
                assert capture in reader.captures(capture.url)
                assert capture.body == given_capture.body
                assert [e.url for e in capture.exchanges] == [w.exchange.url for w in wires]


def test_the_metadata_record_is_json_with_a_named_schema(tmp_path):
    with Store(tmp_path) as store:
        kept = store.record(*page())
    with warcs(tmp_path)[0].open("rb") as stream:
        blocks = [r.content_stream().read() for r in ArchiveIterator(stream) if r.rec_type == "metadata"]
    document = json.loads(blocks[0])
    assert document["schema"] == "refcheck-capture/1"
    assert document["capture"]["url"] == kept.url
    assert document["exchanges"][0]["record_id"] == kept.record_id
    assert document["exchanges"][0]["started"] == NOW.isoformat()
