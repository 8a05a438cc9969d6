"""refcheck pack: the evidence of a paper as one file that others can check."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.inputs import not_over
from refcheck.cli.options import config_from, with_settings
from refcheck.cli.streams import say
from refcheck.pipeline.commands import typed
from refcheck.pipeline.packing import SHARES, pack_paper


@click.command()
@click.argument("paper", metavar="PAPER")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="X.wacz", help="the package")
@click.option(
    "--share",
    type=click.Choice(SHARES),
    default="private",
    show_default=True,
    help="public: page bodies stay out; digests, titles, dates and at most 300 characters around each quotation stay in",
)
@with_settings("store", "evidence", "as-of", "language", "archive-service")
def command(paper: str, output: Path, share: str, **flags: object) -> int:
    """Pack the stored evidence of PAPER's sources, with the verdicts and a DEPOSIT.md, as a WACZ. Nothing is fetched.

    The same evidence gives the same bytes. Check it with refcheck verify-archive; judge it again with refcheck verify --evidence.
    """
    not_over(output, (paper,))
    packed = pack_paper(Path(paper), output, config_from(flags), share)
    say(f"{packed.path}: {packed.records} records, {packed.pages} pages, {packed.digest}")
    say(f"next: refcheck verify-archive {typed(str(output))}")
    return Exit.FINE
