"""Verdicts on addresses without a paper: remembered ones first, then as evidence comes; redirects seen together at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refcheck.model import Config, LinkEvidence, LinkReport, LinkStatus
from refcheck.pipeline.gather import Gathering, open_gathering
from refcheck.pipeline.judging import link_report, shared_ends
from refcheck.pipeline.probing import probe_url
from refcheck.pipeline.rounds import places
from refcheck.pipeline.watch import Watch

_UNSURE = frozenset({"redirect", "redirect-of-its-own"})  # verdicts that other sources led to the same place can change


def check_links(urls: Iterable[str], config: Config | None = None, watch: Watch | None = None) -> Iterator[LinkReport]:
    """Judge addresses without a paper; yields a LinkReport for each distinct one, in the order of completion."""
    config, watch = config or Config(), watch or Watch()
    with open_gathering(config, watch.waiting) as gathering:
        yield from links_of(gathering, urls)


def links_of(gathering: Gathering, urls: Iterable[str]) -> Iterator[LinkReport]:
    """A LinkReport for each distinct address, in the order of completion; unsure redirects come last."""
    asked: list[str] = []
    memory = gathering.memory
    for url in dict.fromkeys(urls):
        known = memory.get(url) if memory is not None else None
        if known is not None:
            yield known
        else:
            asked.append(url)
    if not asked:
        return
    unsure: list[LinkEvidence] = []
    for evidence in gathering.stream(asked):
        report = link_report(evidence, gathering.as_of())
        if report.status is LinkStatus.MOVED and report.reason in _UNSURE:
            unsure.append(evidence)
            continue
        if memory is not None:
            memory.put(report, _addresses(evidence))
        yield report
    for evidence in shared_ends(unsure):
        yield link_report(evidence, gathering.as_of())


def _addresses(evidence: LinkEvidence) -> list[str]:
    """The addresses whose stored evidence stands behind a verdict."""
    probe = [probe_url(evidence.url)] if evidence.probe else []
    return [evidence.url, *probe, *places(evidence), *(o.capture.url for o in evidence.candidates)]
