"""LaTeX source → printed text, written into a Builder while it is scanned."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable

from refcheck.model.document import Hyperlink, Place, RegionKind
from refcheck.read.building import Builder

_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z@]+\*?)|\\(?P<sign>[^A-Za-z])|(?P<comment>(?<!\\)%[^\n]*\n?[ \t]*)"
    r"|(?P<special>``|''|---?|[~{}`'$]|\n\s*\n)|(?P<words>[^\\%~{}`'\-$\n]+|\n|-)"
)
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
_SPECIAL = {"``": "“", "''": "”", "`": "‘", "'": "’", "---": "—", "--": "–", "-": "-", "~": "\u00a0", "{": "", "}": "", "$": ""}
_HEADINGS = frozenset(("part", "chapter", "section", "subsection", "subsubsection", "paragraph"))
_QUOTES = frozenset(("quote", "quotation", "displayquote", "displaycquote", "blockquote"))
_SWALLOW = frozenset(
    (
        "label ref pageref eqref autoref cref vspace hspace includegraphics usepackage pagestyle thispagestyle setlength "
        "bibliographystyle bibliography addbibresource documentclass hypersetup newcommand renewcommand setcounter addtocounter "
        "setmainfont setCJKmainfont selectlanguage nocite index date author theendnotes printbibliography enlargethispage begin "
        "end phantomsection addcontentsline markboth markright thanks definecolor setotherlanguage setdefaultlanguage "
        "setmainlanguage input include"
    ).split()
)
_CITES = re.compile(r"(?:foot|paren|text|auto|smart|super|full|no|Par|Text)?cite[a-z]*\*?s?$|[Cc]ite(?:p|t|alp|alt|author|year)\*?$")
_LANGUAGES = {
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
_BABEL = re.compile(
    r"\\(?:usepackage\[([^\]]*)\]\{babel\}|setmainlanguage(?:\[[^\]]*\])?\{([a-z]+)\}|setdefaultlanguage(?:\[[^\]]*\])?\{([a-z]+)\})"
)


class LatexScan:
    """A scan over `source`. After `run`: `bodies` (note key → range of its source), `labels`, `title`, `language`."""

    def __init__(self, source: str, out: Builder, *, inside_note: bool = False) -> None:
        self.source = source
        self.out = out
        self.inside_note = inside_note
        self.bodies: dict[str, tuple[int, int]] = {}
        self.labels: dict[str, str] = {}
        self.title: str | None = None
        self.language: str | None = None
        self.counts = {"f": 0, "e": 0}
        self.waiting: list[str] = []
        self.quotes: list[int] = []
        self.starts = [0, *(m.end() for m in re.finditer("\n", source))]
        self.special: dict[str, Callable[[int], int]] = {
            "footnote": lambda at: self._footnote(at, "f"),
            "endnote": lambda at: self._footnote(at, "e"),
            "footnotemark": lambda at: self._mark(at, "f"),
            "endnotemark": lambda at: self._mark(at, "e"),
            "footnotetext": self._note_text,
            "endnotetext": self._note_text,
            "href": self._href,
            "url": self._url,
            "nolinkurl": self._url,
            "path": self._url,
            "enquote": self._enquote,
            "title": self._title,
        }

    def run(self) -> None:
        """Scan the document's body; language and title come from the preamble."""
        found = _BABEL.search(self.source)
        if found is not None:
            named = [w.strip() for group in found.groups() if group for w in group.split(",")]
            self.language = next((_LANGUAGES[w] for w in reversed(named) if w in _LANGUAGES), None)
        begin = re.search(r"^[^%\n]*\\begin\s*\{document\}", self.source, re.MULTILINE)
        end = self.source.find("\\end{document}")
        titled = re.search(r"\\title\s*(?:\[[^\]]*\])?\s*(?=\{)", self.source)
        if titled is not None:
            inner = self._group(titled.end())
            self.title = self.plain(*inner) if inner else None
        self.convert(begin.end() if begin else 0, end if end >= 0 else len(self.source))
        self.out.write("\n\n")

    def plain(self, start: int, end: int) -> str:
        """A stretch of the source as printed, apart from the document."""
        out = Builder()
        LatexScan(self.source, out, inside_note=True).convert(start, end)
        return re.sub(r"\s+", " ", out.text()).strip()

    def convert(self, start: int, end: int) -> None:
        """Write what ``source[start:end]`` prints."""
        position, line = start, -1
        while position < end:
            found = _TOKEN.match(self.source, position, end)
            if found is None:
                position += 1
                continue
            here = bisect_right(self.starts, position)
            if here != line:
                line = here
                self.out.anchor(Place(line=line, column=position - self.starts[line - 1] + 1))
            position = self._token(found)

    def _token(self, found: re.Match[str]) -> int:
        kind = found.lastgroup
        if kind == "command":
            return self._command(found.group("command"), found.end())
        if kind == "sign":
            return self._sign(found.group("sign"), found.end())
        if kind == "words":
            self.out.write(found.group())
        elif kind == "special":
            self.out.write(_SPECIAL.get(found.group(), "\n\n"))
        return found.end()

    def _command(self, command: str, at: int) -> int:
        name = command.rstrip("*")
        if name in self.special:
            return self.special[name](at)
        if name in ("begin", "end"):
            return self._environment(name, at)
        if name in _HEADINGS:
            return self._heading(at)
        if _CITES.match(command):
            return self._cite(command, at)
        if name in _SWALLOW:
            return self._arguments_end(at)
        if name in ACCENTS and len(name) == 1:
            return self._accent(name, at)
        if name in LETTERS:
            self.out.write(LETTERS[name])
            return self._after_word(at)
        return self._after_options(self._after_word(at))

    def _sign(self, sign: str, at: int) -> int:
        if sign in ACCENTS and at < len(self.source) and re.match(r"\{?\\?[A-Za-zА-я]", self.source[at : at + 3]):
            return self._accent(sign, at)
        self.out.write(
            {"\\": "\n", " ": " ", ",": "\u202f", "-": "", "/": "", "\n": " ", "(": "", ")": "", "[": "", "]": ""}.get(sign, sign)
        )
        return at

    def _accent(self, sign: str, at: int) -> int:
        found = re.compile(r"\s*\{?\s*(?P<letter>\\[ij]|[^\W\d_])\s*\}?").match(self.source, at)
        if found is None:
            return at
        letter = found.group("letter").lstrip("\\")
        self.out.write(unicodedata.normalize("NFC", letter + ACCENTS[sign]))
        braced = "{" in found.group()
        return found.end() if braced else found.end("letter")

    def _footnote(self, at: int, kind: str) -> int:
        option, at = self._option(at)
        group = self._group(at)
        if group is None:
            return at
        if not self.inside_note:
            key = self._call(kind, option)
            self.bodies[key] = group
        return group[1] + 1

    def _mark(self, at: int, kind: str) -> int:
        option, at = self._option(at)
        if not self.inside_note:
            self.waiting.append(self._call(kind, option))
        return at

    def _note_text(self, at: int) -> int:
        option, at = self._option(at)
        group = self._group(at)
        if group is None:
            return at
        key = next((k for k in reversed(list(self.labels)) if self.labels[k] == option), None) if option else None
        key = key or next((k for k in self.waiting if k not in self.bodies), None)
        if key is not None and not self.inside_note:
            self.bodies[key] = group
        return group[1] + 1

    def _call(self, kind: str, option: str | None) -> str:
        if option is None or not option.isdecimal():
            self.counts[kind] += 1
        label = option or str(self.counts[kind])
        key = next((k for k in self.labels if option and self.labels[k] == option and k.startswith(kind)), f"{kind}:{len(self.labels)}")
        self.labels[key] = label
        start = self.out.write(label)
        self.out.call(key, label, start, self.out.length)
        return key

    def _href(self, at: int) -> int:
        target = self._group(self._option(at)[1])
        words = self._group(target[1] + 1) if target else None
        if target is None or words is None:
            return at
        start = self.out.length
        self.convert(*words)
        self.out.links.append(Hyperlink(_address(self.source[slice(*target)]), start, self.out.length))
        return words[1] + 1

    def _url(self, at: int) -> int:
        found = re.compile(r"\s*([^\sA-Za-z0-9{*])").match(self.source, at)
        group = self._group(at)
        if group is None and found is not None:
            close = self.source.find(found.group(1), found.end())
            group = (found.end(), close) if close > 0 else None
        if group is None:
            return at
        url = _address(self.source[slice(*group)])
        start = self.out.write(url)
        self.out.links.append(Hyperlink(url, start, self.out.length))
        return group[1] + 1

    def _enquote(self, at: int) -> int:
        group = self._group(at)
        if group is None:
            return at
        left, right = {"de": ("„", "“"), "fr": ("« ", " »"), "ru": ("«", "»"), "ja": ("「", "」")}.get(self.language or "", ("“", "”"))
        self.out.write(left)
        self.convert(*group)
        self.out.write(right)
        return group[1] + 1

    def _title(self, at: int) -> int:
        group = self._group(self._option(at)[1])
        return group[1] + 1 if group else at

    def _heading(self, at: int) -> int:
        group = self._group(self._option(at)[1])
        if group is None:
            return at
        self.out.write("\n\n")
        start = self.out.length
        self.convert(*group)
        self.out.region(RegionKind.HEADING, start)
        self.out.write("\n\n")
        return group[1] + 1

    def _environment(self, side: str, at: int) -> int:
        group = self._group(at)
        name = self.source[slice(*group)].strip("* ") if group else ""
        if name == "thebibliography" and side == "begin":
            end = self.source.find("\\end{thebibliography}", at)
            return end if end >= 0 else len(self.source)  # its items are read as entries
        if name in _QUOTES:
            self.out.write("\n\n")
            if side == "begin":
                self.quotes.append(self.out.length)
            elif self.quotes:
                self.out.region(RegionKind.BLOCK_QUOTE, self.quotes.pop())
        return self._after_options(group[1] + 1) if group else at

    def _cite(self, command: str, at: int) -> int:
        r"""One citation, or with a plural command (\\cites) several in a row: "see [key], 3"."""
        while True:
            at = re.compile(r"(?:\s?\([^()]*\)){0,2}").match(self.source, at).end() if command.endswith("s") else at  # type: ignore[union-attr] # matches ""
            before, at = self._option(at)
            after, at = self._option(at)
            group = self._group(at)
            if group is None:
                return at
            if after is not None and before:
                self.out.write(f"{_printed(before)} ")
            self._keys(self.source[slice(*group)])
            locator = after if after is not None else before
            if locator:
                self.out.write(f", {_printed(locator)}")
            at = group[1] + 1
            if not command.endswith("s") or self.source[at : at + 1] not in ("[", "{"):
                return at
            self.out.write("; ")

    def _keys(self, listed: str) -> None:
        for order, key in enumerate(k.strip() for k in listed.split(",")):
            if order:
                self.out.write(", ")
            start = self.out.write(f"[{key}]")
            if key:
                self.out.call(f"cite:{key}", key, start, self.out.length)

    def _group(self, at: int) -> tuple[int, int] | None:
        """The range inside the braces that open at or after `at` (blanks between), None without."""
        found = re.compile(r"\s*\{").match(self.source, at)
        if found is None:
            return None
        depth, i = 1, found.end()
        while i < len(self.source):
            if self.source[i] == "\\":
                i += 2
                continue
            depth += {"{": 1, "}": -1}.get(self.source[i], 0)
            if depth == 0:
                return found.end(), i
            i += 1
        return None

    def _option(self, at: int) -> tuple[str | None, int]:
        found = re.compile(r"\s*\[([^\]]*)\]").match(self.source, at)
        return (found.group(1), found.end()) if found else (None, at)

    def _after_options(self, at: int) -> int:
        return self._option(at)[1] if self.source[at : at + 1] == "[" else at

    def _after_word(self, at: int) -> int:
        return at + 1 if self.source[at : at + 1] == " " else at

    def _arguments_end(self, at: int) -> int:
        while True:
            option, after = self._option(at)
            group = self._group(at)
            if option is not None:
                at = after
            elif group is not None and self.source[at : at + 1] in "{[ ":
                at = group[1] + 1
            else:
                return at


def _printed(option: str) -> str:
    """A note before or after a citation: "p.~3" as printed."""
    out = Builder()
    LatexScan(option, out, inside_note=True).convert(0, len(option))
    return out.text()


def _address(raw: str) -> str:
    return re.sub(r"\\([%#&_{}~$])", r"\1", re.sub(r"\s+", "", raw))
