"""refcheck diff: what differs between two reports, or between a manuscript and its galley."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.inputs import not_over
from refcheck.cli.options import config_from, output_option, with_settings
from refcheck.cli.streams import colours, columns, counting, emit, show
from refcheck.model import Config, UsageError
from refcheck.model.volume import Change
from refcheck.pipeline.diffing import compare_papers, compare_reports, read_report, two_papers
from refcheck.write.diff import diff_json, diff_text
from refcheck.write.table import TableStyle


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("-v", "--verbose", is_flag=True, help="also what differs in punctuation and letter forms only")
@output_option()
@with_settings("language", "ui-lang")
def command(before: str, after: str, form: str, verbose: bool, output: Path | None, **flags: object) -> int:  # noqa: FBT001 - click's flags
    """Show what differs between A and B. Nothing is fetched.

    Two reports (JSON, or the HTML page): links, verdicts and findings that changed. Two papers (manuscript and galley, in any
    form that is read): marks, notes, addresses and quotations that differ. Ends with 1 where something differs, else with 0.
    """
    config = config_from(flags)
    not_over(output, (before, after))
    changes = differences(before, after, config)
    if form == "json":
        emit(diff_json(changes), output)
    else:
        text = diff_text(changes, TableStyle(columns(), verbose, colours() and output is None, config.ui_lang, counting()))
        emit(text.encode("utf-8", "replace"), output) if output is not None else show(text)
    return Exit.FINDINGS if any(changes.values()) else Exit.FINE


def differences(before: str, after: str, config: Config) -> dict[str, tuple[Change, ...]]:
    """The changes by paper. Raises UsageError for a report beside a paper."""
    one, other = read_report(before), read_report(after)
    if one is not None and other is not None:
        return compare_reports(one, other)
    if one is not None or other is not None:
        which = before if one is not None else after
        raise UsageError("a report can be compared with a report only", where=which, remedy="Name two reports, or two papers")
    return {after: compare_papers(*two_papers(before, after, config))}
