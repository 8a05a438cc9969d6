"""refcheck verify-archive: is a package of evidence whole and unchanged?"""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.streams import say, show
from refcheck.pipeline.page_check import check_pages
from refcheck.store import ArchiveDamage, verify_archive
from refcheck.write.escape import plain


@click.command()
@click.argument("archive", type=click.Path(path_type=Path), metavar="X.wacz")
def command(archive: Path) -> int:
    """Name every damage of a WACZ, WARC or store: cut, flipped, removed, added, reordered, doubled, swapped, and more.

    Exit code 0 when it is sound, 1 when it is damaged, 2 when it cannot be read.
    """
    damages = verify_archive(archive)
    damages += () if any(d.kind == "page_changed" for d in damages) else check_pages(archive)
    if not damages:
        show(f"{archive}: sound\n")
        return Exit.FINE
    show("".join(_line(damage) for damage in damages))
    say(f"{archive}: {len(damages)} {'damage' if len(damages) == 1 else 'damages'}")
    unreadable = all(d.kind == "unreadable" and d.record is None for d in damages)
    return Exit.USAGE if unreadable else Exit.FINDINGS


def _line(damage: ArchiveDamage) -> str:
    record = f"record {plain(damage.record)}" if damage.record else "no record"
    return f"{damage.kind:<16} {plain(damage.where)}  {record}  {plain(damage.detail)}\n"
