"""A page that shows nothing of its own: a notice. It may deny the page, refuse it, wait for something, or say too little to tell."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import Signal, SignalKind
from refcheck.model.page import ASKS_WHO, OWN_SENTENCES
from refcheck.page.bare import is_tabular
from refcheck.page.dates import dates_in
from refcheck.page.sayings import (
    Saying,
    asks_why,
    has_none,
    is_dialogue,
    is_notice,
    is_sorry,
    is_statement,
    salutes,
    sayings,
    share_of_own,
    tells_facts,
)
from refcheck.page.shape import reads, width
from refcheck.page.statement import is_statement_alone
from refcheck.page.topic import Topic

_MOST_PROSE = 700
_HEADLINE, _HEADLINES = 24, 8  # width of a link that is a headline, and how many of them make a list
_HARDLY = 200  # width of the lines of a page that says hardly anything
_CLAUSE, _TOLD, _NARRATED = 18, 2, 0.5  # width of a clause, how many make a story, and their share of words that no site says of itself
_SENTENCE = 24  # width of the shortest one
_WHOLE_DATE = 10  # length of "2021-07-29"
_NONE, _MOSTLY = 40, 0.75  # width of a sentence that says that there is nothing, and share of it that is no site's word
_CHOICE = 60  # width of a sentence that asks for a language
_ENTRY = 16  # width of the value in a cell
_FEW = 3  # lines of such a page
_TERMS = 3  # terms that make a record
_SHOWN = ("<video", "<audio", "<embed", "<object", ".pdf", ".doc", ".xls", ".zip", ".epub", ".mp3", ".mp4", "<pre")
_FACT = later(
    r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])|(?<![0-9])(?!0 )[0-9]+ ?(?:[年月日]|[^\W\d_]{3,}\b)"
)  # a year, a day of a month, a number of things
_FIELD = later(r"[^:：]{2,24}[:：]\s*\S")
_CELL = later(r"<(?:li|td|th|dd|dt)\b[^<>]{0,200}>\s*$", re.IGNORECASE)


def notice_signals(topic: Topic) -> list[Signal]:
    """NOT_FOUND_BODY, WALL, GEO_BLOCK or LITTLE of a page without words of its own; none where it has some."""
    if topic.shape.prose > _MOST_PROSE or topic.content.explains:
        return []
    if topic.content.is_full:
        return _closed(topic)
    if topic.content.own and not _ends_itself(topic):
        return _hardly_any(topic) or _closed(topic) or _has_none(topic)
    heads = [s for head in topic.heads for s in sayings(head) if (is_statement(head) or s.chooses or s.toll) and not asks_why(head)]
    body = [(line, s) for line in topic.content.lines if not topic.content.tells(line) for s in sayings(line)]
    said = [*heads, *(s for _, s in body)]
    if not any(s.talks or s.login or s.chooses for s in said) and not any(map(is_sorry, topic.heads)):
        return []
    return (
        _sold(said)
        or _asks_choice(said)
        or _asks_toll(topic, said)
        or _asks_who(topic, said)
        or _refused(said)
        or _denied(topic, heads, body)
        or _too_little(topic, said)
    )


def _ends_itself(topic: Topic) -> bool:
    """Whether a page of one line without a name says so of itself: "The institute closed in 2014. This address is no longer in use"."""
    if topic.content.is_named or len(topic.content.own) > 1 or len(topic.content.lines) > _FEW:
        return False
    return any(s.denies and s.points and is_statement(s.text) for line in topic.content.own for s in sayings(line))


def _closed(topic: Topic) -> list[Signal]:
    """LITTLE of a page without a link or a date that says in a sentence of its own that its site has ended."""
    if topic.html.links or topic.content.dated:
        return []
    said = (s for line in topic.content.own for s in sayings(line))
    found = next((s for s in said if s.site and s.denies and is_statement(s.text) and not s.gate), None)
    return [Signal(SignalKind.LITTLE, "site closed", f"it says “{found.text[:120]}”", 0.5)] if found is not None else []


def _has_none(topic: Topic) -> list[Signal]:
    """LITTLE of a page that says under its name no more than that there is nothing: "News. There are no items to display"."""
    said = [s for line in topic.content.own for s in sayings(line)]
    if topic.content.dated or len(said) != 1 or len(topic.content.lines) >= _FEW or has_more(topic):
        return []
    only = said[0]
    if not only.denies or width(only.text) > _NONE or share_of_own(only.text) >= _MOSTLY or tells_facts(only.text):
        return []
    return [Signal(SignalKind.LITTLE, "denial", f"it says no more than “{only.text[:120]}”", 0.5)]


def asks_first(topic: Topic) -> list[Signal]:
    """WALL, GEO_BLOCK or LITTLE of a page that asks for something before it shows what it has."""
    said = [s for line in topic.content.lines for s in sayings(line)]
    waits = next((s for s in said if s.gate and s.reader), None)
    little = [Signal(SignalKind.LITTLE, "waits", f"it asks first: “{waits.text[:120]}”", 0.5)] if waits is not None else []
    return _refused(said) or little


def refused_under_404(topic: Topic) -> list[Signal]:
    """WALL, GEO_BLOCK or LOGIN of a 404 or 410 that says who may see the page, and denies it to nobody else."""
    if topic.shape.prose > _MOST_PROSE or topic.content.own:
        return []
    said = [s for text in (*topic.heads, *topic.content.lines) for s in sayings(text)]
    return _refused(said) or (_asks_who(topic, said) if not any(s.denies for s in said) else [])


def _hardly_any(topic: Topic) -> list[Signal]:
    """A sentence or two with nothing that shows them to be somebody's text: they may be anything."""
    if topic.content.is_named or topic.content.is_article or len(topic.content.own) > 1 or sum(map(width, topic.content.lines)) > _HARDLY:
        return []
    line = topic.content.own[0]
    if (
        topic.content.coheres
        or (topic.html.headings and all(map(has_none, (line, *topic.heads))))
        or any(_FACT.search(s.text) for s in sayings(line) if s.own(titled=False))
        or is_dialogue(line)
        or salutes(line)
        or topic.content.numbered
        or topic.content.converses
        or sum(map(_is_field, topic.content.lines)) >= _TERMS
        or shows(topic)
        or _has_items(topic)
        or _is_list(topic)
    ):
        return []
    name = OWN_SENTENCES if is_statement_alone(topic) else "a sentence"
    return [Signal(SignalKind.LITTLE, name, f"it says no more than “{line[:120]}”", 0.5)]


