"""What an interrupted volume can already show: the chapters whose sources had all been asked, judged from what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from refcheck.cli.reports import write_chapters
from refcheck.cli.streams import say, show
from refcheck.model import Config, PaperReport, RefcheckError
from refcheck.pipeline import verify_papers
from refcheck.pipeline.volume import volume_of
from refcheck.write.table import TableStyle
from refcheck.write.volume import volume_table


def show_gathered(folder: str, paths: Sequence[str], config: Config, place: Path, style: TableStyle) -> None:
    """Table and reports of the chapters that are whole; query lists wait for the whole volume. Nothing is sent out."""
    if not config.archive:
        return
    try:
        report = verify_papers(paths, replace(config, offline=True, refresh=False))
    except RefcheckError:
        return  # nothing was stored yet
    whole = tuple(made for made in report.papers if _whole(made))
    names = [made.paper.document.source.name for made in whole]
    if whole:
        volume = volume_of(folder, names, replace(report, papers=whole, failures=()), place)
        show(volume_table(volume, style))
        write_chapters(volume, place, style.ui_lang)
    say(f"{len(whole)} of {len(paths)} chapters had all their sources asked" + (f"; their reports are in {place}" if whole else ""))


def _whole(made: PaperReport) -> bool:
    return all(link.reason != "no-evidence" for link in made.links)
