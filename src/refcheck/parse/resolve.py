"""Which work a pointer back points to: the one before, the one of a note, the one of an author, the one of a short title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from refcheck.lang.later import later
from refcheck.model import BackReference, BackReferenceKind, Citation, Note, ParsedNote, Reference
from refcheck.parse.called_east import called_before, named_last, page_of
from refcheck.parse.facts import flat, holds, pattern
from refcheck.parse.heard_names import heard_author, shortened_body
from refcheck.parse.named_in import all_named, author_fit, other_author
from refcheck.parse.note import read_again
from refcheck.parse.of_day import of_that_day
from refcheck.parse.recalled import pointer_to, pointers_within, recalled
from refcheck.parse.short_titles import is_part, letters, other_title, same_script, title_fit, titles_of
from refcheck.parse.unpublished import unpublished
from refcheck.parse.worded import called

# what only leads on: …については、某、前掲書、51頁も参照されたい; See also Feld, …
_MORE = later(
    r"(?:も|を|も併せて|もあわせて)(?:参照|見よ|見られたい|参考)|に詳しい|(?:^|\s)(?:[Ss]ee also|[Cc]f\. also|(?:For|On) [^;:]{3,90}?,? see|[Ss]iehe auch|[Vv]gl\. auch"
    r"|[Vv]oir aussi|(?:Pour|Sur) [^;:]{3,90}?,? (?:voir|cf\.)|Z(?:um|ur|u) [^;:]{3,90}? (?:vgl\.|siehe)|[Сс]м\. также|О[б]? [^;:]{3,90}? см\.)\s|^\s?(?:另?可?参见|另见|并参)"
)
# What a pointer calls the work, and of what type it then is
_KINDS = (
    (later(r"報告|报告|보고서|доклад|отч[её]т|report|bericht|rapport"), ("report",)),
    (later(r"記事|报道|報道|기사|стать[яеию] в газете"), ("article-newspaper", "webpage", "article-magazine")),
    (later(r"通[报報告]|公告|声明|聲明|会見|記者会|资料|資料|サイト|网页|ページ|자료|заявлени|брифинг"), ("webpage", "document")),
    (later(r"論文|文章|引文|揭文|论文|art\.|ст\.|글|논문"), ("article",)),
    (later(r"書|书|соч|livre|책|op\. ?cit"), ("book", "chapter")),
)
_MARKUP = frozenset("*_")
_PAGED = later(r",?\s(?:pp?\.\s?|S\.\s?)?\d[\d\-–, ]*f{0,2}\.?$")
_LEAST_OF_TITLE = 10  # letters of a title's beginning behind its author's name
_LEAST_FOLDED = 3  # characters of a title that an author's name supports
_CALLED = 0.8  # how sure a work is that is called by its author and kind
_HEARD = 0.7  # how sure a name is that only sounds like the author's
_SELF_NEAR = 16  # characters before a work in which it is called the author's own
_SHORTENED = 0.85  # how well a title printed short fits that of an earlier work by the same author


@dataclass(slots=True)
class _Reading:
    """What has been read so far: works, and which of them each note spoke of, in order."""

    citations: list[Citation] = field(default_factory=list)
    backrefs: list[BackReference] = field(default_factory=list)
    spoken: dict[str, list[int]] = field(default_factory=dict)
    own: list[int] = field(default_factory=list)  # works that a note calls the author's own
    last: int | None = None
    last_of_note: int = 1  # how many works the note of `last` spoke of

    def works(self) -> list[Reference]:
        """The works of the notes read so far."""
        return [c.reference for c in self.citations]


def resolve(notes: Sequence[Note], parsed: list[ParsedNote]) -> tuple[tuple[Citation, ...], tuple[BackReference, ...]]:
    """Citations in printed order, and the pointers of all notes with the works they point to.

    `parsed` is changed in place where a short title that no earlier work answers turns out to be a work itself.
    """
    reading = _Reading()
    for index, note in enumerate(notes):
        _read_note(reading, notes, parsed, index, note)
    _look_ahead(reading)
    return tuple(reading.citations), tuple(reading.backrefs)


def _read_note(reading: _Reading, notes: Sequence[Note], parsed: list[ParsedNote], index: int, note: Note) -> None:
    titles = _bare_titles(reading, parsed[index])
    pointing = [part for pointer in parsed[index].backrefs for part in pointers_within(reading.works(), pointer)]
    items: list[Reference | BackReference] = sorted([*parsed[index].references, *pointing, *titles], key=lambda i: i.start)
    before = reading.last
    several = len(reading.spoken.get(notes[index - 1].key, [])) if index else 0
    spoken: list[int] = []
    references: list[Reference] = []
    pointers: list[BackReference] = []
    for item in items:
        item = _known_again(reading, item)  # noqa: PLW2901 - the same item, read better
        if isinstance(item, BackReference):
            pointer = _point(reading, item, before if not spoken else spoken[-1], several if not spoken else 1)
            again = (
                read_again(parsed[index].raw, item) if pointer.points_to is None and item.kind is BackReferenceKind.SHORT_TITLE else None
            )
            if again is None:
                pointers.append(replace(pointer, note=note.key))
                if pointer.points_to is not None:
                    spoken.append(pointer.points_to)
                continue
            item = again  # noqa: PLW2901 - as above
        earlier_title = _named_before(reading, item)
        if earlier_title is not None:
            pointers.append(replace(earlier_title, note=note.key))
            spoken.append(earlier_title.points_to)  # type: ignore[arg-type]  # it points somewhere
            continue
        if not item.author and "author" in item.origin and item.origin["author"].rule == "author-same-as-before":
            earlier = spoken[-1] if spoken else before
            item = replace(item, author=reading.citations[earlier].reference.author) if earlier is not None else item  # noqa: PLW2901 - as above
        references.append(item)
        if pattern(r"<self_works>").search(flat(parsed[index].raw[max(0, item.start - _SELF_NEAR) : item.end])):
            reading.own.append(len(reading.citations))
        spoken += _spoken_of(item, len(reading.citations), spoken)
        reading.citations.append(Citation(note.key, item, note.start + item.start, note.start + item.end, index))
    parsed[index] = replace(parsed[index], references=tuple(references), backrefs=tuple(pointers))
    reading.backrefs.extend(pointers)
    reading.spoken[note.key] = spoken
    if pointers and pointers[-1].points_to is None and (not references or pointers[-1].start > references[-1].start):
        reading.last = None  # what the next "ibid." points at was not found here
    elif spoken:
        reading.last = spoken[-1 if (main := _before_aside(parsed[index].raw, references, pointers)) is None else main]
    elif not pointers and parsed[index].prose:
        reading.last = None if unpublished(parsed[index].raw) else before  # "ibid." behind an interview means the interview


def _known_again(reading: _Reading, item: Reference | BackReference) -> Reference | BackReference:
    """The pointer that what was read as a work is: an earlier work's title and pages, and nothing else."""
    if isinstance(item, BackReference):
        return item
    if _is_bare(item) and (named := recalled(reading.works(), item.raw)) is not None:
        return pointer_to(named, item.raw, item.start, item.end)
    if (east := _called(reading, item.raw, item.start, item.end)) is not None:
        return east
    if _repeats(reading, item):
        return BackReference(BackReferenceKind.SHORT_TITLE, item.raw.strip().rstrip("。."), item.start, item.end, page=item.page)
    return item


