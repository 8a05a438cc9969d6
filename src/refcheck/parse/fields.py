"""The fields that look alike in every tradition: address, access, pages, volume and issue, date, edition, roles."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.dates import FoundDate, find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import holds, pattern
from refcheck.parse.names import is_organisation, split_names, surname
from refcheck.parse.pages import put_pages

_NUMBER = r"(?:e\d{2,}|(?:[A-ZА-Я]{0,2}|(?<![A-Za-z])[A-Z]_)\d+(?:n\d+|(?!ff?(?![^\W_]))[a-zа-я])?|(?<![A-Za-z])(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![A-Za-zÀ-ÿ\d]))"
_RANGE = rf"{_NUMBER}(?:\s*(?:--?|~)\s*{_NUMBER})?"
RANGES = rf"{_RANGE}(?:\s*[,、+]\s*(?!(?:19|20)\d\d[a-z]?\s*(?:[(,、。年]|\.?\s*(?:$|\d{{1,2}}\.?\s*$))){_RANGE}(?!\d|[./]\d)(?!\s*(?:年|月|巻|卷|号|期|г\.)))*"
# What a note names instead of a page: 序, 前言, 附录2, 图版3
FRONT = r"(?:[自代总總]?[序跋]言?|[前导導引绪緒弁后後]言|[导導绪緒][论論]|[后後][记記]|凡例|目[录錄]|扉[页頁]|封[面底二三]|(?:附[录錄]|[图圖]版|插[图圖]|附?[图圖]表)\s?\d{0,3})"
_HAN_DIGITS = "〇○一二三四五六七八九十百"
# 2013年3—4，第15页; 第12卷春，2013年: an issue that no word names
BARE_ISSUE = later(
    r"(?<=[年卷])\s?(\d{1,2}\s?[-/]\s?\d{1,2}|[春夏秋冬]季?|[上中下]|[总總]\d{1,3}|[SZsz]\d{1,2}|[增特]刊\d?)(?=\s*[,，]\s*(?:第\s?\d|\d{4}年|\x00))"
)
_SHEET = rf"(?:\d{{1,2}}|[{_HAN_DIGITS}]{{1,3}})"
_FOLLOWING = r"(?:\s*(?:ff?(?![^\W_])\.?|以下|sqq?\.|и\s+сл\.|и\s+далее|et\s+seq\.))?"
_LEADS_ON = later(r"(?!(?:https?://)?(?:dx\.)?doi\.org/)(?:\w+://|(?!\w+://))[^/]+/\S", re.IGNORECASE)
_SHORT_DOI = later(r"\bDOI:\s?([\w./]+)", re.IGNORECASE)
_ARCHIVED = later(r"\(\s*(?:archived|archiviert|archivé|архивная копия|アーカイブ|存档|보관본)[^()]*\)", re.IGNORECASE)
_ORDINAL = r"(?:(?:[SZ]|(?<=第)[sz])?\d+(?:\s*[-/・~]\s*\d+)*[上中下]?|[IVXLC]+(?:\s*-\s*[IVXLC]+)?(?![a-z])|[一二三四五六七八九十百]+)"


def take_addresses(draft: Draft) -> None:
    """URL and DOI, with the words before them and their angle brackets."""
    inside = [a for a in draft.note.addresses if draft.start <= a.start < draft.end]
    # Where several stand side by side, the URL is the first that leads somewhere: no resolver's, no bare host.
    for address in sorted(inside, key=lambda a: a.kind != "doi" and _LEADS_ON.match(draft.note.text[a.start : a.end]) is None):
        begin, end = address.start, min(address.end, draft.end)
        if address.kind == "doi":
            draft.put("DOI", begin, end)
        else:
            draft.put("URL", begin, end)
            resolved = re.search(r"doi\.org/(10\.\d{4,9}/.+)", draft.note.text[begin:end], re.IGNORECASE)
            if resolved:
                draft.put("DOI", begin + resolved.start(1), end)
        draft.strike(begin, end)
        _strike_around(draft, begin, end)
    short = draft.search(_SHORT_DOI) if draft.signs("doi:") else None
    if short and not draft.has("DOI"):
        draft.put("DOI", short.start(1), short.end(1) - (short[1].endswith(".")))
        draft.strike(*short.span())


def _strike_around(draft: Draft, begin: int, end: int) -> None:
    before = pattern(
        r"(?:<url_words|doi_words>|info:doi/|https?://(?:dx\.)?doi\.org/|[<〈(\[\s:,.]|\[электронный\s+ресурс\]|\[(?:on-?line|онлайн|інтернет|интернет|en\s(?:ligne|línea)|オンライン|온라인)\])*$"
    ).search(draft.mask[(window := max(draft.start, begin - 60)) : begin])
    if before:
        text = before[0]
        keep = len(text) - len(text.lstrip(" ,.:"))
        draft.strike(window + before.start() + keep, begin)
    after = re.match(r"\s*[>〉]", draft.mask[end : draft.end])
    if after:
        draft.strike(end, end + after.end())


_MONTHLY = later(r"\[\d{4}-\d\d?\](?=\s*[.。])")


def take_access(draft: Draft) -> None:
    """The access date: with its words before or behind, in brackets after a GB/T year, or bare behind the URL."""
    archived = draft.search(_ARCHIVED)
    if archived and archived.end() <= draft.end:
        draft.strike(*archived.span())  # the archived copy's day is neither that of issue nor of access
    dates = find_dates(draft.mask[: draft.end])
    for date in dates:
        monthly = date.precision == "month" and _MONTHLY.match(draft.mask, date.start - 1)
        if date.start < draft.start or (date.precision != "day" and not monthly):
            continue
        before = pattern(
            r"(?:[(\[,.;]\s*)?(?:<accessed_before>|(?<=\[)(?:[Cc]ited|인용일?|引用日?))\s*[:,\-]?\s*(?:am|le|on|:)?\s*$"
        ).search(draft.mask[max(draft.start, date.start - 48) : date.start])
        after = pattern(r"\s*(?:に)?(?:<accessed_after>)(?:\s*[)\]]|(?=\s*[.。,、;)\]\x00]|\s*$))").match(draft.mask[date.end : draft.end])
        bracketed = (
            draft.mask[date.start - 1 : date.start] == "["
            and draft.mask[date.end : date.end + 1] == "]"
            and re.match(r"\d{4}-", draft.mask[date.start :])
        )
        if before or after or bracketed:
            _set_access(
                draft,
                date,
                max(draft.start, date.start - 48) + before.start() if before else date.start - bool(bracketed),
                date.end + (after.end() if after else bool(bracketed)),
            )
            return
    if "URL" in draft.spans and _SHORT_DAY.search(draft.mask, draft.start, draft.end) and _short_access(draft):
        return
    _bare_access(draft, dates)


_SHORT_DAY = later(r"(?<!\d)\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)")


def _short_access(draft: Draft) -> bool:
    """дата обращения 05.05.18: the year in two figures, which only the words before it make a date."""
    found = pattern(r"(?:[(\[,.;]\s*)?(?:<accessed_before>)\s*[:\-]?\s*(?P<day>(\d{1,2})[./](\d{1,2})[./](\d\d))(?!\d)").search(
        draft.mask, draft.start, draft.end
    )
    if found is None:
        return False
    day, month, year = (int(number) for number in found.group(2, 3, 4))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    _set_access(draft, FoundDate(*found.span("day"), f"20{year:02d}-{month:02d}-{day:02d}", "day"), *found.span())
    return True


def _set_access(draft: Draft, date: FoundDate, begin: int, end: int) -> None:
    draft.put("accessed", date.start, date.end, value=date.edtf)
    draft.strike(begin, end)


def _bare_access(draft: Draft, dates: tuple[FoundDate, ...]) -> None:
    """A day behind the URL, when there is another date before it or nothing else follows (…，2022年5月3日。)."""
    if "URL" not in draft.spans:
        return
    behind = draft.spans["URL"][1]
    date = next((d for d in dates if d.start >= behind), None)
    between = draft.mask[behind : date.start] if date else "x"
    earlier = any(draft.start <= d.start < draft.spans["URL"][0] for d in dates)
    if date and (date.precision == "day" or (date.precision == "month" and earlier)) and re.fullmatch(rf"[{USED}\s,、。>(\[.]*", between):
        _set_access(draft, date, date.start, date.end)


def take_pages(draft: Draft) -> None:
    """Pages with their word before or behind."""
    for signs, expression in _page_forms():
        if signs and not draft.signs(*signs):
            continue
        for found in expression.finditer(draft.mask, draft.start, draft.end):
            if found[0].startswith("с.") and draft.mask[max(draft.start, found.start() - 4) : found.start()].strip()[-1:].isdigit():
                continue
            put_pages(draft, found)
            return
    if _SHEET_LAST.search(draft.mask, draft.start, draft.end) is None:
        return
    sheet = pattern(r"(?:<#months>\s\d{1,2},|\d{1,2}\s<#months>)\s\d{4},\s(\d{1,2})(?=\.?\s*$)").search(draft.mask, draft.start, draft.end)
    if sheet:  # October 2, 1931, 1.
        draft.put("page", *sheet.span(1))
        draft.strike(*sheet.span(1))


_SHEET_LAST = later(r"\d{4},\s\d{1,2}\.?\s*$")


@cache
def _page_forms() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    """Pages as they are printed, the more telling forms first, each with the signs of which a match holds one (none where any text may match)."""
    return (
        (("p.",), re.compile(r"(?<![^\W\d_])pp?\.\s?(\d{1,3}\.\d{1,3}\s*-\s*\d{1,3}\.\d{1,3})(?![\w.]\d)")),  # 1.1-1.36: page of a chapter
        (("(p", "(s.", "(hier s."), re.compile(rf"(?<![\w.])(\d+\s*-\s*\d+)\s*\((?:p|pp|S|hier S)\.\s*{RANGES}\)")),
        ((), pattern(rf"(?=(?i:[psсc页頁]))(?<![^\W\d_])(?i:pp?\.?|pages?|sp?\.|сс?\.|стр\.|c\.|页|頁)\s*({RANGES}){_FOLLOWING}(?![\w])")),
        (
            ("页", "頁", "ページ", "ぺージ", "面", "쪽", "면"),
            re.compile(
                rf"第?\s*\(?(?<!\d)(?<!\d[.\-/])(?<!\d\.\s)(?<!(?!第)[㐀-鿿ぁ-ヿ](?=[A-Z]))(?!(?:1[5-9]|20)\d\d(?:-\d{{1,2}})?\s*[,、])({RANGES})\)?\s*(?:页|頁|ページ|ぺージ|面|쪽|면){_FOLLOWING}"
            ),
        ),
        (
            ("頁", "页", "面"),
            re.compile(
                rf"(?<![{_HAN_DIGITS}第])([{_HAN_DIGITS}]+(?:\s*-\s*[{_HAN_DIGITS}]+)?(?:[、,]\s*[{_HAN_DIGITS}]+(?:\s*-\s*[{_HAN_DIGITS}]+)?)*)\s*(?:[頁页](?:以下)?|面(?=[。,、)]|$))"
            ),
        ),
        (("б.",), re.compile(r"(?<![\w.-])(\d{1,5}\s?-\s?\d{1,5})\s?-?\s?бб?\.(?!\w)")),  # 45-48 бб.
        ((" х.", ",х."), re.compile(r"(?<=[\s,])[Хх]\.\s?(\d{1,4}(?:\s?-\s?\d{1,4})?)(?!\d)")),  # Mongolian хуудас
        ((" х",), re.compile(r"(?<![\w.-])(\d{1,4}\s?-\s?\d{1,4})\s?х(?:уудас)?(?!\w)")),
        (("тал",), re.compile(r"(?<![\w.-])(\d{1,4}(?:\s?-\s?\d{1,4})?)(?:-?р|\s?(?:дахь|дэх|дугаар|дүгээр))?\s?тал(?!\w)")),
        ((")",), re.compile(r"(?<=\d{4}[-.]\d\d[-.]\d\d)\s?\(([A-Z]?\d{1,2})\)")),  # 2015-06-07(A3): the sheet behind the day
        (("张", "張"), re.compile(rf"((?:第\s?)?{_SHEET}[张張](?:第\s?)?{_SHEET}[版面])")),  # 第一张第二版
        (("版",), re.compile(r"(?<=[,，、\s])([A-Z]\d{1,2})\s*版")),
        ((), re.compile(r"(?<=\d{4}),\s([A-Z]\d{1,2})(?=\.?\s*$)")),
        (
            ("版",),  # 6月6日 02版, 2014-06-06, 2版
            re.compile(
                r"(?:(?<=日)|(?<=\d{4}[-./]\d\d[-./]\d\d)|(?<=\d{4}[-./]\d[-./]\d)|(?<=\d{4}[-./]\d[-./]\d\d))[,\s]\s?(?:第\s?)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*版(?=\s*[,。.]|\s*$)"
            ),
        ),
        (("版",), re.compile(rf"\(?(?<!年)第\s*({RANGES})\s*(?:版)(?=\s*[,。.)]|\s*$)\)?")),
    )


PRINTED = later(r"\([A-ZÀ-Þ][^():]{1,60}:\s[^():]{2,120},\s(?P<year>(?:1[5-9]|20)\d\d)\)")  # "1969–1972 (Ely: Fen Press, 2006)"


def take_date(draft: Draft, begin: int | None = None) -> FoundDate | None:
    """The date of issue: the first date of the unused text, a fuller one before a bare year."""
    dates = [d for d in find_dates(draft.mask[: draft.end]) if d.start >= (draft.start if begin is None else begin)]
    if not dates:
        return None
    imprint = PRINTED.search(draft.mask, dates[0].end, draft.end) if len(dates) > 1 else None
    if imprint:
        dates = [d for d in dates if d.start >= imprint.start("year")] or dates
    if len(dates) > 1 and draft.mask[dates[0].end - 1] == "度":
        dates = dates[1:]  # 令和元年度…報告書、2020年3月: the year that a report accounts for
    treated = dates[0]
    if len(dates) > 1 and "/" in treated.edtf and draft.mask[treated.start - 1] == "(" and draft.mask[treated.end : treated.end + 1] == ")":
        dates = dates[1:]  # 第二辑（1895—1914年）上册, …, 1957年: the years that a volume treats
    best = next((d for d in dates if d.precision in ("day", "month", "season")), dates[0])
    if best is not dates[0] and dates[0].edtf[:4] != best.edtf[:4]:
        best = dates[0]
    draft.put("issued", best.start, best.end, value=best.edtf)
    for date in dates:
        if date.edtf[:4] == best.edtf[:4]:
            draft.strike(date.start, date.end)
    return best


_SET_PAGE = later(rf"(?<=\)),\s(\d{{1,2}}):({_RANGE})(?=\s*[.,;]|\s*$)")  # "(London: Saltmarsh, 2017), 2:33–58"


def take_volume_issue(draft: Draft) -> None:
    """Volume and issue in words ("vol. 9, no. 3", 第40卷第2期, Т. 4. № 1), each with its number as printed."""
    set_page = _SET_PAGE.search(draft.mask, draft.start, draft.end)
    if set_page and not draft.has("volume") and not draft.has("page"):
        draft.put("volume", *set_page.span(1))
        draft.put("page", *set_page.span(2))
        draft.strike(*set_page.span())
    parts = draft.signs("本") and draft.search(
        re.compile(r"第\s*(\d+|[一二三四五六七八九十]+)\s*本\s*第\s*(\d+|[一二三四五六七八九十]+)\s*分")
    )
    if parts and parts.end() <= draft.end and not draft.has("volume"):  # 史語所集刊: 第58本第3分
        draft.put("volume", *parts.span(1))
        draft.put("issue", *parts.span(2))
        draft.strike(*parts.span())
    for name, signs, expression in _number_forms():
        _take_number(draft, name, signs, expression)


@cache
def _number_forms() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    """Field, signs of which a match holds one, and form; the more telling first."""
    return (
        (
            "volume",
            ("年第",),
            re.compile(r"第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*年(?=\s*第\s*(?:\d+|[一二三四五六七八九十]+)\s*[期号號])"),
        ),
        (
            "issue",
            ("号", "號", "刊", "호"),
            re.compile(
                r"(?:第|通巻|总第)?\s*(\d{1,2}(?:\s*[・/-]\s*\d{1,2})?\s*月\s*(?:\d{1,2}\s*日)?\s*(?:号|號)|\d{1,2}\s?월\s?호|(?:봄|여름|가을|겨울|신년|특집|창간|임시증간)호|[春夏秋冬]季?[号號]|(?:临时|臨時)?[増增]刊号?(?:\s*\d+)?|[创創]刊号|特刊)(?![\w])?"
            ),
        ),
        (
            "issue",
            ("no", "nr.", "n.", "núm", "fasc", "n°", "nº", "heft", "h.", "iss", "вып.", "вип.", "бр.", "№", "#"),
            pattern(
                rf"(?<![^\W\d_])(?i:no\.|nos\.|nr\.|n[°º]|núms?\.|fasc\.|n\.(?=\s\d+,\s(?:1[89]|20)\d\d)|heft|h\.(?=\s*\d)|issue|iss\.|вып\.|вип\.|бр\.|№|#|no(?=\s*\d))\s*((?:S\d{{1,2}}(?!\w)|Suppl?(?:ement)?\.?(?:\s?\d{{1,2}})?|{_ORDINAL})(?:,\s+(?:Winter|Spring|Summer|Fall|Autumn)(?!\w))?)"
            ),
        ),
        (
            "volume",
            ("vol", "т", "bd.", "band", "jg.", "jahrgang", "tome", "t.", "卷", "권"),
            pattern(
                rf"(?<![^\W\d_])(?i:vols?\.?|volume|(?<!\d\s)год(?:\.|ина)(?!\s?\d{{4}})|т\.|тт\.|том|bd\.|band|jg\.|jahrgang|tome|t\.|(?<!\d)(?<!\d\s)(?:卷|권(?=\d)))\s*(\d{{1,3}}\.\d(?=,\s)|{_ORDINAL})"
            ),
        ),
        ("issue", ("年", "卷"), BARE_ISSUE),
        ("issue", ("期",), re.compile(r"(?<![\d〇-鿿가-힣])期\s?(\d{1,4})(?=\s*[(,、。)])")),
        ("volume", ("jg", "jahrgang"), re.compile(r"(?<![\w.])(\d{1,3})\.\s?(?:Jg|Jahrgang)\b\.?")),
        (
            "volume",
            tuple("巻卷권辑輯집編"),
            re.compile(
                rf"(?<![全共\d一二三四五六七八九十百])第?\s*({_ORDINAL})\s*(?:巻|卷|권|辑|輯|집|編(?=\s*第?\s*[\d〇一二三四五六七八九十]+\s*[号號]))"
            ),
        ),
        (
            "issue",
            tuple("期号號호기冊刊"),
            re.compile(
                rf"(?:第|通巻|总第|通号|통권\s?제?)?\s*((?<=第)\d{{1,3}}(?:[、,]\s?\d{{1,3}})+|{_ORDINAL})\s*(?:期|号|號|호|기|冊|合刊)(?!室|文)"
            ),
        ),
        ("volume", ("册", "集"), re.compile(r"第\s*(\d+)\s*分?[册集]")),
    )


def _take_number(draft: Draft, field: str, signs: tuple[str, ...], expression: re.Pattern[str]) -> None:
    """The field from the first match; `signs` are what a match holds one of."""
    found = draft.search(expression) if not draft.has(field) and draft.signs(*signs) else None
    if found is None or found.end() > draft.end:
        return
    value = re.sub(r"(?<=\d)\s+(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])\s+(?=\d)", "", draft.note.text[found.start(1) : found.end(1)])
    draft.put(field, *found.span(1), value=value)
    draft.strike(*found.span())


def take_edition(draft: Draft) -> None:
    """2nd ed., 第3版, 3 版, 修订版, Вып. 2-е изд., 2. Aufl."""
    if not draft.signs("版", "本", "판", "ed.", "edition", "edn", "aufl", "изд.", "вид.", "éd.", "édition"):
        return
    found = draft.search(
        pattern(
            r"(?i)(?<![\w])(\d+\.,\s(?:[a-zäöü]+\.?,?\s(?:(?:u\.|und)\s)?){1,3}(?:aufl\.|auflage)|(?:\d+(?:st|nd|rd|th|\.|-?(?:е|ге|те|тє|ме)|re|ère|ème|e|ᵉ|ʳᵉ)|rev\.|revised|second|third|fourth|fifth|expanded|(?:spring|summer|fall|autumn|winter)\s\d{4})(?:\s+(?:rev\.|revised|and|expanded|updated))*\s*(?:ed\.|edition|edn|aufl\.|auflage|изд\.|вид\.|éd(?:\.|ition)(?:\s(?:revue|corrigée|augmentée|actualisée|refondue)(?:\s(?:et\s)?(?:corrigée|augmentée|complétée))?)?)(?:,\s*(?:перераб|перероб|испр|випр|доп|стер)\.?(?:\s*(?:и|та|і)\s*(?:доп|перераб|испр)\.?)?)*)"
            r"|((?<![A-Z\d])(?:第\s*\d+|\d+|第[一二三四五六七八九十]+|\d{4}|(?<=[12]\d{3})[一二三四五六七八九十]+)\s*版|修订版|修訂版|增订本|增订版|刻本|影印本|改訂版|新版|新装版|増補版|제\s?\d+\s?판|(?:전정|개정|증보|수정)\d?판)(?![\w])"
        )
    )
    if found and found.end() <= draft.end:
        draft.put("edition", *found.span())
        draft.strike(*found.span())


# "trans. Bureau for the Works of Marx, Engels and Lenin (Beijing: …)": commas within the name of a body
_BODY_WHOLE = later(
    r"[^\d():;.\x00]+?\s(?:of|for)\s[^\d():;.\x00]+,[^\d():;.\x00]*\s(?:and|und|et)\s[^\d():;.,\x00]+?(?=\s\([A-ZÀ-Þ][^()]*:\s)"
)


def take_roles(draft: Draft, begin: int) -> None:
    """Editors and translators behind the title: "edited by A and B", A编, A訳, под ред. А. Б., A, 译."""
    for role in ("editor", "translator"):
        before = draft.search(pattern(rf"(?:[,;/.(\[]|\b)\s*(<{role}_before>)\s*:?\s*(?:(?:<degrees>)\s*)*"), begin)
        if before and before.end() < draft.end:
            stop = _names_end(draft, before.end())
            whole = _BODY_WHOLE.match(draft.mask, before.end(), draft.end)
            if whole and is_organisation(draft.mask[before.end() : stop]) and stop < whole.end():
                stop = whole.end()
                draft.put_names(role, (Name(literal=draft.note.text[before.end() : stop]),), before.end(), stop)
            draft.put_names(role, split_names(draft.note.text[before.end() : stop]), before.end(), stop)
            draft.strike(before.start(), stop)
        if not holds(draft.mask[begin:], f"{role}_after"):
            continue
        after = draft.search(
            pattern(
                rf"(?:^|[,、，。.;;\x00()/]\s*)([^,，。.;;:\x00()\d「」『』《》]{{2,40}}?)\s*,?\s*<{role}_after>(?=\s*(?:[,，、。.;)(\[\x00/]|$|『|《|「))"
            ),
            max(begin - (draft.mask[begin - 1 : begin] == USED), draft.start),
        )
        east = after and (not after[1].strip().isascii() or after[0].rstrip()[-1:] in "译譯訳编編")
        numbered = after and re.fullmatch(r"\s*第?[一二三四五六七八九十百]+\s*", after[1])  # 《论丛》第三辑
        if after and after.start() < begin and not all(map(surname, re.split("[・、]", after[1].strip()))):
            continue  # 『題』某某訳、出版社: right behind the marks only where it surely is a name
        if after and east and not numbered and after.end() <= draft.end and role not in draft.names:
            draft.put_names(role, split_names(draft.note.text[after.start(1) : after.end(1)]), after.start(1), after.end(1))
            draft.strike(after.start(1), after.end())


def _names_end(draft: Draft, begin: int) -> int:
    """Where the names behind "edited by" end: a bracket, a used stretch, a semicolon, or a comma that no name follows."""
    text = draft.mask[begin : draft.end]
    others = re.search(r"(?<=\w)\.?\s(?:и др\.|et al\.)", text)
    if others and not re.search(rf"[({USED}\[;:]", text[: others.start()]):
        return begin + others.start()
    for found in re.finditer(rf"[({USED}\[;:]|,|\.(?=\s|$)", text):
        sign = found[0]
        if sign == ",":
            rest = text[found.end() :]
            person = r"[^\W\d_][\w.'’\-]*(?:\s+[^\W\d_][\w.'’\-]*){1,3}"
            initials = re.match(r"\s*(?!Bd\.|Nr\.|No\.)(?:[A-ZА-ЯЁ][a-zа-я]?\.[\s\-]?)+[A-ZА-ЯЁ]", rest)
            house = re.match(
                r"(?:\b\w{1,2}\.|[^,.:])*(?:&|\b(?:Company|Co\.|Press|Books|Sons|Verlag|Publish\w+|Knopf|Eerdmans|Doubleday)\b)", rest
            )
            if (initials and not house) or re.match(rf"\s*(?:{person}\s*,\s*)*(?:{person}\s+)?(?:and|и|und|et)\s+{person}", rest):
                continue
            return begin + found.start()
        placed = sign == "." and re.match(
            r"\.\s+(?:(?:М|Л|СПб)\.?\s?[:;]|[А-ЯЁ][а-яё]+\s?:)", text[found.start() :]
        )  # "Р. Р. Ли. М. : Наука"
        if sign == "." and not placed and re.search(r"(?:^|[\s.\-])[^\W\d_]{1,2}$", text[: found.start()]):
            continue
        return begin + found.start()
    return draft.end


@cache
def _between(separators: str) -> re.Pattern[str]:
    return re.compile(rf"[^{USED}{re.escape(separators)}]+")


def pieces(draft: Draft, begin: int, end: int, separators: str = ",、;，。.") -> list[tuple[int, int]]:
    """The unused stretches of the mask between separators, stripped, as spans."""
    out: list[tuple[int, int]] = []
    for found in _between(separators).finditer(draft.mask[begin:end]):
        a, b = begin + found.start(), begin + found.end()
        while a < b and draft.mask[a] in " \t\n<>()[]:/-":
            a += 1
        while b > a and (draft.mask[b - 1] in " \t\n<>([]:/-・" or (draft.mask[b - 1] == ")" and "(" not in draft.mask[a:b])):
            b -= 1
        if b > a:
            out.append((a, b))
    return out
