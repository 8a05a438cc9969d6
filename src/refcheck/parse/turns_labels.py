"""The labels that open the turns of a transcript, by their forms ("MR. BELL:", "何琳：", "○矢作委員長", "— …?", "【报道官】"), and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import names_person
from refcheck.parse.quotations_kinds import compiled

_COLON = later(
    r"[\s【［\[]{0,2}(?P<label>[^：:。！？!?；;“”«»「」\"\n]{1,48}?(?:\s?[(（][^()（）：:\n]{1,60}[)）]){0,2})\s?[】］\]]?\s?(?:[：:]\s*(?=\D|$)|(?<!\d)(?:：\s*|: ))"
)
_BRACKET = later(r"[【［\[（(<〈＜](?P<label>[^】］\]）)>〉＞。]{1,24})[】］\]）)>〉＞]\s*")
NAMED_OFFICE = later(
    r"(?P<office>[^（()）]+)[（(](?:[^（()）\s]{2,24}\s+)?(?P<name>[^）)]{2,12}?)(?:君|氏|さん)?[）)]$"
)  # 国務大臣（葛城雅之君）
_CIRCLE = later(r"[○◯〇●◎]\s?(?P<label>[^\s：:。、（(]{2,20}(?:[（(][^（()）\n]{2,40}[）)])?)[\s：:]")
_ANSWERED = later(r"[(（](?P<label>[^()（）\n]{2,24})[)）]\s*")  # <답변> (고은별 대변인)
_CIRCLE_KO = later(  # ◯외교부장관 노상민  예산은 …: names of one word and titles beside them, up to the gap, where the page kept it
    r"[○◯〇●◎]\s?(?P<label>[^\s：:.,]{2,20}(?: [^\s：:.,]{2,10}){0,2})(?:[ \u00a0]{2,}|\t|\u3000)\s*"
)
_CIRCLE_KO_CLOSE = later(r"[○◯〇●◎]\s?(?P<label>(?P<first>[^\s：:.,]{2,20}) (?P<second>[^\s：:.,]{2,10}))\s")
_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]"
_STOP = later(  # M. Bertrand Lescure. …; Senator Varga. …; Mme Le Bihan, rapporteure. – …; Лещенко О. С., фракция «…». …
    rf"(?P<label>{_CAPITAL}+ [А-ЯЁ]\. ?[А-ЯЁ]\.|{_CAPITAL}*\.?(?: (?:[A-ZÀ-Þ]\. )?(?:{_CAPITAL}+|d[eu]s?|von|van|der|l[ea] [a-zà-ÿ]+)){{0,5}})"
    r"(?: \([^()\n]{2,60}\))?(?:, [^.:;\n]{3,120})?\.?(?<=\.)(?: ?[–—-])? +(?=[^\W\d_a-zà-ÿа-яё]|[«“\"(…0-9])"
)
_IN_CHAIR = later(r"(?:^The| l[ea]) ")
_PATRONYMIC = later(r"[А-ЯЁ][А-ЯЁа-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.")
_LETTER = later(
    r"(?![ВО]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё-]+[^:\n]{0,30}:)(?P<label>[QARFВОＱＡ問答问문답])(?:\s?\d+)?\s?[.．:：\-–—)）]\s*[–—-]?\s*"
)
_Q_BLANK = later(r"(?P<label>[QＱ])(?:\s{2,}|\s(?=[A-ZÀ-Þ(\[“\"]))")  # as American briefings print it
_NAMED_DASH = later(r"(?P<label>(?:[A-ZÀ-ÞА-ЯЁ][\w’'-]{0,24}\.? ?){1,4}?)\s[–—]\s+(?=\S)")  # M. Delacroix –
_LONG_DASH = later(r"(?:[―—─–ー]{2}|―)[\s　]*(?=\S)")  # what an interviewer asks in Japanese print
_DASH = later(r"[—–]\s+(?=\S)")
_NAMES = r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]+ ){1,4}[A-ZÀ-ÞА-ЯЁ][\w’'-]+"
_PRESENTED = later(
    rf"(?P<label>(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Minister|Senator|Sir|Lord|Dame|Herr|Frau|M|Mme|Г-н|Г-жа)\.? )?{_NAMES}), [^:\n“”«»\"]{{3,100}}:\s+(?=\S)"
)  # Mr. Torvald Espeland, Director of Corridors, Landbridge Forum: …
_HOLDER = later(rf"(?P<office>[A-Z][^():\n]{{3,90}}) \((?P<label>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?{_NAMES})\):\s+(?=\S)")
_NO_LABELS = frozenset(
    "transcript summary abstract note notes source sources photo video date time place location venue contact tags topics author published updated phone "
    "авторы автор фото источник дата место время телефон теги опубликовано ort datum quelle zeit kontakt lieu heure mots-clés "
    "更新日 更新日時 公開日 公開日時 掲載日 作成日 発表日 日時 日付 場所 会場 開催日 開催場所 出席者 参加者 担当 担当課 連絡先 問い合わせ先 お問い合わせ先 電話 出典 資料 件名 題名 概要 目次 撮影 写真 関連 関連記事 "
    "时间 時間 日期 地点 地點 来源 來源 发布时间 发布日期 發布時間 更新时间 编辑 責任編輯 责任编辑 作者 字号 字號 电话 關鍵字 关键词 关键字 摘要 标签 相关链接 下一篇 上一篇 "
    "작성일 등록일 등록일자 게시일 수정일 일시 일자 장소 담당 담당부서 연락처 조회수 조회 첨부 첨부파일 제목 출처 날짜 시간".split()
)
# what a page offers to do with it, and nobody who speaks: Поделиться Распечатать Шрифт: А А А
_TOOLS = later(
    r"(?:^|\s)(?:поделиться|распечатать|печать|шрифт|размер шрифта|скачать|слушать|сохранить|подписаться|(?:share|print|save|e-?mail|listen|follow|partager|imprimer|enregistrer"
    r"|teilen|drucken|merken|vorlesen)(?=\s+\w|$)|(?:font|text) size|schriftgröße|taille du texte)(?=\s|$)"
    r"|打印|分享到|字体|字體|收藏|文字サイズ|印刷|シェア|글자 ?크기|인쇄|공유하기|스크랩",
    re.IGNORECASE,
)
# what is spoken of, and nobody who speaks: On quotas:, О квотах:, 关于配额：, 割当について：, 할당 관련:
_TOPIC = {
    "en": later(r"(?:On|About|Regarding|Concerning|As (?:to|for|regards)|(?:With|In) (?:regard|respect|relation) to|Re|Subject) "),
    "de": later(
        r"(?:Zu[mr]|Über|Bezüglich|Hinsichtlich|Betreffend|Betreff|Betrifft|In (?:Bezug|Sachen)|Mit Blick) |Zu (?:de[nmr]|diese[nmr]|eine[mr]|\w+(?:en|ung)(?:$| ))"
    ),
    "fr": later(
        r"(?:Sur|Concernant|Touchant|Quant (?:à|aux?)|En ce qui concerne|Pour ce qui est de|(?:À propos|Au sujet|S[’']agissant) d[eu]s?) |(?:À propos|Au sujet|S[’']agissant|Pour ce qui est) d[’']"
    ),
    "ru": later(
        r"(?:Об?|Обо|Относительно|Касательно|Насч[её]т|В отношении|В связи с|Что касается|По (?:вопрос|повод|тем|пункт|[а-яё]+(?:ам|ям|ию|у|е)(?![а-яё]))[а-яё]*) (?=[«\w])"
    ),
    "zh": later(
        r"(?:关于|關於|针对|針對|对于|對於|至于|至於|围绕|圍繞|就(?!业|業)|有[关關](?!部|负责|負責|人|官|专|專|方|单|單))|.*(?:问题|問題|相关|相關|有关|有關|事宜|一事)$"
    ),
    "ja": later(r".*(?:について|に(?:関|かん)し(?:て|ては)?|に(?:関|かん)する[^：:]{0,6}|をめぐ(?:って|り)|につき|関連|の件)$"),
    "ko": later(
        r".*\S (?:관련(?: .*|해|하여)?|현안|건)$|.*에 (?:대해|대하여|대한|관해|관하여|관한)(?:서)?(?: .*)?$|.*[을를] 둘러싼(?: .*)?$"
    ),
}
_DATELINE = later(r"[电電訊讯]$|(?:\d|[一二三四五六七八九十])日[电電]|=연합|특파원")
_AFFILIATED = later(r"[^\s　]{2,12}[　 ][^\s　]{1,8}(?:氏|さん)")  # フリー　真鍋氏: whoever answers is called by his office
_ASKING = frozenset("QＱ問问문ВF")
_MOST_WORDS, _MOST_WIDE, _LONE = 7, 22, 10
_HANGUL_NAME = 4
_BEHIND = later(r" \([^()]*\)")  # (Calder Vale) (Lab)
_STOPPED = ("en", "fr", "ru")  # languages whose minutes part a label by a full stop
_WIDE = later("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_WORDS = later(r"\b(?:https?|www)\b|\d$|[,，、][^,，、]*[,，、]")
_FORMS = (
    ("circle", _CIRCLE),
    ("letter", _LETTER),
    ("letter", _Q_BLANK),
    ("bracket", _BRACKET),
    ("holder", _HOLDER),
    ("presented", _PRESENTED),
    ("colon", _COLON),
    ("long dash", _LONG_DASH),
    ("named dash", _NAMED_DASH),
    ("dash", _DASH),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A label at text[at:behind], of a form; `asks` where the form alone tells that whoever asks speaks."""

    at: int
    behind: int
    label: str
    form: str
    asks: bool = False


def lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, without blanks at their ends, with their places."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at + len(line) - len(line.lstrip()), line.strip()
        at += len(line) + 1


def opened(at: int, line: str, language: Language) -> Opened | None:
    """The label that opens a line, as its form alone tells it."""
    stop = _STOP.match(line) if language.code in _STOPPED else None
    if stop is not None and (label := _heads_stop(stop["label"], language)):
        return Opened(at, at + stop.end(), label, "stop")
    for form, pattern in _FORMS:
        found = pattern.match(line)
        if found is None or (form == "long dash" and language.spaced):
            continue
        if form == "circle" and language.code == "ko":
            found = _CIRCLE_KO.match(line) or _close_circle(line, language) or found
        if form == "holder" and not titled(found["office"], language):
            continue
        label = found.group("label").strip() if "label" in pattern.groupindex else ""
        if form == "bracket" and (answers(label, language) or asks(label, language)) and (who := _named(line, found.end(), language)):
            return Opened(at, at + who.end(), who["label"], "answered", asks=asks(label, language))
        if form in ("holder", "presented", "circle", "letter", "dash", "long dash") or _may_label(label, language):
            return Opened(at, at + found.end(), label, form, asks=form == "long dash")
    if len(line) <= _LONE and _is_one(line, (*language.matching.titles, *language.matching.questions, *language.matching.answers)):
        return Opened(at, at + len(line), line, "lone")
    return None


