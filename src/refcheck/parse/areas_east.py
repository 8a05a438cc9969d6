"""Signs of East Asian references as lists and catalogues set them, made those that the styles read.

Catalogues put what somebody did in a bracket of its own ("出田隆一(翻訳)"), lists close the areas of GB/T 7714 by 。, and a Japanese index numbers pages by volume
and page ("1_80"). Only the flat text is changed, character by character, so that all offsets hold and values stay as printed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.parse.clean import Clean

_OURS = re.compile(r"[㐀-鿿ぁ-ヿ가-힣]")
_ROLES = "著者?|共著|原著|翻訳|監訳|共訳|訳者?|編集|編者?|編著|監修|责任编辑|主编|主編|编著|编|译|譯|지음|옮김|엮음|저자?|역자?|편저?"
_FORMS = re.compile(
    # 有田孝之ほか (編集)、『…』; アリス (著)・出田隆(翻訳)、『…』: up to a title in marks
    rf"(?P<role>(?<=[㐀-鿿ぁ-ヶー々A-Za-z.가-힣])\s?\((?:{_ROLES})\)(?=[、,・·\s]*(?:[^「『《“\d:()]{{2,40}}?\s?\((?:{_ROLES})\)[、,・·\s]*)*[「『《]))"
    r"|(?P<pages>(?<=\d)_(?=\d{1,4}(?!\d)))|(?P<online>(?<=\d)\s?\((?:オンライン|[Oo]nline|电子版|電子版)\))"
)
_MARKED = re.compile(r"\[[A-Z]{1,2}(?:/[A-Z]{2})?\]\s?。")  # 作者。题名[J]。刊名，2020(4)：45-56。


def tidied_east(note: Clean) -> Clean:
    """The note with these signs as the styles have them; a note without East Asian letters as it is."""
    if not _OURS.search(note.flat):
        return note
    flat = _FORMS.sub(_plain, note.flat)
    mark = _MARKED.search(flat)
    if mark and flat.count("[", 0, mark.start()) < 2:
        flat = flat[: mark.end()].replace("。", ".") + flat[mark.end() :]
    return replace(note, flat=flat) if flat != note.flat else note


def _plain(found: re.Match[str]) -> str:
    """As many characters: what somebody did without its bracket, a figure for the sign between figures, nothing for "online" behind the pages."""
    if found["pages"]:
        return "0"
    return " " * len(found["online"]) if found["online"] else re.sub(r"[()]", " ", found["role"])
