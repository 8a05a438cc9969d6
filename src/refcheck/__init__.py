"""refcheck: do the sources say what the paper says they say, and will they still be there tomorrow?

The public API is lazy: `import refcheck` by itself loads nothing but this file.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.model import Config, Document, Paper, Report
    from refcheck.parse import parse, parse_note
    from refcheck.pipeline import check_links, verify
    from refcheck.pipeline.locating import locate, prepare
    from refcheck.read import read

__version__ = "0.1.0"

_HOMES = {
    "Config": "refcheck.model",
    "Document": "refcheck.model",
    "Paper": "refcheck.model",
    "Report": "refcheck.model",
    "check_links": "refcheck.pipeline",
    "locate": "refcheck.pipeline.locating",
    "parse": "refcheck.parse",
    "parse_note": "refcheck.parse",
    "prepare": "refcheck.pipeline.locating",
    "read": "refcheck.read",
    "verify": "refcheck.pipeline",
}


def __getattr__(name: str) -> object:
    """Load a public name from its home at first use (PEP 562)."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'refcheck' has no attribute {name!r}")
    return getattr(importlib.import_module(home), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])


__all__ = [
    "Config",
    "Document",
    "Paper",
    "Report",
    "__version__",
    "check_links",
    "locate",
    "parse",
    "parse_note",
    "prepare",
    "read",
    "verify",
]
