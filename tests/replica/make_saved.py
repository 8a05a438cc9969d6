"""Prints the replica's TASS page as a reader would, with Chromium's "print to PDF": python tests/replica/make_saved.py"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from sites import HERE, TASS, answers


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("chromium is needed to print the PDF")
    (HERE / "saved").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_bytes(answers("as-cited")[TASS].body)
        flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        subprocess.run(
            [chromium, *flags, f"--print-to-pdf={HERE / 'saved' / 'tass.pdf'}", source.as_uri()], check=True, capture_output=True
        )


if __name__ == "__main__":
    main()
