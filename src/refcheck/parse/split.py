"""A note → its stretches: one work, one pointer back, or prose each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.clean import Clean
from refcheck.parse.facts import pattern
from refcheck.parse.fields import RANGES
from refcheck.parse.imprint import placed
from refcheck.parse.split_pointers import pointers_apart
from refcheck.parse.told import is_remark, tells_of_itself

_YEAR = later(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:明治|大正|昭和|平成|令和|民国)")
_PUBLISHED = later(r"\s*[A-Z][\w.&’' -]{2,40}(?:;\s[A-Z][\w.&’' -]{2,40})*,\s(?:1[5-9]|20)\d\d\s*(?:,\s(?:pp?\.|https?:)[^;]*)?\.?\s*$")
_CITES = later(r"https?://|\d{3,4}|[「『《“«\"‘]|pp?\.\s?\d|С\.\s?\d")

# What stands behind 及び is a work of its own: a title in marks with a number behind it, or a Latin name before such.
_JOINED = later(r"[「『《“«][^」』》”»]+[」』》”»].*\d|^[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3},\s.{8,}?(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")

_HEADED = later(r"^[^«“\"()\d]{2,90}?[\s(](?:1[5-9]|20)\d\d\)?[.,]\s")  # names and the year of an entry
COLLECTED = later(r"[㐀-鿿·]{2,12}(?:[、,]\s?[㐀-鿿·]{2,12}){0,4}\s?(?:主编|主編|[编編])\s*[,:]?\s*[《『㐀-鿿]")

# "沈某(1999)。题名。": an entry that closes names and title by 。
# "… М., 1972. Лыков Т. С. Река": an imprint or pages close a Russian work, and the next begins by its author
_PRINTED = later(r"(?:(?:[А-ЯЁ]|СПб|Спб|[А-ЯЁ][а-яё-]{2,})\.?,\s(?:1[5-9]|20)\d\d|\d{4}\.(?:\s\S{1,6}\s\d+\.)*\s[Сс]\.\s?\d[\d\-, ]*)\.$")
_NEXT_WORK = later(r"[А-ЯЁІЇЄ][а-яёіїє]+(?:-[А-ЯЁ][а-яё]+)?\s(?:[А-ЯЁІЇЄ]\.\s?){1,2}(?!(?:Указ|Вказ|Цит)\.)[А-ЯЁІЇЄ«][^\W\d_]")
# a book's size, a patent's days; "рис. 2, с. 17; рис. 4, с. 19": more places in one work
_GOES_ON_RUSSIAN = later(
    r"\s*(?:\d+(?:\s?[xх]\s?\d+)?\s(?:см|cm)(?!\w)|заявл\.|опубл\.|заявител|патентооблад|приоритет|(?:рис|табл|илл?|с|стр|гл|прим|л|арк)\.\s?\d[^А-ЯЁA-Z]{0,40}$|(?:Оп|Д|Л|Ф)\.\s?\d|Т\.\s?\d+\.\sС\.\s?\d)"
)
_FOND = later(r"\s*[А-ЯЁІ][^.;]{1,60}\.\s[Фф]\.\s?[А-ЯЁ«\d]")  # an archive, and its fond
_LISTED = later(
    r"[^()。「『《\dぁ-ん]{2,60}(?:\([^()\d]{1,8}\)\s?)?(?:\((?:(?:1[5-9]|20)\d\d[a-z]?(?:年[^()]{0,8}|,\s?[^()]{1,12})?|民[國国]?\s?\d{2,3})\)|[,。]\s?(?:1[5-9]|20)\d\d(?:年\s?\d{1,2}月(?:\s?\d{1,2}日)?)?)。(?:[^。]{4,}。(?:[^。ぁ-ん「『《]{2,80}。){0,2})?"
)
_THEN_PERIODICAL = later(r"\s*《[^《》]{2,24}》\s*,?\s*(?:第?\s?\d|\()")
_HELD = later(r"[㐀-鿿]{2,4}(?:[,、]\s?[㐀-鿿]{2,4}){0,3}[.。]\s*[^.。《]{2,40}[.。]")
_NAMES_STOP = later(r"[㐀-鿿·]{2,12}(?:[,、]\s?[㐀-鿿·]{2,12}){0,3}(?:\s?等)?")
_MARK_AHEAD = later(r"[^。]{1,60}\[[A-Z]{1,2}(?:/[A-Z]{2})?\]")  # 作者。题名 [M].
_YEAR_AHEAD = later(r"\s*(?:1[5-9]|20)\d\d[a-z]?。")  # 作者。1998。題名。
# 作者，1998，《書名》。臺北：某出版社: the imprint behind a stop, which ends the note
_IMPRINT_AHEAD = later(r"\s*[㐀-鿿]{2,4}市?\s?:\s?[^,。:《「『\d]{2,20}(?:,\s?(?:頁|页|第)[\d\-~ ]+[頁页]?)?[。.]?\s*")
_IMPRINT = later(r"[㐀-鿿]{2,4}\s?:\s?[^》」』:,]{2,20}(?:社|局|館|馆|房|店|公司)")
_SITE_AHEAD = later(r"[^「『《、。,;\d]{0,30}[、,(〈<\s]{0,3}https?://|第?\d[\d\-]*[頁页]")  # a site's name and the address; another page
_IN_MARKS = later(r"《(?:[^《》]|《[^《》]*》)*》|〈[^〈〉]*〉")
# "祁某，殷某。题名。刊名，2014(8)：61-65。": the stops part the entry, and only its last part has numbers
_BY_STOPS = later(
    r"\s*[㐀-鿿]{2,5}(?:[,、]\s?[㐀-鿿]{2,5}){0,5}(?:。《(?:[^《》]|《[^《》]*》)+》。\s*[㐀-鿿]{2,4}:[^。《「『ぁ-ん]{2,40}。?\s*|。(?:[^。《「『\dぁ-ん(]|\([^()]{1,12}\)){4,80}。[^。《「『ぁ-ん]{2,40},\s?(?:1[89]|20)\d\d[^。ぁ-ん]{0,40}。?\s*|。[「〈《][^「」〈〉《》]{4,60}[」〉》]。[^。]{2,80}。?\s*)"
)
# "末松保和; 1954; 題名; 誌名 36": an entry that parts all its fields by semicolons
_BY_SEMICOLON = later(r"\s*[^;「『《\d]{2,40};\s*(?:1[5-9]|20)\d\d;\s*[^;]{3,};")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open span of the reading. `via` marks a work that the one before is quoted after."""

    start: int
    end: int
    via: bool = False


