"""The beginning, the middle and the end of a month, a season or a year, by language: 上旬, mid-March, в конце года."""

from __future__ import annotations

_MONTHS_EN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|the month|this month|last month|next month)"
)
_MONTHS_RU = r"(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|месяц)"
_MONTHS_DE = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|des Monats)"
_MONTHS_FR = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|du mois)"

# First, second, last third; expressions without case, as whole words where words stand apart.
THIRDS: dict[str, tuple[str, str, str]] = {
    "zh": (
        r"(?<=月)(?:上旬|初)|(?<![0-9０-９一二三四五六七八九十])月初",
        r"(?<=月)(?:中旬|中(?=[，。、举召起]))",
        r"(?<=月)(?:下旬|底|末)|(?<![0-9０-９一二三四五六七八九十])月[底末]",
    ),
    "ja": (
        r"(?<=月)(?:上旬|初旬|初め|はじめ|初頭|の初め|のはじめ)",
        r"(?<=月)(?:中旬|半ば|なかば|の半ば)",
        r"(?<=月)(?:下旬|末(?!日)|の末|の終わり)",
    ),
    "ko": (r"(?<=월) ?(?:초순|초)", r"(?<=월) ?(?:중순)", r"(?<=월) ?(?:하순|말)"),
    "ru": (
        rf"(?:начал[оеау]|первых числах|первой декад[еы]) (?={_MONTHS_RU})",
        rf"(?:середин[аеуы]|второй декад[еы]) (?={_MONTHS_RU})",
        rf"(?:кон[еа]ц|конц[аеу]|последних числах|третьей декад[еы]|двадцатых числах) (?={_MONTHS_RU})",
    ),
    "en": (
        rf"(?:early(?: in)?|(?:the )?(?:beginning|start) of) (?={_MONTHS_EN})",
        rf"(?:mid[- ]|(?:the )?middle of )(?={_MONTHS_EN})",
        rf"(?:late(?: in)?|(?:the )?end of) (?={_MONTHS_EN})",
    ),
    "de": (rf"Anfang (?={_MONTHS_DE})", rf"Mitte (?={_MONTHS_DE})", rf"Ende (?={_MONTHS_DE})"),
    "fr": (
        rf"(?:début|au début de) (?={_MONTHS_FR})",
        rf"(?:mi-|la mi-|au milieu de )(?={_MONTHS_FR})",
        rf"(?:fin|à la fin de) (?={_MONTHS_FR})",
    ),
}
