"""Two pointers back that a word joins (前掲注(3)およびFeld, op. cit.; ibid. and note 4): each is a stretch of its own."""

from __future__ import annotations

from collections.abc import Iterator

from refcheck.lang.later import later
from refcheck.parse.facts import holds, pattern
from refcheck.parse.fields import RANGES

_JOINT = later(
    r"[\s,，、;]*(?:および|及び|ならびに|並びに|以及|[と和与與及並并]|、(?=前|同前|[上既]))\s*|(?<=[\s\d).가-힣])\s?(?:및|그리고)\s|(?<=[\d책글문료사서)])[과와]\s"
    r"|,?\s(?:and(?:\salso)?|as\swell\sas|und(?:\sauch)?|sowie|et(?:\saussi)?|ainsi\sque|и|а\sтакже)\s"
)
_PAGES = rf"(?:[,，、.:]?\s*(?:第|at\s|pp?\.|S\.|[Сс]\.|стр\.)?\s*{RANGES}f{{0,2}}\s*(?:頁|页|ページ|쪽|면)?)?\.?"
_NOTE = r"(?:<note_words>)\s*[(\[]?\d{1,3}[)\]]?"
_LEFT = rf"(?:(?:<op_cit|ibid>)(?:\s?[(\[]?\d{{1,3}}[)\]])?|{_NOTE}(?:\s(?:above|supra|oben|ci-dessus|выше))?){_PAGES}$"
_IN_WORK = r"(?:<op_cit>)\s?[,，、]\s*(?:<note_words>)"  # a note of the work itself: op. cit., note 4
_WHOSE = r"(?:[㐀-鿿々ァ-ヺー・·]{1,16}?[,，、・·]?\s*|[가-힣]{2,8},?\s|(?:[A-ZÀ-ÞА-ЯЁ][\w.'’\-]*,?\s){1,4})"
_RIGHT = (
    r"(?:(?:[Ss]ee|[Vv]oir|[Ss]iehe|[Vv]gl\.|[Сс]м\.|[Oo]ben|[Ss]upra|above)\s)?"
    rf"{_WHOSE}?(?:<op_cit>|(?:(?:앞의|위의|각)\s?)?(?:<note_words>)\s*[(\[]?\d{{1,3}}(?!\d))"
)


def pointers_apart(flat: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span, or its parts where it is a row of pointers joined by words."""
    if holds(flat[start:end], "op_cit", "ibid", "note_words"):
        for joint in _JOINT.finditer(flat, start, end):
            ahead = flat[start : joint.start()]
            if not pattern(_RIGHT).match(flat, joint.end(), end) or not pattern(_LEFT).search(ahead) or pattern(_IN_WORK).search(ahead):
                continue
            yield start, joint.start()
            start = joint.end()
    yield start, end
