"""What every rule file shares: its Rule out of its own docstring, and findings with stable ids."""

from __future__ import annotations

import hashlib
import unicodedata

from refcheck.model import Case, Citation, Judgement, Reference, Rule, SelfCheck, Severity


def rule(page: str | None, code: str, name: str, severity: Severity) -> Rule:
    """The Rule of the module whose docstring is `page`; its first line is the summary."""
    text = (page or "").strip()
    return Rule(code=code, name=name, summary=text.splitlines()[0].rstrip("."), severity=severity, page=text)


def offline_rule(page: str | None, code: str, name: str, severity: Severity) -> Rule:
    """The Rule of a check that needs nothing but the paper itself."""
    made = rule(page, code, name, severity)
    return Rule(made.code, made.name, made.summary, made.severity, made.page, network=False)


def stable_id(code: str, *parts: str) -> str:
    """An id that stays the same while rule, source and words do, wherever the note has moved to."""
    folded = "\x1f".join(" ".join(unicodedata.normalize("NFKC", p).split()) for p in parts)
    return f"{code}-{hashlib.sha256(folded.encode()).hexdigest()[:10]}"


def short(text: str, *, limit: int = 24) -> str:
    """At most `limit` wide characters of a text on one line, or twice as many narrow ones; the middle is left out, between words."""
    line = " ".join(text.split())
    if sum(map(_columns, line)) <= 2 * limit:
        return line
    half = limit - 1
    return f"{_head(line, half)}…{_head(line[::-1], half)[::-1]}"


def _columns(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _head(line: str, columns: int) -> str:
    """As much of a line as stands in so many columns, without half a word at its end."""
    cut = used = 0
    while (used := used + _columns(line[cut])) <= columns:
        cut += 1
    head = line[:cut]
    if not line[cut].isspace() and (blank := head.rfind(" ")) * 2 > cut:
        return head[:blank]
    return head.rstrip()


def label_of(reference: Reference) -> str:
    """A work's short name: author or title, and date."""
    author = reference.author[0] if reference.author else None
    who = (author.literal or author.family) if author else None
    return " ".join(p for p in (short(who or reference.title or reference.raw), reference.issued) if p)


def subject_of(case: Case) -> str:
    """What a finding about this case is about."""
    return label_of(case.citation.reference)


def ways(citation: Citation, judgement: Judgement | None = None) -> tuple[SelfCheck, ...]:
    """How a person can look for themselves: the address, search words, an archive's calendar."""
    reference = citation.reference
    out: list[SelfCheck] = []
    if reference.URL:
        out.append(SelfCheck("address", reference.URL))
    if judgement is not None and judgement.new_url:
        out.append(SelfCheck("address", judgement.new_url))
    words = " ".join(p for p in (f'"{reference.title}"' if reference.title else "", host_of(reference.URL)) if p)
    if reference.title:
        out.append(SelfCheck("search", words))
    if reference.URL:
        out.append(SelfCheck("archive", f"https://web.archive.org/web/*/{reference.URL}"))
    return tuple(out)


def host_of(url: str | None) -> str:
    """The host of an address as printed, for people and for grouping; "" when there is none."""
    if not url or "://" not in url:
        return ""
    rest = url.split("://", 1)[1]
    return rest.split("/", 1)[0].rsplit("@", 1)[-1].split(":", 1)[0].lower()


def note_of(case: Case) -> str:
    """The case's note for an attach command."""
    return f" --note {case.citation.note}" if case.citation.note else ""