def _before_aside(raw: str, references: Sequence[Reference], pointers: Sequence[BackReference]) -> int | None:
    """The place of the last work that the note is about, where a sentence behind it only says where more is to be read; None where none does."""
    spans = sorted([*((r.start, r.end) for r in references), *((p.start, p.end) for p in pointers if p.points_to is not None)])
    for k in range(1, len(spans)):
        stop = max(raw.rfind(sign, spans[k - 1][1] - 1, spans[k][0]) for sign in "。.")
        end = raw.find("。", spans[k][1] - 1)
        sentence = raw[stop + 1 : end if end >= 0 else len(raw)]
        if stop >= 0 and _MORE.search(sentence):
            return k - 1
    return None


def _repeats(reading: _Reading, work: Reference) -> bool:
    """Whether nothing but author, title and pages of an earlier work is printed again."""
    if work.issued and _short_again(reading, work):
        return True
    if not _is_bare(work) or not work.title:
        return False
    title = letters(work.title)
    if len(title) > 7 and any(letters(t) == title for c in reading.citations for t in titles_of(c.reference)):
        return True
    plain = same_script(work.title)
    if len(plain) > _LEAST_FOLDED and any(
        same_script(t) == plain
        and (not work.author or any(author_fit(c.reference, flat(n.family or n.literal or "").lower()) for n in work.author))
        for c in reading.citations
        for t in titles_of(c.reference)
    ):
        return True
    if not work.author and any(is_part(title, letters(c.reference.title or "")) for c in reading.citations):
        return True
    names = ", ".join(flat(n.family or n.literal or "") for n in work.author).lower()
    return bool(names) and any(
        author_fit(c.reference, names) and title_fit(c.reference, f"“{flat(work.title).lower()}”") >= _SHORTENED for c in reading.citations
    )


