"""Who edited or translated a work in a bracket glued to its name, where nothing marks the name: 신탁법의 기초(이영희 편), 信託法の基礎(林 誠 編)."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.names import is_organisation, split_names, surname

_ROLES = {
    "editor": "責任編集|共編著|共編|編著|編集|監修|主編|主编|编著|編|编|공편저|공편|편저|엮음|편",
    "translator": "共訳|監訳|訳|譯|译|공역|옮김|역",
}
_BEHIND = {
    role: later(rf"(?<=[^\s(])\s?\((?P<names>[^()\d「『《]{{2,30}}?)(?P<blank>\s?)(?:外\s|외\s|ほか\s?)?(?:{words})\)$")
    for role, words in _ROLES.items()
}
_NAME = later(r"[㐀-鿿々]{1,3}\s?[㐀-鿿々ぁ-ヶー]{1,4}|[가-힣]{2,4}|[ァ-ヶー・]{3,14}")
_JOIN = later(r"\s?[,、·・&]\s?")


def part_role(draft: Draft) -> None:
    """Cut such a bracket off the container, or off the title of a whole work; the names in it are those of the role."""
    field = "container_title" if draft.has("container_title") else "title"
    if field not in draft.spans:
        return
    begin, end = draft.spans[field]
    for role, form in _BEHIND.items():
        found = form.search(draft.note.flat, begin, end)
        if found is None or not _people(found["names"], parted=bool(found["blank"])):
            continue
        draft.drop(field)
        draft.put(field, begin, found.start())
        draft.put_names(role, split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
        return


def _people(text: str, *, parted: bool) -> bool:
    """Whether all of these are names; one that is glued to the word of the role must surely be one: （実務編）is a part of the book."""
    names = _JOIN.split(text.strip())
    if parted or len(names) > 1:
        return all(_NAME.fullmatch(name) or is_organisation(name) for name in names)
    return surname(names[0]) is not None and re.fullmatch(r"[㐀-鿿]{3,4}|[가-힣]{3}", names[0]) is not None
