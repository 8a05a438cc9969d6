"""Whom a paper names for a quotation, as far as a page could name somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refcheck.lang import language_of
from refcheck.lang.fold import fold_text
from refcheck.model import Name, Paper, Quotation, Reference
from refcheck.parse.offices import is_office

_TITLE_MARKS = ("**", "__", "『』", "《》", "〈〉", "«»", "»«")  # in them stand papers and works; emphasis is Markdown's
_LEAST = 3  # folded letters by which a speaker is known as the medium of a source


def named_speaker(quotation: Quotation, paper: Paper, works: Iterable[int]) -> str | None:
    """The speaker, his name in its own script behind it; None where the page's names tell nothing of him.

    An office without a name fits many names; a medium or publisher of the paper's sources speaks through whoever speaks there; and
    where the text names nobody, the author of the note's work is only whose work it is: others may speak in it.
    """
    language = language_of(quotation.language)
    if quotation.speaker is None or (language is not None and is_office(quotation.speaker, language)):
        return None
    own = fold_text(quotation.speaker)
    if any(marks[0] + quotation.speaker + marks[1] in paper.document.text for marks in _TITLE_MARKS):
        return None
    if any(_is_medium(own, c.reference) for c in paper.citations):
        return None
    authors = {fold_text(part) for i in works for name in paper.citations[i].reference.author for part in _parts(name)}
    said = fold_text(quotation.prefix + quotation.context + quotation.suffix)
    last = fold_text(quotation.speaker.split()[-1])
    if last in authors and not any(a in said for a in authors):
        return None
    return quotation.named


def _is_medium(speaker: str, reference: Reference) -> bool:
    """Whether folded words name the journal, paper, site or publisher of a work."""
    names = (reference.container_title, reference.publisher, reference.collection_title, *(n.literal for n in reference.author))
    return len(speaker) >= _LEAST and any(speaker in fold_text(name) for name in names if name)


def _parts(name: Name) -> Iterator[str]:
    return (part for part in (name.family, name.given, name.literal) if part)
