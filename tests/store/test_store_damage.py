"""Damaged files: nothing that was acknowledged is lost, nothing damaged passes in silence."""

import gzip
import json
import shutil
import sqlite3
import zlib
from contextlib import closing
from itertools import pairwise
from types import MappingProxyType

import pytest
from store_samples import page, response, warcs

from refcheck.model import EvidenceError, StoreError
from refcheck.store import Store, open_evidence
from refcheck.store.capture_json import capture_from_json
from refcheck.store.locks import Held, try_lock
from refcheck.store.verdicts import Remembered, Verdicts
from refcheck.store.warc_read import RecordReader


def _forged(capture, exchanges=(), body=MappingProxyType({"how": "none", "record_id": None, "length": 0, "encodings": ()})):
    body = dict(body) if body is not None else None
    return json.dumps({"schema": "refcheck-capture/1", "capture": capture, "exchanges": exchanges, "body": body}).encode()


def _two_captures(folder):
    """(file, offset of the end of the first capture, the two captures)"""
    with Store(folder) as store:
        first = store.record(*page(seconds=0))
        end = warcs(folder)[0].stat().st_size
        second = store.record(*page(seconds=1))
    return warcs(folder)[0], end, (first, second)


@pytest.mark.slow
def test_a_tail_torn_at_any_byte_is_found_repaired_and_told(tmp_path):
    file, end, (first, _) = _two_captures(tmp_path / "store")
    whole = file.read_bytes()
    (tmp_path / "store" / "index.sqlite").unlink()
    ends = _member_ends(whole)
    for cut in range(end, len(whole)):
        file.write_bytes(whole[:cut])
        with open_evidence(tmp_path / "store") as reader:
            assert reader.captures(first.url) == (first,)
            assert bool(reader.problems) == (cut not in ends), cut
            assert all(".warc.gz" in problem for problem in reader.problems)


@pytest.mark.parametrize("back", [1, 7, 100, 300])
def test_a_torn_file_is_cut_back_to_its_last_whole_record_at_the_next_opening(tmp_path, back):
    file, _, (first, _) = _two_captures(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[:-back])
    (tmp_path / "index.sqlite").unlink()
    with Store(tmp_path) as store:
        assert "repaired" in store.problems[0]
        assert file.name in store.problems[0]
        assert store.captures(first.url) == (first,)
        third = store.record(*page(seconds=2))
        assert store.captures(first.url) == (first, third)
    assert file.stat().st_size in _member_ends(whole)
    with Store(tmp_path) as store:
        assert store.problems == ()
        assert store.captures(first.url) == (first, third)


def test_a_file_that_another_run_is_writing_is_not_repaired(tmp_path):
    with Store(tmp_path) as writing:
        writing.record(*page())
        with warcs(tmp_path)[0].open("ab") as file:
            file.write(gzip.compress(b"WARC/1.1\r\n" * 9)[:25])  # half a record
        size = warcs(tmp_path)[0].stat().st_size
        with Store(tmp_path) as store:
            assert store.problems == ()
            assert len(store.captures("http://www.example.org/a")) == 1
        assert warcs(tmp_path)[0].stat().st_size == size


@pytest.mark.parametrize("length", [65_500, 200_000])
def test_an_address_of_any_length_that_was_kept_is_read_again(tmp_path, length):
    with Store(tmp_path) as store:
        kept = store.record(*page("http://www.example.org/" + "x" * length))
        assert store.captures(kept.url) == (kept,)
    (tmp_path / "index.sqlite").unlink()
    with Store(tmp_path) as store, open_evidence(tmp_path) as reader:
        assert store.captures(kept.url) == reader.captures(kept.url) == (kept,)
        assert store.problems == reader.problems == ()


def test_a_record_header_without_end_is_given_up(tmp_path):
    flood = gzip.compress(b"WARC/1.1\r\n" + (b"x: " + b"y" * 200_000 + b"\r\n") * 30 + b"Content-Length: 0\r\n\r\n\r\n\r\n")
    with Store(tmp_path) as store:
        kept = store.record(*page())
    file = warcs(tmp_path)[0]
    file.write_bytes(flood + file.read_bytes())
    with open_evidence(tmp_path) as reader:
        assert reader.captures(kept.url) == (kept,)
        assert "header of more than" in reader.problems[0]


