"""The CSL type and the language of a work, from what was read of it."""

from __future__ import annotations

import re

from refcheck.lang.guess import SIMPLIFIED_ALONE
from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.facts import holds, pattern
from refcheck.parse.names import is_organisation
from refcheck.parse.transliteration import transliterated

_OFFICIAL = later(
    r"\d(?:st|nd|rd|th)\sCong\.|\bPub\.\sL\.|Cong\.\sRec\.|\bU\.?N\.?\s+Doc\.?|(?<!\w)[AS]/(?:PV|RES)[./]\d|(?<!\w)[AS]/\d{2}/\d"
)
_SHEET = later(r"[月日初十廿]\s*[一二三四五六七八九十]{0,2}日?[,，]?\s*第?[\d一二三四五六七八九十A-D]{1,3}版")
_PRODUCED = later(r"(?<!\w)(?:Records|Music|Recordings|Films?|Pictures|Studios|Productions|Entertainment)(?:$|;)")
_PAPER = later(r"[㐀-鿿](?:新聞|日報|日报|晚报|晩報|時報|时报)$|[㐀-鿿]{2}(?<![年学學公简簡情通月季画畫海電电捷])[报報]$")
_DAY = len("2025-07-29")
_KANA = later(r"[ぁ-ゖァ-ヺ]")
_HAN = later(r"[㐀-鿿]")
_HANGUL = later(r"[가-힣]")
_CYRILLIC = later(r"[а-яёА-ЯЁ]")
# Each begins with the set of what its words begin with: most places of a text are passed over at once.
_WORDS = {
    "de": later(
        r"(?=[dufvizeümaäöß])(?:(?<!\w)(?:der|die|das|und|für|von|im|zur|zum|des|dem|den|eine?r?|über|mit|aus|auf)(?!\w)|[äöüß])",
        re.IGNORECASE,
    ),
    "fr": later(
        r"(?=[LlDdUuPpSsAaEeéèçêàÉÈÊÀ])(?:(?<!\w)(?:[Ll]es?|[Ll]a|[Dd]es|[Dd]u|et|[Dd]ans|[Pp]our|[Uu]ne?|[Ss]ur|[Aa]ux?|[Dd]e|[Ee]n)(?!\w)|[éèçêàÉÈÊÀ]|\b[ldLD][’'])"
    ),
    "en": later(r"(?=[toaifbw])(?<!\w)(?:the|of|and|in|to|for|a|an|on|from|with|at|by|is)(?!\w)", re.IGNORECASE),
}
_SIMPLIFIED = later(f"[{SIMPLIFIED_ALONE}]")
# Japanese forms that Chinese does not use.
_JAPANESE = later(
    r"[々〆ヶ]|[沢辺畑込働峠枠栃円応検験険剣図団広売読続転駅歳気価仮県発対帰変関鉄単収戦実徳従悪桜黒経済労処庁拡択両乗亀亜仏値倹僞児冨剤剰効勅勲匂厳営噛囲圏圧塀塁塩増壊壌壱奨嬢専寛巌巣帯廃弐弾徴悩恵懐戯払抜拝拠挙捜掲揺摂撃斉斎晩暁暦曽栄楽様権歓歩歯歴毎汚浄涙渇渉渋渓満滝漑焼犠猟獣畠畳疎砕稲穂穏竜粋絵絶継総縁縄縦繊聴脇脳臓舎舗荘蔵薫薬蛍裏覇覚覧観訳謡譲讃賛軽逓遅郷酔醸釈鉱銭鋳錬闘陥隠隣雑霊頼顕駄駆騒髄鶏麺黙齢辻匁栂榊]"
)


