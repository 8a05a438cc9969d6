"""What the door needs of a store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from refcheck.model.capture import Capture
from refcheck.model.wire import WireExchange


class Recorder(Protocol):
    """Keeps evidence before it is judged. Called from worker threads, so it must be safe with threads."""

    def record(self, exchanges: Sequence[WireExchange], capture: Capture) -> Capture:
        """Write the exchanges of one request, in order; the capture with its record ids. Raises StoreError."""