_LABEL = later(
    r"\s*(?:[①-⑳㉑-㉟]|Note\s+\d+\s*[:.]|\[\d+(?:-\d+)?\]|\(\d{1,3}\)|注\s?\d+(?!\d)[)）:：]?(?!\s*(?:を|も|に|で|参|の|[所引前揭掲书書文论論]))|\d{1,3}\)(?=\S)|\d{1,3}[.)]\s(?!\d)|\d{1,3}[.、]\s?(?=[《〈「『])|\d{1,3}\s(?=\s*\D)(?!\s*(?:年|月|日|号|巻|世紀|th|st|nd)))\s*"
)


def label_length(text: str) -> int:
    """Length of a note's label printed at the beginning of its raw text ("18 ", "[5-13]", "Note 3:", "7. "), 0 without one."""
    found = _LABEL.match(text)
    return found.end() if found else 0


def stretches(note: Clean) -> list[Stretch]:
    """Part a note at its semicolons, sentence ends and joining words, never inside marks, brackets or addresses."""
    flat = note.flat
    start = label_length(flat)
    outside = depth_zero(flat, 0, len(flat))
    for address in note.addresses:
        outside[address.start : address.end] = [False] * (address.end - address.start)
    cuts: list[tuple[int, int, bool]] = []
    listed = _BY_SEMICOLON.match(flat, start) is not None
    stopped = _BY_STOPS.fullmatch(flat, start) is not None
    for found in _boundaries().finditer(flat, start):
        if (listed and found["semicolon"]) or (stopped and found["stop"] is not None):
            continue
        if found.start() >= len(flat) or not outside[found.start()] or not outside[min(found.end(), len(flat)) - 1]:
            continue
        begin = cuts[-1][1] if cuts else start
        via = found["via"] is not None
        if _parts_here(flat, begin, found):
            cuts.append((found.start() + len(found["keep"] or ""), found.end(), via))
    return _glued(note, _spans(flat, start, cuts))


