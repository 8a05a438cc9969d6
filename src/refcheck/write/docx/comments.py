"""What a comment says: the finding, its evidence, what to do, what it does not mean, how to answer, and its sign."""

from __future__ import annotations

from refcheck.model import Finding, PaperReport
from refcheck.write.escape import plain
from refcheck.write.labels import not_meant
from refcheck.write.labels_say import said
from refcheck.write.where import Lines, place_words

LONGEST = 600  # characters of one piece of evidence
ANSWER = "To decide, reply with accept, false positive, fixed elsewhere or cannot check, and your reason."


def comment_paragraphs(made: PaperReport, finding: Finding, lines: Lines, ui_lang: str = "en") -> tuple[str, ...]:
    """The comment's paragraphs, the sign by which replies find their finding last."""
    place = place_words(made, finding, lines, ui_lang)
    rows = [" · ".join(p for p in (finding.rule, str(finding.severity), place, finding.subject) if p), said(finding.message, ui_lang)]
    rows += [f"{said(e.label, ui_lang)}: {said(e.value, ui_lang)}"[:LONGEST] for e in finding.evidence]
    rows.append(f"→ {said(finding.remedy, ui_lang)}")
    rows += [c.value for c in finding.self_check if c.kind == "address"][:1]
    rows += [line for line in (_not_meant(made, finding, ui_lang),) if line]
    rows += [said(ANSWER, ui_lang), sign(finding)]
    return tuple(plain(row) for row in rows)


def sign(finding: Finding) -> str:
    """ "[refcheck RC212-1a2b3c4d5e seen passage:…]": the finding and the evidence that stood under it."""
    return f"[refcheck {finding.id} seen {finding.seen or '-'}]"


def _not_meant(made: PaperReport, finding: Finding, ui_lang: str) -> str:
    """The line that keeps a verdict from being read as an accusation."""
    if finding.quotation is not None:
        judged = next((q for q in made.quotations if q.index == finding.quotation), None)
        return not_meant(judged.verdict, ui_lang) if judged is not None else ""
    case = next((c for c in made.cases if c.index == finding.citation), None)
    return not_meant(case.judgement.status, ui_lang) if case is not None and case.judgement is not None else ""
