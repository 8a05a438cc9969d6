"""refcheck verify: the main job."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from refcheck.cli.exits import Exit, exit_of, papers_without_sources, why_unknown
from refcheck.cli.inputs import not_over, papers_in
from refcheck.cli.interrupt import gentle
from refcheck.cli.options import FETCHING, JUDGING, config_from, output_option, with_settings
from refcheck.cli.outputs import DOCX, bibs_beside, checked, word_wanted, write_also, write_word
from refcheck.cli.partial import show_gathered
from refcheck.cli.progress import Progress
from refcheck.cli.reports import beside_papers, reports_folder, show_in_browser, volume_folder, write_volume
from refcheck.cli.streams import colours, columns, counting, emit, group_lines, say, show, spoken, watched
from refcheck.model import Config, Report
from refcheck.model.volume import Volume
from refcheck.pipeline import Watch, verify_papers
from refcheck.pipeline.commands import typed
from refcheck.pipeline.volume import volume_of
from refcheck.write import WRITERS
from refcheck.write.escape import plain
from refcheck.write.messages import phrase
from refcheck.write.sarif import sarif
from refcheck.write.table import GROUP_LINES, TableStyle, table
from refcheck.write.volume import volume_table


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER|FOLDER…")
@click.option("--format", "form", type=click.Choice([*WRITERS, DOCX]), default="table", show_default=True, help="form of the result")
@output_option()
@click.option("--also", multiple=True, metavar="FORM=FILE", help="write the same result in another form, too (repeatable)")
@click.option("-v", "--verbose", is_flag=True, help="all findings with evidence, and what is fine")
@click.option("-q", "--quiet", is_flag=True, help="no progress on stderr")
@click.option("--open", "show_it", is_flag=True, help="open the evidence report in the browser")
@click.option("--reports", type=click.Path(file_okay=False, path_type=Path), help="put evidence reports and query lists here")
@with_settings(*JUDGING, *FETCHING)
def command(
    papers: tuple[str, ...],
    form: str,
    output: Path | None,
    also: tuple[str, ...],
    verbose: bool,  # noqa: FBT001 - click's flag
    quiet: bool,  # noqa: FBT001 - click's flag
    show_it: bool,  # noqa: FBT001 - click's flag
    reports: Path | None,
    **flags: object,
) -> int:
    """Check a paper's links, references and quotations against their sources.

    PAPER is a text, Markdown, DOCX, PDF, HTML or LaTeX file. A FOLDER is a volume: one row and one report per chapter, one list
    of queries per author. On a terminal, the evidence report is written beside the paper.
    """
    config = config_from(flags)
    wanted = [(form, output), *(checked(pair) for pair in also)]  # what cannot be is said before anything is fetched
    progress = Progress(quiet=quiet)
    watch = Watch(local=progress.local, link=progress.link, waiting=progress.waiting, announce=progress.announce)
    paths = papers_in(papers)
    for made, place in wanted:
        not_over(place, paths)
        if made == DOCX:
            word_wanted(paths)
    style = TableStyle(columns(), verbose, colours() and output is None, config.ui_lang, counting(), group_lines(GROUP_LINES, len(paths)))
    folder = volume_folder(papers) if form == "table" else None
    with gentle(config) as settings:
        try:
            report = verify_papers(paths, settings, watch)
        except KeyboardInterrupt:
            if folder is not None and settings.fetch.stop is not None and settings.fetch.stop.asked:  # a second Ctrl-C ends this, too
                show_gathered(folder, paths, config, reports_folder(folder, reports), style)
            raise
    if folder is not None:
        place = reports_folder(folder, reports)
        volume = volume_of(folder, paths, report, place)
        written = _show_volume(volume, place, output, style)
    else:
        _write(report, config, form, output, style)
        shown = show_it or reports is not None or (form == "table" and output is None and not quiet and watched(sys.stdout))
        written = beside_papers(report, reports, config.ui_lang) if shown else []
    write_also(report, also, config.ui_lang)
    if show_it:
        show_in_browser(written)
    if not quiet and form == "table":
        _way_on(report, config, written if folder is None else [])
    _beside(report, form, output)
    for message, remedy in papers_without_sources(report):
        say(f"{message}\n  {remedy}")
    code = exit_of(report, config)
    if code is Exit.NOT_ENOUGH:
        say(why_unknown([link for paper in report.papers for link in paper.links]))
    return code


def _show_volume(volume: Volume, place: Path, output: Path | None, style: TableStyle) -> list[Path]:
    """The volume's table, its reports and query lists; the reports written."""
    text = volume_table(volume, style)
    if style.verbose:
        text += "\n" + table(volume.report, style)
    emit(text.encode("utf-8", "replace"), output) if output is not None else show(text)
    reports, lists = write_volume(volume, place, style.ui_lang)
    say("")
    say(phrase("reports", style.ui_lang, where=place))
    say(phrase("queries", style.ui_lang, what=", ".join(p.name for p in lists) or "—"))
    return reports


def _write(report: Report, config: Config, form: str, output: Path | None, style: TableStyle) -> None:
    if form == DOCX:
        write_word(report, output, config.ui_lang)
    elif form == "sarif":
        emit(sarif(report, bibs_beside(report)), output)
    elif form == "html":
        from refcheck.write.html import html_report

        emit(html_report(report, config.ui_lang), output)
    elif form != "table":
        emit(WRITERS[form](report), output)
    elif output is not None:
        emit(table(report, style).encode("utf-8", "replace"), output)
    else:
        show(table(report, style))


def _way_on(report: Report, config: Config, written: list[Path]) -> None:
    if report.papers:
        name = report.papers[0].paper.document.source.name
        kept = str(config.evidence or config.store) if config.archive else spoken("not kept")
        shown = f"{spoken('report')}  {', '.join(str(w) for w in written)}    " if written else ""
        say(f"\n{shown}{spoken('evidence')}  {kept}    {spoken('next')}  refcheck export {typed(name)} --format biblatex -o refs.bib")


def _beside(report: Report, form: str, output: Path | None) -> None:
    """On stderr, what the result itself does not hold: papers that could not be read, and what was set aside."""
    if form != "table" or output is not None:
        for failure in report.failures:
            say(f"refcheck: {plain(failure.name)}: {failure.message}\n  {failure.remedy}")
    for note in report.notes if form in ("csv", DOCX) else ():
        say(plain(note))