# Behind the pages of one, another follows: a pointer, or a name and a title in marks. 第5页和某某：《题》; 40쪽 및 某, 앞의 책; 40頁と某・前掲注2
_PAGED_BEFORE = r"(?:(?<=[頁页쪽면])|(?<=[頁页쪽면]\))|(?<=以下))"
_WHO_HAN = r"(?![㐀-鿿]{0,4}(?:载|載|收入|收于|收錄|收录|译|譯|訳|编|編|见|見|引自|刊于|参|參|亦|并|又|即|原文|全文|所収))[㐀-鿿々ァ-ヺー·・]{2,12}"
_WHO_HANGUL = r"[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,2}(?:\s?\(\d{4}[a-z]?\))?,\s"
_NEXT = (
    rf"{_PAGED_BEFORE}(?:\s?[,，]\s?(?:以及|及|和)?|[及和与與]|と|\s?/\s?)(?=(?:{_WHO_HAN}[・·、,，:：]?\s?)?(?:<op_cit>)|[同前][注註]|[见見]前?[注註]\s?[(\[①-⑳\d]"
    rf"|{_WHO_HAN}[:：]\s?[《〈]|{_WHO_HAN}(?<![版集年号])[「『]|[㐀-鿿]{{1,3}}[书文著][,，]\s?第)"
    rf"|(?:(?<=[쪽면])|(?<=[쪽면]\)))(?:\s?,?\s(?:및|그리고|또한|또는)\s|[과와]\s|,\s|\.\s)(?=(?:{_WHO_HANGUL})?(?:(?:<op_cit|ibid>)|각?주\s?\d|앞의\s)|{_WHO_HANGUL}[「『“《〈]|[가-힣]{{2,4}}\s?\((?:\d{{4}}|각?주\s?\d))"
)


def _boundaries() -> re.Pattern[str]:
    return pattern(
        # No boundary begins within a word: that is asked before all its forms are tried, and before a word there are few of them.
        r"(?<![^\W\d_](?=[^\W及お并以和与與と과와]))(?:(?=[\s,，、.;。(/\w])|(?<=。))"
        r"(?P<keep>[.。])?(?:(?P<semicolon>\s*;\s*)|(?P<stop>(?<=。)\s*)|(?P<via>[\s,，、.;。(]*(?<![^\W\d_])(?:<via>)\s*:?\s*)"
        rf"|(?=[\s,，、.;。/及お并以和与與と과와])(?:(?P<next>{_NEXT})|"
        r"(?P<joiner>[\s,，、.;。]+(?:<joiners>)\s*:?(?:\s+|(?<=[见見参參])(?=[^\s见見参參])))|(?P<reply>(?<=\d),\s+(?:and|und|et)\s+(?:the|die|der|das|la|le|l[’'])\s?(?:[a-zà-ÿß]+\s){0,2}(?:reply|response|answer|review|critique|rejoinder|comment|Antwort|Replik|Erwiderung|Kritik|Rezension|Entgegnung|réponse|réplique|critique|recension|commentaire)\s(?:by|von|de|d[’'])\s?(?=[A-ZÀ-Þ]))|(?P<taken>(?<=\d),\s+(?:and|und|et)\s+(?:[a-zà-ÿß]+\s){0,3}(?:by|von|par)\s[^“«„,;:]{2,60}?\s(?:in|dans)\s?:?\s(?=[“«„A-ZÀ-Þ]))|(?P<compared>(?<=\d),\s+(?:with|citing|quoting)\s+(?=[A-Z][\w.’\-]*(?:\s[A-Z][\w.’\-]*){1,3},\s[“A-Z])|(?:(?<=\d\))|(?<=\d),?)\s+(?:and|und|et|ainsi\sque|as\swell\sas)\s+(?=[A-ZÀ-Þ][\w.’\-]*(?:\s[A-ZÀ-Þ][\w.’\-]*){1,3},\s[“«A-ZÀ-Þ]))|(?P<also>\s+(?:а\s+также|и|and|und|et)\s+(?=[A-ZА-Я«“\"]))|(?P<cjk_other>\s*[、，,。]\s*(?=(?:後者|后者|前者|[前后後另]一|他方|一方|また|なお|さらに|同様に|これに対し|关于|有关|至于|对于|对|其他|不同|反对|相反|类似|批评|进一步)[^、，,。;「『《\d]{0,24}(?:については|に関しては|につき|については|として|は|[见見]|参[阅看]|參[閱看])[、，,:：]?[^、，,。;「『《\d]{0,16}?(?:<op_cit>)))|(?P<cjk_joiner>[、，,。]\s*(?:および|及び|ならびに|並びに|以及|并见)\s*(?=[^\s]))|(?<=[日刊面版年月付頁页号)）\d下.?!”’])(?:(?P<cjk_papers>(?<=[日刊面版])\s*[、，,]\s*(?=[『《][^』》]{2,14}[』》]\s*[,，、]?\s*(?:\d{4}|同年|同月)))|(?P<cjk_titles>(?<=[年月日付刊面版頁号)])\s*[、，,]\s*(?=同\s?[『「]|[㐀-鿿々ァ-ヶー・A-Za-z]{2,16}(?<![訳編著集収論書文稿])(?:「[^」]+」\s*『[^』]+』[^、。]{0,24}\d|『[^』]+』\([^()]*\d{4})|[^\s、，,。「『\d()]{1,12}?(?:判|決|判決|決定)\s?(?:昭和|平成|令和|大正)|「[^」]+」\s*『[^』]{2,14}』\s*[,、]?\s*(?:\d{4}|同年|同月|同日|令和|平成|昭和)))|(?P<cjk_pointers>(?<=[)）\d頁页])\s*[、，]\s*(?=[^、，。,「『\d()]{1,20}[・·、，,]\s*(?:<op_cit>)))|(?P<cjk_and>(?<=[頁页]以下)\s*、\s*(?=[^\d\s「『、。]{2,20}[「『])|(?<=[頁页])\s*(?:及び|および|并|以及|、\s*(?!(?:とくに|特に|ことに|なかでも|尤其是?)\s*第?\s*\d)(?=[^\d\s])))|(?P<ko_sentence>(?<=[.)])\s+(?=(?:아울러|또한|한편|그리고|이\s?밖에)\s|[가-힣]{2,4},\s(?:앞의|위의)\s|[가-힣][가-힣\s]{2,40}(?:대해서는|관해서는|대하여는|관하여는|관련해서는|관련하여는|[으라]로는|로는)\s(?:[가-힣]{2,4},\s|[A-Z])))|(?P<sentence>(?:(?<=[.?!])|(?<=[.?!][”’]))\s+(?=[A-ZА-ЯЁ«“\"「『㐀-鿿]|なお|また|ただし|ちなみに|あわせて|ほかに|このほか|さらに|くわしくは)))))"
    )


