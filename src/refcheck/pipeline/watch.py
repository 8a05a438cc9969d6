"""What a caller may want to see of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from refcheck.model import Finding, LinkReport, Paper


def _unseen(*_: object) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What a caller may want to see while a run goes on; each is called on the caller's own thread.

    `local` gets a paper's findings that need no network, before fetching begins; `link` each address as it is judged;
    `waiting` the host that is being waited for, why, and for how many seconds; `announce` a line before a service is asked.
    """

    local: Callable[[Paper, tuple[Finding, ...]], None] = _unseen
    link: Callable[[LinkReport], None] = _unseen
    waiting: Callable[[str, str, float], None] = _unseen
    announce: Callable[[str], None] = _unseen
