"""Text made safe inside a .bib field, and read back."""

from __future__ import annotations

import re

_ESCAPES = {"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    c: "\\" + c for c in "%&_#$"
}
_BACK = {v: k for k, v in _ESCAPES.items()}
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


def tex(text: str) -> str:
    """Plain text as a field value: TeX's own characters escaped, braces never unbalanced, one line."""
    return "".join(_ESCAPES.get(c, c) for c in _CONTROL.sub(" ", text))


def plain(value: str) -> str:
    """The plain text of a value that `tex` made."""
    return re.sub("|".join(re.escape(e) for e in sorted(_BACK, key=len, reverse=True)), lambda m: _BACK[m[0]], value)


def verbatim(url: str) -> str:
    """An address for a verbatim field (url, doi): left as it is; only what would break the file is percent-encoded."""
    return re.sub(r"[{}\\\s]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), url)


def listed(text: str) -> str:
    """A value of a list field (publisher, location, organization): braces keep an "and" inside it together."""
    value = tex(text)
    return "{" + value + "}" if re.search(r"\sand\s", value, re.IGNORECASE) else value
