"""Names to addresses within a time limit: the system's resolver cannot be interrupted, so nobody waits for it longer than he may."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from refcheck.fetch.lanes import aside


@dataclass(slots=True)
class _Lookup:
    done: threading.Event = field(default_factory=threading.Event)
    found: list[str] = field(default_factory=list)
    error: Exception | None = None


class Names:
    """Asks `resolve` for one name at a time once: who comes while it is under way waits for the same answer.

    With one worker there are no threads, and a name takes as long as the resolver does (`alone`).
    """

    def __init__(self, resolve: Callable[[str, int], list[str]], *, alone: bool = False) -> None:
        self._resolve, self._alone = resolve, alone
        self._lock = threading.Lock()
        self._under_way: dict[tuple[str, int], _Lookup] = {}

    def addresses(self, host: str, port: int, wait_s: float | None) -> list[str]:
        """The addresses of a name; None: wait as long as it takes. Raises TimeoutError, and whatever the resolver raises."""
        if wait_s is None or self._alone:
            return self._resolve(host, port)
        key = host, port
        with self._lock:
            lookup = self._under_way.get(key)
            if lookup is None:
                lookup = self._under_way[key] = _Lookup()
                aside(lambda: self._look_up(key, lookup), f"resolve {host}")
        if not lookup.done.wait(max(0.0, wait_s)):
            raise TimeoutError(f"no answer for {host} in {wait_s:.0f} s")
        if lookup.error is not None:
            raise lookup.error
        return lookup.found

    def _look_up(self, key: tuple[str, int], lookup: _Lookup) -> None:
        try:
            lookup.found = self._resolve(*key)
        except Exception as error:  # noqa: BLE001 - handed to the thread that asked
            lookup.error = error
        with self._lock:
            self._under_way.pop(key, None)
        lookup.done.set()
