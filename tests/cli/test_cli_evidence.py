"""attach, fix, pack, verify-archive and --save, asked wrongly: what is wrong, where, and what to do."""

from __future__ import annotations

import pytest

from refcheck.cli import run

PAPER, EVIDENCE = "references/example.en.md", "references/evidence"
WRONG = [
    (["verify", PAPER, "--archive-service", "nonsense"], "--archive-service", "{url}"),
    (["verify", PAPER, "--save", "--offline"], "--save", "--offline"),
    (["verify", PAPER, "--save"], "--save", "REFCHECK_SAVE_ACCESS_KEY"),
    (["verify", PAPER, "--save", "--save-keys", "none.ini"], "none.ini", "access key"),
    (["attach", PAPER], "attach", "--zotero"),
    (["attach", PAPER, "none.html", "--note", "3"], "none.html", "Name the saved page"),
    (["attach", PAPER, "README.md"], PAPER, "--url"),
    (["attach", PAPER, "README.md", "--note", "99"], PAPER, "--note"),
    (["attach", PAPER, "--note", "3", "--zotero", "docs"], "docs", "Zotero"),
    (["attach", PAPER, "README.md", "--note", "3", "--when", "yesterday"], "--when", "2026-11-23"),
    (["fix", "references/forms/example.en.pdf", "--evidence", EVIDENCE], "example.en.pdf", "--into"),
    (["fix", PAPER, "--evidence", EVIDENCE, "--in-place", "-o", "x.md"], "--in-place", "--output"),
    (["fix", PAPER, "--evidence", EVIDENCE, "-o", PAPER], PAPER, "--in-place"),
    (["fix", "none.md", "--evidence", EVIDENCE], "none.md", "Check"),
    (["pack", PAPER, "-o", "x.wacz", "--evidence", "README.md"], "README.md", "WACZ"),
    (["verify-archive", "README.md"], "README.md", ".wacz"),
    (["verify-archive", "none.wacz"], "none.wacz", "no such file"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("arguments", "where", "remedy"), WRONG, ids=[" ".join(a) for a, _, _ in WRONG])
def test_what_is_asked_wrongly_ends_with_2_and_says_where_and_what_to_do(arguments, where, remedy, root, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(root)
    if arguments[0] != "verify-archive" and "--evidence" not in arguments:
        arguments = [*arguments, "--store", str(tmp_path / "store")]
    before = (root / PAPER).read_bytes()
    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert where in said
    assert remedy in said
    assert "internal error" not in said
    assert (root / PAPER).read_bytes() == before
    assert not (root / "x.md").exists()
    assert not (root / "x.wacz").exists()
