"""What comparing texts needs of a language (negation, numerals and units, stop words, clause marks)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matching:
    """What comparing texts needs of a language (negation, numerals and units, stop words, clause marks)."""