@pytest.mark.parametrize("more", [0, 20])
def test_a_capture_that_another_run_saw_half_written_is_kept(tmp_path, more):
    """One run writes; a second one opens the store after the body, before the words about it; the first dies before it indexes them."""
    with Store(tmp_path / "first") as store:
        kept = store.record(*page())
    written = warcs(tmp_path / "first")[0].read_bytes()
    half = _member_ends(written)[-2] + more
    file = tmp_path / "second" / "refcheck-20220127093000-0123456789ab.warc.gz"
    file.parent.mkdir()
    with file.open("wb", buffering=0) as writing:
        assert try_lock(writing) is Held.OURS
        writing.write(written[:half])
        with Store(file.parent) as store:
            assert store.captures(kept.url) == ()
        writing.write(written[half:])
    with Store(file.parent) as store:
        assert store.captures(kept.url) == (kept,)
        assert store.problems == ()


def test_an_index_that_is_damaged_anywhere_is_made_anew(tmp_path):
    with Store(tmp_path) as store:
        kept = [store.record(*page(f"http://www.example.org/{n}")) for n in range(24)]
    index = tmp_path / "index.sqlite"
    whole = index.read_bytes()
    pages = range(4096, len(whole), 4096)
    assert len(pages) >= 5
    for start in pages:
        index.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        with Store(tmp_path) as store:
            assert [store.captures(c.url) for c in kept] == [(c,) for c in kept]
            assert len(store.urls()) == len(kept)
            assert store.newest_time() == kept[0].started
            assert store.digest_of(kept[0].url) is not None
            assert store.problems == ()


def test_a_cache_that_is_damaged_does_not_keep_evidence_from_being_indexed(tmp_path):
    with Store(tmp_path) as store:
        store.record(*page())
        verdicts = Verdicts(tmp_path)
        damaged = sqlite3.connect(tmp_path / "index.sqlite", isolation_level=None)
        damaged.execute("DROP TABLE verdicts")
        damaged.execute("CREATE TABLE verdicts (url TEXT)")
        damaged.close()
        verdicts.put([Remembered("http://www.example.org/a", "rules", "evidence", b"verdict")])
        store._index._db.execute("PRAGMA busy_timeout = 100")
        assert len(store.captures(store.record(*page(seconds=1)).url)) == 2
        verdicts.close()


@pytest.mark.parametrize("level", [0, 9], ids=["larger", "smaller"])
@pytest.mark.parametrize("indexed", [True, False])
def test_a_file_that_was_packed_anew_in_one_piece_is_read(tmp_path, level, indexed):
    file, _, captures = _two_captures(tmp_path)
    file.write_bytes(gzip.compress(gzip.decompress(file.read_bytes()), level, mtime=0))
    if not indexed:
        (tmp_path / "index.sqlite").unlink()
    for _ in range(2):
        with Store(tmp_path) as store, open_evidence(tmp_path) as reader:
            assert store.captures(captures[0].url) == reader.captures(captures[0].url) == captures


def test_an_index_of_an_earlier_version_is_made_anew(tmp_path):
    _, _, captures = _two_captures(tmp_path)
    (tmp_path / "index.sqlite").unlink()
    with closing(sqlite3.connect(tmp_path / "index.sqlite")) as earlier:
        earlier.executescript(
            "CREATE TABLE files (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;"
            "CREATE TABLE captures (id TEXT PRIMARY KEY, key TEXT NOT NULL, started TEXT NOT NULL, file TEXT NOT NULL,"
            " meta INTEGER NOT NULL, body_file TEXT, body INTEGER) WITHOUT ROWID; PRAGMA user_version = 1;"
        )
    with Store(tmp_path) as store:
        assert store.captures(captures[0].url) == captures


def test_records_in_another_order_are_no_captures_of_others(tmp_path):
    """One answer counted twice would be a 404 that a second request confirmed."""
    file, _, captures = _two_captures(tmp_path)
    whole = file.read_bytes()
    ends = [0, *_member_ends(whole)]
    file.write_bytes(b"".join(whole[a:b] for a, b in reversed(list(pairwise(ends)))))
    with open_evidence(tmp_path) as reader:
        assert reader.captures(captures[0].url) == captures


def test_words_about_a_capture_that_were_altered_decide_nothing(tmp_path):
    file, _, captures = _two_captures(tmp_path)
    plain = gzip.decompress(file.read_bytes())
    assert plain.count(b'"http_status":200') == 2
    (tmp_path / "unpacked.warc").write_bytes(plain.replace(b'"http_status":200', b'"http_status":404', 1))
    with open_evidence(tmp_path / "unpacked.warc") as reader:
        assert reader.captures(captures[0].url) == captures[1:]
        assert "does not fit its digest" in reader.problems[0]


