"""The example paper in every form that people have, made from its Markdown: `python tests/read/example_forms.py` writes them anew.

Text (hard-wrapped, sheets parted by form feeds, notes at the sheets' feet, running heads), Word with footnotes or endnotes, LaTeX,
HTML in four idioms, and a PDF printed by Chromium with the notes at the foot of each sheet. The forms stand in references/forms/,
so that the tests need neither Chromium nor fonts; a test compares the text forms with what this script makes today.
"""

from __future__ import annotations

import html
import io
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / "references" / "forms"
LANGUAGES = ("ja", "en")
CALL = re.compile(r"\[\^(\d+)\]")
LINK = re.compile(r"<(https?://[^>]+)>")
EMPHASIS = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


@dataclass(frozen=True)
class Specimen:
    """The example paper: title, language, blocks ("heading" or "text" and the words with [^n] in them), notes by number."""

    title: str
    language: str
    blocks: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def specimen(language: str) -> Specimen:
    """The example paper of a language, from its Markdown."""
    text = (ROOT / "references" / f"example.{language}.md").read_text("utf-8")
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    title = re.search(r'^title: "?(.+?)"?$', front, re.MULTILINE).group(1)
    parts = [p.strip() for p in body.strip().split("\n\n") if p.strip()]
    notes = [re.sub(r"^\[\^\d+\]: ", "", p) for p in parts if p.startswith("[^")]
    blocks = [("heading", p[2:]) if p.startswith("# ") else ("text", p) for p in parts if not p.startswith("[^")]
    return Specimen(title, language, tuple(blocks), tuple(notes))


def long_paper(notes: int, language: str = "en", seed: int = 1) -> Specimen:
    """A paper with that many notes, put together from the sentences and notes of the example papers."""
    chance = random.Random(seed)
    parts = [specimen(own) for own in LANGUAGES]
    texts = [CALL.sub("", words) for part in parts for kind, words in part.blocks if kind == "text"]
    sentences = [s for text in texts for s in re.findall(r"[^.。]+(?:\.[”’]?|。」?)\s?", text)]
    sources = [note for part in parts for note in part.notes]
    blocks: list[tuple[str, str]] = []
    for number in range(1, notes + 1):
        if number % 12 == 1:
            blocks.append(("heading", f"Section {number // 12 + 1}"))
        said = chance.choices(sentences, k=chance.choice((6, 7)))
        blocks.append(("text", "".join(said).strip() + f"[^{number}]"))
    return Specimen("A long paper", language, tuple(blocks), tuple(chance.choices(sources, k=notes)))


def plain_note(note: str) -> str:
    """A note's words without Markdown's signs; addresses keep their angle brackets, which are printed."""
    return EMPHASIS.sub(r"\1", note)


# ---- text ----------------------------------------------------------------------------------------------------------


_CALLED = 0xE000  # one private character for each call, while lines are filled


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrapped(text: str, columns: int, first: str = "") -> list[str]:
    """Lines of at most `columns` (a CJK character takes two); between words, between CJK characters, in an address after - or /."""
    pieces = re.findall(r"\s+|(?:https?://)?[!-~]+?(?:[-/](?=[!-~])|(?=\s)|(?=[^!-~])|$)|[^\s!-~]+?(?=[\u2e80-\uffef]|\s|[!-~]|$)|.", text)
    lines, line = [], first
    for piece in pieces:
        closing = piece[0] in "」』）。、，；：”’.,)" or _CALLED < ord(piece[0]) < _CALLED + 6000
        if width(line + piece.rstrip()) > columns and line.strip() and not closing:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()]


