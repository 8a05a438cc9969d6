"""What stands in the archive is what passed over the wire, byte for byte: dozens of shapes of responses, http and https, 1 and 16 threads."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from faultserver import Authority, FaultServer
from warcio.archiveiterator import ArchiveIterator
from wire_shapes import SHAPES

from refcheck.fetch import Fetcher, Request
from refcheck.model import FetchPolicy, Grade
from refcheck.store import Store, open_evidence, verify_archive

NAMES = list(SHAPES)


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("wire-ca"))


def serve(visit):
    shape = SHAPES[NAMES[int(visit.path.rpartition("/")[2])]]
    visit.send(shape.wire)
    if shape.closes:
        visit.hang_up()


def fetched(store, scheme, threads, authority, rounds=1):
    """(server, captures by path) after fetching every shape `rounds` times into `store`."""
    pages = {f"/{r}/{n}": serve for r in range(rounds) for n in range(len(NAMES))}
    tls = authority.context("wire.example") if scheme == "https" else None
    with FaultServer(pages, tls=tls) as server:
        port = 443 if tls else 80
        policy = FetchPolicy(
            workers=threads, per_host=threads, host_interval_s=0.0, robots=False, max_attempts=1, read_timeout_s=5.0,
            connect_to=(f"wire.example:{port}:127.0.0.1:{server.port}",), ca_bundle=str(authority.bundle),
        )  # fmt: skip
        with Store(store) as opened, Fetcher(policy, opened) as door:
            asked = [Request(f"{scheme}://wire.example{path}", max_hops=0) for path in pages]
            captures = {c.url.removeprefix(f"{scheme}://wire.example"): c for c in door.fetch_all(asked)}
    return server, captures


def records(folder):
    """(kind, path) → blocks, read by warcio without touching the HTTP inside."""
    found = {}
    for file in sorted(folder.glob("*.warc.gz")):
        with file.open("rb") as raw:
            for record in ArchiveIterator(raw, no_record_parse=True):
                target = record.rec_headers.get_header("WARC-Target-URI") or ""
                block = record.raw_stream.read()
                headers = dict(record.rec_headers.headers)
                found.setdefault((record.rec_type, target.partition("wire.example")[2]), []).append((block, headers))
    return found


def blanked(request):
    """The one change that the store makes: values of cookies."""
    return re.sub(rb"(?m)^(Cookie: )([^\r]+)", lambda m: m[1] + b"x" * len(m[2]), request)


@pytest.mark.parametrize("threads", [1, 16])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_every_shape_is_kept_byte_for_byte(scheme, threads, authority, tmp_path):
    assert len(SHAPES) >= 40
    server, captures = fetched(tmp_path, scheme, threads, authority)
    kept = records(tmp_path)
    wrong = []
    for number, name in enumerate(NAMES):
        path, shape = f"/0/{number}", SHAPES[name]
        ((response, headers),) = kept["response", path]
        ((request, _),) = kept["request", path]
        sent = next(v.request for v in server.visits if v.path == path)
        exact = response == shape.wire and request == blanked(sent)
        stated = headers.get("WARC-Payload-Digest")
        true = shape.payload is None or stated == f"sha256:{hashlib.sha256(shape.payload).hexdigest()}"
        if not (exact and true and headers["WARC-Block-Digest"] == f"sha256:{hashlib.sha256(response).hexdigest()}"):
            wrong.append((name, exact, true))
    assert wrong == []
    assert all(c.exchanges[-1].grade is Grade.WIRE for c in captures.values())
    peers = {
        (c.exchanges[-1].peer.address, bool(c.exchanges[-1].peer.tls_version), bool(c.exchanges[-1].peer.cipher)) for c in captures.values()
    }
    assert peers == {("127.0.0.1", scheme == "https", scheme == "https")}
    certificates = [
        b for (kind, _), found in kept.items() if kind == "metadata" for b, h in found if h["Content-Type"] == "application/pkix-cert"
    ]
    assert bool(certificates) is (scheme == "https")
    assert verify_archive(tmp_path) == ()


def test_what_came_back_is_what_is_read_again(authority, tmp_path):
    _, captures = fetched(tmp_path, "http", 16, authority)
    with open_evidence(tmp_path) as evidence:
        for capture in captures.values():
            (again,) = evidence.captures(capture.url)
            assert again == replace(capture, exchanges=again.exchanges)
            assert again.body == capture.body


@pytest.mark.slow
def test_what_was_cut_says_why(authority, tmp_path):
    fetched(tmp_path, "http", 1, authority)
    kept = records(tmp_path)
    reasons = {name: kept["response", f"/0/{n}"][0][1].get("WARC-Truncated") for n, name in enumerate(NAMES)}
    assert {name for name, why in reasons.items() if why} == {"less than promised", "chunks cut short"}
    assert {why for why in reasons.values() if why} == {"disconnect"}


def test_each_hop_has_records_of_its_own(authority, tmp_path):
    def moved(visit):
        visit.ok(b"there", "Location: /here", "Set-Cookie: a=1", status="302 Found")

    with FaultServer({"/from": moved, "/here": lambda v: v.ok(b"here")}) as server:
        policy = FetchPolicy(workers=1, host_interval_s=0.0, robots=False, connect_to=(f"wire.example:80:127.0.0.1:{server.port}",))
        with Store(tmp_path) as store, Fetcher(policy, store) as door:
            capture = door.fetch(Request("http://wire.example/from"))
    kept = records(tmp_path)
    assert [len(kept[kind, path]) for kind in ("request", "response") for path in ("/from", "/here")] == [1] * 4
    assert [e.record_id for e in capture.exchanges] == [
        h["WARC-Record-ID"].strip("<>") for p in ("/from", "/here") for _, h in kept["response", p]
    ]
    request = kept["request", "/here"][0][0]
    assert b"Cookie: xxx" in request, "a cookie goes out and is blanked in the record"
    notes = [json.loads(b) for b, h in kept["metadata", "/from"] if h["Content-Type"] == "application/json"]
    assert notes[0]["records"][1]["redacted"] == ["cookie"]


@pytest.mark.slow
def test_sixteen_threads_and_ten_thousand_records_none_lost_or_mixed(authority, tmp_path):
    rounds = 60
    _, captures = fetched(tmp_path, "http", 16, authority, rounds)
    kept = records(tmp_path)
    count = rounds * len(NAMES)
    assert (
        sum(len(found) for (kind, path), found in kept.items() if kind in ("request", "response", "metadata") and path)
        == 3 * count
        > 10_000
    )
    wrong = [
        (r, name)
        for r in range(rounds)
        for n, name in enumerate(NAMES)
        if [b for b, _ in kept["response", f"/{r}/{n}"]] != [SHAPES[name].wire]
    ]
    assert wrong == []
    assert len({c.record_id for c in captures.values()}) == count


@pytest.mark.tool
def test_warcio_check_objects_to_nothing_but_transfer_codings(authority, tmp_path):
    """warcio takes the payload digest over the framed body, WARC 1.1 over the body after transfer decoding: those differ here."""
    fetched(tmp_path, "http", 1, authority)
    (file,) = tmp_path.glob("*.warc.gz")
    program = Path(sys.executable).with_name("warcio")
    made = subprocess.run([program, "check", "-v", file], capture_output=True, text=True, check=False)
    paths = {h["WARC-Record-ID"]: path for (_, path), found in records(tmp_path).items() for _, h in found}
    objected, record = set(), ""
    for line in made.stdout.splitlines():
        record = next((r for r in paths if r in line), record)
        if "failed" in line:
            assert "payload digest" in line, line
            objected.add(NAMES[int(paths[record].rpartition("/")[2])])
    coded = {name for name, shape in SHAPES.items() if b"Transfer-Encoding" in shape.wire}
    assert objected <= coded
    assert "chunked" in objected
