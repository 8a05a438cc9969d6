"""Undo the line breaks of typesetting, with a map back to the text as it stands.

Printed lines end where the column ends. Read again, CJK lines join without a blank, words of other scripts with one, a
word parted by a hyphen closes up, and the pieces of an address close up too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from refcheck.lang.hangul import parts_word
from refcheck.lang.later import later

LINE_BREAKS = "\n\r\f\v\x85\u2028\u2029"
_BREAK = later(f"\r\n|[{LINE_BREAKS}]")
UNPRINTED = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""For `str.translate`: places where a line may break, which print shows only at a line's end."""
_BLANKS = later(r"[ \t\u00a0]{2,}|\t|(?P<unprinted>\u00ad(?!$)|[\u200b\u2060\ufeff])")
_CJK = later(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\uffe0-\uffe6\U00020000-\U0003ffff]")
_GLUED = later(r"[0-9][\u3041-\u9fff]|[\u3041-\u9fff][0-9]")
_SPACED = later(r"[0-9] [\u3041-\u9fff]|[\u3041-\u9fff] [0-9]")
_STOP = later(r"[.,;:](?=[ \u2e80-\u9fff])")
_STOP_SPACED = later(r"[.,;:](?= )")
_LETTER = later(r"[^\W\d_]")
_URL_CHARACTER = r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]"
_OPEN_URL = later(rf"(?:https?:/?/?|www\.|ftp:/?/?){_URL_CHARACTER}*$", re.IGNORECASE)
_SCHEME_HEAD = later(r"(?<![A-Za-z])h(?:t(?:t(?:p(?:s?:?/?)?)?)?)?$")
_SCHEME = later(r"https?://\S")
_ADDRESS = later(r"(?:https?://|www\.)[!-~]+(?:\n[!-~]+)?")
_TOKEN = later(rf"{_URL_CHARACTER}+")
_FILE_END = later(r"\.(?:s?html?|php|pdf|aspx?|jsp|docx?|xml|txt)[.,;)]*$", re.IGNORECASE)
_HYPHENS = "-\u2010\u00ad\ufffe"
_WORD_TAIL = later(rf"([^\W\d_]+)[{_HYPHENS}]$")
_NUMERAL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
# Compounds that keep their own hyphen: nine-tenths, twenty-five, two-year, self-defence, porte-parole, dit-il, северо-запад, пресс-служба, что-то.
_OWN_HYPHEN = later(
    rf"(?:{_NUMERAL})-(?:{_NUMERAL}|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|first|second|half"
    r"|year|month|week|day|hour|page|party|part|point|way|thousand|hundred|million|sided|man)\w{0,2}|(?:self|well)-(?!ish|less|ness)\w{4,}"
    r"|vis-à|porte-(?:parole|avions?|conteneurs?|drapeau\w?|voix)|(?:vice|après|celui|celle|ceux|celles|elles?|eux|lui|nous|vous)-\w+|\w+-(?:ils?|elles?|mêmes?)"
    r"|(?:avant|arrière|sous)-(?:garde|poste|propos|pays|plan|fond|secr\w+|préfet|marin\w*|traitan\w+|région\w*)"
    r"|(?:(?:северо|юго)-(?:запад|восто)|(?:военно|научно|социально|общественно|торгово)-(?:морск|воздушн|техническ|политическ|промышленн|экономическ"
    r"|исследовательск)|(?:пресс|вице|контр)-(?:служб|секретар|конференц|релиз|центр|президент|премьер|адмирал|канцлер|спикер))\w*"
    r"|(?:кто|что|как|где|куда|когда|откуда|почему|чей|(?:как|так)(?:ой|ая|ое|ие|ого|ому|им|их|ую)|чего|чему|чем|кого|кому|кем)-(?:то|либо|нибудь)"
    r"|из-(?:за|под)|по-(?:прежнему|видимому|своему|моему|твоему|нашему|вашему|новому|разному|другому|иному|(?:рус|китай|япон|англий|немец|француз)\w*ки)|все-таки|всё-таки",
    re.IGNORECASE,
)
_WORD_HEAD = later(r"[^\W\d_]+")
_NO_BLANK_BEFORE = ")]},;:!?.、。，；：！？）」』】〉》〕…"
_NO_BLANK_AFTER = "([{（「『【〈《〔"
_OPENING_QUOTE = later(r"(?:^|[\s(\[（])[“‘«„\"']$")

