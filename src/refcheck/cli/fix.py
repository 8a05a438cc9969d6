"""refcheck fix: archived copies named in the user's file, as a diff or a copy."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.options import config_from, output_option, with_settings
from refcheck.cli.streams import emit, say
from refcheck.model import UsageError
from refcheck.pipeline.fixing import Fixed, fix
from refcheck.store.replacing import write_whole
from refcheck.write.escape import plain
from refcheck.write.patch import unified_diff


@click.command()
@click.argument("paper", type=click.Path(path_type=Path), metavar="PAPER")
@click.option("--into", type=click.Path(path_type=Path), metavar="FILE", help="correct this file instead (a .bib beside the paper)")
@click.option("--in-place", is_flag=True, help="change the file itself")
@output_option()
@with_settings("store", "evidence", "as-of", "language", "archive-service")
def command(paper: Path, into: Path | None, in_place: bool, output: Path | None, **flags: object) -> int:  # noqa: FBT001 - click's flags
    """Write archived copies of dead and blocked sources into PAPER (Word, Markdown, text, HTML, LaTeX, .bib).

    Prints a unified diff; -o writes a corrected copy, --in-place changes the file. The evidence stored by verify is used, nothing is
    fetched. Everything else in the file stays as it is.
    """
    target = into or paper
    if in_place and output is not None:
        raise UsageError("two places for the result", where="--in-place", remedy="Leave out one of --in-place and --output")
    if output is not None and _same(output, target):
        raise UsageError("the copy would overwrite the file", where=str(output), remedy="Name another file, or say --in-place")
    fixed = fix(paper, config_from(flags), into)
    if in_place:
        _replace(target, fixed)
    elif output is not None:
        emit(fixed.after, output)
    else:
        emit(unified_diff(*fixed.diff, _shown(target)), None)
    _tell(fixed, target)
    return Exit.FINE


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _shown(path: Path) -> str:
    """The path as seen from here, when it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name


def _replace(target: Path, fixed: Fixed) -> None:
    """The new file takes the old one's place whole, or not at all."""
    if fixed.after == fixed.before:
        return
    try:
        write_whole(target, fixed.after)
    except OSError as error:
        raise UsageError(f"cannot be changed: {error.strerror or error}", where=str(target), remedy="Write a copy with -o") from error


def _tell(fixed: Fixed, target: Path) -> None:
    for link in fixed.written:
        say(f"{plain(link.url)}: copy of {link.when:%Y-%m-%d} named")
    for link in fixed.left:
        say(
            f"{plain(link.url)}: a copy of {link.when:%Y-%m-%d} exists ({plain(link.archive_url)}), but the address was not found in {target}"
        )
    if not fixed.written and not fixed.left:
        say("no archived copy to name (none is needed, none is known, or all are named already)")
