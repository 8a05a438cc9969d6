"""ODT, EPUB and JATS by way of pandoc; without it, a sentence that says what to install."""

from __future__ import annotations

import io
import zipfile

import pytest

from refcheck.extract import pandoc
from refcheck.extract.sandbox import ChildFailed, Limits
from refcheck.model.errors import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read, read_bytes

ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def zipped(kind: str, **members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind)
        for name, body in members.items():
            archive.writestr(name + ".xml", body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


FILES = {
    "paper.odt": (zipped("application/vnd.oasis.opendocument.text", content=b"<a/>"), "an OpenDocument text"),
    "paper.epub": (zipped("application/epub+zip"), "an EPUB book"),
    "paper.xml": (
        b'<?xml version="1.0"?>\n<article article-type="research-article" dtd-version="1.2"><front/></article>',
        "a JATS article",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_without_pandoc_the_message_says_what_to_install(name, monkeypatch):
    monkeypatch.setattr("refcheck.read.pandoc.pandoc_path", lambda: None)
    data, what = FILES[name]
    with pytest.raises(UnreadableInput, match=f"this is {what}, and reading it needs pandoc") as caught:
        read_bytes(data, name)
    assert "refcheck-sources[pandoc]" in caught.value.remedy


needs_pandoc = pytest.mark.skipif(pandoc.pandoc_path() is None, reason="needs pypandoc_binary (pip install 'refcheck-sources[pandoc]')")


@pytest.mark.tool
@needs_pandoc
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("form", ["odt", "epub", "jats_archiving"])
def test_the_example_paper_is_the_same(form, language, root, tmp_path):
    import pypandoc

    path = root / "references" / f"example.{language}.md"
    made = tmp_path / ("paper.xml" if form.startswith("jats") else f"paper.{form}")
    pypandoc.convert_text(
        path.read_text("utf-8").replace("](", "] ("), form, "markdown", outputfile=str(made), extra_args=["-s", "--sandbox"]
    )
    paper, expected = parse(read(made)), parse(read(path))
    assert [(c.note, c.reference.to_csl()) for c in paper.citations] == [(c.note, c.reference.to_csl()) for c in expected.citations]
    assert [(m.number, m.note) for m in paper.marks] == [(m.number, m.note) for m in expected.marks]
    assert [(q.text, q.kind, q.note) for q in paper.quotations] == [(q.text, q.kind, q.note) for q in expected.quotations]
    assert paper.document.source.media_type in ("application/vnd.oasis.opendocument.text", "application/epub+zip", "application/jats+xml")


@pytest.mark.tool
@needs_pandoc
def test_bad_files_are_refused(tmp_path):
    bomb = zipped("application/vnd.oasis.opendocument.text", content=b"<a>" + bytes(300 * 2**20) + b"</a>")
    with pytest.raises(UnreadableInput, match="zip bomb"):
        read_bytes(bomb, "p.odt")
    with pytest.raises(UnreadableInput, match="pandoc failed"):
        read_bytes(zipped("application/vnd.oasis.opendocument.text", content=b"<broken"), "p.odt")
    with pytest.raises(ChildFailed, match="took more than"):
        pandoc.pandoc_html(FILES["paper.xml"][0], "jats", Limits(seconds=0.001))


@pytest.mark.tool
@needs_pandoc
def test_nothing_is_read_beside_the_paper(tmp_path, monkeypatch):
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    monkeypatch.chdir(tmp_path)
    article = b'<article article-type="x" dtd-version="1.2" xmlns:xi="http://www.w3.org/2001/XInclude"><body><p>Words.</p><xi:include href="secret.txt" parse="text"/></body></article>'
    assert "secret" not in read_bytes(article, "p.xml").text
