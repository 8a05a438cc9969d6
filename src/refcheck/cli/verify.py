"""refcheck verify: the main job."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import exit_of
from refcheck.cli.inputs import papers_in
from refcheck.cli.options import FETCHING, JUDGING, config_from, output_option, with_settings
from refcheck.cli.outputs import DOCX, bibs_beside, write_word
from refcheck.cli.progress import Progress
from refcheck.cli.streams import colours, columns, emit, say, show
from refcheck.model import Config, Report
from refcheck.pipeline import Watch, verify_papers
from refcheck.write import WRITERS
from refcheck.write.sarif import sarif
from refcheck.write.table import TableStyle, table


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER|FOLDER…")
@click.option("--format", "form", type=click.Choice([*WRITERS, DOCX]), default="table", show_default=True, help="form of the result")
@output_option()
@click.option("-v", "--verbose", is_flag=True, help="all findings with evidence, and what is fine")
@click.option("-q", "--quiet", is_flag=True, help="no progress on stderr")
@with_settings(*JUDGING, *FETCHING)
def command(papers: tuple[str, ...], form: str, output: Path | None, verbose: bool, quiet: bool, **flags: object) -> int:  # noqa: FBT001 - click's flags
    """Check a paper's links, references and quotations against their sources.

    PAPER is a text, Markdown, DOCX, PDF, HTML or LaTeX file, or a folder of such files.
    """
    config = config_from(flags)
    progress = Progress(quiet=quiet)
    watch = Watch(local=progress.local, link=progress.link, waiting=progress.waiting, announce=progress.announce)
    report = verify_papers(papers_in(papers), config, watch)
    _write(report, config, form, output, TableStyle(columns(), verbose, colours() and output is None, config.ui_lang))
    if not quiet and form == "table":
        _way_on(report, config)
    return exit_of(report, config)


def _write(report: Report, config: Config, form: str, output: Path | None, style: TableStyle) -> None:
    if form == DOCX:
        write_word(report, output, config.ui_lang)
    elif form == "sarif":
        emit(sarif(report, bibs_beside(report)), output)
    elif form != "table":
        emit(WRITERS[form](report), output)
    elif output is not None:
        emit(table(report, style).encode(), output)
    else:
        show(table(report, style))


def _way_on(report: Report, config: Config) -> None:
    if report.papers:
        name = report.papers[0].paper.document.source.name
        kept = str(config.evidence or config.store) if config.archive else "not kept"
        say(f"\nevidence  {kept}    next  refcheck export {name} --format biblatex -o refs.bib")
    for failure in report.failures:
        say(f"refcheck: {failure.name}: {failure.message}")
