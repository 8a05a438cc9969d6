"""Changed notes only: which notes and quotations of a paper were not there, in these words, in an earlier state of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from refcheck.lang.fold import fold_text
from refcheck.model import AsideReason, Finding, Paper, PaperReport, SetAside

_MARK = 4  # characters of a mark
_LEAD = 40  # characters before it by which it is known


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a paper counts: the keys of the notes that changed, and the folded words of its earlier state ("" for none)."""

    notes: tuple[str, ...]
    before: str = ""


def scope_of(paper: Paper, before: Paper | None) -> Scope:
    """What is new in a paper since an earlier state of it."""
    return Scope(changed_notes(paper, before), fold_text(before.document.text) if before is not None else "")


def changed_notes(paper: Paper, before: Paper | None) -> tuple[str, ...]:
    """Keys of the notes whose words, or the words of whose quotations, are not in the earlier paper; all of them without one.

    Numbers and order do not count: a note that only moved has not changed.
    """
    if before is None:
        return tuple(dict.fromkeys(n.key for n in paper.notes))
    texts = {fold_text(n.text) for n in before.notes}
    quoted = {fold_text(q.text) for q in before.quotations}
    changed = {n.key for n in paper.notes if fold_text(n.text) not in texts}
    changed |= {q.note for q in paper.quotations if q.note is not None and fold_text(q.text) not in quoted}
    return tuple(key for key in dict.fromkeys(n.key for n in paper.notes) if key in changed)


def addresses_of(paper: Paper, scope: tuple[str, ...]) -> frozenset[str]:
    """The addresses, as printed, of the works that these notes cite or point back to."""
    works = {i for key in scope for i in paper.works_of(key)}
    return frozenset(url for i in works if (url := paper.citations[i].reference.URL))


def changed_findings(made: PaperReport, scope: Scope | None) -> PaperReport:
    """The paper with the findings outside the scope set aside."""
    if scope is None:
        return made
    inside = [f for f in made.findings if _inside(f, made.paper, scope)]
    outside = [SetAside(f, AsideReason.UNCHANGED) for f in made.findings if not _inside(f, made.paper, scope)]
    return replace(made, findings=tuple(inside), set_aside=(*made.set_aside, *outside))


def _inside(finding: Finding, paper: Paper, scope: Scope) -> bool:
    """Whether its note changed; without a note, whether its words (a mark: with those before it) are new."""
    if finding.note is not None:
        return finding.note in scope.notes
    lead = _LEAD if finding.end - finding.start <= _MARK else 0
    return fold_text(paper.document.text[max(0, finding.start - lead) : finding.end]) not in scope.before
