"""Files → Documents, one reader for each kind of file. The kind is found by content, not by the name alone.

`refcheck.read` is both this package and, called, its function of the same name (see `refcheck.parse`).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

from refcheck.model.document import Document
from refcheck.read.again import told_apart
from refcheck.read.docx import DocxReader
from refcheck.read.garbled import with_garbling_named
from refcheck.read.latex import LatexReader
from refcheck.read.listed import with_reference_list
from refcheck.read.lists import BibReader, CslReader, CslYamlReader, RisReader, TaggedReader, UrlListReader, XmlListReader
from refcheck.read.markdown import MarkdownReader
from refcheck.read.pandoc import PandocReader
from refcheck.read.pdf import PdfReader
from refcheck.read.reader import Reader, unreadable
from refcheck.read.runin import with_run_in_list
from refcheck.read.text import TextReader
from refcheck.read.web import HtmlReader

READERS: tuple[Reader, ...] = (
    PdfReader(),
    PandocReader("odt", "OpenDocument text", "application/vnd.oasis.opendocument.text"),
    PandocReader("epub", "EPUB book", "application/epub+zip"),
    DocxReader(),
    HtmlReader(),
    PandocReader("jats", "JATS article", "application/jats+xml"),
    PandocReader("rst", "reStructuredText paper", "text/x-rst"),
    PandocReader("org", "Org paper", "text/x-org"),
    PandocReader("typst", "Typst paper", "text/x-typst"),
    PandocReader("mediawiki", "wiki page", "text/x-wiki"),
    LatexReader(),
    CslReader(),
    CslYamlReader(),
    BibReader(),
    RisReader(),
    TaggedReader(),
    XmlListReader(),
    MarkdownReader(),
    UrlListReader(),
    TextReader(),
)
"""Asked in this order; the first that recognises the bytes reads them."""

_XML_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*(?:<[!?][^>]*>\s*)*<([A-Za-z][\w.:-]*)[\s>/]")
LARGEST = 200 * 2**20
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # how Word names what a password protects
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)", "Open it in Word and save it as .docx."),
    (b"{\\rtf", "an RTF file", "Open it in a word processor and save it as .docx or as PDF."),
    (b"\x89PNG", "a picture", "Run text recognition (OCR) on it and give the text or the PDF."),
    (b"\xff\xd8\xff", "a picture", "Run text recognition (OCR) on it and give the text or the PDF."),
)


def read(path: str | Path, *, changes: str = "accepted") -> Document:
    """The document in a file: its text as it stands, and where notes, marks and pages are.

    Offsets count characters (code points) of `Document.text`, from 0, ends excluded; boxes of a PDF are in points (1/72 inch) from
    the sheet's lower left corner (ISO 32000-2). `path` may be any file that docs/inputs.md lists; its type is found by content. Raises UnreadableInput, which names the file, the place and what to do.

    `changes` says how a Word paper's tracked changes are read: "accepted", or "original" for the text before them.
    """
    place, name = Path(path), str(path)
    if place.name.startswith("~$"):
        remedy = f"Give the paper itself ({place.name[2:]} or a name that ends so); close it in Word first if it is open there."
        raise unreadable(name, "this is the lock file that Word keeps while a paper is open, not the paper", remedy)
    if place.is_dir():
        raise unreadable(
            name, "this is a folder, and one file was expected", "Name the files in it, or give the folder to `refcheck verify`."
        )
    try:
        size = place.stat().st_size
        if size > LARGEST:
            raise unreadable(name, f"the file has {size // 2**20} MiB; at most {LARGEST // 2**20} are read", "Give the paper's text alone.")
        data = place.read_bytes()
    except FileNotFoundError as error:
        raise unreadable(name, "there is no such file", "Check the spelling and the folder you are in.") from error
    except PermissionError as error:
        raise unreadable(
            name, "the file may not be read (no permission, or another program holds it)", "Close it there, or copy it."
        ) from error
    except OSError as error:
        raise unreadable(name, f"the file cannot be read ({error.strerror or error})", "Copy it to another place and try again.") from error
    except ValueError as error:
        raise unreadable(name, f"this is no path ({error})", "Give the path of a file.") from error
    return read_bytes(data, name, changes=changes)


def read_bytes(data: bytes, name: str, *, changes: str = "accepted") -> Document:
    """The document in some bytes; `name` is what messages call it, and what files beside it are looked for by."""
    if not data.strip():
        raise unreadable(name, "the file is empty", "Give a file with the paper's text.")
    if data.startswith(b"\xd0\xcf\x11\xe0") and _LOCKED in data:
        raise unreadable(name, "this is a Word file that asks for a password", "Save a copy without a password and give that.")
    for start, what, remedy in _FOREIGN:
        if data.startswith(start):
            raise unreadable(name, f"this is {what}, which refcheck does not read", remedy)
    readers = tuple(DocxReader(changes) if isinstance(r, DocxReader) else r for r in READERS)
    reader = next((r for r in readers if r.recognises(data, name)), readers[-1])
    root = _XML_ROOT.match(data[:4096]) if reader is readers[-1] else None
    if root is not None:
        what = root[1].decode("ascii", "replace")
        raise unreadable(name, f"this is an XML file that refcheck does not read (its root is <{what}>)", "Save it as .docx, HTML or PDF.")
    return with_garbling_named(told_apart(with_reference_list(with_run_in_list(reader.read(data, name)))))


__all__ = ["READERS", "Reader", "read", "read_bytes"]


class _Read(ModuleType):
    """The package, called as the function."""

    def __call__(self, path: str | Path, *, changes: str = "accepted") -> Document:
        return read(path, changes=changes)


sys.modules[__name__].__class__ = _Read
