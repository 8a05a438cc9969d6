"""Round trips: what is exported and read again is the same work; archived copies travel; the user's keys and entries are never rewritten."""

from __future__ import annotations

import json
import re
import shutil
import string
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from csl_form import SCHEMA, TYPES
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from refcheck.cli import run as main
from refcheck.model import (
    Capture,
    Case,
    Citation,
    Document,
    Judgement,
    LinkEvidence,
    LinkStatus,
    Memento,
    Name,
    Note,
    Observation,
    Outcome,
    Page,
    Paper,
    PaperReport,
    Reference,
    Report,
    Source,
)
from refcheck.parse import parse
from refcheck.pipeline.library import Library, open_library
from refcheck.read import read_bytes
from refcheck.write.exports import EXPORTS
from refcheck.write.exports.keys import works_of
from refcheck.write.exports.tex import one_line, unescaped, verbatim

WHEN = datetime(2021, 8, 1, 2, 3, 4, tzinfo=UTC)
COPY = "https://web.archive.org/web/20210801020304/http://www.mod.gov.cn/a%20b_c.htm?x={1}&y=~2#z"


def report_of(*references: Reference, cases: tuple[Case, ...] = (), **more) -> Report:
    paper = Paper(
        Document("text", Source("p.txt", "text/plain", "0")),
        "en",
        notes=(Note("1", 1, "text", 0, 4),),
        citations=tuple(Citation("1", r, 0, 1, 0) for r in references),
    )
    return Report("0", "", (PaperReport(paper, cases),), **more)


def read_again(data: bytes, name: str) -> list[Reference]:
    return [c.reference for c in parse(read_bytes(data, name)).citations]


# Words as they stand in notes: any script, TeX's and BibTeX's own characters, no control characters.
WORDS = st.text(
    st.one_of(
        st.characters(categories=("Lu", "Ll", "Lo", "Nd")),
        st.sampled_from("熊倉潤中国露Лавров%&$#_{}~^\\\"'`@,;:.-–—()[]「」『』 　é"),
    ),
    min_size=1,
    max_size=24,
).filter(lambda t: any(c.isalnum() for c in t) and t == one_line(t) and t.strip() == t)
PLAIN = st.text("abcdeабв熊倉潤露中", min_size=2, max_size=9)
NAMES = st.one_of(
    st.builds(Name, PLAIN, PLAIN),
    st.builds(lambda f, g: Name(f"van der {f}", g), PLAIN, PLAIN),
    st.builds(lambda w: Name(literal=w), WORDS),
    st.sampled_from((Name("熊倉", "潤"), Name(literal="中国国防部"), Name(literal="Smith and Sons, Ltd."), Name(literal="Институт, РАН"))),
)
EDTF = st.sampled_from(
    "2021 2021-07 2021-07-29 1998-07/1998-08 2008-23 2008? 2008~ 2004-06-11% 2019-12/2020-01-05 199X 2021-XX -0044".split()
)
DAYS = st.sampled_from("2022-01-27 2020-02-29 2022-01 2022".split())
URLS = st.builds(
    lambda tail: f"https://example.org/{tail}", st.text(string.ascii_letters + string.digits + "%_&#~$^=?/.-+!'()*,;:@", max_size=30)
)
REFERENCES = st.builds(
    Reference,
    type=st.sampled_from(TYPES).filter(lambda t: t != "event"),
    raw=st.just("raw"),
    start=st.just(0),
    end=st.just(3),
    title=WORDS,
    container_title=st.none() | WORDS,
    volume=st.none() | st.sampled_from(("9", "XII", "第3巻")),
    issue=st.none() | st.sampled_from(("3", "10月号", "3–4", "№ 5")),
    page=st.none() | st.sampled_from(("79", "79–84", "S. 5", "12, 15–17")),
    publisher=st.none() | WORDS,
    publisher_place=st.none() | WORDS,
    edition=st.none() | st.sampled_from(("2", "第3版")),
    URL=st.none() | URLS,
    DOI=st.none() | st.sampled_from(("10.1000/a_b(c)<1::2>%25", "10.2307/12345")),
    issued=st.none() | EDTF,
    author=st.lists(NAMES, max_size=3).map(tuple),
    editor=st.lists(NAMES, max_size=2).map(tuple),
    translator=st.lists(NAMES, max_size=1).map(tuple),
)


