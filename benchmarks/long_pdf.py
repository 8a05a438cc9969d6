"""A long paper: a PDF of about 300 sheets with 600 notes at the sheets' feet, read and taken apart.

    python benchmarks/long_pdf.py [--notes 600] [--pdf FILE]

The paper is put together from the sentences and notes of the example papers, with a seed, and printed by Chromium (kept in --pdf, so that a
second run needs no Chromium). Prints seconds of one run in a fresh process (start of Python included), the most memory that it or one of
its children held, and how many notes and marks were found.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "read"))

from example_forms import as_pdf, long_paper

_RUN = """
import resource, sys, time
from refcheck.read import read
from refcheck.parse import parse
start = time.perf_counter()
document = read(sys.argv[1])
middle = time.perf_counter()
paper = parse(document)
tied = sum(1 for m in document.marks if m.note is not None and document.notes[m.note].number == m.number)
done = time.perf_counter()
# Of this run and its children alone: what printed the paper before (Chromium, 550 MiB) is none of them.
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
peak = max(u.ru_maxrss for u in used) / 1024  # Linux says KiB
processor = sum(u.ru_utime + u.ru_stime for u in used)
print(len(document.pages), len(document.notes), tied, len(paper.citations), round(middle - start, 2), round(done - middle, 2), peak, processor)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, default=600)
    parser.add_argument("--pdf", type=Path, default=Path(tempfile.gettempdir()) / "refcheck-long.pdf")
    parser.add_argument("--print", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.print:
        options.print.write_bytes(as_pdf(long_paper(options.notes)))
        return 0
    if not options.pdf.exists():
        command = [sys.executable, __file__, "--notes", str(options.notes), "--print", str(options.pdf)]
        subprocess.run(command, check=True)
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", _RUN, str(options.pdf)], capture_output=True, text=True, check=True)
    took = time.perf_counter() - start
    sheets, notes, tied, works, reading, parsing, peak, processor = done.stdout.split()
    print(f"{options.pdf.stat().st_size / 2**20:.1f} MiB, {sheets} sheets, {notes} notes, {tied} marks tied, {works} works")
    print(
        f"{took:.1f} s ({reading} s reading, {parsing} s taking apart; {float(processor):.1f} s of processor), {float(peak):.0f} MiB at most in one process"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
