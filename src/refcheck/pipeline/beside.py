"""A second process that reads pages while this one talks to hosts: where there are many workers, one interpreter's turn is what a run waits for.

The child is a fork that holds nothing but an end of each of two pipes: no store, no connection, no terminal. What it cannot take (too
large, too much at once) and what it did not answer is read here, so that its end costs time and nothing else. A document that takes
its time keeps only what was given with it: what comes meanwhile is read here.
"""

from __future__ import annotations

import gc
import marshal
import os
import select
import signal
import struct
import sys
import threading
import warnings
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import fields
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn

from refcheck.fetch.crowd import MANY_WORKERS, stay_together
from refcheck.model import Capture, DateWitness, Exchange, FetchPolicy, Outcome, Page, Signal, SignalKind
from refcheck.model.stop import Stopped
from refcheck.page import read_page

_MOST, _MOST_BYTES = 256, 2**22  # pages given and not answered
_LARGEST = 2**23  # a body that goes alone
_CHUNK = 2**18
_MOMENT_S = 0.05
_LENGTH = struct.Struct("<I")
_PLAIN = tuple(f.name for f in fields(Page) if f.name not in ("dates", "signals"))
_plain = attrgetter(*_PLAIN)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # reading a page asks for no time
Read = tuple[Capture, Page | None]


class Beside(AbstractContextManager["Beside"]):
    """The child, and the captures that it was given. Used from one thread."""

    def __init__(self, answers: int, questions: int, child: int, workers: int) -> None:
        self._answers, self._questions, self._child = answers, questions, child
        self._processors = os.sched_getaffinity(0)
        stay_together(workers)
        self._given: deque[Capture] = deque()
        self._bytes = 0
        self._unsent, self._received = bytearray(), bytearray()
        self._alive = True

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._answers)
        os.close(self._questions)
        with suppress(OSError):
            os.sched_setaffinity(0, self._processors)
        with suppress(OSError):
            os.killpg(self._child, signal.SIGKILL)  # with what it reads a document in
        with suppress(OSError):
            os.waitpid(self._child, 0)

    def give(self, capture: Capture) -> bool:
        """Hand over a capture to be read; False where it is better read here."""
        size = len(capture.body)
        if not self._alive or not 0 < size <= _LARGEST:
            return False
        if self._given and (len(self._given) >= _MOST or self._bytes + size > _MOST_BYTES):
            return False
        self._given.append(capture)
        self._bytes += size
        self._unsent += _framed(_asked(capture))
        return True

    def answered(self, wait_s: float | None = 0.0) -> Iterator[Read]:
        """What was read, in the order of giving: what is there, what comes within `wait_s`, or (None) all that was given."""
        while self._given:
            if self._alive:
                self._exchange(wait_s)
            frames = list(_frames(self._received))
            for frame in frames:
                yield self._taken(), _page(marshal.loads(frame))  # noqa: S302 - written by our own fork
            while self._given and not self._alive:
                yield self._taken(), None
            if wait_s is not None and not frames:
                return

    def leave(self) -> None:
        """Nobody waits for what was given any more: its answers could not be told from later ones, so there are no later ones."""
        if self._given:
            self._alive = False
            self._given.clear()

    def _taken(self) -> Capture:
        capture = self._given.popleft()
        self._bytes -= len(capture.body)
        return capture

    def _exchange(self, wait_s: float | None) -> None:
        """Send and receive what goes at once, or after `wait_s`. Never stuck: both ways are always served."""
        try:
            if wait_s != 0.0:
                select.select([self._answers], [self._questions] if self._unsent else [], [], wait_s)
            if self._unsent:
                with suppress(BlockingIOError):
                    del self._unsent[: os.write(self._questions, self._unsent)]
            with suppress(BlockingIOError):
                more = os.read(self._answers, _CHUNK)
                self._received += more
                self._alive = bool(more)
        except (OSError, ValueError):  # ValueError: a number too high for select
            self._alive = False


