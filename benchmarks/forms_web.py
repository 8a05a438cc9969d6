"""A paper as web pages and as sheets that a browser prints, made from pandoc's HTML: what programs and sites make of its notes."""

from __future__ import annotations

import copy
import html
import json
import re
import sys
from pathlib import Path

import lxml.html

READING = Path(__file__).resolve().parents[1] / "tests" / "read"
sys.path.insert(0, str(READING))

from example_forms import IDIOMS
from more_idioms import MORE

ALL = {**IDIOMS, **MORE}
LOOKS = {
    "narrow": "body{overflow-wrap:anywhere;width:95mm;text-align:justify;font-size:10pt}",
    "two columns": "@page{size:A4}body{overflow-wrap:anywhere;columns:2;column-gap:8mm;text-align:justify;font-size:9.5pt}sup{font-size:60%}",
    "vertical": "html{writing-mode:vertical-rl}body{font-size:10.5pt}",
}
_WORD = re.compile(r"(?<![\w/.:@-])([^\W\d_]{3,})([^\W\d_]{4,})(?![\w/.:@-])")


def idiom(source: str, name: str) -> str:
    """The page with its notes in one of the idioms."""
    call, note, frame = ALL[name]
    body, notes = _taken_apart(source)
    shown = {n: _shown(words, name) for n, words in notes.items()}
    for anchor in body.xpath(".//a[@role='doc-noteref']"):
        n = int(re.sub(r"\D", "", anchor.text_content()))
        _replace(anchor, call.format(n=n, words=shown[n]))
    inner = _inner(body)
    if frame:
        inner += frame.format(notes="\n".join(note.format(n=n, words=words) for n, words in shown.items()))
    return _page(source, inner)


def softened(source: str) -> str:
    """The page with soft hyphens in its long words and places to break in its addresses, as content systems put them."""
    root = lxml.html.document_fromstring(source)
    for node in root.find("body").iter():
        for part in ("text", "tail"):
            words = getattr(node, part)
            if words and isinstance(node.tag, str):
                words = re.sub(r"(?<=\w)/(?=\w)", "/\u200b", words) if "://" in words else _WORD.sub("\\1\u00ad\\2", words)
                setattr(node, part, words)
    return "<!DOCTYPE html>\n" + lxml.html.tostring(root, encoding="unicode")


def dressed(source: str, look: str) -> str:
    """The page for the printer, with a style of its own."""
    body, _ = _taken_apart(source, keep=True)
    return _page(source, _inner(body), f"<style>{LOOKS[look]}</style>")


def sheets(source: str) -> str:
    """Sheets with the notes called on each at its foot, running heads and page numbers, filled by a script."""
    body, notes = _taken_apart(source)
    for anchor in body.xpath(".//a[@role='doc-noteref']"):
        _replace(anchor, f"<span>⟦{re.sub(r'[^0-9]', '', anchor.text_content())}⟧</span>")
    blocks = []
    for node in body.iter("h1", "h2", "h3", "p"):
        if node.get("class") in ("title", "author"):
            continue
        kind = "heading" if node.tag != "p" else "quote" if next(node.iterancestors("blockquote"), None) is not None else "text"
        words = re.sub(r"\s+", " ", node.text_content()).strip()
        blocks.append([kind, words.replace("⟦", "\x01").replace("⟧", "\x02")])
    title = _title(source)
    data = {"title": title, "blocks": blocks, "notes": [_shown(words, "sheets") for words in notes.values()]}
    literal = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    look = (READING / "example_sheets.css").read_text("utf-8")
    script = (READING / "example_sheets.js").read_text("utf-8")
    return _page(source, f"<script>const paper = {literal};\n{script}</script>", f"<style>{look}</style>")


def _taken_apart(source: str, *, keep: bool = False) -> tuple[lxml.html.HtmlElement, dict[int, str]]:
    """The body and, by number, the notes, which are taken out of it."""
    body = copy.deepcopy(lxml.html.document_fromstring(source).find("body"))
    notes = {}
    for section in body.xpath(".//section[@role='doc-endnotes']"):
        for item in section.iter("li"):
            for back in item.xpath(".//a[@role='doc-backlink']"):
                back.drop_tree()
            notes[int(item.get("id").removeprefix("fn"))] = " ".join(_inner(p) for p in item.iter("p"))
        if not keep:
            section.drop_tree()
    return body, notes


def _inner(node: lxml.html.HtmlElement) -> str:
    parts = [html.escape(node.text or "", quote=False)]
    return "".join(parts + [lxml.html.tostring(child, encoding="unicode") for child in node])


def _replace(node: lxml.html.HtmlElement, markup: str) -> None:
    new = lxml.html.fragment_fromstring(markup, create_parent="x-y")
    new.tail = node.tail
    node.getparent().replace(node, new)
    new.drop_tag()


def _shown(words: str, name: str) -> str:
    """The note's words as the program writes them: Word and Google set links in spans."""
    if name == "word":
        return f"<span lang=EN-US style='mso-fareast-language:JA'>{words}</span><o:p></o:p>"
    return f"<span>{words}</span>" if name in ("google docs", "word endnotes") else words


def _title(source: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.search(r"<title>(.*?)</title>", source, re.DOTALL)[1]))


def _page(source: str, inner: str, head: str = "") -> str:
    language = re.search(r'<html[^>]* lang="([\w-]*)"', source)
    tag = f'<html lang="{language[1]}">' if language and language[1] else "<html>"
    title = f"<title>{html.escape(_title(source))}</title>"
    return f'<!DOCTYPE html>\n{tag}<head><meta charset="utf-8">{title}{head}</head><body>\n{inner}\n</body></html>\n'
