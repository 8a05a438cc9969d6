"""A title in the paper's language with the work's own title in a bracket behind it: 《公开信》（Открытое письмо）, 『河港史稿』〔河港史稿の原題〕."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.parse.draft import Draft
from refcheck.parse.kinds import language_of_text

_BEHIND = later(
    r"(?:「(?P<a>[^「」]{2,})」|『(?P<b>[^『』]{2,})』|《(?P<c>[^《》]{2,})》|〈(?P<d>[^〈〉]{2,})〉|“(?P<e>[^“”]{2,}?)[,.]?”|«(?P<f>[^«»]{2,})»)"
    r"\s*(?:\((?P<g>[^()]{4,})\)|[\[〔](?P<h>[^\[\]〔〕]{4,})[\]〕])"
)
_NO_TITLE = later(
    r"(?:1[5-9]|20)\d\d|https?:|\d\s*[頁页号期巻卷]|[:：]\s?.*(?:出版|書[店房局]|书[店局]|社$|изд)|^(?:以下|下称|以下簡称|简称|далее|이하)"
)
_OTHER_SCRIPT = later(r"[㐀-鿿ぁ-ヿ가-힣А-Яа-яЁё]{2}")


_NAMED_TWICE = later(r"\s*\((?P<own>[^()]{3,})\)$")


def part_own_container(draft: Draft, paper_lang: str | None) -> None:
    """The name of a paper or agency with its own name in a bracket: “北方新闻”通讯社（ИА «Север»）."""
    if not paper_lang or not draft.has("container_title") or draft.original.get("container_title"):
        return
    start, end = draft.spans["container_title"]
    found = _NAMED_TWICE.search(draft.note.flat, start, end)
    if found is None or not _OTHER_SCRIPT.search(found["own"]):
        return
    language = paper_lang.split("-")[0]
    name = draft.note.flat[start : found.start()]
    if language_of_text(name, "", language) == language != language_of_text(found["own"], "", language):
        draft.original["container_title"] = draft.note.text[slice(*found.span("own"))]
        draft.drop("container_title")
        draft.put("container_title", start, found.start())


def take_own_titles(draft: Draft, paper_lang: str | None) -> dict[str, str]:
    """Titles and names of periodicals as printed, with those that the works have, whose brackets are blanked.

    A bracket in Latin letters is left alone: papers of the East print English titles of works that are not English.
    """
    language = (paper_lang or "").split("-")[0]
    made: dict[str, str] = {}
    if not language:
        return made
    for found in _BEHIND.finditer(draft.mask, draft.start, draft.end):
        title = next(v for k, v in found.groupdict().items() if v and k < "g")
        group = "g" if found["g"] else "h"
        own = found[group]
        if _NO_TITLE.search(own) or not _OTHER_SCRIPT.search(own):
            continue
        if language_of_text(title, "", language) != language or language_of_text(own, "", language) == language:
            continue
        printed = draft.note.text[slice(*found.span(group))]
        start, end = found.start(group) - 1, found.end(group) + 1
        draft.mask = draft.mask[:start] + " " * (end - start) + draft.mask[end:]
        made[title] = printed
    return made
