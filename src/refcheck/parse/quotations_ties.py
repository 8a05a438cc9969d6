"""Which note answers for a statement: the mark at it, the next one in its sentence, else the nearest of the paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refcheck.lang.gone import tells_gone
from refcheck.lang.later import later
from refcheck.parse.quotations_flow import Mark, Passage, mark_sentence, sentence_of

_ADDING = later(
    r"\badd(?:s|ed|ing)\b|добав(?:ил|ля|ив)|补充|補充|付け加え|つけ加え|付言|덧붙|\b(?:fügte?|ergänzte?)\b|\bajout(?:e|é|a|ait)\b",
    re.IGNORECASE,
)
_ALSO = later(r"\balso\b|\btoo\b|также|\bтоже\b|\bauch\b|\baussi\b|également|[还也亦]|また|さらに|ほかにも|또한|아울러", re.IGNORECASE)
_OTHER = later(
    r"\banother\b|\ban? (?:earlier|later|separate|second) \w+|\bдруг(?:ой|ая|ое|ого|ому|им|ом|ую)\b|別の|另一|另外一|\beine[smnr]? andere[nrsm]?\b|\bun(?:e)? autre\b|다른",
    re.IGNORECASE,
)
# a source brought in by the sentence itself
_BROUGHT_IN = later(r"\W*(?:(?:Eine?|An?|Une?|As for|As to|Quant (?:à|aux?)) (?=\w)|Was (?=[^.;]{2,80} (?:angeht|anlangt|betrifft)))")
# a text named as the one before: what the mark behind cites
_SAME = later(
    r"\bthe same (?:article|report|interview|briefing|speech|statement|paper|essay|editorial|column|source|letter|text|page|book|study|document|press conference|release)\b"
    r"|\b(?:том|этом|той|этой|тому|этому|этого|того|тех|та|то) же (?:стать|интервью|газет|издани|журнал|агентств|очерк|доклад|отч[её]т|брифинг|речи|заявлени|публикаци|заметк|колонк|письм|документ|репортаж|источник|данны)"
    r"|\b(?:de[mr]|i[mn]|das|die|der)(?: |)selben? (?:Artikel|Bericht|Interview|Rede|Erklärung|Text|Aufsatz|Leitartikel|Brief|Quelle|Pressekonferenz|Studie|Meldung|Reportage|Gespräch)"
    r"|\b(?:l[ea] même|du même|au même) (?:article|rapport|entretien|discours|texte|communiqué|reportage|éditorial|lettre|source|étude|document|déclaration|conférence)"
    r"|同一?[篇份场次]?(?:文章|报道|報道|报告|采访|讲话|发布会|记者会|声明|社论|文件)|同(?:じ)?(?:記事|論文|報告書?|会見|インタビュー|演説|講演|声明|社説|資料|文書|手紙)(?=[はもでにのがを])"
    r"|같은 (?:기사|글|보도|보고서|인터뷰|회견|기자회견|브리핑|연설|성명|논문|책|사설|칼럼|르포|자료|문서|편지|연구)(?=[은는이가의도]|에)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Words given to somebody: text[start:end] of its passage, with the speaker's name where one was found."""

    start: int
    end: int
    speaker: str | None


