"""Western works without marks around the title: Author, Title (Place: Publisher, year), pages; Author, Title, Publisher, year, p. 6."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.fields import (
    PRINTED,
    pieces,
    take_access,
    take_addresses,
    take_date,
    take_edition,
    take_pages,
    take_roles,
    take_volume_issue,
)
from refcheck.parse.imprint import (
    bodies_end,
    is_publisher,
    place_year,
    placed,
    take_imprint,
    take_marked_series,
    take_place_year,
    title_end,
)
from refcheck.parse.inverted import inverted_head
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.kinds import language_of_text
from refcheck.parse.names import is_organisation, split_names
from refcheck.parse.names_west import told_family_first
from refcheck.parse.persons import take_author
from refcheck.parse.shapes_west import begins_with_year, editors_behind, imprinted, presented_end
from refcheck.parse.styles.english_law import bill, case_of_law
from refcheck.parse.styles.loose import site_behind
from refcheck.parse.transliteration import transliterated

_UPPER = "A-ZÀ-ÞĀŁŠŽА-ЯЁ"
_TOKEN = rf"(?:[{_UPPER}][\w'’\-]*\.?|(?:[{_UPPER}]\.-?)+[{_UPPER}]?[\w'’\-]*|van|von|de|der|den|del|di|da|du|la|le|bin|al|ter|zu)"
_PERSON = later(
    rf"{_TOKEN}(?:\s+{_TOKEN}){{0,4}}(?:\s+(?:[㐀-鿿ぁ-ヿ가-힣]{{2,6}}|\[[㐀-鿿ぁ-ヿ가-힣]{{2,6}}\]|\([㐀-鿿ぁ-ヿ가-힣]{{2,6}}\)))?"
)
_HAN_PERSON = later(r"[㐀-鿿々]{2,4}(?:\s[㐀-鿿々ぁ-ヿ]{1,4})?")
_COMPANY = later(r"(?:Inc|Ltd|Corp|Co)\.?|LLC|GmbH")
_HAN_LONG = later(r"[㐀-鿿々]{5}")  # 波多野善大: a person, where another is named beside him
_YEAR = later(r"(?:1[5-9]|20)\d\d")
_AND = later(
    r"(?:^|\s+)(?:and|und|et(?!\sal\b)|&|и)\s+|(?<=[a-z])and(?=[A-Z])|(?:(?<=[a-zà-ÿ])|(?<=[A-ZÀ-Þ]{3}))\s?/\s?(?=(?:(?:de|von|van|di|da|du)\s(?:la\s|der\s)?)?[A-ZÀ-Þ])"
)
_CENTRE = later(r"(?:[A-Z][\w.’'-]*\s){0,3}(?:Cent(?:er|re)s?|Institutes?|Hospital)(?:\sfor\s|\sof\s|$)")
_WITHIN = later(
    r"(?:(?:[A-Z][\w’'-]*\s){0,3}(?:Bureau|Office|Department|Division|Directorate|Institutes?|Task Force|Committee|Subcommittee|Commission|Section|Cent(?:er|re)|Agency|Working Group|Secretariat)\s(?:of|for|on)\s"
    r"|National Institutes?\s)"
)
_SITE = later(r"^(?:BBC|CNN|NPR|PBS|NBC|CBS|ABC|NHK|RT)(?:\s|$)|\s(?:News|Radio|TV|Television)$")
_SUFFIX = later(
    r"(?:Jr|Sr|Inc|Ltd|Corp)\.?|LLC|III?|et al\.?|a cura di|\(?(?:eds?|Hrsg|Hg|dir|coord|org|comp|(?:отв\. )?ред|сост)s?\.?\)?|(?:[A-Z]\.[\s-]?){1,3}"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """Comma after comma: what looks like a name is the author, what follows up to the imprint is the title."""

    name: str = "western-plain"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if not re.search(r"[^\W\d_]{3}", draft.text):
            return False
        draft.kind = "book"
        take_addresses(draft)
        take_access(draft)
        if case_of_law(draft) or bill(draft):
            return True
        title = _authors(draft)
        reviewed = _review(draft, title)
        reviewed = _periodical(draft, title) if reviewed is None else reviewed
        end = _title(draft, title) if reviewed is None else reviewed
        if pattern(r"<speech>").match(draft.values.get("title", "")):
            draft.kind = "speech"
        _thesis(draft, end)
        take_pages(draft)
        take_edition(draft)
        take_roles(draft, end)
        take_journal_numbers(draft, end)
        take_volume_issue(draft)
        _imprint(draft, end)
        take_marked_series(draft)
        return True


def _review(draft: Draft, begin: int) -> int | None:
    """ "review of The Title, by A. Author, Journal 12": title up to the reviewed author, then the periodical; answers where that ends."""
    found = re.compile(
        r"[\s,]*(?P<title>(?:book )?review of [^;]+?, (?:by|ed\.|trans\.) [^,;]+(?: and [^,;]+)?),\s+(?P<container>[A-Z][^,;()\d]+?)(?=\s\d|,|\s\()",
        re.IGNORECASE,
    ).match(draft.mask, begin, draft.end)
    if found is None:
        return None
    draft.put("title", *found.span("title"))
    draft.put("container_title", *found.span("container"))
    draft.strike(begin, found.end())
    draft.kind = "article-journal"
    return found.end()


def _thesis(draft: Draft, begin: int) -> None:
    """ ", PhD diss., Harvard University" behind the title."""
    found = pattern(r"[,.\s]*(<thesis>(?:\s(?:en|in|d[’']État\sen)\s[^\W\d_][^,;()\d]{2,40}(?=,))?)\s*,?\s*").match(
        draft.mask, begin, draft.end
    )
    if found:
        draft.put("genre", *found.span(1))
        draft.strike(found.start(1), found.end(1))
        draft.kind = "thesis"


def _authors(draft: Draft) -> int:
    """Read the names before the title; answers where the title begins."""
    if draft.same_author:
        return draft.start
    text = draft.mask[draft.start : draft.end]
    turned, names = inverted_head(text)
    if turned:
        draft.put_names("author", names, draft.start, draft.start + len(text[:turned].rstrip(" ,")))
        draft.strike(draft.start, draft.start + turned)
        return draft.start + turned
    colon = re.match(r"\s*([^,:()]{2,60}):\s+(?=\S)", text)
    stop = colon.end() if colon and _named(colon[1]) and re.search(r"[㐀-鿿]", colon[1]) else 0
    bits = list(re.finditer(rf"[^,{USED}]+", text))
    stop = stop or (0 if bits and bits[0][0].count("(") != bits[0][0].count(")") else _authors_end(bits))
    if not stop:
        return draft.start
    end = draft.start + stop
    raw = draft.note.flat[draft.start : end].rstrip(" ,:")
    role = pattern(r"[,\s(]*<editor_after>\s*$").search(raw)
    cut = draft.start + (role.start() if role else len(raw))
    take_author(draft, draft.start, cut)
    if "author" not in draft.names:
        draft.put_names("author", split_names(draft.note.text[draft.start : cut]), draft.start, cut)
    draft.strike(draft.start, end)
    return end


def _authors_end(bits: list[re.Match[str]]) -> int:
    """Offset behind the names that the work begins with, 0 when it begins with its title."""
    run = 0
    if len(bits) > 2 and _COMPANY.fullmatch(bits[1][0].strip()):
        return bits[1].end()  # The MathMakers, Inc., Title
    for bit in bits[:40]:
        part = bit[0].strip()
        if _SUFFIX.fullmatch(part) and run:
            run += 1
            continue
        if not run and _CENTRE.match(part) and is_organisation(part):
            return bit.end() if len(bits) > 1 else 0
        names = [n for n in _AND.split(part) if n]
        if (
            not names
            or not all(_named(n) or (len(names) > 1 and _HAN_LONG.fullmatch(n)) for n in names)
            or (run and not all(re.search(r"\s|^[A-Z]\.$", n.strip()) for n in names))
        ):
            break
        run += 1
        if _AND.search(part):
            if _only_publisher(bits, run, names) or (run < len(bits) and imprinted(bits[run][0].strip())):
                return 0
            run += bool(run < len(bits) and _SUFFIX.fullmatch(bits[run][0].strip()))
            return bits[run - 1].end() if run < len(bits) else 0
    if run == 0 or len(bits) < 2:
        return 0
    # U.S. Department of State, Bureau of Intelligence, Title: a body and the one within it
    told = 0
    while told < len(bits) and told_family_first(bits[told][0].strip()):
        told += 1
    if told > 1:
        return bits[told - 1].end() if told < len(bits) else 0
    within = len(bits) > 2 and is_organisation(bits[0][0].strip()) and _WITHIN.match(bits[1][0].strip()) is not None
    last = 2 if within else 1 + sum(1 for b in bits[1:2] if _SUFFIX.fullmatch(b[0].strip()))
    following = bits[last][0].strip() if last < len(bits) else ""
    if not following or _only_publisher(bits, last, [bits[0][0]]) or (imprinted(following) and not begins_with_year(bits, last)):
        return 0
    return bits[last - 1].end()


def _only_publisher(bits: list[re.Match[str]], at: int, names: list[str]) -> bool:
    """Whether single words are followed by a publisher and the year alone: "Lacan, China Ocean Press, 1995" is a title."""
    rest = [b[0].strip() for b in bits[at:]]
    if len(rest) < 2 or not re.match(r"(?:1[5-9]|20)\d\d\W*$", rest[1]) or not (is_publisher(rest[0]) or ";" in rest[0]):
        return False
    return not any(re.search(r"\S\s+\S", name.strip()) for name in names)


def _named(text: str) -> bool:
    text = re.sub(r"\s*\((?:eds?|Hrsg|Hg|dir|coord|org|comp|a cura di)s?\.?\)$|\s+(?:eds?|Hrsg|Hg)\.?$", "", text.strip())
    text = re.sub(r"\s*\[@[^\]]*\]$|\s+et al\.?$", "", text)
    if (
        not text
        or len(text) > 90
        or re.match(r"(?:An?|On|In|How|What|Why|I|Their|Its|Our|Les|Der|Die|Das|Ein|Eine|Une)\s", text)
        or re.search(r"\sv\.\s", text)
        or pattern(r"(?:<speech>)\s").match(text)
    ):
        return False
    if (_PERSON.fullmatch(text) and not text.startswith("The ")) or _HAN_PERSON.fullmatch(text):
        return True
    return (
        ":" not in text
        and is_organisation(text)
        and bool(pattern("<organisation>").search(text) or " " not in text or re.match(r"[A-Z]{3,}\s", text))
        and not re.search(r"\d{4}", text)
    )


def _title(draft: Draft, begin: int) -> int:
    """Take the title from `begin`; answers where it ends."""
    while begin < draft.end and draft.mask[begin] in " ,.:" + USED:
        begin += 1
    end = _title_end(draft, begin)
    end = site_behind(draft, begin, end)
    end = presented_end(draft, begin, editors_behind(draft, begin, end))
    text = draft.note.flat[begin:end].rstrip(" ,.")
    series = pattern(r",\s+([^,]*<report>)\s+(?:(?i:no\.|nr\.|№|n[°º])\s*)?(\d+)$").search(text)
    if series:
        draft.put(
            "genre" if pattern(r"^<report>$").search(series[1]) else "collection_title", begin + series.start(1), begin + series.end(1)
        )
        draft.put("number", begin + series.start(2), begin + series.end(2))
        draft.kind = "report"
        draft.strike(begin + series.start(), end)
        text = text[: series.start()]
    own = re.fullmatch(r"([A-Za-zÀ-ſ][^㐀-鿿ぁ-ヿ가-힣]*?)\s+([㐀-鿿ぁ-ヿ가-힣][^A-Za-z]*)", text)
    if re.search(r"[^\W\d_]", text):
        draft.put("title", begin, begin + (own.end(1) if own else len(text)))
        draft.strike(begin, begin + len(text))
        if own:
            draft.original["title"] = draft.note.text[begin + own.start(2) : begin + own.end(2)]
    return end


def _title_end(draft: Draft, begin: int) -> int:
    """The bracket with the imprint, or the comma before publisher, number, year or pages."""
    ends = [draft.end]
    for bracket in groups(draft.mask, begin, draft.end):
        if (
            bracket.sign == "("
            and (_YEAR.search(draft.mask[slice(*bracket.inner)]) or ":" in draft.mask[slice(*bracket.inner)])
            and bracket.start > begin
        ):
            inner = draft.mask[slice(*bracket.inner)]
            issued = ":" not in inner and re.match(r",\s[^,()]+,\s(?:1[5-9]|20)\d\d(?!\d)", draft.mask[bracket.end : draft.end])
            if not issued and ("," in inner or ":" in inner or bracket.end >= draft.end - 30):
                ends.append(bracket.start)
                break
        if bracket.sign == "(" and draft.mask[bracket.start + 1] == "=":  # (= Berliner Schriften, Bd. 12)
            ends.append(bracket.start)
            break
        if bracket.sign == "[" and bracket.start > begin and not _own_remark(draft, begin, bracket):
            ends.append(bracket.start)
            break
    imprint = PRINTED.search(draft.mask, begin, draft.end)
    last = _last_year(draft, begin) or (imprint.start() if imprint else 0)
    numbers = pattern(
        rf"[{USED}]|(?:(?!(?<=\d),\d{{3}}(?!\d))[,;、]|(?<!\svom\s\d)(?<!\svom\s\d\d)(?<!\sv\.\s\d)(?<!\sv\.\s\d\d)(?<!\sam\s\d)(?<!\sam\s\d\d)(?<!\b[Nn]o)(?<!\b[Aa]rt)(?<!\b[Nn]r)\.(?!\d))\s*(?!(?:1\d|20)\d\d\s*-\s*(?:1\d|20)\d\d\s*[,:(].*(?:1[5-9]|20)\d\d)(?:<thesis>|(?i:pp?\.|s\.|vols?\.|no\.|t\.|т\.|tome|bd\.|с\.|para\.|art\.)\s*\d|(?i:vol\.|t\.|tome|bd\.|том)\s[IVXLC]+(?=[,.])|<#months>\s+\d|\d{{1,2}}\s+<#months>|(?:1[5-9]|20)\d\d(?!\d)|\d+(?:st|nd|rd|th)\s+ed|rev(?:\.|ised)\sed|rev\.\s(?=[A-ZÀ-Þ])|(?:spring|summer|fall|autumn|winter)\s\d{{4}}\s+ed|\d+\svols?\.(?=[,.\s])|\d+(?:re|ère|e|ème|ᵉ|ʳᵉ)\s+éd|<editor_before>\s|(?i:compiled|edited|translated|trans\.|ed\.|eds\.|hrsg\.|hg\.)\s|<translator_before>\s|(?:UN|U\.N\.)\s+Doc|ISSN|パラ|note\s\d|\d+\s*(?:[-.,;]|$))|\s(?:pp?\.)\s*\d"
    )
    found = next((m for m in numbers.finditer(draft.mask, begin, draft.end) if not _titles_own(draft, m, last)), None)
    if found and found.start() > begin:
        ends.append(found.start())
    placed = place_year(draft, begin)
    if placed and not draft.has("issued"):
        ends.append(placed.start() + (draft.mask[placed.start() - 1] == "."))
    end = min(ends)
    return _before_publisher(draft, begin, end)


def _last_year(draft: Draft, begin: int) -> int:
    """Where the year of issue stands when it is the last of the work ("…, Publisher, 2009, p. 3"); 0 where it does not."""
    found = re.compile(rf"(?:(?<=[^\d,])|(?<=\sto\s\d{{4}})),\s(?=(?:1[5-9]|20)\d\d(?=\W*(?:$|{USED})|,\spp?\.\s?\d))").search(
        draft.mask, begin, draft.end
    )
    return found.end() if found and not pattern(r"<#months>$").search(draft.mask[: found.start()]) else 0


def _titles_own(draft: Draft, found: re.Match[str], last: int) -> bool:
    """Whether a date belongs to the title, since a publisher and the year of issue follow: "Colloquium, August 1977, Klostermann, 2009"."""
    dated = pattern(
        r"[,;、.]\s*(?:<#months>\s+(?:\d{1,2}(?:\s?-\s?(?:<#months>\s)?\d{1,2})?,\s)?|\d{1,2}(?:\s?-\s?\d{1,2})?\s<#months>\s)?(?:1[5-9]|20)\d\d(?!\d)(?:\sto\s\d{4}(?!\d))?"
    ).match(draft.mask, found.start(), draft.end)
    return bool(
        dated
        and dated.end() < last
        and re.match(r",\s+(?:[A-ZÀ-Þ](?!\.\d)|vol\.\s|trans\.\s|eds?\.)|:\s[A-ZÀ-Þ]|,?\s$", draft.mask[dated.end() : last])
    )


def _own_remark(draft: Draft, begin: int, bracket: Group) -> bool:
    """Whether a bracket is the title's own ("… [Image attached], Twitter, 2018") and does not translate it."""
    before = draft.note.flat[begin : bracket.start]
    online = draft.has("URL") and re.match(r",\s[^,]+,\s", draft.mask[bracket.end : draft.end])
    return bool(online) and before.replace("’", "'").isascii() and not transliterated(before) and language_of_text(before) == "en"


