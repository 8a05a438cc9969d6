"""Query lists: one per author of a volume, in the author's language, as Markdown and as a Word document."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from refcheck.model import Finding, Group, PaperReport, Report
from refcheck.model.volume import Chapter, Volume
from refcheck.write.escape import plain
from refcheck.write.grouping import rows
from refcheck.write.labels import label
from refcheck.write.labels_say import said
from refcheck.write.queries.messages import seen_in
from refcheck.write.queries.words import LANGUAGES, frame, question, seen

_LABELS_ONLY = frozenset(LANGUAGES) - {"en", "ja"}  # languages that have verdicts' labels and some sentences, not all
UNREAD = "RC219"  # a quotation whose source could not be read: one question with the one about its link
ASKED = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)


@dataclass(frozen=True, slots=True)
class Query:
    """One question with what it is about. `note_text` is the note as printed, `text` the sentence that cites; "" where there is none.

    `evidence` are lines with the language of their words (BCP 47; "" for the list's own).
    """

    number: int
    note: str
    text: str
    note_text: str
    question: str
    evidence: tuple[tuple[str, str], ...]
    id: str


@dataclass(frozen=True, slots=True)
class Section:
    """The questions about one chapter."""

    title: str
    name: str
    language: str
    queries: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class QueryList:
    """All that is asked of one author. `who` is the name (of the chapter, where no author is named), `slug` a safe file name."""

    who: str
    slug: str
    language: str
    day: str
    sections: tuple[Section, ...]
    named: bool = True

    @property
    def greeting(self) -> str:
        """Whom the list is for; where the chapter names nobody, `who` is the chapter."""
        return frame("to" if self.named else "to_author", self.language, who=self.who)

    @property
    def count(self) -> int:
        """How many questions there are."""
        return sum(len(s.queries) for s in self.sections)


def query_lists(volume: Volume) -> tuple[QueryList, ...]:
    """One list for every author that something is asked of, in the order of their first chapters."""
    by_author: dict[str, tuple[str, list[Chapter]]] = {}
    for chapter in volume.chapters:
        for who in chapter.authors or (_stem(chapter.name),):
            by_author.setdefault(folded_name(who), (who, []))[1].append(chapter)
    made, taken = [], Counter[str]()
    for who, chapters in by_author.values():
        listed = _list(who, chapters, volume.report, taken)
        if listed.count:
            made.append(listed)
    return tuple(made)


def _list(who: str, chapters: list[Chapter], report: Report, taken: Counter[str]) -> QueryList:
    judged = [c.made for c in chapters if c.made is not None]
    spoken = Counter(m.paper.language.split("-")[0] for m in judged)
    language = spoken.most_common(1)[0][0] if spoken else "en"
    slug = _slug(who)
    taken[slug.casefold()] += 1
    if taken[slug.casefold()] > 1:
        slug = f"{slug}-{taken[slug.casefold()]}"
    number, sections = 1, []
    for made in judged:
        section = _section(made, language, number)
        number += len(section.queries)
        if section.queries:
            sections.append(section)
    return QueryList(plain(who), slug, language, report.as_of[:10], tuple(sections), named=any(c.authors for c in chapters))


def _section(made: PaperReport, language: str, first: int) -> Section:
    document = made.paper.document
    name = document.source.name.replace("\\", "/").rsplit("/", 1)[-1]
    found = [row.first for group in ASKED for row in rows(made.findings, group)]
    order = {n.key: i for i, n in reversed(list(enumerate(made.paper.notes)))}
    asked = {f.citation for f in found if f.rule != UNREAD and f.quotation is None}
    ordered = sorted(
        (f for f in found if f.rule != UNREAD or f.citation not in asked), key=lambda f: (order.get(f.note or "", len(order)), f.start)
    )
    queries = tuple(_query(f, made, language, i) for i, f in enumerate(ordered, first))
    return Section(plain(document.title or name), plain(name), made.paper.language, queries)


def _query(finding: Finding, made: PaperReport, language: str, number: int) -> Query:
    note = next((n for n in made.paper.notes if n.key == finding.note), None)
    return Query(
        number=number,
        note=plain(finding.note or ""),
        text=plain(_sentence(finding, made)),
        note_text=plain(note.text) if note else "",
        question=question(finding.rule, language),
        evidence=_evidence(finding, made, language),
        id=finding.id,
    )


def _sentence(finding: Finding, made: PaperReport) -> str:
    """The citing sentence: the quotation's own, else that of the note's mark."""
    if finding.quotation is not None:
        return next((q.quotation.context or q.quotation.text for q in made.quotations if q.index == finding.quotation), "")
    return next((q.quotation.context for q in made.quotations if finding.note and q.quotation.note == finding.note), "")


def _evidence(finding: Finding, made: PaperReport, language: str) -> tuple[tuple[str, str], ...]:
    """What was seen, one line each: the verdict in the author's language, the source's own words, the addresses concerned."""
    lines = [(_verdict(finding, made, language), "")]
    for shown in finding.evidence:
        name = seen(shown.label, language)
        if name is not None:
            copy = shown.label == "archived copy"
            if copy and shown.url is None:
                continue  # the verdict says that none is known
            value = shown.url or shown.value if copy else shown.value
            lines += [(f"{name}: {value}", _source_language(finding, made, shown.label))]
    if finding.url:
        lines.append((finding.url, ""))
    return tuple(dict.fromkeys((plain(line), tag) for line, tag in lines if line.strip()))


def _verdict(finding: Finding, made: PaperReport, language: str) -> str:
    """What was seen, as a sentence of the author's language; where there is none, the verdict's label."""
    if language not in _LABELS_ONLY:
        return said(finding.message, language)
    told = seen_in(finding.message, language)
    if told is not None:
        return told
    judged = next((q for q in made.quotations if q.index == finding.quotation), None)
    if judged is not None:
        return label(judged.verdict, language)
    link = next((k for k in made.links if finding.url and k.url == finding.url), None)
    if link is None:
        return ""
    return label(link.status, language) + (f" ({link.http_status})" if link.http_status and link.http_status != 200 else "")


def _source_language(finding: Finding, made: PaperReport, what: str) -> str:
    judged = next((q for q in made.quotations if q.index == finding.quotation), None)
    if what != "source" or judged is None or judged.best is None:
        return ""
    return judged.alignments[judged.best].text_language or ""


def markdown_queries(listed: QueryList) -> bytes:
    """The list as Markdown, with a blank block under every question."""
    language = listed.language
    out = [f"# {_quiet(frame('title', language))}", "", f"**{_quiet(listed.greeting)}**", ""]
    out += [_quiet(frame("intro", language, n=listed.count, day=listed.day)), ""]
    for section in listed.sections:
        out += [f"## {_quiet(section.title)} ({_quiet(section.name)})", ""]
        for query in section.queries:
            out += _markdown(query, language)
    text = "\n".join(out)
    return f"{text}{_SEAL.format(_digest(text))}".encode("utf-8", "replace")


def untouched(data: bytes) -> bool:
    """Whether a query list is still as we wrote it: nobody's answers stand in it."""
    if data.startswith(b"PK"):
        from refcheck.write.queries.docx import untouched as whole

        return whole(data)
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    body, _, seal = text.rpartition(_SEAL.partition("{}")[0])
    return bool(body) and seal == f"{_digest(body)}{_SEAL.partition('{}')[2]}"


_SEAL = "<!-- refcheck wrote this list; sha256 {} -->\n"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _markdown(query: Query, language: str) -> list[str]:
    place = f" · {frame('note', language, n=query.note)}" if query.note else ""
    out = [f"### {_quiet(frame('question', language, n=query.number) + place)}", ""]
    for name, text in (("text", query.text), ("note_text", query.note_text)):
        if text:
            out += [f"*{_quiet(frame(name, language))}*", "", f"> {_quiet(text)}", ""]
    out += [f"**{_quiet(query.question)}**", "", f"*{_quiet(frame('evidence', language))}*", ""]
    out += [
        *(f"- {_quiet(line)}" for line, _ in query.evidence),
        "",
        f"*{_quiet(frame('answer', language))}*",
        "",
        "> \u00a0",
        "> \u00a0",
        "",
    ]
    return [*out, f"<!-- {query.id} -->", ""]


_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&$@])")
_LEADING = re.compile(r"^(?:[-+=]|\d{1,9}\.)")


def _quiet(text: str) -> str:
    """Text that is no markup, and can still be read and copied in an editor."""
    line = _MARKUP.sub(r"\\\1", plain(text))
    found = _LEADING.match(line)
    return f"{line[: found.end() - 1]}\\{line[found.end() - 1 :]}" if found else line


def docx_queries(listed: QueryList) -> bytes:
    """The list as a Word document."""
    from refcheck.write.queries.docx import document

    return document(listed)


def _stem(name: str) -> str:
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return last.rsplit(".", 1)[0] if "." in last else last


def folded_name(name: str) -> str:
    """What two spellings of one name have in common: width, case and blanks are no difference."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _slug(name: str) -> str:
    """A file name that every system takes: letters and digits of any script, hyphens between."""
    made = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFKC", name)).strip("-_")[:60]
    return made or "author"
