"""What a finding saw, in Chinese and Russian, for the lists of their authors. Sentences with values alone; links have their labels."""

from __future__ import annotations

import re
from functools import cache

from refcheck.write.labels_say import holed

_COLUMNS = ("zh", "ru")
_MORE = re.compile(r" \(and \d+ more\)$")

MESSAGES: dict[str, tuple[str, str]] = {
    "now at {url}": ("现位于 {url}", "теперь по адресу {url}"),
    "the page answers, but the place #{words} in it is not found": (
        "网页可以打开，但其中没有 #{words}",
        "страница отвечает, но места #{words} на ней нет",
    ),
    "the page is titled “{title}”": ("网页标题为“{title}”", "заголовок страницы: «{title}»"),
    "the work fills pages {page}, the note says {note}": ("该文献为第 {page} 页，注释为 {note}", "страницы работы: {page}, в сноске: {note}"),
    "the page names {page} as its author, the note {note}": ("网页署名为 {page}，注释为 {note}", "автор на странице: {page}, в сноске: {note}"),
    "the page is dated {page}, the note says {note}": ("网页日期为 {page}，注释日期为 {note}", "дата на странице {page}, в сноске {note}"),
    "the address says {day}, the note {note}": ("网址中的日期为 {day}，注释为 {note}", "дата в адресе {day}, в сноске {note}"),
    "read on {accessed}, but published on {issued}": (
        "访问日期 {accessed} 早于发表日期 {issued}",
        "дата обращения {accessed} раньше даты публикации {issued}",
    ),
    "note {note} has no mark in the text": ("正文中没有注号 {note}", "в тексте нет знака сноски {note}"),
    "the text calls note {note}, but there is no such note": (
        "正文有注号 {note}，但没有该注释",
        "в тексте есть знак сноски {note}, но такой сноски нет",
    ),
    "no bibliography found holds {note}, which the text cites": (
        "正文引用了 {note}，但找不到收有该条目的参考文献库",
        "в тексте указано {note}, но такой записи нет ни в одной найденной библиографии",
    ),
    "words attributed to {speaker} have no note": ("{speaker} 的言论没有注释", "слова, приписанные {speaker}, без сноски"),
    "{url} is no valid address: {reason}": ("{url} 不是有效网址", "{url} — неверный адрес"),
    "{url} is no valid URL: {reason}": ("{url} 不是有效网址", "{url} — неверный адрес"),
    "“{words}” leads to no work described in the paper": ("“{words}”在论文中没有对应文献", "«{words}» не ведёт ни к одной работе статьи"),
    "{source} in the source, {paper} in the paper": ("资料为 {source}，论文为 {paper}", "в источнике {source}, в статье {paper}"),
    "the source says {source}, the paper {paper}": ("资料为 {source}，论文为 {paper}", "в источнике {source}, в статье {paper}"),
    "the source gives these words to {source}, the paper to {paper}": (
        "资料中发言者为 {source}，论文为 {paper}",
        "в источнике это слова {source}, в статье {paper}",
    ),
    "the source does not give these words to {paper}": ("资料中这并非 {paper} 的话", "в источнике это не слова {paper}"),
    "left out without a mark: {words}": ("未加标记的省略：{words}", "пропущено без знака: {words}"),
    "added without a mark: {words}": ("未加标记的添加：{words}", "добавлено без знака: {words}"),
    "left out or added without a mark: {words}": ("未加标记的省略或添加：{words}", "пропущено или добавлено без знака: {words}"),
    "negated on one side only: {words}": ("仅一方为否定：{words}", "отрицание только с одной стороны: {words}"),
    "a passage is found, this part is not in it": ("找到相应段落，但其中没有这一部分", "отрывок найден, этой части в нём нет"),
    "a passage is found, this part is not in it: {words}": (
        "找到相应段落，但其中没有这一部分：{words}",
        "отрывок найден, этой части в нём нет: {words}",
    ),
    "no passage of the source matches": ("资料中未找到对应段落", "соответствующий отрывок в источнике не найден"),
    "stands in the source of note {note}, {work}": ("见于注 {note} 的资料（{work}）", "стоит в источнике сноски {note} ({work})"),
    "{n} different addresses end at {url}": ("{n} 个不同网址都指向 {url}", "разных адресов: {n}, все ведут на {url}"),
    "a pending change touches {words}": ("尚未接受的修订涉及：{words}", "непринятая правка затрагивает: {words}"),
    "{words}'s record differs: {reason}": ("{words} 中的记录与注释不同", "запись в {words} расходится со сноской"),
    "the sentences around it speak of {words}": ("前后文谈的是 {words}", "в соседних предложениях речь идёт о {words}"),
    "stands on page {page}, the note says {note}": ("见于第 {page} 页，注释为 {note}", "стоит на с. {page}, в сноске {note}"),
}  # fmt: skip


def seen_in(message: str, language: str) -> str | None:
    """A finding's message in Chinese or Russian; None for a sentence that is not in the catalogue."""
    column = _COLUMNS.index(language)
    bare = _MORE.sub("", message)
    for pattern, row in _patterns():
        found = pattern.fullmatch(bare)
        if found is not None:
            return row[column].format(**found.groupdict())
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], tuple[str, str]], ...]:
    longest = sorted(MESSAGES.items(), key=lambda pair: -len(re.sub(r"\{\w+\}", "", pair[0])))
    return tuple((holed(english), row) for english, row in longest)
