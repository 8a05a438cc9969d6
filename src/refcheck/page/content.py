"""What a page says of its own: the lines that are no furniture, those of them that are no talk of a site, and what shows that they are
somebody's text: a heading that names them, a date above them, speakers who take turns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from refcheck.lang.later import later
from refcheck.page.dates import dates_in
from refcheck.page.furniture import is_furniture, is_related, is_today
from refcheck.page.phrases import folded, notices
from refcheck.page.sayings import (
    defines,
    is_dialogue,
    is_foot,
    is_grammar,
    is_notice,
    is_statement,
    salutes,
    sayings,
    share_of_own,
    tells_users,
)
from refcheck.page.shape import reads, width

if TYPE_CHECKING:
    from refcheck.page.topic import Topic

_BODY = 60  # lines in which a page's own words are looked for
_OWN = 24  # width of the shortest line that is a sentence of the page's own
_LABEL = 24  # width from which a link is a headline
_NAMES, _TITLE = 10, 16  # width of a heading that names something, and of a title that is a part of one
_PAUSES = later(r"[.,;:!?。，、；：！？]")
_FEET = 4  # lines at the end of a page in which its foot stands
_FULL = 200  # width of own lines that are an article, whatever stands above it
_LETTERS = 12  # width of the letters that a sentence has at least
_DATELINES, _DATELINE, _WHOLE_DATE = 2, 90, 10  # lines in which an article has its date, their width, and the length of "2021-07-29"
_MANY, _TURNS = 3, 2  # own lines under a heading that is a notice; turns of speakers
_SEPARATOR = later(r"\s+[-–—|｜•»:]\s+|[|｜_]")
_LATIN_WORD, _WORD = later(r"[^\W\d_]{3,}"), later(r"[^\W\d_]{2,}")
_NUMERAL = 4  # width of the number that a question has
_LITTLE = 250  # width of the sentences of a page on which a line on cookies is no banner
_SECTION = later(r"(§|第|[^\W\d_]{3,10}(?=[. ]))[. ]?\s?[0-9一二三四五六七八九十百]{1,5}[条條.)章]?(?=[\s:：.　])")
_SPEAKER = later(r"([^\W\d_]{3,18})\.\s+\S")
_PROMISED = 2  # words of a title that its text must have
_KEPT, _AT_LENGTH = 36, 80  # width of the sentences that have them, and of so many that one word will do
_SAID = 0.8  # share of such a sentence that no site says of itself
_QUESTION = 40  # width of a question that is asked of somebody else than the visitor
_STEM = 5  # letters by which a word is known again
_PUBLISHED = ("article:published_time", "citation_publication_date", "citation_date", "datepublished", "pubdate", "publishdate")


@dataclass(frozen=True, slots=False)
class Content:
    """The own words of a page. Nothing is computed before it is asked for."""

    topic: Topic

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The first lines that are no links, no heads and no furniture, as far as what stands beside an article."""
        topic, out = self.topic, list[str]()
        labels = {link.text for link in topic.html.links}
        words = {w for label in labels if width(label) < _LABEL for w in label.split()}
        heads = [text for _, text in topic.html.headings]
        last = len(topic.shape.lines) - _FEET
        for n, line in enumerate(topic.shape.lines[:_BODY]):
            if line in heads and line != heads[0] and (is_notice(heads[0]) or any(s.talks for s in sayings(heads[0]))):
                break  # what follows a notice under a heading of its own is other news
            if (
                line in labels
                or line in topic.heads
                or words.issuperset(line.split())
                or (is_furniture(line) and not _denies(line) and not self._tolls(line))
            ):
                continue
            if is_related(line):
                break
            if not (n >= last and is_foot(line) and not any(s.near or s.reader or s.denies for s in sayings(line))):
                out.append(line)
        return tuple(out)

    def _tolls(self, line: str) -> bool:
        """Whether a line on cookies is what the page says: a banner has it beside an article."""
        return self.topic.shape.prose <= _LITTLE and any(s.toll for s in sayings(line))

    @cached_property
    def titled(self) -> bool:
        """Whether the title repeats a heading that is no notice, or something is told below it: then the page says what it is about."""
        if self.topic.told:
            return True
        title = folded(self.topic.html.title or "")
        heads = [h for h in (folded(t) for _, t in self.topic.html.headings[:2]) if _repeats(title, h)]
        return any(h not in notices() and (not is_notice(h) or (self.coheres and not is_statement(h))) for h in heads)

    @cached_property
    def dated(self) -> bool:
        """Whether a whole date stands in the first heading or right below it, as above an article, or is declared."""
        html = self.topic.html
        if html.times or html.meta(*_PUBLISHED):
            return True
        first = next((text for _, text in html.headings[:1]), "")
        lines = self.topic.shape.lines
        below = lines[lines.index(first) :] if first in lines else lines
        near = [first, *filter(_is_dateline, [line for line in self.lines if line in below][:_DATELINES])]
        return any(len(value) == _WHOLE_DATE for line in near for value, _ in dates_in(line))

    @cached_property
    def coheres(self) -> bool:
        """Whether a word of title or headings that no site says of itself stands in the text below them, too."""
        said = folded(" ".join(line for line in self.lines if not any(s.reader or s.near for s in sayings(line))))
        said += folded(" ".join(s.text for line in self.lines for s in sayings(line) if not (s.reader or s.near)))
        heads = (folded(head) for head in self.topic.heads if " " in head or "." not in head)  # an address is in every notice of its sale
        words = {w for head in heads for w in _WORD.findall(head)}
        return any(part in said for word in words for part in _parts(word))

    @property
    def is_named(self) -> bool:
        """Whether a heading or a date says that an article stands below."""
        return self.titled or self.dated

    @cached_property
    def own(self) -> tuple[str, ...]:
        """The lines that say something of their own: at least half of their sentences are no talk of a site. Without a heading that names
        them or a date, a page that talks first says nothing else, unless it goes on at length."""
        found = tuple(filter(self._is_own, self.lines))
        if not found or self.is_named or sum(map(width, found)) >= _FULL:
            return found
        first = next((line for line in self.lines if any(s.reader or s.near or s.denies for s in sayings(line))), None)
        if first is None or first in found:
            return found
        return tuple(line for line in found if self.lines.index(line) < self.lines.index(first))

    def _is_own(self, line: str) -> bool:
        if width(line) < _OWN or not _PAUSES.search(line) or sum(map(str.isalpha, line)) * width(line) < _LETTERS * len(line):
            return False
        if self.topic.html.title and line.startswith(self.topic.html.title) and width(line) - width(self.topic.html.title) < _OWN:
            return False  # the site's name and its motto
        said = sayings(line)
        if not said or is_dialogue(line) or salutes(line) or (self.numbered and _SECTION.match(line)):
            return True
        own = [s.own(titled=self.is_named) for s in said]
        return 2 * sum(own) > len(own) or (own[0] and 2 * sum(own) == len(own) and not any(map(is_notice, self.topic.heads)))

    @cached_property
    def is_article(self) -> bool:
        """Whether own words stand under a heading that names them or with a date, or speakers take turns."""
        if self.titled:
            return bool(self.own)
        plain = [line for line in self.own if width(line) > _DATELINE or not any(dates_in(line))]
        if self.dated and len(plain) >= (_MANY if any(map(is_notice, self.topic.heads)) else 1):
            return True
        return sum(map(is_dialogue, self.own)) >= _TURNS

    @cached_property
    def headlined(self) -> bool:
        """Whether a dated article of several lines stands under the heading that its title begins with: "Gone" is a headline then."""
        first = next((text for _, text in self.topic.html.headings[:1]), "")
        under = bool(first) and folded(self.topic.html.title or "").startswith(folded(first))
        if not (under and self.is_article and self.dated and len(self.own) >= _TURNS):
            return False
        return not any(s.reader or s.near for line in self.lines if line not in self.own for s in sayings(line))

    def tells(self, line: str) -> bool:
        """Whether a line tells of pages and sites, and is no word of this one: a speaker's turn, a question at length, what a headword means,
        an entry among others."""
        if self.converses and (is_dialogue(line) or _SPEAKER.match(line) or not any(s.points for s in sayings(line))):
            return True
        if self.explains or (self.numbered and _SECTION.match(line)):
            return True
        said = [s for s in sayings(line) if width(s.text) > _NUMERAL]
        return width(line) >= _QUESTION and bool(said) and all(s.asks and not s.points for s in said)

    @cached_property
    def explains(self) -> bool:
        """Whether a line says what others are told, or what the heading means: then the page is about such words."""
        words = [head for head in self.topic.heads if " " in head or "." not in head]  # an address is sold as "a premium name"
        return any(tells_users(line) or any(defines(line, head) for head in words) for line in self.lines)

    @cached_property
    def numbered(self) -> bool:
        """Whether its lines are sections with numbers under one name: 第五条, Статья 5, Item 4, § 12."""
        found = [m for line in self.topic.shape.lines[:_BODY] if (m := _SECTION.match(line))]
        return len(found) >= _TURNS and len({m[1] for m in found}) == 1 and len({m[0] for m in found}) >= _TURNS

    @cached_property
    def converses(self) -> bool:
        """Whether speakers take turns."""
        lines = self.topic.shape.lines[:_BODY]
        names = [m[1] for line in lines if (m := _SPEAKER.match(line))]
        return sum(map(is_dialogue, lines)) >= _TURNS or (len(names) >= _MANY and len(set(names)) < len(names))

    @cached_property
    def is_full(self) -> bool:
        """Whether they are so many, or so much what the title says, that a notice among them is not what the page says."""
        return (self.is_article and sum(map(width, self.own)) >= _FULL) or self.keeps_its_word

    @cached_property
    def keeps_its_word(self) -> bool:
        """Whether sentences that are no talk of a site tell what the title promises: half of its words, and two at least."""
        title = _SEPARATOR.split(self.topic.html.title or "", maxsplit=1)[0].strip()
        parts = {part for word in _WORD.findall(folded(title)) for part in _parts(word)}
        if is_notice(title) or ("." in title and " " not in title):
            return False
        said = [s for line in self.lines if reads(line) for s in sayings(line)]
        told = [
            s.text
            for s in said
            if not (s.talks or s.gate or s.login or s.robot) and width(s.text) >= _OWN and share_of_own(s.text) >= _SAID
        ]
        if sum(map(width, told)) < _KEPT:
            return False
        if self.topic.headed and self.titled and not any(s.talks for s in sayings(title)):
            return True
        low = folded(" ".join(told))
        found = sum(part in low for part in parts)
        return len(parts) >= _PROMISED and 2 * found >= len(parts) and (found >= _PROMISED or sum(map(width, told)) >= _AT_LENGTH)


