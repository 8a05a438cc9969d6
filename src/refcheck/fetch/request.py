"""What a caller asks of the door."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """One address to ask for.

    `purpose` is "source", "probe", "confirmation", "robots", "companion" or "memento" (archives speak to programs: their robots.txt is
    not asked). `etag` and `last_modified` make the request conditional. `max_hops` overrides the policy; with 0 a redirect
    is not followed and is itself the answer. `headers` are sent to the address itself, never to where it redirects, and are not
    shown (they may hold a key). `form` makes it a POST, which is sent once. `deadline` (monotonic clock) ends it unasked when
    its turn comes later. `pause_s` is how long the host is left alone after it went out. `budget_s` is what is left for it of the
    time that its address may take in all (None: the policy's).
    """

    url: str
    purpose: str = "source"
    etag: str | None = None
    last_modified: str | None = None
    max_hops: int | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    form: tuple[tuple[str, str], ...] = ()
    deadline: float | None = None
    pause_s: float = 0.0
    budget_s: float | None = None

    @property
    def accept_datetime(self) -> str | None:
        """The moment that a TimeGate is asked for; None for every other request."""
        return next((value for name, value in self.headers if name == "Accept-Datetime"), None)

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells questions apart: the address, and for a TimeGate the moment."""
        return self.url, self.accept_datetime