def settle_kind(draft: Draft) -> None:
    """Set the CSL type from the words of the work where the style left it open."""
    if draft.has("archive") or draft.kind in ("treaty", "hearing"):
        return
    named_law = not draft.has("author") and _names_law(draft)
    if not draft.has("author") and (_OFFICIAL.search(draft.text) or named_law):
        draft.kind = "document" if _OFFICIAL.search(draft.text) else "legislation"
        return
    if draft.kind == "speech":
        return
    if _decreed(draft):
        draft.kind = "legislation"
        return
    if _names_case(draft):
        draft.kind = "legal_case"  # 《甲诉某市房管局信息公开案》，2013年
        return
    authors = draft.names.get("author", ())
    if (
        not draft.has("container_title")
        and len(authors) == 1
        and len(draft.values.get("issued", "")) == 10
        and (_PAPER.search(authors[0].literal or "") or _paper_named(authors[0].given, authors[0].family, authors[0].literal))
    ):
        draft.kind = "article-newspaper"  # 朝日新聞, '題', 2021年8月10日: the newspaper in the author's place
        return
    produced = _PRODUCED.search(draft.values.get("publisher", "")) if draft.kind in (None, "book") and not draft.has("page") else None
    if produced:  # "Humble, Top Dawg Entertainment, 2017"; "The Return, WingNut Films, 2001"
        draft.kind = "song" if re.search(r"(?<!\w)(?:Records|Music|Recordings)(?!\w)", draft.values["publisher"]) else "motion_picture"
        return
    text, has = draft.text, draft.has
    container = draft.values.get("container_title", "")
    if (
        draft.kind in (None, "book", "document", "article-newspaper", "chapter")
        and draft.kind != "thesis"
        and holds(text, "thesis")
        and pattern("<thesis>").search(text)
    ):
        draft.kind = "thesis"
    if draft.kind in (
        "thesis",
        "legal_case",
        "standard",
        "patent",
        "legislation",
        "dataset",
        "software",
        "map",
        "report",
        "paper-conference",
        "webpage",
        "article-newspaper",
    ) and not (draft.kind == "webpage" and has("container_title") and _news(draft, container)):
        return
    yearly = has("volume") and has("issue") and pattern("<periodical>$").search(container)  # 『學報』 73卷 2號, 東京: 學會, 1988
    if draft.kind == "chapter" and not yearly and (not has("issue") or (has("publisher") and has("publisher_place"))):
        return
    if draft.kind == "article-journal" and not _news(draft, container):
        return
    draft.kind = _open_kind(draft, container or _site(draft))


def _site(draft: Draft) -> str:
    """What looks like a publisher and is the site, which becomes the container: 著者「題」中国軍網、2025年7月29日、https://…

    No book comes out on a day, with its title in simple marks. "" where there is none.
    """
    whole = draft.has("page") or draft.has("publisher_place") or draft.has("edition")
    if whole or not (draft.has("publisher") and draft.has("URL") and draft.has("title")):
        return ""
    opened = draft.note.flat[draft.spans["title"][0] - 1]
    if opened != "「" or len(draft.values.get("issued", "").split("/")[0]) != _DAY:
        return ""
    draft.move("publisher", "container_title")
    return draft.values["container_title"]


def _paper_named(*names: str | None) -> bool:
    return pattern(r"(?:The\s)?(?:[A-Z][\w-]+\s){1,3}<newspaper>$").match(" ".join(n for n in names if n)) is not None


def _names_case(draft: Draft) -> bool:
    return not (draft.has("container_title") or draft.has("publisher")) and (
        re.search(
            r"(?:[诉訴].*案|(?:纠纷|处罚|故意\S{2,4}|诈骗|盗窃|侵权)案|事件(?:[^\W\d_]{2,4}判決))$|^(?:In re|Ex parte)\s[A-Z]",
            draft.values.get("title", ""),
        )
        is not None
    )


def _names_law(draft: Draft) -> bool:
    return pattern(r"<law>(?!\s(?:[Pp]orts?|[Ss]ystems?|[Pp]owers|[Rr]evision)\b)").match(
        draft.values.get("title", "")
    ) is not None and not _news(draft, draft.values.get("container_title", ""))


