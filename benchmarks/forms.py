"""One paper in many forms, as the programs that people use write them, held against its Markdown: what is the same.

    python benchmarks/forms.py [FOLDER…] [--keep DIR]     the papers in tests/papers, or others of that layout

Made by pandoc (pypandoc_binary), LibreOffice, Chromium and XeLaTeX, as far as they are installed (with xeCJK for CJK papers). Prints for each form, over
all papers: notes, marks (with the words before them), values of works, quotations and pointers back that are those of the Markdown form.
Where a program counts notes anew in each chapter, pointers to a note's number cannot be the same.
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
CJK = {"ja": "Noto Serif CJK JP", "zh": "Noto Serif CJK SC", "ko": "Noto Serif CJK KR"}
TEX = {
    "one column": "",
    "two columns": "\\twocolumn\\sloppy",
    "new on each sheet": "\\usepackage{perpage,fancyhdr}\\MakePerPage{footnote}\\pagestyle{fancy}",
    "(1)": "\\renewcommand{\\thefootnote}{（\\arabic{footnote}）}",
    "endnotes": "\\usepackage{endnotes}\\let\\footnote\\endnote\\AtEndDocument{\\theendnotes}",
}
PARTS = ("notes", "marks", "values", "quotations", "pointers")


def folded(text: str | None) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text or "")).lower()


def facts(document: Document) -> dict[str, Counter[tuple[object, ...]]]:
    """What must not depend on the form. Notes go by their order: a form may count them anew."""
    paper = parse(document)
    order = {note.key: i for i, note in enumerate(paper.notes)}
    spans = [(m.start, m.end) for m in paper.marks]

    def before(start: int) -> str:
        return folded("".join(document.text[i] for i in range(max(0, start - 60), start) if not any(a <= i < b for a, b in spans)))[-5:]

    works = [
        (c.note_index, k, folded(str(v))) for c in paper.citations for k, v in c.reference.to_csl().items() if k not in ("id", "custom")
    ]
    found: dict[str, list[tuple[object, ...]]] = {
        "notes": [(i, folded(n.text)) for i, n in enumerate(paper.notes)],
        "marks": [(m.note, before(m.start)) for m in paper.marks],
        "values": works,
        "quotations": [(order.get(q.note or ""), q.kind, folded(q.text)) for q in paper.quotations],
        "pointers": [(folded(b.text), b.points_to) for b in paper.backrefs],
    }
    return {name: Counter(values) for name, values in found.items()}


def made(paper: Path, scratch: Path) -> dict[str, Path]:
    """The forms of a paper that can be made here."""
    forms: dict[str, Path] = {}
    try:
        import pypandoc

        pandoc = pypandoc.get_pandoc_path()
    except (ImportError, OSError):
        sys.exit("needs pypandoc_binary (pip install 'refcheck-sources[pandoc]')")
    for form in PANDOC:
        forms[f"pandoc {form}"] = scratch / f"{form}.{ENDING.get(form, form)}"
        run([pandoc, paper, "-f", "markdown", "-t", form, "-s", "-o", forms[f"pandoc {form}"]])
    if shutil.which("soffice"):
        for ending in ("pdf", "html", "odt"):
            run(["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/office", "--convert-to", ending, "--outdir", scratch / "lo", scratch / "docx.docx"])  # fmt: skip
            forms[f"LibreOffice {ending}"] = scratch / "lo" / f"docx.{ending}"
    if shutil.which("chromium"):
        forms["Chromium pdf"] = scratch / "chromium.pdf"
        run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile", f"--print-to-pdf={scratch}/chromium.pdf", (scratch / "html5.html").as_uri()])  # fmt: skip
    if shutil.which("xelatex"):
        language = re.search(r"^lang: *\"?(\w\w)", paper.read_text("utf-8"), re.MULTILINE)
        for name, preamble in TEX.items():
            forms[f"XeLaTeX {name}"] = set_in_type(paper, scratch, pandoc, name, preamble, language[1] if language else "en")
    return {name: path for name, path in forms.items() if path.exists()}


def set_in_type(paper: Path, scratch: Path, pandoc: str, name: str, preamble: str, language: str) -> Path:
    """The PDF of one layout."""
    folder = scratch / re.sub(r"\W", "", name)
    folder.mkdir()
    fonts = f"\\usepackage{{xurl,xeCJK}}\\setmainfont{{DejaVu Serif}}\\setCJKmainfont{{{CJK.get(language, CJK['ja'])}}}"
    (folder / "head.tex").write_text(fonts + preamble, "utf-8")
    run([pandoc, paper, "-f", "markdown", "-t", "latex", "-s", "-M", "lang=", "-H", folder / "head.tex", "-o", folder / "paper.tex"])
    for _ in range(2):
        run(["xelatex", "-interaction=nonstopmode", "paper.tex"], folder)
    return folder / "paper.pdf"


def run(command: list[object], folder: Path | None = None) -> None:
    """A program, quietly; what it does not make is left out of the table."""
    subprocess.run([str(c) for c in command], cwd=folder, capture_output=True, check=False, timeout=300)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folders", nargs="*", type=Path, default=[ROOT / "tests" / "papers"])
    options.add_argument("--keep", type=Path, help="where the forms are kept")
    chosen = options.parse_args()
    same: dict[str, Counter[str]] = {}
    wanted: dict[str, Counter[str]] = {}
    for paper in sorted(p for folder in chosen.folders for p in folder.glob("**/paper.md")):
        with tempfile.TemporaryDirectory() as name:
            scratch = (chosen.keep / paper.parent.name).resolve() if chosen.keep else Path(name)
            scratch.mkdir(parents=True, exist_ok=True)
            expected = facts(read(paper))
            for form, path in made(paper, scratch).items():
                try:
                    got = facts(read(path))
                except UnreadableInput as error:
                    print(f"{paper.parent.name}, {form}: {error.message}")
                    got = {part: Counter() for part in PARTS}
                for part in PARTS:
                    same.setdefault(form, Counter())[part] += (expected[part] & got[part]).total()
                    wanted.setdefault(form, Counter())[part] += expected[part].total()
    print(f"{'form':28}" + "".join(f"{part:>14}" for part in PARTS))
    for form, counts in same.items():
        print(f"{form:28}" + "".join(f"{counts[part]:>8}/{wanted[form][part]:<5}" for part in PARTS))


if __name__ == "__main__":
    main()
