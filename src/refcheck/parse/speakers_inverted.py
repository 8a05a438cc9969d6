"""German subjects behind their verb of saying."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.names_de import is_subject, lone_name
from refcheck.parse.offices import Offices
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import SUBJECT

_HUNG = later(r"(?:Als|Nachdem|Bevor|Ehe|Während|Wenn|Weil|Da|Obwohl|Seit|Seitdem|Sobald|Solange|Indem|Wo|Wie|Bis) ")
_NEAR = 30  # characters behind the verb and its adverbs in which its subject begins
# "Sein Stück, „Der Ofen“, machte sie berühmt": a title is set beside its noun.
_TITLED = later(r"(?:^|[.;:] )(?:(?:Der|Die|Das|Eine?|Seine?|Ihre?|Dessen|Deren) )(?:[a-zäöüß\-]+ ){0,2}[A-ZÄÖÜ][\w\-]+, \W*$")
# Any verb right behind the marks has who speaks for its subject: »…«, eröffnete die Ministerin Anna Huber ihre Rede.
_INQUIT = later(
    r"[»«“”\"’‹›]{1,2}, (?!(?:hieß|heißt|lautete?|war|ist|wäre|klang|klingt|galt|gilt|stand|steht|schien|scheint|bedeutete?|wird|wurde|hat|hatte|nannte|nennt|erst|fast|jetzt|selbst|meist|jüngst|längst|laut|samt|seit|mit|statt|nicht|leicht|recht|acht|weit|oft|damit|ge[a-zäöüß]+t|benannt|bekannt|berühmt|bestimmt|verfasst) )"
    r"(?:[a-zäöüß]{2,}te?|begann|schloss|fuhr|rief|sprach|schrieb|gab|gibt|nahm|hob|lud|bat|empfing|hielt|ließ|warf|stieß|griff|trat|ging|zog|schlug|schwor|pries|riet|befahl|gestand|brach|fiel|fing|las|sang|schrie|pfiff|stritt|beschied|entschied|wies|blies|strich|stieg|schob|wand|(?:ver|be|er|ent|wider|unter|über)(?:riet|sprach|brach|schied|wies|bat|rief|stieg|schrieb))"
    r"(?: sich| mich| uns| ihn| ihm| ihr)?(?: (?:dann|aber|noch|jedoch|auch|schließlich|daraufhin|darauf|dagegen|gleich|sofort|später|etwa|zuletzt|einmal|prompt|damals|knapp|trocken))?"
    r" (?P<who>(?:(?:der|die|das|eine?|seine?|ihre?|dessen|deren) (?:[a-zäöüß\-]+e[rnms]? ){0,3})?[A-ZÄÖÜ][\w’.\-]*(?: (?:von |van |zu |de )?[A-ZÄÖÜ][\w’.\-]*){0,4})"
)
_PRONOUN = later(r" (?:sich )?(?:er|sie|es|man)(?!\w)")


def inverted_subject(
    before: str, after: str, language: Language, names: Callable[[str], list[tuple[int, int, str]]], offices: Offices, *, at_verb: bool
) -> str | None:
    """The subject right behind the verb of saying that nothing but a setting precedes: "Schärfer urteilte das Institut …"."""
    speech = language.speech
    if (
        not at_verb
        and not before.rstrip().endswith(":")
        and not _TITLED.search(before)
        and (inquit := _INQUIT.match(after))
        and (spoke := names(inquit["who"]))
    ):
        return spoke[-1][2]
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
