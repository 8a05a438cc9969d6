"""Host lanes and the workers that serve them. The only module of the program with threads.

A lane is a host's queue, pace, cookies and breaker, not a thread. A worker takes the lane that is ready next, so a host that is
waited for holds no worker. One worker means no thread at all: the caller's own thread takes the same steps.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections.abc import Callable, Iterable
from http.cookiejar import CookieJar
from itertools import count

from refcheck.fetch.crowd import stay_together
from refcheck.fetch.errands import Batch, Errand, Onward
from refcheck.fetch.tee import Trace
from refcheck.model.capture import Capture
from refcheck.model.stop import Stop

OnWait = Callable[[str, str, float], None]
"""(host, reason, seconds): told from a worker's thread that a host is being waited for."""

BREAKER_FAILURES, _TOLD_S, _LULL_S = 3, 1.0, 0.1
_SLACK_S = 0.001  # a clock tick, so that the server never sees a gap that is shorter than the interval


class Lane:
    """A host's queue, pace, cookies and breaker. Changed under the scheduler's lock only, the cookie jars apart."""

    def __init__(self, host: str, interval_s: float) -> None:
        self.host, self.interval_s = host, interval_s
        self.queue: list[tuple[float, int, Errand]] = []
        self.active = 0
        self.next_start = 0.0
        self.starter: int | None = None  # the worker whose request is about to go out; nobody else starts meanwhile
        self.token, self.failures = 0, 0  # the token names the newest entry of this lane in the heap of lanes
        self.closed: str | None = None  # why no more is asked of this host in this run
        self.closed_for_s = 0.0
        self.jars: dict[str, CookieJar] = {}

    @property
    def broken(self) -> bool:
        """Whether the host failed so often in a row that it gets one short attempt per address."""
        return self.failures >= BREAKER_FAILURES

    def jar(self, origin: str) -> CookieJar:
        """The cookies of one origin; none crosses to another."""
        return self.jars.setdefault(origin, CookieJar())


