"""LaTeX source → printed text, written into a Builder while it is scanned."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable

from refcheck.model.document import Hyperlink, Place, RegionKind
from refcheck.read.building import CITED, Builder
from refcheck.read.latex_quotes import DISPLAYED, QUOTING, close_display, open_display, quotation
from refcheck.read.latex_words import ACCENTS, HEADINGS, HIDDEN_ARGUMENTS, LANGUAGES, LETTERS, QUOTES, SWALLOW, WITH_ARGUMENTS

_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z@]+\*?)|\\(?P<sign>[^A-Za-z])|(?P<comment>(?<!\\)%[^\n]*\n?[ \t]*)"
    r"|(?P<special>``|''|---?|\"[`'=~|<>-]|<<|>>|[~{}`'$]|\n\s*\n)|(?P<words>[^\\%~{}`'\-$\n\"<>]+|[\n\"<>-])"
)
_SPECIAL = {"``": "“", "''": "”", "`": "‘", "'": "’", "---": "—", "--": "–", "-": "-", "~": "\u00a0", "{": "", "}": "", "$": ""} | {
    "<<": "«",
    ">>": "»",
    '"`': "„",
    "\"'": "“",
    '"<': "«",
    '">': "»",
    '"-': "",
    '"|': "",
    '"=': "-",
    '"~': "-",
}
_CITES = re.compile(r"(?:foot|paren|text|auto|smart|super|full|no|Par|Text)?cite[a-z]*\*?s?$|[Cc]ite(?:p|t|alp|alt|author|year)\*?$")
_BABEL = re.compile(
    r"\\(?:usepackage\[([^\]]*)\]\{babel\}|setmainlanguage(?:\[[^\]]*\])?\{([a-z]+)\}|setdefaultlanguage(?:\[[^\]]*\])?\{([a-z]+)\})"
)


_OPTION = re.compile(r"\s*\[(?P<inner>(?:[^\[\]{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*+)\]")
_LABEL = re.compile(r"\\label\s*\{\s*([^{}]*?)\s*\}")
_NOTE_COUNT = re.compile(r"\\(?:value|the|arabic)\s*\{?\s*(?:footnote|endnote)\s*\}?")


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
        self.quotes: list[tuple[int, Callable[[], int] | None]] = []
        self.named: dict[str, str] = {}  # \\label in a note → the note's key
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
            "ref": self._reference,
            "footref": self._again,
            "footcref": self._again,
            "footnoteref": self._again,
            "ruby": self._ruby,
            "title": self._title,
        }

    def run(self) -> None:
        """Scan the document's body; language and title come from the preamble."""
        found = _BABEL.search(self.source)
        if found is not None:
            named = [w.strip() for group in found.groups() if group for w in group.split(",")]
            named.sort(key=lambda word: word.startswith("main="))
            self.language = next((LANGUAGES[w] for w in reversed([w.removeprefix("main=") for w in named]) if w in LANGUAGES), None)
        begin = re.search(r"^[^%\n]*\\begin\s*\{document\}", self.source, re.MULTILINE)
        end = self.source.find("\\end{document}")
        titled = re.search(r"\\title\s*(?:\[[^\]]*\])?\s*(?=\{)", self.source)
        if titled is not None:
            inner = self.group(titled.end())
            self.title = self.plain(*inner) if inner else None
        self.convert(begin.end() if begin else 0, end if end >= 0 else len(self.source))
        self.out.write("\n\n")

    def plain(self, start: int, end: int) -> str:
        """A stretch of the source as printed, apart from the document."""
        out = Builder()
        LatexScan(self.source, out, inside_note=True).convert(start, end)
        return re.sub(r"\s+", " ", out.text()).strip()

    def within_note(self, out: Builder) -> LatexScan:
        """A scan of the same source for the words of its notes."""
        inner = LatexScan(self.source, out, inside_note=True)
        inner.labels, inner.named, inner.language = self.labels, self.named, self.language
        return inner

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
        if name in HEADINGS:
            return self._heading(at)
        if QUOTING.fullmatch(name):
            return quotation(self, command, at)
        if _CITES.match(command):
            return self._cite(command, at)
        if name in SWALLOW:
            return self._arguments_end(at)
        if name in ACCENTS and len(name) == 1:
            return self._accent(name, at)
        if name in LETTERS:
            self.out.write(LETTERS[name])
            return self._after_word(at)
        for _ in range(HIDDEN_ARGUMENTS.get(name, 0)):
            hidden = self.group(self.option_span(at)[1])
            at = hidden[1] + 1 if hidden else at
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
        group = self.group(at)
        if group is None:
            return at
        if not self.inside_note:
            key = self._call(kind, option)
            self._has_body(key, group)
        return group[1] + 1

    def _has_body(self, key: str, group: tuple[int, int]) -> None:
        self.bodies[key] = group
        self.named |= dict.fromkeys(_LABEL.findall(self.source, *group), key)

    def _mark(self, at: int, kind: str) -> int:
        option, at = self._option(at)
        if not self.inside_note:
            self.waiting.append(self._call(kind, option))
        return at

    def _note_text(self, at: int) -> int:
        option, at = self._option(at)
        group = self.group(at)
        if group is None:
            return at
        key = next((k for k in reversed(list(self.labels)) if self.labels[k] == option), None) if option else None
        key = key or next((k for k in self.waiting if k not in self.bodies), None)
        if key is not None and not self.inside_note:
            self._has_body(key, group)
        return group[1] + 1

    def _call(self, kind: str, option: str | None) -> str:
        if option is None:
            self.counts[kind] += 1
        elif _NOTE_COUNT.search(option) is not None:
            option = str(self.counts[kind])
        label = option or str(self.counts[kind])
        key = next((k for k in self.labels if option and self.labels[k] == option and k.startswith(kind)), f"{kind}:{len(self.labels)}")
        self.labels[key] = label
        start = self.out.write(label)
        self.out.call(key, label, start, self.out.length)
        return key

    def _reference(self, at: int) -> int:
        r"""\\ref to a label in a note prints the note's number; others (sections, tables) are left out."""
        group = self.group(at)
        key = self.named.get(self.source[slice(*group)].strip()) if group else None
        self.out.write(self.labels[key] if key is not None else "")
        return group[1] + 1 if group else at

    def _again(self, at: int) -> int:
        r"""\\footref: the mark of a note printed once more."""
        group = self.group(at)
        key = self.named.get(self.source[slice(*group)].strip()) if group else None
        if key is not None and not self.inside_note:
            start = self.out.write(self.labels[key])
            self.out.call(key, self.labels[key], start, self.out.length)
        return group[1] + 1 if group else at

    def _ruby(self, at: int) -> int:
        group = self.group(self._option(at)[1])
        reading = self.group(group[1] + 1) if group else None
        if group is None or reading is None:
            return at
        self.convert(*group)
        return reading[1] + 1

    def _href(self, at: int) -> int:
        target = self.group(self._option(at)[1])
        words = self.group(target[1] + 1) if target else None
        if target is None or words is None:
            return at
        start = self.out.length
        self.convert(*words)
        self.out.links.append(Hyperlink(_address(self.source[slice(*target)]), start, self.out.length))
        return words[1] + 1

    def _url(self, at: int) -> int:
        found = re.compile(r"\s*([^\sA-Za-z0-9{*])").match(self.source, at)
        group = self.group(at)
        if group is None and found is not None:
            close = self.source.find(found.group(1), found.end())
            group = (found.end(), close) if close > 0 else None
        if group is None:
            return at
        url = _address(self.source[slice(*group)])
        start = self.out.write(url)
        self.out.links.append(Hyperlink(url, start, self.out.length))
        return group[1] + 1

    def _title(self, at: int) -> int:
        group = self.group(self._option(at)[1])
        return group[1] + 1 if group else at

    def _heading(self, at: int) -> int:
        group = self.group(self._option(at)[1])
        if group is None:
            return at
        self.out.write("\n\n")
        start = self.out.length
        self.convert(*group)
        self.out.region(RegionKind.HEADING, start)
        self.out.write("\n\n")
        return group[1] + 1

    def _environment(self, side: str, at: int) -> int:
        group = self.group(at)
        name = self.source[slice(*group)].strip("* ") if group else ""
        if name == "thebibliography" and side == "begin":
            end = self.source.find("\\end{thebibliography}", at)
            return end if end >= 0 else len(self.source)  # its items are read as entries
        at = group[1] + 1 if group else at
        if name in QUOTES or name == "verbatim" or DISPLAYED.fullmatch(name):
            if side == "begin":
                return open_display(self, name, at)
            close_display(self, RegionKind.METADATA if name == "verbatim" else RegionKind.BLOCK_QUOTE)
            return at
        if group is None or side == "end":
            return at
        return self._arguments_end(at) if name in WITH_ARGUMENTS else self._after_options(at)

    def _cite(self, command: str, at: int) -> int:
        r"""One citation, or with a plural command (\\cites) several in a row: "see [key], 3"."""
        while True:
            at = re.compile(r"(?:\s?\([^()]*\)){0,2}").match(self.source, at).end() if command.endswith("s") else at  # type: ignore[union-attr] # matches ""
            before, at = self._option(at)
            after, at = self._option(at)
            group = self.group(at)
            if group is None:
                return at
            if after is not None and before:
                self.out.write(f"{_printed(before)} ")
            self.keys(self.source[slice(*group)])
            locator = after if after is not None else before
            if locator:
                self.out.write(f", {_printed(locator)}")
            at = group[1] + 1
            if not command.endswith("s") or self.source[at : at + 1] not in ("[", "{"):
                return at
            self.out.write("; ")

    def keys(self, listed: str, page: tuple[int, int] | None = None) -> None:
        r"""Write the keys that a citation names, each a mark; the last mark takes the page in."""
        names = [k.strip() for k in listed.split(",")]
        for order, key in enumerate(names):
            if order:
                self.out.write(", ")
            start = self.out.write(f"[{key}]")
            if page and order == len(names) - 1:
                self.out.write(", ")
                self.convert(*page)
            if key:
                self.out.call(f"{CITED}{key}", key, start, self.out.length)

    def group(self, at: int) -> tuple[int, int] | None:
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
        span, after = self.option_span(at)
        return (self.source[slice(*span)] if span else None), after

    def option_span(self, at: int) -> tuple[tuple[int, int] | None, int]:
        """The range inside the brackets that open at or after `at` (braces in them hide a bracket), and where to go on."""
        found = _OPTION.match(self.source, at)
        return (found.span("inner"), found.end()) if found else (None, at)

    def _after_options(self, at: int) -> int:
        return self._option(at)[1] if self.source[at : at + 1] == "[" else at

    def _after_word(self, at: int) -> int:
        return at + 1 if self.source[at : at + 1] == " " else at

    def _arguments_end(self, at: int) -> int:
        while True:
            option, after = self._option(at)
            group = self.group(at)
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
    raw = re.sub(r"\\(?:textasciitilde|~|string~)(?:\{\}|\s(?=\S))?", "~", raw)
    raw = re.sub(r"\\(?:allowbreak|linebreak|break|penalty\d*)(?![A-Za-z])(?:\{\}|\[\d\])?|\\[/-]", "", raw)
    return re.sub(r"\\([%#&_{}~$])", r"\1", re.sub(r"\s+", "", raw))
