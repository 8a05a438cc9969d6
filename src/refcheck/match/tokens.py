"""Words of a text with their places: a run of letters, a number, a katakana word, one Chinese character or kana, a sign of money."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_FIGURES = "〇零一二三四五六七八九十百千万萬億亿兆两兩"
_LARGE = "十百千万萬億亿兆"
_OWN = "ァ-ヺーｦ-ﾟぁ-ゖ" + HAN  # scripts without blanks
_SOFT = "\u00ad\u200b-\u200d\u2060\ufeff"  # a chance to break the line
_DIGITS = r"[0-9０-９]+(?:[.,:/．，・·'’\-–−~〜～][0-9０-９]+)*"
MINUS = r"(?:(?<=[\s(（ぁ-ゖ:：,，、])|\A)[-−－–](?=[0-9０-９])"
_TOKEN = later(
    rf"(?P<numeral>百分之[0-9０-９.．點点{_FIGURES}]+|{_DIGITS}[{_LARGE}][0-9０-９,，{_FIGURES}]*|[{_FIGURES}]{{2,}})"
    rf"|(?P<number>(?:{MINUS})?"
    rf"(?:[0-9０-９]{{1,3}}(?:[\u00a0\u202f\u2009 ][0-9]{{3}}(?![0-9]))+(?:[.,][0-9]+)?|{_DIGITS})(?:[\u00a0\u202f\u2009 ]?[%％]|パーセント(?!ポイント)|퍼센트(?!포인트))?)"
    r"|(?P<katakana>[ァ-ヺー・ｦ-ﾟ]*[ァ-ヺーｦ-ﾟ])"
    rf"|(?P<single>[{HAN}ぁ-ゖゝゞ])"
    rf"|(?P<word>(?:(?![{_OWN}])[^\W\d_])(?:(?![{_OWN}])[\w\u0300-\u036f]|(?<![가-힣])['’](?=[^\W\d_])|[{_SOFT}]+(?=[^\W\d_]))*)"
    r"|(?P<sign>[$€£¥￥₽₩₹%％‰±])"
)


@dataclass(frozen=True, slots=True)
class Token:
    """text[start:end] with its folded form; `kind` is number, numeral (with Chinese numerals), katakana, single, word or sign."""

    start: int
    end: int
    key: str
    kind: str


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of text[start:end], in order. A number keeps the minus before it, which folding drops."""
    out = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        key = fold_text(match.group()).replace("パーセント", "%").replace("퍼센트", "%")
        if match.lastgroup == "number" and match.group()[0] in "-−－–":
            key = "-" + key
        if key:
            out.append(Token(match.start(), match.end(), key, match.lastgroup or ""))
    return out
