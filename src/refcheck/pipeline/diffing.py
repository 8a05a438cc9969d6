"""What differs: between two reports of one paper, and between two versions of a paper (manuscript and galley)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from refcheck.lang.fold import fold_text
from refcheck.model import Config, Paper, UsageError
from refcheck.model.volume import Change, ChangeKind

Json = Mapping[str, object]
_AROUND_ADDRESSES = {ord("<"): None, ord(">"): None}  # markup in one format, print in another
_EMBEDDED = re.compile(rb'<script type="application/json" id="refcheck-report">(.*?)</script>', re.S)
FORM = "form"  # the code of a change of punctuation, case or letter forms only
ALIKE = 0.6  # two notes or quotations at least this much alike are one that was changed; below, one went and another came


def read_report(path: str | Path) -> Json | None:
    """A report saved as JSON or as the HTML page; None when the file holds none. Raises UsageError when it cannot be read."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UsageError(
            f"cannot be read: {error.strerror or error}", where=str(path), remedy="Check the name and the permissions"
        ) from error
    embedded = _EMBEDDED.search(data)
    text = embedded.group(1) if embedded else data if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" else b""
    try:
        made = json.loads(text.decode("utf-8-sig")) if text else None
    except (ValueError, RecursionError):  # no JSON, or nested as no report is
        return None
    return made if isinstance(made, dict) and "refcheck" in made and isinstance(made.get("papers"), list) else None


def compare_reports(before: Json, after: Json) -> dict[str, tuple[Change, ...]]:
    """The changes of each paper, by its name; a paper that only one side has changes as a whole."""
    old, new = _papers(before), _papers(after)
    if len(old) == len(new) == 1 and old.keys() != new.keys():  # one paper, saved under another name
        old = dict(zip(new, old.values(), strict=True))
    return {name: compare_judged(old.get(name, {}), new.get(name, {})) for name in dict.fromkeys((*new, *old))}


def compare_judged(before: Json, after: Json) -> tuple[Change, ...]:
    """What became of links, verdicts and findings of one paper between two reports (`papers[i]` of each)."""
    return (
        *_notes_and_words(_items(before, "notes"), _items(after, "notes"), _items(before, "quotations"), _items(after, "quotations")),
        *_statuses(ChangeKind.LINK, _by(before, "links", "url"), _by(after, "links", "url"), "status"),
        *_statuses(ChangeKind.VERDICT, _by(before, "quotations", "text"), _by(after, "quotations", "text"), "verdict"),
        *_findings(_items(before, "findings"), _items(after, "findings")),
    )


def compare_papers(before: Paper, after: Paper) -> tuple[Change, ...]:
    """Marks, notes, addresses and quotations that differ between two versions of a paper."""
    return (
        *_marks(before, after),
        *_pairs(ChangeKind.NOTE, _of_notes(before), _of_notes(after)),
        *_urls(before, after),
        *_pairs(ChangeKind.QUOTATION, _of_quotations(before), _of_quotations(after)),
    )


def two_papers(one: str | Path, other: str | Path, config: Config) -> tuple[Paper, Paper]:
    """Both files read as papers. Raises UnreadableInput."""
    from refcheck.parse import parse
    from refcheck.read import read

    before, after = (parse(read(path), language=config.language) for path in (one, other))
    return before, after


# ---- papers


def _of_notes(paper: Paper) -> list[tuple[str, str]]:
    return [(n.key, n.text) for n in paper.notes]


def _of_quotations(paper: Paper) -> list[tuple[str, str]]:
    return [(q.note or "", q.text) for q in paper.quotations]


def _marks(before: Paper, after: Paper) -> Iterable[Change]:
    """Marks that stand on one side only, and marks that now follow other words."""
    old, new = _called(before), _called(after)
    for key in sorted({*old, *new}, key=_as_number):
        words, others = old.get(key, []), new.get(key, [])
        for i in range(max(len(words), len(others))):
            one, two = (side[i] if i < len(side) else None for side in (words, others))
            if one is None or two is None or not _same_end(one, two):
                yield Change(ChangeKind.MARK, key, one, two)


def _called(paper: Paper) -> dict[str, list[str]]:
    """Note key → the words before each of its marks."""
    out: dict[str, list[str]] = {}
    text = paper.document.text
    spans = sorted((m.start, m.end) for m in paper.marks)
    for mark in paper.marks:
        key = paper.notes[mark.note].key if mark.note is not None else mark.label
        start = mark.start
        words = ""
        while len(words) < 24 and start > 0:  # other marks in between are no words
            start -= 1
            if not any(s <= start < e for s, e in spans):
                words = text[start] + words
        out.setdefault(key, []).append(" ".join(words.split()))
    return out


def _same_end(one: str, two: str) -> bool:
    a, b = _folded(one)[-10:], _folded(two)[-10:]
    return a == b or Levenshtein.normalized_similarity(a, b) >= 0.8