def _is_field(line: str) -> bool:
    return _FIELD.match(line) is not None


def _sold(said: list[Saying]) -> list[Signal]:
    found = next((s for s in said if s.sold), None)
    return [Signal(SignalKind.PARKED, "domain for sale", found.text[:160], 0.9)] if found is not None else []


def _asks_toll(topic: Topic, said: list[Saying]) -> list[Signal]:
    """WALL, where cookies are asked for before anything is shown."""
    found = next((s for s in said if s.toll), None) if not topic.content.titled and not shows(topic) else None
    return [Signal(SignalKind.WALL, "cookies", found.text[:160], 0.7)] if found is not None else []


def _asks_choice(said: list[Saying]) -> list[Signal]:
    """LITTLE, where a language or a country is to be chosen first."""
    found = next((s for s in said if s.chooses and width(s.text) <= _CHOICE), None)
    return [Signal(SignalKind.LITTLE, "choice", f"it asks first: “{found.text[:120]}”", 0.5)] if found is not None else []


def _asks_who(topic: Topic, said: list[Saying]) -> list[Signal]:
    """LOGIN, where a sentence asks who the visitor is, or says that they may not see the page."""
    found = next((s for s in said if s.login and not s.asks and (s.reader or s.near or s.barred or s.gate)), None)
    found = None if shows(topic) or _has_items(topic) else found
    return [Signal(SignalKind.LOGIN, ASKS_WHO, found.text[:160], 0.8)] if found is not None else []


def _refused(said: list[Saying]) -> list[Signal]:
    robot = next((s for s in said if s.robot and (s.talks or s.gate)), None)
    if robot is not None:
        return [Signal(SignalKind.WALL, "asks for a person", robot.text[:160], 0.8)]
    barred = next((s for s in said if s.barred and s.talks), None)
    return [Signal(SignalKind.GEO_BLOCK, "region", barred.text[:160], 0.8)] if barred is not None else []


def _denied(topic: Topic, heads: list[Saying], body: list[tuple[str, Saying]]) -> list[Signal]:
    """A denial that means the page, where nothing on it says that the page waits for something."""
    if any(s.gate for s in heads) or any(s.gate for _, s in body):
        return []
    told = any(map(_tells, topic.content.lines))
    spoken = not body or not told or any(s.near or s.reader for _, s in body)
    found = next((s for s in heads if s.denies and not topic.content.titled), None) if spoken or not (topic.headed or told) else None
    found = found or next((s for line, s in body if s.denies and _of_the_page(s, line, topic)), None)
    if found is None and any(map(is_sorry, (*topic.heads, *topic.content.lines[:3]))):
        found = next((s for s in (*heads, *(s for _, s in body)) if s.sought and not tells_facts(s.text)), None)
    if found is None:
        return []
    if topic.content.titled:  # its name may be a source's, and what is denied something else
        return [Signal(SignalKind.LITTLE, "denial", f"it says “{found.text[:120]}”", 0.5)]
    return [Signal(SignalKind.NOT_FOUND_BODY, "notice", found.text[:160], 0.7)]


