"""What speaks for a page's date of publication, most trusted first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from urllib.parse import urlsplit

from refcheck.extract.html import Html
from refcheck.lang import LANGUAGES
from refcheck.lang.later import later
from refcheck.lang.normal import nfkc
from refcheck.model import DateWitness
from refcheck.page.phrases import date_words, folded

_METAS = ("article:published_time", "og:article:published_time", "article:published", "datepublished", "publishdate", "pubdate", "publish_date",
          "publishtime", "publish_time", "publication_date", "dc.date.issued", "dcterms.issued", "citation_publication_date", "citation_date",
          "citation_online_date", "date", "dc.date", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "firstpublishedtime",
          "og:pubdate", "weibo:article:create_at", "og:release_date", "created", "originalpublicationdate", "dc.date.created", "mediaid:pubdate")  # fmt: skip
_ISO = later(r"(?<![0-9])((?:19|20)[0-9]{2})[-/.](0?[1-9]|1[0-2])(?![0-9])(?:[-/.](0?[1-9]|[12][0-9]|3[01])(?![0-9]))?")
_DENSE = later(r"(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9]{3})")
_IN_PATH = later(
    r"/((?:19|20)[0-9]{2})[-/_]?(0[1-9]|1[0-2])(?:[-/_]?(0[1-9]|[12][0-9]|3[01]))?(?=[/_.-]|$)|/((?:19|20)[0-9]{2})/([1-9])/([1-9]|[12][0-9]|3[01])(?=/)"
)
_IN_NAME = later(r"(?:^|[/_t-])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=[_./-]|$)")
_TODAY = later("今天是|今日は|сегодня|today is|현재")
_FIGURES = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_FIGURE = later(r"[\d〇一二三四五六七八九十元]")  # every date holds one
_YEAR = later(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")
NEAR = 320  # characters after the title in which a page prints its date


def html_dates(html: Html, text: str, title: str | None, url: str) -> tuple[DateWitness, ...]:
    """All witnesses of an HTML page, best first: metas, JSON-LD, the line near the title, the address."""
    return _distinct([*_of_metas(html), *_of_json_ld(html), *_near_title(html, text, title), *url_dates(url)])


def text_dates(text: str, source: str) -> tuple[DateWitness, ...]:
    """Dates printed in a short text, those with a day first, in order."""
    found = [DateWitness(value, source, evidence) for value, evidence in dates_in(text)]
    return tuple(sorted(found, key=lambda w: -len(w.value)))


def year_in(text: str) -> str | None:
    """The first plausible year printed in a text."""
    match = _YEAR.search(text)
    return match[1] if match else None


def url_dates(url: str) -> list[DateWitness]:
    """The date that an address itself carries."""
    path = urlsplit(url).path
    match = _IN_NAME.search(path)
    if match:
        return [DateWitness(_edtf(*match.groups()), "url", match[0].strip("/"))]
    match = _IN_PATH.search(path)
    if not match:
        return []
    year, month, day = match.groups()[:3] if match[1] else match.groups()[3:]
    return [DateWitness(_edtf(year, month, day), "url", match[0].strip("/"))]


def dates_in(text: str) -> Iterator[tuple[str, str]]:
    """(EDTF, words) of the dates in a text, in order, in the forms of all languages."""
    flat = nfkc(text)
    if not _FIGURE.search(flat):
        return
    low = flat.lower()
    found: dict[int, tuple[int, str, str]] = {}
    for regex, months, eras in _patterns():
        for match in regex.finditer(low):
            value = _value(match, months, eras)
            if value and match.start() not in found:
                found[match.start()] = (match.end(), value, flat[match.start() : match.end()] if len(flat) == len(low) else match[0])
    last = -1
    for start in sorted(found):
        end, value, words = found[start]
        if start >= last:
            yield value, words
            last = end


def _of_metas(html: Html) -> Iterator[DateWitness]:
    known: dict[str, str] = {}
    for name, content in html.metas:
        known.setdefault(name, content)
    for name in _METAS:
        if name in known and (value := _any_date(known[name])):
            yield DateWitness(value, "meta", f"{name}: {known[name][:60]}")


def _of_json_ld(html: Html) -> Iterator[DateWitness]:
    for block in html.json_ld[:10]:
        match = re.search(r'"datePublished"\s*:\s*"([^"]{4,40})"', block)
        if match and (value := _any_date(_unescaped(match[1]))):
            yield DateWitness(value, "json-ld", f"datePublished: {match[1]}")


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _near_title(html: Html, text: str, title: str | None) -> Iterator[DateWitness]:
    for value in html.times[:4]:
        for date in filter(None, [_any_date(value)]):
            yield DateWitness(date, "text", value[:60])
    place = text.rfind(f"\n{title}\n") if title else -1
    place = place if place >= 0 else text.find(title) if title else -1
    if place >= 0 and title:
        start = place + len(title)
        yield from _of_lines(text[start : start + NEAR])
        yield from _of_lines(text[max(0, place - 160) : place])
    else:
        yield from _of_lines(text[:600])
    if title:
        yield from text_dates(title, "text")


def _of_lines(stretch: str) -> list[DateWitness]:
    """Dates of a stretch; a line that names the day of the visit is left out, a line with a word like "published" goes first."""
    labelled: list[DateWitness] = []
    bare: list[DateWitness] = []
    for line in stretch.split("\n"):
        low = folded(line)
        if _TODAY.search(low):
            continue
        found = [w for w in text_dates(line, "text") if len(w.value) == 10]
        short = len(line) < 90
        (labelled if date_words().search(low) and short else bare).extend(found if short else [])
    return labelled + bare


def _any_date(value: str) -> str | None:
    match = _ISO.search(value) or _DENSE.search(value)
    if match:
        return _edtf(*match.groups())
    return next((v for v, _ in dates_in(value)), None)


def _edtf(year: str, month: str, day: str | None) -> str:
    return f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, int], dict[str, int]], ...]:
    own = [(re.compile(p), dict(lang.web.months), dict(lang.web.eras)) for lang in LANGUAGES for p in lang.web.dates]
    iso = re.compile(r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12][0-9]|3[01])(?![0-9])")
    return (*own, (iso, {}, {}))


def _value(match: re.Match[str], months: dict[str, int], eras: dict[str, int]) -> str | None:
    groups = match.groupdict()
    year = _number(groups["y"])
    if groups.get("era"):
        year += eras[groups["era"]]
    month = months.get(groups["b"], 0) if groups.get("b") else _number(groups.get("m") or "")
    day = _number(groups["d"]) if groups.get("d") else None
    if not (1800 < year < 2100 and 1 <= month <= 12 and (day is None or 1 <= day <= 31)):
        return None
    return _edtf(str(year), str(month), str(day) if day else None)


def _number(text: str) -> int:
    """Digits, Chinese figures (二〇二一) or numerals up to 31 (二十九, 十)."""
    if text.isascii() and text.isdigit():
        return int(text)
    if text == "元":
        return 1
    if "十" in text:
        tens, _, ones = text.partition("十")
        return _FIGURES.get(tens, 1) * 10 + _FIGURES.get(ones, 0)
    return int("".join(str(_FIGURES.get(c, 0)) for c in text) or 0)


def _distinct(witnesses: Iterable[DateWitness]) -> tuple[DateWitness, ...]:
    kept: dict[tuple[str, str], DateWitness] = {}
    for witness in witnesses:
        kept.setdefault((witness.value, witness.source), witness)
    return tuple(kept.values())
