"""A live view on a terminal: one line at the bottom with how far the run is, and which hosts are waited for and why."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

from refcheck.model import LinkReport, LinkStatus
from refcheck.write.escape import plain
from refcheck.write.widths import clip

_FINE = frozenset({LinkStatus.LIVE, LinkStatus.MOVED})
_EVERY_S = 0.1
_CELLS = 20
_NARROW = 60  # columns below which there is no room for them
_ERASE = "\r\x1b[2K"


class Bar:
    """Draws on stderr. No thread of its own: it is drawn when something happens. `columns` tells the terminal's width, which may change."""

    def __init__(self, total: int, columns: Callable[[], int]) -> None:
        self._total, self._columns = total, columns
        self._done = self._failing = 0
        self._waits: dict[str, tuple[str, float]] = {}
        self._drawn = 0.0
        self._hidden = False
        self._lock = threading.Lock()  # waits are told from other threads, in the middle of what is printed

    def link(self, link: LinkReport) -> None:
        """One address was judged."""
        self._done += 1
        self._failing += link.status not in _FINE
        self._draw()

    def waiting(self, host: str, why: str, seconds: float) -> None:
        """A host is waited for (told from any thread)."""
        self._waits[host] = (why, time.monotonic() + seconds)
        self._draw()

    def clear(self) -> None:
        """Take the line away, so that something else can be printed."""
        with self._lock:
            self._hidden = True
            self._put(_ERASE)

    def again(self) -> None:
        """Draw the line after something else was printed."""
        self._drawn = 0.0
        self._hidden = False
        self._draw()

    def line(self, now: float) -> str:
        """The line as it stands at `now` on the monotonic clock."""
        share = self._done / self._total if self._total else 1.0
        full, columns = round(_CELLS * share), self._columns()
        drawn = f"[{'#' * full}{'.' * (_CELLS - full)}] " if columns >= _NARROW else ""  # who is waited for is worth more than cells
        text = f"{drawn}{self._done}/{self._total}"
        if self._failing:
            text += f" · {self._failing} to look at"
        waits = sorted((until, host, why) for host, (why, until) in list(self._waits.items()) if until > now)
        if waits:
            until, host, why = waits[-1]
            more = f" and {len(waits) - 1} more" if len(waits) > 1 else ""
            text += f" · waiting for {plain(host)}{more}: {plain(why)} ({until - now:.0f} s)"
        return clip(text, max(1, columns - 1))

    def _draw(self) -> None:
        now = time.monotonic()
        with self._lock:
            if not self._hidden and (now - self._drawn >= _EVERY_S or self._done == self._total):
                self._drawn = now
                self._put(_ERASE + self.line(now))

    def _put(self, text: str) -> None:
        encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
        sys.stderr.write(text.encode(encoding, "replace").decode(encoding, "replace"))
        sys.stderr.flush()
