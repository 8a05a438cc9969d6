"""Japanese words before a quotation whose subject is one of the quoted words: 長官は、索敵の範囲が「…」と認めた; and sources named by a genre alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common, is_place, names_person
from refcheck.match.content import content_of
from refcheck.match.families import family_of
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_unnamed import Spots

_INNER = later(r"(?P<inner>[^、。「」はがも\ue000]{1,40})が(?=[、\s]*(?:[「『“〝]?$|[「『“〝](?P<words>\ue000)))")
# what a statement answers: 記者が燃料の有無をただすと、「…」と切り返した; 局が反対したことに対しては、
_ANSWERED = later(
    r"(?:^|(?<=[、。]))[^、。「」はがも\ue000]{1,24}が[^。「」は\ue000]{0,60}?(?:(?:ただ|質|問いただ|問い質)[すし]|問[うい](?:かけ)?|尋ね|訊[くね]|聞[くき]|水を向け|(?:迫|詰め寄|食い下が)[るっ]|畳みかけ|(?:質問|追及|指摘|反論|抗議)[すし])(?:る|た)?(?:と|ところ)、"
    r"|(?:^|(?<=[、。]))[^、。「」はがも\ue000]{1,24}が[^。「」は\ue000]{0,60}?[たるい](?:こと|の|点|旨|件|件)に(?:対し|つい|関し)て?(?:は|も)?、"
)
_QUOTED = later(r"^[、\s]*.\ue000+")
_TOPIC = later(r"(?:^|(?<=[、。]))(?P<who>[^、。「」はがも\ue000]{1,40})は(?P<rest>[^。\ue000]*)$")
# a comma behind a verb: another clause begins, and the topic is that of the one before
_CLOSED = later(
    r"(?:[しりちみびぎえけせてねめれ]|んで|[たるいうくすむ]が|ば|ず|つつ|ながら|ものの|ため|ので|から|と|一方で?|[たる](?:後|際|あと|うえで|上で)|[たるい]のに対し)、"
)
# the verb behind the words ends the sentence: it has no subject but the topic
_ENDS = later(r"[」』”〟\s]*と[^、。「」がはと\ue000]{1,14}(?:[たるすくぐむぶつぬう]|てい[るた])(?:。|$)")
_BEING = later(r"(?:[者家員官長民授師人手主客僧兵婦]|関係者|代表|当局|幹部|側|氏|さん|ら|たち)$")
_PERSON = later("(?:彼女?|[同両]?氏|本人)(?:ら|たち)?$")
_LEAST = 2  # characters of a family name that tells a name by itself


def without_inner_subjects(before: str, after: str, language: Language, known: Callable[[str], str | None], spots: Spots) -> str:
    """What stands before a statement, without the subjects of words quoted there or right behind it.

    The topic は is who speaks; a thing with が never is, a person only where the topic is a body (政府は、報道官が「…」と述べた).
    """
    if language.code != "ja":
        return before
    before = _ANSWERED.sub("", before)
    if "が" not in before:
        return before
    for inner in reversed(list(_INNER.finditer(before))):
        behind = _QUOTED.sub("", before[inner.end() :]) + after if inner["words"] else after
        if _is_quoted_subject(before, inner, behind, language, known, spots):
            before = before[: inner.start()] + before[inner.end() :]
    return before


def _is_quoted_subject(
    before: str, inner: re.Match[str], after: str, language: Language, known: Callable[[str], str | None], spots: Spots
) -> bool:
    """Whether the predicate of a subject stands in the quotation, and the topic before it speaks."""
    topic = _TOPIC.search(before, 0, inner.start())
    if topic is None or _CLOSED.search(topic["rest"] + inner["inner"]):
        return False
    titled = compiled(rf"(?:{language.speech.titles})$")
    names = {e: name for _, e, name in spots(before) if name}
    who, subject = topic["who"], inner["inner"]
    named = names.get(topic.end("who"))
    person = _PERSON.search(who) or titled.search(who) or (named is not None and _is_name(named, language, known))
    body = compiled(rf"(?:{language.speech.subject})").match(f"{who}は") or compiled(language.speech.bodies).search(who)
    if not person and not body and not is_place(who, "ja"):
        return False
    said = names.get(inner.end("inner")) or subject.rpartition("の")[2]
    speaks = _BEING.search(subject) or titled.search(subject) or _is_name(said, language, known)
    return not speaks or bool(person and _ENDS.match(after))


def _is_name(name: str, language: Language, known: Callable[[str], str | None]) -> bool:
    """Whether a word is somebody's name: heard before, foreign and no common word, or with a family name before it."""
    if known(name):
        return names_person(name, language)
    if is_place(name, "ja") or is_common(name, "ja") or not names_person(name, language):
        return False
    if re.fullmatch("[ァ-ヺー・＝=]+", name):
        return True
    worded = any(u.ids and not u.proper and u.end - u.start > 1 for u in content_of(name, "ja").units)
    return not worded and len(family_of(name) or "") >= _LEAST
