"""Hostile answers cost at most 256 MiB and end at most 2 s after the deadline, each measured in a process of its own."""

from __future__ import annotations

import pytest

from traps.hostile import ANSWERS, DEADLINE_S, GRACE_S, PEAK_MIB, measured

CHILD_MIB = 256  # of address space a PDF's reader gets 264, a dozen of which are mapped and not used


@pytest.mark.slow
@pytest.mark.parametrize("name", ANSWERS)
def test_memory_and_time_stay_within_bounds(name):
    took = measured(name)
    assert not took.verdict.startswith("ended with"), took.verdict
    assert took.peak_mib <= PEAK_MIB, took
    assert took.child_mib <= CHILD_MIB, took
    assert took.seconds <= 2 * (DEADLINE_S + GRACE_S), took  # twice: test machines are busy; the benchmark prints the seconds


def test_noise_that_breaks_a_codec_is_text_all_the_same():
    import random

    from refcheck.extract.charset import decode

    noise = random.Random(1).randbytes(300_000)
    assert decode(b"<html>" + noise, "text/html").text
    assert decode(b"\x1b$B" + noise, "text/html; charset=iso-2022-jp").text
