"""Whether to ask again, and after how long: tenacity decides, the lane waits (so no worker does)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from refcheck.fetch.message import Headers
from refcheck.fetch.transport import Answer
from refcheck.model.config import Clock, FetchPolicy

RETRIED_STATUS = frozenset({429, 502, 503, 504})
_ASKS_FOR_QUIET = frozenset({429, 503, 301, 302, 307, 308, 202})
_BACKOFF_S = 0.5
_BACKOFF_MAX_S = 8.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """After an answer: wait `pause_s` and ask again, or (None) it stands."""

    pause_s: float | None


class Retries:
    """The retry policy of a run. One `Attempts` per address and hop keeps count."""

    def __init__(self, policy: FetchPolicy) -> None:
        import tenacity

        self._policy = policy
        self._backoff = tenacity.wait_exponential(multiplier=_BACKOFF_S, max=_BACKOFF_MAX_S)
        self._enough = tenacity.stop_after_attempt(policy.max_attempts)
        self._tenacity = tenacity
        self._engine = tenacity.Retrying(
            retry=tenacity.retry_if_result(is_transient),
            stop=self._stop,
            wait=self._wait,
            retry_error_callback=_last_answer,
        )

    def begin(self) -> Any:  # noqa: ANN401 - tenacity's RetryCallState, opaque to everyone else
        """A fresh count for one address and hop."""
        return self._tenacity.RetryCallState(self._engine, None, (), {})

    def after(self, state: Any, answer: Answer) -> Verdict:  # noqa: ANN401 - as `begin` gave it
        """Count `answer` and decide. `state` is from `begin`."""
        if not is_transient(answer):
            return Verdict(None)
        self._engine.begin()
        state.set_result(answer)
        step = self._engine.iter(retry_state=state)
        if not isinstance(step, self._tenacity.DoSleep):
            return Verdict(None)
        state.prepare_for_next_attempt()
        return Verdict(float(step))

    def asked_for(self, headers: Headers, status: int | None) -> float | None:
        """Seconds of quiet that an answer asks for; None when it does not."""
        return retry_after(headers, self._policy.clock) if status in _ASKS_FOR_QUIET else None

    def _stop(self, state: Any) -> bool:  # noqa: ANN401 - tenacity's
        if self._enough(state):
            return True
        exchange = state.outcome.result().exchange
        asked = self.asked_for(exchange.headers, exchange.status)
        return asked is not None and asked > self._policy.max_retry_after_s

    def _wait(self, state: Any) -> float:  # noqa: ANN401 - tenacity's
        answer: Answer = state.outcome.result()
        asked = self.asked_for(answer.exchange.headers, answer.exchange.status)
        if asked is not None:
            return asked
        return float(self._backoff(state))


def is_transient(answer: Answer) -> bool:
    """Whether asking again may do better."""
    return answer.transient or answer.exchange.status in RETRIED_STATUS


def retry_after(headers: Headers, clock: Clock) -> float | None:
    """The Retry-After header in seconds from now (0 for the past); None without a readable one."""
    value = next((v.strip() for k, v in headers if k.lower() == "retry-after"), "")
    if value.isascii() and value.isdigit():
        return float(min(int(value[:12]), 10**9))
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):  # a year of thirty figures fits no date
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - _aware(clock())).total_seconds())


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _last_answer(state: Any) -> object:  # noqa: ANN401 - tenacity's
    return state.outcome.result()
