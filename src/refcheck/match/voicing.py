"""A speaker held against the voices of a page: the same person, another one, or nothing that could be told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from refcheck.lang import Language, language_of
from refcheck.lang.fold import fold_text, han
from refcheck.match.readings import chinese_readings
from refcheck.match.speakers import is_speaker
from refcheck.model import Difference, MarkState, Voice

_SURE = ("label", "quoted", "reported")
_HAN = re.compile("[\u3400-\u9fff]")
_PERSON_HAN = re.compile("[\u3400-\u9fff々]{2,5}")
_SOUNDED = re.compile("[A-Za-zÀ-žА-яЁёァ-ヺ]")
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ][\w’'-]+")
_NO_NAME_ENDS = tuple("省庁局部署会院館録室課社党府県市国団体機関旨要報者員員々等側")
_AGE = re.compile("[〇零一二三四五六七八九十百0-9]{1,4}[岁歲歳].*$")
_PARTED = re.compile("[\\s,・·•‧＝=]+")
_LONG_TITLE = 6
_LIKE = 0.72  # share of letters from which two family names may be one, spelled in two ways: Zelenskyy, Selenskyj; Petrova, Petrowa
_ENOUGH = 0.5  # share of the passage that a voice must hold
Told = tuple[MarkState, tuple[Difference, ...]]
_NOTHING: Told = (MarkState.NOT_CHECKED, ())


def by_voice(speaker: str, speaker_lang: str, voices: tuple[Voice, ...], span: tuple[int, int], page_lang: str) -> Told:
    """What the voices of a page say of the paper's speaker for text[span]."""
    voice = voice_at(voices, span)
    if voice is None:
        return _NOTHING
    own, other = language_of(speaker_lang), language_of(page_lang)
    asked = bare(speaker, own)
    personal = is_person(asked, own)
    if any(_same(speaker, asked, name, other) or (not personal and _same_office(speaker, name)) for name in voice.names):
        return MarkState.AGREES, ()
    if not personal:
        return _NOTHING
    persons = [name for name in voice.names if is_person(bare(name, other), other)]
    elsewhere = any(_same(speaker, asked, name, other) for v in voices if v is not voice and v.how in _SURE for name in v.names)
    apart = bool(persons) and all(_comparable(asked, bare(name, other), (speaker_lang, page_lang)) for name in persons)
    sure = voice.how in _SURE and (len(persons) == len(voice.names) or len(persons) == 1)
    unknown = voice.how == "introduced" and not elsewhere
    known = elsewhere and voice.how in _SURE and bool(persons)  # an office, or "the two ministers", may be he
    if known or (apart and (sure or unknown)):
        return MarkState.DIFFERS, (Difference("speaker", speaker, ", ".join(persons or voice.names)),)
    return _NOTHING


def voice_at(voices: Iterable[Voice], span: tuple[int, int]) -> Voice | None:
    """The narrowest voice that holds most of text[span]."""
    start, end = span
    holding = [v for v in voices if min(v.end, end) - max(v.start, start) >= _ENOUGH * (end - start)]
    return min(holding, key=lambda v: v.end - v.start, default=None)


def bare(name: str, language: Language | None) -> str:
    """A name without the titles and offices beside it, and without what stands in brackets."""
    name = re.sub(r"\s*[（(\[【][^）)\]】]*(?:[）)\]】]|$)", "", name).strip()
    name = _AGE.sub("", name)
    if language is None:
        return name
    for title in sorted(language.matching.titles, key=len, reverse=True):
        name = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)\.?" if language.spaced else re.escape(title), " ", name, flags=re.IGNORECASE)
    if language.speech.titles:
        name = re.sub(
            language.speech.titles if not language.spaced else rf"(?<!\w)(?:{language.speech.titles})(?!\w)\.?",
            " ",
            name,
            flags=re.IGNORECASE,
        )
    return " ".join(name.split()).strip(" 　・,.、の的")


