"""The five verbs in order: read, parse, fetch, check, write. A stranger reads this file first.

    paper ──read──▶ Document ──parse──▶ Paper ──fetch──▶ evidence ──check──▶ Findings ──write──▶ outputs

`gather.py` is the one place where evidence comes from (the door to the world, or a store at rest); `hold.py` holds the
quotations against it. Everything else here is a function of its arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from refcheck.check.registry import RULES, findings, findings_without_network
from refcheck.match import dictionaries
from refcheck.model import (
    Case,
    Citation,
    Config,
    Failure,
    LinkEvidence,
    LinkReport,
    Paper,
    PaperReport,
    RefcheckError,
    Report,
    UnreadableInput,
)
from refcheck.parse import parse
from refcheck.pipeline.commands import attach_command
from refcheck.pipeline.copies import archives_of, with_mementos
from refcheck.pipeline.gather import open_gathering
from refcheck.pipeline.hold import hold_quotations
from refcheck.pipeline.judging import judge_all, link_report
from refcheck.pipeline.persona import language_for
from refcheck.pipeline.reviewing import weigh
from refcheck.pipeline.revision import outside, scopes_of
from refcheck.pipeline.saving import check_keys, save_sources
from refcheck.pipeline.watch import Watch
from refcheck.read import read


def verify(path: str | Path, config: Config | None = None) -> Report:
    """Judge one paper: its links, its references, its quotations.

    `path` is a paper as `read` takes it; the Report has one PaperReport in `papers`. Times in it are UTC, offsets characters of the
    paper's text, confidences and scores shares from 0 to 1. What was asked for and received is kept as WARC (ISO 28500) in
    `config.store`; how links and quotations are judged stands in docs/concepts.md and docs/quotations.md. Raises UnreadableInput when the file cannot be read as a paper, EvidenceError or StoreError when the evidence
    cannot be read or kept, UsageError when the settings contradict each other.
    """
    report = verify_papers((path,), config)
    if report.failures:
        failure = report.failures[0]
        raise UnreadableInput(failure.message, where=failure.name, remedy=failure.remedy)
    return report


def verify_papers(paths: Sequence[str | Path], config: Config | None = None, watch: Watch | None = None) -> Report:
    """Judge several papers in one run: each address is fetched once; a paper that cannot be read does not stop the others."""
    config, watch = config or Config(), watch or Watch()
    archives_of(config)  # what cannot be is said before anything is fetched
    check_keys(config)
    if config.dictionaries is not None:
        dictionaries.use(config.dictionaries)
    papers, failures = read_papers(paths, config)
    for paper in papers:
        watch.local(paper, findings_without_network(paper, local_cases(paper)))
    scopes = scopes_of(papers, config)
    with open_gathering(config, watch.waiting, outside(papers, scopes)) as gathering:
        evidence = gathering.gather([c.reference for p in papers for c in p.citations], on_link=watch.link)
        as_of = gathering.as_of()
        judged = [judge_all(p, tuple(_evidence_for(c, evidence) for c in p.citations), as_of) for p in papers]
        filled = with_mementos(gathering, judged, watch.announce)
        reports = [_report(paper, cases, as_of) for paper, cases in zip(papers, filled, strict=True)]
        counted, said = weigh(reports, scopes, config, as_of)
        said = (*said, *save_sources(gathering, filled, watch.announce))
        return Report(
            refcheck=_version(),
            as_of=as_of.strftime("%Y-%m-%dT%H:%M:%SZ"),
            papers=counted,
            failures=failures,
            evidence_grade=gathering.grade,
            evidence_label=gathering.label,
            notes=(*gathering.notes(), *said),
            rules=RULES,
        )


def read_papers(paths: Sequence[str | Path], config: Config) -> tuple[tuple[Paper, ...], tuple[Failure, ...]]:
    """Read and parse; what cannot be read becomes a Failure."""
    papers: list[Paper] = []
    failures: list[Failure] = []
    for path in paths:
        try:
            papers.append(parse(read(path, changes=config.changes), language=config.language or language_for(str(path), config)))
        except RefcheckError as error:
            failures.append(Failure(str(path), error.message, error.remedy))
    return tuple(papers), tuple(failures)


def unjudged(paths: Sequence[str | Path], config: Config | None = None) -> Report:
    """A report of what can be said without any evidence: for `parse` and `export`."""
    papers, failures = read_papers(paths, config or Config())
    made = tuple(PaperReport(p, local_cases(p), findings=findings_without_network(p, local_cases(p))) for p in papers)
    return Report(refcheck=_version(), as_of="1970-01-01T00:00:00Z", papers=made, failures=failures, rules=RULES)


def local_cases(paper: Paper) -> tuple[Case, ...]:
    """Cases without evidence, but for addresses that are none."""
    from refcheck.pipeline.gather import refused_at_parsing

    return tuple(Case(i, c, evidence=refused_at_parsing(c.reference.URL)) for i, c in enumerate(paper.citations))


def _report(paper: Paper, judged: tuple[Case, ...], as_of: datetime) -> PaperReport:
    paper, quotations = hold_quotations(paper, judged)
    cases = tuple(
        Case(
            index=j.index,
            citation=j.citation,
            evidence=j.evidence,
            judgement=j.judgement,
            quotations=tuple(q for q in quotations if q.quotation.note and j.index in paper.works_of(q.quotation.note)),
            attach=attach_command(paper, j.citation),
        )
        for j in judged
    )
    seen: dict[str, LinkReport] = {}
    for case in cases:
        if case.evidence is not None and case.judgement is not None:
            seen.setdefault(case.evidence.url, link_report(case.evidence, as_of, case.judgement))
    return PaperReport(paper, cases, tuple(seen.values()), quotations, findings(paper, cases))


def _evidence_for(citation: Citation, evidence: dict[str, LinkEvidence]) -> LinkEvidence | None:
    return evidence.get(citation.reference.URL) if citation.reference.URL else None


def _version() -> str:
    from refcheck import __version__

    return __version__
