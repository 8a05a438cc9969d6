"""Years that a page counts from its own: "this year" on a page of November 2024 is 2024."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.match.prepared import Prepared
from refcheck.match.quantity import Quantity

_THIS = later(
    r"(?i:(?<!\w)(?:(?:this|the current) year|dieses jahr|diesem jahr|(?:laufenden|heurigen) jahr|heuer|cette année|année en cours"
    r"|эт(?:ом|ого) год[ау]|текущ\w+ год\w*|нынешн\w+ год\w*|с\. ?г\.)(?!\w))|[今本]年|올해|금년|올 들어"
)
_LAST = later(
    r"(?i:(?<!\w)(?:last year|vorjahr\w*|(?:letzte|vorige|vergangene)[nrs]? jahr\w*|l[’']an(?:née)? (?:dernier|dernière|passée?)"
    r"|прошл\w+ год\w*|минувш\w+ год\w*)(?!\w))|[昨去上]年|지난해|작년"
)
_NEXT = later(
    r"(?i:(?<!\w)(?:(?:next|the coming) year|(?:nächste|kommende)[nrs]? jahr\w*|l[’']an(?:née)? prochaine?|(?:следующ|будущ|наступающ)\w+ год\w*)(?!\w))"
    r"|[来明來]年|내년"
)
_RELATIVE = ((_THIS, 0), (_LAST, -1), (_NEXT, 1))
_DATE = later(r"(?<!\d)(?:((?:19|20)\d\d)([-./])\d{1,2}\2\d{1,2}|\d{1,2}([-./])\d{1,2}\3((?:19|20)\d\d))(?!\d)")
_EARLIEST, _LATEST = 1990, 2100  # of pages of the web
_HEAD = 15  # sentences in which a page says its date


def counted_from_the_page(year: Quantity, passage: str, prepared: Prepared) -> bool:
    """Whether the passage has a year of the quotation as this, last or next year, by the page's own date."""
    if year.unit not in ("year", "") or not _EARLIEST <= year.value < _LATEST:
        return False
    offsets = [offset for pattern, offset in _RELATIVE if pattern.search(passage)]
    return bool(offsets) and (own := _year_of(prepared)) is not None and year.value - own in offsets


def _year_of(prepared: Prepared) -> float | None:
    """The year of the first date with a month that stands at the page's head."""
    for content in prepared.contents[:_HEAD]:
        if written := _DATE.search(content.text):
            return float(written[1] or written[4])
        years = [q.value for q in content.numbers if q.unit == "year" and q.value >= _EARLIEST]
        if years and any(q.unit == "month" for q in content.numbers):
            return years[0]
    return None
