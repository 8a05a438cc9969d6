"""Whose words the page says a passage is: "王毅表示，…", "…», — говорит фермер Семён Гурьев", "何琳：…"."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from refcheck.lang import Language, language_of
from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.match.content import content_of
from refcheck.match.jamo import is_hangul
from refcheck.match.latinized import is_latinized, is_slavic
from refcheck.match.pairing import written_in_characters
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.sound import alike, sound_of
from refcheck.model import Difference, MarkState

_BEHIND = 90  # characters behind a passage in which its speaker may be named
_BEFORE = 60  # and before it
_LABEL = later(r"^(?:[\s【\[（(]*([^\s：:【】\[\]（）()]{1,24})[】\]）)]?\s*[：:】]|[○◯〇●]\s?([^\s：:。、]{2,20})[\s：:])")  # ○ in minutes
_NAME = later(r"[A-ZА-ЯЁÄÖÜÉÈÀÇÎÔÂ][\w’'-]+|[ァ-ヺ][ァ-ヺー・]+|[\u4e00-\u9fff]{2,8}|[가-힣]{2,}")
_MOST_READ = 60_000  # characters of a page in which another speaker is looked for
_MANY_NOUNS = ("de", "ko")  # languages whose names look as other nouns do
_CLOSE_QUOTE = '”»」』’"'
_IN_MINUTES = "○"  # stands before each speaker in Japanese minutes
_SAYS_NOTHING: tuple[MarkState, tuple[Difference, ...]] = (MarkState.NOT_CHECKED, ())

_CYRILLIC, _LATIN = later("[А-яЁё-]+"), later("[A-Za-zÀ-žʹ'’-]+")
_DECLINED = 0.74  # share of letters that a name and its other cases have in common


def speaker_mark(question: Question, prepared: Prepared, start: int, end: int) -> tuple[MarkState, tuple[Difference, ...]]:
    """Whether the page gives text[start:end] to the speaker whom the paper names.

    It `differs` only where the page names somebody else for the passage and knows the paper's speaker too, elsewhere: a
    name that we cannot follow into the other script is no difference.
    """
    told = _mark(question, prepared, start, end)
    if not question.original or told[0] is MarkState.AGREES:
        return told
    own = _mark(replace(question, speaker=question.original, lang=prepared.lang), prepared, start, end)
    return own if own[0] is not MarkState.NOT_CHECKED else told


def _mark(question: Question, prepared: Prepared, start: int, end: int) -> tuple[MarkState, tuple[Difference, ...]]:
    language = language_of(prepared.lang)
    if not question.speaker or language is None:
        return _SAYS_NOTHING
    voices = prepared.voices(start)
    if voices:
        from refcheck.match.voicing import by_distance, by_voice

        voiced = (question.speaker, question.lang, voices, (start, end), (prepared.text, prepared.lang))
        heard = by_voice(*voiced)
        if heard is not None:  # the page's voices say whose it is, or that it cannot be told
            return heard
    told = attribution(prepared.text, start, end, language)
    if told is None:
        return by_distance(*voiced) if voices else _SAYS_NOTHING
    named = names_in(told, language)
    asked = " ".join(names_in(question.speaker, language)) or question.speaker  # without titles
    if any(is_speaker(asked, name) or is_speaker(question.speaker, name) for name in named):
        return MarkState.AGREES, ()
    if not named or not _names_person(question) or not _is_person(named[-1], told, language):
        return _SAYS_NOTHING
    if not _known_elsewhere(asked, prepared.text[:_MOST_READ], language.code):
        return _SAYS_NOTHING
    return MarkState.DIFFERS, (Difference("speaker", question.speaker, named[-1]),)


def _names_person(question: Question) -> bool:
    """Whether the paper's speaker is a name: an office or a body may be whomever the page names."""
    from refcheck.match.called import called

    return called(question.speaker or "", question.lang).person


def attribution(text: str, start: int, end: int, language: Language) -> str | None:
    """The words of the page that name who speaks text[start:end]: behind a closing quotation mark, before the passage, or a
    label at the head of its line; None where there are none."""
    says = _says(language.code)
    if says is None:
        return None
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    inside = text[start:end]
    closed = max(inside.rfind(c) for c in _CLOSE_QUOTE)
    tail_from = start + closed + 1 if closed >= 0 else end
    behind = _clause(text[tail_from : min(line_end, tail_from + _BEHIND)])
    if closed >= 0 or text[end : end + 1] in _CLOSE_QUOTE or behind.lstrip().startswith((",", "—", "–", "と")):
        found = says.search(behind)
        if found and _NAME.search(behind):
            return behind
    before = text[max(line_start, start - _BEFORE) : start]
    for piece in (inside[:_BEFORE], before):
        found = says.search(piece)
        lead = piece[: found.end()] if found else ""
        if found and _NAME.search(lead) and (piece is before or found.start() < 24):
            return _last_clause(lead)
    label = _LABEL.match(text[line_start : max(start, line_start + 30)])
    return label[1] or _IN_MINUTES + label[2] if label else None