def _is_bare(work: Reference) -> bool:
    """Whether nothing is printed that a work described anew has."""
    return not (work.URL or work.DOI or work.issued or work.container_title or work.publisher or work.volume or work.issue)


def _short_again(reading: _Reading, work: Reference) -> bool:
    """ "Brandl, Hafenbilder 2015, S. 115": family name, the title or its beginning, and the year of an earlier work, and nothing else."""
    bare = not (work.URL or work.DOI or work.container_title or work.publisher or work.publisher_place or work.volume or work.issue)
    if not bare or not work.title or len(work.author) > 3 or any(name.given for name in work.author):
        return False
    title = letters(work.title)
    return len(title) > 4 and any(
        c.reference.issued == work.issued
        and letters(c.reference.title or "").startswith(title)
        and all(author_fit(c.reference, flat(n.family or n.literal or "").lower()) for n in work.author)
        for c in reading.citations
    )


def _spoken_of(work: Reference, index: int, before: list[int]) -> list[int]:
    """The index of a work that "ibid." could mean; the further address of the one before is none."""
    return [] if before and not work.title and work.raw == work.URL else [index]


def _bare_titles(reading: _Reading, parsed: ParsedNote) -> list[BackReference]:
    """Prose of a note that is the whole title of an earlier work, alone or behind its author, points back to that work."""
    found = []
    for words in parsed.prose:
        span = _span_of(words, parsed.raw)
        if span is not None and (called := _called(reading, words, *span)) is not None:
            found.append(called)
            continue
        if span is None or not 8 <= len(words) <= 200:
            continue
        if any(_is_title_of(c.reference, words) for c in reading.citations):
            text = words.strip().rstrip("。.")
            found.append(BackReference(BackReferenceKind.SHORT_TITLE, text, *span))
        elif not any(b.start < span[1] and span[0] < b.end for b in parsed.backrefs):
            named = recalled(reading.works(), words)
            found += [pointer_to(named, words, *span)] if named is not None else []
    return found


def _called(reading: _Reading, words: str, start: int, end: int) -> BackReference | None:
    """The pointer that words are which call an earlier work by its author and kind, or by what it is."""
    at = called_before([c.reference for c in reading.citations], words, reading.last)
    if at is None:
        return None
    text = words.strip().rstrip("。.")
    return BackReference(BackReferenceKind.AUTHOR_ONLY, text, start, end, page=page_of(words), points_to=at, confidence=_CALLED)


def _span_of(words: str, raw: str) -> tuple[int, int] | None:
    """Where words stand in a note that may mark some of them: *A Title*, 133."""
    kept = [i for i, c in enumerate(raw) if c not in _MARKUP]
    at = "".join(raw[i] for i in kept).find(words)
    return (kept[at], kept[at + len(words) - 1] + 1) if at >= 0 and words else None


def _is_title_of(work: Reference, words: str) -> bool:
    return bool(work.title) and any(_is_title(work, title, words) for title in titles_of(work))


