"""Where a Korean sentence ends behind words in marks that end with their own stop: Korean has no capitals to tell it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN, Quoted

_STOPS = ".!?…"
_BEHIND = later(r".\s+(?=[가-힣])(?!(?:이?라|하|고|며|는|란|이란)[고며는던했하]?[\s은는])")
# what begins a sentence of its own: a pronoun with its particle, a connective
_ANEW = later(
    r"(?:(?:그|그녀|그들|이들|양측|쌍방|두 사람|두 나라)(?:는|은|가|이|도|의) "
    r"|(?:그러나|하지만|그런데|그리고|그래서|따라서|그러면서도?|또한|또|이어|이어서|한편|다만|반면|아울러|나아가|더구나|이에 대해|이에 대하여|이와 함께|이와 달리|같은 (?:글|날|자리|기사|보고서|회견|인터뷰)[가-힣]{0,2}),? )"
)
# 그는 이렇게 말했다: it only tells who said the words before it
_WHO = r"[^.{hidden}]{{1,40}}?(?:은|는|이|가|께서) (?:[^,.\s]{{1,8}} ){{0,2}}?(?:{says})[가-힣]{{0,4}}\."


def sentences_behind(text: str, masked: str, quotes: list[Quoted], marks: Collection[int], language: Language) -> Iterator[int]:
    """Where sentences begin behind quoted ones: behind a note mark at their closing sign, or by what begins a sentence."""
    who = compiled(_WHO.format(hidden=HIDDEN, says=language.speech.says))
    for quote in quotes:
        if quote.depth or text[quote.end - 1] not in _STOPS or (behind := _BEHIND.match(masked, quote.end)) is None:
            continue
        if (quote.end + 1 in marks or _ANEW.match(masked, behind.end())) and not who.match(masked, behind.end()):
            yield behind.end()
