"""Place and publisher out of what is left of a work."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang.later import later
from refcheck.parse.alternation import alternation
from refcheck.parse.brackets import depth_zero
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import holds, pattern, words
from refcheck.parse.fields import pieces
from refcheck.parse.names import is_organisation

_PLACE = later(
    rf"(?:^|(?<=[\s(\[,.;，。、\x00]))(?P<place>[^\W\d_](?:[^{USED}:()。，、\d\n/]|(?<=[a-z])/(?=[A-ZÀ-Þ])){{0,60}}?|Б\.\s?м\.|[SN]\.\s?[ln]\.)\s*:\s*(?P<publisher>[^{USED}()。:\n]*(?:\([^()\d]{{2,14}}\)(?=,))?(?::\s[^{USED}()。:\n]*)?)"
)


_TOWNS_BEFORE = later(r"(?:[㐀-鿿]{2,4}[、,]\s?)+$")  # 上海、北京：某出版社
_WORDS = r"[A-ZÀ-Þ][\w'’\-]+(?:[\s/\-](?:(?:am|an der|im|ob der|bei|upon|sur)\s)?[A-ZÀ-Þ][\w'’\-]+){0,2}"
# "Monsters, Inc.: The Guide" is no place; "Cambridge, MA" and "Ithaca, N.Y." are.
_FIRM = r"(?:Inc|Ltd|Co|LLC|Jr|Sr)\b"
_STATE = r",\s*(?:[A-Z]{2,3}|[A-Z][a-z]{1,5}\.|(?:[A-Z]\.\s?){1,3}|England|Germany|France|Japan|China|India|Canada)"
# Houses whose own name holds a comma
_HOUSES = later(
    r"(?:^|(?<=[,.:\x00]))\s*((?:Farrar, Straus|Little, Brown|Houghton, Mifflin|Harcourt, Brace|Holt, Rinehart|Lea, Febiger)\b[^,;:\x00]*)"
)
_BESIDE = later(
    r"(?:,\s(?:Inc|Ltd|LLC|Co|GmbH)\.?|(?:;\s[A-Z][\w.&’'+ \-]{1,40})+)(?=,\s|\x00|\.?\s*$)"
)  # "Aftermath Entertainment; Interscope Records"


@cache
def towns() -> str:
    """A regular expression for one or more known towns of publishers: "Berlin", "London and New York", "Cambridge, Mass."."""
    one, land = (alternation(words(field), within=True) + r"(?![^\W\d_])" for field in ("places", "countries"))
    behind = rf"(?:\s(?:\[u\.\s?a\.\]|u\.\s?a\.))?(?:,\s(?:[A-Z]{{2}}|D\.\s?C\.?|(?:Mass|Conn|Calif|Colo|Ill|Mich|Minn|Tenn|Tex)\.?)(?![^\W\d_]))?(?:,\s{land})?"
    return (
        rf"(?:{one}(?:,\s(?:[A-Z]{{2}}|Mass\.?|Conn\.?)(?=\s(?:and|&)\s))?(?:(?:\s?/\s?|\s?-\s?|\s(?:and|und|et|&|и)\s|,\s|;\s|\s){one})*{behind}"
        rf"|[A-ZÀ-Þ][a-zà-ÿ\-]+(?:\s[A-ZÀ-Þ][a-zà-ÿ\-]+){{0,2}}(?:,\s[A-Z]{{2,3}})?,\s{land})"
    )


@cache
def placed(template: str) -> re.Pattern[str]:
    """As `pattern`, where `<towns>` stands for `towns()`: these expressions are long, and made only once."""
    return pattern(template.replace("<towns>", towns()))


_SCHOOL_OF = later(r"(?<![^\W\d_])(?:Technische\s|Freie\s)?(?:Universität|Univ\.|Hochschule|TU|FU|Université)\s(?:zu\s|in\s|de\s)?$")


def take_place_year(draft: Draft, begin: int, end: int) -> None:
    """ "München 2014" and "Berlin: Seeverlag 2019": a place, perhaps a publisher, and the year with no comma before it."""
    found = place_year(draft, begin, end)
    if found is None:
        return
    school = _SCHOOL_OF.search(draft.mask, begin, found.start("place")) if not found["publisher"] else None
    if school:  # "Diss. phil., Universität Trier 2014"
        draft.put("publisher", school.start(), found.end("place"))
        draft.strike(school.start(), found.end())
        return
    body = not found["publisher"] and is_organisation(found["place"])
    draft.put("publisher" if body else "publisher_place", *found.span("place"))
    if found["publisher"]:
        draft.put("publisher", *found.span("publisher"))
    draft.strike(found.start("place"), found.end())


_RANGE = later(r"\d{4}\s?-\s?\d{4}")


def place_year(draft: Draft, begin: int, end: int | None = None) -> re.Match[str] | None:
    """Where a place stands before its year; words that are no known town count only where the note is German ("S. 5", "Aufl.")."""
    if not re.search(r"[^\W\d_][.\]]{0,2}\s(?:1[5-9]|20)\d\d", draft.mask[begin : draft.end]):
        return None
    german = re.search(r"(?<!\w)(?:S\.\s?\d|Aufl\.|Bd\.|Hrsg\.|Hg\.)|\(Hgg?\.\)", draft.text)
    place = rf"<towns>|{_WORDS}" if german else "<towns>"
    town = "(?=<towns>)" if german else ""  # where every place is a town, to look ahead for one would make the long expression longer
    form = placed(
        rf"(?:(?<=[,.;{USED}]\s)|(?<=[^\W\d_]\s){town})(?P<place>{place})(?::\s(?P<publisher>(?:[A-ZÀ-Þ]\.\s?){{0,3}}[^,:;.{USED}]{{2,50}}?))?\s(?=(?:1[5-9]|20)\d\d(?!\d))"
    )
    all_found = form.finditer(draft.mask, begin, draft.end if end is None else end)
    # The work's own title is no place: "Jahresbericht 2019, Hamburg 2020".
    # Nor are words before a range of years that is none of an imprint: "Deutsche Chinapolitik 1972-1998, Dissertation".
    found = next(
        (
            m
            for m in all_found
            if (m.start("place") > begin + 2 and not _RANGE.match(draft.mask, m.end())) or placed("<towns>").fullmatch(m["place"])
        ),
        None,
    )
    if found is None or pattern(
        r"^(?:<#months>(?:\s?[/-]\s?<#months>)?|<#seasons>|<report|newspaper>)$|^<issue_before|volume_before>"
    ).search(found["place"]):
        return None
    return found


_VOLUMES = later(r"(?<=[,\x00])\s*\d{1,2}\svols\.(?=[,\x00])")  # "A Title, 3 vols., London: …"


def take_imprint(draft: Draft, begin: int, end: int) -> None:
    """Set place and publisher from the unused text in [begin, end)."""
    counted = _VOLUMES.search(draft.mask, begin, end) if "vols." in draft.mask else None
    if counted:
        draft.strike(*counted.span())
    found = _PLACE.search(draft.mask, begin, end)
    if found and _placelike(found["place"]):
        begin_place = found.start("place")
        lead = (
            re.match(r".*(?<![\s,.][A-Z])[.;]\s+(?=[^\W\d_a-zа-я])", found["place"])
            if not re.fullmatch(r"(?:М\.|СПб\.|Л\.)\s?;.*|.*;.*", found["place"])
            else None
        )
        if lead:
            begin_place += lead.end()
        if re.search(r"[㐀-鿿]", found["place"]) and "," in draft.mask[begin_place : found.end("place")]:
            begin_place += draft.mask[begin_place : found.end("place")].rfind(",") + 1
        several = _TOWNS_BEFORE.search(draft.mask, begin, begin_place)
        if several and all(town in words("places") for town in re.split(r"[、,]\s?", several[0])[:-1]):
            begin_place = several.start()
        draft.put("publisher_place", begin_place, found.end("place"))
        publisher = re.sub(
            r"[,，]\s*(?:出版(?:时间|地|者)不详|n\.\s?d\.|s\.\s?a\.|б\.\s?г\.|(?:1[5-9]|20)\d\d年?|c|[сc]op\.?)\s*$",
            "",
            found["publisher"].rstrip(" ,.;、，"),
        )
        draft.put("publisher", found.start("publisher"), found.start("publisher") + len(publisher))
        draft.strike(begin_place, found.end())
        return
    house = _HOUSES.search(draft.mask, begin, end)
    if house:
        draft.put("publisher", *house.span(1))
        draft.strike(*house.span(1))
    _place_in_commas(draft, begin, end)
    for a, b in pieces(draft, begin, end, ",、，。"):
        text = draft.mask[a:b].strip(" .;")
        if is_publisher(text):
            last = b
            a = _bodies_begin(draft, (a, b), begin, end)  # noqa: PLW2901 - the stretch grows
            b = bodies_end(draft, (a, last), begin, end)  # noqa: PLW2901 - the stretch grows
            twin = re.compile(r"、([^,、。:\d\x00]{2,20})(?=[,，\d\x00]|$)").match(draft.mask, b, end)
            if twin and is_publisher(twin[1]):  # 团结出版社、人民日报出版社
                b = twin.end()  # noqa: PLW2901 - as above
            beside = _BESIDE.match(draft.mask, b, end)
            b = beside.end() if beside else b  # noqa: PLW2901 - as above
            stops = len(draft.mask[a:b]) - len(draft.mask[a:b].lstrip(" .:;-"))  # ". Fen Press": the stop before it
            draft.put("publisher", a + stops, a + len(draft.mask[a:b].rstrip(" .;")))
            _place_beside(draft, (a, b), begin, end)
            draft.strike(a, b)
            return


_IN_SERIES = later(
    r"(?<=[社館馆堂院局房舎舍店会版])\s?(?:〈(?P<marked>[^〈〉]{2,20})〉|\((?P<bracketed>[^()]{0,12}(?:叢書|文庫|選書|新書|双書|全書|ブックス|ライブラリー?|シリーズ|丛书|叢刊|丛刊|文库|총서|문고|신서)[^()]{0,6})\))"
    r"|(?<=』)\s?\((?P<before>[^(),、\d]{0,12}(?:叢書|文庫|選書|新書|双書|全書|ブックス|ライブラリー?|シリーズ)[^(),、]{0,6})\)(?=\s?[㐀-鿿ァ-ヶー])"  # 『題』（みらい新書）社
)


def take_series(draft: Draft) -> None:
    """未来舎〈みらい文庫〉, 平凡社(東洋文庫52): the series behind its publisher."""
    for found in _IN_SERIES.finditer(draft.mask, draft.start, draft.end):
        draft.put("collection_title", *next(found.span(group) for group in ("marked", "bracketed", "before") if found[group]))
        draft.strike(*found.span())


def take_marked_series(draft: Draft) -> None:
    """ "Paris, Seuil, coll. « Points », 1995": the series by its word and in marks, with its number."""
    if not holds(draft.text, "series"):
        return
    found = pattern(
        r"(?<![^\W\d_])(?:<series>)\s*:?\s*(?:«\s?(?P<angled>[^«»]{2,60}?)\s?»|[“„](?P<curled>[^“”„]{2,60})[”“])(?:,?\s(?:n[°º]|Bd\.|Nr\.)\s?\d+)?"
    ).search(draft.note.flat, draft.start, draft.end)
    if found:
        draft.put("collection_title", *found.span("angled" if found["angled"] else "curled"))


_SCHOOL = r"(?P<school>[가-힣]{2,}(?:대학교|대학원|대학|과학기술원))(?:\s[가-힣\s]+?)??"
_DEGREE = r"(?P<degree>(?:(?<![가-힣])[가-힣]{0,4}\s?|(?<=대학교)|(?<=대학원))(?:박사|석사|학위).*?)"
# 한빛대학교 대학원 조경학과 석사학위논문; 미간행 석사학위논문, 한빛대학교: the university publishes, not its school or department
_KOREAN_DEGREES = tuple(later(form) for form in (rf"\s*{_SCHOOL}\s*{_DEGREE}", rf"\s*{_DEGREE}\s*[,.]\s*{_SCHOOL}\W*"))

_DEGREE_OF = later(r"\s*(?P<degree>[博硕碩修]士(?:学位|學位)?[论論]文)\s?\((?P<school>[㐀-鿿]{2,20})\)\s*")  # 修士論文（某大学）
_HAN_DEGREE = later(
    r"(?P<school>[㐀-鿿]{2,20}(?:大学|大學|学院|學院|研究所|研究科|系|所))\s*(?P<degree>[博硕碩修]士(?:学位|學位)?[论論]文)"
)


def put_degree(draft: Draft, begin: int, end: int) -> None:
    """ "北京大学历史学系博士学位论文": the school publishes, the rest is the kind of thesis."""
    found = re.compile(
        r"\s*(?P<school>[㐀-鿿ぁ-ヿ\w ]+?(?:大学|大學|学院|學院|研究所|研究院|研究科|研究生院|院|系|校|部|専攻))\s*[,、]?\s*(?P<degree>(?:博士|硕士|碩士|修士|学士|學士|学位|學位).*)"
    ).fullmatch(draft.mask, begin, end) or next(
        (m for form in (*_KOREAN_DEGREES, _DEGREE_OF) if (m := form.fullmatch(draft.mask, begin, end))), None
    )
    if found and not draft.has("publisher"):
        draft.put("publisher", *found.span("school"))
        begin, end = found.span("degree")
    draft.put("genre", begin, end)


_BRACKETED_DEGREE = later(
    r"\s?[\[(](?P<degree>[^\[\](),、]{0,12}(?:学位论文|學位論文|博士论文|硕士论文|博士論文|修士論文|碩士論文|학위\s?논문))\s*[,、]\s*(?P<school>[^\[\](),、\d]{2,40})[\])]"
    # (Doctoral dissertation, Jinling University, Nanjing, China)
    r"|\s?[\[(](?P<paper>(?:[Uu]npublished\s)?(?:[Dd]octoral|[Mm]aster['’]?s?|[Pp]h\.?\s?D\.?)\s(?:[Dd]issertation|[Tt]hesis))\s*[,.]\s*"
    r"(?P<university>[^\[\](),\d]{4,60})(?:,\s(?P<town>[^\[\](),\d]{3,30}?))?(?:,\s[^\[\](),\d]{3,30})?[\])]"
    r"|(?<=[.。,]\s)(?P<kind>(?:学位論文|學位論文|학위\s?논문)\s?\([^()]{2,4}\))[.,]\s*(?P<granting>[^.,()]{2,40})(?=[.,])"
)


def take_bracketed_degree(draft: Draft) -> None:
    """ "［碩士論文，某大學］" and "학위논문(박사). 한빛대학교 대학원, 2023": the degree and who awarded it, behind the title."""
    found = _BRACKETED_DEGREE.search(draft.mask, draft.start, draft.end)
    if found is None:
        return
    for field, groups in (("genre", ("degree", "paper", "kind")), ("publisher", ("school", "university", "granting"))):
        draft.put(field, *next(found.span(group) for group in groups if found[group]))
    if found["town"]:
        draft.put("publisher_place", *found.span("town"))
    draft.strike(*found.span())


def part_degree(draft: Draft) -> None:
    """Of a thesis "한빛대학교 대학원 박사학위논문" that stood where publishers stand, the university publishes."""
    value = draft.values.get("publisher", "")
    if not re.search(r"학위\s?논문|[博硕碩修]士(?:学位|學位)?[论論]文$", value):
        return
    begin, end = draft.spans["publisher"]
    found = next((m for form in (*_KOREAN_DEGREES, _HAN_DEGREE) if (m := form.fullmatch(draft.note.flat, begin, end))), None)
    if found:
        draft.drop("publisher")
        draft.put("publisher", *found.span("school"))
        draft.put("genre", *found.span("degree"))
        draft.kind = "thesis"


def _place_in_commas(draft: Draft, begin: int, end: int) -> None:
    """ "Paris, Éditions du Quai, 2012" and "Uppsala, Sweden, 1990": a known town between commas; what follows it before the year publishes."""
    if not holds(draft.mask[begin:end], "places", "countries"):
        return
    found = placed(rf"(?:^|(?<=[,、.({USED}]))\s*(?P<place><towns>)(?:\s*[,、]\s*(?=[^\s:]|$)|\s*(?=[^\s:,、A-Za-zÀ-ÿ]|$))").search(
        draft.mask, begin, end
    )
    if (
        found is None
        or draft.has("publisher_place")
        or (draft.mask[found.end() : found.end() + 1].isalpha() and not re.search("[,、]", found[0][-3:]))
    ):
        return
    draft.put("publisher_place", *found.span("place"))
    draft.strike(found.start("place"), found.end("place"))
    following = re.compile(rf"\s*([A-ZÀ-Þ][^,:;.(){USED}]{{2,50}}),\s*(?=(?:1[5-9]|20)\d\d|{USED})").match(draft.mask, found.end(), end)
    if following and not draft.has("publisher"):
        draft.put("publisher", *following.span(1))
        draft.strike(*following.span(1))


def bodies_end(draft: Draft, first: tuple[int, int], begin: int, end: int) -> int:
    """ "U.S. Department of Health, National Institutes of Health, 2018": a body and the body it belongs to publish together."""
    spans = pieces(draft, begin, end, ",、，。")
    stop = first[1]
    for a, b in spans[spans.index(first) + 1 :] if first in spans else []:
        text = draft.mask[a:b].strip()
        if (
            a - stop > 2
            or not re.match(r"[A-Z]", text)
            or not (is_organisation(text) or _OF_SCHOOL.search(text))
            or pattern(r"<#months>").search(text)
        ):
            break
        stop = b
    return stop


_OF_SCHOOL = later(
    r"^\s*(?:[A-Z][\w.’'\-]*\s){1,4}(?:University|College|School|Institute)$|^\s*(?:University|College|School|Institute)\s(?:of|for)\s|College London$"
)


def _bodies_begin(draft: Draft, last: tuple[int, int], begin: int, end: int) -> int:
    """ "National Institutes of Health, National Institute on Drug Abuse": where the body begins that the publisher belongs to."""
    spans = pieces(draft, begin, end, ",、，。")
    start = last[0]
    if draft.kind == "thesis":
        return start  # the university alone
    for a, b in reversed(spans[: spans.index(last)] if last in spans else []):
        text = draft.mask[a:b].strip()
        if start - b > 2 or not re.match(r"[A-Z]", text) or not _body(text):
            break
        start = a
    return start


def _place_beside(draft: Draft, publisher: tuple[int, int], begin: int, end: int) -> None:
    """ "MIT Press, Cambridge, Mass." and 東京、岩波書店."""
    spans = pieces(draft, begin, end, ",、，。")
    at = spans.index(publisher) if publisher in spans else -1
    following = (
        [s for s in spans[at + 1 : at + 3] if 1 < len(draft.mask[slice(*s)]) <= 25 and draft.mask[s[0]].isupper()] if at >= 0 else []
    )
    if following and publisher[1] + 3 >= following[0][0]:
        draft.put("publisher_place", following[0][0], following[-1][1] + (draft.mask[following[-1][1] : following[-1][1] + 1] == "."))
        draft.strike(following[0][0], following[-1][1])


def is_publisher(text: str) -> bool:
    """Whether a stretch names a publisher: a publisher's word in it."""
    plain = text.strip().lower()
    if not plain or len(plain) > 80:
        return False
    if re.search(r"[㐀-鿿가-힣]", plain):
        return plain.endswith(words("publisher"))
    return bool(pattern(r"<publisher>").search(plain))


