"""Words spoken on an occasion, and no title in marks: 某人在“…”座谈会上的发言，大连，2024年5月3日; 某の「…」シンポジウムでの講演、札幌、2024年5月3日."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import split_names

_CHINESE = r"(?P<zh>[㐀-鿿·・]{2,16}?)(?P<zh_title>在[^,。;《》]{2,60}?上?[的所作做]{1,2}(?:主旨|主题|總結|总结|开幕|閉幕|闭幕|专题)?(?:发言|發言|讲话|講話|演讲|演講|讲演|报告|報告|致辞|致辭|致词|谈话))"
_JAPANESE = r"(?P<ja>[㐀-鿿々ァ-ヶー・]{2,16}?)(?:氏|教授|博士)?(?:の|[,、]\s?)(?P<ja_title>[^,、。;の]{2,60}?(?:での|における|にて行った|で行った)(?:基調|記念|開会|閉会|特別)?(?:発言|講演|報告|挨拶|あいさつ|スピーチ|答弁|講話|談話))"
_KOREAN = r"(?P<ko>[가-힣]{2,4}),?\s(?P<ko_title>[^,.;]{2,60}?에서(?:의|\s한)?\s(?:기조)?(?:발언|강연|연설|발표|축사|보고))"
_RUSSIAN = r"(?:(?P<ru>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s(?:[А-ЯЁ]\.\s?){1,2})\s*)?(?P<ru_title>(?:Выступление|Доклад|Речь|Лекция|Реплика|Сообщение|Приветствие|Слово|Ответы?)\s[^/()]{4,140}?)"
_SPOKEN = later(
    rf"\s*(?:{_CHINESE}|{_JAPANESE}|{_KOREAN}|{_RUSSIAN})\s*[,、(]\s*(?:(?P<place>[^,、。()\d]{{2,20}})[,、]\s*)?(?P<date>[^,、。()]*\d{{4}}[^,、。()]*)[)]?[.。]?\s*"
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who spoke, on what occasion, where and on which day."""

    name: str = "spoken"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = (
            _SPOKEN.fullmatch(draft.mask, draft.start, draft.end)
            if draft.signs(
                "在", "で", "に", "에서", "выступлени", "доклад", "речь", "лекци", "реплик", "сообщени", "приветстви", "слово", "ответ"
            )
            else None
        )
        language = next((k for k in ("zh", "ja", "ko", "ru") if found and found[f"{k}_title"]), None)
        dates = [d for d in find_dates(draft.mask[: draft.end]) if found and d.start >= found.start("date")]
        if found is None or language is None or not dates or dates[0].precision == "year":
            return False
        draft.kind = "speech"
        take_addresses(draft)
        take_access(draft)
        if found[language]:
            draft.put_names("author", split_names(draft.note.text[slice(*found.span(language))]), *found.span(language))
        draft.put("title", *found.span(f"{language}_title"))
        draft.put("issued", dates[0].start, dates[0].end, value=dates[0].edtf)
        if found["place"]:
            draft.put("publisher_place", *found.span("place"))
        return True
