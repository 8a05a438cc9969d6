"""How notes cite in a language: the words around dates, pages, volumes, roles, accesses and back-references.

Every entry is the word as printed, lower case where the script has case. `*_before` words stand before what they
name ("p. 12"), `*_after` words behind it ("12頁"). Words that end in a letter are matched as whole words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

_THEN, _OR = "\x1d", "\x1e"


def each(*parts: Iterable[str]) -> str:
    """One entry that stands for every combination of the parts' forms: ("同", "同上") and ("书", "文")."""
    return _THEN.join(_OR.join(forms) for forms in parts)


def parts_of_entry(entry: str) -> tuple[tuple[str, ...], ...]:
    """What `each` put together; the entry itself as its one part where it is a plain word."""
    return tuple(tuple(forms.split(_OR)) for forms in entry.split(_THEN))


def spelled(entry: str) -> tuple[str, ...]:
    """All words that an entry stands for."""
    return tuple(map("".join, product(*parts_of_entry(entry))))


@dataclass(frozen=True, slots=True)
class Citing:
    """The citing words of one language. `months`, `seasons` (EDTF 21 to 24) and `eras` (year before the first) map words to numbers."""

    months: tuple[tuple[str, int], ...] = ()
    seasons: tuple[tuple[str, int], ...] = ()
    eras: tuple[tuple[str, int], ...] = ()
    pages_before: tuple[str, ...] = ()
    pages_after: tuple[str, ...] = ()
    volume_before: tuple[str, ...] = ()
    volume_after: tuple[str, ...] = ()
    issue_before: tuple[str, ...] = ()
    issue_after: tuple[str, ...] = ()
    edition_before: tuple[str, ...] = ()
    edition_after: tuple[str, ...] = ()
    accessed_before: tuple[str, ...] = ()
    accessed_after: tuple[str, ...] = ()
    access_for_all: tuple[str, ...] = ()  # words that give an access statement force beyond its own work
    editor_before: tuple[str, ...] = ()
    editor_after: tuple[str, ...] = ()
    translator_before: tuple[str, ...] = ()
    translator_after: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()  # проф., д-ра ист. наук: stand between a role and its name
    author_after: tuple[str, ...] = ()  # 著, 撰
    and_words: tuple[str, ...] = ()
    others: tuple[str, ...] = ()  # et al.
    inside: tuple[str, ...] = ()  # "in", 所収: what follows (or stands before) is the container
    ibid: tuple[str, ...] = ()
    op_cit: tuple[str, ...] = ()
    note_words: tuple[str, ...] = ()  # "note" in "see note 3"
    same_author: tuple[str, ...] = ()
    self_works: tuple[str, ...] = ()  # 拙稿, 拙著
    lead_in: tuple[str, ...] = ()  # "See", 参见: opens a citation and is none of it
    closers: tuple[str, ...] = ()  # を参照: ends a citation and is none of it
    joiners: tuple[str, ...] = ()  # "see also", а также: between two works
    via: tuple[str, ...] = ()  # "quoted in", 转引自
    doi_words: tuple[str, ...] = ()
    url_words: tuple[str, ...] = ()  # "URL:", "available at"
    thesis: tuple[str, ...] = ()
    report: tuple[str, ...] = ()
    newspaper: tuple[str, ...] = ()  # endings and words of newspapers' names
    periodical: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    interview: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()  # "at a press conference": where something was said, and no work is named
    conference: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    archive_parts: tuple[str, ...] = ()  # "box", "Bl.", 档案号: what an archive's records are numbered by
    law: tuple[str, ...] = ()  # words that titles of statutes and treaties begin with
    places: tuple[str, ...] = ()  # towns of publishers
    countries: tuple[str, ...] = ()  # countries and states, as they are printed behind a town
    reigns: tuple[str, ...] = ()  # 乾隆, 光绪: stand before the titles of local gazetteers and name no author
    series: tuple[str, ...] = ()  # "coll.", "Reihe": what follows is the name of a series
    publisher: tuple[str, ...] = ()  # endings and words of publishers' names
    organisation: tuple[str, ...] = ()
    government: tuple[str, ...] = ()  # endings and words of the names of ministries, services, administrations
    surnames: str = ""  # single-character surnames, or those of more characters parted by blanks
    archived_form: str = ""  # how an archived copy is named behind an address; {link}, {year}, {month}, {day}, {name} of the month
