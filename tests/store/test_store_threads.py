"""Many threads and many runs on one store: none lost, none mixed, none acknowledged too soon."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from store_samples import page, response, warcs
from warcio.archiveiterator import ArchiveIterator

from refcheck.store import Store, open_evidence
from refcheck.store.group import GroupCommit


def _body(number):
    return f"<p>{number} ".encode() * (number % 50 + 1)


def _record(store, number):
    body = _body(number)
    return store.record(*page(f"http://h{number % 7}.example.org/{number}", body, raw=response(body), seconds=number))


@pytest.mark.slow
def test_sixteen_threads_lose_and_mix_nothing(tmp_path):
    count = 400
    with Store(tmp_path) as store, ThreadPoolExecutor(16) as pool:
        kept = list(pool.map(lambda n: _record(store, n), range(count)))
        assert all(store.captures(capture.url) == (capture,) for capture in kept)
    assert [capture.body for capture in kept] == [_body(n) for n in range(count)]
    with open_evidence(tmp_path) as reader:
        assert len(reader.urls()) == count
        assert all(reader.captures(capture.url) == (capture,) for capture in kept)
    with warcs(tmp_path)[0].open("rb") as stream:
        kinds = [r.rec_type for r in ArchiveIterator(stream)]
    assert (kinds.count("response"), kinds.count("request"), kinds.count("metadata")) == (count, count, count)


def test_captures_that_queue_up_share_one_commit_and_none_returns_before_it():
    committed, batches, gate = set(), [], threading.Event()

    def commit(items):
        gate.wait(5)
        batches.append(items)
        committed.update(items)

    group = GroupCommit(commit)

    def submit(number):
        group.submit(number)
        return number in committed

    with ThreadPoolExecutor(16) as pool:
        futures = [pool.submit(submit, n) for n in range(16)]
        time.sleep(0.1)
        assert not any(f.done() for f in futures)
        gate.set()
        assert all(f.result(5) for f in futures)
    assert sorted(n for batch in batches for n in batch) == list(range(16))
    assert len(batches) <= 4


def test_an_error_reaches_every_capture_of_its_commit_and_the_next_goes_on():
    calls = []

    def commit(items):
        calls.append(items)
        if len(calls) == 1:
            raise OSError("no")

    group = GroupCommit(commit)
    with pytest.raises(OSError, match="no"):
        group.submit(1)
    group.submit(2)
    assert calls == [[1], [2]]


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from store_samples import page
from refcheck.store import Store
with Store(Path(sys.argv[1])) as store:
    for n in range(60):
        store.record(*page(f"http://www.example.org/{sys.argv[2]}/{n}", b"x" * n))
        store.record(*page("http://www.example.org/shared", sys.argv[2].encode(), seconds=n))
"""


@pytest.mark.slow
def test_eight_runs_at_once_lose_no_update(tmp_path):
    here = __file__.rpartition("/")[0] if "/" in __file__ else __file__.rpartition("\\")[0]
    runs = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), str(k), here]) for k in range(8)]
    assert [run.wait(120) for run in runs] == [0] * 8
    with Store(tmp_path) as store, open_evidence(tmp_path) as reader:
        assert store.problems == ()
        assert len(warcs(tmp_path)) == 8
        assert len(store.urls()) == 8 * 60 + 1
        shared = store.captures("http://www.example.org/shared")
        assert len(shared) == 8 * 60
        assert reader.captures("http://www.example.org/shared") == shared
        assert reader.urls() == store.urls()
