"""refcheck export: the references as a bibliography file."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.inputs import not_over, papers_in
from refcheck.cli.options import config_from, output_option, with_settings
from refcheck.cli.streams import emit, say
from refcheck.model import Config, Report, UnreadableInput, UsageError
from refcheck.pipeline.exporting import works_report
from refcheck.read.decode import decode
from refcheck.write.exports import EXPORTS
from refcheck.write.exports.bib import biblatex, bibtex

_INTO_LIBRARY = {"biblatex": biblatex, "bibtex": bibtex}


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER…")
@click.option("--format", "form", type=click.Choice(list(EXPORTS)), default="biblatex", show_default=True)
@output_option()
@with_settings("language", "changes", "library", "store", "evidence", "as-of", "archive-service")
def command(papers: tuple[str, ...], form: str, output: Path | None, **flags: object) -> int:
    """Write a paper's references as biblatex, BibTeX, CSL-JSON or RIS. Nothing is fetched.

    Archived copies that verify has found are named. With --library, works that your library holds keep its keys; with -o the same
    file, the works that it lacks are put behind its entries, and these stay as they are.
    """
    config = config_from(flags)
    paths = papers_in(papers)
    not_over(output, paths)
    report = works_report(paths, config)
    for failure in report.failures:
        say(f"refcheck: {failure.name}: {failure.message}\n  {failure.remedy}")
    if report.papers:
        into = output is not None and config.library is not None and _same(output, config.library)
        emit(_extended(report, form, config) if into else EXPORTS[form](report), output)
    return Exit.USAGE if report.failures else Exit.FINE


def _extended(report: Report, form: str, config: Config) -> bytes:
    """The library as it is, and behind it the works that it lacks."""
    library = config.library or Path()
    if form not in _INTO_LIBRARY or library.suffix.lower() != ".bib":
        remedy = "Name another file with -o; only a .bib is extended in place (--format biblatex or bibtex)"
        raise UsageError("the output would overwrite your library", where=str(library), remedy=remedy)
    try:
        before = library.read_bytes()
    except OSError as error:
        raise UnreadableInput(
            f"cannot be read: {error.strerror or error}", where=str(library), remedy="Check the name and the permissions"
        ) from error
    added = _INTO_LIBRARY[form](report, without_own=True)
    if not added.strip():
        return before
    encoding = decode(before, str(library)).encoding if before.strip() else "utf-8"
    newline = "\r\n" if b"\r\n" in before else "\n"
    gap = newline if before.endswith(b"\n") else newline * 2
    try:
        return before + (gap + added.decode().replace("\n", newline)).encode(encoding)
    except UnicodeEncodeError as error:
        remedy = "Save the library as UTF-8, or name another file with -o"
        raise UsageError(
            f"the library is written in {encoding}, which lacks “{error.object[error.start]}”", where=str(library), remedy=remedy
        ) from error


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
