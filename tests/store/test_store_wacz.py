"""Packages: the same verdicts from them, the same bytes each time, and every kind of damage named."""

import gzip
import hashlib
import json
import zipfile
import zlib

import pytest
from store_samples import failure, page, response, warcs

from refcheck.model import EvidenceError
from refcheck.store import Store, open_evidence
from refcheck.store.inventory import take_inventory
from refcheck.store.selection import select, select_without_bodies
from refcheck.store.verify import verify_archive
from refcheck.store.volumes import find_volumes
from refcheck.store.wacz import PageText, pack

TEXTS = [f"<p>страница {n} アフガン</p>".encode() * 20 for n in range(4)]


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "store", label="recorded from the replica") as opened:
        for n, body in enumerate(TEXTS):
            opened.record(*page(f"http://a.example/{n}", body, raw=response(body, chunked=n % 2 == 1), seconds=n))
        opened.record(*failure())
    return tmp_path / "store"


@pytest.fixture
def packed(store, tmp_path):
    pack(store, tmp_path / "x.wacz", report=b'{"papers": []}', describe=lambda c: PageText("題", c.body.decode()[:30], "ru"))
    return tmp_path / "x.wacz"


def test_the_package_says_what_the_store_says(store, packed):
    with open_evidence(store) as before, open_evidence(packed) as after:
        assert before.urls() == after.urls()
        assert all(before.captures(url) == after.captures(url) for url in before.urls())
        assert (after.label, after.problems) == ("recorded from the replica", ())
    assert verify_archive(packed) == verify_archive(store) == ()


def test_the_same_evidence_gives_the_same_bytes(store, packed, tmp_path):
    pack(store, tmp_path / "y.wacz", report=b'{"papers": []}', describe=lambda c: PageText("題", c.body.decode()[:30], "ru"))
    assert packed.read_bytes() == (tmp_path / "y.wacz").read_bytes()
    assert not list(tmp_path.glob("*.part"))


def test_what_stands_inside(packed):
    with zipfile.ZipFile(packed) as archive:
        pages = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()]
        index = archive.read("indexes/index.cdxj").decode().splitlines()
        package = json.loads(archive.read("datapackage.json"))
    assert [p["title"] for p in pages[1:]] == ["題"] * 4
    assert index == sorted(index)
    assert index[0].startswith("example,a)/0 20220127093000 {")
    assert package["wacz_version"] == "1.1.1"
    assert {r["path"].split("/")[0] for r in package["resources"]} == {"archive", "indexes", "pages", "refcheck"}


def _members(raw, path):
    listed = take_inventory(find_volumes(path), path.name).records
    return listed, [raw[r.offset : r.offset + r.length] for r in listed]


def _flip(raw, _):
    return raw[:900] + bytes([raw[900] ^ 1]) + raw[901:]


def _swap_contents(_, members):
    # Two responses keep their identifiers and exchange what they hold.
    import io

    from refcheck.store.records import record_bytes
    from refcheck.store.warc_read import Place, read_record

    first, second = (read_record(io.BytesIO(members[i]), Place("x", 0)) for i in (2, 5))
    out = list(members)
    for index, mine, other in ((2, first, second), (5, second, first)):
        headers = [(k, mine.headers[k]) for k in ("warc-record-id", "warc-date", "warc-target-uri", "content-type")]
        out[index] = record_bytes("response", headers, other.block)
    return b"".join(out)


def _lie(_, members):
    import gzip

    text = gzip.decompress(members[2])
    at = text.index(b"WARC-Payload-Digest: sha256:") + 28
    return b"".join([*members[:2], gzip.compress(text[:at] + (b"0" if text[at : at + 1] != b"0" else b"1") + text[at + 1 :]), *members[3:]])


TAMPERING = {
    "flipped": _flip,
    "cut": lambda raw, m: raw[:-20],
    "removed": lambda raw, m: b"".join(m[:2] + m[3:]),
    "doubled": lambda raw, m: raw + m[2],
    "reordered": lambda raw, m: b"".join([*m[:2], m[5], *m[3:5], m[2], *m[6:]]),
    "swapped": _swap_contents,
    "digest_lie": _lie,
}


