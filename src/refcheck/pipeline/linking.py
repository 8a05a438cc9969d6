"""Verdicts on addresses without a paper: remembered ones first, then as evidence comes; redirects seen together at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refcheck.check.status import judge
from refcheck.model import Case, Citation, Config, LinkEvidence, LinkReport, LinkStatus, Reference
from refcheck.pipeline.gather import Gathering, open_gathering
from refcheck.pipeline.judging import link_report, shared_ends
from refcheck.pipeline.probing import probe_url
from refcheck.pipeline.rounds import places
from refcheck.pipeline.watch import Watch

_UNSURE = frozenset({"redirect-unproved", "redirect-of-its-own"})  # verdicts that other sources led to the same place can change


def check_links(urls: Iterable[str], config: Config | None = None, watch: Watch | None = None) -> Iterator[LinkReport]:
    """Judge addresses without a paper; yields a LinkReport for each distinct one, in the order of completion.

    `elapsed_s` is seconds, `confidence` a share from 0 to 1, `strikes` days. Answers are read as RFC 9110 and the WHATWG standards for URL
    and Encoding say, robots.txt as RFC 9309. Every address comes back, also one that is no URL (`unchecked`, with its reason).
    Redirects that cannot be told from a home page by themselves are judged last, together. Raises StoreError when the evidence cannot be kept (what was gathered is),
    EvidenceError when `config.evidence` cannot be read, UsageError when the settings contradict each other.
    """
    config, watch = config or Config(), watch or Watch()
    if config.link_archives:
        from refcheck.pipeline.copies import archives_of

        archives_of(config)  # what cannot be is said before anything is fetched
    with open_gathering(config, watch.waiting) as gathering:
        yield from links_of(gathering, urls, watch)


def links_of(gathering: Gathering, urls: Iterable[str], watch: Watch | None = None) -> Iterator[LinkReport]:
    """A LinkReport for each distinct address, in the order of completion; unsure redirects come last.

    Where archives are to be asked, what needs a copy comes behind everything else.
    """
    asked: list[str] = []
    memory = gathering.memory
    needy = _needy(gathering.config)
    for url in dict.fromkeys(urls):
        known = memory.get(url) if memory is not None else None
        if known is not None and known.status not in needy:
            yield known
        else:
            asked.append(url)
    if not asked:
        return
    unsure: list[LinkEvidence] = []
    lost: list[LinkEvidence] = []
    for evidence in gathering.stream(asked):
        report = link_report(evidence, gathering.as_of())
        if report.status in needy:
            lost.append(evidence)
            continue
        if report.reason in _UNSURE:
            unsure.append(evidence)
            continue
        if memory is not None:
            memory.put(report, _addresses(evidence))
        yield report
    for evidence in shared_ends(unsure):
        report = link_report(evidence, gathering.as_of())
        if report.status in needy:
            lost.append(evidence)
        else:
            yield report
    if lost:
        yield from _with_copies(gathering, lost, watch or Watch())


def _needy(config: Config) -> frozenset[LinkStatus]:
    """Verdicts behind which archives are asked; none unless the settings say so."""
    if not (config.link_archives and config.archives):
        return frozenset()
    from refcheck.pipeline.mementos import NEEDY

    return NEEDY


def _with_copies(gathering: Gathering, lost: list[LinkEvidence], watch: Watch) -> Iterator[LinkReport]:
    """The verdicts with what archives know; the newest usable copy, since no note states a day."""
    from refcheck.pipeline.copies import with_mementos

    as_of = gathering.as_of()
    cases = tuple(Case(i, _bare(evidence.url), evidence, judge(evidence, as_of=as_of)) for i, evidence in enumerate(lost))
    for case in with_mementos(gathering, [cases], watch.announce)[0]:
        if case.evidence is not None:
            yield link_report(case.evidence, as_of, case.judgement)


def _bare(url: str) -> Citation:
    """A citation that states nothing but the address."""
    return Citation(None, Reference("webpage", url, 0, len(url), URL=url), 0, len(url))


def _addresses(evidence: LinkEvidence) -> list[str]:
    """The addresses whose stored evidence stands behind a verdict."""
    probe = [probe_url(evidence.url)] if evidence.probe else []
    return [evidence.url, *probe, *places(evidence), *(o.capture.url for o in evidence.candidates)]
