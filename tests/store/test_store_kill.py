"""Kill -9 at every boundary of a write and at random moments: what was acknowledged is there, the next run goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from refcheck.store import Store, open_evidence

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")]

COMMON = """
import os, random, signal, sys, time
from pathlib import Path
folder, here = Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, here)
from store_samples import page, response
from refcheck.store import Store
from refcheck.store import segment as segments, store as stores

def body(name):
    return (name.encode() + b" ") * 400

def record_all(run, count, pipe):
    with Store(folder) as store:
        for n in range(count):
            name = f"{run}-{n}"
            store.record(*page(f"http://www.example.org/{name}", body(name), raw=response(body(name), chunked=True)))
            os.write(pipe, f"{name}\\n".encode())

def child(run, count, prepare=lambda: None):
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        prepare()
        record_all(run, count, write)
        os._exit(0)
    os.close(write)
    return pid, read

def collect(pid, read):
    acknowledged = b""
    while piece := os.read(read, 65536):
        acknowledged += piece
    os.close(read)
    status = os.waitpid(pid, 0)[1]
    sys.stdout.write(acknowledged.decode())
    sys.stdout.flush()
    return status
"""

BOUNDARIES = """
def killer(number):
    left = [number]

    def boundary():
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1

    def around(call):
        def wrapped(*arguments):
            boundary()
            result = call(*arguments)
            boundary()
            return result
        return wrapped

    def write(self, data):
        for start in range(0, len(data), max(1, len(data) // 3)):
            boundary()
            self._file.write(data[start : start + max(1, len(data) // 3)])
            boundary()

    segments.os = type(sys)("os")
    segments.os.__dict__.update(os.__dict__)
    segments.os.fsync = around(os.fsync)
    segments.Segment._write = write
    stores.Index.add = around(stores.Index.add)

for number in range(80):
    status = collect(*child(f"b{number}", 3, lambda: killer(number)))
    if not os.WIFSIGNALED(status):
        print("finished", number, file=sys.stderr)
        break
"""

MOMENTS = """
random.seed(7)
for number in range(500):
    pid, read = child(f"m{number}", 10_000)
    time.sleep(random.uniform(0.005, 0.06))
    os.kill(pid, signal.SIGKILL)
    collect(pid, read)
"""


@pytest.mark.parametrize("script", [BOUNDARIES, MOMENTS], ids=["boundaries", "moments"])
def test_no_acknowledged_capture_is_lost(tmp_path, script):
    done = subprocess.run(
        [sys.executable, "-c", COMMON + script, str(tmp_path), str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if script is BOUNDARIES:
        assert "finished" in done.stderr  # every boundary was reached
    acknowledged = done.stdout.split()
    assert len(acknowledged) >= 25
    with Store(tmp_path) as store, open_evidence(tmp_path) as reader:
        assert reader.problems == ()
        for name in acknowledged:
            (capture,) = store.captures(f"http://www.example.org/{name}")
            assert capture.body == (name.encode() + b" ") * 400
            assert reader.captures(capture.url) == (capture,)
