"""Two family names, as Spanish and Portuguese print them: María José García Pérez, N. Carcavilla González."""

import re
import unicodedata

_HISPANIC = frozenset(
    "garcia martin ruiz diaz moreno alonso romero navarro torres ramos gil serrano blanco molina morales ortega delgado castro ortiz rubio marin sanz "
    "iglesias medina garrido castillo santos guerrero cano prieto cruz flores herrera pena leon cabrera gallego calvo vidal campos vega reyes fuentes "
    "carrasco aguilar silva pereira ferreira oliveira costa sousa almeida ribeiro carvalho teixeira moreira correia mendes nunes vieira rocha".split()
)


def two_families(first: str, second: str, *, sure: bool) -> bool:
    """Whether both words are family names; `sure` says that nothing but initials stands before them."""
    return _family(second) and (_family(first) or sure)


def _family(word: str) -> bool:
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    return plain in _HISPANIC or (re.search(r"[aeiu]z$", plain) is not None and len(plain) > 4)
