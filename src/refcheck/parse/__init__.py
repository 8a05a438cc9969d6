"""A document → notes, works, pointers back, quotations. Pure functions of their arguments.

`refcheck.parse` is both this package and, called, its function of the same name: the import of a submodule puts the package
where the public function stood, so the package answers as the function does.
"""

from __future__ import annotations

import sys
from types import ModuleType

from refcheck.model import Document, Paper
from refcheck.parse.note import parse_note
from refcheck.parse.paper import parse

__all__ = ["parse", "parse_note"]


class _Parse(ModuleType):
    """The package, called as the function."""

    def __call__(self, document: Document, *, language: str | None = None) -> Paper:
        return parse(document, language=language)


sys.modules[__name__].__class__ = _Parse
