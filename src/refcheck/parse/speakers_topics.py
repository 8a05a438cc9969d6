"""Names in languages without capitals: before a particle of the topic or subject, or a verb of saying, titles put off."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.parse import names_ko, speakers_clear, speakers_ja_back, speakers_zh
from refcheck.parse import speakers_signs as signs
from refcheck.parse.heard import Heard
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_edges import named_runs
from refcheck.parse.speakers_words import is_nobody, names_none, or_office, untitled

_LONE = frozenset("県州市区町村郡国党社軍省庁局府院部署会")


def topics(stretch: str, language: Language, heard: Heard, printed: frozenset[str]) -> list[tuple[int, int, str]]:
    """Names before a topic or subject particle, or before a verb of saying, titles put off."""
    speech = language.speech
    made = speakers_clear.clear(stretch, language, heard)
    clear = tuple(made)
    for m in named_runs(stretch, speech.person):
        group = m.lastgroup or ""
        if any(s < m.end() and m.start(group or 0) < e for s, e, _ in clear):
            continue
        name = m.group(group).strip(" 　") if group else ""
        name = name if group in ("office", "doc") or language.spaced else untitled(name, language)
        if group == "office" and name.split(" ")[0] in printed:
            name = name.split(" ")[0]  # 루오청(罗澄) 대변인: a name that ends as bodies do
        if group == "who" and speech.verb_final and not language.spaced and not (len(name) == 1 and heard.known(name)):
            name = or_office(name, m.group(), speech.titles)
        if language.code == "zh":
            name = speakers_zh.settled(name, group, stretch, m.end(), speech.titles)
        if language.code == "ja" and name in _LONE:
            continue  # 県知事: the office is meant
        known = heard.known(name)
        if is_nobody(name, group, language) or (
            language.code == "ko"
            and (
                (not (group == "who" and name in printed) and names_ko.is_no_name(name, group, heard=bool(known)))
                or names_ko.is_told(name, stretch, m.end())
            )
        ):
            continue
        if name and (known or name in printed or (group != "bare" and (group == "doc" or not names_none(name, language)))):
            made.append((m.start(group), m.end(), known or name))
    persons = [x for x in made if x in clear or not compiled(speech.bodies).search(x[2])]
    for group_of in (persons, made):
        speak = [x for x in group_of if signs.TOPIC.match(stretch, x[1])]
        speak = [x for x in speak if stretch[x[1]] in "은는 "] or speak  # a topic speaks rather than a subject within the clause
        if speak and language.speech.verb_final:
            beside = [x for x in group_of if x[1] <= speak[0][0] and _are_joined(stretch[x[1] : speak[0][0]].strip(), language)]
            return beside + speak
    return persons or made


def _are_joined(joint: str, language: Language) -> bool:
    return joint in signs.JOINTS or speakers_ja_back.joins(joint, language)