_NUMBERED = later(
    r"(?P<title>[А-ЯЁA-Z][^,\d]{8,}(?:,\s[^,\d]+)*?),\s+(?P<container>[А-ЯЁA-Z][^,:()\d]{2,80}),?\s+"
    r"(?=№\s?\d|[Тт](?:ом)?\.?\s\d|[Вв]ып|[Vv]ol\.\s?\d+,?\s*(?:[Nn]o|[Ii]ssue|№)|[Nn]o\.\s?\d+,\s(?:(?:19|20)\d\d|pp?\.)|(?:19|20)\d\d,\s*(?:№|[Тт]\.|[Вв]ып))"
)


# "Title of the work, Harbour Review 4.2 (2015), 14": no word before the volume, and the year in brackets behind it
_BY_VOLUME = later(
    r"(?P<title>[A-ZÀ-Þ][^,\d()“”«»]{5,}(?:,\s[^,\d()“”«»]+?)*),\s+(?:in:?\s)?(?P<container>[A-ZÀ-Þ][^,:()\d“”«»]{2,80}?)\s(?=\d{1,4}(?:[./:]\d{1,3})?\s\((?:[A-Z][a-zé]+\s)?(?:1[89]|20)\d\d\))"
)


def _periodical(draft: Draft, begin: int) -> int | None:
    """ "Автор А.Б., Заглавие, Журнал, № 4, 2017": title and periodical between commas; answers where they end."""
    while begin < draft.end and draft.mask[begin] in " ,.:" + USED:
        begin += 1
    found = _NUMBERED.match(draft.mask, begin, draft.end) or ("author" in draft.names and _BY_VOLUME.match(draft.mask, begin, draft.end))
    if not found:
        return None
    for field, group in (("title", "title"), ("container_title", "container")):
        draft.put(field, *found.span(group))
    draft.strike(begin, found.end())
    draft.kind = "article-journal"
    return found.end()


