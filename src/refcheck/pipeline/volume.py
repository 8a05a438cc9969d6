"""A volume: chapters judged in one run, each with its state, its authors, and what changed since the report before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from refcheck.model import Failure, Group, PaperReport, Report
from refcheck.model.volume import Change, Chapter, ChapterState, Volume
from refcheck.pipeline.diffing import compare_judged, read_report
from refcheck.read.authors import authors_of
from refcheck.write.json_report import paper_object

REPORTS = "refcheck-reports"  # the folder of a volume's reports, beside its chapters; never read as a chapter itself
SUFFIX = ".refcheck.html"


def volume_of(name: str, paths: Sequence[str], report: Report, reports: Path) -> Volume:
    """The judged papers as a volume: one chapter for every path, in their order. `reports` holds the reports of the run before."""
    made = {p.paper.document.source.name: p for p in report.papers}
    failed = {f.name: f for f in report.failures}
    return Volume(name, tuple(_chapter(path, made.get(path), failed.get(path), name, reports) for path in paths), report)


def report_name(path: str, folder: str) -> str:
    """The file name of a chapter's report: its path below the volume's folder, every part of it."""
    try:
        below = Path(path).relative_to(folder)
    except ValueError:
        below = Path(Path(path).name)
    return "--".join(below.parts) + SUFFIX


def _chapter(path: str, made: PaperReport | None, failure: Failure | None, folder: str, reports: Path) -> Chapter:
    authors = authors_of(path)
    if made is None:
        return Chapter(path, ChapterState.NOT_CHECKABLE, None, failure, authors)
    return Chapter(path, state_of(made), made, None, authors, _changes(made, reports / report_name(path, folder)))


def state_of(made: PaperReport) -> ChapterState:
    """A chapter's state by its gravest findings. A chapter whose sources nobody could see, or that cites only print, is not done."""
    groups = {f.group for f in made.findings}
    if Group.TO_FIX in groups:
        return ChapterState.TO_FIX
    if Group.PLEASE_LOOK in groups:
        return ChapterState.TO_LOOK_AT
    print_only = bool(made.paper.citations) and not made.links
    return ChapterState.NOT_CHECKABLE if print_only or Group.COULD_NOT_CHECK in groups else ChapterState.DONE


def _changes(made: PaperReport, before: Path) -> tuple[Change, ...] | None:
    """What changed since the chapter's report before; None when there is none."""
    if not before.is_file():
        return None
    report = read_report(before)
    papers = report.get("papers") if report else None
    if not isinstance(papers, list) or not papers or not isinstance(papers[0], dict):
        return None
    return compare_judged(papers[0], paper_object(made))
