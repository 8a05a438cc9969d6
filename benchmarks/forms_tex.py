"""A paper set in type by XeLaTeX and upLaTeX in the layouts of journals and books."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

CJK = {"ja": "Noto Serif CJK JP", "zh": "Noto Serif CJK SC", "ko": "Noto Serif CJK KR"}
BABEL = {"de": "ngerman", "fr": "french", "ru": "russian", "en": "english"}
LAYOUTS = {
    "one column": "",
    "two columns": "\\twocolumn\\sloppy",
    "new on each sheet": "\\usepackage{perpage,fancyhdr}\\MakePerPage{footnote}\\pagestyle{fancy}",
    "(1)": "\\renewcommand{\\thefootnote}{（\\arabic{footnote}）}",
    "endnotes": "\\usepackage{endnotes}\\let\\footnote\\endnote\\AtEndDocument{\\theendnotes}",
    "journal": "\\usepackage[a5paper,margin=19mm]{geometry}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhead[L]{\\small Journal of Invented Studies}\\fancyhead[R]{\\small\\leftmark}",
    "notes run over": "\\usepackage[a6paper,margin=13mm]{geometry}\\interfootnotelinepenalty=0\\renewcommand{\\footnoterule}{\\hrule width .4\\columnwidth\\kern2.6pt}",
    "columns run over": "\\usepackage[a5paper,margin=14mm]{geometry}\\twocolumn\\sloppy\\interfootnotelinepenalty=0",
}
# Quotation marks as they are typed in TeX, by language; other tongues type their own.
TYPED = {
    "en": (("“", "``"), ("”", "''"), ("‘", "`"), ("’", "'")),
    "de": (("„", '"`'), ("“", "\"'"), ("‚", "\\glq{}"), ("‘", "\\grq{}"), ("»", '">'), ("«", '"<')),
    "fr": (("« ", "\\og "), (" »", "\\fg{}"), ("«\u00a0", "\\og "), ("\u00a0»", "\\fg{}"), ("’", "'")),
    "ru": (("«", "<<"), ("»", ">>"), ("„", ",,"), ("“", "``")),
}


def typed_quotes(latex: str, language: str) -> str | None:
    """The source with the quotation marks of the keyboard, in its body alone; None where a language has no such custom."""
    if language not in TYPED:
        return None
    head, begin, body = latex.partition("\\begin{document}")
    for sign, keys in TYPED[language]:
        body = body.replace(sign, keys)
    return head + begin + body


def quoted_by_command(latex: str) -> str:
    """The source with csquotes' \\enquote for every pair of quotation marks, nested ones too."""
    head, begin, body = latex.partition("\\begin{document}")
    for opened, closed in ("“”", "«»", "„“"):
        pair = re.compile(f"(?<![\\w]){opened}\\s*([^{opened}{closed}]*?)\\s*{closed}")
        body = pair.sub(r"\\enquote{\1}", pair.sub(r"\\enquote{\1}", body))
    return head + begin + body


def tex_forms(paper: Path, scratch: Path, pandoc: str, language: str) -> dict[str, Path]:
    """The PDF of each layout: name → file."""
    forms = {}
    for name, preamble in LAYOUTS.items():
        folder = scratch / "tex" / re.sub(r"\W", "", name)
        forms[f"XeLaTeX {name}"] = folder / "paper.pdf"
        if not folder.exists():
            folder.mkdir(parents=True)
            _set(paper, folder, pandoc, preamble, language)
    if language == "ja":
        folder = scratch / "tex" / "vertical"
        forms["upLaTeX vertical"] = folder / "paper.pdf"
        if not folder.exists():
            folder.mkdir(parents=True)
            _set_upright(paper, folder, pandoc)
    return forms


def _set(paper: Path, folder: Path, pandoc: str, preamble: str, language: str) -> None:
    fonts = f"\\usepackage{{xurl,xeCJK}}\\setmainfont{{DejaVu Serif}}\\setCJKmainfont{{{CJK.get(language, CJK['ja'])}}}"
    fonts += "\\xeCJKsetup{CJKspace=true}" if language == "ko" else ""
    hyphens = f"\\usepackage[{BABEL[language]}]{{babel}}" if language in BABEL else ""
    (folder / "head.tex").write_text(fonts + hyphens + preamble, "utf-8")
    _run([pandoc, paper, "-f", "markdown", "-t", "latex", "-s", "-M", "lang=", "-H", folder / "head.tex", "-o", folder / "paper.tex"])
    for _ in range(2):
        _run(["xelatex", "-interaction=nonstopmode", "paper.tex"], folder)


def _set_upright(paper: Path, folder: Path, pandoc: str) -> None:
    body = subprocess.run([pandoc, paper, "-f", "markdown", "-t", "latex"], capture_output=True, check=False, timeout=100).stdout.decode()
    body = re.sub(r"\\(?:url|href\{[^}]*\})\{([^}]*)\}", lambda m: m[1].replace("_", "\\_"), body)
    body = re.sub(r"\\(?:hypertarget\{[^}]*\}|label\{[^}]*\}|texorpdfstring)", "", body)
    head = "\\documentclass[uplatex,dvipdfmx]{utarticle}\n\\providecommand{\\tightlist}{}\n"
    (folder / "paper.tex").write_text(f"{head}\\begin{{document}}\n{body}\n\\end{{document}}\n", "utf-8")
    _run(["uplatex", "-interaction=nonstopmode", "paper.tex"], folder)
    _run(["dvipdfmx", "paper.dvi"], folder)


def _run(command: list[object], folder: Path | None = None) -> None:
    subprocess.run([str(c) for c in command], cwd=folder, capture_output=True, check=False, timeout=300)