def _urls(before: Paper, after: Paper) -> Iterable[Change]:
    old, new = _addresses(before), _addresses(after)
    gone = list((old - new).elements())
    come = list((new - old).elements())
    for where, url in gone:
        match = next((c for c in come if c[0] == where), None)
        if match is not None:
            come.remove(match)
        yield Change(ChangeKind.URL, where, url, match[1] if match else None)
    for where, url in come:
        yield Change(ChangeKind.URL, where, None, url)


def _addresses(paper: Paper) -> Counter[tuple[str, str]]:
    return Counter((c.note or "", c.reference.URL) for c in paper.citations if c.reference.URL)


def _pairs(kind: ChangeKind, old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> Iterable[Change]:
    """What is on one side only; two sides that are much alike are one thing changed, and `code` is "form" where only form did."""
    gone, come, formed = _unlike(old, new)
    for where, text in gone:
        rival = max(come, key=lambda c: _likeness(text, c[1]) + (0.2 if c[0] == where else 0.0), default=None)
        if rival is not None and _likeness(text, rival[1]) >= ALIKE:
            come.remove(rival)
            yield Change(kind, where or rival[0], text, rival[1])
        else:
            yield Change(kind, where, text, None)
    for where, text in come:
        yield Change(kind, where, None, text)
    for where, text, other in formed:
        yield Change(kind, where, text, other, FORM)


def _unlike(
    ours: Sequence[tuple[str, str]], theirs: Sequence[tuple[str, str]]
) -> tuple[list[tuple[str, str]], list[tuple[str, str]], list[tuple[str, str, str]]]:
    """Ours and theirs without an equal on the other side, each equal used once; and the equals that differ in form."""
    left: dict[str, list[tuple[str, str]]] = {}
    for where, text in theirs:
        left.setdefault(_folded(text), []).append((where, text))
    gone, formed = [], []
    for where, text in ours:
        equals = left.get(_folded(text))
        if not equals:
            gone.append((where, text))
            continue
        other = equals.pop(0)[1]
        if _squeezed(text) != _squeezed(other):
            formed.append((where, text, other))
    come = [item for items in left.values() for item in items]
    return gone, [c for c in theirs if c in come], formed


def _likeness(one: str, two: str) -> float:
    return float(Levenshtein.normalized_similarity(_folded(one), _folded(two), score_cutoff=0.3))


def _folded(text: str) -> str:
    """The words alone: blanks, case, width, punctuation and letter forms are no difference."""
    return "".join(fold_text(text).translate(_AROUND_ADDRESSES).split())


def _squeezed(text: str) -> str:
    """The text without its blanks and invisible characters, in one width."""
    return "".join(
        c for c in unicodedata.normalize("NFKC", text).translate(_AROUND_ADDRESSES) if not c.isspace() and unicodedata.category(c) != "Cf"
    )


def _as_number(key: str) -> tuple[int, str]:
    return (int(key), "") if key.isdigit() else (10**9, key)


# ---- reports


def _papers(report: Json) -> dict[str, Json]:
    papers = report.get("papers")
    found = [p for p in papers if isinstance(p, dict)] if isinstance(papers, list) else []
    return {str(p.get("name", i)): p for i, p in enumerate(found)}


def _items(paper: Json, name: str) -> list[Json]:
    value = paper.get(name)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _by(paper: Json, name: str, key: str) -> dict[str, Json]:
    return {str(item.get(key)): item for item in _items(paper, name)}


def _notes_and_words(old_notes: list[Json], new_notes: list[Json], old_words: list[Json], new_words: list[Json]) -> Iterable[Change]:
    def texts(items: list[Json], where: Callable[[Json], object]) -> list[tuple[str, str]]:
        return [(str(where(i) or ""), str(i.get("text", ""))) for i in items]

    yield from _pairs(ChangeKind.NOTE, texts(old_notes, lambda n: n.get("label")), texts(new_notes, lambda n: n.get("label")))
    yield from _pairs(ChangeKind.QUOTATION, texts(old_words, lambda q: q.get("note")), texts(new_words, lambda q: q.get("note")))


def _statuses(kind: ChangeKind, old: dict[str, Json], new: dict[str, Json], field: str) -> Iterable[Change]:
    for key in new:
        if key in old and old[key].get(field) != new[key].get(field):
            yield Change(kind, key, str(old[key].get(field)), str(new[key].get(field)))


def _findings(old: list[Json], new: list[Json]) -> Iterable[Change]:
    before, after = Counter(str(f.get("id")) for f in old), Counter(str(f.get("id")) for f in new)
    for finding in old:
        if after[str(finding.get("id"))] == 0:
            yield _finding(finding, gone=True)
    for finding in new:
        if before[str(finding.get("id"))] == 0:
            yield _finding(finding, gone=False)


def _finding(finding: Json, *, gone: bool) -> Change:
    words = f"{finding.get('subject', '')}: {finding.get('message', '')}"
    where = str(finding.get("note") or "")
    return Change(ChangeKind.FINDING, where, words if gone else None, None if gone else words, str(finding.get("rule", "")))