def with_access(reference: Reference, accessed: str) -> Reference:
    return replace(reference, accessed=accessed if reference.URL else None)


def same_pages(page: str | None) -> str | None:
    return re.sub(r"\s*[-–—]+\s*", "–", page) if page else page


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(reference=REFERENCES, accessed=DAYS)
def test_biblatex_is_read_as_the_same_work(reference, accessed):
    work = with_access(reference, accessed)
    data = EXPORTS["biblatex"](report_of(work))
    (back,) = read_again(data, "refs.bib")
    assert (back.type, back.title) == (work.type, work.title)
    assert (back.author, back.editor, back.translator) == (work.author, work.editor, work.translator)
    assert (back.URL, back.DOI, back.accessed) == (work.URL, work.DOI, work.accessed)
    assert back.issued == work.issued
    # What the entry's type has no place for stands in its addendum.
    written = unescaped(data.decode().replace("--", "–"))
    for name in ("container_title", "volume", "issue", "publisher", "publisher_place", "edition"):
        value = getattr(work, name)
        assert value is None or getattr(back, name) == value or one_line(value) in written, name
    assert work.page is None or same_pages(back.page) == same_pages(work.page) or same_pages(work.page) in written


@settings(max_examples=50, deadline=None)
@given(reference=REFERENCES, accessed=DAYS)
def test_csl_json_is_valid_and_read_as_the_same_work(reference, accessed):
    work = with_access(reference, accessed)
    data = EXPORTS["csl-json"](report_of(work))
    assert list(Draft7Validator(SCHEMA).iter_errors(json.loads(data))) == []
    (back,) = read_again(data, "refs.json")
    fields = (
        "type title container_title volume issue page publisher publisher_place edition URL DOI issued accessed author editor translator"
    )
    for name in fields.split():
        assert getattr(back, name) == getattr(work, name), name


@settings(max_examples=50, deadline=None)
@given(reference=REFERENCES, accessed=DAYS)
def test_ris_is_read_as_the_same_work(reference, accessed):
    work = with_access(reference, accessed)
    data = EXPORTS["ris"](report_of(work))
    (back,) = read_again(data, "refs.ris")
    fold = " ".join
    for name in ("title", "container_title", "volume", "issue", "publisher", "publisher_place", "edition", "URL", "DOI"):
        value = getattr(work, name)
        assert getattr(back, name) == (fold(value.split()) if value else None), name
    assert same_pages(back.page) == same_pages(work.page)
    whole = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
    if work.issued and whole.fullmatch(work.issued):
        assert back.issued == work.issued
    elif work.issued:
        assert f"issued: {work.issued}" in data.decode()
    assert back.accessed == work.accessed


@settings(max_examples=60, deadline=None)
@given(reference=REFERENCES)
def test_bibtex_loses_no_value(reference):
    written = unescaped(EXPORTS["bibtex"](report_of(reference)).decode())
    for name in ("title", "container_title", "volume", "publisher", "publisher_place", "issue"):
        value = getattr(reference, name)
        assert value is None or one_line(value) in written, name
    assert reference.issued is None or reference.issued[:4] in written
    assert reference.URL is None or verbatim(reference.URL) in written or unescaped(reference.URL) in written


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(reference=REFERENCES, words=st.text("a{}\\\\%\x00\x07\ufeff\n ", min_size=1, max_size=12))
def test_an_odd_field_never_runs_into_the_next_entry(reference, words):
    """To BibTeX a brace counts behind a backslash, too; biber stops at a control character."""
    odd = replace(reference, title=words, author=(Name(words, words), Name(literal=words)), publisher=words)
    for form in ("biblatex", "bibtex"):
        data = EXPORTS[form](report_of(odd)).decode()
        depths = [data[: i + 1].count("{") - data[: i + 1].count("}") for i in range(len(data))]
        assert min(depths) >= 0
        assert depths[-1] == 0
        assert [i for i, d in enumerate(depths) if d == 0 and data[i] == "}"] == [len(data.rstrip()) - 1]
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]", data)


