"""Archived copies named in a Word file: behind the printed address, in its body and notes. The XML is not parsed and written anew:
words are put into its text, so that within a changed part, too, every other byte stays."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from refcheck.extract.container import BadContainer, Container
from refcheck.write.patch.edits import Unwritable
from refcheck.write.patch.links import ArchivedLink
from refcheck.write.patch.text import text_edits

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PARTS = re.compile(r"(?:^|/)(?:document|footnotes|endnotes)\d*\.xml$")
_NAMES = re.compile(r"xmlns:([\w.-]+)\s*=\s*[\"'](?:http://schemas\.openxmlformats\.org/wordprocessingml/2006/main|http://purl\.oclc\.org/ooxml/wordprocessingml/main)[\"']")  # fmt: skip


@dataclass(slots=True)
class _Paragraph:
    """A paragraph's text, and for each character where it ends in the part; `linked` marks those inside a hyperlink."""

    text: list[str] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    linked: list[int] = field(default_factory=list)  # where the hyperlink around the character ends; 0 outside
    format: str = ""  # the run properties of its first plain run


@dataclass(frozen=True, slots=True)
class PatchedDocx:
    """The file afterwards, the links written (by index), and the paragraphs concerned before and after, for a diff."""

    data: bytes
    written: frozenset[int]
    before: bytes
    after: bytes


def patch_docx(data: bytes, links: Sequence[ArchivedLink], language: str) -> PatchedDocx:
    """Write archived links into a Word file. Raises Unwritable for a file that cannot be read as one."""
    plain = [ArchivedLink(link.url, link.archive_url, link.when) for link in links]
    changed: dict[str, bytes] = {}
    written: set[int] = set()
    before: list[str] = []
    after: list[str] = []
    try:
        container = Container(data)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = [i.filename for i in package.infolist()]
        for name in (n for n in names if _PARTS.search(n)):
            raw = container.read(name)
            text, encoding = _decoded(raw)
            made, done, lines = _patched_part(text, plain, language)
            written |= done
            before += [old for old, _ in lines]
            after += [new for _, new in lines]
            if made != text:
                changed[name] = made.encode(encoding)
        return PatchedDocx(_rewritten(data, container, changed), frozenset(written), _lines(before), _lines(after))
    except (BadContainer, zipfile.BadZipFile, KeyError, UnicodeDecodeError) as error:
        raise Unwritable(f"the Word file cannot be read ({error})") from error


def _rewritten(data: bytes, container: Container, changed: dict[str, bytes]) -> bytes:
    if not changed:
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for info in before.infolist():
            body = changed.get(info.filename)
            after.writestr(copy(info), container.read(info.filename) if body is None else body, compress_type=info.compress_type)
    return out.getvalue()


def _lines(paragraphs: list[str]) -> bytes:
    return "".join(f"{p}\n" for p in paragraphs).encode()


def _decoded(raw: bytes) -> tuple[str, str]:
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = raw.decode(encoding)
    return text, encoding


def _patched_part(text: str, links: Sequence[ArchivedLink], language: str) -> tuple[str, set[int], list[tuple[str, str]]]:
    """(the part afterwards, indexes of the links written, paragraphs concerned before and after)"""
    prefix = _NAMES.search(text)
    inserts: list[tuple[int, str]] = []
    done: set[int] = set()
    lines: list[tuple[str, str]] = []
    for paragraph in _paragraphs(text, prefix[1]) if prefix else ():
        words = "".join(paragraph.text)
        edits = text_edits(words, links, language)
        for index, found in edits.items():
            done.add(index)
            inserts += [_insert(paragraph, edit.offset, edit.text, prefix[1] if prefix else "w") for edit in found]
        if edits:
            flat = sorted((e.offset, e.text) for found in edits.values() for e in found)
            lines.append((words, _with(words, flat)))
    return _with(text, sorted(inserts, key=lambda i: i[0])), done, lines


def _with(text: str, inserts: list[tuple[int, str]]) -> str:
    pieces, at = [], 0
    for offset, words in inserts:
        pieces += [text[at:offset], words]
        at = offset
    return "".join([*pieces, text[at:]])


