"""What LaTeX's commands print, and which print nothing."""

from __future__ import annotations

ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "k": "\u0328",
    "r": "\u030a",
}
LETTERS = {
    "ss": "ß",
    "o": "ø",
    "O": "Ø",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "l": "ł",
    "L": "Ł",
    "aa": "å",
    "AA": "Å",
    "i": "ı",
    "ldots": "…",
    "dots": "…",
    "textellipsis": "…",
    "textendash": "–",
    "textemdash": "—",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textquoteleft": "‘",
    "textquoteright": "’",
    "guillemotleft": "«",
    "guillemotright": "»",
    "flqq": "«",
    "frqq": "»",
    "glqq": "„",
    "grqq": "“",
    "og": "« ",
    "fg": " »",
    "S": "§",
    "P": "¶",
    "dag": "†",
    "ddag": "‡",
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "quad": " ",
    "qquad": " ",
    "newline": "\n",
    "par": "\n\n",
    "textperiodcentered": "·",
    "textsuperscript": "",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
}
HEADINGS = frozenset(("part", "chapter", "section", "subsection", "subsubsection", "paragraph"))
QUOTES = frozenset(("quote", "quotation", "blockquote"))
SWALLOW = frozenset(
    (
        "label pageref eqref autoref cref vspace hspace includegraphics usepackage pagestyle thispagestyle setlength "
        "bibliographystyle bibliography addbibresource documentclass hypersetup newcommand renewcommand setcounter addtocounter "
        "setmainfont setCJKmainfont selectlanguage nocite index date author theendnotes printbibliography enlargethispage begin "
        "end phantomsection addcontentsline markboth markright thanks definecolor setotherlanguage setdefaultlanguage "
        "setmainlanguage input include"
    ).split()
)
HIDDEN_ARGUMENTS = {
    **dict.fromkeys("textcolor colorbox foreignlanguage textlang parbox raisebox rotatebox scalebox hyperlink hypertarget".split(), 1),
    **dict.fromkeys("color fontfamily fontseries fontshape linespread setstretch fontencoding".split(), 1),
    **dict.fromkeys("multicolumn multirow resizebox fontsize fcolorbox".split(), 2),
}
"""How many arguments of a command say how it prints the last."""
WITH_ARGUMENTS = frozenset(
    (
        "CJK tabular tabularx tabulary longtable array minipage multicols otherlanguage wrapfigure adjustwidth spacing list thebibliography"
    ).split()
)
"""Environments whose arguments say how they are set."""
LANGUAGES = {
    "japanese": "ja",
    "chinese": "zh",
    "russian": "ru",
    "english": "en",
    "american": "en",
    "british": "en",
    "ngerman": "de",
    "german": "de",
    "french": "fr",
    "korean": "ko",
}