def test_a_type_that_csl_does_not_know_is_a_document_and_kept():
    (item,) = json.loads(EXPORTS["csl-json"](report_of(Reference("zine", "raw", 0, 3, title="T"))))
    assert list(Draft7Validator(SCHEMA).iter_errors([item])) == []
    assert (item["type"], item["custom"]["type"]) == ("document", "zine")


def test_names_that_hold_and_or_commas_stay_one_name():
    names = (Name("Procter", "Ann and Bob"), Name("King", "Martin, Jr."), Name(literal="Smith and Sons"), Name(literal="others"))
    work = Reference("book", "raw", 0, 3, title="T", author=names)
    (back,) = read_again(EXPORTS["biblatex"](report_of(work)), "refs.bib")
    assert back.author == names


# ---- archived copies -----------------------------------------------------------------------------------------------


def dead(status: LinkStatus = LinkStatus.DEAD, answer: str = "copy") -> tuple[Reference, Case]:
    work = Reference(
        "webpage", "raw", 0, 3, title="例行記者会", URL="http://www.mod.gov.cn/a", issued="2021-07-29", author=(Name(literal="国防部"),)
    )
    seen = Observation(Capture(COPY, Outcome.COMPLETED, WHEN, 0.1, http_status=200), Page(COPY, "text/html"), None)
    evidence = LinkEvidence(
        "http://www.mod.gov.cn/a", mementos=(Memento(work.URL, COPY, WHEN, "Wayback Machine"),), memento=seen, memento_answer=answer
    )
    judgement = Judgement(status, "reason", "facts", 0.9)
    return work, Case(0, Citation("1", work, 0, 1, 0), evidence, judgement)


def test_an_archived_copy_goes_along_in_every_format():
    work, case = dead()
    report = report_of(work, cases=(case,))
    bib = EXPORTS["biblatex"](report).decode()
    assert f"archiveurl = {{{verbatim(COPY)}}}" in bib
    assert "archivedate = {2021-08-01}" in bib
    assert "urlstatus = {dead}" in bib
    in_text = verbatim(COPY).replace("%", "\\%").replace("#", "\\#")  # a bare % would end the line when TeX reads the field
    assert f"addendum = {{archived 2021-08-01: \\url{{{in_text}}}}}" in bib
    assert f"archived 2021-08-01: \\url{{{in_text}}}" in EXPORTS["bibtex"](report).decode()
    (item,) = json.loads(EXPORTS["csl-json"](report))
    assert item["custom"] | {"archive-url": COPY, "archive-date": "2021-08-01", "url-status": "dead"} == item["custom"]
    assert item["note"] == f"archived 2021-08-01: {COPY}"
    assert list(Draft7Validator(SCHEMA).iter_errors([item])) == []
    assert f"N1  - archived 2021-08-01: {COPY}\r\n" in EXPORTS["ris"](report).decode()
    (back,) = read_again(EXPORTS["biblatex"](report), "refs.bib")
    assert (back.title, back.URL, back.issued) == (work.title, work.URL, work.issued)


@pytest.mark.slow
def test_the_bundled_evidence_names_its_copy(root, capsysbinary):
    paper, evidence = root / "references" / "example.ja.md", root / "references" / "evidence"
    assert main(["export", str(paper), "--evidence", str(evidence)]) == 0
    out = capsysbinary.readouterr().out.decode()
    copy = "https://web.archive.org/web/20210730080000/http://www.mod.gov.cn/jzhzt/2021-07/29/content_4890594.htm"
    assert out.count("archiveurl") == 1
    assert f"archiveurl = {{{copy}}},\n\tarchivedate = {{2021-07-30}},\n\turlstatus = {{dead}}" in out


def test_what_the_evidence_does_not_say_is_not_said():
    for status, said in (
        (LinkStatus.BLOCKED, None),
        (LinkStatus.PARKED, "usurped"),
        (LinkStatus.LIVE, "live"),
        (LinkStatus.SOFT404, "dead"),
    ):
        work, case = dead(status)
        entry = EXPORTS["biblatex"](report_of(work, cases=(case,))).decode()
        assert ("urlstatus = {" in entry) == (said is not None)
        assert said is None or f"urlstatus = {{{said}}}" in entry
    work, case = dead(answer="copy_unusable")
    assert "archiv" not in EXPORTS["biblatex"](report_of(work, cases=(case,))).decode()


