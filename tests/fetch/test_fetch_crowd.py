"""Many workers share a processor; whoever called them, and a few workers, run where the system puts them."""

import os
import sys
import threading

import pytest

from refcheck.fetch.crowd import MANY_WORKERS, stay_together

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a thread choose its processor")


def _seen_by_a_worker(workers):
    seen = []

    def work():
        stay_together(workers)
        seen.append(os.sched_getaffinity(0))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return seen[0]


def test_many_workers_take_turns_on_one_processor():
    before = os.sched_getaffinity(0)
    first, second = _seen_by_a_worker(MANY_WORKERS + 1), _seen_by_a_worker(MANY_WORKERS + 1)
    assert len(first) == 1
    assert first == second
    assert os.sched_getaffinity(0) == before


def test_few_workers_stay_where_they_are():
    assert _seen_by_a_worker(MANY_WORKERS) == os.sched_getaffinity(0)