_MORE_PAGES = later(
    rf"(?:(?:auf|aux?|on|at|на)\s)?(?:pp?|[SСсf]|Bl|Л|Rn|fol)\.\s?{RANGES}\s?(?:ff?|sqq?)?\W*(?:;|$)"
)  # ebd., S. 8, sowie S. 12
# "Ф. 04. Оп. 22. Л. 45. Письмо …": a file's sheets, and the paper that stands on them
_FILE_ENDS = later(r"[Оо]п\.\s?[^.;]{1,12}[.,]\s.*[ЛлДд]{1,2}\.\s?\d[\d\-, а-я]*(?:об\.)?\.$")
_PAPER_OF_FILE = later(
    r"(?:Письм|Телеграмм|Шифротелеграмм|Записк|Докладн|Донесени|Справк|Рапорт|Отч[её]т|Нот|Протокол|Стенограмм|Дневник|Запись|Сообщени|Доклад|Проект|Постановлени|Приказ|Инструкци|Меморандум|Список|Акт|Копи|Черновик|Заявлени|Прошени)[а-яё]*\s(?!.*(?:[Фф]\.\s?\d|//))"
)
_DAY_ENDS = later(r"(?:^|[\s(,])(?:[12]?\d|3[01])\.$")


def _parts_here(flat: str, begin: int, found: re.Match[str]) -> bool:
    left, right = flat[begin : found.start() + 1], flat[found.end() :]
    kind = str(found.lastgroup)
    if not right.strip(" .。)"):
        return False
    if kind == "semicolon":
        return _semicolon(left, right)
    if kind == "stop":
        # 作者，《题》。《刊》28 (2006): nothing before the stop closes a citation
        periodical = _THEN_PERIODICAL.match(right) and not re.search(r"\d", _IN_MARKS.sub("", left))
        names = _NAMES_STOP.fullmatch(flat[begin : found.start()].strip(" 。"))
        imprint = _IMPRINT_AHEAD.fullmatch(right) and not _IMPRINT.search(left)
        goes_on = periodical or imprint or (names and (_MARK_AHEAD.match(right) or _YEAR_AHEAD.match(right)))
        return not goes_on and not _LISTED.fullmatch(flat[begin : found.end()].strip())
    if kind in ("joiner", "also") and _MORE_PAGES.match(right):
        return False
    if kind in ("via", "compared", "taken", "reply", "next"):
        return True
    if kind == "joiner" and _held(left, right, found[0].rstrip()):
        return False
    if kind in ("joiner", "ko_sentence"):
        return _closed(left)
    if kind.startswith("cjk_"):
        return _eastern(kind, left, right)
    if kind == "also":
        return bool(re.search(r"(?:[СС]\.|pp?\.|S\.|Л\.)\s?[\d\-–, ]+$", left.strip())) and not re.match(r"\d", right)
    if _next_russian(left.rstrip(), right):
        return True
    if right.startswith(("见:", "見:")) and _held(left, right[2:].lstrip(), "见:"):
        return False
    return _sentence(left, right)