def test_the_data_model_declares_the_fields():
    declared = EXPORTS["dbx"](Report("0", "")).decode()
    for name in ("archiveurl", "archivedate", "urlstatus"):
        assert re.search(rf"\\DeclareDatamodelFields\[[^\]]*\]{{{name}}}", declared)
        assert re.search(rf"\\DeclareDatamodelEntryfields{{[^}}]*{name}", declared)


# ---- the user's own library ----------------------------------------------------------------------------------------

LIBRARY = """\
% my own file, with my own order and my own mistakes
@string{m = "Moscow"}
@ARTICLE { kumakura:a , title = "アフガニスタンへの関与を深める中国 : 中露の利害はどこまで一致しているのか", author={熊倉 潤}, year=2021, journal={中央公論} }
@misc{Lavrov_TASS, title={Лавров заявил, что миссия США в Афганистане провалилась}, howpublished={\\url{https://tass.ru/politika/11921031}}, year={2021}}
@online{中国外交部2021-習近平同俄羅斯総統普京通, title={Something else}, url={https://example.org/other}, date={1999}}
@article{broken, title={never closed
"""


def test_works_keep_the_keys_of_the_library(tmp_path, root):
    path = tmp_path / "my.bib"
    path.write_text(LIBRARY, "utf-8")
    out = tmp_path / "out.bib"
    assert main(["export", str(root / "references" / "example.ja.md"), "--library", str(path), "-o", str(out)]) == 0
    keys = re.findall(r"^@\w+\{(.+),$", out.read_text("utf-8"), re.MULTILINE)
    assert {"kumakura:a", "Lavrov_TASS"} <= set(keys)
    assert not any(k == "中国外交部2021-習近平同俄羅斯総統普京通" for k in keys)  # that key is another work's
    assert any(k.startswith("中国外交部2021-習近平同俄羅斯総統普京通-") for k in keys)
    assert len(keys) == len(set(keys)) == 10


@pytest.mark.slow
def test_a_library_is_extended_and_never_rewritten(tmp_path, root):
    path = tmp_path / "my.bib"
    before = LIBRARY.replace("@article{broken, title={never closed\n", "").replace("\n", "\r\n").encode()
    path.write_bytes(before)
    command = ["export", str(root / "references" / "example.ja.md"), "--library", str(path), "-o", str(path)]
    assert main(command) == 0
    after = path.read_bytes()
    assert after.startswith(before)
    assert len(re.findall(rb"^@\w+\{.+,\r$", after[len(before) :], re.MULTILINE)) == 8
    assert main(command) == 0
    assert path.read_bytes() == after  # now it holds them all
    assert main([*command, "--format", "csl-json"]) == 2
    assert path.read_bytes() == after


def test_a_list_keeps_its_keys(tmp_path):
    path = tmp_path / "my.bib"
    path.write_text(LIBRARY.replace("@article{broken, title={never closed\n", ""), "utf-8")
    keys = [w.key for w in works_of(Report("0", "", (PaperReport(parse(read_bytes(path.read_bytes(), str(path)))),)))]
    assert keys == ["kumakura:a", "Lavrov_TASS", "中国外交部2021-習近平同俄羅斯総統普京通"]


@pytest.mark.slow
def test_a_library_that_is_none_is_refused(tmp_path, capsys):
    path = tmp_path / "notes.txt"
    path.write_text("Feld 2021.\n", "utf-8")
    paper = tmp_path / "p.md"
    paper.write_text("A.[^1]\n\n[^1]: Feld, *Ports*, 2021.\n", "utf-8")
    assert main(["export", str(paper), "--library", str(path)]) == 2
    assert "no list of works with keys" in capsys.readouterr().err


def article(**fields) -> Reference:
    plain = {"author": (Name("Feld", "Nadia"),), "title": "Muddling Through on the Amur", "container_title": "Affairs", "issued": "2021"}
    return Reference("article-journal", "raw", 0, 3, **{**plain, **fields})


