r"""LaTeX source that is not read as LaTeX: code printed as it stands, words between \iffalse and \fi, comments."""

from __future__ import annotations

import re

_LITERAL = r"verbatim\*?|Verbatim\*?|BVerbatim|lstlisting|minted|alltt|filecontents\*?|comment"
_STRETCH = re.compile(
    rf"\\begin\s*\{{(?P<environment>{_LITERAL})\}}(?P<options>\[[^\]\n]*\])?(?P<code>.*?)(?:\\end\s*\{{(?P=environment)\}}|\Z)"
    r"|\\(?:verb|lstinline)\*?(?![A-Za-z])(?P<fence>[^\sA-Za-z*{])(?P<words>[^\n]*?)(?P=fence)"
    r"|\\iffalse(?![A-Za-z])(?P<hidden>.*?)\\fi(?![A-Za-z])"
    r"|\\(?:url|nolinkurl|path|href)\s*\{[^{}\n]*\}"
    r"|\\[^\n]"
    r"|%(?P<comment>[^\n]*)",
    re.DOTALL,
)
_UNPRINTED = frozenset(("comment", "filecontents", "filecontents*"))
_ESCAPES = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "`": r"{`}", "'": r"{'}", "-": r"{-}"}


def without_literals(source: str) -> str:
    """The source with code escaped, so that it prints as it stands, and comments emptied. Lines stay where they are."""
    return _STRETCH.sub(_as_printed, source)


def _as_printed(found: re.Match[str]) -> str:
    if found["environment"] is not None:
        if found["environment"] in _UNPRINTED:
            return "\n" * found.group().count("\n")
        return rf"\begin{{verbatim}}{_escaped(found['code'])}\end{{verbatim}}"
    if found["words"] is not None:
        return _escaped(found["words"])
    if found["hidden"] is not None:
        return "\n" * found["hidden"].count("\n")
    return "%" if found["comment"] is not None else found.group()


def _escaped(code: str) -> str:
    return "".join(_ESCAPES.get(c, "\\" + c if c in "%${}#&_" else c) for c in code)
