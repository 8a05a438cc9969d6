r"""Commands that make notes under other names: those of packages, and an author's own (\newcommand{\fn}[1]{\footnote{#1}})."""

from __future__ import annotations

import re

_ARGUMENTS = r"(?P<s>s?)\*?(?P<rest>(?:\s?(?:\([^()]*\)){0,2}(?:\[[^\]]*\]){0,2}\{[^{}]*\})+)"
_FOOT = re.compile(r"\\foot(?:full)?cite" + _ARGUMENTS)
_FOOT_OR_AUTO = re.compile(r"\\(?:foot(?:full)?|auto|smart)cite" + _ARGUMENTS)
_IN_NOTES = re.compile(
    r"\\usepackage\s*\[[^\]]*(?:autocite\s*=\s*footnote|style\s*=\s*\{?(?:verbose|footnote|chicago-notes|oscola|mhra)[\w-]*)[^\]]*\]\s*\{biblatex"
    r"|\\usepackage\s*\[[^\]]*\bnotes\b[^\]]*\]\s*\{biblatex-chicago\}"
)
_OTHERS = {"sidenote": "footnote", "tablefootnote": "footnote", "pagenote": "endnote"}
_MADE = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand|NewDocumentCommand)\*?\s*\{?\\(?P<name>[A-Za-z]+)\}?\s*(?:\[1\]|\{\s*\+?m\s*\})\s*"
    r"\{[^{}]*\\(?P<what>footnote|endnote)\s*\{[^{}]*#1"
    r"|\\(?:def|gdef)\s*\\(?P<name2>[A-Za-z]+)\s*#1\s*\{[^{}]*\\(?P<what2>footnote|endnote)\s*\{[^{}]*#1"
    r"|\\let\s*\\(?P<name3>[A-Za-z]+)\s*=?\s*\\(?P<what3>footnote|endnote)\b"
)


def plain_notes(source: str) -> str:
    r"""The source with every such command as \footnote or \endnote; lines stay where they are.

    \footcite becomes a footnote that cites, and so does \autocite where the style prints citations in notes.
    """
    source = _own_words(source)
    names = dict(_OTHERS)
    body = re.search(r"\\begin\s*\{document\}", source)
    start = body.start() if body is not None else 0
    for found in _MADE.finditer(source, 0, start):
        name = found["name"] or found["name2"] or found["name3"]
        if name not in ("footnote", "endnote"):  # \let\footnote\endnote prints footnotes as endnotes: they stay notes
            names[name] = found["what"] or found["what2"] or found["what3"]
    printed = re.sub(rf"\\({'|'.join(map(re.escape, names))})(?![A-Za-z])", lambda m: f"\\{names[m[1]]}", source[start:])
    cites = _FOOT_OR_AUTO if _IN_NOTES.search(source) else _FOOT
    return source[:start] + cites.sub(lambda m: f"\\footnote{{\\cite{m.group('s')}{m.group('rest')}}}", printed)


_WORDS = re.compile(
    r"^[ \t]*\\(?:(?:re)?newcommand|providecommand)\*?\s*\{?\\(?P<name>[A-Za-z]{2,})\}?\s*\{(?P<words>[^{}#\n]*(?:\{[^{}#\n]*\}[^{}#\n]*)?)\}"
    r"|^[ \t]*\\def\s*\\(?P<name2>[A-Za-z]{2,})\s*\{(?P<words2>[^{}#\n]*(?:\{[^{}#\n]*\}[^{}#\n]*)?)\}",
    re.MULTILINE,
)
_PLAIN = re.compile(r"\\(?:textit|emph|textsc|textbf|textrm|mbox|xspace|[\"'`^~=.&%_#$])")  # what words may hold and stay words


def _own_words(source: str) -> str:
    r"""The source with the author's own short words (\newcommand{\harbour}{the port}) put where they are used."""
    body = re.search(r"\\begin\s*\{document\}", source)
    if body is None:
        return source
    words: dict[str, str] = {}
    for found in _WORDS.finditer(source, 0, body.start()):
        said = found["words"] if found["name"] else found["words2"]
        if re.search(r"[^\W\d_]{2}", _PLAIN.sub("", said)) and "\\" not in _PLAIN.sub("", said):
            words[found["name"] or found["name2"]] = said
    if not words:
        return source

    def put(found: re.Match[str]) -> str:
        said = words[found[1]]
        spaced = said.endswith("\\xspace") and found[2].isspace()
        return said.removesuffix("\\xspace") + (" " if spaced else "")

    use = re.compile(rf"\\({'|'.join(map(re.escape, words))})(?![A-Za-z])(\{{\}}|[ \t]*)")
    return source[: body.start()] + use.sub(put, source[body.start() :])
