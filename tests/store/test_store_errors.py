"""A full disk and an I/O error at each call that a write makes; and a file system that really takes no more."""

import errno
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from store_samples import page

from refcheck.model import StoreError
from refcheck.store import Store, open_evidence


class Failing:
    """Lets `left` calls through, then fails with `code` once; `reached` tells whether it did."""

    def __init__(self, left, code):
        self.left, self.code, self.reached = left, code, False

    def boundary(self):
        if self.left == 0 and not self.reached:
            self.reached = True
            raise OSError(self.code, "from the test")
        self.left -= 1

    def around(self, call, *, after=False):
        def wrapped(*arguments, **more):
            if not after:
                self.boundary()
            result = call(*arguments, **more)
            if after:
                self.boundary()
            return result

        return wrapped


def _install(monkeypatch, failing):
    """Every call of a write: the new file, each part of it, the disk's word, the folder's, the index."""
    from refcheck.store import segment
    from refcheck.store.index import Index

    def write(self, data):
        step = max(1, len(data) // 3)
        for start in range(0, len(data), step):
            failing.boundary()
            self._file.write(data[start : start + step])

    monkeypatch.setattr(segment.os, "fsync", failing.around(segment.os.fsync))
    monkeypatch.setattr(segment.Segment, "_write", write)
    monkeypatch.setattr(segment, "try_lock", failing.around(segment.try_lock))
    monkeypatch.setattr(Index, "add", failing.around(Index.add))


@pytest.mark.slow
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full disk", "I/O error"])
def test_an_error_at_each_call_loses_nothing_that_was_acknowledged(tmp_path, monkeypatch, code):
    boundary, reached = 0, True
    while reached:
        folder = tmp_path / str(boundary)
        failing = Failing(boundary, code)
        kept, refused = [], []
        with monkeypatch.context() as patch:
            _install(patch, failing)
            with Store(folder) as store:
                for number in range(4):
                    try:
                        kept.append(store.record(*page(f"http://www.example.org/{number}", seconds=number)))
                    except StoreError as error:
                        refused.append(error)
        reached = failing.reached
        assert len(refused) == reached
        assert all(("disk is full" in e.message) is (code == errno.ENOSPC) and e.where and e.remedy for e in refused)
        assert len(kept) == 4 - len(refused), "the run goes on with the next"
        with open_evidence(folder) as evidence:
            assert evidence.problems == ()
            assert all(evidence.captures(c.url) == (c,) for c in kept)
        with Store(folder) as store:
            assert all(store.captures(c.url) == (c,) for c in kept)
            later = store.record(*page("http://www.example.org/later"))
            assert store.captures(later.url) == (later,)
        boundary += 1
    assert boundary >= 20


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be removed there")
@pytest.mark.parametrize("gone", ["removed", "moved"])
def test_a_store_that_is_removed_or_moved_under_a_run_is_told(tmp_path, gone):
    folder = tmp_path / "store"
    with Store(folder) as store:
        store.record(*page())
        shutil.rmtree(folder) if gone == "removed" else folder.rename(tmp_path / "elsewhere")
        for seconds in (1, 2):
            with pytest.raises(StoreError, match="removed or moved") as caught:
                store.record(*page(seconds=seconds))
            assert caught.value.where == str(folder)


SMALL = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from store_samples import page, response
from refcheck.model import StoreError
from refcheck.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Store(Path(sys.argv[1])) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
    for number in range(40):
        body = bytes((number * 7 + i * i) % 251 for i in range(20_000))
        try:
            store.record(*page(f"http://www.example.org/{number}", body, raw=response(body)))
            print(number, flush=True)
        except StoreError as error:
            print("refused", error.message, file=sys.stderr)
            break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on file sizes")
def test_a_file_system_that_takes_no_more(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", SMALL, str(tmp_path), str(Path(__file__).parent)], capture_output=True, text=True, check=False, timeout=60
    )
    acknowledged = [int(n) for n in done.stdout.split()]
    assert "refused" in done.stderr
    assert 3 < len(acknowledged) < 40
    with Store(tmp_path) as store, open_evidence(tmp_path) as evidence:
        assert evidence.problems == ()
        for number in acknowledged:
            (capture,) = store.captures(f"http://www.example.org/{number}")
            assert evidence.captures(capture.url) == (capture,)
            assert len(capture.body) == 20_000