Gap = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Joined:
    """A reading of a span. `offsets[i]` is the original offset of character i (of the break, for a blank put in)."""

    text: str
    offsets: tuple[int, ...]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The original half-open range behind ``text[start:end]`` (which must not be empty)."""
        return self.offsets[start], self.offsets[end - 1] + 1


def is_cjk(character: str) -> bool:
    """Whether lines that end or begin so are joined without a blank (Hangul is spaced, so it is not)."""
    return _CJK.match(character) is not None


def unwrap(text: str, start: int = 0, end: int | None = None, skip: Iterable[Gap] = (), whole: str = "") -> Joined:
    """The reading of ``text[start:end]``; the (start, end) ranges in `skip` (running heads, marks) are left out.

    `whole` is the text that is asked how it writes a word elsewhere, where `text` is a part of it. Paragraphs (an empty line between
    them) stay apart by one "\\n", unless a left-out range stands in the gap.
    """
    stop = len(text) if end is None else end
    out = _Reading(text, (start, stop), whole or text)
    for kind, left, right in _pieces(text, start, stop, skip):
        out.take(kind, left, right)
    out.trim()
    return Joined("".join(out.pieces), tuple(out.offsets))


def _pieces(text: str, start: int, stop: int, skip: Iterable[Gap]) -> Iterator[tuple[str, int, int]]:
    """("line" | "break" | "skip", start, end) in order."""
    position = start
    for left, right in [*sorted(g for g in skip if g[1] > start and g[0] < stop), (stop, stop)]:
        for found in _BREAK.finditer(text, position, max(position, left)):
            yield "line", position, found.start()
            yield "break", found.start(), found.end()
            position = found.end()
        if position < left:
            yield "line", position, left
        if right > left:
            yield "skip", left, right
        position = max(position, right)


class _Reading:
    """Collects lines and decides what stands between two of them."""

    def __init__(self, text: str, span: Gap, whole: str) -> None:
        self.text = text
        self.span = span
        self.whole = whole
        self.pieces: list[str] = []
        self.offsets: list[int] = []
        self.breaks = 0
        self.skipped = False
        self.tail = ""

    @cached_property
    def mostly_cjk(self) -> bool:
        """Asked where lines meet only."""
        return _mostly_cjk(self.text, *self.span)

    def take(self, kind: str, left: int, right: int) -> None:
        if kind == "break":
            self.breaks += 1
        elif kind == "skip":
            self.skipped = True
        elif self.breaks or not self.pieces:
            self._line(left, right)
        else:
            self._write(left, right)

    def _line(self, left: int, right: int) -> None:
        raw = self.text[left:right]
        line = raw.strip()
        if not line:
            return
        left += len(raw) - len(raw.lstrip())
        if self.pieces:
            self._joint(line, left)
        self._write(left, right)

    def _joint(self, line: str, at: int) -> None:
        self.trim()
        if self.breaks > 1 and not self.skipped:
            self._put("\n", self.offsets[-1] + 1 if self.offsets else at)
            return
        glue = glue_between(self.tail, line, self.whole, self.mostly_cjk)
        if glue == DROP_HYPHEN:
            self._cut(1)
        elif glue:
            self._put(glue, self.offsets[-1] + 1)

    def _write(self, left: int, right: int) -> None:
        """The line with its inner runs of blanks made one."""
        position = left
        for run in _BLANKS.finditer(self.text, left, right):
            self._copy(position, run.start())
            if run["unprinted"] is None:
                self._put(" ", run.start())
            position = run.end()
        self._copy(position, right)
        self.breaks = 0
        self.skipped = False

    def _copy(self, left: int, right: int) -> None:
        self.pieces.append(self.text[left:right])
        self.offsets.extend(range(left, right))
        self.tail = (self.tail + self.text[left:right])[-400:]

    def _put(self, what: str, offset: int) -> None:
        self.pieces.append(what)
        self.offsets.append(offset)
        self.tail += what

    def trim(self) -> None:
        self._cut(len(self.tail) - len(self.tail.rstrip()))

    def _cut(self, count: int) -> None:
        while count > 0 and self.pieces:
            last = self.pieces.pop()
            kept = last[: max(0, len(last) - count)]
            removed = len(last) - len(kept)
            del self.offsets[len(self.offsets) - removed :]
            self.tail = self.tail[: len(self.tail) - removed]
            count -= removed
            if kept:
                self.pieces.append(kept)


DROP_HYPHEN = "-"
"""What `glue_between` answers where the hyphen at the line's end goes."""


