"""Many threads, one writer: whoever comes first writes for all who wait behind, and nobody returns before it is done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Ticket(Generic[T]):
    __slots__ = ("error", "event", "item", "leads")

    def __init__(self, item: T) -> None:
        self.item = item
        self.event = threading.Event()
        self.leads = False
        self.error: BaseException | None = None


class GroupCommit(Generic[T]):
    """`commit` gets all items that queued up while the last commit ran; it is never called twice at once."""

    def __init__(self, commit: Callable[[list[T]], None]) -> None:
        self._commit = commit
        self._lock = threading.Lock()
        self._waiting: list[_Ticket[T]] = []
        self._busy = False

    def submit(self, item: T) -> None:
        """Return when `item` is committed; raise what its commit raised."""
        ticket = _Ticket(item)
        with self._lock:
            self._waiting.append(ticket)
            leads = not self._busy
            self._busy = True
        if not leads:
            self._wait(ticket)
        if leads or ticket.leads:
            self._lead()
        if ticket.error is not None:
            raise ticket.error

    def _wait(self, ticket: _Ticket[T]) -> None:
        try:
            ticket.event.wait()
        except BaseException:  # Ctrl-C: the others must not wait for a leader that is gone
            with self._lock:
                if ticket in self._waiting:
                    self._waiting.remove(ticket)
                leads = ticket.leads
            if leads:
                self._lead()
            raise

    def _lead(self) -> None:
        with self._lock:
            batch, self._waiting = self._waiting, []
        error: BaseException | None = None
        try:
            if batch:
                self._commit([ticket.item for ticket in batch])
        except BaseException as caught:  # noqa: BLE001 - handed to every thread that waits, our own included
            error = caught
        with self._lock:
            successor = self._waiting[0] if self._waiting else None
            self._busy = successor is not None
            if successor is not None:
                successor.leads = True
        for ticket in batch:
            ticket.error = error
            ticket.event.set()
        if successor is not None:
            successor.event.set()