def _eastern(kind: str, left: str, right: str) -> bool:
    """Whether a comma between Chinese or Japanese words parts two works."""
    if kind == "cjk_joiner":
        pointing = re.search(r"[頁页\d]\W*$", left) and pattern(r"<op_cit|ibid>").search(right[:40])
        return _closed(left) and (bool(pointing) or _JOINED.search(right) is not None)
    if kind in ("cjk_pointers", "cjk_other"):
        return re.search(r"[頁页]\W*$", left) is not None or bool(pattern(r"<op_cit|ibid>").search(left))
    if kind == "cjk_titles":
        return (
            re.search(r"[『《][^』》]+[』》].*\d|[判決].*\d\s*頁", left) is not None or pattern(r"<op_cit>").search(left) is not None
        )  # a closed work, and behind its date another's marks
    return kind != "cjk_and" or _SITE_AHEAD.match(right) is None  # 「大綱」3頁、内閣官房ホームページ、https://…: where the work stands


def _held(left: str, right: str, sign: str) -> bool:
    """Whether a joining word leads to what holds the work, not to another work."""
    if re.search(r"\d\s*$", left) and re.match(r"\s*-\s", right):
        return True  # "300 с. ; 22 см. — (Серия)": a book's size
    if COLLECTED.match(right) and not re.search(r"(?:[頁页]|\d{4}年?)\W*$", left):
        return True  # 题名. 见某某编《文集》: the book that holds it
    # 题名. 见: 编者. 文集. 1995
    return sign.endswith(("见:", "見:")) and not re.search(r"\d年?\W*$|[頁页]\W*$", left) and _HELD.match(right) is not None


def _closed(left: str) -> bool:
    """Whether a stretch can be a whole citation: it names a year, a page, an address, or points back."""
    return bool(re.search(r"\d|https?:", left)) or bool(pattern(r"<ibid|op_cit>").search(left)) or bool(re.search(r"[”」』》»]\W*$", left))


def _two_towns(left: str, right: str) -> bool:
    """Whether a semicolon parts two places of one imprint: "М.; Л., 1950", "Basel; Frankfurt a. M. 1984"."""
    if re.search(r"\s(?:[МЛК]|СПб)\.;?$", left) and re.match(r"\s*(?:[МЛК]|СПб)\.?[,:]\s", right):
        return True
    return (
        re.match(r"\s*[A-ZÀ-Þ]", right) is not None
        and placed(r"\s*<towns>(?:;\s<towns>)*(?::\s|,?\s(?:1[5-9]|20)\d\d)").match(right) is not None
        and placed(r",\s<towns>;?$").search(left.rstrip()[-60:]) is not None
    )


# "The Fever in Wuhan; a Timeline": a title that goes on, with no figure, address or mark before it that would close a work
_GOES_ON = later(r"\s*(?:an?|the|its|his|her|their|towards?)\s[a-z]", re.IGNORECASE)
_CLOSED = later(r"\d{3}|https?:|[”»]")


def _is_note(left: str) -> bool:
    """Whether a part is a note's number and nothing else: 见注①；Feld, “Ports.”"""
    number = r"(?:[①-⑳㉑-㉟㊱-㊿]|[(\[]?\d{1,3}[)\]]?)"
    return pattern(rf"\W*(?:<lead_in>)?\s*(?:<note_words>)\s*{number}\s*;?\s*").fullmatch(left) is not None