def test_records_behind_a_damaged_one_are_not_hidden(tmp_path):
    file, end, (first, second) = _two_captures(tmp_path)
    raw = bytearray(file.read_bytes())
    middle = _member_ends(bytes(raw))[1] + 40
    raw[middle] ^= 0xFF
    file.write_bytes(raw)
    assert middle < end
    with open_evidence(tmp_path) as reader:
        assert reader.captures(first.url)[-1] == second
        assert len(reader.problems) >= 1
    with Store(tmp_path) as store:
        assert file.stat().st_size == len(raw)
        assert store.captures(first.url)[-1] == second


def test_a_file_that_shrank_or_went_is_told_and_forgotten(tmp_path):
    file, end, (first, _) = _two_captures(tmp_path)
    file.write_bytes(file.read_bytes()[:end])
    with Store(tmp_path) as store:
        assert "lost" in store.problems[0]
        assert store.captures(first.url) == (first,)
    file.unlink()
    with Store(tmp_path) as store:
        assert store.captures(first.url) == ()


def _plain(packed: bytes) -> bytes | None:
    """The bytes that were packed. Now and then a flip names an equal run at another distance, and nothing is altered."""
    try:
        return gzip.decompress(packed)
    except (OSError, EOFError, zlib.error):
        return None


@pytest.mark.slow
@pytest.mark.parametrize("packed", [True, False])
def test_every_flipped_byte_is_noticed(tmp_path, packed):
    with Store(tmp_path) as store:
        kept = store.record(*page())
    raw = warcs(tmp_path)[0].read_bytes()
    raw = raw if packed else gzip.decompress(raw)
    foreign = tmp_path / ("x.warc.gz" if packed else "x.warc")
    silent = []
    for position in range(0, len(raw), 7):
        altered = raw[:position] + bytes([raw[position] ^ 0x15]) + raw[position + 1 :]
        foreign.write_bytes(altered)
        with foreign.open("rb") as stream:
            reader = RecordReader(stream, "x")
            blocks = [r.block for r in reader]
        if packed and not reader.problems and _plain(altered) != gzip.decompress(raw):
            silent.append(position)
        if not packed and not reader.problems and any(kept.body in b for b in blocks) is False:
            silent.append(position)
    # Bytes 4 to 9 of a gzip member (time, flags of the packer, system) carry nothing and are covered by no check sum.
    starts = [0, *_member_ends(raw)] if packed else []
    assert [p for p in silent if not any(4 <= p - s <= 9 for s in starts)] == []


def test_a_body_record_that_is_gone_is_told(tmp_path):
    with Store(tmp_path / "store") as store:
        kept = store.record(*page())
    file = warcs(tmp_path / "store")[0]
    raw = file.read_bytes()
    ends = _member_ends(raw)
    (tmp_path / "x.warc.gz").write_bytes(raw[: ends[1]] + raw[ends[2] :])
    with open_evidence(tmp_path / "x.warc.gz") as reader:
        assert reader.captures(kept.url) == ()
        assert "is missing" in reader.problems[0]


def test_a_capture_that_can_no_longer_be_read_is_told(tmp_path):
    file, _, (first, second) = _two_captures(tmp_path)
    with Store(tmp_path) as store:
        raw = bytearray(file.read_bytes())
        raw[_member_ends(bytes(raw))[1] + 60] ^= 0xFF  # the first response
        file.write_bytes(raw)
        assert store.captures(first.url) == (second,)
        assert "cannot be read any more" in store.problems[0]


@pytest.mark.parametrize("content", [b"", b"not an archive", b"PK\x03\x04 broken"])
def test_what_is_no_evidence_is_refused_with_the_file_named(tmp_path, content):
    path = tmp_path / "証拠.warc.gz"
    path.write_bytes(content)
    with pytest.raises(EvidenceError, match=r"証拠\.warc\.gz"):
        open_evidence(path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(EvidenceError, match="no WARC files"):
        open_evidence(tmp_path / "empty")
    with Store(tmp_path / "new"), open_evidence(tmp_path / "new") as reader:
        assert reader.urls() == ()
    with pytest.raises(EvidenceError, match="no such file"):
        open_evidence(tmp_path / "nowhere")


def test_a_store_that_is_not_open_says_so(tmp_path):
    with pytest.raises(StoreError, match="not open"):
        Store(tmp_path).record(*page())


def test_a_path_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "f").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="not a folder"), Store(tmp_path / "f"):
        pass


