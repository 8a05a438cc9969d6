"""What a page talks about: itself (a wall, a login, nothing there), or something of its own.

A page that refuses says so first, and says nothing else. An article may quote such words, carry them in its headline or in the form
below it, and goes on to other things: the line where it does is where its own words begin.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from refcheck.extract.html import Html
from refcheck.lang.later import later
from refcheck.page.content import Content
from refcheck.page.phrases import folded, may_hold, notices, pattern, phrase_in
from refcheck.page.shape import Shape, reads, unquoted, width

_KINDS = (
    "not_found", "gone", "wall", "geo", "legal", "rate_limit", "login", "paywall", "parked", "lapsed", "consent", "maintenance", "fault", "needs_script",
)  # fmt: skip
_FURNITURE = (
    "cookie", "javascript", "©", "copyright", "トップページ", "サイト内検索", "返回首页", "返回首頁", "главную страницу", "воспользуйтесь поиском",
    "homepage", "home page", "try searching", "site search", "startseite", "page d'accueil", "page d’accueil", "메인 페이지", "홈페이지로",
)  # fmt: skip
LONG_PROSE = 2000  # an article, whatever its title
_PROSE = 40  # width from which a line can be a sentence
_SAYS = 0.33  # share of a sentence that a phrase must be, for the line to speak of the page itself
_FIRST = 0.45  # share of the first sentence of several
_SENTENCES = later(r"[.!?。！？]\s*\S{6}")
_NAMES = 10  # width from which a heading names something
_LOOKED_AT = 40


@dataclass(frozen=True, slots=False)
class Topic:
    """A page's heads and lines. Nothing is computed before a phrase was met."""

    html: Html
    shape: Shape

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The title and the first headings."""
        return tuple(t for t in (self.html.title, *(t for _, t in self.html.headings[:2])) if t)

    @cached_property
    def low(self) -> str:
        """Heads and first lines, folded: what holds no word of a kind of phrases need not be searched line by line."""
        lines = self.shape.lines[:120] if self.shape.prose <= LONG_PROSE else ()
        return "\n".join(folded(t) for t in (*self.heads, *lines) if len(t) <= 800)

    @cached_property
    def low_heads(self) -> str:
        """The heads, folded."""
        return "\n".join(map(folded, self.heads))

    def may_head(self, kind: str) -> bool:
        """Whether the heads alone can hold a phrase of a kind."""
        return may_hold(kind, self.low_heads)

    def may_say(self, kind: str) -> bool:
        """Whether heads or first lines can hold a phrase of a kind at all."""
        return may_hold(kind, self.low)

    @cached_property
    def headed(self) -> bool:
        """Whether the title repeats a heading that names something."""
        title = folded(self.html.title or "")
        heads = [folded(t) for _, t in self.html.headings[:2]]
        return any(width(h) >= _NAMES and _names(h) and (h in title or (width(title) >= 2 * _NAMES and title in h)) for h in heads)

    @cached_property
    def begins(self) -> int | None:
        """The line where a page's own words begin; None where it has none. Without a heading that the title repeats, the first
        sentence may still be politeness, so the second one counts."""
        spare = 0 if self.headed else 1
        for number, line in enumerate(self.shape.lines[:_LOOKED_AT]):
            if width(line) >= _PROSE and reads(line) and line not in self.heads and self.says_own(line):
                if spare == 0:
                    return number
                spare -= 1
        return None

    @property
    def has_own(self) -> bool:
        """Whether the page has words of its own."""
        return self.begins is not None

    @cached_property
    def quotes(self) -> bool:
        """Whether a head quotes what error pages say: then the page is about such words."""
        return any(
            pattern(kind).search(low) is not None and pattern(kind).search(unquoted(low)) is None
            for low in map(folded, self.heads)
            if unquoted(low) != low
            for kind in ("not_found", "gone", "wall")
            if may_hold(kind, low)
        )

    @cached_property
    def told(self) -> bool:
        """Whether a headline stands over sentences that tell what somebody said."""
        return self.headed and any(width(line) >= _PROSE and reads(line) and _reported(line) for line in self.shape.lines[:_LOOKED_AT])

    @cached_property
    def content(self) -> Content:
        """What the page says of its own."""
        return Content(self)

    def speaks(self, number: int, line: str) -> bool:
        """Whether a line can say what the page is: it stands before the page's own words, and is no headline above such."""
        if self.content.is_full or (self.content.is_article and line in self.content.own) or self.content.tells(line):
            return False
        return (self.begins is None or (number < self.begins and line not in self.heads)) and not (self.headed and _reported(line))

    @cached_property
    def named(self) -> bool:
        """Whether title or heading name something: no notice, no bare number or address."""
        return any(width(h) >= _NAMES and _names(h) for h in self.heads)

    def says_own(self, line: str) -> bool:
        """Whether a line says something else than what sites say of themselves."""
        low = folded(line)
        if any(word in low for word in _FURNITURE):
            return False
        return self.quotes or (self.headed and _reported(line)) or not any(_about_itself(kind, line) for kind in _KINDS)


def _reported(line: str) -> bool:
    """Whether a sentence tells what somebody said: news does, a notice of a site does not."""
    low = folded(line)
    if may_hold("reported", low) and pattern("reported").search(low) is not None:
        return True
    return pattern("when").search(low) is not None and pattern("itself").search(low) is None


def _about_itself(kind: str, line: str) -> bool:
    """Whether a line says this of the page: the phrase is much of a sentence, and of the first where there are several."""
    phrase = phrase_in(kind, line, _SAYS)
    if phrase is None:
        return False
    several = _SENTENCES.search(line)
    return several is None or phrase_in(kind, line[: several.start() + 1], _FIRST) is not None


def _names(head: str) -> bool:
    low = folded(head).strip(" .!！。…")
    return low not in notices() and sum(map(str.isalpha, low)) >= 4 and not ("." in low and " " not in low and low.isascii())
