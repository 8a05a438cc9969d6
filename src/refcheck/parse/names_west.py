"""Names in Latin letters whose family name is told by its form: two of them (María José García Pérez), or first of all (Li Zhiqiang, Kim Min-su)."""

import re
import unicodedata

from refcheck.lang.later import later
from refcheck.parse.names_given import is_given

_HISPANIC = frozenset(
    "garcia martin ruiz diaz moreno alonso romero navarro torres ramos gil serrano blanco molina morales ortega delgado castro ortiz rubio marin sanz "
    "iglesias medina garrido castillo santos guerrero cano prieto cruz flores herrera pena leon cabrera gallego calvo vidal campos vega reyes fuentes "
    "carrasco aguilar silva pereira ferreira oliveira costa sousa almeida ribeiro carvalho teixeira moreira correia mendes nunes vieira rocha".split()
)


def two_families(first: str, second: str, *, sure: bool) -> bool:
    """Whether both words are family names; `sure` says that nothing but initials stands before them."""
    return _family(second) and (_family(first) or sure)


_CHINESE = frozenset(
    "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan "
    "deng fu shen zeng peng lü lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai "
    "cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai gong wen".split()
)
_KOREAN = frozenset(
    "kim gim lee yi rhee ri park pak choi choe jung jeong chung jong kang gang cho jo yoon yun jang chang lim im han shin sin seo suh kwon gwon hwang ahn an "
    "song yoo yu ryu ryoo hong moon mun ko go koh bae pae baek paik paek nam shim sim noh roh rho no oh o heo huh hur son sohn woo u jeon jun chun chon "
    "min cha joo chu koo gu ku jin chin ha na nah ra pyo byun byeon pyon eom um won cheon bang pang gong kong chae ban ma ki tak ok yeom yom kwak gwak "
    "sung seong seok suk seol yang wang do mo kil gil yeo doh ham kook guk pyun eun".split()
)
_SYLLABLE = r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiouü])|ai|an|ao|en|er|ou)"
_GIVEN = later(rf"(?=.*(?:[jqxz]|ng|uan|iao|ian|ui|uo|ou|ei)){_SYLLABLE}{{2}}")  # two syllables, and one that no Japanese name has


def family_first(first: str, second: str) -> bool:
    """Whether the family name stands first: a Chinese one before a given name of two syllables, a Korean one before a hyphened given name."""
    if re.fullmatch(r"[A-Z][a-z]+-[a-z]+", second):
        return first.lower() in _KOREAN
    return first.lower() in _CHINESE and second.lower() not in _CHINESE and _GIVEN.fullmatch(second.lower()) is not None


_CALM = later(r"[A-ZÀ-Þ](?:[a-zà-ÿ’'\-]|(?<=-)[A-ZÀ-Þ])+")


def family_words(bits: list[str]) -> tuple[int, int] | None:
    """Which of a name's words, [start, stop), are the family's where capitals or a given name tell: Jean VALLON, VALLON Jean, Le Gall Solène; None elsewhere."""
    loud = [
        len(b) > _INITIALS_AT_MOST
        and b.isupper()
        and sum(c.isascii() for c in b) > len(b) // 2
        and b.replace("-", "").replace("’", "").replace("'", "").isalpha()
        for b in bits
    ]
    calm = [_CALM.fullmatch(b) is not None for b in bits] if any(loud) else []
    for cut in range(1, len(bits) if calm else 0):
        if all(calm[:cut]) and all(loud[cut:]):
            return cut, len(bits)
        if all(loud[:cut]) and all(calm[cut:]):
            return 0, cut
    behind = (
        len(bits) > 1 and is_given(bits[-1]) and not any(is_given(b) for b in bits[:-1]) and (len(bits) == _TWO or _FOREPART.match(bits[0]))
    )
    return (0, len(bits) - 1) if behind and all(b[:1].isalpha() and "." not in b for b in bits) else None


def told_family_first(text: str) -> bool:
    """Whether a printed name stands family first, and its own words tell so: "Fleury Solène", "VALLON Jean"."""
    told = family_words(text.split(" "))
    return told is not None and told[0] == 0


_INITIALS_AT_MOST = 3  # "Feynman RPJ": capitals that are initials
_TWO = 2
_FOREPART = later(r"(?i:de|du|des|d[’']\w+|la|le|les|von|van|zu|da|di|del|della|saint|ben|el|al)$")


def _family(word: str) -> bool:
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    return plain in _HISPANIC or (re.search(r"[aeiu]z$", plain) is not None and len(plain) > 4)
