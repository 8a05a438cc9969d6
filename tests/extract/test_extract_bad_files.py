"""Bad input: encrypted, scanned, cut, hostile. A sentence says what is wrong and what can be done; other papers of the run go on."""

from __future__ import annotations

import io
import struct
import sys
import time
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "read"))

from example_forms import FORMS, as_docx, specimen
from mutations import mutation
from small_pdf import encrypted, loops, plain, scan, swelling

from refcheck.cli import run
from refcheck.extract.docx import docx_parts
from refcheck.extract.pdf import pdf_layout
from refcheck.extract.sandbox import Limits
from refcheck.model.errors import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

WHOLE = (FORMS / "example.en.pdf").read_bytes()


def told(data: bytes, name: str) -> tuple[str, str]:
    with pytest.raises(UnreadableInput) as caught:
        read_bytes(data, name)
    assert caught.value.where == name
    return caught.value.message, caught.value.remedy


def read_or_told(data: bytes, name: str):
    """(the document, "") or (None, what was said)."""
    try:
        return read_bytes(data, name), ""
    except UnreadableInput as error:
        return None, error.message


def test_our_small_pdf_is_read():
    assert read_bytes(plain(), "p.pdf").text.startswith("Grain moves on the Amur, and words move.")


def test_an_encrypted_pdf():
    message, remedy = told(encrypted(), "p.pdf")
    assert "encrypted and asks for a password" in message
    assert "without a password" in remedy
    assert "Grain moves" in read_bytes(encrypted(b""), "p.pdf").text  # restricted, but open to everybody


def test_a_scan():
    message, remedy = told(scan(), "p.pdf")
    assert "no text (a scan)" in message
    assert "text recognition (OCR)" in remedy


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9])
def test_a_cut_pdf(share):
    message, remedy = told(WHOLE[: int(len(WHOLE) * share)], "p.pdf")
    assert "cut short" in message
    assert remedy


@pytest.mark.parametrize("case", loops())
def test_pdfs_that_point_at_themselves(case):
    start = time.perf_counter()
    document, message = read_or_told(loops()[case], "p.pdf")
    assert ("Grain moves" in document.text) if document else message.startswith("The PDF")
    assert time.perf_counter() - start < 30


@pytest.mark.slow
def test_a_stream_that_swells_is_bound():
    data = swelling(2000)
    assert len(data) < 100_000
    layout = pdf_layout(data, Limits(seconds=20, memory_mib=512))
    assert layout.lines == ()
    assert layout.problem


def test_limits_of_time_and_memory():
    assert "took more than 0.01 seconds" in (pdf_layout(WHOLE, Limits(seconds=0.01)).problem or "")
    problem = pdf_layout(WHOLE, Limits(memory_mib=8)).problem or ""
    assert problem.startswith("The PDF could not be read: reading it ")
    assert "took more than 0.01 seconds" in (docx_parts(as_docx(specimen("en")), limits=Limits(seconds=0.01)).problem or "")


# ---- Word ----------------------------------------------------------------------------------------------------------


def changed(**members: bytes) -> bytes:
    """The example paper as a Word file with some members put in another's place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_docx(specimen("en")))) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name) for name in old.namelist()}
        for name, body in (parts | {n.replace("__", "/") + ".xml": b for n, b in members.items()}).items():
            new.writestr(name, body)
    return out.getvalue()


def with_flag(data: bytes) -> bytes:
    """Every member marked as encrypted, as zip programs with a password do."""
    marked = bytearray(data)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = marked.find(signature)
        while place >= 0:
            marked[place + at] |= 1
            place = marked.find(signature, place + 4)
    return bytes(marked)


def many_members() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        for number in range(11_000):
            archive.writestr(f"x/{number}", "")
    return out.getvalue()


def lying(data: bytes) -> bytes:
    """The directory says that a member unpacks to 100 bytes."""
    place = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    return data[: place + 24] + struct.pack("<I", 100) + data[place + 28 :]


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 100 + b'"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)

BAD_WORD = {
    "password": (lambda: LOCKED, "asks for a password"),
    "encrypted members": (lambda: with_flag(as_docx(specimen("en"))), "is encrypted"),
    "many members": (many_members, "a zip bomb"),
    "lying size": (lambda: lying(as_docx(specimen("en"))), "damaged"),
    "entities": (lambda: changed(word__document=ENTITIES), "an entity bomb"),
    "entity of a file": (lambda: changed(word__footnotes=OUTSIDE), "an entity bomb"),
    "deep XML": (lambda: changed(word__document=b"<a>" * 100_000 + b"</a>" * 100_000), "broken XML"),
    "cut": (lambda: as_docx(specimen("en"))[:-300], "no whole zip file"),
    "notes damaged": (lambda: changed(word__footnotes=b"<w:footnotes"), "word/footnotes.xml"),
}


@pytest.mark.parametrize("case", BAD_WORD)
def test_bad_word_files(case):
    make, words = BAD_WORD[case]
    message, remedy = told(make(), "p.docx")
    assert words in message
    assert remedy


def test_damaged_helpers_cost_little():
    document = read_bytes(changed(word__styles=b"<broken", word___rels__document=b"\0\0", docProps__core=b"<a"), "p.docx")
    whole = read_bytes(as_docx(specimen("en")), "p.docx")
    assert [n.text for n in document.notes] == [n.text for n in whole.notes]
    assert document.text == whole.text


def test_names_that_leave_the_folder_are_names_only(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = changed(**{"..__..__evil": b"<x/>"})
    assert len(read_bytes(data, "p.docx").notes) == 8
    assert list(tmp_path.iterdir()) == []


# ---- a run ---------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_other_papers_of_the_run_go_on(tmp_path, capsys, root):
    (tmp_path / "scan.pdf").write_bytes(scan())
    (tmp_path / "cut.docx").write_bytes(as_docx(specimen("en"))[:-300])
    good = tmp_path / "good.md"
    good.write_bytes((root / "references" / "example.en.md").read_bytes())
    assert run(["parse", str(tmp_path / "scan.pdf"), str(good), str(tmp_path / "cut.docx")]) == 2
    out, err = capsys.readouterr()
    assert "8 notes" in out
    assert "scan.pdf: The PDF holds pictures" in err
    assert "OCR" in err
    assert "cut.docx: the Word file is no whole zip file" in err


@pytest.mark.slow
def test_mutations_are_read_or_refused():
    """A part of the 200 that `benchmarks/odd_files.py` counts."""
    read = 0
    for seed in range(1000, 1040):
        name, data = mutation(seed)
        start = time.perf_counter()
        document, message = read_or_told(data, name)
        if document is None:
            assert message
        else:
            parse(document)
            assert all(0 <= n.start <= n.end <= len(document.text) for n in document.notes)
            read += 1
        assert time.perf_counter() - start < 60
    assert 5 < read < 40
