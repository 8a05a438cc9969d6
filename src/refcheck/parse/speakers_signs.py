"""Words and signs that tell who speaks, or that nobody does: joints of names, what stands for one named before, particles of the topic."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

JOINTS = ("and", "&", "и", "und", "et", "和", "与", "與", "と", "及び", "、", "및", "과", "와")
AHEAD = 120  # characters before a name in which its title or article stands
NAMED = 48  # characters: a longer phrase behind "according to" is no name of a source
# that paper, that company: one named before; 同盟通信 and 동아일보 are names
SAME = later(r"同(?![志盟仁])|[该該]|(?:이|그|동|해당|같은|앞의|위의|앞선|상기) ")
FIRM = later(rf"(?<=[a-zà-ÿа-яё] )[«„“\"][\w\s&.\-{HIDDEN}]{{2,40}}[»“”\"](?= (?:[а-яё-]+ ){{0,4}}[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё.])")
NOBODY = ("間", "间", "사이")
MEANT = "lui elle eux him her them ihm ihr ihnen 他 她 其 彼女 彼 彼ら それ これ 証言 説明 談話 発言 話".split()
RELATIVE = later(r"(?:lequel|laquelle|lesquel(?:le)?s|qui|котор(?:ого|ой|ому|ых|ым)|whom|which)(?!\w)", re.IGNORECASE)
NO_NAME = later(r"^[则也还又却的了不]|(?:以前|以后|之前|之后|期间|时候|年底|月底)$")
TOPIC = later(r"[はもが：:]|から[、，は]|自ら|によ|에 (?:따|의)|[은는이가]| (?:또한|역시)(?![가-힣])")
NEAR = 80  # characters on either side of the words in which a pronoun tells who speaks
JOINED = later(r"[,、和与與]|\s(?:and|und|et|и)\s|(?<=\w)と(?=\w)")  # two names told together
# More than one who speak: no person named before is meant.
_MANY = {
    "ru": r"(?<!\w)(?:по|согласно) их (?:оценк|данн|мнени|слов|подсч|расч)|(?<!\w)они (?:считают|полагают|утверждают|пишут|отмечают|заявили|сообщили|указали|подчеркнули)",
    "en": r"(?<!\w)(?:by|in|on|according to) their (?:own )?(?:count|estimate|reckoning|words|view|account|figures)|(?<!\w)they (?:say|said|add|added|write|wrote|argued?|estimated?|noted?|concluded?|warn|warned)(?!\w)",
    "fr": r"(?<!\w)(?:selon|d[’']après) eux|(?<!\w)ils (?:estiment|affirment|écrivent|ajoutent|soulignent|ont (?:affirmé|déclaré|indiqué))",
    "zh": "据他们|在他们看来|他们(?:认为|称|指出|估计|表示|强调|说)",
    "ja": "彼ら(?:によれば|の見(?:方|解)|の推計|は)",
    "ko": "그들(?:은|에 따르면|의 (?:추산|설명|주장))",
}


def are_many(text: str, language: Language) -> bool:
    """Whether a pronoun for several people tells who speaks."""
    many = _MANY.get(language.code, "")
    return bool(many) and compiled(many).search(text) is not None
