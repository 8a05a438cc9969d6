"""Who is named with a role in an entry of GB/T 7714: 邵琳, 主编. 题名[M]; 题名[M]. 吕纯, 译; 题名[M]. 方铭, 周某, 点校."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.names import is_organisation, split_names, surname

_TRANSLATES = "(?:[编編选選合摘节節翻口]?[译譯訳]著?|[译譯][校注註释釋])"
_EDITS = (
    "(?:(?:总|總|副|执行|執行)?主[编編]|[选選合汇彙]?[编編][著辑輯纂纂写寫注註译校选]?|[辑輯][录錄校注]?|整理|标点|標點|点校|點校|校[点點注註释釋订訂勘证證笺]?"
    "|审[校订定]|審[校訂定]|修订|修訂|[笺箋集疏]?[注註][释釋疏]?|[笺箋集][释釋证證])"
)
ROLES = rf"(?:等\s?)?(?:{_TRANSLATES}|{_EDITS})"
_PRINTED = later(rf",\s*{ROLES}(?=\s*(?:[;,]|$))")  # 秦山, 主编; 倪虹, 副主编
_GLUED = later(rf"(?<=[㐀-鿿]{{2}}){ROLES}$")  # 王五主编
_BEHIND = later(
    rf"\s*[.,;]?\s*(?P<names>[^.:;/\x00]{{2,120}}?)(?P<sign>,\s*|\s*)(?P<role>{ROLES}|trans|ed)s?\s*(?:[.;,](?=\s|//|$|[\d㐀-鿿])|(?=\s|//|[∥‖]|$))"
)


def without_roles(text: str) -> str:
    """A string of names without the roles that commas part from them, or that are glued to the last of them."""
    bare = _PRINTED.sub("", text)
    glued = _GLUED.search(bare)
    if glued and all(_name(one) for one in re.split(r"[,、;]\s*", bare[: glued.start()])):
        return bare[: glued.start()]
    return bare


def take_responsible(draft: Draft, begin: int, end: int) -> int:
    """Set who stands behind the mark with a role (". 姜海伦, 译", ". 王五, 编; 李四, 校", ". 吕纯译"); answers where what follows begins."""
    while found := _BEHIND.match(draft.mask, begin, end):
        if not found["sign"].startswith(",") and not all(_name(one) for one in re.split(r"[,、]\s*", found["names"])):
            break
        role = "translator" if re.search(r"[译譯訳]|trans", found["role"]) else "editor"
        names = found.span("names")
        if role not in draft.names:
            draft.put_names(role, split_names(draft.note.text[slice(*names)]), *names)
        draft.strike(begin, found.end())
        begin = found.end()
    return begin


def _name(text: str) -> bool:
    """Whether a text is a Chinese name, or a body's: what a role may be glued to."""
    text = text.strip()
    return (len(text) < 5 and surname(text) is not None) or (len(text) > 5 and is_organisation(text))
