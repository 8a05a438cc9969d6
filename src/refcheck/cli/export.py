"""refcheck export: the references as a bibliography file."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.inputs import papers_in
from refcheck.cli.options import config_from, output_option, with_settings
from refcheck.cli.streams import emit, say
from refcheck.pipeline import unjudged
from refcheck.write.exports import EXPORTS


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER…")
@click.option("--format", "form", type=click.Choice(list(EXPORTS)), default="biblatex", show_default=True)
@output_option()
@with_settings("language", "changes", "library")
def command(papers: tuple[str, ...], form: str, output: Path | None, **flags: object) -> int:
    """Write a paper's references as biblatex, BibTeX, CSL-JSON or RIS. Nothing is fetched."""
    report = unjudged(papers_in(papers), config_from(flags))
    for failure in report.failures:
        say(f"refcheck: {failure.name}: {failure.message}\n  {failure.remedy}")
    if report.papers:
        emit(EXPORTS[form](report), output)
    return Exit.USAGE if report.failures else Exit.FINE