def _semicolon(left: str, right: str) -> bool:
    after = right.split(";")[0]
    if _GOES_ON_RUSSIAN.match(after) or _FOND.match(after) or (_GOES_ON.match(right) and not _CLOSED.search(left)):
        return _FOND.match(after) is not None
    if re.search(r"\d\W*$", left) and (
        pattern(r"<op_cit|ibid>").search(left.rpartition(";")[0] or left) or (len(after) < 80 and pattern(r"<op_cit|ibid>").search(after))
    ):
        return True  # a pointer with its page is closed
    if not _closed(left):
        return (
            _is_note(left)
            or bool(pattern(r"<ibid|op_cit>").match(left.strip()))
            or (len(after) < 60 and bool(pattern(r"<op_cit>").search(after)))
        )
    if (
        re.match(r"\s*(?:М|СПб|Л|Мн|Новосибирск|[A-ZА-ЯЁ][\w\-]+(?:\s[A-Z][\w\-]+)?)\.?\s*:\s*[А-ЯЁA-Z]", after)
        and not re.search(r"//|https?:", after[:60])
        and not re.search(r"\d{4}\W*$|[)»”]\s*\W*$", left.strip(" ;."))
    ):
        return False
    if re.match(r"\s*(?:\(?\d|[第제]\s?\d|(?i:vol|no)\.?\s?\d|:\s?\d)", after) and re.search(
        r"(?:[\d年]|\d{4}\s[A-Z][a-z]{2,8}\.?)\s*;?$", left
    ):
        return False
    if re.search(r"[A-ZА-ЯЁ][\w\-]*\.?\s*:\s*[^:;,\d]{2,40};?$", left) and re.match(r"\s*[^,;:]{2,40},\s*(?:1[5-9]|20)\d\d(?!\d)", after):
        return False  # two publishers: "М.: Гнозис; Логос, 2010"
    if re.search(r"(?:[.)»]|[.)»]\s-)\s[А-ЯЁІЇЄ][а-яёії]+(?:-[А-ЯЁ]?[а-яё]+)*\.?;?$", left) and re.match(
        r"\s*[А-ЯЁІЇЄA-Z][а-яёіїa-z]+(?:\s?:\s[^:;]{2,60})?,\s(?:1[5-9]|20)\d\d(?!\d)", after
    ):
        return False  # two towns: "Петрозаводск; Ижевск, 2012"
    if re.search(r"\s/\s(?!/)[^/;\d]*;?$", left) and re.search(r"(?:1[5-9]|20)\d\d", after):
        return False  # "Заглавие / И. О. Автор ; Ин-т истории. Омск, 2015": bodies and editors behind who wrote it
    if _two_towns(left, right):
        return False
    if re.search(r"[,:][”\"]?\s[A-Z](?:[^\W\d]|[.&’' -]){2,40}(?:;\s[A-Z](?:[^\W\d]|[.&’' -]){2,40})*;?$", left) and _PUBLISHED.match(
        right
    ):
        return False  # "Aftermath Entertainment; Interscope Records, 2017"
    if re.search(r"[「『《“«\"‘]|https?://|\d", after) or pattern(r"<ibid|op_cit>").search(after):
        first = after.split(",")[0]
        return not (len(first.split()) > 7 and not re.search(r"[「『《“«\"‘]|https?:|//|\b(?:1[5-9]|20)\d\d\b", after))
    return bool(re.match(r"\s*[A-ZА-ЯЁ]", after)) and bool(re.search(r"(?:\d\W*|[”」』》»])$", left.strip(" ;")))


def _next_russian(tail: str, right: str) -> bool:
    return (
        _NEXT_WORK.match(right) is not None or pattern(r"(?=[А-ЯЁІЄЇ])(?:<same_author>)[.:]\s").match(right) is not None
    ) and _PRINTED.search(tail) is not None