def _is_title(work: Reference, printed: str, words: str) -> bool:
    title, plain = letters(printed), letters(words)
    short = _PAGED.sub("", words.strip()).partition(", ")
    if len(letters(short[2])) >= _LEAST_OF_TITLE and title.startswith(letters(short[2])) and author_fit(work, flat(short[0]).lower()):
        return True  # Feld, Red Dawn, Blue Sea, 133
    if is_part(plain, title):
        return True
    if len(title) < 8 or not plain.endswith(title):
        return False
    lead = words.strip()[: max(0, len(words.strip()) - len(printed))]
    return plain == title or (author_fit(work, flat(lead).lower()) and len(lead) < 60)


def _named_before(reading: _Reading, work: Reference) -> BackReference | None:
    """A title that stands alone points back where an earlier work has it; elsewhere it is a work of its own."""
    if work.author or work.container_title or work.issued or work.URL or work.publisher or work.page or not work.title:
        return None
    if work.archive and not any(letters(c.reference.title or "") == letters(work.title) for c in reading.citations):
        return None  # records of one archive differ by their figures alone
    best, score = _best(reading, f"「{work.title}」", range(len(reading.citations)))
    if best is None or score < 0.85:
        return None
    return BackReference(
        BackReferenceKind.SHORT_TITLE, work.raw, work.start, work.end, points_to=best, confidence=round(min(0.95, score), 2)
    )


def _point(reading: _Reading, pointer: BackReference, before: int | None, several: int) -> BackReference:
    if pointer.points_to is not None:
        return pointer
    if pointer.kind is BackReferenceKind.IBID:
        if before is None:
            return pointer
        worded = several > 1 and re.search(r"[書书책]|論文|文章|글|논문", pointer.text)
        points_to = _of_kind(reading, before, pointer.text) if worded else before
        return replace(pointer, points_to=points_to, confidence=0.95 if several <= 1 else 0.75)
    if pointer.kind is BackReferenceKind.NOTE_NUMBER:
        return _numbered(reading, pointer)
    if before is not None and _is_of_the_same(pointer.text):
        return replace(pointer, points_to=_of_kind(reading, before, pointer.text), confidence=0.85)
    best, score = _best(reading, pointer.text, range(len(reading.citations)))
    if best is None and pointer.kind is BackReferenceKind.AUTHOR_ONLY and before is not None and not _names_somebody(pointer.text):
        return replace(pointer, points_to=_of_kind(reading, before, pointer.text), confidence=0.6)  # 上掲書, op. cit. alone: the last one
    if best is None and pointer.kind is BackReferenceKind.AUTHOR_ONLY:
        other = _own_work(reading, pointer.text)
        works = reading.works()
        other = shortened_body(works, pointer.text) if other is None else other
        other = heard_author(works, pointer.text) if other is None else other
        other = of_that_day(works, pointer.text) if other is None else other
        other = called(works, pointer.text) if other is None else other
        other = named_last(works, pointer.text, before) if other is None else other
        return pointer if other is None else replace(pointer, points_to=other, confidence=_HEARD)
    if best is None or score < (0.45 if pointer.kind is BackReferenceKind.AUTHOR_ONLY else 0.5):
        return pointer
    return replace(pointer, points_to=best, confidence=round(min(0.95, score), 2))


def _is_of_the_same(text: str) -> bool:
    """Whether a pointer names the author by "the same", and no title: Dies., a. a. O., S. 4; Она же. Указ. соч."""
    same = pattern(r"\W*(?:<same_author>)(?=\W|$)").match(flat(text))
    return same is not None and holds(flat(text), "op_cit") and not _names_somebody(flat(text)[same.end() :])


def _own_work(reading: _Reading, text: str) -> int | None:
    """The latest work that a note calls the author's own, for a pointer that does (前掲拙稿); 拙著 is rather a book."""
    if not holds(flat(text), "self_works") or not reading.own:
        return None
    wanted = ("book", "chapter") if "著" in text else ("article",) if re.search(r"拙[稿論论文]", text) else ("",)
    return next((i for i in reversed(reading.own) if reading.citations[i].reference.type.startswith(wanted)), reading.own[-1])