def test_a_full_disk_is_told_and_what_was_kept_stays(tmp_path, monkeypatch):
    with Store(tmp_path) as store:
        kept = store.record(*page(seconds=0))
        monkeypatch.setattr("refcheck.store.segment.os.fsync", _full_disk)
        with pytest.raises(StoreError, match="disk is full") as caught:
            store.record(*page(seconds=1))
        assert "--store" in str(caught.value)
        monkeypatch.undo()
        later = store.record(*page(seconds=2))
        assert store.captures(kept.url) == (kept, later)
    with open_evidence(tmp_path) as reader:
        assert reader.captures(kept.url) == (kept, later)
        assert reader.problems == ()


def test_a_write_that_ends_half_way_leaves_no_half_record(tmp_path, monkeypatch):
    with Store(tmp_path) as store:
        kept = store.record(*page(seconds=0))
        segment = store._segment
        real = segment._write

        def half(data):
            real(data[: len(data) // 2])
            _full_disk()

        monkeypatch.setattr(segment, "_write", half)
        with pytest.raises(StoreError, match="disk is full"):
            store.record(*page(seconds=1))
    with Store(tmp_path) as store:
        assert store.problems == ()
        assert store.captures(kept.url) == (kept,)


def test_an_index_that_fails_loses_nothing(tmp_path, monkeypatch):
    with Store(tmp_path) as store:
        kept = store.record(*page(seconds=0))
        monkeypatch.setattr(store._index, "add", _full_disk)
        with pytest.raises(StoreError):
            store.record(*page(seconds=1))
        monkeypatch.undo()
        later = store.record(*page(seconds=2))
        assert store.captures(kept.url) == (kept, later)
    with Store(tmp_path) as store:
        assert len(store.captures(kept.url)) == 3  # written, never acknowledged, found by the next run


def test_bytes_past_the_cap_of_a_record_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr("refcheck.store.warc_read.MAX_BLOCK", 500)
    with Store(tmp_path) as store:
        store.record(*page(body=b"x" * 2000, raw=response(b"x" * 2000)))
    with open_evidence(tmp_path) as reader:
        assert any("only the first 500" in p for p in reader.problems)


def _full_disk(*_):
    raise OSError(28, "No space left on device")


def _member_ends(raw):
    import zlib

    ends, position = [], 0
    while position < len(raw):
        engine = zlib.decompressobj(31)
        engine.decompress(raw[position:])
        position = len(raw) - len(engine.unused_data)
        ends.append(position)
    return ends


def test_a_copied_store_speaks_alike(tmp_path):
    _, _, captures = _two_captures(tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    with open_evidence(tmp_path / "b") as reader:
        assert reader.captures(captures[0].url) == captures


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied"), "cannot be written"),
        (OSError(30, "Read-only file system"), "cannot be written"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "cannot be written"),
        (sqlite3.OperationalError("database or disk is full"), "disk is full"),
        (sqlite3.OperationalError("database is locked"), "another run"),
        (OSError(5, "Input/output error"), "kept"),
    ],
)
def test_a_folder_that_cannot_be_written_is_told_with_place_and_remedy(tmp_path, monkeypatch, error, told):
    def refuse(*_, **__):
        raise error

    monkeypatch.setattr("refcheck.store.store.Index", refuse)
    with pytest.raises(StoreError, match=told) as caught, Store(tmp_path / "証拠"):
        pass
    assert caught.value.where.endswith("証拠")
    assert caught.value.remedy


SOUND = {"url": "http://a.example/", "outcome": "completed", "started": "2022-01-27T09:30:00+00:00", "elapsed_s": 0.1}


@pytest.mark.parametrize(
    "block",
    [
        b"not json",
        b"[]",
        b"[" * 100_000,
        _forged({}),
        _forged(SOUND | {"url": 5}),
        _forged(SOUND | {"started": "2022-01-27"}),
        _forged(SOUND | {"outcome": "perfect"}),
        _forged(SOUND | {"peer": {"address": "127.0.0.1"}}, exchanges=["x"]),
        _forged(SOUND, body=None),
        _forged("x"),
    ],
)
def test_forged_metadata_is_no_capture(block):
    assert capture_from_json(block) is None


def test_metadata_of_a_later_version_is_read():
    assert capture_from_json(_forged(SOUND | {"colour": "blue"}))[0].url == SOUND["url"]
