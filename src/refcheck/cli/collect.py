"""refcheck collect: gather only."""

from __future__ import annotations

import click

from refcheck.cli.exits import Exit, enough_known
from refcheck.cli.inputs import papers_in
from refcheck.cli.interrupt import gentle
from refcheck.cli.options import FETCHING, config_from, with_settings
from refcheck.cli.progress import Progress
from refcheck.cli.streams import say
from refcheck.pipeline import Watch, verify_papers
from refcheck.pipeline.commands import typed
from refcheck.pipeline.companions import gather_companions
from refcheck.write.escape import plain


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER|FOLDER…")
@click.option("--complete", is_flag=True, help="also the styles and images that the pages take from their own site")
@with_settings("store", "language", "max-unknown", *FETCHING)
def command(papers: tuple[str, ...], complete: bool, **flags: object) -> int:  # noqa: FBT001 - click's flag
    """Gather the evidence of papers into the store; judge it later, also elsewhere, with verify --offline."""
    config = config_from(flags)
    progress = Progress(quiet=False)
    watch = Watch(link=progress.link, waiting=progress.waiting, announce=progress.announce)
    with gentle(config) as settings:
        report = verify_papers(papers_in(papers), settings, watch)
        beside = gather_companions(report, settings, progress.waiting) if complete else 0
    links = [link for paper in report.papers for link in paper.links]
    if complete:
        say(f"{beside} styles and images gathered beside them")
    for failure in report.failures:
        say(f"refcheck: {plain(failure.name)}: {failure.message}\n  {failure.remedy}")
    following = f"; next: refcheck verify --offline {' '.join(map(typed, papers))}" if report.papers else ""
    say(f"{len(links)} addresses gathered into {config.store}{following}")
    if report.failures:
        return Exit.USAGE
    return Exit.FINE if enough_known(links, config) else Exit.NOT_ENOUGH
