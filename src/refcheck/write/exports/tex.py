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
_LONE = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_BACK = {written: char for table in (_TEX, _LONE) for char, written in table.items()}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Text for a field that TeX reads. `unescaped` gives the text back.

    To BibTeX and biber a brace counts behind a backslash, too: one without its other half would run into the next entries.
    """
    table = _TEX if _balanced(text) else _TEX | _LONE
    return "".join(table.get(c, c) for c in one_line(text))


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def one_line(text: str) -> str:
    """Text on one line: runs of blanks and breaks as one blank, control characters left out; the full-width blank is a character and stays."""
    return _BREAKS.sub(" ", _CONTROLS.sub("", text)).strip(" ")


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
