"""Prints the replica's two PDF sources with Chromium: python tests/replica/make_pdfs.py"""

from __future__ import annotations

import html
import shutil
import subprocess
import tempfile
from pathlib import Path

from sites import HERE, article


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("chromium is needed to print the PDFs")
    (HERE / "pdf").mkdir(exist_ok=True)
    for name in ("jiia_2020", "gaiko_etim"):
        made = article(name)
        body = "".join(f"<p>{html.escape(''.join(made.sentences[i : i + 4]))}</p>" for i in range(0, len(made.sentences), 4))
        page = f"""<html lang=ja><meta charset=utf-8><title>{made.title}</title><style>@page {{ size: A5; margin: 18mm }}
body {{ font: 10.5pt/1.8 "Noto Serif CJK JP", serif }} h1 {{ font-size: 17pt }} .h {{ font-size: 9pt }}</style>
<p class=h>{made.heading}</p><h1>{made.title}</h1><p>{made.author}</p><p class=h>{made.date.replace("-", "年")}月</p>{body}"""
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "page.html"
            source.write_text(page, "utf-8")
            flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile"]
            target = HERE / "pdf" / f"{name}.pdf"
            subprocess.run([chromium, *flags, f"--print-to-pdf={target}", source.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    main()
