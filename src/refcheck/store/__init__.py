"""Evidence at rest: WARC files (the truth), an index of them (can be thrown away), and reading of other people's archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.store.evidence import EvidenceReader, open_evidence
    from refcheck.store.store import Store

__all__ = ["EvidenceReader", "Store", "open_evidence"]


def __getattr__(name: str) -> object:
    """Load a public name at first use, so that commands without evidence do not pay for it."""
    if name == "Store":
        from refcheck.store.store import Store

        return Store
    if name in ("EvidenceReader", "open_evidence"):
        from refcheck.store import evidence

        return getattr(evidence, name)
    raise AttributeError(f"module 'refcheck.store' has no attribute {name!r}")
