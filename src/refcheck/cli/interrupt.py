"""Ctrl-C: the first one finishes what is under way and keeps it, the second one stops at once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from refcheck.cli.streams import spoken
from refcheck.model import Config
from refcheck.model.stop import Stop

TOLD = "finishing what is under way; press Ctrl-C again to stop at once"


@contextmanager
def gentle(config: Config) -> Iterator[Config]:
    """The settings with a wish to stop that Ctrl-C asks for; while nothing is being fetched, Ctrl-C acts as ever."""
    if threading.current_thread() is not threading.main_thread():
        yield config
        return
    stop = Stop()
    line = f"\nrefcheck: {spoken(TOLD)}\n".encode("utf-8", "replace")

    def heard(number: int, frame: FrameType | None) -> None:
        del number, frame
        if not stop.heeding or stop.asked:
            raise KeyboardInterrupt
        stop.asked = True
        os.write(2, line)  # not through a stream: the handler may have interrupted one

    before = signal.signal(signal.SIGINT, heard)
    try:
        yield replace(config, fetch=replace(config.fetch, stop=stop))
    finally:
        signal.signal(signal.SIGINT, before)
