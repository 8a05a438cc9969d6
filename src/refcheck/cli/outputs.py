"""Outputs that need a file beside the report: the Word paper itself, the .bib beside a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from refcheck.cli.streams import STDOUT, emit, say
from refcheck.model import Report, UsageError
from refcheck.pipeline.commands import typed
from refcheck.write import WRITERS
from refcheck.write.sarif import sarif
from refcheck.write.where import has_lines

DOCX = "docx"


def write_also(report: Report, pairs: Sequence[str], ui_lang: str) -> None:
    """Write further forms of the same report: FORM=FILE each. Raises UsageError for a form that is none."""
    for form, path in (checked(pair) for pair in pairs):
        if form == DOCX:
            write_word(report, path, ui_lang)
        else:
            emit(sarif(report, bibs_beside(report)) if form == "sarif" else WRITERS[form](report), path)


def checked(pair: str) -> tuple[str, Path]:
    """The form and the file of FORM=FILE."""
    form, equals, name = pair.partition("=")
    if not equals or not name or form not in (*WRITERS, DOCX):
        known = ", ".join((*WRITERS, DOCX))
        raise UsageError(f"{pair!r} names no form and file", where="--also", remedy=f"Write FORM=FILE with one of {known}")
    return form, Path(name)


def word_wanted(papers: Sequence[str]) -> None:
    """Raises UsageError where no commented copy can come of these papers, as far as can be told before they are read."""
    from refcheck.write.docx import GIVE_WORD, NO_WORD, ONE_PAPER

    if len(papers) != 1:
        raise UsageError(f"{len(papers)} papers, and --format docx writes one copy", remedy=ONE_PAPER)
    try:
        with Path(papers[0]).open("rb") as file:
            packed = file.read(2) == b"PK"
    except OSError:
        return  # the reader says what is wrong
    if not packed:
        raise UsageError(NO_WORD, where=papers[0], remedy=GIVE_WORD)


def write_word(report: Report, output: Path | None, ui_lang: str) -> None:
    """Write the commented copy to `output`, else beside the paper as NAME.refcheck.docx."""
    from refcheck.write.docx import docx_report

    names = [Path(made.paper.document.source.name) for made in report.papers]
    try:
        original = names[0].read_bytes() if len(names) == 1 else b""
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror or error}", where=str(names[0]), remedy="Check the path") from error
    made = docx_report(report, original, ui_lang)
    target = output or names[0].with_name(f"{names[0].stem}.refcheck.docx")
    if target.resolve() == names[0].resolve():
        raise UsageError("this would write over the paper itself", where=str(target), remedy="Name another file with --output")
    emit(made, target)
    if target == STDOUT:
        return
    count = len(report.papers[0].findings)
    say(f"{target}: {count} comments; replies to them are read with: refcheck review --from {typed(str(target))}")


def bibs_beside(report: Report) -> dict[str, tuple[str, str]]:
    """For each paper without lines, the .bib file of its name beside it: name and text."""
    out: dict[str, tuple[str, str]] = {}
    for made in report.papers:
        name = made.paper.document.source.name
        beside = Path(name).with_suffix(".bib")
        if not has_lines(made.paper.document) and beside.is_file():
            out[name] = (beside.as_posix(), beside.read_text("utf-8", "replace"))
    return out
