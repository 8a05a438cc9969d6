"""Exports: the first paper's expected .bib, round trips, stable keys, biber's judgement."""

from __future__ import annotations

import json
import shutil
import string
import subprocess
from dataclasses import replace

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import given, settings
from hypothesis import strategies as st

from refcheck.model import Citation, Document, Name, Note, Paper, PaperReport, Reference, Report, Source
from refcheck.parse import parse
from refcheck.read import read
from refcheck.write.exports import EXPORTS
from refcheck.write.exports.keys import key_of, keyed
from refcheck.write.exports.tex import escaped, one_line, unescaped, verbatim


def report_of(*references: Reference) -> Report:
    paper = Paper(
        Document("text", Source("p.txt", "text/plain", "0")),
        "en",
        notes=(Note("1", 1, "text", 0, 4),),
        citations=tuple(Citation(str(i), r, 0, 1, 0) for i, r in enumerate(references)),
    )
    return Report("0", "", (PaperReport(paper),))


def article(**fields) -> Reference:
    plain = {"author": (Name("Feld", "Nadia"),), "title": "Muddling", "container_title": "Affairs", "issued": "2021"}
    return Reference("article-journal", "raw", 0, 3, **{**plain, **fields})


def read_back(data: bytes) -> dict[str, dict[str, str]]:
    library = parse_string(data.decode())
    assert not library.failed_blocks
    return {e.key: {f.key: f.value for f in e.fields} | {"ENTRYTYPE": e.entry_type} for e in library.entries}


@pytest.fixture(scope="module")
def eight_notes(tmp_path_factory) -> Report:
    from pathlib import Path

    notes = Path(__file__).resolve().parents[2] / "references" / "notes.txt"
    return Report("0", "", (PaperReport(parse(read(notes), language="ja")),))


def test_the_eight_notes_give_the_expected_file(eight_notes, root):
    assert EXPORTS["biblatex"](eight_notes).decode() == (root / "references" / "kumakura-2022.bib").read_text("utf-8")


def test_types_addresses_and_names_of_the_expected_file(eight_notes):
    entries = read_back(EXPORTS["biblatex"](eight_notes))
    kinds = [e["ENTRYTYPE"] for e in entries.values()]
    assert (kinds.count("incollection"), kinds.count("article"), kinds.count("online")) == (1, 2, 7)
    assert sum("url" in e for e in entries.values()) == sum("urldate" in e for e in entries.values()) == 9
    assert sum(e["author"].startswith("{") for e in entries.values()) == 6
    assert {e["langid"] for e in entries.values()} == {"japanese", "chinese", "russian"}


@given(st.text(max_size=60))
def test_escaping_loses_nothing(text):
    assert unescaped(escaped(text)) == one_line(text)


@settings(max_examples=60)
@given(title=st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40).filter(str.strip))
def test_titles_come_back_from_the_file(title):
    entries = read_back(EXPORTS["biblatex"](report_of(article(title=title))))
    assert [unescaped(e["title"]) for e in entries.values()] == [one_line(title)]


@settings(max_examples=60)
@given(tail=st.text(string.ascii_letters + string.digits + "%_&#~{}$^=?/.-+", max_size=40))
def test_addresses_come_back_unchanged_but_for_braces(tail):
    url = f"https://example.org/{tail}"
    entries = read_back(EXPORTS["biblatex"](report_of(article(URL=url))))
    assert [e["url"] for e in entries.values()] == [verbatim(url)]
    if "{" not in tail and "}" not in tail:
        assert verbatim(url) == url


def test_an_issue_that_is_no_number_is_kept_as_printed():
    entries = read_back(EXPORTS["biblatex"](report_of(article(issue="10月号"), article(title="Other", issue="3"))))
    assert [(e.get("issue"), e.get("number")) for e in entries.values()] == [("10月号", None), (None, "3")]


def test_dates_are_edtf_and_unknown_access_is_left_out():
    made = report_of(article(issued="1998-07/1998-08", URL="https://example.org/", accessed="XXXX-01-27"))
    entry = next(iter(read_back(EXPORTS["biblatex"](made)).values()))
    assert entry["date"] == "1998-07/1998-08"
    assert "urldate" not in entry


def test_keys_do_not_depend_on_notes_or_order():
    one, two = article(), article(title="Muddling on", page="3")
    assert {v.title: k for k, v in keyed(report_of(one, two))} == {v.title: k for k, v in keyed(report_of(two, one))}
    twins = [k for k, _ in keyed(report_of(one, replace(one, page="9")))]
    assert len(set(twins)) == 2
    assert key_of(article(author=(Name("熊倉", "潤"),), title="露中関係")) == "熊倉2021-露中関係"
    assert len(keyed(report_of(one, one))) == 1


def test_csl_items_have_the_same_keys(eight_notes):
    items = json.loads(EXPORTS["csl-json"](eight_notes))
    assert [i["id"] for i in items] == list(read_back(EXPORTS["biblatex"](eight_notes)))
    assert all(i["type"] in ("chapter", "article-journal", "article-magazine", "webpage") for i in items)


def test_ris_records_open_and_close(eight_notes):
    lines = EXPORTS["ris"](eight_notes).decode().split("\r\n")
    assert sum(line.startswith("TY  - ") for line in lines) == sum(line.startswith("ER  - ") for line in lines) == 10
    assert "UR  - https://tass.ru/politika/11921031" in lines


def test_bibtex_knows_no_date(eight_notes):
    entries = read_back(EXPORTS["bibtex"](eight_notes))
    assert all("year" in e and "date" not in e and e["ENTRYTYPE"] != "online" for e in entries.values())


@pytest.mark.tool
def test_biber_accepts_the_file(eight_notes, tmp_path):
    if shutil.which("biber") is None:
        pytest.skip("needs biber")
    target = tmp_path / "refs.bib"
    hard = article(title="100% & more_#1 {x} ~^\\", URL="https://example.org/a%20b_c?d=1&e=~f#g", publisher="A & B")
    target.write_bytes(EXPORTS["biblatex"](Report("0", "", (*eight_notes.papers, *report_of(hard).papers))))
    done = subprocess.run(["biber", "--tool", "--validate-datamodel", target.name], cwd=tmp_path, capture_output=True, text=True)
    told = [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
    # The collection's editor is not stated in the note; refcheck invents none.
    assert [t for t in told if "Missing mandatory field 'editor'" not in t] == []
    assert done.returncode == 0
