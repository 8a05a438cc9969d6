"""Text into fields of a .bib file: TeX's own characters made inert, verbatim fields left as they are."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_BACK = {written: char for char, written in _TEX.items()}


def escaped(text: str) -> str:
    """Text for a field that TeX reads. `unescaped` gives the text back."""
    return "".join(_TEX.get(c, c) for c in one_line(text))


def one_line(text: str) -> str:
    """Text on one line: runs of blanks and breaks as one blank; the full-width blank is a character of the text and stays."""
    return _BREAKS.sub(" ", text).strip(" ")


def unescaped(field: str) -> str:
    """The text that `escaped` was given, blanks folded."""
    out, i = [], 0
    while i < len(field):
        written = next((w for w in _BACK if field.startswith(w, i)), None)
        out.append(_BACK[written] if written else field[i])
        i += len(written) if written else 1
    return "".join(out)


def verbatim(address: str) -> str:
    """An address for a verbatim field: only braces, which would end the field, and blanks are percent-encoded."""
    return address.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20").replace("\\", "%5C")


def typed(address: str) -> str:
    r"""An address in a \url command inside a field that TeX reads: there % and # would end it."""
    return "\\url{" + re.sub(r"[%#]", lambda sign: "\\" + sign.group(), verbatim(address)) + "}"
