"""What a caller asks of the door."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """One address to ask for.

    `purpose` is "source", "probe", "confirmation", "robots" or "memento" (archives speak to programs: their robots.txt is
    not asked). `etag` and `last_modified` make the request conditional. `max_hops` overrides the policy; with 0 a redirect
    is not followed and is itself the answer.
    """

    url: str
    purpose: str = "source"
    etag: str | None = None
    last_modified: str | None = None
    max_hops: int | None = None
