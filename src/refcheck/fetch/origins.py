"""What is known of each origin's robots.txt: asked for once, through the same door, while the pages wait without a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from refcheck.fetch.errands import Errand, Onward
from refcheck.fetch.robots import Rules, rules_of
from refcheck.model.capture import Capture, Outcome
from refcheck.url import Url

if TYPE_CHECKING:
    from refcheck.fetch.lanes import Lanes


class Waiter(Errand, Protocol):
    """An errand that can wait for robots.txt."""

    def spend(self, seconds: float) -> None:
        """Take the time that robots.txt took off its own."""


@dataclass(slots=True)
class _Origin:
    rules: Rules | None = None
    error: BaseException | None = None
    waiting: list[Waiter] = field(default_factory=list)


class Origins:
    """The robots.txt of each origin. `ask` starts the fetch of one, in the time given; its end is told to `learn` or `fail`."""

    def __init__(self, lanes: Lanes, ask: Callable[[Url, float], None]) -> None:
        self._lanes, self._ask = lanes, ask
        self._known: dict[str, _Origin] = {}

    def rules(self, url: Url, errand: Waiter, left_s: float) -> Rules | None:
        """The rules of `url`'s origin; None when they are not known yet: `errand` is sent on as soon as they are.

        `left_s` is the time that `errand` has left."""
        with self._lanes.lock:
            origin = self._known.get(url.origin)
            if origin is not None and origin.error is not None:
                raise origin.error
            if origin is not None and origin.rules is not None:
                return origin.rules
            if origin is not None:
                origin.waiting.append(errand)
                return None
            self._known[url.origin] = _Origin(waiting=[errand])
        self._ask(url, left_s)
        return None

    def learn(self, origin: str, capture: Capture | None, *, hurried: bool = False) -> None:
        """robots.txt of `origin` came (None: given up). One that did not come because who asked was in a hurry is asked for again."""
        spent = capture.elapsed_s if capture else 0.0
        if hurried and capture is not None and capture.outcome is Outcome.TIMEOUT:
            self._release(origin, None, None, spent)
        else:
            self._release(origin, rules_of(capture) if capture else Rules(), None, spent)

    def fail(self, origin: str, error: BaseException) -> None:
        """It could not be recorded: those that wait for it end with `error`."""
        self._release(origin, None, error, 0.0)

    def _release(self, origin: str, rules: Rules | None, error: BaseException | None, spent_s: float) -> None:
        with self._lanes.lock:
            known = self._known[origin]
            known.rules, known.error = rules, error
            if rules is None and error is None:
                del self._known[origin]
            waiting, known.waiting = known.waiting, []
            for errand in reversed(waiting):
                errand.spend(spent_s)
                self._lanes.send(errand, Onward(errand.host), first=True)
