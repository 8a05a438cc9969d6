"""Pointers back: ibid., 同上, Там же; note numbers; 前掲書, op. cit.; short titles."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import BackReference, BackReferenceKind
from refcheck.parse.clean import Clean
from refcheck.parse.facts import holds, pattern
from refcheck.parse.fields import RANGES
from refcheck.parse.lead import CLAUSE
from refcheck.parse.names import is_organisation
from refcheck.parse.split import Stretch

# An article's whole title, or a law's; whether it was named before, the paper shows.
_TITLE_ALONE = later(
    r"(?:「[^」。]{8,}」|《[^》。]{2,}(?:法|法典|条例|规定|决定|办法|解释|修正案|公约|条约|协定|通知|意见)(?:[(（][^)）]{1,20}[)）])?》)[。.]?"
)
_SAME_TITLED = later(
    r"(?:[Ii]dem|[Ee]adem|[Ii]d)\.?,\s[“«‘„][^”»’“]+[”»’“],?\s[^”»]*(?:1[5-9]|20)\d\d"
)  # "Idem, “Ports,” Fen Review 3 (2001)"
# "Cole, “It Was,” ibid., 19", "Asch, Es gab ihn, in: ebd., S. 19": another work in the same place
_PLACED_THERE = later(
    r"^[A-ZÀ-Þ][^“«„\d]{2,60},\s[“«„][^”»“]{3,}[”»“],?\s(?:in:?\s|dans\s)?[Ii]b(?:id)?\.,?\s|,\sin:\s(?:[Ee]bd|[Ee]benda|[Ii]bid)"
)
_SAME_HELD = later(r"(?:[Ii]dem|[Ee]adem|[Ii]d)\.?[,:]?\s[^/]+\s//\s")  # "Idem. Wind // Past and Present. 2001"
_IN_MARKS = later(r"《[^》]*》|〈[^〉]*〉|「[^」]*」|『[^』]*』|“[^”]*”|(?<![^\W\d_])‘[^‘’]*(?:’(?=[^\W\d_])[^‘’]*)*’(?![^\W\d_])")
_CIRCLED = later(r"[①-⑳㉑-㉟㊱-㊿]")
_BRACKETED = later(r"(?<=^同)(?=\[\d{1,3}\])")  # 同[2]
_CIRCLED_ALONE = later(
    r"(?:(?<=[同引揭掲見见])|(?<=同前)|^)\s?(?=[①-⑳㉑-㉟㊱-㊿])(?!.\s?[^\s,，、。.;；第\d书文書論所])"
)  # 同⑱: the note's number without "note"
# "Feld (2021), p. 219", "신범식(2020), p. 15", "小泉（2019）112頁": a work of the list by author and year.
_AUTHOR_YEAR = later(
    r"(?:[A-ZÀ-ÞА-ЯЁ][\w'’\-]+(?:(?:\s(?:and|et|und|&|и)\s|\s?/\s?)[A-ZÀ-ÞА-ЯЁ][\w'’\-]+){0,3}(?:\set al\.|\sи др\.)?|[㐀-鿿々]{1,4}(?:[・·、][㐀-鿿々]{1,4})?|[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4})?)"
    rf"[,，\s]*[(\[]?(?:1[89]|20)\d\d年?[a-z]?[)\]]?(?:[,，:、]?\s*第?(?:pp?\.|S\.|с\.|С\.)?\s*{RANGES}f{{0,2}}\s*(?:頁|页|쪽|면|ページ)?)?\.?。?"
)
_LEADING_BODY = later(r"[A-ZÀ-Þ][\w'’\-]*(?:\s+[\w'’\-]+){1,5},\s+[A-ZÀ-Þ]")  # an organisation before its short title
# What closes a pointer and is none of it: 某「題」36頁参照。 위의 글, 36쪽을 참조할 것. 第36页及以下; 36頁（傍点引用者）
_EMPHASISED = r"(?:傍点|傍線|強調|下線|圏点|太字|着重|重点|黑体|斜体|下划线|强调|粗体|강조|밑줄|굵은|방점)"
_CLOSED = later(
    r"(?<=[頁页」』》)）\d\]])(?:を|も)?(?:あわせて|併せて)?(?:参照(?:されたい|せよ|のこと)?|見よ|参看)。?$"
    r"|(?<=[頁页」』》)\d])(?:による|に(?:拠る|よる|基づく|依拠(?:した|する)?)|(?:より|から)(?:引用|作成|転載|抜粋|訳出)?|をもとに(?:筆者)?作成|で(?:論じた|述べた|指摘されている|述べられている)|がある|等|など|ほか|整理|绘制|繪製|制作|改写)[。.]?$"
    r"|(?<=[가-힣\d)」』》”])(?:을|를|도|에서|의\s내용을)?\s?(?:재인용|인용|참조|참고|볼\s것|보라)(?:할\s것|할\s수\s있다|하라|바람|요망|함|하였다)?\.?$"
    r"|(?<=[쪽면)」』》\d])(?:에\s?(?:따름|의함|따른다|의거함|있다|보인다|수록)|\s등|[을를]\s(?:바탕|토대)으로\s[^.,]{2,12})\.?$"
    r"|(?<=[頁页쪽면])\s?(?:以下|及以下|及其?以下各[頁页]|이하)[。.]?$"
    rf"|[,，、。.]?\s?(?:\([^()]{{0,12}}{_EMPHASISED}[^()]{{0,14}}\)|{_EMPHASISED}[^,，、。()]{{0,12}}(?:引用者|引者|筆者|笔者|作者|原文|原著者|本文|필자|인용자|원문)[^,，、。()]{{0,8}})[。.]?$"
)
_SAME = later(
    r"同(?:[。.]?|[、,]\s*[\d\-、,]+\s*[頁页]?[。.]?)$|本[書书]\s*\d|(?:[该該](?:[书書文著]|论文|論文|报告|文章)|上[书書文])\s?[,，]?\s?第?\s?\d[\d\-、, ]*[頁页]"
)
_INSIDE_DE = later(r"[^,]{3,},\s+in:\s[^()]*(?:\(Hr?s?g\.\)[,:]\s)?[^()]*\((?:wie\s)?Anm\.\s\d+\)")  # a chapter of a book cited before
# «Titre», in Untel (dir.), op. cit., p. 90: a chapter of a book cited before
_CHAPTER_OF_CITED = later(
    r"[”»“],?\s(?:in|dans)\s:?\s?[A-ZÀ-Þ][^«“„]{3,80}(?:op\.\s?cit|ouvr?\.\s?cité|ouvrage\s(?:pré)?cité|a\.\s?a\.\s?O)"
)
_WITHIN = later(
    r"(?<=[」』])(?P<ja>[^」』「『、。\s]{1,16}?[・·、]?\s?前掲書?(?:所収|所載|収録))|,\sin:\s(?:(?:ders\.|dies\.|[^,:()]{3,40})\s\(Hr?s?g\.\)[,:]\s)?(?P<de>[^,:()]{3,90}\((?:wie\s)?Anm\.\s\d+\))"
)
# "…の引用も同記事による。": a pointer in a sentence
_TOLD = later(
    r"(?:は|も|が|を|、)(?P<words>(?:同(?:記事|論文|書|稿|報告書?|資料)|[㐀-鿿々ァ-ヺー]{0,8}[・·、]?前掲(?:書|論文|記事|稿|資料|報告書?))(?:[、,]?\s*\d[\d\-]*\s*頁)?)\s*(?:による|に依る|に拠る|に依拠|を参照|参照|に詳しい|より引用)[^、。]{0,8}。?$"
)
_INSIDE = later(r"[」』][^」』「『]{1,20}前掲書?(?:所収|所載|収録)")
_HAN = "㐀-鿿"
# One author or several before "the same": 정우진·한보미 외, 某・某ほか, 데이나 콜(D. Cole), Brandl/Klein, Feld et al.
_EASTERN_NAME = (
    r"(?:[가-힣]{2,6}(?:\s[가-힣]{1,6}){1,2}|[㐀-鿿々가-힣ァ-ヺー]{2,16}|[ァ-ヺー]{2,10}[・·=][ァ-ヺー]{2,10})(?:\s?\([^()]{2,30}\))?"
)
_EASTERN_NAMES = rf"{_EASTERN_NAME}(?:(?:\s?[·・,、，/]\s?|[와과]\s|\s및\s|[和与與及]){_EASTERN_NAME}){{0,3}}?(?:\s?(?:외|등|等|ほか|他)(?:\s?\d{{1,2}}\s?[인명人名])?)?"
_WESTERN_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w’'\-]+(?:\s(?:[A-ZА-ЯЁ]\.\s?){1,2})?"
_WESTERN_NAMES = (
    rf"{_WESTERN_NAME}(?:(?:\s?/\s?|,?\s(?:and|&|und|et|и)\s|,\s){_WESTERN_NAME}){{0,3}}(?:,?\s(?:et\sal\.?|u\.\s?a\.|и\sдр\.))?"
)


# "Lunn, Mines, 20, who argues the contrary": what the author says of the place; “Ports,” at 12:30: a place in a recording
_EDITED = later(r"\s\((?:Hr?s?gg?|eds?|dir|éds?|ред|сост)\.?\)(?=[,:])")
_LEADING = later(
    r"^(?:[Cc]itée?s?|[Qq]uoted|[Cc]ited|[Zz]itiert|[Rr]epris|[Rr]eproduite?)\s(?=(?:[Ii]b(?:id|\.)|[Ee]bd|[Ee]benda|[Oo]p\.|[Ll]oc\.))"
)
_TRAILING = later(
    r"\s\((?:Nr\.|No\.|[Nn][o°]\.?|Dok\.|[Dd]oc\.|№)\s?\d{1,4}[^()]{0,20}\)\.?$|"
    r"(?<=\d),\s(?:who|which|where|whose|although|though|while|qui|où|dont|lequel|laquelle|der|die|das|wo|wonach|demzufolge|который|которая|которые|где|котор\w+)\s[^\d«“„:]{4,100}$"
    r"|(?<=[^\d\s])\s?,?\s(?:(?:at|à|ab|bei|Min\.|мин\.)\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:-|ff?\.)\s?(?:\d{1,2}:\d{2}(?::\d{2})?)?)?\.?$"
)


# "Shaw (n 11) 210", "Kadi (n 4) [281]–[285]": a work named before by its note, as law journals print it
_NOTED = later(
    r"(?:[^()\d\W][^()\d]{1,80}?,?\s)\((?:above\s|supra\s)?nn?\.?\s?(?P<note>\d{1,3})\)(?:,?\s(?:at\s|pp?\.?\s|paras?\.?\s)?\[?\d[\d\-,\[\] ]*)?\.?"
)


# What may follow "the same": 同会見における質疑, 같은 기사에서 재인용, 同上报告中的数据
_ON = r"(?=\W|\d|第|の|に(?:おける|よる|よれば)|で(?:の|は)|より|から|內|内|中(?:的|の|で)|所[引载載収收]|에서|의\s|$|[頁页])"


def read_backref(note: Clean, span: Stretch) -> BackReference | None:
    """The pointer that a stretch is, None when it is none."""
    text = _BRACKETED.sub("注", note.flat[span.start : span.end].strip())
    text = _CIRCLED.sub(_number, _CIRCLED_ALONE.sub("注", text))
    for _ in range(3):
        if max(text[-24:], default="") < "⺀":  # none of these words
            break
        text = _CLOSED.sub("", text)
    text = _LEADING.sub("", _TRAILING.sub("", text))
    kind = _explicit(text)
    if kind is None and CLAUSE.fullmatch(text):
        return None  # the article of a law
    if kind is None and pattern(r"[《『][^》』]*(?:<newspaper>)[》』]\s*[,，、]?\s*(?:\d{4}年|<#eras>)").match(text):
        return None  # a newspaper and its day
    if kind is None and pattern(
        r"[㐀-鿿가-힣]{1,10}(?:<newspaper>)[,，、]\s*[「“\"'‘][^」”\"'’]+[」”\"'’][,，、]?\s*(?:1[89]|20)\d\d\s?[年년.]"
    ).match(text):
        return None  # the same with its headline
    if kind is None and _short_title(_EDITED.sub("", text)) and not _TITLE_ALONE.fullmatch(text):
        kind = BackReferenceKind.SHORT_TITLE
    if kind is None:
        return None
    start, end = note.raw_span(span.start, span.end)
    printed = note.text[span.start : span.end].strip().rstrip("。")
    return BackReference(kind=kind, text=printed, start=start, end=end, target_note=_target(text), page=_page(note, span))


def _number(found: re.Match[str]) -> str:
    """The figure within a circle, of the three blocks that have one."""
    at = ord(found[0])
    return f"({at - (0x245F if at <= 0x2473 else 0x323C if at <= 0x325F else 0x328D)})"


def read_inside(note: Clean, span: Stretch) -> BackReference | None:
    """The pointer inside a work: the book cited before that a chapter stands in (「題」某編・前掲書所収)."""
    if "前掲" not in note.flat and "Anm." not in note.flat:
        return None
    found = _WITHIN.search(note.flat, span.start, span.end)
    return _made(note, found, "ja" if found["ja"] else "de") if found else None


def read_told(note: Clean, span: Stretch) -> BackReference | None:
    """The pointer inside a sentence that cites nothing else (佐々木の引用も同記事による)."""
    if "同" not in note.flat and "前掲" not in note.flat:
        return None
    found = _TOLD.search(note.flat, span.start, span.end)
    return _made(note, found, "words") if found else None


def _made(note: Clean, found: re.Match[str], group: str) -> BackReference:
    text = found[group]
    start, end = note.raw_span(*found.span(group))
    target = _target(text)
    alone = pattern(r"(?:<ibid>)").match(text)
    kind = BackReferenceKind.NOTE_NUMBER if target else BackReferenceKind.IBID if alone else BackReferenceKind.AUTHOR_ONLY
    return BackReference(kind=kind, text=note.text[slice(*found.span(group))].strip(), start=start, end=end, target_note=target)


_NAMED_YEAR = later(r"^[가-힣·]{2,9}\s?\(\d{4}[a-z]?\),?\s")  # 某(1998), 각주 1의 책


def _explicit(text: str) -> BackReferenceKind | None:
    if len(text) > 160 or _CHAPTER_OF_CITED.search(text):
        return None
    if (
        _PLACED_THERE.search(text)
        or _SAME_TITLED.match(text)
        or _INSIDE.search(text)
        or ("Anm." in text and _INSIDE_DE.search(text))
        or _SAME_HELD.match(text)
    ):
        return None  # a work of its own in a book that was cited before, or of the author before
    pointing = holds(text, "op_cit")
    if len(text) >= 90 and not pointing and not holds(text[:24], "ibid"):
        return None
    if (same := _of_the_same(text)) is not None:
        return same
    if pattern(rf"(?:{_EASTERN_NAMES}\s?[,，、・:：]\s*|{_WESTERN_NAMES},\s)(?:(?:<ibid>){_ON}|同[,，、]?(?=\s?[\d。]|$))").match(text):
        return BackReferenceKind.AUTHOR_ONLY  # 정우진·한보미, 위의 책; Brandl, ebd. Rn. 18; 某、同、12頁
    target = _target(text)
    if pattern(rf"^\W*(?:<ibid>){_ON}").match(text) and not re.search(r"https?://", text):
        return BackReferenceKind.IBID if target is None else BackReferenceKind.NOTE_NUMBER
    if pointing and pattern(r"<op_cit>").search(text) and not re.search(r"https?://", text):
        return BackReferenceKind.NOTE_NUMBER if target else BackReferenceKind.AUTHOR_ONLY
    if target and len(text) < 90 and not re.search(r"(?:1[5-9]|20)\d\d年?[,)]", _NAMED_YEAR.sub("", text)):
        return BackReferenceKind.NOTE_NUMBER
    if _SAME.match(text):
        return BackReferenceKind.IBID
    if _AUTHOR_YEAR.fullmatch(text) and re.search(r"[)\]]|\d{4}[a-z]?[,，、:]", text):
        return BackReferenceKind.AUTHOR_ONLY
    return None


def _of_the_same(text: str) -> BackReferenceKind | None:
    """What a pointer is that names the author by "the same"; None for others, and for works of their own."""
    same = pattern(r"(?:<same_author>)\s*[,，、:：.]?\s*").match(text)
    if same is None:
        return None
    if re.fullmatch(rf"(?:at\s+)?(?:(?:pp?|S|С|с)\.\s*|第)?{RANGES}\s*(?:頁|页|ページ|쪽)?\.?。?", text[same.end() :]):
        return BackReferenceKind.IBID  # Id. at 30; 同、13頁
    if pattern(r"(?:<ibid>)(?=\W|\d|$)").match(text, same.end()) and not holds(text, "note_words"):
        return BackReferenceKind.IBID  # Dies., ebd., S. 8
    if same[0].rstrip()[-1:] in ",，、:：." and _short_plain(text[same.end() :].strip(), titled=True):
        return BackReferenceKind.SAME_AUTHOR  # Idem, Ports of Call, 80
    return None


def _target(text: str) -> str | None:
    noted = _NOTED.fullmatch(text) if "(" in text else None
    if noted:
        return noted["note"]
    if not holds(text, "note_words", "op_cit") or re.search(r"(?<!\w)(?:leg\.|legajo|caja|cx\.|maço|busta|exp\.)\s?\d", text):
        return None  # leg. 27, n. 12: a file's number
    glued = re.search(r"(?:前|前引|前掲|前揭|上)\s*[注註]\s*[(\[]?\s*(\d{1,3})(?!\d|\s?[頁页])", text)
    glued = glued or re.search(r"(?:前引|前揭|上引)\s*[(\[]?(\d{1,3})[)\]]?(?=\s*(?:[,，、。.:：]|$|[文书書第论論]))", text)
    if glued:
        return glued[1]
    if pattern(r"^(?:<ibid>)\s?[,，、]\s*(?:<note_words>)\s*[(\[]?\d").match(text):
        return None  # 同書、注5: a note of the work itself
    found = pattern(
        r"(?:<op_cit|ibid>|see|см\.|siehe|vgl\.|wie|voir|参见|见|同|本[文稿章书書論]の?|[上前]文|[(,，、・·:：\s]|^|(?<=[㐀-鿿々ァ-ヺー])(?<![译譯訳原补補編编校評评])(?=[脚]?[注註]\s?[(\[]?\d{1,3}(?!\d)[)\]]?(?:$|[\s,，、。の所引前揭掲に文書书論论])))\s*(?:supra\s+|obige\s+|сноск[аиу]\s+)?[(\[]?\s*(?:<note_words>)\s*第?\s*[(\[]?\s*(\d{1,3})(?!\d|\s?[頁页条條])"
    ).search(text) or re.match(r"\W*第\s?(\d{1,3})\s?(?:脚|腳)?[注註]", text)
    return found[1] if found else None


# Behind a comma, inside or outside the marks of a title ("Ports," 603), behind a note's number ("Shaw (n 3) 18", "supra note 1, at 210")
_PAGE_LAST = later(
    r"(?:[,，]\s*(?:at\s)?|(?<=[,?!…])[”’»]\s*|[”’»],?\s*(?:at\s)?|\(nn?\.?\s?\d{1,3}\),?\s(?:at\s)?|\sat\s)(\d{1,4}(?:\s*-\s*\d{1,4})?(?:,\s*\d{1,4})*)(?:n\d+)?\s*\.?(?:,?\s(?:but|and|und|et|mais|aber))?$"
)


# the number of a note, which is no page: 前掲注2、11頁
_NOTE_NUMBER = r"(?:[注註]|각주|주|(?<!\w)nn?\.|[Aa]nm\.|note)\s?[(\[]?\d{1,3}[)\]]?(?:번|の|의)?|(?<=[\s(\[])(?:1[89]|20)\d\d年?[)\]]?(?=[,，、:])"  # and the year of 某（1998）、11頁


def _page(note: Clean, span: Stretch) -> str | None:
    text = _TRAILING.sub("", note.flat[span.start : span.end])
    behind = max((m.end() for m in re.finditer(_NOTE_NUMBER, text)), default=0)
    return _page_from(note, span, behind) or (_page_from(note, span, 0) if behind else None)


def _page_from(note: Clean, span: Stretch, begin: int) -> str | None:
    text = _TRAILING.sub("", note.flat[span.start : span.end])[begin:]
    found = (
        pattern(rf"(?i:pp?\.|s\.|с\.|стр\.|页|頁)\s*({RANGES})").search(text)
        or re.search(rf"第?\s*({RANGES})\s*(?:页|頁|ページ|面|쪽|면|페이지)", text)
        or _PAGE_LAST.search(text)
        or re.search(r"[,，:：]\s*(\d{1,4}(?:\s*-\s*\d{1,4})?(?:,\s*\d{1,4})*)\s*[.。]?$", text)
    )
    at = span.start + begin
    return note.text[at + found.start(1) : at + found.end(1)] if found else None


_EMPHASIS = later(r"\s*\((?:emphasis|italics|my|our|author’s|the author’s)\s[^()]{3,40}\)\.?$")
# A number that a list prints behind its entry; a parliament's paper, named by its number
_NUMBERED = later(
    r"(?:ISBN|ISSN|OCLC|JSTOR|S2CID|PMID|PMC|arXiv|УДК|ББК)[\s:]|(?:BT-|BR-)?(?:Drs|Drucks|Drucksache|Plenarprotokoll|PlPr)(?!\w)"
)
_LONGEST = 120


def _short_title(text: str) -> bool:
    """Author and short title, or the title alone, with pages or without: no year, no address, no imprint."""
    body = (_EMPHASIS.sub("", text) if ")" in text else text).strip(" .。")
    if (
        len(body) > _LONGEST
        or _NUMBERED.match(body)
        or re.search(r"https?://|10\.\d{4}/|\[[A-Z]{1,2}(?:/OL)?\]|//|[(\[]", _IN_MARKS.sub("", body))
    ):
        return False
    outside = _IN_MARKS.sub("\x01", body)
    if re.search(r"(?<![\d\-])(?:1[5-9]|20)\d\d(?![\d])(?!年\d+月\d+日)|(?:昭和|平成|令和|大正|明治)", outside):
        return False
    if "年" not in outside:  # a chapter and its book
        outside = re.sub(r"\x01[,，]\s*(?:载于|载|见|收入)[^\x01\d]{0,20}\x01", "\x01", outside)
    outside = re.sub(r"\x01\s*第\s*[一二三四五六七八九十\d]+\s*[卷辑册集](?=\s*[,，]\s*第?\s*\d+\s*[页頁])", "\x01", outside)
    if pattern(r"(?i)<volume_after|issue_after>|vol\.|no\.|№|\sin\s|<editor_before|translator_before>").search(
        outside.partition("\x01")[2] if "\x01" in outside else outside
    ):
        return False
    if pattern(r"<publisher>").search(outside.partition(",")[2] if _LEADING_BODY.match(outside) else outside):
        return False
    if re.fullmatch(rf"(?:[А-ЯЁ][\w\-]+\s+(?:[А-ЯЁ]\.\s?)+\s*)?[А-ЯЁ][^/:,.]{{3,80}}(?:…|\.\.\.|\.)\s*С\.\s*{RANGES}", outside.strip()):
        return True
    pages = (
        r"(?:[,，、]?\s*(?:esp\.\s)?(?:(?:dok\.|docs?\.|tab\.|pp?\.|sp?\.|с\.|chs?\.|chaps?\.|kap\.|esp\.|secs?\.|paras?\.|arts?\.|§{1,2}|页|頁|第)?\s*(?:(?:\d+:)?"
        + RANGES
        + r")\s*(?:ff?|sqq?)?\s*(?:页|頁|ページ|쪽|면)?(?:以下)?)|[,，]\s*\d{4}年\d+月\d+日)*"
    )
    if re.fullmatch(rf"(?:[^\x01\d]{{0,40}}?[,，:：.]?\s*)?\x01[,.]?{pages}", outside, re.IGNORECASE):
        lead = outside.split("\x01")[0].strip(" ,:：，")
        return len(lead.split()) <= 5 and len(lead) <= 40
    return bool(
        re.fullmatch(rf"[A-ZÀ-ÞА-ЯЁ][\w'’.\-/]*(?:(?:\s+|,\s*)[\w'’.\-:/]+){{0,9}}{pages}", outside, re.IGNORECASE)
    ) and _short_plain(outside)


def _short_plain(text: str, *, titled: bool = False) -> bool:
    """ "Garver, China and Iran, pp. 249–52", "DXPCR, p. 372": one comma before the title, or an abbreviation with pages."""
    bare = re.sub(
        r"[,.]?\s*(?:Dok\.|[Dd]ocs?\.|Tab\.|pp?\.|Sp?\.|С\.|chs?\.|chaps?\.|Kap\.|esp\.|secs?\.|paras?\.|arts?\.|§{1,2})?\s*(?:\d+:)?\d[\dn\-, ]*(?:(?<=\d )|(?<=\d))(?:ff?|sqq?)?\.?$",
        "",
        text,
    ).strip(" ,.")
    bits = [b for b in re.split(r",\s*", bare) if b]
    paged = bare != text.strip(" ,.")
    if titled:  # the author is named by another word
        if re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:^|[\s,])in:?\s|//|https?:", text, re.IGNORECASE):
            return False
        return paged and len(bits) == 1 and len(bits[0].split()) <= 8 and bits[0][:1].isupper()
    if len(bits) == 1:
        return paged and len(bits[0].split()) <= 4
    if not paged and len(bits) == 2 and len(bits[0].split()) > 2 and is_organisation(bits[0]):
        return False  # a body and a title that nothing points into: a work
    return len(bits) == 2 and len(bits[0].split()) <= 4 and len(bits[1].split()) <= 6 and bits[1][:1].isupper()
