"""Evidence at rest: WARC files (the truth), an index of them (can be thrown away), and reading of other people's archives."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.store.damages import ArchiveDamage
    from refcheck.store.evidence import EvidenceReader, open_evidence
    from refcheck.store.store import Store
    from refcheck.store.verify import verify_archive
    from refcheck.store.wacz import Packed, PageText, pack

_HOMES = {
    "ArchiveDamage": "damages",
    "EvidenceReader": "evidence",
    "Packed": "wacz",
    "PageText": "wacz",
    "Store": "store",
    "open_evidence": "evidence",
    "pack": "wacz",
    "verify_archive": "verify",
}

__all__ = ["ArchiveDamage", "EvidenceReader", "Packed", "PageText", "Store", "open_evidence", "pack", "verify_archive"]


def __getattr__(name: str) -> object:
    """Load a public name at first use, so that commands without evidence do not pay for it."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'refcheck.store' has no attribute {name!r}")
    return getattr(importlib.import_module(f"refcheck.store.{home}"), name)
