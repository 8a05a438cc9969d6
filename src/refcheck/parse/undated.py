"""Words that say that a work prints no date: 日付不明, n.d., Б. г., o. J. They name nothing, and are blanked."""

from __future__ import annotations

from dataclasses import replace

from refcheck.lang.later import later
from refcheck.parse.clean import Clean

_EAST = (
    r"(?:日付|年月日|発行[日年]月?日?|刊行[日年]|公開[日年]|掲載[日年]|作成[日年]|更新日|公表[日年]|出版年)(?:の)?(?:不明|なし|無し|未詳|不詳|記載なし|の?記載なし|表示なし)|無日付"
    r"|(?:发布|發布|出版|刊发|刊發|发表|發表|更新|具体|具體)?(?:日期|时间|時間|年份|年代|年月)(?:不详|不詳|不明|未详|未詳|不可考|未知)|无日期|無日期|未(?:注明|註明|署|标注|標註|标明|標明)(?:发布|發布|出版)?(?:日期|时间|時間|年份)|未署日期"
    r"|(?:작성|발행|게시|등록|공개|출판)?\s?(?:일자|날짜|일|연도|연월일|연월)\s?(?:미상|불명|불상|미기재|없음|표시 없음)"
)
_WEST = (
    r"n\.\s?d\.|undated|no date|date unknown|s\.\s?d\.|s\.\s?a\.|sans date|non daté[es]?|date inconnue|o\.\s?[JD]\.|ohne (?:Jahr|Datum|Jahresangabe)|undatiert"
    r"|\[?[Бб]\.\s?[гд]\.\]?|[Бб]ез (?:даты|года)|[Дд]ата (?:публикации )?(?:не указана|неизвестна)|[Гг]од не указан"
)
_UNDATED = later(
    rf"[(（]?(?:{_EAST})[)）]?(?=\s*(?:[、,，.。;；:(（]|https?:|$))|(?P<sign>[,.])(?P<mark>[”»’]?)\s+[(\[]?(?:{_WEST})[)\]]?(?=\s*(?:[,.;(]|https?:|URL|С\.|S\.|pp?\.|$))"
)


def undated(note: Clean) -> Clean:
    """The note with these words blanked out; the sign before them stays where none follows."""
    text, plain = note.text, note.flat
    for found in _UNDATED.finditer(note.flat):
        start, end = found.span()
        if found["mark"]:
            start = found.end("mark")
        elif found["sign"] and plain[end : end + 1] not in (",", "."):
            start += 1
        blank = " " * (end - start)
        text, plain = text[:start] + blank + text[end:], plain[:start] + blank + plain[end:]
    return note if plain == note.flat else replace(note, text=text, flat=plain)
