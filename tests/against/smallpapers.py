"""Papers of one or two sentences held against small pages: what the page says of itself, whose note it is, of what it speaks.

The tables (`context.txt`, `note.txt`, `title.txt`, `date.txt`, `author.txt`, `pages.txt`) were frozen before they were first run. Each case
is a paper (`> `), its notes (`1 …`) and its pages (`@language address`, then `archived` for a page that is gone but has a copy, or `pdf`, its
sheets parted by `---`; `T ` title element, `H ` heading, `S ` site, `M ` meta, `D ` time element, else a line of text). It names the rule that must
report it, or is "quiet": nothing about quotations, titles, dates, authors or pages may be said. Pairs of cases stand in turn in two halves: rules were
repaired on the first, the second is only counted. Files with a "2" and a "3" were written after that, before the rules met them, and have two halves each, too. Nobody wrote or said any of this, whatever real names stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from refcheck.check.registry import findings
from refcheck.model import Capture, Case, Finding, LinkEvidence, Memento, Observation, Outcome, Page, PaperReport
from refcheck.page import read_page
from refcheck.page.dates import text_dates
from refcheck.page.language import language_of_text
from refcheck.parse import parse
from refcheck.pipeline.hold import hold_quotations
from refcheck.pipeline.judging import judge_all
from refcheck.read import read_bytes

HERE = Path(__file__).parent
KINDS = ("context", "note", "title", "date", "author", "pages")
HALVES = ("first", "second", "third", "fourth", "fifth", "sixth")
WATCHED = re.compile(r"RC00[56]|RC12\d|RC2(?!19)\d\d")  # what a quiet case may not meet
WHEN = datetime(2026, 11, 26, 9, tzinfo=UTC)
# Sentences that every page has besides, so that it is an article; they name nobody and nothing.
MORE = {
    "zh": ("下面是有关情况的简要说明，供读者参考。", "有关工作将按计划继续进行，后续消息另行公布。"),
    "ja": ("以下に経緯をまとめ、読者の参考に供する。", "作業は計画どおり続けられ、続報は改めて掲載される。"),
    "ru": ("Ниже кратко изложены обстоятельства дела для сведения читателей.", "Работа будет продолжена по плану, о новостях будет сообщено отдельно."),
    "en": ("A short account of the matter is given below for the convenience of readers.", "The work goes on as planned, and news of it will follow."),
    "de": ("Unten wird die Sache für die Leser kurz dargestellt.", "Die Arbeit geht wie geplant weiter, und Neues folgt an dieser Stelle."),
    "fr": ("On trouvera plus bas un bref exposé de l’affaire à l’usage des lecteurs.", "Le travail continue comme prévu, et la suite sera donnée ici."),
    "ko": ("아래에 독자를 위하여 경위를 간단히 정리한다.", "작업은 계획대로 계속되며 새로운 소식은 따로 알린다."),
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """A page of a case: its lines as the table has them."""

    lang: str
    url: str
    how: str
    lines: list[str]


@dataclass(frozen=True)
class Against:
    """A case of the tables. `wanted` is the rule that must report it, None where nothing may be reported."""

    kind: str
    name: str
    lang: str
    wanted: str | None
    what: str
    half: str
    sentences: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    pages: list[Source] = field(default_factory=list)


def cases(kinds: tuple[str, ...] = KINDS) -> Iterator[Against]:
    """The cases of the tables, in order."""
    for of_file, suffix in enumerate(("", "2", "3")):
        for kind in (k for k in kinds if (HERE / f"{k}{suffix}.txt").exists()):
            parts = re.split(r"^== ", (HERE / f"{kind}{suffix}.txt").read_text("utf-8"), flags=re.M)[1:]
            for at, part in enumerate(parts):
                yield _case(kind, HALVES[2 * of_file + (at % 4 > 1)], part.rstrip("\n").split("\n"))


def _case(kind: str, half: str, lines: list[str]) -> Against:
    name, lang, wanted, what = lines[0].split(" ", 3)
    made = Against(kind, name, lang, None if wanted == "quiet" else wanted, what, half)
    for line in lines[1:]:
        if line.startswith("@"):
            page_lang, url, how = f"{line[1:]} html".split(" ")[:3]
            made.pages.append(Source(page_lang, url, how, []))
        elif made.pages:
            made.pages[-1].lines.append(line)
        else:
            (made.sentences if line.startswith("> ") else made.notes).append(line.removeprefix("> "))
    return made


def report(case: Against) -> PaperReport:
    """The case judged as `verify` judges a paper, its pages at hand."""
    body = "\n\n".join(re.sub(r"\[(\d)\]", r"[^\1]", s) for s in case.sentences)
    notes = "\n".join(f"[^{n[0]}]: {n[2:]}" for n in case.notes)
    paper = parse(read_bytes(f"{body}\n\n{notes}\n".encode(), "paper.md"), language=case.lang)
    known = {page.url: _evidence(page) for page in case.pages}
    judged = judge_all(paper, tuple(known.get(c.reference.URL or "") for c in paper.citations), WHEN)
    paper, held = hold_quotations(paper, judged)
    seen = tuple(
        Case(j.index, j.citation, j.evidence, j.judgement, tuple(q for q in held if q.quotation.note and j.index in paper.works_of(q.quotation.note)))
        for j in judged
    )  # fmt: skip
    return PaperReport(paper, seen, (), held, findings(paper, seen))


def said(made: PaperReport) -> list[Finding]:
    """What the report says of quotations, titles, dates, authors and pages."""
    return [f for f in made.findings if WATCHED.match(f.rule)]


def _evidence(page: Source) -> LinkEvidence:
    seen = Observation(capture := _capture(page.url, page), _pdf(page) if page.how == "pdf" else read_page(capture))
    if page.how != "archived":
        return LinkEvidence(page.url, (seen,))
    gone = Capture(page.url, Outcome.COMPLETED, WHEN - timedelta(days=1), 0.1, final_url=page.url, http_status=404)
    copy = Memento(page.url, f"https://web.archive.org/web/20240601000000/{page.url}", datetime(2024, 6, 1, tzinfo=UTC), "wayback")
    saved = Observation(capture := _capture(copy.archive_url, page), read_page(capture))
    return LinkEvidence(page.url, (Observation(gone),), mementos=(copy,), memento=saved, memento_answer="copy")


def _capture(url: str, page: Source) -> Capture:
    head = "".join(_head(line) for line in page.lines)
    if not any(line.startswith("T ") for line in page.lines):
        head += "".join(f"<title>{escape(line[2:])}</title>" for line in page.lines if line.startswith("H "))
    body = "".join(map(_body, page.lines)) + "".join(f"<p>{escape(more)}</p>" for more in MORE[page.lang])
    html = f'<!DOCTYPE html><html lang="{page.lang}"><head><meta charset="utf-8">{head}</head><body><article>{body}</article></body></html>'
    return Capture(url, Outcome.COMPLETED, WHEN, 0.1, final_url=url, http_status=200, headers=(("Content-Type", "text/html"),), body=html.encode())  # fmt: skip


def _head(line: str) -> str:
    if line.startswith("T "):
        return f"<title>{escape(line[2:])}</title>"
    if line.startswith("S "):
        return f'<meta property="og:site_name" content="{escape(line[2:])}">'
    name, equals, content = line[2:].partition("=")
    return f'<meta name="{name}" content="{escape(content)}">' if line.startswith("M ") and equals else ""


def _body(line: str) -> str:
    if line.startswith(("T ", "S ", "M ")):
        return ""
    if line.startswith("H "):
        return f"<h1>{escape(line[2:])}</h1>"
    if line.startswith("D "):
        return f'<p><time datetime="{line[2:]}">{line[2:12]}</time></p>'
    return f"<p>{escape(line)}</p>"


def _pdf(page: Source) -> Page:
    sheets = [s.strip("\n") for s in "\n".join(page.lines).split("---")]
    starts = [sum(len(s) + 2 for s in sheets[:i]) for i in range(len(sheets))]
    text = "\n\n".join(sheets)
    titles = tuple(line for line in sheets[0].split("\n")[:2] if len(line) > 3)
    dates = text_dates(sheets[0], "text")
    return Page(
        page.url, "application/pdf", titles[0] if titles else None, titles, dates[0].value if dates else None, dates,
        language=language_of_text(text, None), text=text, sheets=tuple(starts),
    )  # fmt: skip