def _placelike(text: str) -> bool:
    plain = text.strip()
    return (
        0 < len(plain) <= 60
        and plain not in ("here", "hier", "ici")
        and not plain.lower().startswith(("http", "doi", "url"))
        and plain.count(" ") <= 6
    )


def _body(text: str) -> bool:
    """A department, an institute: three words or more that name an organisation."""
    return (
        (
            len(text.split()) > 2
            or re.search(r"\S\s(?:Lab|Laboratory|Department|Institute|Cent(?:er|re)|School|Faculty)$", text.strip()) is not None
        )
        and ", and " not in text
        and text.strip()[:1].isupper()
        and (is_organisation(text.strip()) or _OF_SCHOOL.search(text) is not None)
    )


def title_end(draft: Draft, begin: int, end: int) -> int:
    """In "Title, Place: Publisher, year" and "Title, Publisher, year" the title's end: the comma before place or publisher.

    [begin, end) ends where the year or another number stands.
    """
    text = draft.mask[begin:end]
    if re.search(r"\b[Ff]rom\s[A-Z][^,;]+(?:,\s[A-Z][^,;]+)?,?\sto\s[A-Z]\w+(?:\s[A-Z]\w+)?,\s[A-Z]\w+$", text):
        return end  # "Directions for Driving from La Paz, Bolivia, to Lima, Peru"
    listed = placed(r",\s+(?=<towns>:\s)").search(text) if ":" in text else None
    if listed and listed.start() > 3:
        return begin + listed.start()
    place = re.search(rf",\s+(?!{_FIRM})(?=[A-ZÀ-Þ][\w.\- ]{{1,30}}(?:{_STATE})?(?:;\s[A-Z]\w+)?:\s)", text)
    behind = ": " in draft.mask[end : draft.end] and placed(r",\s<towns>:\s").search(draft.mask, end, draft.end)
    place = place or re.search(r"\.\s+(?=[A-ZÀ-Þ][\w\-]+(?:\s[A-ZÀ-Þ][\w\-]+)?:\s[^:]+$)", text)
    if place and not behind:  # "I. Abteilung: Schriften, vol. 2, Frankfurt am Main: Klostermann": the place comes later
        return begin + place.start()
    outside = depth_zero(draft.mask, begin, end)
    commas = [m.start() for m in re.finditer(r",\s", text) if outside[m.start()]]
    town = placed(r",\s+(?=<towns>(?:,\s[^,]{2,60}){0,2}\s*$)").search(text)
    if town and town.start() > 3 and outside[town.start()]:
        return begin + town.start()
    house = _HOUSES.search(text)
    if house:
        return begin + house.start() - 1
    for at in reversed(commas):
        if (is_publisher(text[at + 1 :]) or ("," not in text[at + 1 :] and _body(text[at + 1 :]))) and len(text) - at < 80:
            earlier = [c for c in commas if c < at]
            while earlier and earlier[-1] > 3 and _body(text[earlier[-1] + 1 : at]):
                at = earlier.pop()  # noqa: PLW2901 - the body that the publisher belongs to
            if earlier and is_publisher(text[earlier[-1] + 1 : at]) and earlier[-1] > 3:
                return begin + earlier[-1]
            return begin + at
    year = re.match(r"[,.]?\s*(?:1[5-9]|20)\d\d", draft.mask[end : draft.end])
    if year and commas:
        at = (
            commas[-2]
            if len(commas) > 2 and re.match(r",\s*[A-Z]{2},|,\s[A-Z][a-z]+,\s[A-Z]{2},", text[commas[-2] :] + ",")
            else commas[-1]
        )
        listed = re.fullmatch(r"\w+(?:, \w+)*,? (?:and|&) \w+|\w+(?:, \w+)+,? (?:and|&) \w+", text.strip(" ,."))
        if (
            1
            < len(text) - at
            <= (
                90
                if ";" in text[at:]
                or re.match(
                    r"\s(?:[A-Z][\w.’\-]*\s){0,2}(?:Consortium|Institute|Cent(?:er|re)|Bureau|Office|Department)\s(?:for|of)\s",
                    text[at + 1 :],
                )
                else 45
            )
            and not listed
            and re.match(r",\s+(?!and\s|or\s)(?:[A-ZÀ-Þ]|[a-z]+[A-Z]|\d+(?:th|st|nd|rd)?\s?[A-Z])", text[at:])
        ):
            return begin + at
    return end