def _before_publisher(draft: Draft, begin: int, end: int) -> int:
    """In "Title, Publisher, year" the title ends at the comma before the publisher's or the place's name."""
    if end < draft.end and draft.mask[end] == "(":
        return end
    return title_end(draft, begin, end)


def _imprint(draft: Draft, begin: int) -> None:
    dated = [g for g in groups(draft.mask, begin, draft.end) if g.sign == "(" and _YEAR.search(draft.mask[slice(*g.inner)])]
    # "vol. 3 (1982-1992), trans. … (Beijing: Press, 1994)": the years of a volume stand before its imprint
    bracket = next((g for g in dated if ": " in draft.mask[slice(*g.inner)]), next(iter(dated), None))
    if bracket:
        a, b = bracket.inner
        inside = [d for d in find_dates(draft.mask[: draft.end]) if a <= d.start < b]
        if inside:  # earlier years are those of what the work treats
            draft.put("issued", inside[-1].start, inside[-1].end, value=inside[-1].edtf)
            draft.strike(inside[-1].start, inside[-1].end)
        take_date(draft, begin)
        take_imprint(draft, a, b)
        left = [s for s in pieces(draft, a, b, ",") if re.search(r"[^\W\d_]{2}", draft.mask[slice(*s)])]
        if left and not draft.has("publisher"):
            town = len(left) == 1 and placed("<towns>").fullmatch(draft.mask[slice(*left[0])].strip())
            draft.put("publisher_place" if town and not draft.has("publisher_place") else "publisher", *left[0])
            draft.strike(*left[0])
        _after(draft, b + 1)
        return
    series = re.compile(r"\(=\s*([^()]*?)(?:,\s*(?:Bd\.|Nr\.|H\.)\s*\d+)?\)").search(draft.mask, begin, draft.end)
    if series:
        draft.put("collection_title", *series.span(1))
        draft.strike(*series.span())
    take_place_year(draft, begin, draft.end)
    printed = _last_year(draft, begin)
    if printed:  # behind place and publisher; earlier years are those of an event
        draft.put("issued", printed, printed + 4)
        draft.strike(printed, printed + 4)
    take_date(draft, begin)
    take_imprint(draft, begin, draft.end)
    if not draft.has("publisher"):
        left = [
            s for s in pieces(draft, begin, draft.end, ",") if re.search(r"[^\W\d_]{2}|[A-Z]&[A-Z]|[A-Z]\.[A-Z]", draft.mask[slice(*s)])
        ]
        if left:
            left[0] = (left[0][0], bodies_end(draft, left[0], begin, draft.end))
        if left and "issued" in draft.spans and left[0][0] < draft.spans["issued"][0]:
            text = draft.mask[slice(*left[0])].strip()
            named = _SITE.search(text) or re.fullmatch(r"[A-Z]{2,5}", text) or not is_organisation(text)
            online = draft.has("URL") and not draft.has("publisher_place") and named
            lands = text.lower() in words("countries") or f"{text.lower()}." in words("countries")  # a patent's: "…, U.S., 2016"
            draft.put("publisher_place" if lands else "container_title" if online else "publisher", *left[0])
            draft.strike(*left[0])


def _after(draft: Draft, begin: int) -> None:
    """Pages behind the bracket: "), 44–71"."""
    found = re.compile(
        r"\s*[,:]?\s*(?:(?:esp|bes|hier|here|spéc|not)[.:]?\s)?(\d+(?:\s*-\s*\d+)?(?:,\s*\d+(?:-\d+)?)*)(?=\s?ff?(?![^\W\d_])|\s*[,.;\x00]|\s*$|\s(?:and|und|et)\s\d)"
    ).match(draft.mask, begin, draft.end)
    if found:
        draft.put("page", *found.span(1))
        draft.strike(*found.span())
