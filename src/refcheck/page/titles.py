"""The candidates for a page's title, best first."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refcheck.extract.html import Html
from refcheck.lang.later import later

_SEPARATORS = later(
    r"\s+[-–—|｜/·•»:]\s+|\s*[|｜_＿]\s*|\s*--+\s*|\s+[-–—]{1,2}\s*$|：(?=[^：]{2,16}$)|(?<=[\u3040-\u9fff”」』）)])\s*[-–—]\s*(?=[\u3040-\u9fffA-Za-z])|\s*<\s+|\s*[<＜«]\s*"
)
_METAS = ("og:title", "citation_title", "dc.title", "dcterms.title", "articletitle", "twitter:title", "headline")
_CLASSES = (
    "news-title",
    "article-title",
    "article__title",
    "entry-title",
    "post-title",
    "articletitle",
    "art_title",
    "content-title",
    "main-title",
)


def titles_of(html: Html, site: str | None) -> tuple[str, ...]:
    """Title candidates, best first: a heading that the title element repeats, metas, the title without its site, h1, the title."""
    element = html.title
    metas = [m for m in (html.meta(name) for name in _METAS) if m]
    h1s = [t for tag, t in html.headings if tag == "h1" and t != site]
    bare = without_site(element, site) if element else None
    out: list[str] = []
    out += [h for h in h1s if element and _repeats(element, h)] + [h for h in h1s if any(_repeats(m, h) for m in metas)]
    out += [without_site(m, site) for m in metas]
    h2s = [t for tag, t in html.headings if tag == "h2" and t != site and element and _repeats(element, t)]
    out += h2s
    if bare and bare != site and not (h1s and _generic(element, site)):
        out.append(bare)
    out += h1s
    if not h1s:
        out += [t for name in _CLASSES for t in html.by_class(name)[:1]]
    out += [t for t in (bare, element) if t]
    return tuple(dict.fromkeys(t for t in (t.strip() for t in out) if t))


def site_of(html: Html, url: str) -> str | None:
    """The site's name: as declared, or the part that the title element ends with when headings show what the rest is."""
    named = html.meta("og:site_name", "application-name", "sitename", "apple-mobile-web-app-title")
    if named:
        return named
    element = html.title
    if element:
        parts = [p for p in _SEPARATORS.split(element) if p and p.strip()]
        if len(parts) > 1 and len(parts[-1]) <= 30:
            return parts[-1].strip()
    return urlsplit(url).hostname


def without_site(title: str, site: str | None) -> str:
    """A title without the site's name before or behind it; cut at a separator only."""
    title = title.strip()
    if site and len(site) > 1:
        for form in (rf"^(.+?)\s*[-–—|｜_:：·•/<«»]+\s*{re.escape(site)}\s*$", rf"^{re.escape(site)}\s*[-–—|｜_:：·•/<«»]+\s*(.+)$"):
            if match := re.match(form, title):
                return _cut(match[1].strip())
    return _cut(title)


def _cut(title: str) -> str:
    """Without its last parts, where they are short and the rest is a title of its own."""
    places = list(_SEPARATORS.finditer(title))
    for match in places:
        head, tail = title[: match.start()].strip(), title[match.end() :].strip()
        if len(head) >= 6 and len(head) > len(tail) and len(tail) <= 40:
            return head
    return title


def _repeats(whole: str, part: str) -> bool:
    return len(part) > 3 and _plain(part) in _plain(whole)


def _generic(element: str | None, site: str | None) -> bool:
    return not element or element == site


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
