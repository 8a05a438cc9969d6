"""Exit codes, in the order of their precedence."""

from __future__ import annotations

from enum import IntEnum

from refcheck.model import Config, LinkReport, LinkStatus, Outcome, Report

UNKNOWN = frozenset({LinkStatus.UNREACHABLE, LinkStatus.BLOCKED, LinkStatus.RATE_LIMITED, LinkStatus.UNCHECKED})
NO_NETWORK = frozenset({Outcome.TIMEOUT, Outcome.DNS_ERROR, Outcome.CONNECT_ERROR, Outcome.NOT_FETCHED})


class Exit(IntEnum):
    """What a run's end means."""

    FINE = 0
    FINDINGS = 1
    USAGE = 2
    NOT_ENOUGH = 3
    INTERNAL = 4
    INTERRUPTED = 130


def exit_of(report: Report, config: Config) -> Exit:
    """The exit code of a judged report."""
    if report.failures:
        return Exit.USAGE
    if config.exit_zero:
        return Exit.FINE
    from refcheck.pipeline.persona import counted_links  # not for --help

    links = [link for paper in report.papers for link in counted_links(paper, config)]
    if not enough_known(links, config) or not any(p.paper.citations or p.quotations for p in report.papers):
        return Exit.NOT_ENOUGH
    limit = config.fail_on
    if limit is not None and any(f.severity.rank <= limit.rank for p in report.papers for f in p.findings):
        return Exit.FINDINGS
    return Exit.FINE


def enough_known(links: list[LinkReport], config: Config) -> bool:
    """Whether at most `max_unknown` of the addresses ended unknown, and not all of them, unless 100 % is what the user wants.

    A run without addresses knows enough.
    """
    if config.max_unknown >= 1:
        return True
    unknown = sum(1 for link in links if link.status in UNKNOWN)
    return not links or (unknown / len(links) <= config.max_unknown and unknown < len(links))


def why_unknown(links: list[LinkReport]) -> str:
    """One sentence for exit code 3: what stood between us and the pages."""
    unknown = [link for link in links if link.status in UNKNOWN]
    if not unknown:
        return "nothing here could be judged: no source was found"
    head = f"{len(unknown)} of {len(links)} could not be seen:"
    if all(link.reason == "no-evidence" for link in unknown):
        return f"{head} no evidence of them is stored; run once without --offline, or name other evidence with --evidence"
    if all(link.reason == "no-valid-url" for link in unknown):
        return f"{head} what is printed is no valid address"
    unanswered = sum(1 for link in unknown if link.outcome in NO_NETWORK and link.reason not in ("no-evidence", "no-valid-url"))
    if 2 * unanswered >= len(unknown):
        return f"{head} the network here, not the paper, is the likely cause"
    return f"{head} they refuse this network or automated access, or were not asked; this says nothing about the pages"


def papers_without_sources(report: Report) -> list[tuple[str, str]]:
    """(what was looked for and not found in which paper, what to do), for each paper that holds nothing to judge."""
    remedy = "refcheck parse FILE shows what is read of a paper; notes kept in a file of their own must be appended to it"
    return [
        (f"{made.paper.document.source.name}: no note, no list of works and no address was found in this file", remedy)
        for made in report.papers
        if not (made.paper.notes or made.paper.citations or made.quotations or made.links)
    ]
