"""Runs of capitals that name a place and nobody: Cape Lazarev, the Bering Sea, le lac Baïkal."""

from __future__ import annotations

from refcheck.lang.later import later

_PLACES = {
    "en": later(
        r"(?:Cape|Lake|Mount|Port|Fort|Gulf|Strait|Isle|Camp|Lac|Ust) [A-Z].*"
        r"|.+ (?:Straits?|Sea|Ocean|Gulf|Islands?|Peninsula|Canal|Channel|River|Bridge|Street|Avenue|Road|Square|Airport|Station|Harbou?r|Valley|Mountains"
        r"|Desert|Coast|Pass|Basin|Reef|Shoal|Archipelago|Corridor|Railway|Line|Route|Region|Province|Oblast|Prefecture|Territory)"
    ),
    "fr": later(r"(?:Cap|Lac|Mont|Port|Golfe|Détroit|Mer|Baie|Île|Fort|Canal) .+"),
    "de": later(r"(?:Kap|Lake|Port|Fort) .+|.+ (?:Straße|Meer|Ozean|See|Golf|Bucht|Inseln?|Kanal|Platz|Hafen)"),
    "ru": later(
        r"(?:[Мм]ыс\w*|[Оо]зер\w+|[Пп]орт\w*|[Пп]ролив\w*|[Зз]алив\w*|[Оо]стров\w*) .+|.+ (?:пролив|залив|мор|океан|остров|озер|район|област|кра|порт)\w*"
    ),
}


def is_place(name: str, code: str) -> bool:
    """Whether a name in capitals is a place's, by what it calls itself."""
    pattern = _PLACES.get(code)
    return pattern is not None and pattern.fullmatch(name) is not None