def as_text(paper: Specimen) -> bytes:
    """Text as it is taken from a PDF: 30 lines a sheet, the notes called on a sheet at its foot, under a rule."""
    columns = 72
    indent = "　" if paper.language == "ja" else ""
    queue: list[tuple[str, list[int]]] = [(paper.title, []), ("", [])]
    for kind, words in paper.blocks:
        if kind == "heading":
            queue += [("", []), (words, []), ("", [])]
            continue
        for line in wrapped(CALL.sub(lambda m: chr(_CALLED + int(m.group(1))), words), columns, indent):
            shown = [ord(c) - _CALLED for c in line if _CALLED < ord(c) < _CALLED + 6000]
            label = "（{}）" if paper.language == "ja" else "{}"
            queue.append(("".join(label.format(ord(c) - _CALLED) if _CALLED < ord(c) < _CALLED + 6000 else c for c in line), shown))
        queue.append(("", []))
    sheets: list[str] = []
    while queue:
        body: list[str] = []
        notes: list[str] = []
        while queue:
            line, shown = queue[0]
            more = [row for number in shown for row in note_lines(paper, number, columns)]
            if len(body) + 1 + len(notes) + len(more) > 30 and body:
                break
            body.append(line)
            notes += more
            queue.pop(0)
        head = f"{paper.title[:20]}    {len(sheets) + 1}" if sheets else ""
        foot = ["", "─" * 20, *notes] if notes else []
        sheets.append("\n".join([*([head, ""] if head else []), *body, *foot]).rstrip() + "\n")
    return "\f".join(sheets).encode()


def note_lines(paper: Specimen, number: int, columns: int) -> list[str]:
    label = f"（{number}）" if paper.language == "ja" else f"{number} "
    return wrapped(plain_note(paper.notes[number - 1]), columns, label)


# ---- Word ----------------------------------------------------------------------------------------------------------

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPES = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(words: str, properties: str = "") -> str:
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{html.escape(words, quote=False)}</w:t></w:r>' if words else ""


def as_docx(paper: Specimen, kind: str = "footnote") -> bytes:
    """A Word paper with real footnotes or endnotes, styles, and hyperlinks in the notes."""
    targets: list[str] = []
    body = [paragraph(run(paper.title), "Title")]
    for what, words in paper.blocks:
        pieces = CALL.split(words)
        runs = "".join(
            run(p) if i % 2 == 0 else f'<w:r><w:rPr><w:rStyle w:val="NoteReference"/></w:rPr><w:{kind}Reference w:id="{int(p) + 1}"/></w:r>'
            for i, p in enumerate(pieces)
        )
        body.append(paragraph(runs, "Heading1" if what == "heading" else ""))
    notes = [f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>']
    notes.append(f'<w:{kind} w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>')
    for number, note in enumerate(paper.notes, 1):
        mark = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r>' + run(" ")
        notes.append(f'<w:{kind} w:id="{number + 1}">{paragraph(mark + note_runs(note, targets), "NoteText")}</w:{kind}>')
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{_REL}/hyperlink" Target="{html.escape(t)}" TargetMode="External"/>'
        for i, t in enumerate(targets, 1)
    )
    members = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
        f'<Override PartName="/word/{kind}s.xml" ContentType="{_KIND}.{kind}s+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_TYPES}/relationships"><Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(body)}</w:body></w:document>",
        f"word/{kind}s.xml": f"<w:{kind}s {_W}>{''.join(notes)}</w:{kind}s>",
        "word/styles.xml": f"<w:styles {_W}>{''.join(style(i, n) for i, n in _STYLES)}</w:styles>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_TYPES}/relationships"><Relationship Id="rId1" Type="{_REL}/{kind}s" Target="{kind}s.xml"/>'
        f'<Relationship Id="rId2" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
        f"word/_rels/{kind}s.xml.rels": f'<Relationships xmlns="{_TYPES}/relationships">{links}</Relationships>',
    }
    return zipped(members)


_STYLES = (("Title", "Title"), ("Heading1", "heading 1"), ("NoteText", "footnote text"), ("NoteReference", "footnote reference"))


def style(identifier: str, name: str) -> str:
    kind = "character" if identifier == "NoteReference" else "paragraph"
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' if kind == "character" else ""
    return f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{name}"/>{raised}</w:style>'