_SHORTENED = later(
    r"(?:^|[\s(,.])(?:[A-ZА-ЯЁ]|vol|no|ed|eds|pp?|St|Dr|Mr|Mrs|Jr|cf|Inc|Co|Ltd|Univ|trans|Hrsg|Hg|Bd|Nr|Jg|Aufl|[СТЛФДМсстрт]|СПб|гг?|изд|ред|им|Вып|Оп|Гв|БАП|Указ|соч|Цит|Ср|См|Т|U\.S|U\.N)\.$"
)
_LONGEST = 8  # characters of the longest of these, with the sign before it
# "Автор А.Б. (1984).", "Автор А.Б., 1984.": the names and the year of a list's entry
_ENTRY = later(r"[^«“\"(]{2,120}\((?:1[5-9]|20)\d\d[a-zа-я]?\)\.|[^«“\"(/]{2,120}[A-ZА-ЯЁ]\.,\s(?:1[5-9]|20)\d\d[a-zа-я]?\.")
_YEARS_END = later(r"\d[a-zа-я]?\)?\.$")
# What closes a citation before its stop: pages, a year, a bracket, an address
_ENDED = later(
    r"(?=[СсSЛp”’»\d)h頁页])(?:(?:[СсSЛ]\.|pp?\.|p\.)\s?[A-ZА-Я]?[\d\-, ]+\d*\.$|[”’»]\s\d[\dn\-, ]*\.$|\d{4}\),\s[A-Z]?\d[\dn\-, ]*\.$|\)\.$|https?://\S+\.$|\d{4}\.$|\d{4}\s\[\d{4}\]\.$|[頁页]\.$)",
    re.IGNORECASE,
)


def _sentence(left: str, right: str) -> bool:
    """A full stop and a capital: a new stretch only behind a closed citation, before one that can stand alone."""
    tail = left.rstrip()
    last = max(0, len(tail) - _LONGEST)
    if _runs_on(tail, right, last):
        return False
    if _SHORTENED.search(tail, last) or (_YEARS_END.search(tail, last) and _ENTRY.fullmatch(tail)):
        return False
    if (
        tail.endswith(").")
        and re.match(r"[^()]{2,160}\((?:1[5-9]|20)\d\d[a-z]?\)", tail)
        and re.search(r"\((?:[^()\d]+|[^()]*[а-яё]{3}[^()]*|\d+(?:st|nd|rd|th) ed\.|Vols?\. [\d-]+)\)\.$", tail)
    ):
        return False  # Lin, W. (2016). A title (in Chinese). The journal, 31(3): the title's own remark
    if tail.endswith(").") and not re.search(r"\d|https?:", _HEADED.sub("", re.sub(r"\([^()]*\)\.$", "", tail))):
        return False  # Автор А. Б. О курганах (по раскопкам 1998 г.). Журнал: nothing before the bracket closes a citation
    if re.match(r"\s*(?:Пат(?:ент)?[.\s]|А\.\s?с\.)(?!.*\s/\s)", left):
        return False  # a patent's class, in front of its title
    if (
        _told_on(tail, right)
        or (_IN_SHORT.fullmatch(tail.lstrip()) and _PAGED.search(tail) and _IN_SHORT.match(right))
        or _own_words(tail, right)
        or (pattern(r"(?:<lead_in|ibid|op_cit|via|joiners>)(?:[\s:,、]|(?<=[:、]))").match(right) and _closed(left))
    ):
        return True
    if not re.search(r"\d|https?:|[“「『《«]", right):
        return False  # nothing that a citation could be known by
    ended = _ENDED.search(tail) or pattern(r"^\s*(?!<same_author>)<ibid>\.?$").match(tail)
    if not ended:
        return tells_of_itself(left.lstrip()[:60])
    if re.match(
        r"(?:URL|DOI|\(дата|\[|Режим|No\.|Vol\.|pp?\.|С\.|C\.\s?\d|Т\.|№|Hereafter|Вып|[PS]p?\.\s?\d|[Сс]т\.\s?\d|(?:Лл?|Д|Оп)\.\s?\d)",
        right,
    ):
        return bool(right.startswith("Hereafter"))
    if re.search(r"\)\.$", tail) and re.match(
        r"[^:;,.]{1,24}\.?\s*(?::\s[^:;]{2,60}(?:;\s[^:;]{2,40})?)?,\s*(?:1[5-9]|20)\d\d(?!\d)", right
    ):
        return False  # the imprint behind a title that ends in a bracket
    if re.search(r"(?:\)|\d{4})\.$", tail) and len(tail) < 70 and not re.search(r"[“「『《«\"]|pp?\.|С\.\s?\d|https?:", tail):
        return False
    return not (re.search(r"\d{4}\.$", tail) and not re.search(r"[СсS]\.\s?\d+.*\d{4}\.$", tail))