def reading_beside(policy: FetchPolicy) -> Beside | None:
    """The second process where it pays and can be had: many workers, two processors, and no other thread that a fork would cut off."""
    if policy.workers <= MANY_WORKERS or sys.platform != "linux" or threading.active_count() > 1:
        return None
    if len(os.sched_getaffinity(0)) < 2:
        return None
    questions, ours = os.pipe()
    answers, theirs = os.pipe()
    held = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))  # no KeyboardInterrupt on the child's way into _serve
    try:
        with warnings.catch_warnings(action="ignore"):  # of threads that are not Python's: the child uses none
            child = os.fork()
        if child == 0:
            _serve(questions, theirs)
    except OSError:
        for end in (questions, ours, answers, theirs):
            os.close(end)
        return None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
    with suppress(OSError):
        os.setpgid(child, child)  # before anybody could want to end the group, and so that Ctrl-C is ours alone
    os.close(questions)
    os.close(theirs)
    os.set_blocking(ours, False)
    os.set_blocking(answers, False)
    return Beside(answers, ours, child, policy.workers)


def read_ahead(captures: Generator[Capture | None], beside: Beside) -> Iterator[Read]:
    """Captures with the pages that were read of them beside. None among the captures says that nothing is ready just now.

    A run that was asked to stop gives what is still being read, too.
    """
    try:
        with closing(captures):
            for capture in captures:
                if capture is not None and not beside.give(capture):
                    yield capture, None
                yield from beside.answered(0.0 if capture is not None else _MOMENT_S)
        yield from beside.answered(None)
    except Stopped:
        yield from beside.answered(None)
        raise
    finally:
        beside.leave()


# ---------------------------------------------------------------- the child


def _serve(questions: int, answers: int) -> NoReturn:
    """Read pages until the parent is gone. It never returns into the parent's code."""
    try:
        gc.freeze()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT,))
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream, source in enumerate((questions, answers, nowhere)):
            os.dup2(source, stream)
        _close_others()
        received = bytearray()
        with open(1, "wb") as out:
            while more := os.read(0, _CHUNK):
                received += more
                for frame in _frames(received):
                    out.write(_answer(_capture(marshal.loads(frame))))  # noqa: S302 - written by our own parent
                    out.flush()
    finally:
        os._exit(0)


def _close_others() -> None:
    """Close all but the first three. Those that are open, by name: the limit of a container may be a thousand million."""
    for number in sorted(int(f.name) for f in Path("/proc/self/fd").iterdir())[3:]:
        with suppress(OSError):  # the folder itself
            os.close(number)


def _answer(capture: Capture) -> bytes:
    """The page; nothing where it could not be read or told here: the parent reads it then, and says what it says."""
    try:
        return _framed(_told(read_page(capture)))
    except Exception:  # noqa: BLE001 - whatever it was, the parent meets it, too
        return _framed(None)


# ---------------------------------------------------------------- what goes between them: plain tuples


def _framed(values: tuple[Any, ...] | None) -> bytes:
    body = marshal.dumps(values)
    return _LENGTH.pack(len(body)) + body


def _frames(received: bytearray) -> Iterator[bytes]:
    """The whole frames at the beginning of what was received, taken out of it."""
    start = 0
    while len(received) - start >= _LENGTH.size:
        (length,) = _LENGTH.unpack_from(received, start)
        end = start + _LENGTH.size + length
        if end > len(received):
            break
        yield bytes(received[start + _LENGTH.size : end])
        start = end
    del received[:start]


def _asked(capture: Capture) -> tuple[Any, ...]:
    sent = tuple(e.headers for e in capture.exchanges)
    return (capture.url, capture.final_url, str(capture.outcome), capture.http_status, capture.headers, sent, capture.body)


def _capture(values: tuple[Any, ...]) -> Capture:
    """As much of the capture as reading its page asks for."""
    url, final_url, outcome, status, headers, sent, body = values
    exchanges = tuple(Exchange(url, "GET", Outcome.COMPLETED, _NEVER, 0.0, headers=h) for h in sent)
    return Capture(url, Outcome(outcome), _NEVER, 0.0, final_url, status, headers, exchanges=exchanges, body=body)


def _told(page: Page) -> tuple[Any, ...]:
    dates = tuple((d.value, d.source, d.evidence) for d in page.dates)
    signals = tuple((s.kind.value, s.name, s.evidence, s.weight, s.target) for s in page.signals)
    return _plain(page), dates, signals


def _page(values: tuple[Any, ...] | None) -> Page | None:
    if values is None:
        return None
    plain, dates, signals = values
    return Page(
        **dict(zip(_PLAIN, plain, strict=True)),
        dates=tuple(DateWitness(*d) for d in dates),
        signals=tuple(Signal(SignalKind(kind), *more) for kind, *more in signals),
    )
