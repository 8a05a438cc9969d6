"""Who reads the report, and what the settings say of a rule, for all papers, one file or one site.

author: everything. editor: without what is of little weight. ci: only what is sure may fail, the rest is a comment: a dead
page on three days or with 410, a page that says "not found" with 200, a broken document, and, in the paper's own language,
a wording that differs from its source. A severity that the settings name is never weighed again.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from refcheck.check.making import host_of
from refcheck.model import (
    AsideReason,
    Config,
    Finding,
    JudgedQuotation,
    LinkReport,
    LinkStatus,
    PaperReport,
    QuoteVerdict,
    SetAside,
    Severity,
)
from refcheck.pipeline.changed import addresses_of
from refcheck.url.quirks import refuses_some_networks

PERSONAS = ("author", "editor", "ci")
FOR_AUTHORS = frozenset({"RC115"})  # what an author can mend long before an editor needs to hear of it
LITTLE = 0.3  # a notice with less confidence is of little weight
SURE = 0.8
_SURE_LINKS = frozenset({"RC102", "RC110"})
_SPEAKER = "RC216"  # the words stand there: whose they are, is read off the page
_QUOTES = "RC21"
OFF = "off"


def weighed(made: PaperReport, config: Config) -> PaperReport:
    """The paper with each finding's severity as settings and persona have it; what they leave out is set aside."""
    quotations = {judged.index: judged for judged in made.quotations}
    counting: list[Finding] = []
    aside: list[SetAside] = []
    for finding in made.findings:
        told = _told(finding, made.paper.document.source.name, config)
        if told == OFF:
            aside.append(SetAside(finding, AsideReason.SETTINGS))
        elif told is not None:
            counting.append(replace(finding, severity=Severity(told)))
        elif config.persona != "author" and _little(finding):
            aside.append(SetAside(finding, AsideReason.PERSONA))
        elif config.persona == "ci" and not sure(finding, quotations):
            counting.append(replace(finding, severity=Severity.NOTICE))
        else:
            counting.append(finding)
    return replace(made, findings=tuple(counting), set_aside=(*made.set_aside, *aside))


def sure(finding: Finding, quotations: dict[int, JudgedQuotation]) -> bool:
    """Whether a build may fail on this finding."""
    if finding.rule == "RC101":
        return finding.severity is Severity.ERROR  # three days, or the site's own word: see the rule
    if finding.rule in _SURE_LINKS:
        return finding.confidence >= SURE
    judged = quotations.get(finding.quotation) if finding.quotation is not None else None
    if judged is None or not finding.rule.startswith(_QUOTES) or finding.severity is Severity.NOTICE:
        return False
    return judged.verdict is QuoteVerdict.WORDING_DIFFERS and finding.rule != _SPEAKER and finding.confidence >= SURE


def _little(finding: Finding) -> bool:
    return finding.severity is Severity.NOTICE and (finding.rule in FOR_AUTHORS or finding.confidence < LITTLE)


def _told(finding: Finding, paper: str, config: Config) -> str | None:
    """What the settings say of the finding's rule: a severity, "off", or None. One site's word goes before one file's."""
    told = None
    for kind in ("all", "file", "domain"):
        for override in config.overrides:
            if override.kind == kind and _speaks_for(kind, override.pattern, paper, host_of(finding.url)):
                told = dict(override.severities).get(finding.rule, told)
    return told


def _speaks_for(kind: str, pattern: str, paper: str, host: str) -> bool:
    if kind == "all":
        return True
    if kind == "domain":
        return bool(host) and (host == pattern or host.endswith(f".{pattern}"))
    return file_fits(paper, pattern)


def file_fits(paper: str, pattern: str) -> bool:
    """Whether a paper's path, or the end of it, fits a glob ("chapters/*.md")."""
    path = paper.replace("\\", "/").removeprefix("./")
    return fnmatchcase(path, pattern) or fnmatchcase(path, f"*/{pattern}")


def refused_here(link: LinkReport, config: Config) -> bool:
    """Whether a link that stays unknown tells nothing about the run: its site is known to answer some networks only.

    The settings name such sites. A build server (persona ci) stands where walls stand, so there every wall counts so, too.
    """
    host = host_of(link.url)
    named = any(o.may_refuse and _speaks_for(o.kind, o.pattern, "", host) for o in config.overrides if o.kind == "domain")
    if config.persona == "ci":
        return link.status is LinkStatus.BLOCKED or (link.status is LinkStatus.UNREACHABLE and (named or refuses_some_networks(host)))
    return named and link.status in (LinkStatus.BLOCKED, LinkStatus.UNREACHABLE)


def counted_links(made: PaperReport, config: Config) -> tuple[LinkReport, ...]:
    """The links by which a run's knowledge is measured: those of the notes in scope, without sites that refuse this network."""
    inside = addresses_of(made.paper, made.scope) if made.scope is not None else None
    return tuple(k for k in made.links if (inside is None or k.url in inside) and not refused_here(k, config))


def language_for(paper: str, config: Config) -> str | None:
    """The language that the settings give this file; None when they are silent."""
    found = [o.language for o in config.overrides if o.kind == "file" and o.language and file_fits(paper, o.pattern)]
    return found[-1] if found else None
