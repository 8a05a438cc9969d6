"""Pages read in a second process: the same verdicts, also when that process dies, and nothing of it is left behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from fetch.faultserver import FaultServer
from refcheck.extract import sandbox
from traps.linktraps import article, page

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the second process is a fork, on Linux only")

COMMON = """
import os, signal, sys
from pathlib import Path
from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import beside, check_links, gather, sources

def config(folder, port):
    policy = FetchPolicy(workers=32, host_interval_s=0.0, per_host=8, robots=False, max_attempts=1, connect_to=(f"*:80:127.0.0.1:{port}",))
    return Config(fetch=policy, store=Path(folder))

def links(folder):
    found = check_links([f"http://h{n % 3}.example/{n}" for n in range(24)], config(folder, int(sys.argv[1])))
    return sorted((l.url, l.status, l.reason, l.title, l.text, l.date, l.language, l.advice) for l in found)

here = []
real_read = gather.read_page
gather.read_page = lambda capture: here.append(capture.url) or real_read(capture)
"""

SAME = """
free = os.sched_getaffinity(0)
forked = []
real_fork = os.fork
os.fork = lambda: forked.append(1) or real_fork()
with_child = links(sys.argv[2] + "/a")
assert forked and len(here) < 24, (forked, here)
assert os.sched_getaffinity(0) == free
here.clear()
real_give = beside.Beside.give
def give(self, capture):
    if capture.url.endswith("/7"):
        os.kill(self._child, signal.SIGKILL)
    return real_give(self, capture)
beside.Beside.give = give
assert links(sys.argv[2] + "/b") == with_child, "the child died on the way"
assert here
sources.reading_beside = lambda policy: None
here.clear()
assert links(sys.argv[2] + "/c") == with_child, "read in one process"
assert len(here) >= 24
assert len({status for _, status, *_ in with_child}) > 2, with_child
"""

ORPHAN = """
real_begin = sources.reading_beside
def begin(policy):
    child = real_begin(policy)
    print(child._child, flush=True)
    return child
sources.reading_beside = begin
links(sys.argv[2])
"""

LEFT = """
taken = check_links([f"http://h{n}.example/{n}" for n in range(24)], config(sys.argv[2], int(sys.argv[1])))
next(taken)
taken.close()
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("no child left")
"""

STOPPED = """
from dataclasses import replace
from refcheck.fetch import Fetcher
from refcheck.model.stop import Stop

stop, captured = Stop(), []
real_ready = Fetcher.fetch_as_ready
def ready(self, requests):
    for capture in real_ready(self, requests):
        if capture is not None:
            captured.append(capture.url)
            stop.asked = len(captured) >= 4
        yield capture
Fetcher.fetch_as_ready = ready
settings = config(sys.argv[2], int(sys.argv[1]))
given = []
try:
    for link in check_links([f"http://h{n % 3}.example/{n}" for n in range(24)], replace(settings, fetch=replace(settings.fetch, stop=stop))):
        given.append(link.url)
except KeyboardInterrupt:
    print("stopped", sorted(given) == sorted(captured))
"""


def _pages() -> dict[str, bytes]:
    cyrillic = page(article("ru").replace("<p>", "<p>Ответ министерства. "))
    lost = page("<title>Not Found</title><h1>Not Found</h1>")
    kinds = [page(article("ja")), cyrillic, lost, page(""), page(article("en"), status="404 Not Found"), page(article("zh"))]
    return {f"/{n}": kinds[n % len(kinds)] for n in range(24)}


def _run(code: str, port: int, folder) -> list[str]:
    return [sys.executable, "-c", COMMON + code, str(port), str(folder)]


@pytest.mark.slow
def test_pages_read_beside_say_the_same_also_when_the_child_dies(tmp_path):
    with FaultServer(_pages()) as server:
        done = subprocess.run(_run(SAME, server.port, tmp_path), capture_output=True, text=True, timeout=60, env=sandbox._environment())
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_the_child_ends_with_its_parent(tmp_path):
    slow = {f"/{n}": lambda visit: time.sleep(20) for n in range(24)}
    with FaultServer(slow) as server:
        parent = subprocess.Popen(_run(ORPHAN, server.port, tmp_path), stdout=subprocess.PIPE, text=True, env=sandbox._environment())
        child = int(parent.stdout.readline())
        os.kill(child, 0)
        parent.send_signal(signal.SIGKILL)
        parent.communicate(timeout=10)
        deadline = time.monotonic() + 5
        with suppress(ProcessLookupError):
            while time.monotonic() < deadline:
                assert _runs(child)
                time.sleep(0.05)
            pytest.fail("the child outlived its parent")


def _runs(process: int) -> bool:
    """Whether a process does; raises ProcessLookupError where there is none or only what init has not collected."""
    os.kill(process, 0)
    state = Path(f"/proc/{process}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0]
    if state in "ZX":
        raise ProcessLookupError
    return True


@pytest.mark.slow
def test_leaving_early_leaves_no_child(tmp_path):
    with FaultServer(_pages()) as server:
        done = subprocess.run(_run(LEFT, server.port, tmp_path), capture_output=True, text=True, timeout=60, env=sandbox._environment())
    assert done.stdout.strip() == "no child left", done.stderr


@pytest.mark.slow
def test_a_gentle_stop_gives_what_is_still_being_read(tmp_path):
    with FaultServer({f"/{n}": page(article("ja") * 20) for n in range(24)}) as server:
        done = subprocess.run(_run(STOPPED, server.port, tmp_path), capture_output=True, text=True, timeout=60, env=sandbox._environment())
    assert done.stdout.strip() == "stopped True", done.stderr
