"""Printed author strings → names: order by script, surnames where they are sure, organisations in one piece."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.facts import flat, holds, pattern, surnames, words
from refcheck.parse.names_west import family_first, family_words, two_families

_HAN = "㐀-䶿一-鿿々〆ヶ"
_CJK = later(f"[{_HAN}ぁ-ヿ가-힣]")
_SOUNDS = later("[斯尔爾茨姆兹茲弗特娅婭蒂塞奥奧]")  # of foreign names in Chinese, hardly of Chinese ones
_PERSON_HAN = later(f"[{_HAN}]{{2,6}}|[{_HAN}]{{1,3}}[ ][{_HAN}]{{1,3}}|[{_HAN}ァ-ヿぁ-ゖ]{{2,12}}")
# Russian, Ukrainian, Belarusian, South Slavic, Kazakh, Kyrgyz, Tatar, Mongolian
CYRILLIC = "А-ЯЁІЇЄҐЎЂЃЈЉЊЋЌЏѢӘҒҚҢӨҰҮҺӐӖҪӲҖ"
_SHORT_GIVEN = later(rf",\s[{CYRILLIC}][а-яё]{{1,2}}\.$")  # Колева, Цв.
_INITIALS = (
    rf"(?:[A-ZÀ-Þ{CYRILLIC}](?:[a-zа-яё]\.|(?<=[{CYRILLIC}])[а-яё]{{2}}\.|ж(?!\w)|\.)?(?:[ -]?[A-ZÀ-Þ{CYRILLIC}](?:ж(?!\w))?\.?){{0,3}})"
)
_INVERTED = later(
    rf"^(?P<family>[^\W\d_][\w'’\-]*(?:\s+[\w'’\-]+)*?)(?:,\s*|\s+)(?P<given>(?![JS]r(?!\w)){_INITIALS}|(?<=[A-Z]{{2}}\s)[A-Z][a-z]|(?<=[A-Z]{{2}}\s)[A-Z]\s[a-zà-ÿ]{{2,6}})(?P<suffix>,?\s+(?:Jr|Sr|II|III)\.?)?$"
)
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "ten",
        "ter",
        "zu",
        "zum",
        "af",
        "al",
        "el",
        "bin",
        "ibn",
        "ó",
        "ní",
    ]
)
_SUFFIX = later(r",?\s+(Jr\.?|Sr\.?|II|III|IV)$")


@cache
def _between() -> re.Pattern[str]:
    """A dot between names of two scripts, or before a name whose parts stand apart: 高橋 誠・小川 由美子, 林 宏・J. Mori. Long, and seldom asked."""
    return re.compile(
        rf"\s[·・]\s|(?<=[{_HAN}ぁ-ん])\s?[·・]\s?(?=[{_HAN}]{{1,3}}\s[{_HAN}ぁ-ヿ])|(?<=[ァ-ヿ])[·・](?=[{_HAN}])|(?<=[{_HAN}ぁ-ん])[·・](?=[ァ-ヿ]|[A-Z](?:\.\s?|[a-z]+\s)[A-Z])"
        rf"|(?:(?<=[{_HAN}]\s[{_HAN}])|(?<=[{_HAN}]\s[{_HAN}]{{2}})|(?<=[{_HAN}]\s[{_HAN}]{{3}})|(?<=\s[ぁ-ん]{{2}})|(?<=\s[ぁ-ん]{{3}}))[·・](?=[{_HAN}]{{2}})"
        rf"|(?:(?<=[a-z])|(?<=\s[A-Z]))[·・](?=[{_HAN}]{{2}})"
    )


_MINISTRIES = (
    "外交|国防|國防|财政|財政|商务|商務|教育|司法|公安|文化|农业|農業|交通|铁道|鐵道|卫生|衛生|建设|建設|内政|內政|军政|軍政|海军|海軍|陆军|陸軍|宣传|宣傳|组织|組織|统战"
    "|经济|經濟|实业|實業|水利|林业|冶金|化工|煤炭|石油|邮电|民政|人事|监察|劳动|勞動|外贸|科技|国土|军令|軍令|参谋|總務|总务"
)


# "The Society of Millers and The Grain Office", "Institute for Art and Academy of Music": what follows begins as a body's name does.
_BODY_ENDS = r"(?:Commission|Council|Agency|Association|Institute|University|Society|Cent(?:er|re)|Bureau|Board|Committee|Department)"
_TWO_BODIES = later(
    rf"(?:(?<=Commission)|(?<=Institute))\s(?:and|&)\s(?=(?:[A-Z][\w-]+\s){{1,4}}{_BODY_ENDS}$)|"
    r",?\s(?:and|&)\s(?=The\s[A-Z]|(?:[A-Z][a-z]+\s)?(?:Academy|Institute|University|Society|Ministry|Museum|Council|College|Bureau)\s(?:[Oo]f|[Ff]or)\s)"
)


# 白某（1909—2000）, 覺某（向某，1900—1966）, Ada Roll (1880–1940): when somebody lived
_LIVED = later(r"\s?[(（](?:[^()（）\d]{1,12}[,，、]\s*)?(?:約|约|c\.|ca\.)?\s?\d{3,4}\s?[-–—―~～]\s?(?:\d{2,4}|\?)?[)）]")


_COMPANY = later(r"[^,]+,\s(?:Inc|Ltd|LLC|Corp|GmbH)\.?", re.IGNORECASE)  # The MathMakers, Inc.
_PAIR = later(rf"([{_HAN}]{{2,3}})[与與]([{_HAN}]{{2,3}})")
_AND_HAN = later(rf"[{_HAN}],?\sand\s[{_HAN}]")


_ALSO = later(r"(?<=[㐀-鿿가-힣])\s(?:등|外)$")  # 홍하늘 등, 佐藤健 外


def split_names(text: str) -> tuple[Name, ...]:
    """All names of a printed author string, in order. What cannot be parted safely stays one literal."""
    text = text.strip(" ,:;、，：；．。\x00")
    text = text if _SHORT_GIVEN.search(text) else text.strip(" ,.:;、，：；．。\x00")
    text = _LIVED.sub("", text) if "(" in text or "（" in text else text
    text = pattern(r"[\s,、]*(?:<others>)(?:\s?\d+\s?[명인人名])?\s*$").sub("", text).strip(" ,、")
    text = _ALSO.sub("", text)
    text = re.sub(rf"(?<=[{_HAN}]{{2}})ら$", "", text) if text.endswith("ら") else text  # 細田ら
    if not text:
        return ()
    pair = _PAIR.fullmatch(text)
    if pair and surname(pair[1]) and surname(pair[2]):
        return _cjk_name(pair[1]), _cjk_name(pair[2])
    if "du" in text and _DU_SOMEBODY.fullmatch(flat(text)):
        return tuple(_spaced_name(part) for part in _parts(text))
    if _COMPANY.fullmatch(text):
        return (Name(literal=text),)
    if " and " in text and _AND_HAN.search(text):  # 外務省 and 某編纂部: East Asian names in Western order
        return tuple(n for part in text.split(" and ") for n in split_names(part))
    account = re.search(r"\s*\[@[^\]]+\]?$", text) if "[@" in text else None
    if account and not _INVERTED.match(text[: account.start()]) and not re.match(r"[A-Z]\.", text):
        return (Name(literal=text),)  # an account's name and its handle
    text = re.sub(r"\s*\[@[^\]]*\]", "", text) if "[@" in text else text
    if is_organisation(text):
        bodies = [b.strip() for b in text.split(",")]
        parted = len(bodies) > 1 and text.isupper() and all(is_organisation(b) for b in bodies)
        halves = _TWO_BODIES.split(text)
        person = re.fullmatch(r"((?:[A-Z]\.\s?-?)+[A-Z][\w'’\-]+),?\s(?:and|&)\s(.+)", text)
        if person and is_organisation(person[2]) and not re.search(r"[A-Z]\.\s", person[2].replace("U.S.", "")):
            return *split_names(person[1]), Name(literal=person[2])
        dotted = re.split(r"[·・]", flat(text))
        if len(dotted) > 1 and all(len(d) > 3 and is_organisation(d) for d in dotted):
            return tuple(Name(literal=d.strip()) for d in re.split(r"[·・ㆍ‧․]", text))  # 某研究馆·某大学考古系
        if len(halves) == 2 and all(is_organisation(h) for h in halves):
            bodies, parted = halves, True
        return tuple(Name(literal=b) for b in bodies) if parted else (Name(literal=text),)
    return tuple(n for part in _parts(text) if (n := name(part)) is not None)


def _parts(text: str) -> list[str]:
    plain = flat(text)
    dotted = _between().split(text) if "·" in text or "・" in text else [text]
    if len(dotted) > 1:
        return [q for p in dotted for q in _parts(p)]
    if _CJK.search(plain) and not re.search(r"[A-Za-z]{3}", plain):
        return [p for p in _cjk_parts(text) if p]
    pieces = [p.strip() for p in re.split(r"\s*(?:;|＝|=|、|/)\s*", text) if p.strip()]
    if len(pieces) > 1:
        return [q for p in pieces for q in _parts(p)]
    joined = re.split(r",?\s+(?:and|und|et|и|та|і|й|y|e)\s+|,?\s*&\s*|(?<=[a-z])and(?=[A-Z])", text)
    if len(joined) > 1:
        return [q for p in joined for q in (_commas(p) if p.strip() else [])]
    return _commas(text)


def _commas(text: str) -> list[str]:
    """Part "A, B" into two names, keep "Family, Given", "Jr." and initials with their family."""
    bits = [b.strip() for b in re.split(r"[,，]\s*", text) if b.strip()]
    out: list[str] = []
    for bit in bits:
        if out and (re.fullmatch(r"(?:Jr|Sr|II|III|IV)\.?", bit) or (re.fullmatch(_INITIALS, bit) and " " not in out[-1].strip())):
            out[-1] += ", " + bit
        else:
            out.append(bit)
    if (
        len(out) == 2
        and " " not in out[0]
        and len(bits) == 2
        and re.fullmatch(r"(?:[A-ZÀ-Þ]\.\s)?[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][\w.]*|-[a-z]+){0,2}", out[1])
        and re.fullmatch(r"[A-ZÀ-Þ][\w'’\-]+", out[0])
    ):
        return [", ".join(out)]
    return out


def _cjk_parts(text: str) -> list[str]:
    pieces = re.split(r"\s*(?:(?:[、，,;；&＆/／]|(?<![ァ-ヶー])[＝=]|[＝=](?![ァ-ヶー]))+\s*&?|\s及び\s|\s및\s|および|及び)\s*", text)
    out: list[str] = []
    for piece in pieces:
        blanks = re.split(r"[ 　]+", piece.strip())
        if len(blanks) > 2 and all(len(b) in (2, 3) and surname(b) for b in blanks):
            out.extend(blanks)  # 王建明 李小红 张华: names that only blanks part
            continue
        if out and re.fullmatch(r"[ァ-ヶー]{2,12}", out[-1]) and re.fullmatch(r"(?:[A-Z]\.\s?){0,2}[A-Z]\.?", piece.strip()):
            out[-1] += f", {piece.strip()}"  # アリス, G. E.: one name in two scripts
            continue
        dots = re.split(r"[・·ㆍ‧․.．]", piece)
        if (
            len(dots) > 1
            and "·" in piece
            and (
                (any(_SOUNDS.search(d) for d in dots) and re.fullmatch(f"[{_HAN}·]+", piece))
                or not all(surname(flat(d).strip()) or re.fullmatch("[가-힣]{2,4}", d.strip()) for d in dots)
            )
        ):
            out.append(piece)  # 亨利·基辛格, 马克斯·韦伯: the dot parts a foreign name
        elif len(dots) > 1 and all(re.fullmatch(f"[{_HAN}々가-힣]{{2,5}}|[{_HAN}]{{1,4}}[ぁ-ん]{{1,4}}", flat(d).strip()) for d in dots):
            out.extend(dots)
        elif (halves := re.split(r"[和与與及]", piece)) and len(halves) == 2 and all(surname(h) and len(h) <= 4 for h in halves):
            out.extend(halves)
        else:
            out.append(piece)
    return [p.strip() for p in out]


_NATION = later(r"^[\[〔［(（【][^\])〕）］】]{1,6}[\]〕)）］】]\s*")  # 〔美〕, [俄]: the nation, not the name


def name(text: str) -> Name | None:
    """One printed name."""
    text = text.strip(" ,、，:：\x00")
    text = _NATION.sub("", text)
    if not text:
        return None
    if _CJK.search(text):
        return _cjk_name(text)
    if is_organisation(text) or _PLACED.fullmatch(text):
        return Name(literal=text)
    return _spaced_name(text)


_PLACED = later(r"[^,()]+\s\([A-ZÀ-ÞА-ЯЁ][^()]*\)")  # Joint Staff (Japan): what stands in brackets behind a name is nobody's family


_KATAKANA = later(
    r"(?P<family>[ァ-ヶー・＝=]{2,20}), (?P<initials>(?:[A-Z]\.\s?)*[A-Z]\.?)|(?P<first>(?:[A-Z]\.\s?-?)+)\s?(?P<last>[ァ-ヶー・＝=]{2,20})"
)
_GLOSS = later(r"([㐀-鿿가-힣]{2,5})\s?[(（][^()（）]{2,30}[)）]")  # 平田織佐（ヒラタ・オリザ）, 최나현(한빛시 상담사)


def _cjk_name(text: str) -> Name:
    parted = re.fullmatch(f"([{_HAN}]{{1,3}})[ 　]([{_HAN}ぁ-ヿ]{{1,4}})", text)
    if parted and not is_organisation(text):
        return Name(family=parted[1], given=parted[2])
    foreign = _KATAKANA.fullmatch(text)
    if foreign:
        return Name(family=foreign["family"] or foreign["last"], given=(foreign["initials"] or foreign["first"]).strip())
    gloss = _GLOSS.fullmatch(text)
    if gloss and (surname(gloss[1]) or re.fullmatch("[가-힣]{2,4}", gloss[1])) and not is_organisation(gloss[1]):
        return _cjk_name(gloss[1])
    family = surname(text)
    if family and not is_organisation(text):
        return Name(family=family, given=text[len(family) :])
    return Name(literal=text)


def surname(text: str) -> str | None:
    """The surname a Han name surely begins with: a listed one that leaves a given name of one or two characters (three for long surnames)."""
    known, longest = surnames()
    if not re.fullmatch(f"[{_HAN}]{{2,5}}(?:[ぁ-ヿ]{{0,3}})", text):
        return None
    for size in range(min(longest, len(text) - 1), 0, -1):
        rest = len(text) - size
        if text[:size] in known and rest <= (2 if size == 1 else 3):
            return text[:size]
    return None


def _spaced_name(text: str) -> Name:
    text = re.sub(r"\s+", " ", text)
    trailing = re.fullmatch(r"(.*\s(?:[^\W\d_]\.\s?)+)\s?((?:van|von|de|der|den|фон|де|ван)(?:\s(?:den|der))?)\.?", text)
    if trailing:
        text = trailing[1].strip()
    told = family_words(text.split(" ")) if "," not in text else None
    if told:
        bits = text.split(" ")
        return Name(family=" ".join(bits[slice(*told)]), given=" ".join(bits[: told[0]] + bits[told[1] :]))
    inverted = _INVERTED.match(text)
    if inverted and not re.fullmatch(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)*", text.split(" ")[0].rstrip(",")):
        return Name(family=inverted["family"].strip(), given=inverted["given"].strip() + (inverted["suffix"] or ""))
    suffix = _SUFFIX.search(text)
    body, tail = (text[: suffix.start()], suffix[1]) if suffix else (text, None)
    if "," in body:
        family, _, given = body.partition(",")
        return Name(family=family.strip(), given=given.strip() + (f" {tail}" if tail else ""))
    glued = re.fullmatch(rf"((?:[A-Z{CYRILLIC}]\.\s?-?)+)([A-Z{CYRILLIC}][\w'’\-]+)", body)
    if glued:
        return Name(family=glued[2], given=glued[1].strip())
    bits = body.split(" ")
    if len(bits) == 3 and re.search(r"[а-яёі](?:вич|вна|чна|ўна|улы|ұлы|қызы|оглы)$", bits[2]):
        return Name(family=bits[0], given=" ".join(bits[1:]))  # Кравцов Виктор Николаевич
    if len(bits) == 1:
        return Name(literal=text)
    if len(bits) == 2 and not tail and family_first(*bits):
        return Name(family=bits[0], given=bits[1])
    cut = len(bits) - 1
    initials = [bool(re.fullmatch(rf"(?:[A-Z{CYRILLIC}]\.-?)+", b)) for b in bits]
    if len(bits) == 4 and initials == [True, True, False, False] and not tail:
        cut = 2  # J. J. Garcia Meilán: behind two initials stands the family's name alone
    elif len(bits) > 2 and not initials[-2] and bits[-2][:1].isupper() and two_families(bits[-2], bits[-1], sure=all(initials[:-2])):
        cut = len(bits) - 2
    while cut > 1 and bits[cut - 1].lower() in _PARTICLES:
        cut -= 1
    given = " ".join(bits[:cut]) + (f", {tail}" if tail else "")
    return Name(family=" ".join(bits[cut:]), given=given)


_OF_SOMETHING = later(r"(?<![^\W\d_])(?:of|for|on|des|du|pour|für)(?![^\W\d_])")
_PERSON_DU = r"[A-ZÀ-Þ][\w’\-]+(?:\s[A-ZÀ-Þ][\w’\-]+)?\s(?:du\s)?[A-ZÀ-Þ][\w’\-]+"
_DU_SOMEBODY = later(rf"(?=.*\sdu\s){_PERSON_DU}(?:,\s{_PERSON_DU})*\s(?:et|and|und|&)\s{_PERSON_DU}")  # Anne Moulin et Paul du Pré


# One German word that names a body by its last part: Bundespresseamt, Weltbank, UN-Sicherheitsrat
_GERMAN_BODY = later(
    r"(?:[A-Z]{2,4}-)?[A-ZÄÖÜ][a-zäöüß]{3,}(?:amt|ministerium|(?<=Welt)bank|(?<=Zentral)bank|(?<=Bundes)bank|(?<=Landes)bank|(?<=Noten)bank|(?<=Entwicklungs)bank|(?<=Investitions)bank|kanzlei|regierung|behörde|verband|stiftung|institut|kammer|kommission|zentrale|parlament|akademie|gesellschaft|gewerkschaft|organisation|agentur|anstalt"
    r"|(?<=Bundes)rat|(?<=Sicherheits)rat|(?<=National)rat|(?<=Stände)rat|(?<=Wissenschafts)rat|(?<=Ethik)rat|(?<=Landes)rat)"
)


_GERMAN_KIND = later(r"[A-ZÄÖÜ][a-zäöüß]{4,}(?:e|es|er)\s")  # Deutsche Hafengesellschaft


@lru_cache(maxsize=4096)
def is_organisation(text: str) -> bool:
    """Whether a printed name is a body's: an organisation word in it, or a form that no person's name has."""
    plain = flat(text)
    if _CJK.search(plain):
        stem = re.sub(r"\(.*?\)|^\[[^\[\]]{1,6}\]", "", plain).strip()
        if not re.search(f"[{_HAN}]", stem):
            return False
        if re.fullmatch(rf"[{_HAN}]{{1,3}}[ 　][{_HAN}]{{2}}", stem):
            return False  # 小田 孝司: a person
        if len(stem) == 3 and stem in words("organisation"):
            return True  # 国务院
        if re.fullmatch(rf"[{_HAN}]{{2}}(?:(?<!三)省|[庁廳厅局署委處])|(?:{_MINISTRIES})部", stem):
            return True  # 海洋省, 観光庁, 水利部
        return (len(stem) >= 4 and stem.endswith(words("organisation")) and not re.search("[、,;&=/]", stem)) or (
            len(stem) >= 7 and not re.search("[、,;・·. =/&]", stem)
        )
    if re.search(r"(?:^|\s)(?!U\.\s?[SNK]\.)[A-Z]\.\s?(?:[A-Z]\.|[A-Z][a-z])", plain.replace("U.S. ", "")) and "," in plain:
        return False
    if re.search(r"^[A-Z]\w+(?:, [A-Z]\w+)*,? and (?:[A-Z]\w+\s){1,2}(?:Canada|Australia|Japan|UK|New Zealand|Ireland|Scotland)$", plain):
        return True  # Employment and Social Development Canada
    if _OF_SOMETHING.search(plain) and not _DU_SOMEBODY.fullmatch(plain) and not re.search(r"[A-Z]\. ", plain):
        return True
    if " " in plain and holds(plain, "organisation") and pattern(r"<organisation>").search(plain):
        return True
    if _GERMAN_BODY.fullmatch(plain) or (_GERMAN_KIND.match(plain) and any(_GERMAN_BODY.fullmatch(word) for word in plain.split()[1:])):
        return True
    return bool(re.fullmatch(r"[A-ZА-Я][A-ZА-Я&\-]{1,}(?:[- ][A-ZА-Я][A-ZА-Я]+)*", plain)) and " " not in plain
