"""German subjects behind their verb of saying."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.parse.names_de import is_subject, lone_name
from refcheck.parse.offices import Offices
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import SUBJECT

_HUNG = re.compile(r"(?:Als|Nachdem|Bevor|Ehe|Während|Wenn|Weil|Da|Obwohl|Seit|Seitdem|Sobald|Solange|Indem|Wo|Wie|Bis) ")
_NEAR = 30  # characters behind the verb and its adverbs in which its subject begins
_PRONOUN = re.compile(r" (?:sich )?(?:er|sie|es|man)(?!\w)")


def inverted_subject(
    before: str, after: str, language: Language, names: Callable[[str], list[tuple[int, int, str]]], offices: Offices, *, at_verb: bool
) -> str | None:
    """The subject right behind the verb of saying that nothing but a setting precedes: "Schärfer urteilte das Institut …"."""
    speech = language.speech
    verbs = list(compiled(rf"(?<!\w)(?:{speech.says})(?!\w)").finditer(before)) if not at_verb else []
    clause = before if at_verb else before[: verbs[-1].start()] if verbs else None
    if clause is None:
        return None
    clause = re.split(rf"[.;:,{HIDDEN}]", clause.rstrip(" ,") if at_verb else clause)[-1]
    if at_verb and language.code == "de" and is_subject(clause, speech.not_names):
        return None
    behind = after if at_verb else before[verbs[-1].start() :]
    opened = compiled(rf"\W*(?P<verb>{speech.says}) (?:[a-zäöüß]+ ){{0,4}}").match(behind)
    if opened is None:
        return None
    if (
        at_verb
        and language.code == "de"
        and before.endswith(", ")
        and _HUNG.match(before)
        and not _PRONOUN.match(behind, opened.end("verb"))
    ):
        clause = "Dann"  # "Als die Flut kam, versprach die Landrätin …": the clause at the head is the setting
    if opened["verb"] != "so" and (not re.search(r"\w", clause) or SUBJECT.search(clause) or (names(clause) and not at_verb)):
        return None
    ahead = re.split(rf"[.;:{HIDDEN}]", behind[: opened.end() + 80])[0]
    quotes = opened["verb"].startswith("zitier")  # the paper quotes the clerk: he speaks
    reach = len(ahead) if quotes else opened.end() + _NEAR
    named = [s for s in names(ahead) if s[0] <= reach and "," not in ahead[: s[0]].rstrip(", ")[opened.end() :]]
    return named[-quotes][2] if named else offices.behind(behind, []) or lone_name(ahead[opened.end("verb") :], speech.not_names)
