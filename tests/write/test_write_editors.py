"""Editors in the place of an author are editors in what is exported."""

import json

from refcheck.cli import run

NOTES = """One.[^1] Two.[^2] Three.[^3]

[^1]: Ada Ferrow and Kai Lund, eds., *Harbours* (Leeds: Quay, 2012), 4.

[^2]: 森下圭編『港の歴史』海文社、2010年。

[^3]: Ada Ferrow, *Piers* (Leeds: Quay, 2014), 9.
"""


def exported(tmp_path, capsys, form):
    paper = tmp_path / "paper.md"
    paper.write_text(NOTES, encoding="utf-8")
    assert run(["export", str(paper), "--format", form]) == 0
    return capsys.readouterr().out


def test_biblatex_has_a_collection_with_its_editors(tmp_path, capsys):
    text = exported(tmp_path, capsys, "biblatex")
    assert text.count("@collection") == 2
    assert "editor = {Ferrow, Ada and Lund, Kai}" in text
    assert "editor = {森下, 圭}" in text
    assert "author = {Ferrow, Ada}" in text


def test_csl_and_ris_name_them_so(tmp_path, capsys):
    items = json.loads(exported(tmp_path, capsys, "csl-json"))
    assert [sorted({"author", "editor"} & item.keys()) for item in items] == [["editor"], ["editor"], ["author"]]
    assert exported(tmp_path, capsys, "ris").count("A2  - ") == 3