def _named(line: str, at: int, language: Language) -> re.Match[str] | None:
    """Who asks or answers, in brackets behind the label that says so."""
    found = _ANSWERED.match(line, at)
    return found if found and (titled(found["label"], language) or names_person(found["label"], language)) else None


def _close_circle(line: str, language: Language) -> re.Match[str] | None:
    """A Korean label whose gap the page did not keep: an office and a name, or a name and an office."""
    found = _CIRCLE_KO_CLOSE.match(line)
    if found is None:
        return None
    first, second = found["first"], found["second"]
    office = compiled(rf"(?:{language.speech.titles})$")
    if office.search(first):
        return found if names_person(second, language) and len(second) <= _HANGUL_NAME else None
    return found if office.search(second) and names_person(first, language) else None


def _heads_stop(label: str, language: Language) -> str:
    """What a full stop parts from a paragraph, where minutes call their members so: by a title, or by a family name with initials; else ""."""
    if _PATRONYMIC.fullmatch(label):
        return label
    label = label.rstrip(".")
    words = label.split()
    if len(words) == 1:
        return label if label.lower().startswith(language.matching.chairs) else ""
    if _is_title(words[-1], language) and not _IN_CHAIR.search(label):
        return ""  # Mr. President. I thank …; REAR ADM. | JOAN MERCER: …
    return label if any(_is_title(w.rstrip("."), language) for w in words[:2]) else ""


def _is_title(word: str, language: Language) -> bool:
    return word.lower() in language.matching.titles or compiled(rf"(?:{language.speech.titles})").fullmatch(word) is not None


def _may_label(label: str, language: Language) -> bool:
    if _DATELINE.search(label) or _TOOLS.search(label) or re.split("[：:]", label)[0].lower() in _NO_LABELS:
        return False  # （中央社記者葉書彥台北3日電）
    if (topic := _TOPIC.get(language.code)) is not None and topic.match(label) and not asks(label, language):
        return False
    if compiled(rf"(?:{language.speech.says})$").search(label) and not asks(label, language):
        return False  # 负责人说： tells a story
    wide = bool(_WIDE.search(label))
    short = len(label) <= _MOST_WIDE if wide else len(_BEHIND.sub("", label).split()) <= _MOST_WORDS and label[:1].isupper()
    return short and not _SENTENCE_WORDS.search(label) and any(c.isalpha() for c in label)


def asks(label: str, language: Language) -> bool:
    """Whether a label is that of whoever asks."""
    low = label.lower()
    if language.code == "ja" and _AFFILIATED.fullmatch(label):
        return True
    return (low[:1].upper() in _ASKING and len(low) == 1) or any(
        _holds(low, word.lower()) for word in language.matching.questions if len(word) > 1
    )


def answers(label: str, language: Language) -> bool:
    """Whether a label only says that somebody answers."""
    return label.lower() in {w.lower() for w in language.matching.answers} or (len(label) == 1 and label in "AＡR答답О")


def titled(label: str, language: Language) -> bool:
    """Whether a title stands in a label."""
    by_matching = any(_holds(label.lower(), t.lower()) for t in language.matching.titles)
    return by_matching or bool(language.speech.titles and compiled(rf"(?:{language.speech.titles})").search(label))


def is_office(label: str, language: Language) -> bool:
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