def names_in(text: str, language: Language) -> list[str]:
    """What may be names in an attribution; titles and verbs of saying are none."""
    says = _says(language.code)
    plain = says.sub(" ", text) if says else text
    for title in sorted(language.matching.titles, key=len, reverse=True):
        word = rf"(?<!\w){re.escape(title)}(?!\w)" if language.spaced and language.code != "ko" else re.escape(title)
        plain = re.sub(word, " ", plain, flags=re.IGNORECASE)
    found = [m.group() for m in _NAME.finditer(plain) if m.group().lower() not in language.matching.stop]
    return [name for word in found if (name := _bare_name(word, language.code))] if language.code in _MANY_NOUNS else found


def _bare_name(word: str, code: str) -> str:
    """The name that a German or Korean word is, without particles; "" for a word that the lexicon knows as another one."""
    units = content_of(word, code).units
    common = any(u.ids and not u.proper for u in units) and not any(u.proper for u in units)
    return "" if common or not units else word[units[0].start : units[-1].end]


def names_near(text: str) -> list[str]:
    """Words of a text that may be names: capitalised words, katakana words, runs of Chinese characters."""
    return _NAME.findall(text)


def names_agree(one: str, other: str) -> bool:
    """Whether two written names may be one, by letters, sound, pinyin or Japanese readings."""
    return fold_text(one) == fold_text(other) or _sound_alike(one, other)


def _sound_alike(one: str, other: str) -> bool:
    if is_hangul(one[0]) != is_hangul(other[0]):
        hangul, characters = (one, other) if is_hangul(one[0]) else (other, one)
        if "\u4e00" <= characters[0] <= "\u9fff":
            return written_in_characters(hangul, han(characters))
    a, b = sound_of(one), sound_of(other)
    return a is not None and b is not None and alike(a, b)


def is_speaker(speaker: str, name: str) -> bool:
    """Whether a name is the speaker's; a run of Chinese characters may hold title and name without a blank between them."""
    parts = _parts(speaker)
    folded = fold_text(name)
    if any(letters in folded for _, letters in parts):
        return True
    # In one script letters tell it: by their sound Berg and Price would be one, and Безруков and Ветрова.
    if name.isascii() and speaker.isascii():
        return False
    return any(_is_one(part, run) for run in _runs(name) for part, _ in parts)


def _is_one(one: str, other: str) -> bool:
    russian = [bool(_CYRILLIC.fullmatch(n)) for n in (one, other)]
    if all(russian):
        return SequenceMatcher(None, fold_text(one), fold_text(other), autojunk=False).ratio() >= _DECLINED
    if any(russian):
        cyrillic, written = (one, other) if russian[0] else (other, one)
        if is_slavic(cyrillic) and _LATIN.fullmatch(written):
            return is_latinized(written, cyrillic)
    return _sound_alike(one, other)


def _runs(name: str) -> set[str]:
    """A name, and the parts of a run of Chinese characters that may be one."""
    runs = {name}
    if "\u4e00" <= name[0] <= "\u9fff":
        runs |= {name[i : i + n] for n in (2, 3, 4) for i in range(len(name) - n + 1)}
    return runs


@lru_cache(maxsize=256)
def _parts(speaker: str) -> tuple[tuple[str, str], ...]:
    """The parts of a speaker's name and all of it, as written and folded."""
    parts = [p for p in re.split(r"[\s,・·•‧＝=]+", speaker) if len(p.rstrip(".")) > 1 and not p.endswith(".")]  # initials tell nobody
    return tuple((p, fold_text(p)) for p in (*parts, speaker))


def _is_person(name: str, told: str, language: Language) -> bool:
    """Whether a run of Chinese characters is surely a person's: a title, a questioner's label or the mark of minutes stands beside it."""
    if not ("\u4e00" <= name[0] <= "\u9fff" or is_hangul(name[0])):
        return True
    return told.startswith(_IN_MINUTES) or any(word in told for word in (*language.matching.titles, *language.matching.questions))


@lru_cache(maxsize=32)
def _known_elsewhere(speaker: str, text: str, code: str) -> bool:
    """Whether one of a text's names `is_speaker`: what many of them hold is heard once."""
    names = _all_names(text, code)
    parts = _parts(speaker)
    if any(letters in folded for folded in map(fold_text, names) for _, letters in parts):
        return True
    runs = set[str]().union(*(_runs(n) for n in names if not (n.isascii() and speaker.isascii())))
    return any(_sound_alike(part, run) for run in runs for part, _ in parts)


@lru_cache(maxsize=8)
def _all_names(text: str, code: str) -> tuple[str, ...]:
    language = language_of(code)
    return tuple(dict.fromkeys(names_in(text, language))) if language else ()


def _clause(text: str) -> str:
    """Up to the end of the sentence that begins here."""
    cut = re.search(r"[.。!?！？](?:\s|$|[^\d\w])", text)
    return text[: cut.start()] if cut else text


def _last_clause(text: str) -> str:
    """The sentence that ends here."""
    return re.split(r"[.。!?！？\n](?=\s|\S)", text)[-1]


@lru_cache(maxsize=16)
def _says(code: str) -> re.Pattern[str] | None:
    language = language_of(code)
    if language is None or not language.matching.says:
        return None
    words = "|".join(map(re.escape, sorted(language.matching.says, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if language.spaced and code != "ko" else f"(?:{words})", re.IGNORECASE)