def is_person(name: str, language: Language | None) -> bool:
    """Whether a bare name may be a person's: no body, no description."""
    if language is not None and language.speech.bodies and re.search(language.speech.bodies, name, re.IGNORECASE):
        return False
    if _HAN.search(name):
        return _is_han_name(name.replace(" ", "").replace("　", ""), language)
    words = name.split()
    if language is not None and all(w.lower() in language.matching.stop or _is_compound_title(w, language) for w in words):
        return False  # THE (President), (die) Bundesministerin
    if re.search("[ァ-ヺ가-힣]", name):
        return bool(words) and len(words) <= 4
    return bool(words) and len(words) <= 4 and all(w[:1].isupper() for w in words) and _CAPITAL.search(name) is not None


def _is_compound_title(word: str, language: Language) -> bool:
    """Bundesministerin, Landesdirektor: German titles take words before them."""
    return language.code == "de" and word.lower().endswith(tuple(t for t in language.matching.titles if len(t) >= _LONG_TITLE))


def _is_han_name(name: str, language: Language | None) -> bool:
    if re.search("[·・•]", name):
        return True
    if language is not None and language.speech.surnames and language.code == "zh":
        return re.fullmatch(rf"(?:{language.speech.surnames})[\u3400-\u9fff]{{1,2}}", name) is not None
    return _PERSON_HAN.fullmatch(name) is not None and not name.endswith(_NO_NAME_ENDS)


def _same(speaker: str, asked: str, name: str, language: Language | None) -> bool:
    plain = bare(name, language) or name
    if fold_text(asked or speaker) in (fold_text(plain), fold_text(name)):
        return True
    if len(plain) > 1 and _HAN.match(plain) and fold_text(asked).startswith(fold_text(plain)):
        return True  # 榊原 of 榊原外務
    ours, theirs = _words(asked or speaker), _words(plain)
    if len(ours) > 1 and len(theirs) > 1:  # a first name alone makes nobody the same
        return is_speaker(ours[-1], theirs[-1]) or is_speaker(ours[0], theirs[-1]) or is_speaker(ours[-1], theirs[0])
    return any(is_speaker(one, other) for one in {asked, *ours} if one for other in {plain, *theirs} if " " not in other)


def _words(name: str) -> list[str]:
    return [w for w in _PARTED.split(name) if len(w.rstrip(".")) > 1 and not w.endswith(".")]


def _same_office(speaker: str, label: str) -> bool:
    """Whether a label without a name is the office that the paper names: 報道官 of 榊原外務報道官, 長官 of 日本气象厅长官."""
    office = fold_text(label)
    return len(office) > 1 and _HAN.search(label) is not None and fold_text(speaker).endswith(office)


def _comparable(one: str, other: str, langs: tuple[str, str]) -> bool:
    """Whether two names that are not alike are surely two: both in Chinese characters, both spelled by sound, or one of each in Chinese."""
    if _spelled_alike(one, other):
        return False
    wide = [bool(_HAN.search(n)) for n in (one, other)]
    sounded = [bool(_SOUNDED.search(n)) and not w for n, w in zip((one, other), wide, strict=True)]
    if all(wide) or all(sounded):
        return True
    if all(lang.startswith("ja") for lang in langs):  # Japanese writes its own names in one way and foreign ones in the other
        return any(wide) and any(sounded)
    chinese = next((n for n, w in zip((one, other), wide, strict=True) if w), "")
    read = all(c in chinese_readings() for c in han(chinese) if _HAN.match(c))  # a rare character has no sound that we know
    return any(lang.startswith("zh") for lang in langs) and any(sounded) and read


def _spelled_alike(one: str, other: str) -> bool:
    """Whether a word of one name and a word of the other differ by so few letters that they may be spellings of one name."""
    pairs = ((fold_text(a), fold_text(b)) for a in _words(one) for b in _words(other) if _SOUNDED.match(a) and _SOUNDED.match(b))
    return any(min(len(a), len(b)) >= _LONG_TITLE - 1 and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _LIKE for a, b in pairs)