def _of_the_page(saying: Saying, line: str, topic: Topic) -> bool:
    """Whether a denial means the page. One in a table or a list, or under a heading that names something, must say so, or say no more."""
    if tells_facts(saying.text) and not (saying.points and not saying.sought):
        return False
    if saying.near:
        return saying.reader or not _goes_on(line)
    if has_more(topic) or topic.content.tells(line) or _is_cell(line, topic) or any(s.own(titled=False) for s in sayings(line)):
        return False
    return is_statement(line if topic.headed or topic.content.titled else saying.text)


def _goes_on(line: str) -> bool:
    """Whether a line tells a fact beside what it denies: a day, a year, a number of things."""
    return any(
        ((not s.talks or share_of_own(s.text) >= _NARRATED) and _FACT.search(s.text)) or tells_facts(s.text)
        for s in sayings(line)
        if not (s.reader or s.near)
    )


def _tells(line: str) -> bool:
    """Whether a line is a sentence with a fact in it."""
    return width(line) >= _SENTENCE and reads(line) and _goes_on(line)


def _tells_more(topic: Topic, said: list[Saying]) -> bool:
    """Whether facts are told, and nothing is said to the visitor; an apology to readers may stand below facts."""
    if any(s.points and not s.sought for s in said) or any(
        s.near or s.denies for s in said if is_statement(s.text) and not tells_facts(s.text)
    ):
        return False
    spoken = any(s.near or s.reader for s in said)
    return any(_tells(line) and (not spoken or any(tells_facts(s.text) for s in sayings(line))) for line in topic.content.lines)


def _narrates(topic: Topic) -> bool:
    """Whether sentences follow each other that say nothing to a visitor nor of a site, whatever they deny: "The reading room was shut,
    and the catalogue hidden. Readers were turned away"."""
    body = [s for line in topic.content.lines for s in sayings(line)]
    if any(s.reader or s.near or s.gate or s.login or s.site or s.robot or s.sold or (s.denies and is_statement(s.text)) for s in body):
        return False
    told = [s for s in body if width(s.text) >= _CLAUSE and share_of_own(s.text) >= _NARRATED]
    return len(told) >= _TOLD and any(width(s.text) >= _SENTENCE for s in told) and not any(map(is_notice, topic.heads[1:]))


def _dates_itself(line: str) -> bool:
    """Whether a line names the whole day of something that is no talk of a site."""
    return any(not s.talks and any(len(value) == _WHOLE_DATE for value, _ in dates_in(s.text)) for s in sayings(line))


def has_more(topic: Topic) -> bool:
    """Whether a list or a table of things stands below a heading: then "the following entries have been removed" means those."""
    return bool(topic.named) and (shows(topic) or _has_items(topic))


def is_item(line: str, topic: Topic) -> bool:
    """Whether a line is a short entry of a list or a table of things below a heading: "not found", 未检出."""
    return width(line) <= _ENTRY and has_more(topic) and _is_cell(line, topic)


def _is_cell(line: str, topic: Topic) -> bool:
    source = topic.html.source[:200_000]
    at = source.find(line)
    return at >= 0 and _CELL.search(source[max(0, at - 240) : at]) is not None


def _too_little(topic: Topic, said: list[Saying]) -> list[Signal]:
    excused = any(map(is_sorry, topic.heads)) and not all(map(_goes_on, topic.content.lines))
    if shows(topic) or _has_items(topic) or (topic.content.titled and not excused):
        return []
    if _tells_more(topic, said) or _narrates(topic):
        return []
    if topic.named and not excused and any(map(_dates_itself, topic.content.lines)):
        return []
    if _is_list(topic) and not excused and not _heads_talk(topic) and not any(s.denies for s in said):
        return []
    first = next((s.text for s in said if s.talks), topic.heads[0] if topic.heads else "")
    return [Signal(SignalKind.LITTLE, "notice", f"it says no more than “{first[:120]}”", 0.5)]


def _heads_talk(topic: Topic) -> bool:
    return any(s.talks for _, head in topic.html.headings[:1] for s in sayings(head))


def _is_list(topic: Topic) -> bool:
    return sum(width(link.text) >= _HEADLINE for link in topic.html.links) >= _HEADLINES


def shows(topic: Topic) -> bool:
    """Whether there is something else than sentences to see: a recording, a document, a table of figures, a record."""
    source = topic.html.source[:60_000].lower()
    return any(m in source for m in _SHOWN) or source.count("<dd") >= _TERMS or is_tabular(topic)


def _has_items(topic: Topic) -> bool:
    return sum(_is_cell(line, topic) and not any(s.talks for s in sayings(line)) for line in topic.content.lines) >= _TERMS
