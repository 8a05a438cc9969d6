"""Labels that no sign at their line tells, but what stands about it: a member's name on a line of its own, a name before a wide blank, a question
before an answer in quotation marks."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import names_person
from refcheck.parse.turns_labels import Opened, asks, lines, titled

_NAMES = r"(?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]+ ){1,4}[A-ZÀ-ÞА-ЯЁ][\w’'-]+"
_MEMBER = later(rf"(?:The [A-Z][^()]{{3,90}} \((?P<holder>{_NAMES})\)|(?P<name>{_NAMES})(?: \([^()]{{2,60}}\)){{1,2}})\s*$")
_BLANK = later(r"(?P<label>[^\s　。、：:「」―—]{1,8})　(?=\S)")
_HYPHEN = later(r"[-―—–▷△▶◇]\s?(?=\S)")
_QUOTED = tuple('“"「')
_PRESIDES = later("主持|司会")
_ENDS = tuple('。！？.!?…”」』"）)')
_BREAKS = later(r"[。！？!?：:；;，,、“”「」\"]|\.$")
_SAID = 40  # characters that a member says at least,
_SAID_WIDE = 6  # and whoever stands alone on a line before
_LINE = 40  # characters of a line that is a name, with its office
_FEW = 2


def apart(text: str, opened: list[Opened], language: Language) -> list[Opened]:
    """The labels, with those that a line alone does not tell, in the order of their places."""
    rows = list(lines(text))
    found = {o.at: o for o in opened}
    members = _members(rows, found) if language.spaced else []
    added = [*members, *_alone(rows, found, language, established=bool(members))]
    if language.code == "ko":
        added += _before_quotes(rows)
    if not language.spaced:
        added += _before_blanks(text, rows, found, language)
    return sorted({**found, **{o.at: o for o in added}}.values(), key=lambda o: o.at)


def _members(rows: list[tuple[int, str]], taken: dict[int, Opened]) -> list[Opened]:
    """Members of a parliament on lines of their own, first with what they stand for: Gareth Pennycook (Calder Vale) (Lab)."""
    free = [(at, line, _MEMBER.match(line)) for at, line in rows if at not in taken]
    names = {m["holder"] or m["name"] for (_, _, m), (_, behind, after) in pairwise(free) if m and not after and len(behind) > _SAID}
    if len(names) < _FEW:
        return []
    named = ((at, line, (m and (m["holder"] or m["name"])) or line) for at, line, m in free)
    return [Opened(at, at + len(line), name, "member") for at, line, name in named if name in names]


def _alone(rows: list[tuple[int, str]], taken: dict[int, Opened], language: Language, *, established: bool) -> list[Opened]:
    """Those named on lines of their own before what they say: 闻楚川 / 海峡卫视记者; where one of them is a person and stands so again."""
    free = [
        (at, line)
        for (at, line), (after, said) in pairwise(rows)
        if len(line) <= _LINE and at not in taken and after not in taken and not _BREAKS.search(line)
        if len(said) > (_SAID_WIDE if not language.spaced else len(line)) and said.endswith(_ENDS)
    ]
    times = Counter(_name(line, language) for _, line in free)
    again = {name for name, n in times.items() if n >= _FEW and _person(name, language)}
    if not again and not established:
        return []
    first = next((at for at, line in free if _name(line, language) in again), 0)
    head = "\n".join(line for at, line in rows if at < first).casefold()
    once = {
        name
        for at, line in free
        if (name := _name(line, language)) not in again
        if asks(name, language) or (_person(name, language) and (titled(line, language) or name.casefold() in head))
    }
    if len(again) + len(once) < _FEW and not established:
        return []
    return [Opened(at, at + len(line), name, "member") for at, line in free if (name := _name(line, language)) in again | once]


def _person(name: str, language: Language) -> bool:
    return names_person(name, language) and (not language.spaced or " " in name or language.code == "ko")


def _name(line: str, language: Language) -> str:
    """The name of a line without the office before it: 国家能源局副局长 贺明烛."""
    office, blank, name = line.rpartition(" ")
    if not blank or language.spaced or (asks(office, language) and not _PRESIDES.match(office)):
        return line
    return name if titled(office, language) and names_person(name, language) else line


def _before_blanks(text: str, rows: list[tuple[int, str]], taken: dict[int, Opened], language: Language) -> list[Opened]:
    """Those of a round table, named at its head: 三雲　期待は十年前のほうが高かった。"""
    found = [(at, m) for at, line in rows if at not in taken and (m := _BLANK.match(line)) is not None]
    times = Counter(m["label"] for _, m in found)
    again = [label for label, n in times.items() if n >= _FEW and (asks(label, language) or names_person(label, language, label=True))]
    first = {label: next(at for at, m in found if m["label"] == label) for label in again}
    introduced = {label for label in again if label in text[: min(first.values())]}
    if len(introduced) < _FEW:
        return []
    called = {label for label in times if label in introduced or label in text[: min(first.values())]}
    return [Opened(at, at + m.end(), m["label"], "member") for at, m in found if m["label"] in called]


def _before_quotes(rows: list[tuple[int, str]]) -> list[Opened]:
    """What an interviewer asks in Korean print, before an answer in quotation marks."""
    found = [
        Opened(at, at + m.end(), "", "long dash", asks=True)
        for (at, line), (_, behind) in pairwise(rows)
        if behind.startswith(_QUOTED) and (m := _HYPHEN.match(line)) is not None
    ]
    return found if len(found) >= _FEW else []
