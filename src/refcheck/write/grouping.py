"""Findings as a first screen shows them: four groups, one line for one cause, gravest and surest first."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model import Finding, Group, JudgedQuotation, LinkStatus, MarkState, PaperReport, QuoteVerdict

CHECKABLE = frozenset(QuoteVerdict) - {QuoteVerdict.NOT_CHECKABLE_HERE}
FINE_QUOTES = frozenset(
    {
        QuoteVerdict.VERBATIM,
        QuoteVerdict.VERBATIM_BUT_FOR_FORM,
        QuoteVerdict.TRANSLATED,
        QuoteVerdict.RELATED_PASSAGE,
        QuoteVerdict.TERM_FOUND,
    }
)
FINE_LINKS = frozenset({LinkStatus.LIVE, LinkStatus.MOVED})
UNKNOWN_LINKS = frozenset({LinkStatus.UNREACHABLE, LinkStatus.BLOCKED, LinkStatus.RATE_LIMITED, LinkStatus.UNCHECKED})


_OF_LINKS = frozenset({"RC101", "RC102", "RC109", "RC110", "RC111"})  # the page is not there: so its words cannot be read


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a group: the findings with one cause, the first of them speaking for all."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that gives the line its words."""
        return self.findings[0]

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes concerned, in printed order."""
        return tuple(dict.fromkeys(f.note for f in self.findings if f.note))


def rows(findings: tuple[Finding, ...], group: Group) -> tuple[Row, ...]:
    """The lines of one group. `findings` are all of the paper's: a quotation whose page is gone stands in the line that says so."""
    homes = {f.url: f for f in findings if f.url and f.quotation is None and f.rule in _OF_LINKS and f.group is not Group.COULD_NOT_CHECK}
    causes: dict[str, list[Finding]] = {}
    for finding in findings:
        unread = finding.quotation is not None and finding.group is Group.COULD_NOT_CHECK
        home = (homes.get(finding.url) if unread and finding.url else None) or finding
        if home.group is group:
            causes.setdefault(home.cause or home.id, []).append(finding)
    made = [Row(tuple(sorted(members, key=_link_first))) for members in causes.values()]
    return tuple(sorted(made, key=lambda r: (r.first.severity.rank, -r.first.confidence, r.first.start)))


def _link_first(finding: Finding) -> tuple[bool, int]:
    return finding.quotation is not None, finding.start


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of how many are fine; `statements_open` of the fine ones have a mark that could not be checked."""

    statements: int
    statements_fine: int
    statements_open: int
    links: int
    links_fine: int
    works: int
    print_only: int


def tally(made: PaperReport) -> Tally:
    """The counts of the last line. Print-only works and their quotations are outside the denominators."""
    quotes = [q for q in made.quotations if q.verdict in CHECKABLE]
    return Tally(
        statements=len(quotes),
        statements_fine=sum(1 for q in quotes if q.verdict in FINE_QUOTES),
        statements_open=sum(1 for q in quotes if q.verdict in FINE_QUOTES and _has_open_mark(q)),
        links=len(made.links),
        links_fine=sum(1 for link in made.links if link.status in FINE_LINKS),
        works=len(made.paper.citations),
        print_only=sum(1 for c in made.paper.citations if not c.reference.URL),
    )


def _has_open_mark(judged: JudgedQuotation) -> bool:
    if judged.best is None:
        return True
    return MarkState.NOT_CHECKED in judged.alignments[judged.best].alignment.marks.values()


def checks_shown(finding: Finding) -> tuple[str, ...]:
    """The ways to check a finding as a terminal shows them: a link to a passage, broken over lines, opens nothing, so its page stands alone."""
    return tuple(dict.fromkeys(check.value.partition("#:~:text=")[0] for check in finding.self_check))