def _runs_on(tail: str, right: str, last: int) -> bool:
    """Whether a stop parts a file's sheets from their paper, or a day from its month: Л. 45. Письмо …; (2011), 17. März 2011."""
    if _FILE_ENDS.search(tail) and _PAPER_OF_FILE.match(right):
        return True
    return _DAY_ENDS.search(tail, last) is not None and pattern(r"(?:<#months>)(?![^\W\d_])").match(right) is not None


# "Feld, “Muddling.”", "Makabe, 「修理船」.", "Vantongeren, Mender’s Share, 231.": a work named before, in short
_IN_SHORT = later(
    r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'\-]*(?:\s[\w’'\-]+){0,7},\s)?(?:“[^“”]{2,90}”|「[^」]{2,60}」|『[^』]{2,60}』|(?<=,\s)[A-ZÀ-Þ][^,.;:\d]{2,60}(?=,\s\d))[.,]?(?:\s(?:pp?\.\s)?[\d\-–, ]+)?\.?"
)
_PAGED = later(r"[,”»]\s(?:pp?\.\s)?\d[\d\-]*\.$")
_SENTENCE = later(r"[A-Z][\w’'\-]*,?(?:\s[a-z][\w’'\-]*,?){3,}")  # four words that no title of a journal has


def _told_on(tail: str, right: str) -> bool:
    """Whether a work named in short is followed by a sentence of the author's: "Feld, “Muddling.” The minister took the questions second"."""
    if _IN_SHORT.fullmatch(tail.lstrip()) is None or _SENTENCE.match(right) is None:
        return False
    return re.search(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:", right.partition(". ")[0]) is None


def _own_words(tail: str, right: str) -> bool:
    """Whether a closed citation is followed by a sentence on it: "…, Lausanne 1916. The passage is at p. 166", "…, 1753. Il fut l’un des premiers"."""
    if tail.count(",") < 2 or not re.search(r"\d{4}[a-z]?\)?\.$|(?:pp?|S|[Сс])\.\s?[\d\-, ]+f{0,2}\.$", tail):
        return False
    return tells_of_itself(right[:60]) or (not re.search(r"\d|https?:|[“「『《«]", right) and is_remark(right))


def _spans(flat: str, start: int, cuts: list[tuple[int, int, bool]]) -> list[Stretch]:
    out: list[Stretch] = []
    at, via = start, False
    for end, following, next_via in [*cuts, (len(flat), len(flat), False)]:
        a, b = _stripped(flat, at, end)
        if b > a:
            first, *more = pointers_apart(flat, a, b)
            out += [Stretch(*first, via), *(Stretch(*part) for part in more)]
            via = False
        at, via = following, via or next_via
    return out


def _stripped(flat: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (flat[start].isspace() or flat[start] in ";,、，。"):
        start += 1
    while end > start and (flat[end - 1].isspace() or flat[end - 1] in ";,、，"):
        end -= 1
    return start, end


def _glued(note: Clean, spans: list[Stretch]) -> list[Stretch]:
    """Join to the work before it a stretch that only goes on with it: an address, a date of access, pages in a sentence of their own."""
    out: list[Stretch] = []
    for span in spans:
        if out and not span.via and _goes_on(note, span) and out[-1].end <= span.start:
            out[-1] = Stretch(out[-1].start, span.end, out[-1].via)
        else:
            out.append(span)
    return out


def _goes_on(note: Clean, span: Stretch) -> bool:
    text = note.flat[span.start : span.end]
    if any(a.start - span.start <= 32 and a.start >= span.start for a in note.addresses) and re.match(
        r"\W*(?:[A-Z][\w ]{2,30},\s+|URL:?\s*|DOI:?\s*|doi:?\s*|available at\s*|info:\s*)?(?:h\s?t\s?t\s?p|www|10\.)", text, re.IGNORECASE
    ):
        return True
    if any(a.kind == "slip" and a.start >= span.start and not re.search(r"\w", note.flat[span.start : a.start]) for a in note.addresses):
        return True
    if pattern(r"[(\[<]*(?:<accessed_before>)").match(text) and len(text) < 60:
        return True
    if re.fullmatch(r"[(\[]\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[)\]]\W*", text):
        return True  # the day of access behind an address
    if re.match(r"[(\[]", text) and pattern(r"<accessed_before|accessed_after>").search(text) and len(text) < 60:
        return True
    return bool(pattern(r"[(\d\s年月日./\-]*(?:に)?(?:<accessed_after>)\W*$").match(text))
