"""A capture → what it says. Pure: no clock, no network; a PDF is read in a child process."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from refcheck.extract.charset import Decoded, decode
from refcheck.extract.html import Html
from refcheck.extract.labels import REPLACEMENT
from refcheck.extract.sandbox import Limits
from refcheck.model import Capture, DateWitness, Outcome, Page, Signal, SignalKind
from refcheck.page.dates import html_dates, text_dates, url_dates, year_in
from refcheck.page.excerpt import HEADER, page_of_excerpt
from refcheck.page.hops import header_hop
from refcheck.page.kinds import ending_of, type_signals
from refcheck.page.language import language_of_text
from refcheck.page.media import media_type
from refcheck.page.not_found import plain_signals
from refcheck.page.ranges import pages_of
from refcheck.page.shape import width
from refcheck.page.signals import html_signals, is_home
from refcheck.page.titles import site_of, titles_of
from refcheck.page.whole import whole_signals

_PDF_MIB, _PDF_TIMES = 200, 5  # address space for a PDF: that much, and its size so often (669 full sheets take 190 MiB)
_PDF_MOST_MIB = 264  # and never more: a dozen MiB of it are mapped and not used, so that 256 are
_TOO_MUCH = ("needed more than", "took more than", "crashed")
_NOTICE = 240  # characters of a PDF that may only say that there is none
_FEW_WORDS = 600  # characters of a plain text that may be a notice
_TEXTS = ("txt", "csv", "tsv", "md", "tex", "bib", "ris", "json", "xml")
_OF_PAGES = (SignalKind.EMPTY, SignalKind.SCRIPT_ONLY, SignalKind.UNREADABLE, SignalKind.SECTION_PAGE, SignalKind.META_REFRESH)
_OF_WHOLE_PAGES = (SignalKind.MALFORMED, SignalKind.EMPTY, SignalKind.SCRIPT_ONLY)
_READ_BYTES = 8 * 2**20  # of a page's text; what is longer is no page that anybody cites
_PICTURES = {"image": "a picture", "video": "a video", "audio": "a recording"}


def read_page(capture: Capture) -> Page:
    """What a capture says. Never raises: what cannot be read is a page with a `problem` or a signal."""
    url = capture.final_url or capture.url
    if capture.body and capture.header(HEADER):
        return page_of_excerpt(capture.body, url)
    kind = media_type(capture.body, capture.header("content-type"))
    if not capture.body:
        return _empty(capture, url)
    if kind == "application/pdf":
        return _more(_as_cut(_pdf(capture, url), capture, _part(capture, len(capture.body), None)), *type_signals(capture, kind))
    html: Html | None = None
    if kind.startswith("text/") or kind.endswith(("xml", "json", "javascript")):
        decoded = decode(capture.body[:_READ_BYTES], capture.header("content-type"))
        if decoded.charset == REPLACEMENT:
            return _unread(url, kind, decoded)
        html = Html(decoded.text) if kind == "text/html" else None
        page = _html(capture, url, decoded, html) if html else _more(_plain(capture, url, kind, decoded), *header_hop(capture, url))
        page = _as_cut(page, capture, _part(capture, _READ_BYTES, html))
    else:
        name = _PICTURES.get(kind.split("/")[0], f"a file of type {kind}")
        page = Page(url, kind, problem=f"The answer is {name}; refcheck reads no text in it.", dates=tuple(url_dates(url)))
    return _more(page, *type_signals(capture, kind, html), *whole_signals(capture, kind, ending_of(capture.url)))


def _unread(url: str, kind: str, decoded: Decoded) -> Page:
    """A page in an encoding that browsers have given up: it answers, and nobody sees what it says."""
    problem = "It is written in an encoding that browsers do not read (ISO-2022-KR, ISO-2022-CN or HZ)."
    signal = Signal(SignalKind.UNREADABLE, "encoding", problem)
    return Page(url, kind, charset=decoded.charset, charset_source=decoded.source, problem=problem, signals=(signal,))


def _part(capture: Capture, most: int, html: Html | None) -> str:
    """How much was looked at where that is not all: of the body at most `most` bytes, of a tree what it may hold; "" for all."""
    if html is not None and html.is_cut:
        return f"{len(html.source)} characters"
    if capture.outcome is Outcome.TRUNCATED or len(capture.body) > most:
        return f"{min(most, len(capture.body))} bytes"
    return ""


def _as_cut(page: Page, capture: Capture, part: str) -> Page:
    """The page, of which only the first `part` was looked at ("" for all): what we cut ourselves is neither broken nor empty."""
    kept = tuple(s for s in page.signals if s.kind not in _OF_WHOLE_PAGES)
    if kept == page.signals or not part:
        return page
    more = " --max-size takes more of a page." if capture.outcome is Outcome.TRUNCATED and part == f"{len(capture.body)} bytes" else ""
    problem = f"Only its first {part} are read, and nothing was found in them.{more}"
    return replace(page, problem=problem, signals=(*kept, Signal(SignalKind.UNREADABLE, "too long", problem)))


def _more(page: Page, *found: Signal) -> Page:
    return replace(page, signals=(*page.signals, *found)) if found else page


def _empty(capture: Capture, url: str) -> Page:
    from refcheck.page.walls import Answer, product_wall

    headers = {k.lower(): v.lower() for k, v in capture.headers}
    cookies = tuple(v.split("=", 1)[0].strip() for k, v in capture.headers if k.lower() == "set-cookie")
    wall = product_wall(Answer(capture.http_status, url, headers, cookies, "", "", bare=True, mute=True))
    hop = header_hop(capture, url)
    nothing = () if capture.http_status is None or hop else (Signal(SignalKind.EMPTY, "no body", "the answer has no content"),)
    home = (Signal(SignalKind.HOME_PAGE, "address", "/"),) if is_home(url) else ()
    return Page(url, (capture.header("content-type") or "").split(";")[0], signals=(*((wall,) if wall else nothing), *home, *hop))


def _html(capture: Capture, url: str, decoded: Decoded, html: Html) -> Page:
    text = html.text
    site = site_of(html, url)
    titles = titles_of(html, site)
    dates = html_dates(html, text, titles[0] if titles else None, url)
    broken = decoded.replaced > 20 and decoded.replaced > 0.2 * len(decoded.text)
    damage = (Signal(SignalKind.MALFORMED, "undecodable", f"{decoded.replaced} bytes fit no encoding"),) if broken else ()
    return Page(
        url=url,
        media_type="text/html",
        title=titles[0] if titles else None,
        titles=titles,
        date=dates[0].value if dates else None,
        dates=dates,
        author=html.meta("author", "article:author", "citation_author", "dc.creator", "byl", "parsely-author"),
        site=site,
        language=language_of_text(text, html.language),
        text=text,
        charset=decoded.charset,
        charset_source=decoded.source,
        replaced=decoded.replaced,
        signals=(*html_signals(html, capture, text), *damage),
        canonical_url=html.canonical,
        pages=pages_of(html),
        problem="The page is a set of frames; its text stands in " + ", ".join(html.frames[:3]) if html.frames and not text else None,
    )


def _plain(capture: Capture, url: str, kind: str, decoded: Decoded) -> Page:
    text = decoded.text.replace("\r\n", "\n")
    first = next((line.strip() for line in text.split("\n") if line.strip()), None)
    dates = (*text_dates(text[:600], "text"), *url_dates(url))
    empty = () if text.strip() else (Signal(SignalKind.EMPTY, "no text", "the answer has no text"),)
    return Page(
        url, kind, first and first[:200], (first[:200],) if first else (), dates[0].value if dates else None, tuple(dates),
        language=language_of_text(text, None), text=text, charset=decoded.charset, charset_source=decoded.source, replaced=decoded.replaced, signals=empty or plain_signals(text) or _text_signals(capture, kind, text),
    )  # fmt: skip


def _text_signals(capture: Capture, kind: str, text: str) -> tuple[Signal, ...]:
    """What a few lines of plain text say of the site, read as a page's lines are; that they are few is no sign, in a text."""
    if kind != "text/plain" or len(text) > _FEW_WORDS or ending_of(capture.url) in _TEXTS:
        return ()
    html = Html("".join(f"<p>{escape(line)}</p>" for line in text.split("\n")))
    return tuple(
        s
        for s in html_signals(html, capture, html.text)
        if s.kind not in _OF_PAGES and (s.kind is not SignalKind.LITTLE or s.name == "notice")
    )


