"""Where captures come from: the door to the world with a store behind it, or evidence at rest. One interface for both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime
from types import TracebackType
from typing import Protocol

from refcheck.fetch import Fetcher, Request
from refcheck.model import Capture, Config, Outcome, UsageError
from refcheck.store import Store, open_evidence

Waiting = Callable[[str, str, float], None]
LASTING = frozenset({200, 203, 404, 410})  # answers that may be used again; a transient failure is never remembered as a fact


class CaptureSource(Protocol):
    """What gathering asks of a source of captures."""

    grade: str

    def earlier(self, url: str) -> tuple[Capture, ...]:
        """What is stored of an address, oldest first."""

    def ask(self, requests: Iterable[Request]) -> Iterator[Capture]:
        """Captures for the requests, in the order of completion."""

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        """Whether the address should be asked now."""

    def now(self) -> datetime:
        """The time at which strikes and expiry are judged when nobody says otherwise and nothing was captured."""

    def notes(self) -> tuple[str, ...]:
        """Plain sentences about the evidence (a repaired tail, damage)."""


class Live(AbstractContextManager["Live"]):
    """The world, recorded into a store unless `config.archive` is off."""

    def __init__(self, config: Config, waiting: Waiting) -> None:
        self.grade = "live" if config.archive else "live, no evidence kept"
        self._config = config
        self._stack = ExitStack()
        self._store = self._stack.enter_context(Store(config.store, clock=config.fetch.clock)) if config.archive else None
        self._fetcher = self._stack.enter_context(Fetcher(config.fetch, self._store, on_wait=waiting))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, trace)

    def earlier(self, url: str) -> tuple[Capture, ...]:
        return self._store.captures(url) if self._store else ()

    def ask(self, requests: Iterable[Request]) -> Iterator[Capture]:
        return self._fetcher.fetch_all(requests)

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        del url
        if self._config.refresh or not earlier:
            return True
        latest = earlier[-1]
        lasting = latest.outcome is Outcome.COMPLETED and latest.http_status in LASTING
        return not (lasting and self.now() - latest.started <= self._config.max_age)

    def now(self) -> datetime:
        return self._config.fetch.clock()

    def notes(self) -> tuple[str, ...]:
        if self._store is None:
            return ("No evidence was kept (--no-archive).",)
        return tuple(self._store.problems)


class AtRest(AbstractContextManager["AtRest"]):
    """Stored evidence alone: nothing is sent out."""

    def __init__(self, config: Config) -> None:
        self.grade = "offline"
        path = config.evidence or config.store
        if config.refresh:
            raise UsageError("refresh asks the network, offline forbids it", remedy="Leave out one of --refresh and --offline")
        self._clock = config.fetch.clock
        self._stack = ExitStack()
        # A store that no run has filled yet holds nothing: what needs no evidence can still be said. A named PATH must be there.
        self._empty = None if config.evidence or path.exists() else path
        self._reader = None if self._empty else self._stack.enter_context(open_evidence(path))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, trace)

    def earlier(self, url: str) -> tuple[Capture, ...]:
        return self._reader.captures(url) if self._reader else ()

    def ask(self, requests: Iterable[Request]) -> Iterator[Capture]:
        for request in requests:
            yield from self.earlier(request.url)

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        del url, earlier
        return False

    def now(self) -> datetime:
        return (self._reader.newest_time() if self._reader else None) or self._clock()

    def notes(self) -> tuple[str, ...]:
        if self._reader is None:
            return (f"No evidence has been gathered in {self._empty} yet: run once without --offline.",)
        return tuple(self._reader.problems)
