"""What the README promises of the bundled evidence, through the command line."""

from __future__ import annotations

import json
import re

import pytest

from refcheck.cli import run


def test_the_main_job_on_the_bundled_evidence(root, monkeypatch, capsysbinary):
    monkeypatch.chdir(root)
    command = next(line for line in (root / "README.md").read_text("utf-8").splitlines() if ".venv/bin/refcheck verify" in line)
    arguments = command.split(".venv/bin/refcheck ")[1].split()
    assert run([*arguments, "--format", "json"]) == 0
    data = json.loads(capsysbinary.readouterr().out)
    made = data["papers"][0]
    assert "replica" in data["evidence"]["label"]
    assert (len(made["notes"]), len(made["marks"]), len(made["citations"]), len(made["links"])) == (8, 8, 10, 9)
    assert {"dead", "blocked", "moved", "live"} == {link["status"] for link in made["links"]}
    assert all(q["verdict"] for q in made["quotations"])


@pytest.mark.slow
def test_the_english_twin_has_the_same_links(root, monkeypatch, capsysbinary):
    monkeypatch.chdir(root)
    statuses = []
    for language in ("ja", "en"):
        assert (
            run(
                [
                    "verify",
                    f"references/example.{language}.md",
                    "--evidence",
                    "references/evidence",
                    "--format",
                    "json",
                    "--fail-on",
                    "never",
                ]
            )
            == 0
        )
        made = json.loads(capsysbinary.readouterr().out)["papers"][0]
        statuses.append({link["url"]: link["status"] for link in made["links"]})
    assert statuses[1].items() <= statuses[0].items()


@pytest.mark.slow
def test_evidence_is_only_read(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    before = sorted((p.name, p.stat().st_size) for p in (root / "references" / "evidence").iterdir())
    run(["verify", "references/example.ja.md", "--evidence", "references/evidence", "--fail-on", "never"])
    assert sorted((p.name, p.stat().st_size) for p in (root / "references" / "evidence").iterdir()) == before


@pytest.mark.slow
def test_the_first_screen_fits_in_eighty_columns(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "80")
    run(["verify", "references/example.ja.md", "--evidence", "references/evidence", "--fail-on", "never", "-q"])
    shown = capsys.readouterr().out
    from refcheck.write.widths import width

    assert max(width(line) for line in shown.splitlines()) <= 80
    groups = shown[shown.index("To fix") :].rstrip("\n").splitlines()
    assert len(groups) <= 12
    assert re.search(r"RC101", shown)
    assert "tass.ru refuses" in shown
