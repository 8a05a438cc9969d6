"""East Asian lists whose titles stand without marks: 著者 (2003). 題名. 誌名, 7(2), 43-73; 作者, 题名, 刊名, 2008, 40(2): 210; 저자. 제목. 학회지 2009;8:484."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, depth_zero, groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import words
from refcheck.parse.fields import take_access, take_addresses, take_edition
from refcheck.parse.imprint import put_degree, take_bracketed_degree, take_series
from refcheck.parse.names import is_organisation, split_names, surname
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_heads import WESTERN_ROLE, Head, acted, heads, put_year, within_title
from refcheck.parse.styles.cjk_roles import HOUSE, NO_TITLE, PERIODICAL, PLACE, Parts, Span, numbers_periodical, roles
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_CJK = later(r"[㐀-鿿ぁ-ヿ가-힣]")
_IN_BRACKETS = later(r"\[[^\[\]]*\]|(?<=[A-Za-z] )\([^()]*\)")  # Nihon no gaikō [日本の外交]: a Western entry
_MARKS = "「『《〈“‘\"'<"
_WHOLE = "「『《〈"
_GOES_ON = later(
    r"[のとはがをにへでもや的与與和之]|(?:から|まで|より|など|って|という)|中[的所]|研究|[论論观觀考]"
)  # 「慰霊」の公共性: the marks are the title's own
_PERSON = later(r"[㐀-鿿々]{3,5}")
# "出版社; 2009. 33-5.": what stands alone behind publisher and year are pages
_BOOK_TAIL = later(r"\W*(?P<year>(?:1[5-9]|20)\d\d)\s*[年년]?\s*[.,:;、]\s*(?P<pages>\d{1,4}(?:\s?[-~]\s?\d{1,4})?)\W*")
_IMPRINT = later(r"\s*[(\[]([^()\[\]\d]{2,24}?)[,、]?\s*$")  # 題名 (出版社, 2009)
_DEGREE = later(
    r"\s*[(\[]([^()\[\]]{0,12}(?:学位论文|學位論文|博士论文|硕士论文|博士論文|修士論文|碩士論文|학위논문)|(?:[Uu]npublished\s)?(?:[Dd]octoral|[Mm]aster['’]?s?|[Pp]h\.?\s?D\.?)\s(?:[Dd]issertation|[Tt]hesis))[)\]]$"
)
_BLANKS = later(  # 著者 題名 誌名 3/3 (1922): nothing but blanks
    r"\s*(?P<name>[㐀-鿿々]{2,5})\s(?P<title>[^\s,.、。:「『《]{3,40})\s(?P<container>[^\s\d,.、。:「『《]{2,16})\s(?=[\d第])"
)
_SHEET = later(r"\d\s?[月./-]\s?\d{1,2}\s?日?,\s*第?\d{1,2}版\W*$")  # a day and a newspaper's sheet
_PRINTED_IN = later(
    r"(?<=[,，、.。\s])[载載](?=《[^》]{2,20}》\s*(?:\([^()\d]{1,8}\)\s*)?(?:1[89]|20)\d\d\s?年第?\s?\d)"
)  # 题, 载《刊》2006年第14期
_BOOK_NUMBER = later(r"\s*ISBN[:\s]?[\d\-X]{10,17}\.?(?:\s*\([^()]*(?:\([^()]*\)[^()]*)?文[^()]*(?:\([^()]*\))?\)\.?)?")
# 題名 第2巻, 某書房, 1980: the volume of a book
_VOLUME_AND_HOUSE = later(
    r"\s*第?\s?\d{1,3}\s?(?:[巻卷册冊집권]|[集輯辑](?!刊))\s*[,、.]\s*(?:[㐀-鿿]{2,4}\s?[:,]\s?)?[^,、.:\d]{2,16}(?:書房|書店|書院|書局|书局|书店|出版社|出版会|出版|社|堂|閣|舎|房|출판사)\s*[,、.]"
)
# 海关总署. 题名 [Заглавие]. 2024. С. 12: an eastern work as Russian papers describe it
_RUSSIAN = later(r"\[[^\[\]]*[а-яё]{3}|дата обращения|(?<!\w)С\.\s?\d|\sг\.(?=\s|$)")
_YEARS = later(r"(?:1[5-9]|20)\d\d")
_TITLE_YEAR = later(r"(?<=[㐀-鿿ぁ-ヿ가-힣])\((?:1[5-9]|20)\d\d\)(?=[,.]\s[^\W\d]|[.\s]*$|,\s(?:1[5-9]|20)\d\d\W*$)")
_WRITER = later(r"\s?\((?:原作者|原著者?|作者)\s?:\s?([^()]{2,60}?)(?:,\s?(?:1[5-9]|20)\d\d年?)?\)")  # 某譯：書名（原作者：X）
_TRANSLATED = later(r"(?<=\S)\s\(([^()\d]{2,24}?)\s?(?:訳|译|譯|옮김|역)\)")  # 감시의 역사 (오생근 역)
_CHAPTER = later(r"//|\bIn:?\s|[(,、.。]\s*(?:载|載|收入|收於|收錄於|所収|収録|収載)|[編编]\s*[『《]|所収")
_DATED = later(r"(?:\d{4}\s*[年년]|(?:明治|大正|昭和|平成|令和|民国)\s*[\d元]+\s*年)\s*\d{1,2}\s*[月월]")
_NAMED = later(r"[^,。:《「『]{2,40}:\s*[《「『]")  # 甲、乙图书馆：《题》: more names, and the title in marks


# "某著、某訳『題』", "A. Dent, 某 역, 『제목』": the role stands right before the marks of the title, which is no list's entry
_ROLE_AND_MARKS = later(
    r"(?:[著撰编編][,、][^.。《》]{2,40})(?:[校点點集笺箋译譯整][注註释釋点點校理订訂证證]?|[编編选選])\s?:\s?《|"  # 甲著，乙校点：《…》: a note
    r"[,、]\s?[^,、。「『《()\d]{2,16}(?:訳|\s(?:옮김|공?역))\s?,?\s?[『《]"
)


@dataclass(frozen=True, slots=True)
class CjkList:
    """Names, title, periodical or publisher, and nothing but numbers behind them."""

    name: str = "cjk-list"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if (
            not _CJK.search(_IN_BRACKETS.sub("", draft.text))
            or draft.same_author
            or " // " in draft.text
            or _ROLE_AND_MARKS.search(draft.text)
            or WESTERN_ROLE.search(draft.text)
            or _RUSSIAN.search(draft.text)
        ):
            return False
        mask = draft.mask
        draft.mask = _BOOK_NUMBER.sub(lambda m: USED * len(m[0]), _PRINTED_IN.sub(" ", mask))
        take_series(draft)
        take_bracketed_degree(draft)
        take_addresses(draft)
        take_access(draft)
        if not _SHEET.search(draft.mask, draft.start, draft.end):
            take_edition(draft)
        draft.mask = re.sub(rf"[(\[]{USED}+[)\]]", lambda m: USED * len(m[0]), draft.mask)
        for translated in _TRANSLATED.finditer(draft.mask, draft.start, draft.end):
            draft.put_names("translator", split_names(draft.note.text[slice(*translated.span(1))]), *translated.span(1))
            draft.strike(*translated.span())
        writer = _WRITER.search(draft.mask, draft.start, draft.end)
        if writer:
            draft.put_names("author", split_names(draft.note.text[slice(*writer.span(1))]), *writer.span(1))
            draft.mask = draft.mask[: writer.start()] + " " * len(writer[0]) + draft.mask[writer.end() :]
        chosen = _chosen(draft)
        if chosen is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed", "edition", "collection_title", "translator", "author", "genre", "publisher"):
                draft.drop(field)
            return False
        head, tail, parts = chosen
        take_author(draft, head.start, head.names_end)
        if head.year:
            put_year(draft, head.year)
        _body(draft, parts)
        draft.strike(draft.start, tail)
        pages = _BOOK_TAIL.fullmatch(draft.mask, tail, draft.end) if draft.has("publisher") and not draft.has("container_title") else None
        if pages:
            draft.put("page", *pages.span("pages"))
            tail, stop = pages.span("year") if pages["year"] else (draft.end, draft.end)
            draft.mask = draft.mask[:stop] + USED * (len(draft.mask) - stop)
        read_tail(draft, tail)
        if (
            draft.has("collection_title")
            and draft.has("volume")
            and draft.spans["volume"][0] - draft.spans["collection_title"][1] in (0, 1)
        ):
            draft.drop("volume")  # a series' number is not the work's
        if draft.values.get("issue") in ("上", "中", "下") and draft.has("publisher") and not draft.has("container_title"):
            draft.move("issue", "volume")  # 題名(下), 出版社: a part of the book
        _kind(draft)
        return True


def _chosen(draft: Draft) -> tuple[Head, int, Parts] | None:
    """The longest list of names that leaves a title, and a periodical where numbers of one follow."""
    alone: tuple[Head, int, Parts] | None = None
    bare: tuple[Head, int, Parts] | None = None
    blanks = _BLANKS.match(draft.mask, draft.start, draft.end)
    if blanks and surname(blanks["name"]) and tail_start(draft, blanks.end("title")) == blanks.end():
        head = Head(*blanks.span("name"), blanks.start("title"), None, " ", sure=True)
        return head, blanks.end(), [("title", blanks.span("title")), ("container_title", blanks.span("container"))]
    for head in heads(draft.mask, draft.start, draft.end):
        if (
            _marked(draft, head.end)
            and not (head.sure or acted(draft.mask[head.start : head.end]))
            and len(names := heads(draft.mask, draft.start, draft.end)) > 1
            and head != names[-1]
        ):
            continue  # 作者, 题名, 《文集》: what stands before the marks may be a title
        if _marked(draft, head.end) or _DATED.match(draft.mask, head.end):
            return None
        tail = tail_start(draft, head.end)
        tail = _behind_own_year(draft, head, tail)
        used = draft.mask.find(USED, head.end, draft.end)
        end = tail if tail is not None else used if used >= 0 else draft.end
        if _CHAPTER.search(draft.mask, head.end, end) or _NAMED.match(draft.mask, head.end, end):
            return None
        if _marks_title(draft, head.end, end, closed=head.year is not None):
            marked = _marked_journal(draft, head, end) or _marked_book(draft, head, end) or _bodys_journal(draft, head, end)
            return (head, end, marked) if marked and (tail is not None or head.year) else None
        parts = _parts(draft, head, end)
        if tail is None and head.year is None and not draft.has("URL") and all(role != "publisher" for role, _ in parts):
            continue
        numbered = tail is not None and numbers_periodical(draft.mask[tail : draft.end])
        if _taken_for_names(draft, head, end) or (bare and surname(draft.mask[slice(*parts[0][1])])):
            continue
        if len(parts) > 1 or (parts and not numbered and (head.sign == ":" or head.year)):
            return head, end, parts
        named = head.sign != "." or draft.has("URL") or is_organisation(draft.mask[head.start : head.names_end])
        if parts and named and (not numbered or _VOLUME_AND_HOUSE.match(draft.mask, end, draft.end)):
            alone = head, end, parts
        elif parts and head.sure and (head.sign == "." or head.year):
            bare = bare or (head, end, parts)  # 甲, 乙, 丙. 題名. 2012(13): 400-405: no periodical is named
    return alone or bare


def _taken_for_names(draft: Draft, head: Head, end: int) -> bool:
    """作者, 题名, 出版社; 作者, 題名, 某訳; 作者, 题名, 北京: 出版社: what stands before the last is no name."""
    if NO_TITLE.match(draft.mask, head.end, end):
        return True
    return head.sign == ":" and draft.mask[: head.names_end].endswith(words("places"))


def _behind_own_year(draft: Draft, head: Head, tail: int | None) -> int | None:
    """Where the numbers begin behind a title that ends with a year of its own: 中国青年发展报告(2020), 出版社, 2021."""
    at = tail - (draft.mask[tail - 1] == "(") if tail else 0
    own = _TITLE_YEAR.match(draft.mask, at, draft.end) if tail else None
    if own is None or not (head.year or _YEARS.search(draft.mask, own.end(), draft.end)):
        return tail
    return tail_start(draft, own.end())


def _marked(draft: Draft, at: int) -> bool:
    """Whether a title in marks stands at the offset, whole: what follows is no word of it."""
    first = next((g for g in groups(draft.mask, at, draft.end) if g.start == at and g.sign in _MARKS), None)
    if first is None:
        return False
    behind = draft.mask[first.end : first.end + 1]
    if draft.mask[at - 1] in " .," and within_title(draft.mask, first, draft.end):
        return False
    if first.sign == "〈" and _CJK.match(behind):
        return False  # 〈申报〉广告中的女性形象: inner marks
    if first.sign in _WHOLE:
        return not _GOES_ON.match(draft.mask, first.end)
    return not behind.isalpha() or draft.mask[first.end - 2] in ",."


def _marks_title(draft: Draft, begin: int, end: int, *, closed: bool) -> bool:
    """Whether a stretch in marks stands for itself further on: behind another name, or as a whole segment; `closed` with a year behind the names."""
    for group in groups(draft.mask, begin, end):
        behind = draft.mask[group.end : group.end + 1]
        if behind == "的":
            continue  # 有關「中國」的論述: words of the title
        before = re.search(rf"[^\s,、.。:;{USED}]*$", draft.mask[begin : group.start])
        if (
            group.sign not in "(["
            and before is not None
            and not before[0]
            and group.end - group.start > 9
            and group.start > begin
            and not behind.isalpha()
        ):
            return True
        if (
            group.sign in _WHOLE
            and before
            and len(before[0]) <= 6
            and (not behind.isalpha() or (_PERSON.fullmatch(before[0]) and not (closed and before.start() == 0)))
        ):
            return True
    return False


def _marked_journal(draft: Draft, head: Head, end: int) -> Parts | None:
    """ "题名, 《刊名》, 2010(4)": the title without marks, the periodical in marks, and numbers right behind it."""
    marks = _parted(draft, head.end, end)
    begin, stop = _stripped(draft, head.end, marks[0].start if marks else end)
    if (
        len(marks) != 1
        or draft.mask[marks[0].end : end].strip(" ,、.")
        or stop - begin < 4
        or draft.mask[marks[0].start - 1] not in " ,、.。"
    ):
        return None
    return [("title", (begin, stop)), ("container_title", marks[0].inner)]


_BODYS = later(r"(?P<title>.{4,}?)\.\s+(?P<body>[^.,\s「『《][^.,「『《]{1,20}?)\s?[「『《](?P<name>[^「」『』《》]{2,30})[」』》][\s,.]*")


def _bodys_journal(draft: Draft, head: Head, end: int) -> Parts | None:
    """ "저자(1999). 제목. 통계원 「학술지」 제4권": the body that publishes stands before the periodical in marks."""
    found = _BODYS.fullmatch(draft.mask, head.end, end) if head.year else None
    if found is None or not numbers_periodical(draft.mask[end : draft.end]):
        return None
    return [("title", found.span("title")), ("publisher", found.span("body")), ("container_title", found.span("name"))]


_GATHERED = later(
    r"(?:[论論]文?[集丛叢]|文集|研究集|[会會][议議]|研[讨討][会會]|年[会會]|大[会會]|(?:予稿|報告|报告|概要|抄録|発表)集|シンポジウム)$"
)
_HELD_AT = later(r"[㐀-鿿]{2,3}市?")


def _parted(draft: Draft, begin: int, end: int) -> list[Group]:
    """The marks of books and periodicals that a sign or a blank parts from the words before them."""
    found = [
        g for g in groups(draft.mask, begin, end) if g.sign in "『《" or (g.sign == "“" and _GATHERED.search(draft.mask[slice(*g.inner)]))
    ]
    return [g for g in found if draft.mask[g.start - 1] in " ,、.。" and g.start > begin and not within_title(draft.mask, g, end)] or found


def _marked_book(draft: Draft, head: Head, end: int) -> Parts | None:
    """ "题名, 《文集》, 中华书局, 1993": the title without marks, the collection in marks, and who published it."""
    marks = _parted(draft, head.end, end)
    if len(marks) != 1 or draft.mask[marks[0].start - 1] not in " ,、.。":
        return None
    title = _stripped(draft, head.end, marks[0].start)
    house = _stripped(draft, marks[0].end, end)
    if title[1] - title[0] > 3 and _GATHERED.search(draft.mask[slice(*marks[0].inner)]) and _HELD_AT.fullmatch(draft.mask, *house):
        return [("title", title), ("container_title", marks[0].inner), ("publisher_place", house)]  # 题名. "论文集". 赤峰. 1993
    placed = PLACE.fullmatch(draft.mask, *house)
    if title[1] - title[0] < 3 or re.search(r"[,、]", draft.mask[slice(*house)]) or not HOUSE.search(draft.mask[slice(*house)]):
        return None
    imprint = [("publisher_place", placed.span("place")), ("publisher", placed.span("publisher"))] if placed else [("publisher", house)]
    return [("title", title), ("container_title", marks[0].inner), *imprint]


def _parts(draft: Draft, head: Head, end: int) -> Parts:
    """Title and what stands behind it, parted by the sign that parts the entry: a stop, else a comma, else a blank."""
    begin, end = _stripped(draft, head.end, end)
    if begin >= end:
        return []
    house = _IMPRINT.search(draft.mask, begin, end) if re.match(r"\W*(?:1[5-9]|20)\d\d\s*[年년]?\)", draft.mask[end : draft.end]) else None
    if house and house.start() - begin > 3 and not re.search(r"[,、.。]\s", draft.mask[begin : house.start()]):
        edition = re.search(rf"\s?{USED}+$", draft.mask[begin : house.start()])
        return [("title", (begin, begin + edition.start() if edition else house.start())), ("publisher", house.span(1))]
    outside = depth_zero(draft.mask, begin, end)
    asked = (r"[?!](?=\s)",)
    stops: tuple[str, ...] = (r"\.(?=\s)|。", r"\.(?!\d)")
    commas = (r",",) if head.sign == "," and re.search(r",\s", draft.mask[begin:end]) else (r",|、",)
    if head.sign == ";" and any(outside[m.start()] for m in re.finditer(";", draft.mask[begin:end])):
        stops = (";", *stops)
    order = stops + commas if head.sign in ". (;" or head.year else (stops[0], *commas, stops[1]) if head.sign == ":" else commas + stops
    halves = _by_blank(draft, begin, end)
    if (
        halves
        and head.sign == "."
        and not re.search(r"[.。]\s|,", draft.mask[begin:end])
        and PERIODICAL.search(draft.mask[slice(*halves[-1])])
        and not re.search(r"[.。]", draft.mask[slice(*halves[-1])])
    ):
        return roles(draft, halves, stopped=False)  # 題の一、題の二 誌名, 55巻
    for signs in (*order, *asked):
        cuts = [m for m in re.finditer(signs, draft.mask[begin:end]) if outside[m.start()] and _parting(draft, begin + m.start())]
        if cuts:
            edges = [begin, *(begin + m.end() for m in cuts), end]
            ends = [*(begin + m.start() + (m[0] in "?!") for m in cuts), end]
            segments = [_stripped(draft, a, b) for a, b in zip(edges, ends, strict=False)]
            return roles(draft, [s for s in segments if s[0] < s[1]], stopped=signs not in commas)
    if halves and not numbers_periodical(draft.mask[end : draft.end]) and not PERIODICAL.search(draft.mask[slice(*halves[-1])]):
        halves = None  # 令和3年度 交通安全白書, 2021: nothing numbers what stands behind the blank
    return roles(draft, halves or [(begin, end)], stopped=False)


def _parting(draft: Draft, at: int) -> bool:
    """A stop inside Latin initials or between words without a blank ("St. Mary") parts nothing."""
    before, behind = draft.mask[at - 1 : at], draft.mask[at + 1 : at + 2]
    return not (draft.mask[at] == "." and before.isascii() and before.isalpha() and behind.isascii() and behind.isalpha())


def _by_blank(draft: Draft, begin: int, end: int) -> list[Span] | None:
    """ "題 誌 45巻": a blank parts title and periodical where no sign does; none behind a colon."""
    for found in reversed(list(re.finditer(r"\s+", draft.mask[begin:end]))):
        if draft.mask[begin + found.start() - 1] == ":":
            continue
        if 2 <= end - begin - found.end() <= 24 and found.start() >= 3:
            return [(begin, begin + found.start()), (begin + found.end(), end)]
    return None


def _stripped(draft: Draft, begin: int, end: int) -> Span:
    edge = f" ,、.。:;{USED}"
    while begin < end and draft.mask[begin] in edge:
        begin += 1
    while end > begin and draft.mask[end - 1] in edge + "([":
        end -= 1
    return begin, end


def _body(draft: Draft, parts: Parts) -> None:
    for field, span in parts:
        if field in ("editor", "translator"):
            draft.put_names(field, split_names(draft.note.text[slice(*span)]), *span)
        elif field == "genre":
            put_degree(draft, *span)
        elif field == "title" and (degree := _DEGREE.search(draft.mask, *span)):
            draft.put("genre", *degree.span(1))
            draft.put("title", span[0], degree.start())
        else:
            # 题名Y 刊名: what is left of [J] where a text was read off a page
            mark = (
                field == "title"
                and re.search(r"[㐀-鿿][JY]$", draft.mask[slice(*span)])
                and draft.mask[span[1] : span[1] + 1] in (" ", ".")
            )
            draft.put(field, *_unquoted(draft, span[0], span[1] - bool(mark)))


def _unquoted(draft: Draft, begin: int, end: int) -> Span:
    """Without the marks that stand around the whole."""
    whole = next((g for g in groups(draft.mask, begin, end) if g.start == begin and g.end == end and g.sign in _MARKS), None)
    return whole.inner if whole else (begin, end)


def _kind(draft: Draft) -> None:
    if draft.has("genre"):
        draft.kind = "thesis"
    elif draft.has("container_title"):
        draft.kind = "chapter" if draft.has("editor") or draft.has("publisher_place") else "article-journal"
    else:
        draft.kind = "article-journal" if draft.has("issue") else "book" if draft.has("publisher") or not draft.has("URL") else "document"
