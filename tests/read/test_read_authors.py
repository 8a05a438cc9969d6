"""Authors as files name them; nothing is guessed."""

from __future__ import annotations

import io
import zipfile

import pytest

from refcheck.read.authors import authors_of

CORE = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{}</dc:creator></cp:coreProperties>'


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "---\ntitle: T\nauthor: 熊倉 潤\n---\n\nText author: nobody\n", ("熊倉 潤",)),
        ("a.md", "---\nauthor: [\"A. B\", 'C']\n---\n", ("A. B", "C")),
        ("a.md", "---\nauthor:\n  - name: Вера Котова\n    affiliation: X\n  - 王 明\nlang: zh\n---\n", ("Вера Котова", "王 明")),
        ("a.md", "author: not in front matter\n", ()),
        ("a.tex", "\\author{Ann One\\thanks{grant} \\and Bo {Two} \\\\ Institute}", ("Ann One", "Bo Two")),
        ("a.html", "<html><head><meta name='author' content='A &amp; B'></head></html>", ("A & B",)),
        ("a.txt", "by Somebody\n", ()),
        ("a.docx", "no zip at all", ()),
    ],
)
def test_names(tmp_path, name, text, expected):
    (tmp_path / name).write_text(text, "utf-8")
    assert authors_of(tmp_path / name) == expected


def test_word_properties(tmp_path):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as container:
        container.writestr("docProps/core.xml", CORE.format("佐藤 花子; Lee"))
    (tmp_path / "a.docx").write_bytes(data.getvalue())
    assert authors_of(tmp_path / "a.docx") == ("佐藤 花子", "Lee")
    assert authors_of(tmp_path / "none.docx") == ()
