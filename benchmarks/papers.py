"""Invented papers with all their pages, from the file to the verdicts: what a careful reader accepts, of statements, links, marks.

    python benchmarks/papers.py                      the papers in tests/papers and the shared one
    python benchmarks/papers.py FOLDER --form txt    a paper of that layout, or all of a folder, as text

Needs the development data (`../shared/papers/serve.py` serves the pages on loopback under their real names).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from matchdata import shared

ROOT = Path(__file__).resolve().parents[1]


def folded(text: str | None) -> str:
    """Letters and digits alone: line breaks and marks of quotation do not count."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text or "")).lower()


@contextlib.contextmanager
def served(paper: Path, scratch: Path) -> Iterator[dict[str, object]]:
    """The paper's pages on loopback; what the server says of itself."""
    papers = scratch / "papers"
    papers.mkdir()
    (papers / paper.name).symlink_to(paper.resolve())
    command = [sys.executable, shared() / "papers" / "serve.py", "--papers", papers, "--certs", scratch, "--addr", "127.0.0.1"]
    with subprocess.Popen([*map(str, command), "--http", "0", "--https", "0"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield json.loads(server.stdout.readline())
        finally:
            server.terminate()


def judged(paper: Path, form: str) -> dict:
    """The report of one paper, as JSON."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        with served(paper, scratch) as info:
            to = [a for c in info["connect_to"] for a in ("--connect-to", c)]  # type: ignore[attr-defined]
            output = scratch / "report.json"
            command = [sys.executable, "-m", "refcheck", "verify", str(paper / f"paper.{form}"), "--store", str(scratch / "store")]
            command += ["--no-archives", "--host-interval", "0ms", "--format", "json", "-o", str(output), *to]
            subprocess.run(command, env=os.environ | {"REQUESTS_CA_BUNDLE": str(info["ca"])}, capture_output=True, check=False)
            return json.loads(output.read_text(encoding="utf-8"))["papers"][0]


def accepted(statement: dict, quotations: list[dict]) -> bool:
    """Whether one of the quotations found for a statement has a verdict that its gold accepts."""
    words = folded(statement["text"])
    return any(is_same(words, folded(q["text"])) and q["verdict"] in statement["accept"] for q in quotations)


def is_same(words: str, own: str) -> bool:
    """Whether a quotation found is the statement, more than half of it, or all of it but an attribution inside ("…, so she said, …")."""
    if not own or words in own or (own in words and len(own) > len(words) / 2):
        return bool(own)
    head, tail = _shared(own, words), _shared(own[::-1], words[::-1])
    return head + tail >= len(own) > len(words) / 2 and head > 0 and tail > 0


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folders", nargs="*", type=Path)
    options.add_argument("--form", default="md", choices=("md", "txt", "docx", "pdf"))
    options.add_argument("--misses", action="store_true", help="name the statements, links and speakers that are not as accepted")
    chosen = options.parse_args()
    folders = chosen.folders or [ROOT / "tests" / "papers", shared() / "papers"]
    print("paper            statements   links   marks   back-references")
    for paper in sorted(p.parent for folder in folders for p in (*folder.glob("*/gold.json"), *folder.glob("gold.json"))):
        gold = json.loads((paper / "gold.json").read_text(encoding="utf-8"))
        report = judged(paper, chosen.form)
        statuses = {link["url"]: link["status"] for link in report["links"]}
        statements = sum(accepted(s, report["quotations"]) for s in gold["quotations"])
        links = sum(statuses.get(u["url"]) in u["accept"] for u in gold["urls"])
        print(
            f"{paper.name:16} {statements:4}/{len(gold['quotations']):3} {links:6}/{len(gold['urls']):3}"
            f" {len(report['marks']):4}/{len(gold['marks_txt']):3} {len(report['backrefs']):6}/{len(gold['backrefs']):3}",
            flush=True,
        )
        if chosen.misses:
            show_misses(gold, report, statuses)


def show_misses(gold: dict, report: dict, statuses: dict[str, str]) -> None:
    """What is not as a careful reader accepts it."""
    for wanted in gold["quotations"]:
        if not accepted(wanted, report["quotations"]):
            words = folded(wanted["text"])
            near = [q for q in report["quotations"] if folded(q["text"]) in words or is_same(words, folded(q["text"]))]
            given = "; ".join(f"{q['kind']} {q['verdict']} {q['note']} {q['speaker']}" for q in near if q["text"]) or "not found"
            print(
                f"    note {wanted['note']} {wanted['kind']} {wanted['text'][:70]} ({wanted.get('speaker')}): {given}; accepted {wanted['accept']}"
            )
    for link in gold["urls"]:
        if statuses.get(link["url"]) not in link["accept"]:
            print(f"    {link['url']}: {statuses.get(link['url'])}; accepted {link['accept']}")


if __name__ == "__main__":
    main()
