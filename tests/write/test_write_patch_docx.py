"""Words put into Word files: behind hyperlinks, over parted runs, in notes; every other byte stays."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest
from lxml import etree

from refcheck.write.patch import ArchivedLink, Unwritable
from refcheck.write.patch.docx import patch_docx

URL = "http://www.example.org/a?b=1&c=2"
COPY = f"https://web.archive.org/web/20210730080000/{URL}"
LINK = ArchivedLink(URL, COPY, datetime(2021, 7, 30, 8, tzinfo=UTC))
NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ESCAPED = URL.replace("&", "&amp;")
SAID = f" (archived July 30, 2021, at {COPY})"

BODIES = {
    "in one run": f"<w:p><w:r><w:t>See {ESCAPED}, p. 3.</w:t></w:r></w:p>",
    "over three runs": f'<w:p><w:r><w:t>See {ESCAPED[:12]}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ESCAPED[12:27]}</w:t></w:r><w:r><w:t xml:space="preserve">{ESCAPED[27:]}, p. 3.</w:t></w:r></w:p>',
    "a hyperlink": f'<w:p><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">See </w:t></w:r><w:hyperlink r:id="rId3"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>{ESCAPED}</w:t></w:r></w:hyperlink><w:r><w:t>, p. 3.</w:t></w:r></w:p>',
    "a field": f'<w:p><w:r><w:t>See </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "{ESCAPED}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{ESCAPED}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>, p. 3.</w:t></w:r></w:p>',
    "a simple field": f'<w:p><w:r><w:t>See </w:t></w:r><w:fldSimple w:instr="HYPERLINK"><w:r><w:t>{ESCAPED}</w:t></w:r></w:fldSimple><w:r><w:t>, p. 3.</w:t></w:r></w:p>',
    "pointed brackets": f"<w:p><w:r><w:t>See &lt;{ESCAPED}&gt;, p. 3.</w:t></w:r></w:p>",
    "moved away": f"<w:p><w:r><w:t>See {ESCAPED}, p. 3.</w:t></w:r></w:p><w:p><w:moveFrom w:id='1'><w:r><w:t>{ESCAPED}</w:t></w:r></w:moveFrom></w:p>",
}  # fmt: skip


def docx(inside: str, part: str = "word/document.xml", root: str = "document") -> bytes:
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} xmlns:w="{NS}" xmlns:r="urn:r"><w:body>{inside}</w:body></w:{root}>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(part, xml)
        package.writestr("word/media/image1.png", b"\x89PNG" * 100)
    return out.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {n: package.read(n) for n in package.namelist()}


def words(xml: bytes) -> str:
    return "".join(t.text or "" for t in etree.fromstring(xml).iter(f"{{{NS}}}t"))


@pytest.mark.parametrize("shape", list(BODIES))
def test_the_copy_is_named_behind_the_address_and_nothing_else_changes(shape):
    before = docx(BODIES[shape])
    made = patch_docx(before, [LINK], "en")
    old, new = parts(before), parts(made.data)
    assert [n for n in old if old[n] != new[n]] == ["word/document.xml"]
    behind = f"{URL}>" if shape == "pointed brackets" else URL
    named = f" (archived July 30, 2021, at <{COPY}>)" if shape == "pointed brackets" else SAID
    assert words(new["word/document.xml"]) == words(old["word/document.xml"]).replace(behind, behind + named, 1)
    assert made.written == {0}
    assert made.before.decode().rstrip("\n") in words(old["word/document.xml"])
    again = patch_docx(made.data, [LINK], "en")
    assert (again.data, again.written) == (made.data, frozenset())


def test_words_behind_a_hyperlink_are_no_part_of_it():
    xml = parts(patch_docx(docx(BODIES["a hyperlink"]), [LINK], "en").data)["word/document.xml"]
    tree = etree.fromstring(xml)
    inside = "".join(t.text for h in tree.iter(f"{{{NS}}}hyperlink") for t in h.iter(f"{{{NS}}}t"))
    assert inside == URL
    sizes = [r.find(f"{{{NS}}}rPr/{{{NS}}}sz") is not None for r in tree.iter(f"{{{NS}}}r")]
    assert sizes == [True, False, True, False], "the new run looks like the text around the link"


def test_words_behind_a_field_are_no_part_of_it():
    made = parts(patch_docx(docx(BODIES["a field"]), [LINK], "en").data)["word/document.xml"].decode()
    assert made.index('fldCharType="end"') < made.index("(archived") < made.index(", p. 3.")
    made = parts(patch_docx(docx(BODIES["a simple field"]), [LINK], "en").data)["word/document.xml"].decode()
    assert made.index("</w:fldSimple>") < made.index("(archived") < made.index(", p. 3.")


@pytest.mark.parametrize("part", ["word/footnotes.xml", "word/endnotes.xml"])
def test_notes_are_mended_too(part):
    made = patch_docx(docx(BODIES["in one run"], part, part[5:-4]), [LINK], "ja")
    assert f"（アーカイブ：<{COPY}>、2021年7月30日保存）" in words(parts(made.data)[part])


def test_other_parts_and_other_addresses_are_left_alone():
    other = docx(BODIES["in one run"].replace("a?b", "ab?b"))
    assert patch_docx(other, [LINK], "en").data == other
    header = docx(BODIES["in one run"], "word/header1.xml", "hdr")
    assert patch_docx(header, [LINK], "en").data == header


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"not a zip"])
def test_what_is_no_word_file_is_refused(data):
    with pytest.raises(Unwritable, match="cannot be read"):
        patch_docx(data, [LINK], "en")
