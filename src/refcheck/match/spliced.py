"""A last clause put behind what a source says: "the walk took an hour, and the gate ought to be painted".

Such a clause mostly says what ought to be done. It is told where none of its words stands in the passage, which itself says of nothing what
ought to be done.
"""

from __future__ import annotations

from collections.abc import Iterable

from refcheck.lang.later import later
from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart, number_in
from refcheck.match.polarity import answers
from refcheck.match.units import Unit, is_light

Span = tuple[int, int]
_LEAST = 2  # known words of the clause
# What ought to be, by language, in lower-case text.
_OUGHT = {
    "en": later(r"\b(?:should|must|ought|ha(?:s|ve) to|need(?:s|ed)? to|shall|it is time|high time|to be (?:abolished|dropped|kept|scrapped|removed|ended))\b"),
    "ru": later(r"(?<!\w)(?:следует|должн\w+|должен|пора|надо|нужно|необходимо|надлежит|подлежит|требуется|обязан\w*)(?!\w)"),
    "zh": later(r"[应應][当當该該]|[该該](?=[不由在把将将]|[一-龥]{0,6}[了才])|(?<![对對相反供适適响響效])[应應](?=[在于於以由予把将將尽儘]|[一-龥]{2,12}(?:取消|废|廢|撤|拆|停|止|改|除|弃|棄))|必[须須]|(?<!必)[须須](?=[一-龥])|有必要|需要|理[应應]|不[该該]"),
    "ja": later(r"べき|なければなら|ねばなら|必要(?:が|で)|ほか(?:は)?ない|求められる|てはなら"),
    "ko": later(r"[해여어아]야 |[해여어아]야만|필요가|마땅|[해여어아]야[.”’]"),
    "de": later(r"(?<!\w)(?:soll(?:en|e|te|ten|t)?|muss|müss\w*|gehör(?:t|en|te|ten)|bedarf|nötig|notwendig)(?!\w)"),
    "fr": later(r"(?<!\w)(?:doi[st]|doivent|devr\w+|faut|faudr\w+|il convient|nécessaires?|à supprimer)(?!\w)"),
}  # fmt: skip


def last_clause(quote: Content) -> Span | None:
    """The last of several clauses, where it says what ought to be."""
    spans = [c for a, b in split.sentences(quote.text, quote.lang) for c in split.clauses(quote.text, a, b)]
    if len(spans) < 2 or not ought(quote.text[slice(*spans[-1])], quote.lang):
        return None
    return spans[-1]


def spliced(quote: Content, passage: Content) -> Span | None:
    """The last clause of a quotation, where it says what ought to be and the passage has nothing of it."""
    span = last_clause(quote)
    if span is None or ought(passage.text, passage.lang):
        return None
    own = _known(u for u in quote.units if span[0] <= u.start < span[1])
    rest = _known(u for u in quote.units if u.start < span[0])
    free = [v for v in passage.units if not any(answers(u, v) for u in rest)]
    said = any(any(answers(u, v) for v in free) or (u.proper and has_counterpart(u, passage)) for u in own)
    counted = any(number_in(q, passage.numbers) for q in quote.numbers if span[0] <= q.start < span[1])
    return None if len(own) < _LEAST or said or counted else span


def ought(text: str, lang: str) -> bool:
    """Whether a text says that something ought to be."""
    words = _OUGHT.get(lang.split("-")[0])
    return words is not None and words.search(text.lower()) is not None


def _known(units: Iterable[Unit]) -> list[Unit]:
    return [u for u in units if (u.ids or u.proper) and not is_light(u)]
