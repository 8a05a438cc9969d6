"""Transcripts: whose turn a line belongs to, by the label that opens it ("MR. BELL:", "何琳：", "○矢作委員長", "— …?", "【報道官】")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from refcheck.lang import Language
from refcheck.match.called import names_person
from refcheck.parse.quotations_kinds import compiled

_COLON = re.compile(
    r"[\s【［\[]{0,2}(?P<label>[^：:。！？!?；;“”«»「」\"\n]{1,48}?(?:\s?[(（][^()（）：:\n]{1,60}[)）])?)\s?[】］\]]?\s?(?:[：:]\s*(?=\D|$)|(?<!\d)(?:：\s*|: ))"
)
_BRACKET = re.compile(r"[【［\[（(<〈＜](?P<label>[^】］\]）)>〉＞。]{1,24})[】］\]）)>〉＞]\s*")
_NAMED_OFFICE = re.compile(r"(?P<office>[^（()）]+)[（(](?P<name>[^）)]{2,12}?)(?:君|氏|さん)?[）)]$")  # 国務大臣（葛城雅之君）
_CIRCLE = re.compile(r"[○◯〇●◎]\s?(?P<label>[^\s：:。、]{2,20})[\s：:]")
_LETTER = re.compile(
    r"(?![ВО]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё-]+[^:\n]{0,30}:)(?P<label>[QARFВОＱＡ問答问문답])(?:\s?\d+)?\s?[.．:：\-–—)）]\s*[–—-]?\s*"
)
_NAMED_DASH = re.compile(r"(?P<label>(?:[A-ZÀ-ÞА-ЯЁ][\w’'-]*\.? ?){1,4}?)\s[–—]\s+(?=\S)")  # M. Delacroix –
_LONG_DASH = re.compile(r"(?:[―—─–ー]{2}|―)[\s　]*(?=\S)")  # what an interviewer asks in Japanese print
_DASH = re.compile(r"[—–]\s+(?=\S)")
_BLANK = re.compile(r"(?P<label>[^\s　。、：:「」―—]{1,8})[　 ]+(?=\S)")  # and who answers there: 三雲　終わったとは…
_NAMES = r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]+ ){1,4}[A-ZÀ-ÞА-ЯЁ][\w’'-]+"
_MEMBER = re.compile(rf"(?:The [A-Z][^()]{{3,90}} \((?P<holder>{_NAMES})\)|(?P<name>{_NAMES})(?: \([^()]{{2,60}}\)){{1,2}})\s*$")
_PRESENTED = re.compile(
    rf"(?P<label>(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Minister|Senator|Sir|Lord|Dame|Herr|Frau|M|Mme|Г-н|Г-жа)\.? )?{_NAMES}), [^:\n“”«»\"]{{3,100}}:\s+(?=\S)"
)  # Mr. Torvald Espeland, Director of Corridors, Landbridge Forum: …
_NO_LABELS = frozenset(
    "transcript summary abstract note notes source sources photo video date time place location venue contact tags topics author published updated phone "
    "авторы автор фото источник дата место время телефон теги опубликовано ort datum quelle zeit kontakt lieu heure mots-clés "
    "更新日 更新日時 公開日 公開日時 掲載日 作成日 発表日 日時 日付 場所 会場 開催日 開催場所 出席者 参加者 担当 担当課 連絡先 問い合わせ先 お問い合わせ先 電話 出典 資料 件名 題名 概要 目次 撮影 写真 関連 関連記事 "
    "时间 時間 日期 地点 地點 来源 來源 发布时间 发布日期 發布時間 更新时间 编辑 責任編輯 责任编辑 作者 字号 字號 电话 關鍵字 关键词 关键字 摘要 标签 相关链接 下一篇 上一篇 "
    "작성일 등록일 등록일자 게시일 수정일 일시 일자 장소 담당 담당부서 연락처 조회수 조회 첨부 첨부파일 제목 출처 날짜 시간".split()
)
_MOST_TURNS = 3000  # of a page: those of a day in parliament are some hundreds
_SAID = 40  # characters that a member says at least
_HOST = r"(?:司会|聞き手|聴き手|主持人?|Ведущ(?:ий|ая)|Moderator(?:in)?|사회(?:자)?)(?:者)?[・:：／/ 　=＝]*"
_DATELINE = re.compile(r"[电電訊讯]$|(?:\d|[一二三四五六七八九十])日[电電]|=연합|특파원")
_AFFILIATED = re.compile(r"[^\s　]{2,12}[　 ][^\s　]{1,8}(?:氏|さん)")  # フリー　真鍋氏: whoever answers is called by his office
_ASKING = frozenset("QＱ問问문ВF")
_ASKED = 0.25  # share of the lines behind a dash that ask, in an interview
_FEW, _MOST_WORDS, _MOST_WIDE, _LONE = 2, 7, 22, 10
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_WORDS = re.compile(r"\b(?:https?|www)\b|\d$|[,，、][^,，、]*[,，、]")


@dataclass(frozen=True, slots=True)
class Turn:
    """text[start:end], from behind its label to the next one. `label` as printed, "" for a dash.

    `asks`, `answers`: a label that only says so; `office`: one that is a title and no name; `host`: the name of whom the head calls the host.
    """

    start: int
    end: int
    label: str
    asks: bool = False
    answers: bool = False
    office: bool = False
    host: bool = False


@dataclass(frozen=True, slots=True)
class _Opened:
    at: int
    behind: int
    label: str
    form: str
    asks: bool = False


def turns_of(text: str, language: Language) -> tuple[Turn, ...]:
    """The turns of a transcript, () where the text is none: two labels at least, one of them repeated, a title, or one that asks; and not so
    many that it is a list."""
    opened = [o for at, line in _lines(text) if (o := _opened(at, line, language)) is not None]
    if len(opened) > _MOST_TURNS:
        return ()
    if language.spaced:
        opened = sorted([*opened, *_members(text, opened)], key=lambda o: o.at)
    kept = _of_transcript(_with_answers(opened, text, language), text, language)
    if not kept:
        return ()
    ends = [o.at for o in kept[1:]] + [len(text)]
    asking = _in_turn(kept, text)
    return tuple(_turn(o, end, language, asks=o.at in asking) for o, end in zip(kept, ends, strict=True) if o.form != "told")


def _members(text: str, opened: list[_Opened]) -> list[_Opened]:
    """Members of a parliament on lines of their own, first with what they stand for: Gareth Pennycook (Calder Vale) (Lab)."""
    taken = {o.at for o in opened}
    lines = [(at, line, _MEMBER.match(line)) for at, line in _lines(text) if at not in taken]
    names = {m["holder"] or m["name"] for (_, _, m), (_, behind, after) in pairwise(lines) if m and not after and len(behind) > _SAID}
    if len(names) < _FEW:
        return []
    named = ((at, line, (m and (m["holder"] or m["name"])) or line) for at, line, m in lines)
    return [_Opened(at, at + len(line), name, "member") for at, line, name in named if name in names]


def _in_turn(kept: list[_Opened], text: str) -> frozenset[int]:
    """Where the dashes of an interview ask: by their question marks, and where every second one has one, by their turn."""
    dashes = [o for o in kept if o.form == "dash"]
    asks = [_is_question(o, text) for o in dashes]
    for first in (0, 1):
        own, others = asks[first::2], asks[1 - first :: 2]
        if len(own) > _FEW and sum(own) >= _MOSTLY * len(own) and sum(others) <= (1 - _MOSTLY) * len(others):
            return frozenset(o.at for o in dashes[first::2])
    return frozenset(o.at for o, asked in zip(dashes, asks, strict=True) if asked)


def _with_answers(opened: list[_Opened], text: str, language: Language) -> list[_Opened]:
    """The labels, and behind a question of one line the next line as its answer, where no label opens it."""
    starts = {o.at for o in opened}
    unlabelled = _only_asked(opened, language)
    made: list[_Opened] = []
    for one in opened:
        made.append(one)
        line_end = text.find("\n", one.behind)
        rest = re.compile(r"\s*\S").match(text, line_end) if line_end >= 0 else None
        if rest is None or rest.end() - 1 in starts:
            continue
        at = rest.end() - 1
        told = not language.spaced and compiled(rf"[^\s，、。：:]{{2,16}}?(?:{language.speech.says})[，：:“「]").match(text, at)
        if one.form == "long dash":
            blank = _BLANK.match(text, at)
            made.append(_Opened(at, blank.end() if blank else at, blank["label"] if blank else "", "answer"))
        elif unlabelled and _asks(one.label, language):
            made.append(_Opened(at, at, "", "answer"))
        elif told and _asks(one.label, language):
            made.append(_Opened(at, at, "", "told"))  # 有记者问：… and then, without a label, 丁若兰表示，…
    return made


def _only_asked(opened: list[_Opened], language: Language) -> bool:
    """Whether labels stand at the questions alone: what follows each is its answer."""
    asking = [o for o in opened if o.label and _asks(o.label, language)]
    others = [o.label for o in opened if o.label and not _asks(o.label, language)]
    return len(asking) >= _FEW and not any(_answers(label, language) or others.count(label) > 1 for label in others)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at + len(line) - len(line.lstrip()), line.strip()
        at += len(line) + 1


def _opened(at: int, line: str, language: Language) -> _Opened | None:
    for form, pattern in _FORMS:
        found = pattern.match(line)
        if found is None or (form == "long dash" and language.spaced):
            continue
        label = found.group("label").strip() if "label" in pattern.groupindex else ""
        if form in ("presented", "circle", "letter", "dash", "long dash") or _may_label(label, language):
            return _Opened(at, at + found.end(), label, form, asks=form == "long dash")
    if len(line) <= _LONE and _is_one(line, (*language.matching.titles, *language.matching.questions, *language.matching.answers)):
        return _Opened(at, at + len(line), line, "lone")
    return None


_MOSTLY = 0.6  # share of an interview's questions that end in a question mark
_FORMS = (
    ("circle", _CIRCLE),
    ("letter", _LETTER),
    ("bracket", _BRACKET),
    ("presented", _PRESENTED),
    ("colon", _COLON),
    ("long dash", _LONG_DASH),
    ("named dash", _NAMED_DASH),
    ("dash", _DASH),
)


def _may_label(label: str, language: Language) -> bool:
    if _DATELINE.search(label) or label.lower() in _NO_LABELS:
        return False  # （中央社記者葉書彥台北3日電）
    if compiled(rf"(?:{language.speech.says})$").search(label) and not _asks(label, language):
        return False  # 负责人说： tells a story
    wide = bool(_WIDE.search(label))
    short = len(label) <= _MOST_WIDE if wide else len(label.split()) <= _MOST_WORDS and label[:1].isupper()
    return short and not _SENTENCE_WORDS.search(label) and any(c.isalpha() for c in label)


def _of_transcript(opened: list[_Opened], text: str, language: Language) -> list[_Opened]:
    """The labels that stand together: what only one line has (a caption, a date) labels nobody."""
    seen: dict[str, int] = {}
    for one in opened:
        seen[one.label] = seen.get(one.label, 0) + 1
    dashes = sum(o.form == "dash" for o in opened)
    interview = dashes > _FEW and sum(_is_question(o, text) for o in opened if o.form == "dash") >= _ASKED * dashes
    spoken = [o for o in opened if (o.form != "dash" or interview) and (o.form != "lone" or seen[o.label] > 1)]
    asked = any(o.asks or _asks(o.label, language) for o in spoken) or interview
    head = text[: spoken[0].at] if spoken else ""
    kept = [
        o
        for o in spoken
        if o.form in ("circle", "dash", "member", "letter", "long dash", "answer", "told")
        or seen[o.label] > 1
        or _titled(o.label, language)
        or o.label in head
        or (asked and (_asks(o.label, language) or _answers(o.label, language) or names_person(o.label.split(",")[0], language)))
    ]
    kept = [o for o in kept if text[o.at] not in "〈＜<" or _says_who(o.label, language)]
    kept = [
        o for o in kept if (o.form != "letter" or asked) and (o.form != "named dash" or seen[o.label] > 1 or _titled(o.label, language))
    ]
    hosts = {o.label for o in kept if o.label and re.search(_HOST + re.escape(o.label), head)}
    kept = [replace(o, asks=True) if o.label in hosts else o for o in kept]
    return kept if len(kept) >= _FEW else []


def _turn(opened: _Opened, end: int, language: Language, *, asks: bool) -> Turn:
    if opened.form == "dash":
        return Turn(opened.behind, end, "", asks=asks, answers=not asks)
    named = _NAMED_OFFICE.match(opened.label)
    if named and (opened.form == "circle" or _titled(named["office"], language)) and not named["name"].isascii() and not language.spaced:
        return Turn(opened.behind, end, named["name"])
    asks = opened.asks or (bool(opened.label) and _asks(opened.label, language))
    answers = not asks and (not opened.label or _answers(opened.label, language))
    office = not asks and not answers and _is_office(opened.label, language)
    host = bool(opened.label) and opened.asks
    return Turn(opened.behind, end, opened.label, asks=asks, answers=answers, office=office, host=host)


def _is_question(opened: _Opened, text: str) -> bool:
    line = text[opened.behind : text.find("\n", opened.behind) % (len(text) + 1)]
    return line.rstrip().endswith(("?", "？"))


def _asks(label: str, language: Language) -> bool:
    low = label.lower()
    if language.code == "ja" and _AFFILIATED.fullmatch(label):
        return True
    return (low[:1].upper() in _ASKING and len(low) == 1) or any(
        _holds(low, word.lower()) for word in language.matching.questions if len(word) > 1
    )


def _answers(label: str, language: Language) -> bool:
    return label.lower() in {w.lower() for w in language.matching.answers} or (len(label) == 1 and label in "AＡR答답О")


def _says_who(label: str, language: Language) -> bool:
    """Whether a label in angle brackets, in which titles of series stand, too, is somebody's."""
    return _asks(label, language) or _answers(label, language) or _titled(label, language) or names_person(label, language)


def _titled(label: str, language: Language) -> bool:
    """Whether a title stands in a label."""
    by_matching = any(_holds(label.lower(), t.lower()) for t in language.matching.titles)
    return by_matching or bool(language.speech.titles and compiled(rf"(?:{language.speech.titles})").search(label))


def _is_office(label: str, language: Language) -> bool:
    """Whether a label is a title and no name: 報道官, MODERATOR, the Minister."""
    rest = label.lower()
    for title in sorted(language.matching.titles, key=len, reverse=True):
        rest = rest.replace(title.lower(), " ")
    if language.speech.titles:
        rest = compiled(rf"(?:{language.speech.titles})").sub(" ", rest)
    return not any(c.isalpha() for word in rest.split() if word not in language.matching.stop for c in word)


def _is_one(line: str, words: tuple[str, ...]) -> bool:
    return line.lower() in {w.lower() for w in words}


def _holds(label: str, word: str) -> bool:
    if _WIDE.search(word):
        return word in label
    return re.search(rf"(?<!\w){re.escape(word)}", label) is not None
