"""The works of a report as .bib: biblatex (EDTF dates, langid) and classic BibTeX."""

from __future__ import annotations

from collections.abc import Callable

from refcheck.model import Paper, Reference, Report
from refcheck.write.bib_fields import Fields, bibtex_entry, biblatex_entry
from refcheck.write.bib_keys import keys_of, references_of


def biblatex(source: Report | Paper) -> bytes:
    """A biblatex file (UTF-8) of the distinct works, in printed order."""
    return _file(source, biblatex_entry)


def bibtex(source: Report | Paper) -> bytes:
    """A classic BibTeX file (UTF-8) of the same works."""
    return _file(source, bibtex_entry)


def _file(source: Report | Paper, entry_of: Callable[[Reference], tuple[str, Fields]]) -> bytes:
    import bibtexparser
    from bibtexparser.model import Entry, Field

    references = references_of(source)
    library = bibtexparser.Library()
    for key, reference in zip(keys_of(references), references, strict=True):
        kind, fields = entry_of(reference)
        library.add(Entry(kind, key, [Field(name, "{" + value + "}") for name, value in fields.items()]))
    form = bibtexparser.BibtexFormat()
    form.indent = "  "
    form.block_separator = "\n"
    form.trailing_comma = True
    # No middleware: the values are finished, and the library's own would escape inside addresses.
    text: str = bibtexparser.write_string(library, unparse_stack=[], bibtex_format=form)
    return text.encode()
