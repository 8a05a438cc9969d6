"""What `export` and `parse` write: the works of papers, with the keys of the user's library and the archived copies that are stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from refcheck.model import Config, Paper, PaperReport, Report
from refcheck.pipeline import local_cases, read_papers, unjudged
from refcheck.pipeline.copies import with_mementos
from refcheck.pipeline.gather import open_gathering
from refcheck.pipeline.judging import judge_all
from refcheck.pipeline.library import open_library, with_keys


def works_report(paths: Sequence[str | Path], config: Config) -> Report:
    """A report of the papers' works. Nothing is fetched: stored evidence, where there is some, tells which addresses have copies.

    Raises UnreadableInput or UsageError for a library that cannot be used, EvidenceError for evidence that cannot be read.
    """
    library = open_library(config.library) if config.library is not None else None
    papers, failures = read_papers(paths, config)
    if library is not None:
        papers = with_keys(papers, library)
    plain = unjudged((), config)
    stored = config.evidence or (config.store if config.store.exists() else None)
    made = _judged(papers, config) if stored is not None else tuple(PaperReport(p, local_cases(p)) for p in papers)
    return replace(plain, papers=made, failures=failures, library_keys=library.keys if library is not None else ())


def with_library(report: Report, library_file: Path) -> Report:
    """A report whose works have the keys of the library where it holds them. Raises UnreadableInput or UsageError for the library."""
    library = open_library(library_file)
    papers = with_keys([made.paper for made in report.papers], library)
    made = tuple(replace(m, paper=p) for m, p in zip(report.papers, papers, strict=True))
    return replace(report, papers=made, library_keys=library.keys)


def _judged(papers: Sequence[Paper], config: Config) -> tuple[PaperReport, ...]:
    alone = replace(config, offline=True, refresh=False)
    with open_gathering(alone, lambda *_: None) as gathering:
        evidence = gathering.gather([c.reference for p in papers for c in p.citations], on_link=lambda _: None)
        found = [tuple(evidence.get(c.reference.URL) if c.reference.URL else None for c in p.citations) for p in papers]
        judged = [judge_all(p, known, gathering.as_of()) for p, known in zip(papers, found, strict=True)]
        filled = with_mementos(gathering, judged, lambda _: None)
    return tuple(PaperReport(p, cases) for p, cases in zip(papers, filled, strict=True))
