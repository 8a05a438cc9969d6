"""The subject right before a verb of saying, in languages that put the verb first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from refcheck.lang import Language
from refcheck.parse import speakers_en, speakers_ru
from refcheck.parse.heard import Heard
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import ARTICLE, WHERE

Names = Callable[[str], Iterable[tuple[int, int, str]]]


def subject(before: str, language: Language, heard: Heard, names: Names, persons: Names) -> str | None:
    """The name right before the verb that ends `before`: "…, whereas Eriksen and Ye | argue", "Petri hingegen | betont"."""
    speech = language.speech
    if speech.verb_final or not language.spaced:
        return None
    if language.code == "ru" and (who := speakers_ru.relative(before, names)):
        return who
    if language.code == "ru" and re.search(r"(?<![,;:]) (?:и|а также) $", before):  # Моди подтвердил …  и | отметил
        opening = next((s for s in persons(before) if s[0] == 0), None)
        if opening is not None:
            return opening[2]
    word = r"[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ][\w’-]+"
    plain = compiled(speech.not_names, case=True).sub(lambda m: m.group().lower(), before)
    found = re.compile(
        rf"(?:(?<=[,;:—] )|(?<=[a-zà-ÿа-яё{HIDDEN}”»“] )|^)(?:({word}) (?:and|und|et|и) )?({word})(?: [a-zà-ÿа-яё]+)? $"
    ).search(plain)
    if found is None or (language.code == "en" and speakers_en.ends_oblique(before)):
        return None
    if speech.implied and ARTICLE.search(before[: found.start(2)]) and not heard.known(found.group(2)):
        return None
    if language.code == "ru" and (WHERE.search(before, 0, found.start(2)) or speakers_ru.is_housed(before, found.start(2))):
        return None
    is_office = compiled(speech.offices).match(found.group(2))  # Адмирал: called by his office
    if language.code == "ru" and not is_office and not speakers_ru.may_speak(found.group(2), "", heard.known):
        return None
    whole = next((name for _, end, name in persons(before) if end > found.start(2)), None)
    if whole is not None:
        return whole if not found.group(1) else None
    both = [heard.fullest(n) for n in found.groups() if n]
    return " and ".join(both) if len(both) == 2 and all(" " not in n for n in both) else ", ".join(both)