def glue_between(before: str, line: str, text: str = "", mostly_cjk: bool = False) -> str:  # noqa: FBT001, FBT002 - see _Reading
    """What stands between two printed lines: "", " " or DROP_HYPHEN. `text` is asked how it writes a word elsewhere."""
    if continues_url(before, line):
        return DROP_HYPHEN if typeset_hyphen(before, line, text) else ""
    last, first = before[-1:], line[:1]
    if last in _HYPHENS and len(before) > 1 and not before[-2].isspace():
        return _hyphen(before, line, text)
    if (is_cjk(last) and is_cjk(first)) or (last and last == first and last in "—―─…"):
        return ""
    if first in _NO_BLANK_BEFORE or last in _NO_BLANK_AFTER or _OPENING_QUOTE.search(before[-2:]):
        return ""
    if mostly_cjk and last.isdigit() and first.isdigit() and _parts_number(before, line):
        return ""
    if last in ".,;:" and is_cjk(first) and _spaced_stops(text):
        return " "
    if is_cjk(last) or is_cjk(first):
        return "" if mostly_cjk or _glues_figures(last, first, text) else " "
    return "" if "가" <= last <= "힣" and parts_word(before, line, text) else " "


def _parts_number(before: str, line: str) -> bool:
    """Whether a break of CJK text stands inside a number: 20|13年, 第88-10|6页. More than four digits are two numbers."""
    left, right = re.search(r"(.?)(\d+)$", before[-8:]), re.match(r"(\d+)(.?)", line)
    if left is None or right is None or len(left[2]) + len(right[1]) > 4:
        return False
    return bool(left[1] and (is_cjk(left[1]) or left[1] in "-–—~(")) or bool(right[2] and (is_cjk(right[2]) or right[2] in "-–—~)"))


@lru_cache(maxsize=4)
def _spaced_stops(text: str) -> bool:
    """Whether a text mostly sets a blank behind its Western stops: 千葉朔. 空から来た客 // 北海紀行."""
    return 2 * len(_STOP_SPACED.findall(text)) > len(_STOP.findall(text))


def _glues_figures(last: str, first: str, text: str) -> bool:
    """Whether a figure and a CJK character meet, and the text mostly writes them without a blank ("2021年", not "2021 年")."""
    if not (last.isdigit() or first.isdigit()):
        return False
    return _mostly_glued(text)


@lru_cache(maxsize=4)
def _mostly_glued(text: str) -> bool:
    glued = len(_GLUED.findall(text))
    return glued > 0 and glued >= len(_SPACED.findall(text))


def _open_address(tail: str) -> re.Match[str] | None:
    """The address that a text ends in. Most lines have none, which is quickly seen."""
    return _OPEN_URL.search(tail) if ":" in tail or "www." in tail.lower() else None


