"""What is asked: these words, in this language, given in this way, by this speaker, about this subject."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model import QuotationKind


@dataclass(frozen=True, slots=True)
class Question:
    """A quotation to be located. `lang` is its language, `speaker` and `subject` what the paper says of them.

    `original` is the speaker's name in another script, where the paper prints it.
    `pieces` is the number of those that it is one of: of twelve, each judged by itself, one would often differ by chance.
    """

    quote: str
    lang: str
    kind: QuotationKind = QuotationKind.DIRECT
    speaker: str | None = None
    subject: str | None = None
    pieces: int = 1
    original: str | None = None