def answering(passage: Passage, bounds: list[int], statement: Statement, others: Sequence[Statement]) -> Mark | None:
    """The mark of the passage that answers for the statement, None when the passage has none."""
    own = sentence_of(bounds, statement.start)
    same = [m for m in passage.marks if mark_sentence(bounds, m) in range(own, sentence_of(bounds, statement.end - 1) + 1)]
    following = [m for m in same if m.at >= statement.start + 1]
    if following:
        inside = [m for m in following if m.at <= statement.end + 1]
        return inside[-1] if inside else following[0]
    if same:
        return same[-1]
    before = [m for m in passage.marks if m.at <= statement.start]
    after = [m for m in passage.marks if m.at > statement.end]
    if not before:
        return after[0] if after else None
    # A whole sentence behind the last mark leads over to what the next mark answers for.
    known = statement.speaker is not None and any(s.speaker == statement.speaker for s in others if s.end <= before[-1].at)
    # a paper that the sentence of the mark behind names in marks
    named = statement.speaker is not None and re.search(
        rf"[«„“《『]{re.escape(statement.speaker)}", passage.text[slice(*_sentence(passage, bounds, before[-1].at - 1))]
    )
    led_over = not known and not named and own - mark_sentence(bounds, before[-1]) > 1
    if not after or (not led_over and _OTHER.search(passage.text, *_sentence(passage, bounds, after[0].at - 1))):
        return before[-1]  # "In another of her reports, …": the mark ahead is that one's
    if _only_gone(passage, bounds, after[0]) or (not led_over and _SAME.search(passage.text, bounds[own], statement.start)):
        return before[-1]
    if named:
        return before[-1]
    goes_on = not adds(passage, bounds, statement.start) and _goes_on(bounds, statement, after[0], others)
    if led_over or goes_on or _begins_anew(bounds, statement, before[-1], after[0], others):
        return after[0]
    return before[-1]


def other_mark(passage: Passage, bounds: list[int], statement: Statement, mark: Mark) -> Mark | None:
    """The mark that may answer in the place of `mark`: of those nearest behind and ahead the other one, where the statement's own sentences
    have none."""
    own = range(sentence_of(bounds, statement.start), sentence_of(bounds, statement.end - 1) + 1)
    before = [m for m in passage.marks if m.at <= statement.start]
    after = [m for m in passage.marks if m.at > statement.end]
    if not before or not after or any(mark_sentence(bounds, m) in own for m in passage.marks):
        return None
    return {before[-1]: after[0], after[0]: before[-1]}.get(mark)


def _only_gone(passage: Passage, bounds: list[int], mark: Mark) -> bool:
    """Whether the mark's sentence only says of another source that it is gone: "An open letter can no longer be read."."""
    start, end = _sentence(passage, bounds, mark.at - 1)
    return _BROUGHT_IN.match(passage.text, start) is not None and tells_gone(passage.text[start:end])


def _begins_anew(bounds: list[int], statement: Statement, before: Mark, after: Mark, others: Sequence[Statement]) -> bool:
    """Whether a speaker (named, or the same unnamed one) who was not heard before the mark behind is heard again before the mark ahead."""
    earlier = [s for s in others if s.end <= before.at]
    own = sentence_of(bounds, statement.end - 1)  # what its own sentence says on leads to no mark ahead
    later = [s for s in others if statement.end < s.start < after.at and sentence_of(bounds, s.start) > own]
    if statement.speaker and earlier and later and all(s.speaker and s.speaker != statement.speaker for s in earlier):
        return True
    return not any(s.speaker == statement.speaker for s in earlier) and any(s.speaker == statement.speaker for s in later)


def adds(passage: Passage, bounds: list[int], at: int) -> bool:
    """Whether the sentence that holds `at` only adds to what the mark behind answers for ("…, he added")."""
    return _ADDING.search(passage.text, *_sentence(passage, bounds, at)) is not None


def tells_more(passage: Passage, bounds: list[int], at: int) -> bool:
    """Whether the sentence that holds `at` gives more out of the source quoted before ("It also printed …", "…, he added")."""
    return adds(passage, bounds, at) or _ALSO.search(passage.text, *_sentence(passage, bounds, at)) is not None


def _sentence(passage: Passage, bounds: list[int], at: int) -> tuple[int, int]:
    which = sentence_of(bounds, at)
    return bounds[which], bounds[which + 1] if which + 1 < len(bounds) else len(passage.text)


def _goes_on(bounds: list[int], statement: Statement, after: Mark, others: Sequence[Statement]) -> bool:
    """Whether the same named speaker, and nobody else, goes on up to the sentence that the mark ahead closes."""
    later = [s for s in others if statement.end < s.start < after.at]
    if statement.speaker is None or not later or any(s.speaker != statement.speaker for s in later):
        return False
    return any(sentence_of(bounds, s.end - 1) == mark_sentence(bounds, after) for s in later)
