"""OpenDocument, EPUB, JATS and marked-up texts, read by the pandoc of an optional package. Their offsets lead to no place of the file."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.extract.container import BadContainer
from refcheck.extract.pandoc import pandoc_html, pandoc_path
from refcheck.extract.sandbox import ChildFailed
from refcheck.model.document import Document
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.web import HtmlReader

_JATS = re.compile(rb"<article\b[^>]*(?:dtd-version|article-type)|<!DOCTYPE\s+article\s[^>]*(?:JATS|NLM)", re.IGNORECASE)


# Texts in these forms are known by name and by their notes; without a note they are read as plain text.
_MARKED_UP = {
    "rst": (("rst", "rest"), re.compile(rb"\[(?:#[\w-]*|\d+|\*)\]_")),
    "org": (("org",), re.compile(rb"\[fn:")),
    "typst": (("typ",), re.compile(rb"#footnote\[")),
    "mediawiki": (("wiki", "mediawiki"), re.compile(rb"<ref\b", re.IGNORECASE)),
}


class PandocReader:
    """One of the formats; `form` is pandoc's name for it, `what` ours."""

    def __init__(self, form: str, what: str, media_type: str) -> None:
        self.form = form
        self.what = what
        self.media_type = media_type

    def recognises(self, data: bytes, name: str) -> bool:
        """A zip file whose first member says its type (ODT, EPUB), XML whose root is a JATS article, or a text with notes in its form."""
        if self.form in _MARKED_UP:
            suffixes, note = _MARKED_UP[self.form]
            return suffix_of(name) in suffixes and note.search(data) is not None
        if self.form == "jats":
            return data.lstrip()[:1] == b"<" and _JATS.search(data[:8192]) is not None and bool(name)
        return data.startswith(b"PK") and b"mimetype" + self.media_type.encode() in data[:200]

    def read(self, data: bytes, name: str) -> Document:
        """The document, as of the HTML that pandoc makes."""
        if pandoc_path() is None:
            remedy = f"pip install 'refcheck-sources[pandoc]' (154 MiB), or save the {self.what} as .docx or PDF and give that."
            raise unreadable(name, f"this is {_article(self.what)} {self.what}, and reading it needs pandoc", remedy)
        try:
            page = pandoc_html(data, self.form)
        except ChildFailed as failure:
            raise unreadable(
                name, f"the {self.what} could not be read: pandoc {failure}", "Save it as .docx or PDF and give that."
            ) from None
        except BadContainer as error:
            raise unreadable(name, f"the {self.what} {error}", "Save it again in the program that made it.") from error
        made = HtmlReader().read(page, name)
        title = None if made.title in ("-", "") else made.title
        return replace(made, source=source_of(data, name, self.media_type), title=title, anchors=())


def _article(what: str) -> str:
    return "an" if what[0] in "AEIO" else "a"