def continues_url(before: str, line: str) -> bool:
    """Whether `before` ends inside an address and `line` begins with its rest."""
    if _parts_scheme(before, line):
        return True
    token = _TOKEN.match(line)
    head = _open_address(before[-400:]) if token is not None else None
    if head is None or token is None:
        return False
    address, rest = head.group(), token.group()
    stands_before = before[: len(before) - len(address)][-1:]
    if stands_before == "<":
        return True
    if address[-1] in ",;)":
        return False
    lone = rest.rstrip(".,;)")
    if lone.islower() and token.end() == len(line) and rest != lone and address[-1].isalnum():
        return True  # the last word of a note whose address has not ended
    if address[-1] == ".":
        if _FILE_END.fullmatch("." + lone):
            return True
        return len(address) > 1 and (lone[:1].islower() or lone[:1].isdigit()) and (_marked(lone) or address.count("/") < 3)
    if address[-1] in "/-_=?&%#:~+@":
        return not lone[:1].isupper() or _marked(lone) or token.end() == len(line) or line[token.end()] == ">"
    if lone.isdigit():
        return address[-1].isdigit() and not rest.startswith(f"{lone}. ")
    if lone.islower() and "-" in lone and "-" in address:
        return True
    if _marked(lone) or (_FILE_END.search(address.rsplit("/", 1)[-1] + rest) and not _FILE_END.search(address)):
        return not lone.startswith("(")
    return False


def typeset_hyphen(before: str, line: str, text: str) -> bool:
    """Whether the hyphen at the line's end is the typesetter's, not the address's.

    It is where no hyphen can stand (beside a dot), where the paper writes the word without it elsewhere, and where low lines part the
    words of that piece of the path.
    """
    if before.endswith("-") and (re.search(r"[./?=&]-$", before[-3:]) or re.match(r"\.[a-z]", line)):
        return True
    left, right = re.search(r"([A-Za-z]{2,})-$", before[-40:]), re.match(r"[a-z]{2,}", line)
    if left is None or right is None:
        return False
    piece = re.split(r"[/?=&#]", before[-400:])[-1][:-1] + re.split(r"[/?=&#]", line)[0]
    if "_" in piece and "-" not in piece:
        return True
    return re.search(rf"\b{left[1]}{right[0]}\b", _bare(text), re.IGNORECASE) is not None


@lru_cache(maxsize=2)
def _bare(text: str) -> str:
    """The text with the accents that addresses lack taken off."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _parts_scheme(before: str, line: str) -> bool:
    """Whether the break stands inside "https://"."""
    tail = _SCHEME_HEAD.search(before[-8:])
    return tail is not None and _SCHEME.match(tail.group() + line[:8]) is not None


def _marked(token: str) -> bool:
    """Whether a token shows that it is part of an address: a slash, a dot or a sign between its characters, a digit with letters."""
    return bool(re.search(r"[/=&%?#_~]|\w\.\w", token)) or bool(re.search(r"\d", token) and re.search(r"[A-Za-z-]", token))


def _hyphen(before: str, line: str, text: str) -> str:
    tail, head = _WORD_TAIL.search(before), _WORD_HEAD.match(line)
    if tail is None or head is None or not head.group()[0].islower():
        return ""
    if before[-1] in "\u00ad":
        return DROP_HYPHEN
    left, right = tail.group(1), head.group()
    if min(len(left), len(right)) < 2:
        return ""  # main-d’œuvre, e-mail: no typesetter parts a single letter
    return "" if _OWN_HYPHEN.fullmatch(f"{left}-{right}") or _writes(text, left, right) else DROP_HYPHEN


def _writes(text: str, left: str, right: str) -> bool:
    """Whether a text has the two parts of a word with a hyphen between them in one line."""
    if f"{left}-{right}".lower() not in _lowered(text):
        return False
    return re.search(rf"\b{re.escape(left)}-{re.escape(right)}\b", _lowered(text), re.IGNORECASE) is not None


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    return text.lower().replace("\u2010", "-")


def _mostly_cjk(text: str, start: int, stop: int) -> bool:
    sample = text[start : min(stop, start + 4000)]
    if max(sample, default="") < "⺀":
        return False  # no such character
    sample = _ADDRESS.sub("", sample)
    wide = len(_CJK.findall(sample))
    return wide > 0 and wide > len(_LETTER.findall(sample)) - wide
