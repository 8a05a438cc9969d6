"""Whether a passage stands on the page that the note cites, by the numbers that the source's sheets print."""

from __future__ import annotations

from refcheck.lang.fold import fold_text
from refcheck.match.page_ranges import span_of
from refcheck.match.sheets import Sheets, numbered
from refcheck.model import Alignment, Page, Paper, Quotation, QuotationKind
from refcheck.model.quotation import IN_WORDS


def other_page(paper: Paper, quotation: Quotation, citation: int, page: Page, found: Alignment) -> tuple[str, str] | None:
    """(the printed pages that the passage stands on, those that the note cites) where these differ; None where they agree or cannot be told."""
    if quotation.kind is not QuotationKind.DIRECT or found.verdict not in IN_WORDS or found.start is None or found.end is None:
        return None
    printed = _cited(paper, quotation.note, citation) if page.sheets else None
    cited, sheets = span_of(printed), numbered(page.text, page.sheets) if printed else None
    here = sheets.numbers_at(found.start, found.end) if sheets else None
    if printed is None or cited is None or sheets is None or here is None:
        return None
    if not sheets.filled[0] <= cited[0] <= sheets.filled[1]:
        return None  # pages outside the work are told by another rule
    if (here[0] <= cited[1] and cited[0] <= here[1]) or _stands_on(quotation.text, cited, page, sheets):
        return None
    return (str(here[0]) if here[0] == here[1] else f"{here[0]}–{here[1]}"), printed


def _cited(paper: Paper, note: str | None, citation: int) -> str | None:
    """The one page or range that the note names of this work; None where it names none, or several."""
    named = {b.page for b in paper.backrefs if b.note == note and b.points_to == citation and b.page}
    work = paper.citations[citation]
    if work.note == note and work.reference.page:
        named.add(work.reference.page)
    return named.pop() if len(named) == 1 else None


def _stands_on(words: str, cited: tuple[int, int], page: Page, sheets: Sheets) -> bool:
    """Whether the words themselves stand on a page that is cited."""
    first, last = (max(0, number - sheets.ahead) for number in cited)
    ends = (*sheets.starts[1:], len(page.text))
    return fold_text(words) in fold_text(page.text[sheets.starts[first] : ends[min(last, len(ends) - 1)]])
