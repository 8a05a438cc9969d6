"""One paper in many forms, as the programs that people use write them, held against its Markdown: what is the same.

    python benchmarks/forms.py [FOLDER…] [--keep DIR] [--misses] [--only WORDS]     the papers in tests/papers, or others of that layout

Made by pandoc (pypandoc_binary), LibreOffice, Chromium, XeLaTeX, upLaTeX and pdftotext, as far as they are installed (xeCJK for CJK, hyphenation
patterns of the papers' languages); what lies in --keep is not made again. Prints for each form, over all papers, how many notes, marks (with the words
before them), values of works, quotations (with their note, kind and speaker) and pointers back are those of the Markdown form; then
the facts that differ, paper by form. Where a program counts notes anew in each chapter, pointers to a note's number cannot be the same.
--misses lists the differences, of all papers but those that are only counted.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

from forms_office import office_forms
from forms_tex import quoted_by_command, tex_forms, typed_quotes
from forms_web import ALL, LOOKS, dressed, idiom, sheets, softened

from refcheck.model import Document, UnreadableInput
from refcheck.parse import parse
from refcheck.read import read

ROOT = Path(__file__).resolve().parents[1]
PANDOC = ("docx", "odt", "epub", "jats", "html5", "latex", "markdown", "gfm", "plain", "rst", "org", "typst", "mediawiki")
ENDING = {
    "jats": "xml",
    "html5": "html",
    "latex": "tex",
    "markdown": "md",
    "gfm": "md",
    "plain": "txt",
    "typst": "typ",
    "mediawiki": "wiki",
}
PARTS = ("notes", "marks", "values", "quotations", "pointers")
COUNTED = ("ja-hokkyoku", "ja-kokusai", "zh-jingji", "en-mhra")  # nobody looks into these: they tell what the others cannot
_WIDE = "\u2e80-\u9fff\uff00-\uffef"
Facts = dict[str, Counter[tuple[object, ...]]]


def folded(text: str | None) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text or "")).lower()


def reading(text: str | None) -> str:
    """The words as they are read: one space between words, none beside CJK, one kind of quotation mark, dash and apostrophe."""
    plain = re.sub(f"\\s+(?=[{_WIDE}])|(?<=[{_WIDE}])\\s+", "", text or "")
    plain = unicodedata.normalize("NFKC", plain.replace("…", "...")).replace("*", "")
    plain = re.sub("[“”„‟«»]", '"', re.sub("[‘’‚‛‹›`´]", "'", plain)).replace("''", '"')
    plain = re.sub(r"\s*([—–―-])\s*", "-", re.sub("[–—―‐‑─⸺]+|-{2,}", "-", plain))
    plain = re.sub(r"[<>]", "", re.sub(r"\s+", " ", plain)).strip()
    return re.sub(r" ?\" ?| (?=[!?:;%])", lambda m: m[0].strip(), plain)


def facts(document: Document) -> Facts:
    """What must not depend on the form. Notes go by their order: a form may count them anew."""
    paper = parse(document)
    order = {note.key: i for i, note in enumerate(paper.notes)}
    spans = [(m.start, m.end) for m in paper.marks]

    def before(start: int) -> str:
        return folded("".join(document.text[i] for i in range(max(0, start - 60), start) if not any(a <= i < b for a, b in spans)))[-5:]

    works = [
        (c.note_index, k, reading(str(v))) for c in paper.citations for k, v in c.reference.to_csl().items() if k not in ("id", "custom")
    ]
    found: dict[str, list[tuple[object, ...]]] = {
        "notes": [(i, reading(n.text)) for i, n in enumerate(paper.notes)],
        "marks": [(m.note, before(m.start)) for m in paper.marks],
        "values": works,
        "quotations": [(order.get(q.note or ""), q.kind.value, reading(q.text), reading(q.speaker)) for q in paper.quotations],
        "pointers": [(reading(b.text), b.points_to) for b in paper.backrefs],
    }
    return {name: Counter(values) for name, values in found.items()}


def made(paper: Path, scratch: Path) -> dict[str, Path]:
    """The forms of a paper that can be made here."""
    import pypandoc

    pandoc = pypandoc.get_pandoc_path()
    source = paper.read_text("utf-8")
    language = (re.search(r"^lang: *\"?(\w\w)", source, re.MULTILINE) or ["", paper.parent.name[:2]])[1]
    title = (re.search(r"^title: *\"?(.+?)\"?$", source, re.MULTILINE) or ["", "A paper"])[1]
    forms = {f"pandoc {form}": scratch / f"{form}.{ENDING.get(form, form)}" for form in PANDOC}
    for form, path in zip(PANDOC, forms.values(), strict=True):
        run([pandoc, paper, "-f", "markdown", "-t", form, "-s", "-o", path], path)
    forms |= written(scratch, source, forms, language)
    if shutil.which("soffice"):
        forms |= office_forms(scratch, title, language)
    if shutil.which("chromium"):
        forms |= printed(scratch, forms, upright=language in ("ja", "zh"))
    if shutil.which("xelatex"):
        forms |= tex_forms(paper, scratch, pandoc, language)
    if (paper.parent / "paper.txt").exists():
        forms["text, by hand"] = paper.parent / "paper.txt"
    if shutil.which("pdftotext"):
        forms |= copied(scratch, forms)
    return {name: path for name, path in forms.items() if path.exists()}


def written(scratch: Path, source: str, forms: dict[str, Path], language: str) -> dict[str, Path]:
    """What is made of the pages and sources by hand: idioms of HTML, soft hyphens, quotation marks of the keyboard."""
    page = forms["pandoc html5"].read_text("utf-8")
    latex = forms["pandoc latex"].read_text("utf-8")
    texts = {f"html {name}": (f"idiom {name}.html", idiom(page, name)) for name in ALL}
    texts["html soft hyphens"] = ("soft.html", softened(page))
    texts["Markdown, straight quotes"] = ("straight.md", re.sub("[‘’‚]", "'", re.sub("«\\s*|\\s*»|[“”„]", '"', source)))
    texts["LaTeX enquote"] = ("enquote.tex", quoted_by_command(latex))
    if typed := typed_quotes(latex, language):
        texts["LaTeX typed quotes"] = ("typed.tex", typed)
    for name, text in texts.values():
        (scratch / name).write_text(text, "utf-8")
    return {form: scratch / name for form, (name, _) in texts.items()}


def printed(scratch: Path, forms: dict[str, Path], *, upright: bool) -> dict[str, Path]:
    """What Chromium prints: notes after the text in several looks, and sheets with notes at their foot."""
    page = forms["pandoc html5"].read_text("utf-8")
    pages = {"sheets": sheets(page), **{look: dressed(page, look) for look in LOOKS if upright or look != "vertical"}}
    sources = {"plain": forms["pandoc html5"], "word": forms["html word"]}
    for name, text in pages.items():
        sources[name] = scratch / f"print {name}.html"
        sources[name].write_text(text, "utf-8")
    made = {}
    for name, source in sources.items():
        made[f"Chromium pdf, {name}"] = target = scratch / f"chromium {name}.pdf"
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile-chromium"]
        options += ["--no-pdf-header-footer"] if name == "sheets" else []
        run(["chromium", *options, f"--print-to-pdf={target}", source.as_uri()], target)
    return made


def copied(scratch: Path, forms: dict[str, Path]) -> dict[str, Path]:
    """Text taken out of the PDFs by pdftotext, as people paste it."""
    made = {}
    for form in ("LibreOffice pdf, continuous", "LibreOffice pdf, journal", "XeLaTeX journal", "XeLaTeX endnotes", "Chromium pdf, sheets"):
        for way in ("", "-layout"):
            name = f"text of {form}{', as laid out' if way else ''}"
            made[name] = target = scratch / f"{name}.txt"
            if form in forms and forms[form].exists():
                run(["pdftotext", *([way] if way else []), forms[form], target], target)
    return made


def run(command: list[object], target: Path) -> None:
    """A program, quietly, unless its file is there already; what it does not make is left out of the table."""
    if not target.exists():
        subprocess.run([str(c) for c in command], capture_output=True, check=False, timeout=300)


def compared(paper: Path, path: Path, expected: Facts, *, misses: bool) -> Counter[str]:
    """How many facts of each part are the same in this form."""
    try:
        got = facts(read(path))
    except UnreadableInput as error:
        print(f"{paper.parent.name}, {path.name}: {error.message}")
        got = {part: Counter() for part in PARTS}
    if misses and paper.parent.name not in COUNTED:
        for part in PARTS:
            for sign, facts_of in (("-", expected[part] - got[part]), ("+", got[part] - expected[part])):
                for fact in facts_of:
                    print(f"{paper.parent.name} | {path.parent.name}/{path.name} | {part} {sign} {fact}")
    return Counter({part: (expected[part] & got[part]).total() for part in PARTS})


def tables(same: dict[str, dict[str, Counter[str]]], wanted: dict[str, Counter[str]]) -> None:
    """Form by part, then form by paper."""
    print(f"{'form':44}" + "".join(f"{part:>12}" for part in PARTS))
    for form, papers in same.items():
        got, want = sum(papers.values(), Counter[str]()), sum((wanted[p] for p in papers), Counter[str]())
        print(f"{form:44}" + "".join(f"{got[part]:>7}/{want[part]:<4}" for part in PARTS))
    everything = [(want := wanted[p].total(), got.total()) for papers in same.values() for p, got in papers.items()]
    print(f"{sum(got for _, got in everything)} of {sum(want for want, _ in everything)} facts, {len(everything)} files\n")
    print(f"{'differing facts':44}" + "".join(f"{name[:5]:>6}" for name in wanted))
    for form, papers in same.items():
        lost = [str(wanted[p].total() - papers[p].total()) if p in papers else "" for p in wanted]
        print(f"{form:44}" + "".join(f"{'·' if n == '0' else n:>6}" for n in lost))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folders", nargs="*", type=Path, default=[ROOT / "tests" / "papers"])
    options.add_argument("--keep", type=Path, help="where the forms are kept")
    options.add_argument("--misses", action="store_true", help="list what differs")
    options.add_argument("--only", default="", help="forms with these words in their name (regular expression)")
    chosen = options.parse_args()
    same: dict[str, dict[str, Counter[str]]] = {}
    wanted: dict[str, Counter[str]] = {}
    for paper in sorted(p for folder in chosen.folders for p in folder.glob("**/paper.md")):
        with tempfile.TemporaryDirectory() as name:
            scratch = (chosen.keep / paper.parent.name).resolve() if chosen.keep else Path(name)
            scratch.mkdir(parents=True, exist_ok=True)
            expected = facts(read(paper))
            wanted[paper.parent.name] = Counter({part: expected[part].total() for part in PARTS})
            for form, path in made(paper, scratch).items():
                if re.search(chosen.only, form):
                    same.setdefault(form, {})[paper.parent.name] = compared(paper, path, expected, misses=chosen.misses)
    if not same:
        sys.exit("no paper, or no form of that name")
    tables(same, wanted)


if __name__ == "__main__":
    main()