@pytest.mark.slow
@pytest.mark.parametrize("resealed", [False, True])
@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_with_records_is_named(store, packed, tmp_path, kind, resealed):
    file = warcs(store)[0]
    raw = file.read_bytes()
    changed = TAMPERING[kind](raw, _members(raw, file)[1])
    _rewrite(packed, {f"archive/{file.name}": changed}, reseal=resealed)
    damages = verify_archive(packed)
    assert kind in {d.kind for d in damages}, damages
    assert ("file_changed" in {d.kind for d in damages}) is not resealed
    assert any(d.record for d in damages if d.kind == kind)
    assert "index_elsewhere" not in {d.kind for d in damages}, "the index says what was packed"


def _without_bytes(member, _):
    return member[:40] + member[60:]


def _with_a_flip(member, at):
    """One bit turned, so that other bytes come out or none: now and then a flip names an equal run elsewhere, and alters nothing."""
    flips = (member[:at] + bytes([member[at] ^ 1 << bit]) + member[at + 1 :] for bit in (4, 5, 3, 6, 2))
    return next(flipped for flipped in flips if _plain(flipped) != gzip.decompress(member))


def _plain(member):
    try:
        return gzip.decompress(member)
    except (OSError, EOFError, zlib.error):
        return None


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "breaking"), [("cut", _without_bytes), ("flipped", _with_a_flip)])
@pytest.mark.parametrize("number", [0, 1, 2, 5, -1])
def test_a_broken_record_is_named_and_is_not_called_removed(store, packed, kind, breaking, number):
    file = warcs(store)[0]
    listed, members = _members(file.read_bytes(), file)
    members[number] = breaking(members[number], len(members[number]) - 12)
    _rewrite(packed, {f"archive/{file.name}": b"".join(members)}, reseal=True)
    assert [(d.kind, d.record) for d in verify_archive(packed)] == [(kind, listed[number].id)]


def test_a_moved_record_is_named_and_the_others_are_not(store, packed):
    file = warcs(store)[0]
    listed, members = _members(file.read_bytes(), file)
    moved = members.pop(2)
    _rewrite(packed, {f"archive/{file.name}": b"".join([*members[:7], moved, *members[7:]])}, reseal=True)
    assert [(d.kind, d.record) for d in verify_archive(packed)] == [("reordered", listed[2].id)]


def test_the_public_form_keeps_no_cookie_of_the_site(tmp_path):
    with Store(tmp_path / "store") as opened:
        opened.record(*page("http://a.example/", TEXTS[0], headers=(("Set-Cookie", "session=s3cret"), ("X-Kept", "yes"))))
    assert select_without_bodies(tmp_path / "store", tmp_path / "public", lambda _: True) == 1
    with open_evidence(tmp_path / "public") as reader:
        (told,) = reader.captures("http://a.example/")
    assert (told.header("Set-Cookie"), told.header("X-Kept")) == (None, "yes")
    (file,) = (tmp_path / "public").iterdir()
    assert b"s3cret" not in gzip.decompress(file.read_bytes())


def test_the_zip_file_itself_is_looked_at(packed):
    whole = packed.read_bytes()
    packed.write_bytes(whole[:11] + b"\x55" + whole[12:])  # the time in the head of the first member
    assert {d.kind for d in verify_archive(packed)} == {"file_changed"}
    packed.write_bytes(whole + b"more")
    assert ["behind the end" in d.detail for d in verify_archive(packed)] == [True]
    packed.write_bytes(whole)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("indexes/index.cdxj", b"")
    assert "doubled" in {d.kind for d in verify_archive(packed) if d.where == "indexes/index.cdxj"}