def paragraph(runs: str, named: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{named}"/></w:pPr>' if named else ""
    return f"<w:p>{properties}{runs}</w:p>"


def note_runs(note: str, targets: list[str]) -> str:
    out = ""
    for i, piece in enumerate(LINK.split(note)):
        if i % 2:
            targets.append(piece)
            out += run("<") + f'<w:hyperlink r:id="rId{len(targets)}">{run(piece)}</w:hyperlink>' + run(">")
            continue
        for j, words in enumerate(EMPHASIS.split(piece)):
            out += run(words, "<w:i/>" if j % 2 else "")
    return out


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip file whose bytes depend on its members alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            text = (
                content if isinstance(content, bytes) else ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + content).encode()
            )
            archive.writestr(zipfile.ZipInfo(name, (2022, 1, 27, 0, 0, 0)), text, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


# ---- LaTeX ---------------------------------------------------------------------------------------------------------


def tex(words: str) -> str:
    """Words with TeX's own characters escaped; quotation marks as they are typed in LaTeX."""
    words = re.sub(r"([&%$#_{}])", r"\\\1", words)
    for sign, typed in (("“", "``"), ("”", "''"), ("–", "--"), ("'", "'")):
        words = words.replace(sign, typed)
    return words


def tex_note(note: str) -> str:
    out = ""
    for i, piece in enumerate(LINK.split(note)):
        out += (
            f"<\\url{{{piece}}}>"
            if i % 2
            else "".join(f"\\emph{{{tex(w)}}}" if j % 2 else tex(w) for j, w in enumerate(EMPHASIS.split(piece)))
        )
    return out


def _latex_piece(paper: Specimen, index: int, piece: str, *, apart: bool) -> str:
    if index % 2 == 0:
        return tex(piece)
    return "\\footnotemark{}" if apart else f"\\footnote{{{tex_note(paper.notes[int(piece) - 1])}}}"


def as_latex(paper: Specimen) -> bytes:
    """LaTeX with \\footnote, \\footnotemark and \\footnotetext, and \\url."""
    language = {"ja": "japanese", "en": "english"}[paper.language]
    lines = ["\\documentclass{article}", "% printed with xelatex", "\\usepackage{polyglossia}", f"\\setmainlanguage{{{language}}}"]
    lines += ["\\usepackage{xeCJK,hyperref}", f"\\title{{{tex(paper.title)}}}", "\\begin{document}", "\\maketitle", ""]
    for what, words in paper.blocks:
        if what == "heading":
            lines += [f"\\section{{{tex(words)}}}", ""]
            continue
        pieces = CALL.split(words)
        last = len(pieces) - 2 if len(pieces) > 1 else None  # the last note of a paragraph is set apart from its mark
        lines.append("".join(_latex_piece(paper, i, p, apart=i == last) for i, p in enumerate(pieces)))
        lines += [f"\\footnotetext{{{tex_note(paper.notes[int(pieces[last]) - 1])}}}"] if last is not None else []
        lines.append("")
    return ("\n".join([*lines, "\\end{document}"]) + "\n").encode()


# ---- HTML ----------------------------------------------------------------------------------------------------------


def web_note(note: str) -> str:
    out = ""
    for i, piece in enumerate(LINK.split(note)):
        escaped = html.escape(piece, quote=False)
        out += f'&lt;<a href="{html.escape(piece)}">{escaped}</a>&gt;' if i % 2 else EMPHASIS.sub(r"<em>\1</em>", escaped)
    return out


IDIOMS = {
    "doc-noteref": (
        '<a href="#fn{n}" class="footnote-ref" id="fnref{n}" role="doc-noteref"><sup>{n}</sup></a>',
        '<li id="fn{n}"><p>{words} <a href="#fnref{n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>',
        '<section class="footnotes" role="doc-endnotes"><hr><ol>{notes}</ol></section>',
    ),
    "word": (
        '<a style="mso-footnote-id:ftn{n}" href="#_ftn{n}" name="_ftnref{n}" title=""><span class=MsoFootnoteReference>[{n}]</span></a>',
        '<div style="mso-element:footnote" id=ftn{n}><p class=MsoFootnoteText><a style="mso-footnote-id:ftn{n}" href="#_ftnref{n}" name="_ftn{n}" title=""><span class=MsoFootnoteReference>[{n}]</span></a> {words}</p></div>',
        '<div style="mso-element:footnote-list"><br clear=all><hr align=left size=1 width="33%">{notes}</div>',
    ),
    "raised": ('<sup><a href="#note{n}">{n}</a></sup>', '<p id="note{n}">{n}. {words}</p>', "<hr>{notes}"),
    "wikipedia": (
        '<sup id="cite_ref-{n}" class="reference"><a href="#cite_note-{n}"><span class="cite-bracket">[</span>{n}<span class="cite-bracket">]</span></a></sup>',
        '<li id="cite_note-{n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{n}" aria-label="Jump up">^</a></b></span> <span class="reference-text">{words}</span></li>',
        '<div class="reflist"><ol class="references">{notes}</ol></div>',
    ),
}


def as_html(paper: Specimen, idiom: str) -> bytes:
    """A page with its notes in one of the four idioms."""
    call, note, frame = IDIOMS[idiom]
    parts = [f"<h1>{html.escape(paper.title, quote=False)}</h1>"]
    for what, words in paper.blocks:
        escaped = html.escape(words, quote=False)
        tag = "h2" if what == "heading" else "p"
        parts.append(f"<{tag}>{CALL.sub(lambda m: call.format(n=m.group(1)), escaped)}</{tag}>")
    notes = "\n".join(note.format(n=i, words=web_note(words)) for i, words in enumerate(paper.notes, 1))
    head = f'<meta charset="utf-8"><title>{html.escape(paper.title)}</title>'
    body = "\n".join([*parts, frame.format(notes=notes)])
    return f'<!DOCTYPE html>\n<html lang="{paper.language}"><head>{head}</head><body>\n{body}\n</body></html>\n'.encode()


# ---- PDF -----------------------------------------------------------------------------------------------------------


def as_sheets(paper: Specimen) -> bytes:
    """The page that Chromium prints: a script fills sheets with text and puts the notes called on each at its foot."""
    data = {
        "title": paper.title,
        "blocks": [[w, CALL.sub(r"\\x01\1\\x02", t).replace("\\x01", "\x01").replace("\\x02", "\x02")] for w, t in paper.blocks],
        "notes": [web_note(n) for n in paper.notes],
    }
    script = (Path(__file__).with_name("example_sheets.js")).read_text("utf-8")
    look = (Path(__file__).with_name("example_sheets.css")).read_text("utf-8")
    literal = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'<!DOCTYPE html><html lang="{paper.language}"><head><meta charset="utf-8"><title>{html.escape(paper.title)}</title>'
        f"<style>{look}</style></head><body><script>const paper = {literal};\n{script}</script></body></html>"
    ).encode()


def as_pdf(paper: Specimen) -> bytes:
    """The PDF that Chromium prints. FileNotFoundError without Chromium."""
    return printed(as_sheets(paper))


def printed(page: bytes) -> bytes:
    """A page as Chromium prints it."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        raise FileNotFoundError("chromium")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.pdf")
        source.write_bytes(page)
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer"]
        command = [program, *options, f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return target.read_bytes()


TEXT_FORMS = {
    "txt": as_text,
    "tex": as_latex,
    "docx": as_docx,
    "endnotes.docx": lambda paper: as_docx(paper, "endnote"),
    **{f"{idiom}.html": (lambda paper, idiom=idiom: as_html(paper, idiom)) for idiom in IDIOMS},
}


def main() -> int:
    """Write every form of both papers."""
    FORMS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        paper = specimen(language)
        for suffix, make in {**TEXT_FORMS, "pdf": as_pdf}.items():
            (FORMS / f"example.{language}.{suffix}").write_bytes(make(paper))
    return 0


if __name__ == "__main__":
    sys.exit(main())
