"""Where the words around a speaker end, and what tells that a noun is no subject."""

from __future__ import annotations

import re

from refcheck.parse.quotations_marks import HIDDEN

STOP = re.compile(
    r"(?<!\b[A-ZА-ЯЁ])(?<!\bDr)(?<!\b[PM][rs])(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\bGen)(?<!\bCol)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bAdm)(?<!\bLt)(?<!\bHr)(?<!\bFr)(?<!\bакад)(?<!\bпроф)(?<!\bген)"
    rf"[.;。；\"“«„「{HIDDEN}]"
)
SUBJECT = re.compile(
    r"(?<!\w)(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an|[Ww]ir|[Ii]ch)(?!\w)|(?<!ür )(?<!uf )(?<!in )(?<!In )(?<!an )(?<!An )(?<!ber )(?<!egen )(?<!or )"
    r"(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ss]eine?|[Ii]hre?|[Dd]iese[rs]?) (?:[a-zäöüß]+ )?[A-ZÀ-Þ]"
)
OBLIQUE = re.compile(
    r"(?<!\w)(?:de[mns]|eine[mnrs]|eine|im|ins|vom|zum|zur|am|beim|(?:auf|über|für|gegen|um|an|in|durch|ohne|bei|mit|von|nach|aus|zu) (?:die|das|der)) $",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"(?<!\w)(?:de[rmns]|die|das|eine?[mnrs]?|\w+ende[mnrs]) $", re.IGNORECASE)
WHERE = re.compile(r"(?<![А-яЁё])(?:[Нн]а|[Вв]о?|[Ии]з|[Оо]т|[Сс]о?|[Кк]о?|[Уу]|[Дд]ля|[Пп]ри|[Пп]еред|[Мм]ежду|[Пп]ротив) $")
APPOSED = re.compile(r"\s((?:[A-ZÀ-Þ][\w’'-]+ ?){2,3}), ")
CLOSING = re.compile(rf"[{HIDDEN}\s,，、—–\-。.！？!?”»“\"’』」]*")
