"""Exports: what is written is read back whole, keys stay, biber has nothing to say that is ours."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import bibtexparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refcheck.model import Citation, Document, Name, Note, Paper, PaperReport, Reference, Report, Source
from refcheck.parse import parse
from refcheck.write.bib import biblatex, bibtex
from refcheck.write.bib_keys import keys_of
from refcheck.write.bib_tex import plain
from refcheck.write.csl import csl_items, csl_json
from refcheck.write.ris import ris

REFERENCES = Path(__file__).resolve().parents[2] / "references"


def paper_of(*references: Reference) -> Paper:
    citations = tuple(Citation("1", r, 0, 0, 0) for r in references)
    return Paper(Document("", Source("x", "text/plain", "")), "en", citations=citations)


def kumakura() -> Paper:
    text = (REFERENCES / "notes.txt").read_text(encoding="utf-8")
    starts = list(re.finditer(r"(?m)^ ?([0-9１-８])\s+(?=[^\s0-9])", text))
    ends = [s.start() for s in starts[1:]] + [len(text)]
    notes = tuple(Note(s[1], int(s[1]), text[s.end() : e], s.end(), e) for s, e in zip(starts, ends, strict=True))
    return parse(Document(text, Source("notes.txt", "text/plain", ""), "ja", notes=notes))


def read_back(data: bytes):
    library = bibtexparser.parse_string(data.decode(), parse_stack=[])
    assert not library.failed_blocks
    return library.entries


def fields_of(entry) -> dict[str, str]:
    return {f.key: f.value[1:-1] for f in entry.fields}


def test_the_papers_bibliography_is_the_expected_file():
    assert biblatex(kumakura()).decode() == (REFERENCES / "kumakura-2022.bib").read_text(encoding="utf-8")


def test_the_papers_entry_types_and_addresses():
    entries = read_back(biblatex(kumakura()))
    types = [e.entry_type for e in entries]
    assert (types.count("incollection"), types.count("article"), types.count("online")) == (1, 2, 7)
    with_url = [e for e in entries if "url" in fields_of(e)]
    assert len(with_url) == 9
    assert all(fields_of(e)["urldate"] == "2022-01-27" for e in with_url)
    assert not any("urldate" in fields_of(e) for e in entries if "url" not in fields_of(e))
    assert {fields_of(e)["langid"] for e in entries} == {"japanese", "chinese", "russian"}


def test_a_report_gives_the_same_file_as_its_paper():
    paper = kumakura()
    assert biblatex(Report("0", "2022-01-01T00:00:00Z", (PaperReport(paper),))) == biblatex(paper)


def test_bodies_are_in_double_braces_and_persons_are_not():
    data = biblatex(kumakura()).decode()
    assert "author = {{中国国防部}}," in data
    assert "author = {熊倉, 潤}," in data


def test_keys_do_not_depend_on_order_or_number():
    works = [Reference("book", "", 0, 0, title=t, issued="2020", author=(Name("Li", "Na"),)) for t in ("On rivers", "On rivers, again", "Sea")]
    forward = dict(zip([w.title for w in works], keys_of(works), strict=True))
    backward = dict(zip([w.title for w in works[::-1]], keys_of(works[::-1]), strict=True))
    assert forward == backward
    assert len(set(forward.values())) == 3


def test_a_work_cited_twice_in_the_same_words_is_one_entry():
    work = Reference("book", "raw", 0, 3, title="One", author=(Name("Li", "Na"),))
    again = Reference("book", "other", 7, 9, title="One", author=(Name("Li", "Na"),))
    assert len(read_back(biblatex(paper_of(work, again)))) == 1


@pytest.mark.parametrize(
    ("issued", "date"),
    [("2021-07-29", "2021-07-29"), ("1998-07/1998-08", "1998-07/1998-08"), ("2008-23", "2008-23"), ("1997/..", "1997/"), ("1950~", "1950~")],
)
def test_dates_stay_edtf(issued, date):
    entry = read_back(biblatex(paper_of(Reference("book", "", 0, 0, title="T", issued=issued, author=(Name("A", "B"),)))))[0]
    assert fields_of(entry)["date"] == date


@pytest.mark.parametrize(("issue", "field"), [("3", "number"), ("1/3", "number"), ("10月号", "issue"), ("Fall", "issue")])
def test_issue_names_are_no_numbers(issue, field):
    work = Reference("article-journal", "", 0, 0, title="T", container_title="J", issue=issue, author=(Name("A", "B"),))
    assert fields_of(read_back(biblatex(paper_of(work)))[0])[field] == issue


texts = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40).filter(lambda t: t.strip() == t)


@settings(max_examples=60, deadline=None)
@given(title=texts, body=texts, path=st.text(st.sampled_from("ab%_{}~#&=/\\中?"), max_size=30))
def test_nothing_is_lost_on_the_way_back(title, body, path):
    url = "https://example.org/" + path
    work = Reference("webpage", "", 0, 0, title=title, URL=url, author=(Name(literal=body),), accessed="2020-01-01")
    (entry,) = read_back(biblatex(paper_of(work)))
    fields = fields_of(entry)
    assert plain(fields["title"]) == title
    assert plain(fields["author"][1:-1]) == body
    assert fields["url"].replace("%7B", "{").replace("%7D", "}").replace("%5C", "\\") == url.replace("%7B", "{").replace("%7D", "}").replace("%5C", "\\")


def test_percent_signs_and_underscores_stay_in_addresses():
    url = "https://example.org/a_b%20c%E4%B8%AD?x=1&y=~z#f"
    data = biblatex(paper_of(Reference("webpage", "", 0, 0, title="50 % & more_", URL=url))).decode()
    assert f"url = {{{url}}}," in data
    assert r"title = {50 \% \& more\_}," in data


def test_classic_bibtex_has_year_month_and_note():
    entries = read_back(bibtex(kumakura()))
    fields = fields_of(entries[4])
    assert (fields["year"], fields["month"], fields["note"]) == ("2021", "7", "Accessed 2022-01-27")
    assert entries[4].entry_type == "misc"
    assert "date" not in fields


def test_csl_json_is_a_list_of_items_with_ids_and_dates():
    paper = kumakura()
    items = json.loads(csl_json(paper))
    assert [i["id"] for i in items] == [e.key for e in read_back(biblatex(paper))]
    assert items[4]["accessed"] == {"date-parts": [[2022, 1, 27]]}
    assert items[4]["author"] == [{"literal": "中国国防部"}]
    assert items[0]["author"] == [{"family": "熊倉", "given": "潤"}]
    assert all(set(i) - {"custom"} and isinstance(i["type"], str) for i in csl_items(paper))


def test_ris_has_one_record_per_work():
    lines = ris(kumakura()).decode().split("\r\n")
    assert sum(line.startswith("TY  - ") for line in lines) == 10
    assert sum(line == "ER  - " for line in lines) == 10
    assert "UR  - https://tass.ru/politika/11921031" in lines
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) or not line for line in lines)


@pytest.mark.tool
def test_biber_accepts_the_bibliography(tmp_path):
    if shutil.which("biber") is None:
        pytest.skip("biber is not installed")
    (tmp_path / "k.bib").write_bytes(biblatex(kumakura()))
    done = subprocess.run(["biber", "--tool", "--validate-datamodel", "k.bib"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    said = [line for line in done.stdout.splitlines() if re.search("WARN|ERROR", line) and "WARNINGS:" not in line]
    # The note names no editor of the volume, and we invent none.
    assert [line for line in said if "Missing mandatory field 'editor'" not in line] == []
    assert done.returncode == 0