class Lanes:
    """The scheduler: lanes, a heap of those that are or will be ready, and the workers."""

    def __init__(
        self,
        workers: int,
        per_host: int,
        interval_s: float,
        sleep: Callable[[float], None] | None,
        on_wait: OnWait | None,
        stop: Stop | None = None,
    ) -> None:
        self._workers, self._per_host, self._interval_s = max(1, workers), max(1, per_host), max(0.0, interval_s)
        self._fake_sleep, self._on_wait, self._stop = sleep, on_wait, stop
        self._lock = threading.RLock()
        self._idle, self._leader_wakes, self._news = (threading.Condition(self._lock) for _ in range(3))
        self._lanes: dict[str, Lane] = {}
        self._heap: list[tuple[float, int, Lane]] = []
        self._numbers, self._first_numbers = count(1), count(-1, -1)
        self._threads: list[threading.Thread] = []
        self._traces: dict[int, tuple[Batch, Trace]] = {}
        self._idlers, self._leading, self._closing = 0, False, False
        self._skew = 0.0  # seconds slept by a sleep that does not really sleep
        self.work_gate = threading.BoundedSemaphore(2)  # CPU work (decoding, compressing) must not starve the sockets

    @property
    def inline(self) -> bool:
        """Whether the caller's own thread does the work."""
        return self._workers == 1

    @property
    def lock(self) -> threading.RLock:
        """The scheduler's lock, for state that errands share."""
        return self._lock

    def now(self) -> float:
        """Seconds on the scheduler's clock."""
        return time.monotonic() + self._skew

    # --- giving work

    def submit(self, errands: Iterable[Errand]) -> None:
        """Take new errands, all at once: a list sorted by host must not keep the workers at its first hosts."""
        with self._lock:
            count = 0
            for errand in errands:
                count += 1
                errand.batch.outstanding += 1
                self.send(errand, Onward(errand.host))
            wanted = 0 if self.inline or self._closing else min(self._workers - len(self._threads), count - self._idlers)
            for _ in range(wanted):
                self._threads.append(threading.Thread(target=self._work, name=f"refcheck-{len(self._threads)}", daemon=True))
                self._threads[-1].start()

    def send(self, errand: Errand, onward: Onward, *, first: bool = False) -> None:
        """Queue `errand` in the lane of `onward`; `first` before all that wait there."""
        with self._lock:
            if errand.batch.draining and (id(errand) not in errand.batch.begun or onward.delay_s > 0):
                errand.batch.outstanding -= 1
                self._news.notify_all()
                return
            lane = self._lanes.get(onward.host) or self._lanes.setdefault(onward.host, Lane(onward.host, self._interval_s))
            due, numbers = self.now() + onward.delay_s if onward.delay_s > 0 else 0.0, self._first_numbers if first else self._numbers
            heapq.heappush(lane.queue, (due, next(numbers), errand))
            if lane.queue[0][2] is errand:  # else what is offered of this lane stays true
                self._offer(lane)

    # --- taking results

    def take(self, batch: Batch, *, wait: bool) -> Capture | None:
        """The next result of `batch`; None when there is none (with `wait`: when none will come). Raises what broke the batch."""
        with self._lock:
            while not batch.results and batch.error is None:
                if self._stop is not None and self._stop.asked and not batch.draining:
                    self.drain(batch)
                if not wait or not batch.outstanding or self._closing:
                    return None
                if self.inline:
                    if not self._one_step():
                        return None
                else:
                    self._news.wait(0.5)  # a bound, so that Ctrl-C is heard on Windows
            if batch.results:
                capture = batch.results.popleft()
                self._release_held(batch)
                return capture
            error, batch.error = batch.error, None
            assert error is not None  # noqa: S101 - the loop above ended for it
            raise error

    def lull(self, batch: Batch) -> bool:
        """Wait a moment for a result of `batch`. False when none will come, or where only `take` brings it about."""
        with self._lock:
            if not self.inline and not batch.results and batch.error is None and batch.outstanding:
                self._news.wait(_LULL_S)
            return not self.inline and not self._closing and batch.outstanding > 0

    def deliver(self, batch: Batch, capture: Capture | None) -> None:
        """An errand of `batch` is done; `capture` is what came of it (None: nothing for the caller)."""
        with self._lock:
            batch.outstanding -= 1
            if capture is not None and not batch.cancelled:
                batch.results.append(capture)
            self._news.notify_all()

    def drain(self, batch: Batch) -> None:
        """Nothing new of `batch` begins; what had an exchange goes on to its end, without waiting for another try."""
        with self._lock:
            batch.draining = True
            batch.outstanding -= len(batch.held)
            batch.held.clear()
            for lane in self._lanes.values():
                kept = [e for e in lane.queue if e[2].batch is not batch or (id(e[2]) in batch.begun and e[0] <= self.now())]
                if len(kept) != len(lane.queue):
                    batch.outstanding -= len(lane.queue) - len(kept)
                    lane.queue = kept
                    heapq.heapify(lane.queue)
                    self._offer(lane)

    def cancel(self, batch: Batch) -> None:
        """Nobody waits for `batch` any more: its errands end, exchanges under way are cut."""
        with self._lock:
            batch.cancelled = True
            batch.results.clear()
            batch.held.clear()
            for lane in self._lanes.values():
                kept = [entry for entry in lane.queue if entry[2].batch is not batch]
                if len(kept) != len(lane.queue):
                    lane.queue = kept
                    heapq.heapify(lane.queue)
                    self._offer(lane)
            for owner, trace in self._traces.values():
                if owner is batch:
                    trace.abort()

    def close(self) -> None:
        """End all work and the threads. Waits for the workers, but not long: what hangs in a name server is left behind."""
        with self._lock:
            self._closing = True
            for _, trace in self._traces.values():
                trace.abort()
            for condition in (self._idle, self._leader_wakes, self._news):
                condition.notify_all()
            threads = list(self._threads)
        limit = time.monotonic() + 5.0
        for thread in threads:
            thread.join(max(0.0, limit - time.monotonic()))

    # --- what errands say of their lane

    def watch(self, errand: Errand, trace: Trace) -> None:
        """An exchange begins: it can be cut from now on."""
        with self._lock:
            self._traces[threading.get_ident()] = (errand.batch, trace)
            errand.batch.begun.add(id(errand))
            if self._closing or errand.batch.cancelled:
                trace.abort()

    def went_out(self, lane: Lane) -> None:
        """A request of `lane` is on the wire: its interval begins now."""
        with self._lock:
            if lane.interval_s > 0:
                lane.next_start = max(lane.next_start, self.now() + lane.interval_s + _SLACK_S)
            if lane.starter == threading.get_ident():
                lane.starter = None
                self._offer(lane)

    def quiet(self, lane: Lane, seconds: float, reason: str) -> None:
        """The host of `lane` is left alone for `seconds`."""
        with self._lock:
            lane.next_start = max(lane.next_start, self.now() + seconds)
        if seconds >= _TOLD_S and self._on_wait is not None:
            self._on_wait(lane.host, reason, seconds)

    def shut(self, lane: Lane, why: str, seconds: float) -> None:
        """No more is asked of the host of `lane` in this run: it asked to be left alone for `seconds`."""
        with self._lock:
            lane.closed, lane.closed_for_s = why, seconds
            lane.next_start, lane.interval_s = 0.0, 0.0
            self._offer(lane)

    def slow_down(self, lane: Lane, interval_s: float) -> None:
        """The host of `lane` asks for at least `interval_s` between starts."""
        with self._lock:
            lane.interval_s = max(lane.interval_s, interval_s)

    # --- working

    def _work(self) -> None:
        stay_together(self._workers)
        while True:
            with self._lock:
                if self._closing or not self._one_step():
                    return

    def _one_step(self) -> bool:
        """Wait for a ready lane and carry out one step of its first errand, the lock released meanwhile. False when closing."""
        found = self._await_ready()
        if found is None:
            return False
        lane, errand = found
        batch = errand.batch
        onward: Onward | None = None
        self._lock.release()
        try:
            onward = errand.step(lane)
        except BaseException as error:  # noqa: BLE001 - a broken store or a bug of ours ends the batch, in the caller's thread
            with self._lock:
                batch.error = batch.error or error
                batch.outstanding -= 1
                self._news.notify_all()
        finally:
            self._lock.acquire()
            self._traces.pop(threading.get_ident(), None)
        lane.active -= 1
        if lane.starter == threading.get_ident():
            lane.starter = None
        self._offer(lane)
        if onward is None:
            batch.begun.discard(id(errand))
        elif batch.cancelled or self._closing:
            batch.outstanding -= 1
        else:
            self.send(errand, onward)
        return True

    def _await_ready(self) -> tuple[Lane, Errand] | None:
        while not self._closing:
            found = self._pop_ready()
            if found is not None:
                if self._heap and not self._leading and self._idlers:
                    self._idle.notify()
                return found
            if self.inline and not self._heap:
                return None
            self._rest()
        return None

    def _rest(self) -> None:
        """Sleep until something is due. One worker watches the clock, the others sleep until they are called."""
        if self._leading or not self._heap:
            self._idlers += 1
            self._idle.wait()
            self._idlers -= 1
            return
        self._leading = True
        try:
            seconds = max(0.0, self._heap[0][0] - self.now())
            if seconds >= _TOLD_S and self._on_wait is not None:
                self._on_wait(self._heap[0][2].host, "pause between requests", seconds)
            if self._fake_sleep is not None:
                self._sleep_as_told(seconds)
            else:
                self._leader_wakes.wait(seconds)
        finally:
            self._leading = False

    def _sleep_as_told(self, seconds: float) -> None:
        sleep = self._fake_sleep
        assert sleep is not None  # noqa: S101 - asked before
        self._lock.release()
        started = time.monotonic()
        try:
            sleep(seconds)
        finally:
            self._lock.acquire()
        self._skew += max(0.0, seconds - (time.monotonic() - started))

    def _pop_ready(self) -> tuple[Lane, Errand] | None:
        while self._heap:
            due, token, lane = self._heap[0]
            if token != lane.token:
                heapq.heappop(self._heap)
                continue
            if due > self.now():
                return None
            heapq.heappop(self._heap)
            errand = heapq.heappop(lane.queue)[2]
            if self._hold_back(errand):
                self._offer(lane)
                continue
            lane.active += 1
            lane.starter = threading.get_ident() if lane.interval_s > 0 or errand.pauses else None
            self._offer(lane)
            return lane, errand
        return None

    def _hold_back(self, errand: Errand) -> bool:
        batch = errand.batch
        if len(batch.results) < batch.bound or batch.cancelled:
            return False
        batch.held.append(errand)
        return True

    def _release_held(self, batch: Batch) -> None:
        if batch.held and len(batch.results) <= batch.bound // 2:
            held, batch.held = batch.held, []
            for errand in held:
                self.send(errand, Onward(errand.host), first=False)

    def _offer(self, lane: Lane) -> None:
        """Put `lane` into the heap at the time when it may start next; an older entry of it becomes void."""
        lane.token = next(self._numbers)
        if not lane.queue or lane.active >= self._per_host or lane.starter is not None:
            return
        due = max(lane.next_start, lane.queue[0][0])
        heapq.heappush(self._heap, (due, lane.token, lane))
        if self._leading:
            if self._heap[0][1] == lane.token:
                self._leader_wakes.notify()
        elif self._idlers:
            self._idle.notify()


def aside(work: Callable[[], None], name: str) -> None:
    """Do what cannot be interrupted in a thread that nobody waits for; it dies with the program."""
    threading.Thread(target=work, daemon=True, name=name).start()