@pytest.mark.parametrize("at", [150, 700, 0.3, 0.9])
def test_a_package_that_lost_some_bytes_is_named_and_what_is_left_of_it_read(packed, at):
    """As a transfer does that takes line ends out: the table of contents, counted from the end, leads astray."""
    whole = packed.read_bytes()
    at = int(at * len(whole)) if at < 1 else at
    packed.write_bytes(whole[:at] + whole[at + 3 :])
    found = verify_archive(packed)
    assert any(d.where.startswith("archive/") or d.kind == "file_changed" for d in found)
    with open_evidence(packed) as reader:
        bodies = [c.body for url in reader.urls() for c in reader.captures(url)]
    assert sum(body in bodies for body in TEXTS) >= 3, "one record is broken at the most"


def test_a_member_that_is_nowhere_is_told_and_no_empty_archive(packed):
    whole = packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        name = next(n for n in archive.namelist() if n.startswith("archive/")).encode()
    packed.write_bytes(whole.replace(name, name.replace(b"refcheck", b"REFCHECK"), 1))
    assert "unreadable" in {d.kind for d in verify_archive(packed)}
    with open_evidence(packed) as reader:
        assert reader.urls() == ()
        assert "is not in the zip file" in reader.problems[0]


def test_a_damaged_package_of_another_tool_is_not_packed_again_without_a_word(packed, tmp_path):
    deflated = tmp_path / "y.wacz"
    with zipfile.ZipFile(packed) as archive, zipfile.ZipFile(deflated, "w", zipfile.ZIP_DEFLATED) as other:
        for name in archive.namelist():
            other.writestr(name, archive.read(name))
    whole = deflated.read_bytes()
    deflated.write_bytes(whole[:900] + bytes([whole[900] ^ 1]) + whole[901:])
    with pytest.raises(EvidenceError, match="cannot be read") as caught:
        pack(deflated, tmp_path / "z.wacz")
    assert caught.value.where == str(deflated)
    with pytest.raises(EvidenceError, match="cannot be read"):
        select(deflated, tmp_path / "chosen", lambda _: True)
    with open_evidence(deflated) as reader:
        assert "cannot be read" in reader.problems[0]


def test_an_added_record_is_named(store, packed, tmp_path):
    with Store(tmp_path / "other") as other:
        other.record(*page("http://forged.example/"))
    file = warcs(store)[0]
    extra = warcs(tmp_path / "other")[0].read_bytes()
    _rewrite(packed, {f"archive/{file.name}": file.read_bytes() + extra}, reseal=True)
    assert {"added"} <= {d.kind for d in verify_archive(packed)}


def test_tampering_with_the_package_is_named(packed):
    whole = packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        pages = archive.read("pages/pages.jsonl")
        index = archive.read("indexes/index.cdxj")
        package = archive.read("datapackage.json")
    cases = [
        ("page_changed", {"pages/pages.jsonl": pages.replace("題".encode(), "類".encode())}),
        ("file_removed", {"refcheck/verdicts.json": None}),
        ("file_added", {"archive/extra.txt": b"x"}),
        ("package_changed", {"datapackage.json": package + b" "}),
        ("file_removed", {"datapackage-digest.json": None}),
        ("index_elsewhere", {"indexes/index.cdxj": index.replace(b'"offset": "', b'"offset": "1')}),
        ("index_elsewhere", {"indexes/index.cdxj": index.replace(b"http://a.example/1", b"http://a.example/2")}),
    ]
    for kind, change in cases:
        _rewrite(packed, change, reseal=False)
        assert kind in {d.kind for d in verify_archive(packed)}, kind
        packed.write_bytes(whole)
    packed.write_bytes(whole[: len(whole) // 2])
    assert [d.kind for d in verify_archive(packed)] == ["cut"]


def _rewrite(path, change, *, reseal):
    with zipfile.ZipFile(path) as archive:
        members = {n: archive.read(n) for n in archive.namelist()} | change
    members = {n: data for n, data in members.items() if data is not None}
    if reseal:
        package = json.loads(members["datapackage.json"])
        for resource in package["resources"]:
            resource["hash"] = f"sha256:{hashlib.sha256(members[resource['path']]).hexdigest()}"
        members["datapackage.json"] = json.dumps(package).encode()
        digest = f"sha256:{hashlib.sha256(members['datapackage.json']).hexdigest()}"
        members["datapackage-digest.json"] = json.dumps({"path": "datapackage.json", "hash": digest}).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