ALIKE = {
    "the same": article(),
    "a slip of the pen": article(title="Muddling Trough on the Amur"),
    "without subtitle": article(title="Muddling Through on the Amur: Grain and Its Rivers"),
    "no author printed": article(author=()),
    "author in another script": article(author=(Name("Фельд", "Н."),)),
    "same DOI": article(title="Durchwursteln am Amur", issued="2022", DOI="https://doi.org/10.1/AB"),
    "same address": article(title="Muddling through: the Amur", URL="http://www.example.org/feld/"),
}
UNLIKE = {
    "another year": article(issued="2019"),
    "another author": article(author=(Name("Calloway", "Ed"),)),
    "another title": article(title="Muddling Through on the Volga Again"),
    "another DOI": article(DOI="10.1/zz"),
    "another page of the same site": article(title="Harbours", URL="https://example.org/feld"),
    "a short title": article(title="Amur"),
}


@pytest.mark.parametrize("case", [*ALIKE, *UNLIKE])
def test_which_work_is_which(case):
    library = Library.of(
        [("feld", article(DOI="10.1/ab", URL="https://example.org/feld")), ("other", article(title="Ports", issued="2001"))]
    )
    assert library.key_of({**ALIKE, **UNLIKE}[case]) == ("feld" if case in ALIKE else None)


def test_of_two_that_fit_none_is_taken():
    assert Library.of([("a", article()), ("b", article())]).key_of(article()) is None


def test_keys_survive_a_new_order_of_notes(root, tmp_path):
    text = (root / "references" / "example.ja.md").read_text("utf-8")
    body, _, notes = text.partition("\n[^1]: ")
    order = {str(n): str(9 - n) for n in range(1, 9)}
    turned = re.sub(r"\[\^(\d)\]", lambda m: f"[^{order[m.group(1)]}]", body + "\n[^1]: " + notes)
    keys = [
        {w.reference.title: w.key for w in works_of(Report("0", "", (PaperReport(parse(read_bytes(t.encode(), "p.md"))),)))}
        for t in (text, turned)
    ]
    assert keys[0] == keys[1]


# ---- real programs -------------------------------------------------------------------------------------------------


def hard_works() -> Report:
    work, case = dead()
    hard = article(
        title="100% & more_#1 {x} ~^\\ “q” 「一帯一路」",
        URL="https://example.org/a%20b_c?d=1&e=~f#g",
        publisher="A & B",
        issue="10月号",
        page="79-84 ページ",
        issued="1998-07/1998-08",
        accessed="2022-01-27",
        language="ja",
        archive="Архив, ф. 5",
    )
    seasons = article(title="Season", issued="2008-23", author=(Name(literal="国防部, 中国 and Co."),))
    approximate = Reference("book", "raw", 0, 3, title="Ports", issued="2004~", author=(Name("神田", "寛"),), publisher="北斗書房")
    return report_of(work, hard, seasons, approximate, article(issued="199X", title="Decade"), cases=(case,))


def biber_configuration() -> str:
    """biber's own tool configuration with the fields of our data model put in, as biblatex hands them over."""
    place = subprocess.run(["biber", "--tool-config"], capture_output=True, text=True, check=True).stdout.strip()
    text = Path(place).read_text("utf-8")
    declared = re.findall(r"\\DeclareDatamodelFields\[type=(\w+), datatype=(\w+)\]{(\w+)}", EXPORTS["dbx"](Report("0", "")).decode())
    fields = "".join(f'<bcf:field fieldtype="{kind}" datatype="{data}">{name}</bcf:field>' for kind, data, name in declared)
    allowed = "<bcf:entryfields>" + "".join(f"<bcf:field>{name}</bcf:field>" for _, _, name in declared) + "</bcf:entryfields>"
    prefix = "bcf:" if "<bcf:fields>" in text else ""
    fields, allowed = (f.replace("bcf:", prefix) for f in (fields, allowed))
    text = text.replace(f"<{prefix}fields>", f"<{prefix}fields>{fields}", 1)
    return text.replace(f"</{prefix}datamodel>", f"{allowed}</{prefix}datamodel>", 1)


