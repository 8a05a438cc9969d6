"""refcheck baseline: what is known does not fail; what is new does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from refcheck.check.registry import RULES
from refcheck.cli.exits import Exit
from refcheck.cli.inputs import papers_in
from refcheck.cli.options import JUDGING, config_from, with_settings
from refcheck.cli.streams import say
from refcheck.model import Known, LinkStatus, PaperReport, UsageError
from refcheck.pipeline import verify_papers
from refcheck.pipeline.baseline_file import NAME, compared, read_baseline, write_baseline
from refcheck.pipeline.commands import typed
from refcheck.write.escape import plain

SHOWN = 20


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER|FOLDER…")
@click.option("--update", is_flag=True, help="take new findings in, too")
@with_settings(*(n for n in JUDGING if n not in ("changed-since", "fail-on", "max-unknown", "exit-zero", "offline")))
def command(papers: tuple[str, ...], update: bool, **flags: object) -> int:  # noqa: FBT001 - click's flag
    """Write down the findings of today; from then on `verify` fails on new ones only.

    Judges the evidence that is stored. Without --update an existing baseline may only shrink: what is mended goes out,
    what is new stays out and is named.
    """
    config = replace(config_from(flags), offline=True)
    path = config.baseline or Path(NAME)
    report = verify_papers(papers_in(papers), replace(config, baseline=None))
    for failure in report.failures:
        say(f"refcheck: {failure.name}: {failure.message}\n  {failure.remedy}")
    if report.failures:
        return Exit.USAGE
    looked_at = [_looked_at(made) for made in report.papers]
    before = read_baseline(path)
    held = compared(before, looked_at, path.parent)
    first = not path.exists()
    taken = held.new if update or first else ()
    new = {(k.paper, k.id) for k in taken}
    write_baseline(path, [*(k for k in held.kept if (k.paper, k.id) not in new), *taken])
    say(f"{path}: {len(held.kept) + len(taken)} findings known" + (f", {len(held.gone)} mended and taken out" if held.gone else ""))
    if held.new and not taken:
        say(f"{len(held.new)} findings are new and were not taken in (--update takes them):")
        _list(held.new)
        return Exit.FINDINGS
    return Exit.FINE


def _looked_at(made: PaperReport) -> PaperReport:
    """The paper without what nobody has looked at yet: that is not known. Raises UsageError when that is all of it."""
    name = made.paper.document.source.name
    unseen = {link.url for link in made.links if link.status is LinkStatus.UNCHECKED}
    if made.links and len(unseen) == len(made.links):
        raise UsageError("nothing is stored of this paper's sources", where=name, remedy=f"Run refcheck verify {typed(name)} first")
    network = {rule.code for rule in RULES if rule.network}
    return replace(made, findings=tuple(f for f in made.findings if not (f.rule in network and f.url in unseen)))


def _list(known: tuple[Known, ...]) -> None:
    for entry in known[:SHOWN]:
        say(f"  {entry.severity:<8}{entry.id.split('-')[0]}  {plain(entry.paper)}  {plain(entry.subject)}")
    if len(known) > SHOWN:
        say(f"  … and {len(known) - SHOWN} more")
