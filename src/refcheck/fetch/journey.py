"""One address from the first request to its capture: hops, attempts and waits, one exchange per step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from sys import intern
from typing import Any
from urllib.parse import urlencode

from refcheck.fetch.errands import Batch, Onward
from refcheck.fetch.lanes import Lane, Lanes
from refcheck.fetch.message import digest, read_body
from refcheck.fetch.origins import Origins
from refcheck.fetch.recorder import Recorder
from refcheck.fetch.redirects import destination, leads_elsewhere
from refcheck.fetch.request import Request
from refcheck.fetch.retry import Retries
from refcheck.fetch.transport import Answer, Order, Transport, with_outcome
from refcheck.fetch.trouble import Trouble
from refcheck.model.capture import Capture, Outcome
from refcheck.model.config import FetchPolicy
from refcheck.model.wire import WireExchange
from refcheck.url import Url, UrlError, display, parse_url

NO_ROBOTS = frozenset({"robots", "memento"})
ROBOTS_BYTES, ROBOTS_HOPS = 512 * 1024, 5
ROBOTS_S, ROBOTS_LEAST_S = 15.0, 1.0  # it takes half of the time of an address at most, which is taken off the time of those that wait
BROKEN_CONNECT_S, BROKEN_TOTAL_S = 3.0, 10.0
_NOTHING_SEEN: frozenset[tuple[str, str]] = frozenset()
_LEAST_S = 0.2  # with less time than this left, another attempt is no use
_HOST_FAILED = frozenset({Outcome.TIMEOUT, Outcome.CONNECT_ERROR})


@dataclass(frozen=True, slots=True)
class Tools:
    """What all journeys of a run share. `run_over` is the end of the run on the monotonic clock (None: none)."""

    policy: FetchPolicy
    transport: Transport
    retries: Retries
    lanes: Lanes
    origins: Origins
    recorder: Recorder | None
    run_over: float | None = None


class Journey:
    """An errand: the way of one request. `deliver` gets the capture at its end (None: its batch does)."""

    # A run may have tens of thousands of them waiting: what only a journey under way needs is made when it is.
    __slots__ = (
        "_attempt", "_budget", "_downgraded", "_hop", "_invalid", "_seen", "_stale", "_started", "_state", "_told", "_tools",
        "_url", "_wires", "batch", "host", "request",
    )  # fmt: skip

    def __init__(self, request: Request, tools: Tools, batch: Batch, deliver: Callable[[Capture | None], None] | None = None) -> None:
        self.request, self.batch = request, batch
        self._tools, self._told = tools, deliver
        self._url: Url | None = None
        self._wires: tuple[WireExchange, ...] = ()
        self._seen = _NOTHING_SEEN
        self._hop, self._attempt, self._stale = 0, 1, False
        self._state: Any = None  # tenacity's count for this hop
        self._budget = tools.policy.total_timeout_s if request.budget_s is None else min(request.budget_s, tools.policy.total_timeout_s)
        self._started: datetime | None = None
        self._downgraded = False
        self._invalid = ""
        try:
            self.host = intern(parse_url(request.url).host)
        except UrlError as error:
            self._invalid = f"no valid URL: {error}"
            self.host = ""

    @property
    def pauses(self) -> bool:
        """Whether the host is left alone after it."""
        return self.request.pause_s > 0

    def step(self, lane: Lane) -> Onward | None:
        """One exchange, or the end. See `lanes.Errand`."""
        if self.batch.cancelled:
            self._hand_over(None)
            return None
        if self._invalid:
            return self._end_unasked(Outcome.NOT_FETCHED, self._invalid)
        url = self._url = self._url or parse_url(self.request.url)
        self._started = self._started or self._tools.policy.clock()
        if lane.closed:
            return self._end_unasked(Outcome.NOT_FETCHED, lane.closed, lane.closed_for_s)
        if self._run_left() <= 0:
            return self._end_unasked(Outcome.NOT_FETCHED, "the time for the whole run was over")
        if self._own_left() <= 0:
            return self._end_unasked(Outcome.NOT_FETCHED, "its turn did not come in the time allowed for it")
        if self._budget <= 0:
            return self._end_unasked(Outcome.TIMEOUT, "the time for this address was over")
        if self._tools.policy.robots and self.request.purpose not in NO_ROBOTS:
            rules = self._tools.origins.rules(url, self, self._budget)
            if rules is None:
                return None  # waits for robots.txt; the book sends it on
            if rules.delay_s:
                self._tools.lanes.slow_down(lane, rules.delay_s)
            forbidden = rules.refusing(url.target)
            if forbidden is not None:
                return self._end_unasked(Outcome.ROBOTS_DISALLOWED, f"{url.origin}/robots.txt: {forbidden}")
        return self._after(self._exchange(lane, url), lane, url)

    def _exchange(self, lane: Lane, url: Url) -> Answer:
        tools, robots = self._tools, self.request.purpose == "robots"
        budget = min(self._budget, self._run_left(), self._own_left(), BROKEN_TOTAL_S if lane.broken else self._budget)
        order = Order(
            url=url,
            budget_s=budget,
            headers=self._conditions() if self._hop == 0 else (),
            hop=self._hop,
            attempt=self._attempt,
            connect_s=min(tools.policy.connect_timeout_s, BROKEN_CONNECT_S if lane.broken else budget),
            raw_bytes=ROBOTS_BYTES if robots else None,
            jar=lane.jar(url.origin),
            form=urlencode(self.request.form).encode("ascii"),
            on_sent=lambda: self._went_out(lane),
            on_trace=lambda trace: tools.lanes.watch(self, trace),
        )
        answer = tools.transport.exchange(order)
        if not answer.wire.request_bytes and answer.exchange.peer is not None:
            self._went_out(lane)  # a connection that failed counts as a start
        self._budget -= answer.exchange.elapsed_s
        return answer

    def spend(self, seconds: float) -> None:
        """Take time off what is left for the address."""
        self._budget -= seconds

    def _went_out(self, lane: Lane) -> None:
        if self.request.pause_s > 0:
            self._tools.lanes.quiet(lane, self.request.pause_s, "the archive's pace")
        self._tools.lanes.went_out(lane)

    def _after(self, answer: Answer, lane: Lane, url: Url) -> Onward | None:
        if self.batch.cancelled:
            self._hand_over(None)
            return None
        if leads_elsewhere(answer) and self.request.max_hops != 0:
            return self._follow(answer, lane, url)
        onward = self._again(answer, lane)
        if onward is not None:
            return onward
        if answer.exchange.outcome in _HOST_FAILED:
            lane.failures += 1
        elif answer.exchange.status is not None:
            lane.failures = 0
        self._end(answer, lane)
        return None

    def _again(self, answer: Answer, lane: Lane) -> Onward | None:
        """Whether and when the same address is asked again."""
        tools = self._tools
        if self.request.form:
            return None
        if answer.stale and not self._stale:
            self._stale = True
            self._wires = (*self._wires, answer.wire)
            self._attempt += 1
            return Onward(lane.host)
        if self._state is None:
            self._state = tools.retries.begin()
        pause = tools.retries.after(self._state, answer).pause_s
        if pause is None or self._budget - pause < _LEAST_S or lane.broken or self.request.purpose == "robots":
            return None
        self._budget -= pause
        self._wires = (*self._wires, answer.wire)
        self._attempt += 1
        asked = tools.retries.asked_for(answer.exchange.headers, answer.exchange.status)
        if asked is not None:
            tools.lanes.quiet(lane, asked, f"asked to wait (status {answer.exchange.status})")
        return Onward(lane.host, pause)

    def _follow(self, answer: Answer, lane: Lane, url: Url) -> Onward | None:
        target: Url | Trouble = destination(answer, url)
        key = (url.href, answer.cookies)
        limit = ROBOTS_HOPS if self.request.purpose == "robots" else self._tools.policy.max_hops
        limit = limit if self.request.max_hops is None else self.request.max_hops
        if key in self._seen:
            target = Trouble(Outcome.REDIRECT_ERROR, f"the redirects go round in a circle at {url.href}")
        elif self._hop >= limit and isinstance(target, Url):
            target = Trouble(Outcome.REDIRECT_ERROR, f"more than {limit} redirects")
        lane.failures = 0
        if isinstance(target, Trouble):
            self._end(with_outcome(answer, target.outcome, target.detail), lane)
            return None
        pause = self._tools.retries.asked_for(answer.exchange.headers, answer.exchange.status) or 0.0
        if pause >= self._budget:
            self._end(with_outcome(answer, Outcome.TIMEOUT, f"the redirect asks to wait {pause:.0f} s, longer than is left for it"), lane)
            return None
        if url.scheme == "https" and target.scheme == "http":
            self._downgraded = True
            answer = with_outcome(answer, answer.exchange.outcome, "redirected from https to http")
        self._seen |= {key}
        self._wires = (*self._wires, answer.wire)
        self._hop, self._attempt, self._state, self._stale = self._hop + 1, 1, None, False
        self._url, self.host = target, target.host
        self._budget -= pause
        return Onward(target.host, pause)

    def _end(self, answer: Answer, lane: Lane) -> None:
        """The last answer is in: decode, record, deliver."""
        tools, exchange = self._tools, answer.exchange
        with tools.lanes.work_gate:
            body, outcome, why = read_body(answer.payload, exchange.headers, tools.policy.max_decoded_bytes, exchange.grade)
            if outcome is not None and exchange.outcome in (Outcome.COMPLETED, Outcome.NOT_MODIFIED):
                answer = with_outcome(answer, outcome, why or "")
            same = body is answer.payload
            body_digest = (exchange.payload_digest if same else digest(body)) if exchange.status is not None else None
        asked = tools.retries.asked_for(exchange.headers, exchange.status) if exchange.status in (429, 503) else None
        detail = answer.exchange.detail or ("redirected from https to http" if self._downgraded else None)
        if asked is not None and asked <= tools.policy.max_retry_after_s:
            tools.lanes.quiet(lane, asked, f"asked to wait (status {exchange.status})")
        elif asked is not None:
            detail = f"the host asks to be left alone for {asked:.0f} s (status {exchange.status}, Retry-After)"
            tools.lanes.shut(lane, f"{lane.host} asked on another page to be left alone for {asked:.0f} s; not asked in this run", asked)
        wires = [*self._wires, answer.wire]
        last = answer.exchange
        self._finish(
            wires,
            Capture(
                url=display(self.request.url),
                outcome=last.outcome,
                started=self._started or last.started,
                elapsed_s=round(sum(w.exchange.elapsed_s for w in wires), 6),
                final_url=_answered_last(wires),
                http_status=last.status,
                headers=last.headers,
                detail=detail,
                exchanges=tuple(w.exchange for w in wires),
                body=body,
                body_digest=body_digest,
                grade=last.grade,
                purpose=self.request.purpose,
                retry_after_s=asked,
                accept_datetime=self.request.accept_datetime,
            ),
        )

    def _end_unasked(self, outcome: Outcome, detail: str, retry_after_s: float | None = None) -> Onward | None:
        """End without another exchange; always None, for the step to return."""
        capture = Capture(
            url=display(self.request.url),
            outcome=outcome,
            started=self._started or self._tools.policy.clock(),
            elapsed_s=round(sum(w.exchange.elapsed_s for w in self._wires), 6),
            final_url=_answered_last(self._wires),
            detail=display(detail),
            exchanges=tuple(w.exchange for w in self._wires),
            purpose=self.request.purpose,
            retry_after_s=retry_after_s,
            accept_datetime=self.request.accept_datetime,
        )
        self._finish(self._wires, capture)
        return None

    def _finish(self, wires: Sequence[WireExchange], capture: Capture) -> None:
        recorder = self._tools.recorder
        if recorder is not None and not self.batch.cancelled:
            capture = recorder.record(wires, capture)
        self._wires = ()
        self._hand_over(capture if capture.purpose == self.request.purpose else replace(capture, purpose=self.request.purpose))

    def _hand_over(self, capture: Capture | None) -> None:
        """To whom the journey was told to, else to its batch."""
        if self._told is not None:
            self._told(capture)
        else:
            self._tools.lanes.deliver(self.batch, capture)

    def _conditions(self) -> tuple[tuple[str, str], ...]:
        pairs = (("If-None-Match", self.request.etag), ("If-Modified-Since", self.request.last_modified))
        given = (*pairs, *self.request.headers)
        return tuple((name, value) for name, value in given if value and value.isascii() and value.isprintable())

    def _own_left(self) -> float:
        return float("inf") if self.request.deadline is None else self.request.deadline - time.monotonic()

    def _run_left(self) -> float:
        over = self._tools.run_over
        return float("inf") if over is None else over - time.monotonic()


def _answered_last(wires: Iterable[WireExchange]) -> str | None:
    answered = [w.exchange.url for w in wires if w.exchange.status is not None]
    return answered[-1] if answered else None