@pytest.mark.tool
def test_biber_accepts_archived_copies_with_the_data_model(tmp_path):
    if shutil.which("biber") is None:
        pytest.skip("needs biber")
    (tmp_path / "refs.bib").write_bytes(EXPORTS["biblatex"](hard_works()))
    (tmp_path / "biber.conf").write_text(biber_configuration(), "utf-8")
    command = ["biber", "--tool", "--validate-datamodel", "--configfile=biber.conf", "refs.bib"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    told = [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
    assert told == []
    assert done.returncode == 0
    written = (tmp_path / "refs_bibertool.bib").read_text("utf-8")
    assert verbatim(COPY) in written
    assert "10月号" in written


LATEX = r"""\documentclass{article}
\usepackage{url}
\usepackage[datamodel=refcheck,backend=biber]{biblatex}
\addbibresource{refs.bib}
\DeclareFieldFormat{archiveurl}{COPY \url{#1} }
\renewbibmacro*{finentry}{\finentry\printfield{archiveurl}\printfield{archivedate}\addspace\printfield{urlstatus}}
\begin{document}\nocite{*}\printbibliography\end{document}
"""


@pytest.mark.tool
def test_latex_prints_the_copy_from_its_own_fields(tmp_path):
    for program in ("pdflatex", "biber", "pdftotext", "kpsewhich"):
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}")
    for style in ("biblatex.sty", "etoolbox.sty"):
        if not subprocess.run(["kpsewhich", style], capture_output=True).stdout.strip():
            pytest.skip(f"needs {style}")
    work, case = dead()
    work = replace(work, title="Briefing: 100% & more_#1 {x}", author=(Name(literal="Ministry, of Defence"),))
    (tmp_path / "refs.bib").write_bytes(EXPORTS["biblatex"](report_of(work, cases=(replace(case, citation=Citation("1", work, 0, 1, 0)),))))
    (tmp_path / "refcheck.dbx").write_bytes(EXPORTS["dbx"](Report("0", "")))
    (tmp_path / "p.tex").write_text(LATEX, "utf-8")
    latex = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "p"]
    told = ""
    for command in (latex, ["biber", "--validate-datamodel", "p"], latex):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, errors="replace")
        assert done.returncode == 0, done.stdout[-2000:]
        told += done.stdout if command[0] == "biber" else ""
    assert [line for line in told.splitlines() if line.startswith(("WARN", "ERROR"))] == []
    shown = subprocess.run(["pdftotext", "p.pdf", "-"], cwd=tmp_path, capture_output=True, text=True).stdout
    assert f"COPY{verbatim(COPY)}2021-08-01dead" in re.sub(r"\s", "", shown)


@pytest.mark.tool
def test_pandoc_reads_the_works():
    pypandoc = pytest.importorskip("pypandoc", reason="needs pypandoc_binary")
    works = {w.key: w.reference for w in works_of(hard_works())}
    bib = EXPORTS["biblatex"](hard_works()).decode()
    items = {i["id"]: i for i in json.loads(pypandoc.convert_text(bib, "csljson", "biblatex", extra_args=["--sandbox"]))}
    assert set(items) == set(works)
    for key, work in works.items():
        item, letters = items[key], lambda t: re.sub(r"[\W_]", "", re.sub(r"<[^>]+>", "", t))
        assert letters(item["title"]).casefold() == letters(work.title).casefold()
        assert item.get("URL") == work.URL
        assert [n.get("literal") or n["family"] for n in item["author"]] == [n.literal or n.family for n in work.author]
        assert "X" in work.issued or str(item["issued"]["date-parts"][0][0]) == work.issued[:4]
    csl = EXPORTS["csl-json"](hard_works()).decode()
    again = {i["id"]: i for i in json.loads(pypandoc.convert_text(csl, "csljson", "csljson", extra_args=["--sandbox"]))}
    for item in json.loads(csl):
        kept = again[item["id"]]
        assert (kept["type"], kept["title"], kept.get("URL"), kept.get("issue")) == (
            item["type"],
            item["title"],
            item.get("URL"),
            item.get("issue"),
        )


def test_open_library_reads_csl_json_too(tmp_path):
    path = tmp_path / "lib.json"
    path.write_bytes(EXPORTS["csl-json"](report_of(article())))
    assert open_library(path).key_of(article()) == "feld2021-muddling"


