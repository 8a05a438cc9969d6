"""The evidence reports beside the papers, a volume's folder of reports and query lists, and the browser that shows them."""

from __future__ import annotations

import webbrowser
from dataclasses import replace
from pathlib import Path

from refcheck.cli.streams import emit, say, spoken
from refcheck.model import PaperReport, Report, StoreError
from refcheck.model.volume import Volume
from refcheck.pipeline.volume import REPORTS, SUFFIX, report_name
from refcheck.write.escape import plain


def beside_papers(report: Report, folder: Path | None, ui_lang: str) -> list[Path]:
    """Write each paper's report beside it, or into `folder`; the files written. What cannot be written is said, and stops nothing."""
    names = [Path(p.paper.document.source.name) for p in report.papers]
    stems = [n.stem for n in names]
    written = []
    for made, name in zip(report.papers, names, strict=True):
        twins = stems.count(name.stem) > 1 or name.with_name(name.stem + SUFFIX) in names
        target = (folder or name.parent) / f"{name.name if twins else name.stem}{SUFFIX}"
        written += _written(target, one_paper(report, made), ui_lang)
    return written


def one_paper(report: Report, made: PaperReport) -> Report:
    """The report of one of its papers."""
    return replace(report, papers=(made,), failures=())


def _written(target: Path, report: Report, ui_lang: str) -> list[Path]:
    from refcheck.write.html import html_report

    return _kept(target, html_report(report, ui_lang))


def _kept(target: Path, data: bytes) -> list[Path]:
    try:
        emit(data, target)
    except StoreError as error:
        say(f"refcheck: {plain(str(target))}: {error.message}")
        return []
    return [target]


def volume_folder(papers: tuple[str, ...]) -> str | None:
    """The one folder that was named, None for anything else: a folder is a volume."""
    return papers[0] if len(papers) == 1 and Path(papers[0]).is_dir() else None


def reports_folder(folder: str, given: Path | None) -> Path:
    """Where a volume's reports and query lists go."""
    return given or Path(folder) / REPORTS


def write_chapters(volume: Volume, folder: Path, ui_lang: str) -> list[Path]:
    """Write the chapters' reports alone; the files written."""
    reports: list[Path] = []
    for chapter in volume.chapters:
        if chapter.made is not None:
            reports += _written(folder / report_name(chapter.name, volume.name), one_paper(volume.report, chapter.made), ui_lang)
    return reports


def write_volume(volume: Volume, folder: Path, ui_lang: str) -> tuple[list[Path], list[Path]]:
    """Write the chapters' reports and the authors' query lists into `folder`: (reports, lists).

    A list that somebody has written in is never touched; lists of an earlier run that ask nothing any more go.
    """
    from refcheck.write.queries import docx_queries, markdown_queries, query_lists

    reports = write_chapters(volume, folder, ui_lang)
    lists: list[Path] = []
    for listed in query_lists(volume):
        for form, data in (("md", markdown_queries(listed)), ("docx", docx_queries(listed))):
            lists += _kept(_free(folder / f"queries-{listed.slug}.{form}", listed.day), data)
    for old in sorted(folder.glob("queries-*")) if folder.is_dir() else ():
        if old not in lists and old.suffix in (".md", ".docx") and _ours(old):
            old.unlink(missing_ok=True)
    return reports, lists


def _free(target: Path, day: str) -> Path:
    """The list's place; beside it, with the day, where somebody's answers stand in it."""
    if not target.exists() or _ours(target):
        return target
    other = target.with_name(f"{target.stem}-{day}{target.suffix}")
    say(f"refcheck: {plain(str(target))}: {spoken('somebody wrote in this list, so it stays')}: {plain(other.name)}")
    return other


def _ours(path: Path) -> bool:
    from refcheck.write.queries import untouched

    try:
        return untouched(path.read_bytes())
    except OSError:
        return False


def show_in_browser(paths: list[Path]) -> None:
    """Open the first report in the user's browser; a line where there is none."""
    if paths and not webbrowser.open(paths[0].resolve().as_uri()):
        say(f"refcheck: {spoken('no browser could be started; open this file yourself')}: {plain(str(paths[0]))}")