def _decreed(draft: Draft) -> bool:
    """全国人大常委会：《…条例》，2020年: a body of the state as the author of what ends as the names of laws do, and nobody published it."""
    passed = re.search(r"(?:通过|通過|公布|颁布|頒布|施行|修订|修正|修改|批准|发布|發布)$", draft.values.get("publisher", ""))
    if draft.has("container_title") or draft.has("URL") or draft.kind not in (None, "book", "document"):
        return False
    if draft.has("publisher") and not passed:
        return False
    if passed:  # 《…法》(2021年6月10日第十三届全国人民代表大会常务委员会通过): an act, no house
        draft.drop("publisher")
    authors = draft.names.get("author", ())
    if not authors:  # 《中华人民共和国民法典》，2020年; "Fair Pay Act of 2009"
        return (
            re.search(
                r"^(?:中华人民共和国|全国人民代表大会|国务院).*(?:法|法典|条例|规定|办法|决定|解释)$|^[A-Z].*\sAct(?:\s(?:of\s)?\d{4})?(?:\s§.*)?$",
                draft.values.get("title", ""),
            )
            is not None
        )
    return (
        len(authors) == 1
        and re.search(r"(?:人大|人民代表大会|常务委员会|常委会|国务院|最高人民法院|最高人民检察院)", authors[0].literal or "") is not None
        and re.search(r"(?:法|条例|规定|办法|细则|决定|解释|修正案(?:[(（][^()（）]*[)）])?)$", draft.values.get("title", "")) is not None
    )


def _news(draft: Draft, container: str) -> bool:
    """A newspaper's name beside a day, a sheet (第9版) or nothing finer than the month, and no number of a periodical."""
    if draft.has("volume") or not pattern(r"<newspaper>(?:[\s(]|$)").search(container):
        return False
    issued = draft.values.get("issued", "")
    monthly = len(issued) == 7 and not (draft.has("issue") or draft.has("page") or pattern(r"<periodical>$").search(container))
    return len(issued) == 10 or monthly or _SHEET.search(draft.text) is not None


def _issued_by_body(draft: Draft) -> bool:
    """Whether a title in quotation marks was given out by a body that is no publisher: its own author, or an office; "S. Rep. No. 98-225"."""
    if re.match(r"(?:S|H\.\s?R)\.\sRep\.\s", draft.values.get("title", "")):
        return True
    if not draft.has("publisher") or draft.kind is not None or draft.has("page") or not draft.has("title"):
        return False
    at, body = draft.spans["title"][0], draft.values["publisher"]
    office = re.search(
        r"(?<!\w)(?:Ministry|Department|Office|Agency|Commission|Society|Council|Bureau|Administration|Association)(?!\w)", body
    )
    same = any(name.literal == body for name in draft.names.get("author", ()))
    return draft.note.flat[at - 1] == "“" and (office is not None or same)


def _open_kind(draft: Draft, container: str) -> str:
    has = draft.has
    day = len(draft.values.get("issued", "").split("/")[0]) == 10
    periodical = has("issue") or has("volume") or pattern(r"<periodical>").search(container)
    if container:
        if _news(draft, container):
            return "article-newspaper"
        if has("issue") or (has("volume") and has("page") and not has("publisher")):
            return "article-journal"
        if pattern("<report>").search(container) or has("editor"):
            return "chapter"
        if has("publisher") and not periodical:
            return "chapter"
        if has("URL") and not (has("issue") or has("volume")):
            return "webpage"
        if day and not has("publisher"):
            return "article-newspaper"
        if periodical and not has("publisher"):
            return "article-journal"
        if has("publisher") or has("publisher_place"):
            return "chapter"
        return "article-journal" if has("page") or not day else "webpage"
    title = draft.values.get("title", "")
    if has("URL") and not has("publisher"):
        return "webpage"
    if (
        (pattern("<report>").search(title) and (has("number") or _own_report(draft, title)))
        or _issued_by_body(draft)
        or _white_paper(draft, title)
    ):
        return "report"
    return "book" if draft.kind in (None, "document") else draft.kind


