"""Words that call an earlier work by its author and its kind (某論文、12頁; 某书，第12页), by its number, or by what it is (同推計; 같은 지도)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.model import Name, Reference
from refcheck.parse.facts import flat
from refcheck.parse.fields import RANGES

_BOOK, _ARTICLE = ("book", "chapter"), ("article", "chapter", "paper", "thesis")
_KINDS = {
    **dict.fromkeys("书 書 著 著书 著書 专著 專著 著作 译著 訳書 책 저서".split(), _BOOK),
    **dict.fromkeys("文 论文 論文 文章 論考 論稿 稿 判批 評釈 書評 글 논문".split(), _ARTICLE),
    **dict.fromkeys("报告 報告 報告書 보고서".split(), ("report",)),
    **dict.fromkeys("报道 報道 记事 記事 기사".split(), ("article-newspaper", "article-magazine", "webpage")),
}
_KIND = "|".join(sorted(map(re.escape, _KINDS), key=len, reverse=True))
_PLACE = (
    rf"[,，、]?\s?(?:第?\s?{RANGES}\s?(?:[頁页쪽면]|ページ)(?:以下|及以下|이하)?"
    r"|第\s?[\d一二三四五六七八九十]+\s?[章节節条條款项項]|제\s?\d+\s?[장절조항])(?:\s?(?:を|も)?参照|\s?참조)?"
)
_OF_AUTHOR = later(rf"(?P<who>[㐀-鿿々ァ-ヺー·・、,]{{1,14}}?)(?:氏|一)?の?(?P<kind>{_KIND})(?P<place>{_PLACE})?[。.]?")
_SAME = r"(?:同(?:上|前|一|一?[份篇场場次部项項个])?|[该該]|当該|위의?\s|같은\s|동\s|상기\s)"
_BY_NOUN = later(
    rf"{_SAME}(?P<noun>[㐀-鿿々ァ-ヺー]{{2,10}}|[가-힣]{{2,8}})(?:{_PLACE}|[,，、]\s?(?:別[紙表添]|附[件表录錄]|附録|冒頭|序|答|問|问|質問|回答|注|첫|두|세|답변|별[지표첨])[^。,，、]{{0,16}})?[。.]?"
    r"|(?P<own>[가-힣]{2,8})의?\s(?:위|같은)\s(?P<ko>[가-힣]{2,8})[。.]?"
)
_NUMBER = later(
    r"[㐀-鿿]{1,8}[\[(](?:19|20)\d\d[\])]\s?第?\d+[号號]|[㐀-鿿]{1,6}第\d+[号號]|(?:19|20)\d\d[가-힣]{1,3}\d+|제\d{2,}(?:-\d+)?호"
)
# what "the same" stands before in an author's own sentences
_NO_SOURCE = later(
    r"(?:[一-龥]{0,2}(?:年|月|日|時|时|期|代|国|國|県|省|市|町|村|氏|人|者|社|校|国家|政府|政権|大学|地域|地区|地|様|样|意|盟|志|学|學|僚|僑|侨|胞|行|情|感)|[가-힣]{0,4}(?:해|날|달|때|시기|시대|지역|사람|나라|정부|대학|맥락|의미|방식|이유|점))(?:の.*)?"
)
_LONGEST = 60  # characters of such words
_NEAR = 6  # works back in which "the same" may be looked for by name


def called_before(works: Sequence[Reference], words: str, last: int | None) -> int | None:
    """Index of the earlier work that the words, which are all of a stretch, call so; None where they call none. `last` was spoken of last."""
    text = flat(words).strip()
    if not works or len(text) > _LONGEST or re.search(r"[「『《“]|https?:", text):
        return None
    found = _OF_AUTHOR.fullmatch(text)
    if found and (found["place"] or len(found["kind"]) > 1):
        return _of_author(works, found["who"], _KINDS[found["kind"]])
    return _by_noun(works, text, last)


def named_last(works: Sequence[Reference], text: str, last: int | None) -> int | None:
    """The work spoken of last, where "the same" stands behind a name that it prints somewhere (某、同上, of a post by 某某)."""
    found = re.match(r"([㐀-鿿々ァ-ヺー]{2,8}|[가-힣]{2,8})\s?[・、,:]\s?(?=[同위같])", flat(text))
    return last if found and last is not None and found[1] in flat(works[last].raw) else None


def page_of(words: str) -> str | None:
    """The page that such words name."""
    found = re.search(rf"({RANGES})\s?(?:[頁页쪽면]|ページ)", flat(words))
    return words[slice(*found.span(1))] if found else None


def _of_author(works: Sequence[Reference], who: str, kinds: tuple[str, ...]) -> int | None:
    names = [n for n in re.split(r"[、,・]|[和与及](?=[㐀-鿿]{1,3}$)", who) if n]
    hits = [i for i, work in enumerate(works) if _are(work.author or work.editor, names) or _are(work.author or work.editor, [who])]
    return next((i for i in reversed(hits) if works[i].type.startswith(kinds)), hits[-1] if hits else None)


def _are(authors: Sequence[Name], names: Sequence[str]) -> bool:
    return bool(authors) and len(names) <= len(authors) and all(any(_is(a, n) for a in authors) for n in names)


def _is(author: Name, name: str) -> bool:
    family, whole = author.family or "", (author.family or "") + (author.given or "")
    literal = author.literal or ""
    forms = {fold_text(f) for f in (family, whole, literal, *re.split(r"[·・]", literal)[1:], *re.split(r"[·・]", family)[1:]) if f}
    short = fold_text(name)
    begun = len(short) > 1 and re.fullmatch(r"[㐀-鿿々]{3,5}", literal) is not None and fold_text(literal).startswith(short)
    return short in forms or begun


def _by_noun(works: Sequence[Reference], text: str, last: int | None) -> int | None:
    number = _NUMBER.search(text)
    if number:
        return next((i for i in range(len(works) - 1, -1, -1) if number[0] in flat(works[i].raw)), None)
    found = _BY_NOUN.fullmatch(text)
    noun = (found["noun"] or found["ko"]) if found else ""
    if not noun or _NO_SOURCE.fullmatch(noun):
        return None
    if last is not None and _holds(works[last], noun):
        return last
    return next((i for i in range(len(works) - 1, max(-1, len(works) - 1 - _NEAR), -1) if _holds(works[i], noun)), None)


def _holds(work: Reference, noun: str) -> bool:
    return fold_text(noun) in fold_text(work.raw)
