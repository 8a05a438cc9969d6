"""The one door to the world."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from types import TracebackType

from refcheck.fetch.crowd import MANY_WORKERS, few_arenas
from refcheck.fetch.errands import Batch, Onward
from refcheck.fetch.journey import ROBOTS_LEAST_S, ROBOTS_S, Journey, Tools
from refcheck.fetch.lanes import Lane, Lanes, OnWait
from refcheck.fetch.origins import Origins
from refcheck.fetch.recorder import Recorder
from refcheck.fetch.request import Request
from refcheck.fetch.retry import Retries
from refcheck.fetch.transport import Transport
from refcheck.model.capture import Capture
from refcheck.model.config import FetchPolicy
from refcheck.model.stop import Stop, Stopped
from refcheck.url import Url

LOT_S = 0.05
WINDOW = 50_000  # requests taken in at once: many, so that hosts far apart in a list are asked side by side


class Fetcher(AbstractContextManager["Fetcher"]):
    """Fetches addresses under a policy and hands every exchange to the recorder before anybody judges it.

    Whatever the world does becomes a Capture. What is raised: StoreError (evidence cannot be written), KeyboardInterrupt, and
    UsageError at the start for settings that cannot be read. `on_wait(host, reason, seconds)` is called from worker threads.
    """

    def __init__(self, policy: FetchPolicy, recorder: Recorder | None = None, on_wait: OnWait | None = None) -> None:
        if policy.workers > MANY_WORKERS:
            few_arenas()
        self._lanes = Lanes(policy.workers, policy.per_host, policy.host_interval_s, policy.sleep, on_wait, policy.stop)
        over = None if policy.run_timeout_s is None else time.monotonic() + policy.run_timeout_s
        transport = Transport(policy, policy.user_agent or user_agent())
        self._own = Batch(bound=2**31)  # robots.txt belongs to no caller
        origins = Origins(self._lanes, self._ask_robots)
        self._tools = Tools(policy, transport, Retries(policy), self._lanes, origins, recorder, over)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End what is under way and close all connections."""
        self._lanes.close()
        self._tools.transport.close()

    def fetch(self, request: Request) -> Capture:
        """The capture of one request."""
        return next(self.fetch_all((request,)))

    def fetch_all(self, requests: Iterable[Request]) -> Iterator[Capture]:
        """Captures in the order of completion. `requests` are taken in as there is room and never from another thread.

        More calls may run at the same time, also from within the loop over this one. Leaving the loop early, or Ctrl-C, ends
        what is under way; what was finished is recorded. When `policy.stop` is asked for, what is under way is finished and given, then
        KeyboardInterrupt is raised.
        """
        with closing(self.fetch_as_ready(requests)) as captures:
            yield from (c for c in captures if c is not None)

    def fetch_as_ready(self, requests: Iterable[Request]) -> Generator[Capture | None]:
        """As fetch_all, with None in between where nothing is ready just now and the next capture may be long in coming."""
        batch = Batch(bound=max(8, self._tools.policy.workers // 2))
        stop = self._tools.policy.stop or Stop()
        stop.heeding += 1
        try:
            for lot in _in_lots(requests):
                self._lanes.submit([self._journey(request, batch) for request in lot])
                while (ready := self._lanes.take(batch, wait=batch.outstanding >= WINDOW)) is not None:
                    yield ready
            going = True
            while going:
                while (ready := self._lanes.take(batch, wait=False)) is not None:
                    yield ready
                yield None
                going = self._lanes.lull(batch)
            while (last := self._lanes.take(batch, wait=True)) is not None:
                yield last
            if batch.draining:
                raise Stopped
        finally:
            stop.heeding -= 1
            self._lanes.cancel(batch)

    def _journey(self, request: Request, batch: Batch) -> Journey:
        return Journey(request, self._tools, batch)

    def _ask_robots(self, url: Url, left_s: float) -> None:
        enough = min(self._tools.policy.total_timeout_s / 2, ROBOTS_S)
        budget = min(enough, max(ROBOTS_LEAST_S, left_s))

        def deliver(capture: Capture | None) -> None:
            self._lanes.deliver(self._own, None)
            self._tools.origins.learn(url.origin, capture, hurried=budget < enough)

        request = Request(f"{url.origin}/robots.txt", purpose="robots", budget_s=budget)
        journey = Journey(request, self._tools, self._own, deliver)
        self._lanes.submit([_Guarded(journey, url.origin, self._tools.origins)])


@dataclass(eq=False)
class _Guarded:
    """A journey for robots.txt: if it breaks, those that wait for it hear why."""

    journey: Journey
    origin: str
    origins: Origins

    @property
    def host(self) -> str:
        """The host whose lane is next."""
        return self.journey.host

    @property
    def batch(self) -> Batch:
        """The door's own batch."""
        return self.journey.batch

    @property
    def pauses(self) -> bool:
        """As the journey."""
        return self.journey.pauses

    def step(self, lane: Lane) -> Onward | None:
        """One exchange at most."""
        try:
            return self.journey.step(lane)
        except BaseException as error:
            self.origins.fail(self.origin, error)
            raise


def _in_lots(requests: Iterable[Request]) -> Iterator[list[Request]]:
    """What `requests` gives within a moment, at a time: a slow giver holds nothing up, a quick one is taken in whole."""
    lot: list[Request] = []
    begun = time.monotonic()
    for request in requests:
        lot.append(request)
        if time.monotonic() - begun > LOT_S or len(lot) >= WINDOW:
            yield lot
            lot, begun = [], time.monotonic()
    if lot:
        yield lot


def user_agent() -> str:
    """The honest name under which refcheck asks."""
    from refcheck import __version__

    return f"refcheck/{__version__} (+citation checker; asks once for each cited page; obeys robots.txt)"
