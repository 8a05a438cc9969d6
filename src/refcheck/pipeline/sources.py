"""Where captures come from: the door to the world with a store behind it, or evidence at rest. One interface for both."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from datetime import datetime
from types import TracebackType
from typing import Protocol

from refcheck.fetch import Fetcher, Request
from refcheck.model import Capture, Config, Outcome, Page, UsageError
from refcheck.pipeline.beside import Beside, read_ahead, reading_beside
from refcheck.pipeline.memory import AHEAD, Memory, lasting
from refcheck.store import Store, open_evidence

Waiting = Callable[[str, str, float], None]


class CaptureSource(Protocol):
    """What gathering asks of a source of captures."""

    grade: str
    memory: Memory | None

    def earlier(self, url: str) -> tuple[Capture, ...]:
        """What is stored of an address, oldest first."""

    def ask(self, requests: Iterable[Request]) -> Iterator[Capture]:
        """Captures for the requests, in the order of completion."""

    def ask_and_read(self, requests: Iterable[Request]) -> Iterator[tuple[Capture, Page | None]]:
        """As `ask`, each with its page where that was read meanwhile."""

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        """Whether the address should be asked now."""

    def now(self) -> datetime:
        """The time at which strikes and expiry are judged when nobody says otherwise and nothing was captured."""

    def notes(self) -> tuple[str, ...]:
        """Plain sentences about the evidence (a repaired tail, damage)."""


class Live(AbstractContextManager["Live"]):
    """The world, recorded into a store unless `config.archive` is off; addresses in `outside` are left alone."""

    def __init__(self, config: Config, waiting: Waiting, outside: frozenset[str] = frozenset()) -> None:
        self._outside = outside
        self._asked: set[str] = set()
        self._ahead: set[str] = set()
        self.grade = "live" if config.archive else "live, no evidence kept"
        self._config = config
        self._stack = ExitStack()
        self._store = self._stack.enter_context(Store(config.store, clock=config.fetch.clock)) if config.archive else None
        self._waiting = waiting
        self._fetcher: Fetcher | None = None
        self._beside: Beside | None = None
        remembers = self._store is not None and not config.refresh and config.as_of is None
        self.memory = Memory(self._store, config) if self._store is not None and remembers else None
        if self.memory is not None:
            self._stack.callback(self.memory.close)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, trace)

    def earlier(self, url: str) -> tuple[Capture, ...]:
        stored = self._store.captures(url) if self._store else ()
        limit = self.now() + AHEAD if stored else None
        kept = tuple(c for c in stored if limit is None or c.started <= limit or c.outcome is Outcome.SUPPLIED)
        if len(kept) < len(stored):
            self._ahead.add(url)
        return kept

    def ask(self, requests: Iterable[Request]) -> Iterator[Capture]:
        with closing(self._as_ready(requests)) as captures:
            yield from (c for c in captures if c is not None)

    def ask_and_read(self, requests: Iterable[Request]) -> Iterator[tuple[Capture, Page | None]]:
        if self._beside is None and self._fetcher is None and (beside := reading_beside(self._config.fetch)) is not None:
            self._beside = self._stack.enter_context(beside)
        if self._beside is None:
            return ((c, None) for c in self.ask(requests))
        return read_ahead(self._as_ready(requests), self._beside)

    def _as_ready(self, requests: Iterable[Request]) -> Generator[Capture | None]:
        """Captures; None where nothing is ready just now."""
        if not self._config.only_missing:
            yield from self._door().fetch_as_ready(requests)
            return
        stored: list[Capture] = []

        def missing() -> Iterator[Request]:
            for request in requests:
                known = tuple(c for c in self._stored(request.url) if c.accept_datetime == request.accept_datetime)
                if known and request.purpose != "confirmation" and not request.form:
                    stored.extend(known)
                else:
                    self._asked.add(request.url)
                    yield request

        yield from self._door().fetch_as_ready(missing())
        yield from stored

    def _door(self) -> Fetcher:
        """The door, opened when it is needed: a run whose evidence is fresh sends nothing."""
        if self._fetcher is None:
            self._fetcher = self._stack.enter_context(Fetcher(self._config.fetch, self._store, on_wait=self._waiting))
        return self._fetcher

    def _stored(self, url: str) -> tuple[Capture, ...]:
        """What earlier runs stored of an address."""
        return self.earlier(url) if url not in self._asked else ()

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        if url in self._outside:
            return False
        if self._config.only_missing:
            return not self._stored(url)
        if self._config.refresh or not earlier:
            return True
        latest = earlier[-1]
        return not (lasting(latest.outcome, latest.http_status) and self.now() - latest.started <= self._config.max_age)

    def now(self) -> datetime:
        return self._config.fetch.clock()

    def notes(self) -> tuple[str, ...]:
        if self._store is None:
            return ("No evidence was kept (--no-archive).",)
        if not self._ahead:
            return self._store.problems
        today = f"{self.now():%Y-%m-%d}"
        ahead = f"evidence of {len(self._ahead)} address(es) is dated later than today ({today}, says this machine) and was left aside"
        return (*self._store.problems, f"{self._store.path}: {ahead}")


class AtRest(AbstractContextManager["AtRest"]):
    """Stored evidence alone: nothing is sent out."""

    def __init__(self, config: Config) -> None:
        self.grade = "offline"
        self.memory: Memory | None = None
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

    def ask_and_read(self, requests: Iterable[Request]) -> Iterator[tuple[Capture, Page | None]]:
        return ((c, None) for c in self.ask(requests))

    def wanted(self, url: str, earlier: tuple[Capture, ...]) -> bool:
        del url, earlier
        return False

    def now(self) -> datetime:
        return (self._reader.newest_time() if self._reader else None) or self._clock()

    def notes(self) -> tuple[str, ...]:
        if self._reader is None:
            return (f"No evidence has been gathered in {self._empty} yet: run once without --offline.",)
        return tuple(self._reader.problems)
