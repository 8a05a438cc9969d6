"""Korean words between blanks, cut into what the lexicon knows: 경제협력을 → 경제, 협력; 늘어났다고 → 늘어나다."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.jamo import apart
from refcheck.match.korean_verbs import is_ending
from refcheck.match.lexicon import lexicon
from refcheck.match.lexicon.book import Ids
from refcheck.match.lexicon.columns import Korean

_PARTICLE = (
    "(?:에서|에게|한테|께|에|으로|로|까지|부터|만|보다|처럼|뿐|마다|이나|나|와|과|하고|만큼|이라|라)(?:는|은|도|만|의|까지|부터|이|을|를|가|나|서|써|서는|서의|서도|써도|부터는|부터의|까지의)|"
    "에서부터|으로부터|로부터|에게서|께서|께서는|에서|에게|한테|으로서|으로써|로서|로써|으로|까지|부터|마다|조차|마저|밖에|보다|처럼|같이|대로|만큼|이라도|라도|이나|"
    "이란|이랑|하고|은|는|이|가|을|를|의|에|로|와|과|랑|도|만|뿐|나|든|들|께|씩|쯤|째|여"
)
_COPULA = "이(?:[다며고자지라란면니기]|었|에요|던).{0,6}|입니다.{0,3}|이?였.{1,6}|인(?:데|가|지|지도|지를|지는)?|일(?:지|수록|까)?.{0,2}|임(?:을|이|에도|은)?|라(?:고|는|며|면|면서)?.{0,3}|란|다|며"
_DOES = (
    "하.{0,8}|해.{0,8}|했.{0,8}|한(?:다.{0,5}|데|지|지는|채|편)?|할(?:지|지는|까|수록|지도|지를)?.{0,2}|함(?:으로써|에.{0,3}|을|은|이|께|과)?|합니다.{0,3}|합시다|히|"
    "되.{0,7}|돼.{0,6}|됐.{0,6}|된(?:다.{0,5}|데|지)?|될.{0,4}|됨.{0,4}|됩니다|시키.{0,6}|시켜.{0,5}|시켰.{0,5}|시킨.{0,4}|시킬.{0,4}|"
    "받.{1,6}|당하.{1,6}|당한.{0,3}|당했.{1,5}|당해.{0,3}|스러.{0,5}|스럽.{1,5}|스레|롭.{1,5}|로운|로워.{0,4}|로이|있.{1,6}|없.{1,6}|같.{1,4}"
)
_MODIFIER = "적인|적으로|적이.{1,4}|적|화|화하.{0,6}|화된|화되.{0,5}|화해.{0,4}|화했.{0,5}|화한|화할.{0,3}|성|측|들"
_TAIL = later(f"(?:(?:들)?(?:{_PARTICLE})|(?:들)?(?:{_COPULA})|(?:{_DOES})|(?:{_MODIFIER})(?:{_PARTICLE}|{_COPULA}){{0,2}})")
_PLAIN_TAIL = later(f"(?:들)?(?:{_PARTICLE})|(?:{_DOES})|적인|적으로|적|이다|입니다|이라고|라고|이라는|라는|이며|이고|였다|이었다")
_AFFIXES = frozenset("들적성화측님권율률형상중간내외별당용식급층력론자국인청부팀장")
_PREFIXES = frozenset("대비반탈친재신구각전총초부불무다주준현최양본제동")
_STATES = {
    "한": "한국",
    "미": "미국",
    "중": "중국",
    "일": "일본",
    "러": "러시아",
    "북": "북한",
    "영": "영국",
    "독": "독일",
    "불": "프랑스",
    "남": "한국",
    "유": "유럽",
}
_LONGEST = 14
_SHORT = 4  # letters: a stem of one syllable
_LEAST_STATES = 2
_MADE_NOUN, _EVEN = "\u11b7", apart("도")  # 이름을 is a name sooner than 이르다; 피해도 a harm, not 피하다
_NONE: Ids = frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """word[start:end] of a word between blanks; `ids` are its concepts, none for what the lexicon does not know; `form` its entry."""

    start: int
    end: int
    form: str
    ids: Ids = _NONE
    verb: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    cost: float
    pieces: tuple[Piece, ...]


_Step = tuple[int, float, tuple[Piece, ...]]


@lru_cache(maxsize=50_000)
def pieces(word: str) -> tuple[Piece, ...]:
    """The nouns and verbs of a word between blanks, without its particles and endings."""
    book = lexicon("ko")
    if not isinstance(book, Korean):
        return (Piece(0, len(bare(word)), bare(word)),)
    if len(word) > _LONGEST:
        tail = (Piece(p.start + _LONGEST, p.end + _LONGEST, p.form, p.ids, p.verb) for p in pieces(word[_LONGEST:]))
        return (*pieces(word[:_LONGEST]), *tail)
    return _cheapest(word, book)


def bare(word: str) -> str:
    """A word without the particles behind it."""
    return word[: next((i for i in range(1 if len(word) == 2 else 2, len(word)) if _PLAIN_TAIL.fullmatch(word, i)), len(word))]


def _cheapest(word: str, book: Korean) -> tuple[Piece, ...]:
    """The cheapest way through the word: known pieces cost little, unknown ones much, particles almost nothing."""
    ways: dict[int, _Way] = {0: _Way(0.0, ())}
    for i in range(len(word)):
        way = ways.get(i)
        for end, cost, found in _steps(word, i, book, way) if way else ():
            total = way.cost + cost if way else cost
            if end not in ways or total < ways[end].cost - 1e-9:
                ways[end] = _Way(total, (*(way.pieces if way else ()), *found))
    return ways[len(word)].pieces if len(word) in ways else ()


def _steps(word: str, i: int, book: Korean, way: _Way) -> list[_Step]:
    """Where the way may lead from syllable i on, at what cost."""
    size = len(word)
    out: list[_Step] = []
    for n in range(min(book.longest.get(word[i], 0), size - i), 0, -1):
        ids = book.entries.get(word[i : i + n])
        if ids and (n > 1 or _ends(word, i + 1)):
            if size == 1:  # 준 is a name and given
                ids = ids.union(*(p.ids for _, _, found in _verbs(word, 0, book) for p in found if p.form != apart(word)))
            out.append((i + n, 1.05 - 0.05 * n if n > 1 else 1.65 if size == 1 else 1.9, (Piece(i, i + n, word[i : i + n], ids),)))
    after_unknown = bool(way.pieces) and not way.pieces[-1].ids
    out += [*([] if after_unknown else _verbs(word, i, book)), *_states(word, i, book)]
    last = way.pieces[-1] if way.pieces else None
    if last and (_TAIL if last.ids else _PLAIN_TAIL).fullmatch(word, i):
        out.append((size, 0.2, ()))
    if way.pieces and word[i] in _AFFIXES:
        out.append((i + 1, 0.6, ()))
    if word[i] in _PREFIXES and i + 2 < size:
        out.append((i + 1, 0.9, ()))
    if not way.pieces or way.pieces[-1].ids or way.pieces[-1].end < i:  # two unknown pieces never follow each other
        out += [(i + n, 1.8 + 0.5 * n + (0.4 if n == 1 else 0.0), (Piece(i, i + n, word[i : i + n]),)) for n in range(1, size - i + 1)]
    return out


def _ends(word: str, i: int) -> bool:
    return i == len(word) or _TAIL.fullmatch(word, i) is not None


def _verbs(word: str, i: int, book: Korean) -> list[_Step]:
    """The verb whose form the rest of the word may be: the one with the longest beginning."""
    letters = apart(word[i:])
    for size in range(len(letters), 1, -1):
        kinds = book.begins.get(letters[:size], {})
        short, rest = size < _SHORT, letters[size:]
        fitting = [ids for kind, ids in kinds.items() if is_ending(rest, kind, short=short)]
        if fitting:
            cost = (1.7 if short else 1.15 - 0.02 * size) + (0.2 if rest.startswith(_MADE_NOUN) or rest == _EVEN else 0.0)
            return [(len(word), cost, (Piece(i, len(word), letters[:size], frozenset().union(*fitting), verb=True),))]
    return []


def _states(word: str, i: int, book: Korean) -> list[_Step]:
    """States by their first syllables: 한미, 미중러."""
    end = next((k for k in range(i, len(word)) if word[k] not in _STATES), len(word))
    if end - i < _LEAST_STATES and not (end - i == 1 == len(word)):
        return []
    found = tuple(Piece(k, k + 1, _STATES[word[k]], book.entries.get(_STATES[word[k]], _NONE)) for k in range(i, end))
    return [(end, 1.5, found)]
