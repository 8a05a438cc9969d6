"""Reports on research that a grant paid for, as Japanese notes print them: 平成17年度科学研究費補助金（基盤研究(B)）研究成果報告書『題』（研究代表者 某某）."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.names import split_names

_INNER = r"\([^()]*(?:\([^()]*\)[^()]*)*\)"
_GRANT = later(
    rf"(?P<open>\()?(?P<genre>(?:(?:平成|令和|昭和)?[\d元]{{1,4}}\s?[-~・、]?\s?(?:年度)?[-~・、]?\s?){{0,4}}(?:文部科?学?省|日本学術振興会)?\s?(?:科学研究費|科研費|学術研究助成|厚生労働科学研究費)(?:[^、,。『』「」()]|{_INNER})*?報告書)(?(open)\))"
)
_HEAD = later(
    r"\((?:[^()]*[、,\s])?(?:研究)?代表者?\s?:?\s*(?P<names>[^()、,\d]{2,12})\)|[、,]\s*研究代表者?\s?:?\s*(?P<bare>[^()、,。『』\d]{2,12})(?=[、,。)])"
)


def take_grant_report(draft: Draft) -> None:
    """Set what kind of report it is, and who led the research where nobody else is named."""
    found = _GRANT.search(draft.mask, draft.start, draft.end) if "研" in draft.text and "報告書" in draft.text else None
    if found is None:
        return
    draft.put("genre", *found.span("genre"))
    draft.kind = "report"
    draft.strike(*found.span())
    head = _HEAD.search(draft.mask, draft.start, draft.end)
    if head:
        span = head.span("names" if head["names"] else "bare")
        if not draft.mask[draft.start : draft.mask.find("『", draft.start)].strip(" ,、\x00"):
            draft.put_names("author", split_names(draft.note.text[slice(*span)].strip()), *span)
        draft.strike(*head.span())
