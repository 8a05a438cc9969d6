"""Titles printed in short: a part of an earlier title, the title in its own script, or its translation in a bracket."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.model import Reference
from refcheck.parse.facts import flat, pattern

_FUNCTION = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "in",
        "on",
        "for",
        "to",
        "der",
        "die",
        "das",
        "und",
        "le",
        "la",
        "les",
        "des",
        "du",
        "de",
        "et",
        "и",
        "в",
        "на",
        "о",
    ]
)
_PART_OF_TITLE = 14  # letters of a title's beginning or end that stand alone
_TRANSLATED = later(r"\[([^\[\]]*[^\W\d_]{3}[^\[\]]*)\]")
# "Transcript: Press Call with …": what a text is, before its title
_LABEL = later(
    r"(?:(?:episode|ep\.|folge|épisode|выпуск|вып\.|эпизод)\s?\d{1,4}|(?:full |unofficial )?(?:transcript|text|video|audio|interview|commentary|opinion|statement|remarks|press release|briefing|factsheet|fact sheet|speech|report|q&a)"
    r"|стенограмма|расшифровка|интервью|комментарий|заявление|пресс-релиз|выступление|видео|колонка|doku\w*|wortprotokoll|protokoll|mitschrift|interview|kommentar|pressemitteilung|rede"
    r"|transcription|compte rendu|verbatim|entretien|tribune|communiqué|discours|实录|全文|专访|评论|社论|视频|速記録|議事録|発言録|全文|社説|インタビュー|전문|인터뷰|사설|논평|속기록)\s?[:：|｜]\s*(?=\S{2})",
    re.IGNORECASE,
)


# "(hereafter Letters)", "(im Folgenden: Schall, Drohung)", "(далее — Угроза)": the short name that later notes use
_CALLED = later(
    r"(?:[Hh]ereafter|[Hh]ereinafter|[Hh]enceforth|[Ii]m\s[Ff]olgenden|[Ff]ortan|[Dd]ésormais|[Cc]i-après|[Дд]алее)\s?(?:[:\-–—]\s?|cited\sas\s|zitiert\sals\s|cité\s)?(?:[A-ZÀ-ÞА-ЯЁ][\w’'\-]+,\s)?[“«„‘]?([A-ZÀ-ÞА-ЯЁ][^“”«»„‘’()\[\],;]{2,60}?)[”»“’]?[)\].]"
)


def titles_of(work: Reference) -> tuple[str, ...]:
    """The title of a work as printed, without what says what it is, in its own script, and translated in a bracket behind it."""
    return _titles_in(work.raw, work.title or "", work.container_title or "", work.original.get("title") or "")


@lru_cache(maxsize=2048)  # each is held against every later note
def _titles_in(raw: str, printed: str, container: str, original: str) -> tuple[str, ...]:
    title = printed or container
    found = [title]
    if label := _LABEL.match(title):
        found.append(title[label.end() :])
    if called := _CALLED.search(raw):
        found.append(called[1])
    if original:
        found.append(original)
    if printed and (translated := _TRANSLATED.search(raw, max(0, raw.find(printed)))):
        found.append(translated[1])
    return tuple(found)


def title_fit(work: Reference, words: str) -> float:
    """How well the words of a pointer fit one of the titles of a work, 0 to 1."""
    return max(_fit(flat(title).lower(), words) if title else 0.0 for title in titles_of(work))


def _fit(title: str, words: str) -> float:
    """Share of the short title's words that stand in the work's title, in order and together."""
    quoted = re.search(r"[「『《“«\"]([^」』》”»\"]{2,})[」』》”»\"]", words)
    short = quoted[1] if quoted else re.sub(r"[,.]?\s*(?:pp?\.|s\.|с\.)?\s*[\d\-–,、 頁页]+\.?$", "", words)
    if not quoted:
        short = pattern(r"[,.]?\s*<op_cit>").sub("", short)
    short = re.sub(r"^[^\W\d_][\w\-]+\s+(?:[^\W\d_]\.\s?)+(?=\S)", "", short.strip(" .,。"))  # the author's name and initials
    if not short:
        return 0.0
    if re.sub(r"[\W_]", "", short).endswith(exact := re.sub(r"[\W_]", "", title)) and len(exact) > 7:
        return 1.0
    if re.search(r"[㐀-鿿ぁ-ヿ]", short):
        core = re.sub(r"[^\w]", "", short if quoted else short.split("、")[-1])
        plain = re.sub(r"[^\w]", "", title)
        return 0.9 if len(core) >= 2 and (core in plain or (plain in core and len(plain) > 3)) else 0.0
    bits = [b for b in re.split(r",\s*", short) if b]
    for part in (short, *reversed(bits)):
        tokens = [t for t in re.findall(r"[^\W\d_]+", part) if t not in _FUNCTION]
        known = [t for t in re.findall(r"[^\W\d_]+", title) if t not in _FUNCTION]
        if tokens and len("".join(tokens)) >= 4 and (_within(tokens, known)):
            return 0.9 if len(tokens) > 1 or len(known) <= 3 else 0.7
    glued = re.sub(r"[^\w]", "", bits[-1]) if bits else ""
    return 0.85 if len(glued) >= 5 and glued in re.sub(r"[^\w]", "", title) else 0.0


def _within(tokens: list[str], known: list[str]) -> bool:
    at = 0
    for token in tokens:
        if token not in known[at:]:
            return False
        at = known.index(token, at) + 1
    return True


def is_part(letters: str, title: str) -> bool:
    """Whether letters are the beginning or the end of a title, and too many to be so by chance; a character of CJK counts as two."""
    weight = sum(2 if c >= "\u3040" else 1 for c in letters)
    return weight >= _PART_OF_TITLE and letters != title and (title.startswith(letters) or title.endswith(letters))


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Letters and figures alone: each title is held against many notes."""
    return re.sub(r"[\W_]", "", flat(text).lower())


def same_script(title: str) -> str:
    """Letters of a title in which 華北の農村, 華北的農村 and 华北的农村 are one."""
    return letters(fold_text(title)).replace("の", "的")


_HAN = later(r"[㐀-鿿]")


def other_title(work: Reference, words: str) -> bool:
    """Whether a pointer prints, in marks, a title of which no two characters on end stand in the description of the work, in the same script."""
    quoted = re.search(r"[「『《〈]([^」』》〉]{2,})[」』》〉]", words)
    if quoted is None or not work.title or not (_HAN.search(quoted[1]) and _HAN.search(work.title)):
        return False
    printed = same_script(quoted[1])
    known = same_script(work.raw)
    return not any(printed[i : i + 2] in known for i in range(len(printed) - 1))
