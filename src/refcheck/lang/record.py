"""What refcheck knows of a language: one frozen record, one file per language."""

from __future__ import annotations

from dataclasses import dataclass, field

from refcheck.lang.citing import Citing
from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching
from refcheck.lang.speech import Speech
from refcheck.lang.web import Web


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `code` is BCP 47 ("ja", "zh", "ru"); `babel` the biblatex langid; `scripts` ISO 15924 codes.

    `quotes` are pairs of quotation marks, outer first. `sentence_ends` are the characters that end a sentence.
    `spaced` is False where words are written without blanks.
    """

    code: str
    name: str
    babel: str
    scripts: tuple[str, ...]
    quotes: tuple[tuple[str, str], ...]
    sentence_ends: str = ".!?…"
    spaced: bool = True
    citing: Citing = field(default_factory=Citing)
    speech: Speech = field(default_factory=Speech)
    web: Web = field(default_factory=Web)
    matching: Matching = field(default_factory=Matching)
    layout: Layout = field(default_factory=Layout)
