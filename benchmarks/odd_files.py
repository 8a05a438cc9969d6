"""Odd files: every PDF and Word file in the source packages of PDF and Word libraries, and seeded mutations of our own.

    mkdir sdists && cd sdists
    for p in pypdf pikepdf pypdfium2 pdfminer pdfminer.six==20191110 pdfreader pdftotext pyhanko rst2pdf ocrmypdf tabula-py \\
             python-docx python-docx-ng pydocx docx-revisions stapler; do pip download --no-deps --no-binary :all: $p; done
    python benchmarks/odd_files.py sdists

Each file is read and taken apart. It may be read, or refused with a sentence that says why; anything else is a crash, and what takes
longer than a minute a hang. Prints the counts by package, what refused files were told, and the slowest file.
"""

from __future__ import annotations

import argparse
import sys
import tarfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "read"))

from mutations import mutation

from refcheck.model import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read_bytes

ODD = (".pdf", ".docx", ".docm", ".dotx", ".dotm")
HANG_S = 60.0


def files_of(package: Path) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of the PDF and Word files in a source package."""
    if zipfile.is_zipfile(package):
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                if name.lower().endswith(ODD):
                    yield name, archive.read(name)
        return
    with tarfile.open(package) as archive:
        for member in archive:
            stream = archive.extractfile(member) if member.isfile() and member.name.lower().endswith(ODD) else None
            if stream is not None:
                yield member.name, stream.read()


def outcome(name: str, data: bytes) -> tuple[str, str, float]:
    """("read" | "refused" | "crash" | "hang", what was said, seconds)."""
    start = time.perf_counter()
    try:
        document = read_bytes(data, name)
        paper = parse(document)
        for note in paper.notes:
            assert 0 <= note.start <= note.end <= len(document.text)
        result, said = "read", ""
    except UnreadableInput as error:
        result, said = "refused", error.message
    except Exception:  # noqa: BLE001 - a crash of any kind is what is counted
        result, said = "crash", traceback.format_exc(limit=-2)
    took = time.perf_counter() - start
    return ("hang" if took > HANG_S else result), said, took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="?", type=Path, help="folder of downloaded source packages")
    parser.add_argument("--mutations", type=int, default=200)
    options = parser.parse_args()
    jobs = [("our own, mutated", *mutation(seed)) for seed in range(options.mutations)]
    for package in sorted(options.packages.iterdir()) if options.packages else ():
        if package.name.endswith((".tar.gz", ".tgz", ".zip", ".tar.bz2")):
            jobs += [(package.name, name, data) for name, data in files_of(package)]
    counts: dict[str, Counter[str]] = {}
    told: Counter[str] = Counter()
    slowest = ("", 0.0)
    bad = 0
    with ProcessPoolExecutor(2) as pool:
        for (package, name, _), (result, said, took) in zip(
            jobs, pool.map(outcome, [j[1] for j in jobs], [j[2] for j in jobs], chunksize=4), strict=True
        ):
            counts.setdefault(package, Counter())[result] += 1
            slowest = max(slowest, (f"{package}: {name}", took), key=lambda s: s[1])
            if result == "refused":
                told[said[:100]] += 1
            if result in ("crash", "hang"):
                bad += 1
                print(f"{result}: {package}: {name} ({took:.1f} s)\n{said}")
    print(f"\n{'package':40}  files   read  refused  crash  hang")
    for package, count in sorted(counts.items()):
        print(f"{package:40}  {count.total():5}  {count['read']:5}  {count['refused']:7}  {count['crash']:5}  {count['hang']:4}")
    total: Counter[str] = sum(counts.values(), Counter())
    print(f"{'all':40}  {total.total():5}  {total['read']:5}  {total['refused']:7}  {total['crash']:5}  {total['hang']:4}")
    print(f"\nslowest: {slowest[0]} ({slowest[1]:.1f} s)\n\nrefused because:")
    for said, count in told.most_common():
        print(f"  {count:4}  {said}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