def _insert(paragraph: _Paragraph, offset: int, words: str, w: str) -> tuple[int, str]:
    """Where in the part the words go, and how: into the run that ends there, or in a run of their own behind a hyperlink."""
    last = offset - 1
    behind_link = paragraph.linked[last] and (offset == len(paragraph.text) or paragraph.linked[offset] != paragraph.linked[last])
    if behind_link:
        run = f'<{w}:r>{paragraph.format}<{w}:t xml:space="preserve">{escape(words)}</{w}:t></{w}:r>'
        return paragraph.linked[last], run
    return paragraph.ends[last], escape(words)


def _paragraphs(text: str, w: str) -> list[_Paragraph]:
    """The paragraphs that hold text; inner ones (text boxes) are parts of those around them."""
    token = re.compile(
        rf"<{w}:p(?:\s[^>]*)?(?<!/)>|</{w}:p>|<{w}:(?:hyperlink|fldSimple)\b[^>]*(?<!/)>|<{w}:fldChar\b[^>]*>|<{w}:(?:br|tab|cr)\b[^>]*/>"
        rf"|<{w}:moveFrom\b[^>]*(?<!/)>.*?</{w}:moveFrom>|<{w}:r(?:\s[^>]*)?(?<!/)>\s*(<{w}:rPr>.*?</{w}:rPr>)?|<{w}:t(?:\s[^>]*)?(?<!/)>([^<]*)</{w}:t>",
        re.DOTALL,
    )
    found: list[_Paragraph] = []
    depth, link_end, run_format = 0, 0, ""
    current = _Paragraph()
    for match in token.finditer(text):
        piece = match.group()
        link_end = link_end if link_end > match.start() else 0
        if match.group(2) is not None:
            _add_text(current, match.group(2), match.start(2), link_end)
            current.format = current.format or ("" if link_end else run_format)
        elif piece.startswith(f"</{w}:p>"):
            depth -= 1
            if depth == 0 and current.text:
                found.append(current)
        elif piece.startswith((f"<{w}:p>", f"<{w}:p ")):
            depth += 1
            current = _Paragraph() if depth == 1 else current
        elif piece.startswith((f"<{w}:hyperlink", f"<{w}:fldSimple", f"<{w}:fldChar")):
            link_end = link_end or _link_end(text, match, w)
        elif piece.startswith((f"<{w}:br", f"<{w}:tab", f"<{w}:cr")):
            current.text.append("\n")
            current.ends.append(match.end())
            current.linked.append(link_end)
        elif piece.startswith(f"<{w}:r"):
            run_format = match.group(1) or ""
    return found


def _link_end(text: str, opening: re.Match[str], w: str) -> int:
    """Behind the hyperlink or field that begins here; 0 where it does not end in its paragraph."""
    end = text.find(f"</{w}:p>", opening.end())
    rest = text[opening.end() : end if end >= 0 else len(text)]
    if not opening.group().startswith(f"<{w}:fldChar"):
        closing = re.search(rf"</{w}:{opening.group()[len(w) + 2 :].split()[0].rstrip('>')}>", rest)
        return opening.end() + closing.end() if closing else 0
    if _field_part(opening.group()) != "begin":
        return 0
    depth = 1
    for mark in re.finditer(rf"<{w}:fldChar\b[^>]*>", rest):
        depth += {"begin": 1, "end": -1}.get(_field_part(mark.group()), 0)
        if depth == 0:
            run = rest.find(f"</{w}:r>", mark.end())
            return opening.end() + run + len(f"</{w}:r>") if run >= 0 else 0
    return 0


def _field_part(mark: str) -> str:
    found = re.search(r"fldCharType\s*=\s*[\"'](\w+)", mark)
    return found[1] if found else ""


def _add_text(paragraph: _Paragraph, raw: str, start: int, link_end: int) -> None:
    for piece in re.finditer(r"&[^;\s]{1,10};|.", raw, re.DOTALL):
        for character in html.unescape(piece.group()):
            paragraph.text.append(character)
            paragraph.ends.append(start + piece.end())
            paragraph.linked.append(link_end)
