"""How a language reports speech (verbs of saying and their clause marks, speakers, scare quotes)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language reports speech (verbs of saying and their clause marks, speakers, scare quotes)."""