# ---- keys of lists ---------------------------------------------------------------------------------------------------


def exported(tmp_path, items: list[dict[str, object]], form: str) -> str:
    source, target = tmp_path / "list.json", tmp_path / "out"
    source.write_text(json.dumps(items), "utf-8")
    assert main(["export", str(source), "--format", form, "-o", str(target)]) == 0
    return target.read_text("utf-8")


def test_a_list_with_one_key_for_two_works_gives_two_keys(tmp_path):
    items = [{"id": "same", "type": "book", "title": f"Volume {n}", "issued": {"date-parts": [[2020]]}} for n in (1, 2)]
    for form in ("biblatex", "bibtex", "csl-json", "ris"):
        text = exported(tmp_path, items, form)
        assert all(f"Volume {n}" in text for n in (1, 2))
        keys = re.findall(r"@\w+\{(.+),\n|\"id\": \"(.+)\"|ID  - (.+)\n", text)
        assert len(set(keys)) == 2
        assert any("same" in key for key in keys)


@pytest.mark.parametrize("key", ["Lo & Co, 2015", "http://zotero.org/groups/1/items/A#1", "a{b}c", "%\"'~\\", "ж ключ", "a=b(c)"])
def test_an_identifier_that_is_no_key_of_a_bib_is_made_one(tmp_path, key):
    text = exported(tmp_path, [{"id": key, "type": "book", "title": "T"}, {"id": "fine_key:2", "type": "book", "title": "U"}], "biblatex")
    first, second = re.findall(r"@\w+\{(.+),\n", text)
    assert re.search(r"[\s\"#%'(),={}~\\]", first) is None
    assert second == "fine_key:2"
    assert len(read_again(text.encode(), "x.bib")) == 2


@pytest.mark.slow
@settings(max_examples=12, deadline=None)
@given(reference=REFERENCES.filter(lambda r: r.URL is not None), accessed=st.sampled_from(("2022-01-27", "2020-02-29")))
def test_old_bibtex_is_read_as_the_same_kind_of_work(reference, accessed):
    work = replace(reference, accessed=accessed, issued="2021-07-29", note=None)
    (back,) = read_again(EXPORTS["bibtex"](report_of(work)), "refs.bib")
    assert (back.type, back.title, back.URL, back.issued) == (work.type, work.title, work.URL, work.issued)


def test_works_go_into_a_library_in_its_own_charset(tmp_path, capsys):
    library = tmp_path / "lib.bib"
    before = "@book{a,\n title = {Größe}\n}\n".encode("cp1252")
    library.write_bytes(before)
    paper = tmp_path / "p.json"
    for title, code in (("Über", 0), ("中国外交", 2)):
        paper.write_text(json.dumps([{"id": "", "type": "book", "title": title, "author": [{"family": "Lo"}]}]), "utf-8")
        assert main(["export", str(paper), "--library", str(library), "-o", str(library)]) == code
    assert library.read_bytes().startswith(before)
    assert "Über" in library.read_text("cp1252")
    assert "lacks “中”" in capsys.readouterr().err


def test_a_suffix_has_its_own_part():
    """BibTeX parts "von Last, Jr, First", CSL has `suffix`; a "Jr" within the given names would be sorted and abbreviated with them."""
    work = report_of(Reference("book", "raw", 0, 3, title="T", author=(Name("Nye", "Joseph S., Jr"),)))
    assert b"author = {Nye, Jr, Joseph S.}" in EXPORTS["biblatex"](work)
    (item,) = json.loads(EXPORTS["csl-json"](work))
    assert item["author"] == [{"family": "Nye", "given": "Joseph S.", "suffix": "Jr"}]


def test_a_book_that_only_editors_have_is_a_collection():
    """biblatex's data model demands an author of @book; BibTeX's has no other type for it."""
    work = report_of(Reference("book", "raw", 0, 3, title="T", issued="2001", editor=(Name("Dent", "Laura"),)))
    assert EXPORTS["biblatex"](work).startswith(b"@collection{")
    assert EXPORTS["bibtex"](work).startswith(b"@book{")
