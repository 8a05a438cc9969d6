"""How notes cite in a language (access statements, back-references, volume and page words, roles, dates and eras, name order)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citing:
    """How notes cite in a language (access statements, back-references, volume and page words, roles, dates and eras, name order)."""