def _pdf(capture: Capture, url: str) -> Page:
    from refcheck.extract.pdf import extract_pdf

    room = Limits(seconds=30.0, memory_mib=min(_PDF_MIB + _PDF_TIMES * len(capture.body) // 2**20, _PDF_MOST_MIB))
    pdf = extract_pdf(capture.body, limits=room)
    metadata = (
        pdf.title
        if pdf.title and len(pdf.title) > 3 and not pdf.title.lower().endswith((".doc", ".docx", ".indd", ".pdf", ".wps"))
        else None
    )
    titles = tuple(dict.fromkeys(t for t in (pdf.heading, metadata) if t))
    printed = _printed_dates(pdf.text)
    made = [DateWitness(pdf.created, "pdf", f"created {pdf.created}")] if pdf.created else []
    dates = (*printed, *url_dates(url), *made)
    broken = bool(pdf.problem and ("damaged" in pdf.problem or "cut short" in pdf.problem or "not a PDF" in pdf.problem))
    signals: tuple[Signal, ...] = (Signal(SignalKind.MALFORMED, "pdf", pdf.problem or ""),) if broken else ()
    if not pdf.problem and len(pdf.text) <= _NOTICE:
        signals = plain_signals(pdf.text)
    if pdf.problem and any(words in pdf.problem for words in _TOO_MUCH):
        signals = (Signal(SignalKind.UNREADABLE, "pdf", pdf.problem),)
    if capture.outcome is Outcome.COMPLETED and (capture.header("content-type") or "").startswith("text/html"):
        signals = (*signals, Signal(SignalKind.TYPE_MISMATCH, "pdf named html", "the header says text/html, the bytes are a PDF", 0.2))
    return Page(
        url, "application/pdf", titles[0] if titles else None, titles, dates[0].value if dates else None, dates, pdf.author,
        language=language_of_text(pdf.text, None), text=pdf.text, sheets=pdf.sheets, problem=pdf.problem, signals=signals,
    )  # fmt: skip


def _printed_dates(text: str) -> list[DateWitness]:
    """Dates of a PDF's head: its first lines that are no sentences; a bare year when there is nothing better."""
    lines = [line.strip() for line in text[:3000].split("\n") if line.strip()][:14]
    head = [line for line in lines if width(line) <= 70]
    found = [w for line in head for w in text_dates(line, "text")]
    if not found:
        found = [DateWitness(year, "text", line[:60]) for line in head if (year := year_in(line))][:1]
    return found or list(text_dates(text[:1500], "text"))