def _of_kind(reading: _Reading, before: int, text: str) -> int:
    """The last work spoken of, or the last book or article before it where the pointer says 書, 論文, 책, 글."""
    wanted = ("book", "chapter") if re.search(r"[書书책]", text) else ("article",) if re.search(r"論文|文章|글|논문", text) else ("",)
    works = [before, *(i for note in reversed(list(reading.spoken.values())) for i in reversed(note))]
    return next((i for i in works if reading.citations[i].reference.type.startswith(wanted)), before)


def _numbered(reading: _Reading, pointer: BackReference) -> BackReference:
    """The work of the named note; where the pointer names an author or title that the note does not have, nothing."""
    works = _works_of_note(reading, pointer.target_note or "")
    if not works:
        return pointer
    best, score = _best(reading, pointer.text, works)
    named = _names_somebody(pointer.text)
    if best is not None and score >= 0.3:
        return replace(pointer, points_to=best, confidence=0.95)
    if named:
        elsewhere, other = _best(reading, pointer.text, range(len(reading.citations)))
        if elsewhere is not None and other >= 0.5:
            return pointer
    return replace(pointer, points_to=works[-1] if len(works) == 1 else works[0], confidence=0.8 if len(works) == 1 else 0.5)


def _works_of_note(reading: _Reading, number: str) -> list[int]:
    """The works of the note with that number; where chapters or sheets count anew, of the last one."""
    again = f"{number} ("  # `Note.key` tells a repeated number apart so
    return next((works for key, works in reversed(reading.spoken.items()) if key == number or key.startswith(again)), [])


def _names_somebody(text: str) -> bool:
    rest = pattern(r"<op_cit|ibid|note_words|pages_before|pages_after|lead_in|closers>").sub(" ", flat(text))
    rest = re.sub(r"及?以下|이하|(?:을|를|도)?\s?(?:참조|참고)(?:할 것|하라|바람)?|[に与와과]\s?(?:同じ|같음)", " ", rest)
    return bool(re.search(r"[^\W\d_]{2}|(?![書书文稿論论篇本同氏頁页])[㐀-鿿가-힣]\s?[・·,、]", rest)) or holds(
        flat(text), "self_works"
    )  # 前掲拙稿: the author of the paper


def _best(reading: _Reading, text: str, indexes: Sequence[int]) -> tuple[int | None, float]:
    """The latest of the works that fit the pointer's words best, and how well (0 to 1)."""
    best, score = None, 0.0
    for i in indexes:
        fit = _fit(reading.citations[i].reference, text)
        if fit > score or (fit == score and fit > 0):
            best, score = i, fit
    return best, score


def _fit(work: Reference, text: str) -> float:
    words = pattern(r"^\W*(?:<same_author>)\s*[,，、:：.]\s*").sub("", flat(text).lower())
    title = title_fit(work, words)
    family = author_fit(work, words)
    if family and title:
        together = len(work.author) > 1 and all_named(work, words)  # rather the work of all that are named
        return min(1.0, 0.5 + title / 2) - (0.0 if together else 0.01)
    if title:
        others = bool(work.author) and other_author(work, words)
        return 0.0 if others else title
    if family and other_title(work, words):
        return 0.0
    bonus = next((0.1 if work.type.startswith(types) else -0.05 for form, types in _KINDS if form.search(words)), 0.0)
    year = re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", words)
    if year and family:
        return 0.8 if (work.issued or "").startswith(year[0]) else 0.0
    if family and len(work.author) > 1 and all_named(work, words):
        bonus += 0.03  # rather the work of all that are named than of one of them
    elif family and len(work.author) > 1 and not re.search(r"等|ほか|et al|и др|u\.\s?a\.", words):
        bonus -= 0.04  # one name: rather the work of one
    return 0.6 + bonus if family else 0.0


def _look_ahead(reading: _Reading) -> None:
    """A pointer to a later note (see note 9 below) is resolved once all notes are read."""
    for i, pointer in enumerate(reading.backrefs):
        if pointer.points_to is None and pointer.kind is BackReferenceKind.NOTE_NUMBER and pointer.target_note:
            works = reading.spoken.get(pointer.target_note, [])
            best, score = _best(reading, pointer.text, works)
            if works and (score >= 0.3 or not _names_somebody(pointer.text)):
                reading.backrefs[i] = replace(pointer, points_to=best if best is not None else works[0], confidence=0.6)
