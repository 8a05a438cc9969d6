"""The heads of entries in East Asian lists: names, and the year where it stands behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refcheck.lang.later import later
from refcheck.parse.brackets import Group
from refcheck.parse.dates import FoundDate, find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import words
from refcheck.parse.names import is_organisation, surname

_HAN = "㐀-䶿一-鿿々〆ヶ"
WESTERN_ROLE = later(r"[㐀-鿿ァ-ヶー],\s(?:eds?|trans)\.,\s")  # 某編纂部, ed., 某全書, 東京: …: East Asian words in Western order
_ROLES = "主编|主編|编著|编|編著|編|著|注|註|撰|校注|校註|校證|校证|点校|點校|校|訳注|訳註|訳|译注|譯註|译|譯|엮음|지음|옮김|편저|저|역|편"
_OTHERS = r"(?:等|ほか(?:\s?\d+[名人])?|他(?:\s?\d+[名人])?|外(?:\s?\d+[人名])?|등|외(?:\s?\d+[인명])?|et al)"
# (高橋和夫 補訂), (著), (美), （明）: who revised it, a role, a land or a time
_BRACKET = (
    r"(?:\s?\((?:[㐀-鿿가-힣]{2,5}(?:\s[㐀-鿿]{1,3})?\s?(?:補訂|补订|改訂|增訂|増補|校閲)|著者?|主?[编編]者?|저자?|편저?"
    r"|(?:[㐀-鿿]{2,4})?[译譯訳]者?|[美英德法日俄苏蘇韩韓加意荷奥瑞印波捷匈希澳]国?|[汉漢魏晋晉隋唐宋辽金元明清]|[A-Z][A-Za-z'’-]+(?:,?\s[A-Z][A-Za-z'’.-]*){1,3})\))?"
)
_INITIAL = r"[A-Z]\.(?:\s?-?[A-Z]\.)*"
_LATIN_ONE = (  # J. Mori; Tanaka K.; Tanaka K; Nguyen Van An
    rf"{_INITIAL}\s?[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?|[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?,?\s{_INITIAL}(?=\s*[,、;:&·・(\[])|[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?:\s[A-Z]{{1,3}}(?![A-Za-z])|(?:\s[A-Z][a-z'’\-]+){{1,3}})"
)
_AND = "[與与和及暨]"  # 甲、乙與丙: the last of several
_NAME = later(
    rf"(?:{_LATIN_ONE})(?:\s?\((?:[{_HAN}]{{2,5}}|[가-힣]{{2,4}})\))?|[{_HAN}]{{1,3}}\([{_HAN}]{{1,3}}\)\s?[{_HAN}ぁ-ん]{{1,4}}|[{_HAN}]{{2,3}}(?={_AND}[{_HAN}]{{2,3}}\s?[,、.:(])|[{_HAN}]{{1,3}}\s[{_HAN}ぁ-んァ-ヶー]{{1,4}}?(?=\s?(?:ほか|他|等|外|訳注|[著訳译譯編编])[\s.,、:(])|[ァ-ヶー]{{2,9}}(?=\s?[著訳]|,\s?[{_HAN}]{{1,3}}\s?[{_HAN}ぁ-ん]{{1,4}}\s?訳)|(?:[A-Z]\.?[・·])?[ァ-ヶー]{{2,9}}(?:[・·][ァ-ヶー]{{1,9}}){{1,3}}|[A-Z]\.?[・·]\s?[ァ-ヶー]{{2,9}}|[ァ-ヶー]{{2,9}},\s(?:[A-Z]\.\s?){{1,3}}(?=\s?[.,、:(])|{_INITIAL}\s?[ァ-ヶー]{{2,9}}|[{_HAN}]{{1,3}}\s(?!(?:[注註著編编译譯訳撰校等他外]|訳注|校注)[\s.,、:(])[{_HAN}ぁ-んァ-ヶー]{{1,4}}|[{_HAN}]{{1,4}}[ぁ-んァ-ヶー]{{1,4}}(?:(?![{_HAN}])|(?=[訳著編][,、]))"
    rf"|[{_HAN}]{{2,4}}?(?=\s?(?:主编|主編|编著|編著|訳注|[编編著译譯訳注註撰校]|等|ほか|他|外(?:\s?\d+[人名])?)[\s.,、:(])|[{_HAN}]{{2,4}}(?![{_HAN}的])|[{_HAN}]{{5}}|[가-힣]{{2,4}}\s[가-힣]{{1,4}}(?=\s?(?:(?:지음|저)[\s,]|,\s[가-힣]{{2,4}}\s?(?:옮김|역)[\s,]))|[가-힣]\s[가-힣]{{1,3}}|[가-힣]{{2,4}}(?:\([㐀-鿿\s]{{1,12}}\))?"
)
_BODY = later(rf"[{_HAN}가-힣ァ-ヶー]{{4,24}}?(?=[\s,、;.:。(&·・․/]|(?:等|ほか|他|编|編|著|主编)[\s.,、:])")
_JOIN = later(
    rf"\s*[,、;]\s*&?\s*|(?<=[{_HAN}]){_AND}(?=[{_HAN}])|\s및\s|\s*&\s*|\s?[·・․]\s?(?=\S)|(?<=[{_HAN}가-힣])\s?/\s?(?=[{_HAN}가-힣]{{2}})|\.(?=\S)"
)
_ENDS = later(
    rf"(?P<others>\s*[,、]?\s*{_OTHERS}(?=[\s.,、:()]|主?[编編]|著|撰|注))?(?P<bracket>{_BRACKET})(?:\s*,?\s*(?:{_ROLES})(?=[\s.,、:()]))?"
)
_ACTS = later(
    rf"[^,。:\d「『《]{{2,24}}?(?:{_ROLES}|校[定訂订勘]|[疏箋笺輯辑修纂]|[補补]注|集解|整理)\)?\s?(?:[,、.:『《「(]|\s)"
)  # another who acted: 某譯,
_ACTED = later(rf"(?:{_ROLES})\s*[,、]?\s*$")
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)[a-z]?(?![\d\-/]|\.\s?\d{1,2}\.\s?\d)"
# (一九五八), (民 90): years that stand so only inside a bracket
_IN_BRACKET = rf"(?:{_YEAR}|(?P<east>[一二][〇○零一二三四五六七八九]{{3}}|民(?:[國国])?\s?\d{{2,3}}))"
_CLOSED = (
    later(rf"\s*[.,、]?\s*(?P<sign>[(\[])\s*{_IN_BRACKET}(?:\s*[年년]?|[年년.,]\s?[^()\[\]]{{1,16}})\s*[)\]]\s*[.,、:。]?\s*"),
    later(
        rf"(?:\s*(?P<sign>[.,、;。])\s*|\s+){_YEAR}(?:\.\s?(?:0?[1-9]|1[0-2])(?=,))?\s*(?:年\s?\d{{1,2}}月(?:\s?\d{{1,2}}日)?|[年년])?\s*[.,、:。;]\s*|\s+{_YEAR.replace('year', 'alone')}\.?\s+(?=\D)"
    ),
    later(r"\s*(?P<sign>[.,、:。;])\s*(?!(?:1[5-9]|20)\d\d[a-z]?\s*[年년]?\s*(?:[.,、:;)。]|\d)|\d+\s*[(\-,.])"),
)
_WORDS = (
    later(
        rf"\s*(?P<names>[㐀-鿿ぁ-ヿ가-힣](?:(?!\s:\s)[^()\d「」『』《》〈〉“”]){{1,60}}?)\s*[.,、]?\s*(?:\(\s*{_YEAR}\s*[年년]?\s*\)\s*[.,、:。]?|(?<=[.,、\s]){_YEAR.replace('year', 'bare')}\s*[.,、])\s*(?=\S)"
    ),
    later(r"\s*(?P<names>[㐀-鿿ぁ-ヿ가-힣][^().,:\d「」『』《》〈〉“”]{1,24}?)\.\s*(?=[^\s\d])"),
)
_FOLLOWED = later(
    rf"\s*(?:[,、;.:。(&·・․/]|{_AND}[{_HAN}]{{2,3}}\s?[,、.:(]|\[(?=\d{{4}}\])|\s?(?:{_OTHERS}|{_ROLES})[\s.,、:(]|\s\d{{4}})"
)


_LEAD = later(r"\s*(?:[(\[][㐀-鿿]{1,4}[)\]]\s*|[漢汉魏晉晋隋唐宋金元明清]\s?[·・]\s?)?")  # (唐), [清], 唐·: a time or a land, no name
_LATIN_NAME = r"[A-Z][A-Za-z'’]+(?:-[A-Za-z]+)?(?:\s[A-Z][A-Za-z'’.\-]*){0,2}(?:\s?\([㐀-鿿]{2,4}\))?"  # Wang XH, Li Yan. 題名
_LATIN = later(rf"({_LATIN_NAME}(?:(?:,\s|\sand\s|\s?&\s){_LATIN_NAME})*)(?:\.\s+|,\s|:\s?)(?=[㐀-鿿ぁ-ヿ가-힣])")


# Zhang Wei, Li Na. 张伟, 李娜. 题名: the same names again in their own script
_OWN_SCRIPT = later(rf"([{_HAN}]{{2,4}}(?:\s?[,、]\s?[{_HAN}]{{2,4}})*)[.。]\s*(?=[^\s\d])")


@dataclass(frozen=True, slots=True)
class Head:
    """Names begin at `start` and end at `names_end`, the title begins at `end`; `year` is its span where it stands here, `sign` what closed the names.

    `sure` says that every name is surely one: a known surname, a blank inside, a body.
    """

    start: int
    names_end: int
    end: int
    year: tuple[int, int] | None
    sign: str
    sure: bool


def heads(text: str, start: int, end: int) -> list[Head]:
    """All ways to read the beginning of an entry as its names, the longest list of names first."""
    found: list[Head] = []
    lead = _LEAD.match(text, start, end)
    at, sure, joined = lead.end() if lead else start, True, ""
    for _ in range(30):
        one = _one(text, at, end, first=not found)
        if one is None:
            break
        sure = sure and _surely(one[0])
        head = _head(text, lead.end() if lead else start, one.end(), end, sure=sure)
        if head and head.sign == "、" and joined == ",":
            break  # 甲, 題の一、題の二: one sign parts the names of one list
        ends = _ENDS.match(text, one.end(), end)
        named = ends is not None and _ACTED.search(ends[0].rstrip(") ")) is not None  # 甲，乙，丙（編）：題名
        doubtful = head and head.sign == ":" and found and text[at - 2 : at].strip() == "," and re.fullmatch(rf"[{_HAN}]+", one[0])
        if head and (named or not doubtful or _surely(one[0])):
            found.append(head)
            if head.year:
                break
        join = _JOIN.match(text, ends.end() if ends else one.end(), end)
        sign = join[0].strip()[:1] if join else ""
        if join is None or (joined and {joined, sign} == {",", "、"}):
            break
        joined = sign if sign in ",、" else joined
        at = join.end()
        if named and head and sign == "," and not _ACTS.match(text, at, end):
            break  # 某著, 書名, 出版社: who acted alone is followed by the title
    latin = _LATIN.match(text, at if not found else start, end)
    if latin and not found:
        found = [Head(latin.start(1), latin.end(1), latin.end(), None, ".", sure=True)]
        return [_past_own_script(text, head, end) for head in found]
    return [_past_own_script(text, head, end) for head in found[::-1]] + _any_words(text, start, end)


def _past_own_script(text: str, head: Head, end: int) -> Head:
    """The head of the same names in their own script behind it, which are as many and surely names: family and given name are told by it."""
    latin = text[head.start : head.names_end]
    own = _OWN_SCRIPT.match(text, head.end, end) if latin.isascii() else None
    if own is None:
        return head
    names = re.split(r"\s?[,、]\s?", own[1])
    same = len(names) == len(re.split(r"[,;]\s|\sand\s|\s?&\s", latin)) and all(surname(n) is not None for n in names)
    return replace(head, start=own.start(1), names_end=own.end(1), end=own.end()) if same else head


def _any_words(text: str, start: int, end: int) -> list[Head]:
    """Words that are no known names: a year closes them, or a full stop behind few of them."""
    out = []
    for form in _WORDS:
        found = form.match(text, start, end)
        if found and found.end() < end:
            groups = found.groupdict()
            year = next((found.span(g) for g in ("year", "bare") if groups.get(g)), None)
            out.append(Head(found.start("names"), found.end("names"), found.end(), year, "(" if year else ".", sure=False))
            break
    return out


def _one(text: str, at: int, end: int, *, first: bool) -> re.Match[str] | None:
    person = _NAME.match(text, at, end)
    if (
        person
        and _FOLLOWED.match(text, person.end(), end)
        and "的" not in person[0]
        and (not re.match(_AND, text[person.end() : person.end() + 1]) or _both(text, person, end))
        and (not re.fullmatch(rf"[{_HAN}]{{5}}", person[0]) or _surely(person[0]) or (not first and text[person.end()] in ".:("))
    ):
        return person
    body = _BODY.match(text, at, end) if first else None
    named = body and body[0].endswith(words("organisation"))
    return body if named and _FOLLOWED.match(text, at if body is None else body.end(), end) else None


def _both(text: str, person: re.Match[str], end: int) -> bool:
    """Whether a joining word behind a name surely joins a name: 黃明與陳志, and not 水與火."""
    second = re.compile(rf"[{_HAN}]{{2,3}}").match(text, person.end() + 1, end)
    return second is not None and surname(person[0]) is not None and surname(second[0]) is not None


def _head(text: str, begin: int, names_end: int, end: int, *, sure: bool) -> Head | None:
    ends = _ENDS.match(text, names_end, end)
    after = ends.end() if ends else names_end
    acting = ends and re.search(r"[译譯訳]者?\)", ends["bracket"] or "")
    names_end = names_end if ends and (ends["others"] or ends["bracket"]) and not acting else after
    for form in _CLOSED:
        found = form.match(text, after, end)
        if found and found.end() < end:
            groups = found.groupdict()
            year = next((found.span(g) for g in ("year", "east", "alone") if groups.get(g)), None)
            return Head(begin, names_end, found.end(), year, groups.get("sign") or " ", sure)
    return None


def _surely(text: str) -> bool:
    return " " in text or re.fullmatch(r"[가-힣]{2,4}", text) is not None or surname(text) is not None or is_organisation(text)


# What stands right behind the closing mark, up to the sign that parts the entry, and the words that follow that
_GLUED = later(
    r"(?![第제]\s?[\d一二三四五六七八九十]|[上中下][巻卷册冊])[㐀-鿿ぁ-ヿ가-힣][^,、.。;『《「]*(?:「[^」]{1,12}」[^,、.。;『《「]*)?(?:[,.;]\s*|\s+)[『《「]?(?![第제]\s?\d|[頁页권호巻卷号])[㐀-鿿ぁ-ヿ가-힣A-Z]"
)


def within_title(text: str, mark: Group, end: int) -> bool:
    """Whether marks stand around words of a title, not around the whole: 「公共性」概念の再検討. 誌名, 52巻; 論"某事"之始末, 刊名."""
    return (mark.start == 0 or not text[mark.start - 1].isalnum()) and _GLUED.match(text, mark.end, end) is not None


_REPUBLIC = 1911  # the year before the first of 民國


def acted(names: str) -> bool:
    """Whether a word for what the last one did closes the names: they are surely names."""
    return _ACTED.search(names) is not None


def put_year(draft: Draft, year: tuple[int, int]) -> None:
    """Set the year of an entry's head, with the month and day that stand behind it in its bracket: (2018, May), (2019年11月5日)."""
    closing = draft.mask.find(")", year[1], year[1] + 20)
    more = draft.mask[year[1] : closing] if closing > 0 else ""
    full = next((d for d in find_dates(draft.mask[:closing]) if d.start == year[0]), None) if more.strip(" 年년") else None
    if re.match(r"年\s?\d{1,2}月", draft.mask[year[1] : draft.end]):  # 作者，2015年6月7日。題名
        full = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == year[0]), full)
    turned = re.fullmatch(r",\s*([^\W\d]+)\s?(\d{1,2})?", more)
    if turned:  # (2022, January 20)
        day = next(iter(find_dates(f"{turned[1]} {turned[2] or ''}{', ' if turned[2] else ''}{draft.mask[slice(*year)]}")), None)
        full = FoundDate(year[0], year[0] + len(more) + 4, day.edtf, day.precision) if day else None
    own = draft.note.flat[slice(*year)]
    if own.startswith("民"):
        draft.put("issued", *year, value=str(_REPUBLIC + int(re.sub(r"\D", "", own))))
    elif not own[:1].isascii():
        draft.put("issued", *year, value=next((d.edtf for d in find_dates(own + "年")), own))
    elif full:
        draft.put("issued", full.start, full.end, value=full.edtf)
    else:
        draft.put("issued", *year)