def _denies(line: str) -> bool:
    """Whether a line with the digits of an address denies a thing: "Document ID 118773 could not be located"."""
    said = sayings(line)
    return bool(said) and said[0].denies


def _parts(word: str) -> tuple[str, ...]:
    """What a word is known again by: its beginning, or two characters side by side where it has no blanks around it."""
    if word.isascii() or width(word) == len(word):
        return (word[:_STEM],) if len(word) >= _STEM - 1 and not is_grammar(word) else ()
    return tuple(word[i : i + 2] for i in range(len(word) - 1) if not is_grammar(word[i : i + 2]))


def _is_dateline(line: str) -> bool:
    return width(line) <= _DATELINE and not is_today(line) and not any(s.talks for s in sayings(line))


def _repeats(title: str, head: str) -> bool:
    """Whether a heading and the title are one: equal, the first part of it, one within the other, or of the same words."""
    if head in (title, _SEPARATOR.split(title, maxsplit=1)[0].strip(), *map(str.strip, re.split("[:：]", title)[1:])):
        return len(head) > 1
    if (width(head) >= _NAMES and head in title) or (
        width(title) >= (_NAMES if any(map(str.isdigit, title)) else _TITLE) and title in head
    ):
        return True
    one, other = ({w for w in _LATIN_WORD.findall(text) if width(w) == len(w)} for text in (title, head))
    return min(len(one), len(other)) >= 3 and len(one & other) >= 0.75 * min(len(one), len(other))
