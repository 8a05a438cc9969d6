"""Whose words a sentence says they are, by a genitive: Rashidov’s words are harsher still: “…”; Raschidows Worte sind noch härter: „…“."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang.later import later
from refcheck.parse import names_ja

_ENGLISH = later(
    r"(?<=\w)[’']s(?= (?:\w+ ){0,2}?(?:words?|story|account|phrase|sentence|verdict|reply|answer|retort|recipe|forecast|complaint|remark|warning|formulation"
    r"|reading|line|conclusion|comment|question|advice|diagnosis|prediction|lament|testimony|recollection|summary|judge?ment)(?!\w)|, and it)"
)
_GERMAN = later(
    r"(?<![\w-])(?P<name>[A-ZÄÖÜ][\w-]+?)s(?= (?:[a-zäöüß]+ ){0,2}?(?:Worte?|Satz|Bericht|Urteil|Antwort|Formel|Befund|Warnung|Fazit|Prognose|Klage|Einwand|Erzählung|Aussage"
    r"|Erinnerung|Rat|Diagnose|Bemerkung|Kommentar|Zeugnis|Frage)(?!\w))"
)

_PAPER = r"(?:communiqué|avis|rapport|étude|note|bilan|enquête|site|relevé|lettre|livre|article|déclaration|bulletin|statistiques|données|chiffres|registre|compte rendu|ouvrage|mémoires?|journal|carnets?|mémorandum|texte|circulaire|notice|annonce|dépêche)s?"
# "Selon son communiqué, …": the paper of whoever was named before
_OWN_PAPER = later(
    rf"\W*(?:[Ss]elon|[Dd][’']après|[Àà] (?:lire|en croire)|[Ss]uivant) (?:son|sa|ses|leurs?) (?:propres? |dernier |dernière |bref |brève )?{_PAPER}(?!\w)"
)


def is_understood(found: str, before: str, after: str, last: str | None, language: str) -> bool:
    """Whether it is whoever the paragraph named, else whose note it is, and not `found` who speaks: それゆえ欧州は、「…」とされる is told of Europe,
    "Selon son rapport, …" leaves open whose report it is, for all that somebody else spoke `last`."""
    if language == "ja":
        return names_ja.is_spoken_of(found, before, after)
    own = language == "fr" and _OWN_PAPER.match(before) is not None
    return own and (found == last or re.fullmatch(_PAPER, found.split()[0], re.IGNORECASE) is not None)


def upto_owner(before: str, language: str, known: Callable[[str], str | None]) -> tuple[str, str] | None:
    """What stands before quoted words up to the name of whose words they are, without the sign of its genitive, and what stands behind it;
    None where no genitive tells that. A German name must be `known`."""
    if language == "en":
        signs = list(_ENGLISH.finditer(before))
        return (before[: signs[-1].start()], before[signs[-1].end() :]) if signs else None
    names = [m for m in _GERMAN.finditer(before) if known(m["name"])] if language == "de" else []
    return (before[: names[-1].end("name")], before[names[-1].end() :]) if names else None
