"""Where a note prints an address: URLs with or without scheme, broken over lines anywhere, and DOIs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.facts import pattern

_LEGAL = r"A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%"
_GAP = r"[ \t\u00ad\u200b]*\r?\n\s*"
_SLIP = r"(?<![\w/])(?:(?:h[htpsx*]{1,6}|tt?ps?)(?::{1,2}/{1,2}|;/{1,2}|[.,]?//|:\\{1,2})(?=[a-z0-9])|https?[:/](?=www\.))"
_START = later(
    r"(?P<url>(?:h\s?t\s?t\s?p\s?s?|ftp)\s?:\s{0,2}/\s{0,2}/)"
    # Slips that print no valid address, kept as printed so that it can be said: http:/host, http//host, http:\\host, htp://host, http:www.host
    rf"|(?P<slip>{_SLIP})|(?P<bare>(?<![\w@./-])(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|info|cn|ru|jp|de|fr|kr|uk|eu|int)/)(?=[a-z0-9]))"
    r"|(?P<doi>(?:(?<=:doi/)|(?<![\w/.]))10\.\d{4,9}/(?=\S))",
    re.IGNORECASE,
)
_SIGNS = ("/", "／", "www.", "WWW.", "Www.")  # every address holds one
_LIKELY = later(r":\s{0,2}/|[^\s/]/|/[^\s/]|\\|www\.", re.IGNORECASE)  # no stroke between blanks
_FULL_WIDTH = later(r"[\uff01-\uff5e]")
_RUN = later(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%{}|^]+")
_WIDE = later(r"[hｈＨ][tｔＴ]{2}[pｐＰ][sｓＳ]?[:：][/／]{2}[\uff01-\uff5e]*", re.IGNORECASE)
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_BREAK = later(r"[ \t]*(?:\r\n|\r|\n|\u2028|\ufffe)\s*")
_ANOTHER = later(rf"(?=h){_SLIP}|www\.[\w-]+\.\w", re.IGNORECASE)
_ENDING = ".,;:!?'\"…"
_OPEN, _CLOSE = ("<", "〈", "＜"), (">", "〉", "＞")
_COMPLETE = later(r"\.(?:s?html?|pdf|php|aspx?|jsp|docx?)$", re.IGNORECASE)
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Address:
    """A printed address: half-open span, and `kind` "url", "slip" (its scheme is misprinted), "bare" (no scheme) or "doi"."""

    start: int
    end: int
    kind: str


def find_addresses(raw: str, skip: tuple[tuple[int, int], ...] = ()) -> list[Address]:
    """All addresses of a raw note, in order, as spans of it (line breaks inside a span belong to typesetting)."""
    if not any(sign in raw for sign in _SIGNS):
        return []
    raw = narrowed(raw)
    if _LIKELY.search(raw) is None:
        return []
    found: list[Address] = []
    at = 0
    while start := _START.search(raw, at):
        kind = str(start.lastgroup)
        end = _end(raw, start.start(), start.end(), skip)
        at = max(end, start.end())
        if end > start.end() or (kind == "bare" and end >= start.end()):
            found.append(Address(start.start(), end, kind))
        elif raw[start.start() - 1 : start.start()] in _OPEN and raw[start.end() : start.end() + 1] in _CLOSE:
            found.append(Address(start.start(), start.end(), "slip"))  # "<http://>": nothing behind the scheme
    return found


def narrowed(raw: str) -> str:
    """`raw` with addresses that were typed in full-width characters in their ASCII form (same length)."""
    if _FULL_WIDTH.search(raw) is None or not any(sign in raw for sign in _SIGNS):
        return raw
    return _WIDE.sub(lambda m: m[0].translate(_NARROW), raw)


def _end(raw: str, begin: int, at: int, skip: tuple[tuple[int, int], ...]) -> int:
    closed = (begin > 0 and raw[begin - 1] in _OPEN) or raw[:begin].rstrip().endswith(_OPEN)
    while at < len(raw):
        jump = next((b for a, b in skip if a <= at < b), None)
        run = None if skip else _RUN.match(raw, at)
        if jump is not None or run is not None:
            at = run.end() if run else jump or at
            continue
        char = raw[at]
        back = char == "\\" and "\\" in raw[begin : begin + 8]
        if _legal(char) or back or (char in "\u00ad\u200b\ufffe" and at + 1 < len(raw)) or _own_script(raw, begin, at):
            at += 1
            continue
        gap = _BREAK.match(raw, at)
        if gap and gap.end() < len(raw) and _continues(raw, (begin, at), gap.end(), closed):
            at = gap.end()
            continue
        if closed and char in " \t" and ">" in raw[at : at + 120].split("<")[0] and "\n" not in raw[at : at + 2]:
            at += 1
            continue
        break
    return _trimmed(raw, begin, at)


def _legal(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char in "-._~:/?#[]@!$&'()*+,;=%{}|^")


def _own_script(raw: str, begin: int, at: int) -> bool:
    """A letter of another script that belongs to the path: it begins a segment (/wiki/中俄关系) or goes on with one."""
    before = raw[at - 1]
    if raw[at] in "<>":
        return "(sici)" in raw[begin:at].lower() and not before.isspace()
    if raw[at] in "–—":
        return (
            before.isalnum()
            and before.isascii()
            and re.match(r"\w", raw[at + 1 :], re.ASCII) is not None
            and raw.find("/", begin + 8, at) > 0
        )
    if not raw[at].isalpha() or raw[at].isascii() or "ぁ" <= raw[at] <= "ん":
        return False
    if raw.find("/", begin + 8, at) < 0:  # a host of its own script: http://президент.рф/
        return raw[at] >= "а" and raw[at] <= "я" and (before in "/.-" or "а" <= before <= "я")
    return before in "/=_-#" or (before.isalpha() and not before.isascii()) or (before.isspace() and raw[:at].rstrip()[-1:] != "/")


def _continues(raw: str, span: tuple[int, int], after: int, closed: bool) -> bool:  # noqa: FBT001 - one private caller
    """Whether the address goes on behind a line break at span[1], where the next line begins at `after`."""
    last = raw[span[1] - 1]
    if not _legal(raw[after]) or raw[after] in "([":
        own = raw[after].isalpha() and last.isalpha() and not last.isascii() and not "ぁ" <= raw[after] <= "ん"
        return own or (raw[after] in "([" and (closed or (last == "_" and raw[after] == "(")))
    if re.match(r"https?://|10\.\d{4}", raw[after:]) and "/" in raw[span[0] + 8 : span[1]]:
        # the address within an archived copy's; a DOI behind its resolver
        return (
            last == "/"
            if raw[after] == "1"
            else bool(re.search(r"/\d{4,14}\w*/$|[=/]$", raw[: span[1]]) and re.search(r"/\d{4}|=$", raw[span[0] : span[1]]))
        )
    if closed:
        return True
    if last not in "/=" and "." in raw[span[0] + 5 : span[1]] and _ANOTHER.match(raw, after):
        return False  # a misprinted address, or one without its scheme, begins a line of its own
    token = re.match(f"[{_LEGAL}]+", raw[after:])
    word = token[0] if token else ""
    body = re.sub(r"^\w+:\s*/{0,2}|\s", "", raw[span[0] : span[1]])
    if "/" not in body and raw[span[0] : span[0] + 4].lower().startswith(("h", "f")):
        return not re.search(r"\.[a-z]{2,6}$", body) or not re.match(r"[A-ZА-Я]?[a-zа-я]+ ", raw[after:])
    if last in ",;)>]" and not (
        re.search(r"/10\.\d{4}|^10\.", raw[span[0] : span[1]]) and last in ");>" and re.match(r"[\w\-:<(]*\d", word)
    ):
        return last == "," and bool(re.match(r"\d+,[\d,]*\.\w|\d+[./]\w+[/.]", word))
    if last == "." and not re.match(r"[a-z0-9]+(?:[/.?]|$|\W)|(?:PDF|HTML?|ASPX?)(?!\w)", word):
        return False
    if _prose_begins(raw, after, last):
        return False
    if re.match(r"(?:\d{1,3}|[ivx]+)[.)]?\s+\S", raw[after:]) and _COMPLETE.search(raw[span[0] : span[1]]):
        return False
    if re.search(r"[/_=?&%.\d]", word.rstrip(_ENDING)) or last in "/-_=?&%.#~":
        return not (re.fullmatch(r"(?:19|20)\d\d[.,]?", word) and _COMPLETE.search(raw[span[0] : span[1]]))
    if _COMPLETE.search(raw[span[0] : span[1]]):
        return bool(re.match(r"[lx](?![\w])", raw[after:])) and not raw[span[0] : span[1]].lower().endswith(("l", "x"))
    return not re.match(r"[A-ZА-Я][a-zа-я]+ (?![(\[])", raw[after:])


def _prose_begins(raw: str, after: int, last: str) -> bool:
    """Whether the line at `after` begins with words of the note, or with a date, and not with the rest of an address."""
    if re.match(r"\d{4}\s*[年년]|\d{4}\.\s\d{1,2}\.\s|\d{1,2}\s*[月월]\s*\d", raw[after:]):
        return True
    if pattern(r"(?:<accessed_before|accessed_after>)(?![\-_/=.&?%]\w)").match(raw, after):
        return last not in "-_=&%"
    return bool(pattern(r"(?:<lead_in|and_words|joiners|ibid>)[,.]?\s+[^\W\d_]").match(raw, after)) and last not in "-_=&%"


def _trimmed(raw: str, begin: int, end: int) -> int:
    """Take off the sentence's own punctuation and brackets that were never opened inside."""
    while end > begin:
        char = raw[end - 1]
        opener = _PAIRS.get(char)
        body = raw[begin:end]
        if char in _ENDING or char.isspace() or (opener and body.count(opener) < body.count(char)):
            end -= 1
            continue
        cut = re.search(r"\[(?=\d{4}-\d|[A-Z]{1,2}(?:/OL)?\])|\((?=[^)]*$)|\[(?=[^\]]*$)", body)
        if cut:
            end = begin + cut.start()
            continue
        return end
    return end
