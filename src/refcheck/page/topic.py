"""What a page talks about: itself (a wall, a login, nothing there), or something of its own.

A page that refuses says so first, and says nothing else. An article may quote such words, carry them in its headline or in the form
below it, and goes on to other things: the line where it does is where its own words begin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from refcheck.extract.html import Html
from refcheck.page.dates import dates_in
from refcheck.page.phrases import folded, may_hold, notices, pattern, phrase_in
from refcheck.page.sayings import is_dialogue, is_foot, is_grammar, is_notice, is_statement, sayings
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
_SENTENCES = re.compile(r"[.!?。！？]\s*\S{6}")
_NAMES = 10  # width from which a heading names something
_LOOKED_AT = 40
_BODY = 60  # lines in which a page's own words are looked for
_OWN = 24  # width of the shortest line that is a sentence of the page's own
_LABEL = 24  # width from which a link is a headline
_PAUSES = re.compile(r"[.,;:!?。，、；：！？]")
_FEET = 3  # lines at the end of a page in which its foot stands
_FULL = 200  # width of own lines that are an article, whatever stands above it
_LETTERS = 12  # width of the letters that a sentence has at least
_DATELINES, _DATELINE, _WHOLE_DATE = 2, 90, 10  # lines in which an article has its date, their width, and the length of "2021-07-29"
_MANY, _TURNS = 3, 2  # own lines under a heading that is a notice; turns of speakers
_WORD = re.compile(r"[^\W\d_]{2,}")
_STEM = 5  # letters by which a word is known again
_TODAY = re.compile("今天是|今日は|сегодня|today|現在")
_SEPARATOR = re.compile(r"\s+[-–—|｜•»:]\s+|[|｜_]")


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
    def titled(self) -> bool:
        """Whether the title repeats a heading that is no notice, or something is told below it: then the page says what it is about."""
        if self.told:
            return True
        title = folded(self.html.title or "")
        heads = [h for h in (folded(t) for _, t in self.html.headings[:2]) if _repeats(title, h)]
        return any(h not in notices() and (not is_notice(h) or (self.coheres and not is_statement(h))) for h in heads)

    @cached_property
    def dated(self) -> bool:
        """Whether a whole date stands in the first heading or right below it, as above an article."""
        if self.html.times:
            return True
        first = next((text for _, text in self.html.headings[:1]), "")
        near = [first, *filter(_is_dateline, self.body_lines[:_DATELINES])]
        return any(len(value) == _WHOLE_DATE for line in near for value, _ in dates_in(line))

    @cached_property
    def coheres(self) -> bool:
        """Whether a word of title or headings that no site says of itself stands in the text below them, too."""
        said = folded(" ".join(s.text for line in self.body_lines for s in sayings(line) if not (s.reader or s.near)))
        heads = (folded(head) for head in self.heads if " " in head or "." not in head)  # an address is in every notice of its sale
        words = {w for head in heads for w in _WORD.findall(head)}
        return any(part in said for word in words for part in _parts(word))

    @property
    def named_or_dated(self) -> bool:
        """Whether a heading or a date says that an article stands below."""
        return self.titled or self.dated

    @cached_property
    def body_lines(self) -> tuple[str, ...]:
        """The first lines that are no links, no heads and no furniture."""
        labels = {link.text for link in self.html.links}
        words = {w for label in labels if width(label) < _LABEL for w in label.split()}
        last = len(self.shape.lines) - _FEET
        return tuple(
            line
            for n, line in enumerate(self.shape.lines[:_BODY])
            if line not in labels
            and line not in self.heads
            and not words.issuperset(line.split())
            and not (n >= last and is_foot(line) and not any(s.near or s.reader for s in sayings(line)))
        )

    @cached_property
    def own_lines(self) -> tuple[str, ...]:
        """Those of them that say something of their own: at least half of their sentences are no talk of a site."""
        return tuple(filter(self._is_own, self.body_lines))

    def _is_own(self, line: str) -> bool:
        if width(line) < _OWN or not _PAUSES.search(line) or sum(map(str.isalpha, line)) * width(line) < _LETTERS * len(line):
            return False
        said = sayings(line)
        if not said or is_dialogue(line):
            return True
        own = [s.own(titled=self.named_or_dated) for s in said]
        return 2 * sum(own) > len(own) or (own[0] and 2 * sum(own) == len(own) and not any(map(is_notice, self.heads)))

    @cached_property
    def is_article(self) -> bool:
        """Whether own words stand under a heading that names them or with a date, or speakers take turns."""
        if self.titled:
            return bool(self.own_lines)
        plain = [line for line in self.own_lines if width(line) > _DATELINE or not any(dates_in(line))]
        return (self.dated and len(plain) >= (_MANY if any(map(is_notice, self.heads)) else 1)) or sum(
            map(is_dialogue, self.own_lines)
        ) >= _TURNS

    @cached_property
    def is_full(self) -> bool:
        """Whether they are so many that a notice among them is not what the page says."""
        return self.is_article and sum(map(width, self.own_lines)) >= _FULL

    def speaks(self, number: int, line: str) -> bool:
        """Whether a line can say what the page is: it stands before the page's own words, and is no headline above such."""
        if self.is_full or (self.is_article and line in self.own_lines):
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


def _parts(word: str) -> tuple[str, ...]:
    """What a word is known again by: its beginning, or two characters side by side where it has no blanks around it."""
    if word.isascii() or width(word) == len(word):
        return (word[:_STEM],) if len(word) >= _STEM - 1 and not is_grammar(word) else ()
    return tuple(word[i : i + 2] for i in range(len(word) - 1) if not is_grammar(word[i : i + 2]))


def _is_dateline(line: str) -> bool:
    return width(line) <= _DATELINE and not _TODAY.search(folded(line)) and not any(s.talks for s in sayings(line))


def _repeats(title: str, head: str) -> bool:
    """Whether a heading and the title are one: equal, the first part of it, one within the other, or of the same words."""
    if head in (title, _SEPARATOR.split(title, maxsplit=1)[0].strip(), *map(str.strip, re.split("[:：]", title)[1:])):
        return len(head) > 1
    if (width(head) >= _NAMES and head in title) or (width(title) >= (_NAMES if re.search("[0-9]", title) else 16) and title in head):
        return True
    one, other = ({w for w in re.findall(r"[^\W\d_]{3,}", text) if w.isascii() or width(w) == len(w)} for text in (title, head))
    return min(len(one), len(other)) >= 3 and len(one & other) >= 0.75 * min(len(one), len(other))


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
