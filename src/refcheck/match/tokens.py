"""Words of a text with their places: a run of letters, a number, a katakana word, one Chinese character or kana."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.fold import fold_text

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(
    r"(?P<number>[0-9０-９]{1,3}(?:[\u00a0\u202f ][0-9]{3}(?![0-9]))+[%％]?|[0-9０-９]+(?:[.,:/．，・·'-][0-9０-９]+)*[%％]?)"
    r"|(?P<numeral>[〇零一二三四五六七八九十百千万萬億亿兆两]{2,})"
    r"|(?P<katakana>[ァ-ヺー・ｦ-ﾟ]*[ァ-ヺーｦ-ﾟ])"
    rf"|(?P<single>[{HAN}ぁ-ゖゝゞ])"
    r"|(?P<word>(?:(?![ァ-ヺーｦ-ﾟぁ-ゖ" + HAN + r"])[^\W\d_])(?:(?![ァ-ヺーｦ-ﾟぁ-ゖ" + HAN + r"])[\w\u0300-\u036f]|['’](?=[^\W\d_]))*)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """text[start:end] with its folded form; `kind` is number, numeral, katakana, single or word."""

    start: int
    end: int
    key: str
    kind: str


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of text[start:end], in order."""
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(m.start(), m.end(), key, m.lastgroup or "") for m in found if (key := fold_text(m.group()))]
