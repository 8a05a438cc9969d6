"""Replies to refcheck's comments in a Word file → decisions: "accept: the translation is free"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from refcheck.extract.docx_comments import Reply
from refcheck.lang.wrap import is_cjk
from refcheck.model import Decision, Finding, Report, Review
from refcheck.pipeline.reviewing import review_of

# What people write, longest first within a decision; folded to lower case and single blanks before it is looked up.
WORDS: tuple[tuple[Decision, tuple[str, ...]], ...] = (
    (Decision.FALSE_POSITIVE, ("false positive", "not a fault", "wrong finding", "誤検出", "误报", "誤報", "ложное срабатывание")),
    (Decision.FIXED_ELSEWHERE, ("fixed elsewhere", "fixed", "修正済み", "修正済", "別で修正", "已修正", "исправлено")),
    (Decision.CANNOT_CHECK, ("cannot check", "can't check", "can not check", "確認不可", "確認できない", "无法核查", "не проверить")),
    (Decision.ACCEPT, ("accepted", "accept", "ok", "このまま", "承認", "接受", "принято", "принять")),
)
_SAY = "begin the reply with accept, false positive, fixed elsewhere or cannot check, then write the reason"


@dataclass(frozen=True, slots=True)
class Replies:
    """Decisions found, and sentences about replies that were not understood."""

    reviews: tuple[Review, ...]
    problems: tuple[str, ...]


def decided(replies: Sequence[Reply], report: Report, today: date) -> Replies:
    """The decisions in these replies. The evidence that a decision rests on is the one the comment showed (`Reply.seen`)."""
    findings = {f.id: (made, f) for made in report.papers for f in (*made.findings, *(a.finding for a in made.set_aside))}
    reviews: list[Review] = []
    problems: list[str] = []
    for reply in replies:
        decision, reason = read_reply(reply.text)
        where = f"reply of {reply.author or 'somebody'} to {reply.finding}"
        found = findings.get(reply.finding)
        if decision is None:
            problems.append(f"{where}: “{reply.text[:60]}” names no decision; {_SAY}")
        elif not reason:
            problems.append(f"{where}: “{reply.text[:60]}” gives no reason; {_SAY}")
        elif found is None:
            problems.append(f"{where}: the paper has no such finding any more; nothing was written for it")
        else:
            made, finding = found
            reviews.append(_review(reply, decision, reason, finding, made.paper.document.source.name, today))
    return Replies(tuple(reviews), tuple(problems))


def read_reply(text: str) -> tuple[Decision | None, str]:
    """The decision at the head of a reply, and what follows it as the reason."""
    line = " ".join(text.split())
    lowered = line.casefold()
    for decision, words in WORDS:
        for word in words:
            if lowered.startswith(word) and not _continues(word, lowered):
                return decision, re.sub(r"^[\s:：,，.。;；\-–—、]+", "", line[len(word) :]).strip()
    return None, line


def _continues(word: str, text: str) -> bool:
    """Whether a word goes on after its end ("okay" is not "ok"); CJK words have no such edge."""
    rest = text[len(word) : len(word) + 1]
    return rest.isalpha() and not is_cjk(word[-1])


def _review(reply: Reply, decision: Decision, reason: str, finding: Finding, paper: str, today: date) -> Review:
    entry = review_of(finding, paper)
    return replace(entry, decision=decision, reason=reason, by=reply.author or "a reply in Word", on=reply.on or today, seen=reply.seen)
