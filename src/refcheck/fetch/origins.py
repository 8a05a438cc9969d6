"""What is known of each origin's robots.txt: asked for once, through the same door, while the pages wait without a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from refcheck.fetch.errands import Errand, Onward
from refcheck.fetch.robots import Rules, rules_of
from refcheck.model.capture import Capture
from refcheck.url import Url

if TYPE_CHECKING:
    from refcheck.fetch.lanes import Lanes


@dataclass(slots=True)
class _Origin:
    rules: Rules | None = None
    error: BaseException | None = None
    waiting: list[Errand] = field(default_factory=list)


class Origins:
    """The robots.txt of each origin. `ask` starts the fetch of one; its end is told to `learn` or `fail`."""

    def __init__(self, lanes: Lanes, ask: Callable[[Url], None]) -> None:
        self._lanes, self._ask = lanes, ask
        self._known: dict[str, _Origin] = {}

    def rules(self, url: Url, errand: Errand) -> Rules | None:
        """The rules of `url`'s origin; None when they are not known yet: `errand` is sent on as soon as they are."""
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
        self._ask(url)
        return None

    def learn(self, origin: str, capture: Capture | None) -> None:
        """robots.txt of `origin` came (None: given up)."""
        self._release(origin, rules_of(capture) if capture else Rules(), None)

    def fail(self, origin: str, error: BaseException) -> None:
        """It could not be recorded: those that wait for it end with `error`."""
        self._release(origin, None, error)

    def _release(self, origin: str, rules: Rules | None, error: BaseException | None) -> None:
        with self._lanes.lock:
            known = self._known[origin]
            known.rules, known.error = rules, error
            waiting, known.waiting = known.waiting, []
            for errand in reversed(waiting):
                self._lanes.send(errand, Onward(errand.host), first=True)
