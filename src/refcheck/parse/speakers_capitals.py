"""Persons and bodies in languages with capitals: runs of capitalised words, titles put off."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.match.called import is_common
from refcheck.parse import speakers_en, speakers_ru
from refcheck.parse import speakers_signs as signs
from refcheck.parse.heard import Heard
from refcheck.parse.offices import past_places
from refcheck.parse.places import is_place
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_behind import with_article
from refcheck.parse.speakers_edges import capitalised_runs, holds_office


def capitals(stretch: str, language: Language, heard: Heard) -> list[tuple[int, int, str]]:
    """Runs of capitalised words: persons (two or more words, titles put off), known surnames, bodies."""
    speech = language.speech
    made: list[tuple[int, int, str]] = []
    for start, run, titled in capitalised_runs(stretch, speech.not_names, speech.person, speech.titles):
        cut = titled or 0
        abroad = past_places(run[cut:], language.code)
        ahead = stretch[max(0, start - signs.AHEAD) : start]
        abroad += speakers_ru.past_place(ahead, run[cut + abroad :]) if language.code == "ru" else 0
        cut += abroad
        name = run[cut:].strip(" ,.")
        if not cut and speech.implied and with_article(ahead, run, language, heard):
            continue
        if not cut and compiled(r"(?:Minister|Secretary|Ministre|Commissioner|Envoy) (?:of|for|des?|du)(?: the| la)? $").search(ahead):
            continue  # the Minister for Ocean Affairs: what an office is for
        if not cut and is_place(name, language.code):
            continue
        if (
            not cut
            and language.code == "de"
            and is_common(name, "de")
            and not compiled(speech.bodies).search(name)
            and not heard.known(name)
        ):
            continue  # vier Milliarden Kronen
        if language.code == "en" and (of := name.find(" of ")) > 0 and (titled is not None or is_place(name[of + 4 :], "en")):
            name = name if compiled(speech.bodies).search(name) else name[:of]  # Foreign Minister Katsuki of Japan
        if name.count(" ") or "." in name:
            made.append((start + cut, start + len(run), heard.fullest(name)))
        elif name and (known := heard.known(name)):
            made.append((start + cut, start + len(run), known))
        elif name and (
            titled is not None
            or abroad
            or (language.code == "en" and start in speakers_en.lone_persons(stretch))
            or holds_office(ahead + run[:cut], stretch[start + len(run) :], language)
            or (language.code == "ru" and speakers_ru.is_held(ahead, name, stretch[start + len(run) :], language))
        ):
            made.append((start + cut, start + len(run), name))
    persons = [x for x in made if not compiled(speech.bodies).search(x[2])]
    return persons or made