_REPORT = later(
    r"^(?:Rapport|Report|Bericht|Доклад|Final Report|Interim Report)\s(?=\w)|(?:白書|白皮[书書]|年度报告|年次報告書?|調査報告書?|백서|보고서)\s?(?:\d{2,4}年?版?)?$"
)


def _own_report(draft: Draft, title: str) -> bool:
    """Sénat, Rapport d’information n° 846 …: a body's report that nobody else published."""
    authors = draft.names.get("author", ())
    alone = len(authors) == 1 and authors[0].literal is not None and not (draft.has("publisher") or draft.has("container_title"))
    return alone and pattern(r"<report>(?![^\W\d_])").match(title) is not None


def _white_paper(draft: Draft, title: str) -> bool:
    """国土交通省, 令和3年版 交通安全白書: a report by its name, and nobody but bodies wrote it."""
    authors = draft.names.get("author", ())
    bodies = bool(authors) and all(name.literal and is_organisation(name.literal) for name in authors)
    return bodies and draft.kind in (None, "book", "document") and _REPORT.search(title) is not None


def language_of_work(draft: Draft, paper_lang: str | None) -> str | None:
    """BCP 47 of the work, by the script and the small words of its title, else of its container; None where nothing shows it."""
    own = paper_lang.split("-")[0] if paper_lang else None  # of "fr-FR" the language alone
    for field in ("title", "container_title"):
        value = draft.original.get(field) or draft.values.get(field)
        found = language_of_text(value, draft.text, own) if value else None
        if found:
            return found
    return None


def language_of_text(text: str, around: str = "", paper_lang: str | None = None) -> str | None:
    """The language of a title; `around` (the whole work) decides for Han characters alone."""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    if _HAN.search(text):
        return _han_language(text, around, paper_lang)
    if _CYRILLIC.search(text):
        return "ru"
    if found := transliterated(text):
        return found
    counts = {code: len(words.findall(text)) for code, words in _WORDS.items()}
    if not any(counts.values()) and re.search(
        r"(?<!\w)(?:S\.\s?\d|Hrsg\.|Hg\.|Bd\.\s?\d|Aufl\.|Bl\.\s?\d|online unter|Zugriff|abgerufen)", around
    ):
        return "de"
    if not any(counts.values()) and paper_lang in ("de", "fr"):
        near = {code: len(words.findall(around)) for code, words in _WORDS.items()}
        if near[paper_lang] >= 2 and near[paper_lang] > near["en"]:
            return paper_lang
    if counts["de"] == counts["fr"] > counts["en"]:  # "Droit des ports": what stands around decides
        counts["fr"] += 2 * (len(_WORDS["fr"].findall(around)) > len(_WORDS["de"].findall(around)))
    best = max(counts, key=lambda c: (counts[c], c == "en"))
    return best if counts[best] > 0 and counts[best] > (0 if best == "en" else counts["en"]) else "en"


def _han_language(text: str, around: str, paper_lang: str | None) -> str:
    if _KANA.search(re.sub(r"「[^」]*」|『[^』]*』", "", around)) and not _SIMPLIFIED.search(text):
        return "ja"
    host = re.search(r"https?://[^/\s]*\.(cn|jp|tw|hk)(?=[/:\s>]|$)", around)
    if host:
        return "ja" if host[1] == "jp" else "zh"
    if _SIMPLIFIED.search(text):
        return "zh"
    if paper_lang in ("ja", "zh"):
        return paper_lang
    if re.search(r"[頁巻号]|「", around):
        return "ja"
    return "ja" if _JAPANESE.search(text) and not _SIMPLIFIED.search(around) else "zh"
