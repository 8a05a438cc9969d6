"""Interviews that no title in marks names: "Ada Moor, interview by Jens Kolbe, Radio Fen, 3 May 2011", "Gespräch mit Ada Moor, Die Zeit, 5. Mai 2011, S. 8"."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses, take_date, take_pages
from refcheck.parse.interviewer import printed_interview
from refcheck.parse.persons import take_author


@dataclass(frozen=True, slots=True)
class PrintedInterview:
    """Who was asked is the author where the note names them first; the words that call it an interview are its title."""

    name: str = "printed-interview"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if not draft.signs("terview", "onversation", "iscussion", "q&a", "gespräch", "ntretien", "ropos", "nterrog"):
            return False
        found = printed_interview(draft.mask, draft.start)
        if found is None:
            return False
        if found["who"]:
            take_author(draft, *found.span("who"))
        draft.put("title", *found.span("title"))
        draft.put("container_title", *found.span("container"))
        draft.strike(draft.start, found.end("container"))
        take_addresses(draft)
        take_access(draft)
        take_pages(draft)
        take_date(draft, found.end("container"))
        draft.kind = "interview"
        return True
