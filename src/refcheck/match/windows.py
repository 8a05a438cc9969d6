"""Stretches of a text that a quotation may translate: a sentence, a run of its clauses, two sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from refcheck.match.content import Content, all_ids, names_of
from refcheck.match.prepared import Prepared
from refcheck.match.sound import Sound
from refcheck.match.split import clauses

_MOST_CLAUSES = 14
_MOST_COMPARED = 300_000  # pairs of words with a sound, for one sentence with all its windows,
_MOST_COMPARED_LARGE = 40_000  # and in a text of more than
_LARGE = 1_000_000  # characters
_LONGEST, _LONGER = 1200, 4  # characters of a run of sentences, and times those of the quotation
_REMEMBERED = 400  # runs of sentences


@dataclass(frozen=True, slots=True)
class Window:
    """text[start:end] of a Prepared, with its content; `sentence` is the index of its first sentence."""

    start: int
    end: int
    content: Content
    sentence: int
    kind: str = "sentence"


def sentence(prepared: Prepared, i: int) -> Window:
    """The window of sentence i."""
    start, end = prepared.sentences[i]
    return Window(start, end, prepared.contents[i], i)


def runs(prepared: Prepared, i: int, most: int, quote: tuple[int, int]) -> list[Window]:
    """Sentence i with its neighbours: runs of two sentences and more, at most `most`. `quote` has so many sentences and characters:
    runs of up to as many sentences are as likely as one, and none is much longer."""
    said, characters = quote
    spans = prepared.sentences
    longest = max(_LONGEST, _LONGER * characters)
    sizes = ((first, first + size - 1) for size in range(2, most + 1) for first in range(i - size + 1, i + 1))
    inside = [(a, b) for a, b in sizes if a >= 0 and b < len(spans) and spans[b][1] - spans[a][0] <= longest]
    return [joined(prepared, a, b, "sentence" if b - a < said else "sentences") for a, b in inside]


def affordable(quote: Content, windows: list[Window], prepared: Prepared) -> list[Window]:
    """Those of the windows that can be compared with the quotation in reasonable time, the shortest first: all but for long sentences.

    What takes time is to hold each word that has a sound against each of the other side.
    """
    mine = len(quote.sounds) + sum(1 for u in quote.units if u.han) + 1
    theirs = [len(w.content.sounds) + len(w.content.transliterated) + len(w.content.hangul) + 1 for w in windows]
    order = sorted(range(len(windows)), key=lambda k: theirs[k])
    costs = accumulate(mine * theirs[k] for k in order)
    most = _MOST_COMPARED_LARGE if len(prepared.text) > _LARGE else _MOST_COMPARED
    kept = {k for k, cost in zip(order, costs, strict=True) if cost <= most}
    return [window for k, window in enumerate(windows) if k in kept]


def joined(prepared: Prepared, first: int, final: int, kind: str) -> Window:
    """Sentences first to final as one window."""
    start, end = prepared.sentences[first][0], prepared.sentences[final][1]
    content = prepared.joined.get((start, end))
    if content is None:
        if len(prepared.joined) >= _REMEMBERED:
            prepared.joined.clear()
        content = prepared.joined[start, end] = merged(prepared.contents[first : final + 1], prepared.text[start:end])
    return Window(start, end, content, first, kind)


def merged(contents: Sequence[Content], text: str) -> Content:
    """One content of several. Unit spans stay relative to their own sentence."""
    first = contents[0]
    return Content(
        text=text,
        lang=first.lang,
        units=tuple(u for c in contents for u in c.units),
        numbers=tuple(q for c in contents for q in c.numbers),
        ids=frozenset().union(*(c.ids for c in contents)),
        words=frozenset().union(*(c.words for c in contents)),
        han=frozenset().union(*(c.han for c in contents)),
        sounds=tuple(s for c in contents for s in c.sounds),
        names=tuple(s for c in contents for s in c.names),
        stream="".join(c.stream for c in contents),
        transliterated=tuple(s for c in contents for s in c.transliterated),
        weight=sum(c.weight for c in contents),
        hangul=tuple(w for c in contents for w in c.hangul),
        hangul_firsts=frozenset().union(*(c.hangul_firsts for c in contents)),
        parts=tuple(contents),
    )


def clause_runs(prepared: Prepared, i: int) -> list[Window]:
    """Runs of neighbouring clauses of sentence i, shorter than the sentence."""
    start, end = prepared.sentences[i]
    cut = clauses(prepared.text, start, end)
    if not 1 < len(cut) <= _MOST_CLAUSES:
        return []
    runs = ((a, b) for a in range(len(cut)) for b in range(a, len(cut)) if b - a + 1 < len(cut))
    return [part(prepared, i, cut[a][0], cut[b][1]) for a, b in runs]


def part(prepared: Prepared, i: int, start: int, end: int) -> Window:
    """text[start:end] of sentence i as a window."""
    base = prepared.sentences[i][0]
    return Window(start, end, sliced(prepared.contents[i], start - base, end - base), i, "clauses")


def sliced(content: Content, start: int, end: int) -> Content:
    """The content of content.text[start:end]; unit spans stay relative to the whole."""
    units = tuple(u for u in content.units if u.start >= start and u.end <= end)
    text = content.text[start:end]
    hangul = tuple(u.word for u in units if not u.ids) if content.hangul else ()
    stream = content.stream
    if stream:
        syllables = stream.split()
        stream = " " + " ".join(syllables[start:end]) + " "
    return replace(
        content,
        text=text,
        units=units,
        numbers=tuple(q for q in content.numbers if q.start >= start and q.end <= end),
        ids=all_ids(units),
        words=frozenset(u.word for u in units if u.word),
        han=content.han.intersection(_folded(text)) if content.han else content.han,
        sounds=tuple(u.sound for u in units if u.sound),
        names=names_of(units, content.text),
        stream=stream,
        transliterated=content.transliterated if content.transliterated and len(text) > 0.5 * len(content.text) else _sounds(text, content),
        weight=sum(u.weight for u in units),
        hangul=hangul,
        hangul_firsts=frozenset(w[:1] for w in hangul),
        parts=(),
    )


def _folded(text: str) -> str:
    from refcheck.lang.fold import han

    return han(text)


def _sounds(text: str, content: Content) -> tuple[Sound, ...]:
    from refcheck.match.content import transliterated

    return transliterated(_folded(text)) if content.transliterated else ()
