"""The commands that README and docs show, run for real, and the pages that are made from the program itself.

    python tests/end_to_end/docs_run.py            says which pages have gone stale
    python tests/end_to_end/docs_run.py --write    writes today's output under each command, and the generated pages anew

In a ```console block a line that begins with "$ " is a command; what follows is its output, where a line "…" stands for any
lines and "[…]" for anything within one. Commands run one after the other, per page, in a scratch folder that holds `references/`, a page saved by hand
(`saved.html`), a volume (`chapters/`), and a manuscript with its galley.
"""

# ruff: noqa: E402 - the program is imported after its path is set
from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))

from refcheck.check.registry import RULES
from refcheck.cli import run, streams
from refcheck.model import LinkStatus, Outcome, QuoteVerdict
from refcheck.write.labels import LINK_LABELS, LINK_NOT_MEANT, QUOTE_LABELS, QUOTE_NOT_MEANT
from replica import sites

_BLOCK = re.compile(r"(?ms)^```console\n(.*?)^```$")
_GENERATED = re.compile(r"(?s)(<!-- made from the program: (\w+) -->\n).*?(<!-- end -->)")
ANY, WITHIN = "…", re.escape("[…]")
ASKS = "; echo $?"


@dataclass(frozen=True)
class Shown:
    """One command of a page with the output that the page shows."""

    page: str
    command: str
    output: str


def pages() -> list[Path]:
    """README and everything in docs."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(text: str) -> Iterator[tuple[int, int, list[tuple[str, str]]]]:
    """(start, end, [(command, output)]) of every console block; the offsets are those of its inside."""
    for found in _BLOCK.finditer(text):
        parts = re.split(r"(?m)^\$ ", found.group(1))
        yield found.start(1), found.end(1), [(p.partition("\n")[0], p.partition("\n")[2]) for p in parts[1:]]


def shown(page: Path) -> list[Shown]:
    """All commands of a page in their order."""
    text = page.read_text("utf-8")
    return [Shown(page.name, command, output) for _, _, entries in blocks(text) for command, output in entries]


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """The folder in which a page's commands run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "references", folder / "references")
        (folder / "saved.html").write_bytes(sites.answers("as-cited")[sites.TASS].body)
        forms = ROOT / "references" / "forms"
        shutil.copy(forms / "example.ja.docx", folder / "manuscript.docx")
        shutil.copy(forms / "example.ja.pdf", folder / "galley.pdf")
        volume = folder / "chapters"
        volume.mkdir()
        for number, (language, author) in enumerate((("ja", "熊倉 潤"), ("en", "Mio Sato")), 1):
            text = (ROOT / "references" / f"example.{language}.md").read_text("utf-8")
            (volume / f"{number:02}-{language}.md").write_text(text.replace("lang:", f"author: {author}\nlang:", 1), "utf-8")
        before, here = dict(os.environ), Path.cwd()
        os.environ.update({"COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"})
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(here)
            os.environ.clear()
            os.environ.update(before)


def outcome(command: str, folder: Path) -> str:
    """What a terminal shows of a command, of both streams; of a pipe, what comes out at its end."""
    command, code_asked = command.removesuffix(ASKS), command.endswith(ASKS)
    head, pipe, rest = command.partition(" | ")
    if not head.startswith("refcheck "):
        return _shell(command, folder, "")
    text, code = _refcheck(head.removeprefix("refcheck "), alone=bool(pipe))
    if pipe:
        text = _shell(rest, folder, text)
    return text + (f"{code}\n" if code_asked else "")


def _shell(command: str, folder: Path, given: str) -> str:
    done = subprocess.run(["bash", "-c", command], cwd=folder, input=given, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


def _refcheck(arguments: str, *, alone: bool) -> tuple[str, int]:
    """(what is written, exit code) of a command run in this process; `alone`: stdout only."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO() if alone else out):
        code = run(shlex.split(arguments))
    streams.speak("en")
    out.flush()
    return out.buffer.getvalue().decode("utf-8"), code  # type: ignore[attr-defined]


def agrees(expected: str, got: str) -> bool:
    """Whether the output is the one shown; a line "…" stands for any lines, "[…]" for anything within one."""
    lines = [line.rstrip() for line in expected.rstrip("\n").split("\n")]
    pattern = "\n".join("(?:.*\n)*?.*" if line.strip() == ANY else re.escape(line).replace(WITHIN, ".*") for line in lines)
    return re.fullmatch(pattern, "\n".join(line.rstrip() for line in got.rstrip("\n").split("\n"))) is not None


def generated(name: str) -> str:
    """A part of a page that is made from the program itself."""
    return {"rules": _rules, "statuses": _statuses, "verdicts": _verdicts, "outcomes": _outcomes}[name]()


def _rules() -> str:
    rows = ["| rule | name | severity | in one line |", "|---|---|---|---|"]
    rows += [f"| [{r.code}](#{r.code.lower()}) | {r.name} | {r.severity} | {r.summary} |" for r in RULES]
    told = []
    for rule in RULES:
        local = "" if rule.network else " Judged before anything is fetched."
        told.append(f"## {rule.code}\n\n*{rule.name}*, {rule.severity}.{local}\n\n{rule.page}\n")
    return "\n".join(rows) + "\n\n" + "\n".join(told)


def _statuses() -> str:
    rows = ["| status | label | Japanese | Chinese | Russian | what it does not mean |", "|---|---|---|---|---|---|"]
    rows += [f"| `{s}` | {' | '.join(LINK_LABELS[s])} | {LINK_NOT_MEANT[s][0]} |" for s in LinkStatus]
    return "\n".join(rows) + "\n"


def _verdicts() -> str:
    rows = ["| verdict | label | Japanese | Chinese | Russian | what it does not mean |", "|---|---|---|---|---|---|"]
    rows += [f"| `{v}` | {' | '.join(QUOTE_LABELS[v])} | {QUOTE_NOT_MEANT[v][0]} |" for v in QuoteVerdict]
    return "\n".join(rows) + "\n"


def _outcomes() -> str:
    return ", ".join(f"`{o}`" for o in Outcome) + ".\n"


def regenerated(text: str) -> str:
    """The page with its generated parts made anew."""
    return _GENERATED.sub(lambda m: f"{m.group(1)}{generated(m.group(2))}{m.group(3)}", text)


def stale(page: Path, *, write: bool) -> list[str]:
    """What a page shows that is no longer so. With `write`, the page is brought up to date."""
    text = page.read_text("utf-8")
    out = [] if regenerated(text) == text else [f"{page.name}: a part made from the program"]
    new = regenerated(text)
    edits: list[tuple[int, int, str]] = []
    if _BLOCK.search(new):
        with scratch() as folder:
            for start, end, entries in blocks(new):
                made = []
                for command, expected in entries:
                    got = outcome(command, folder)
                    fine = agrees(expected, got)
                    out += [] if fine else [f"{page.name}: $ {command}\n{got}"]
                    made.append(f"$ {command}\n{expected if fine else got}")
                edits.append((start, end, "".join(m if m.endswith("\n") else f"{m}\n" for m in made)))
    if write and out:
        for start, end, inside in reversed(edits):
            new = new[:start] + inside + new[end:]
        page.write_text(new, "utf-8")
    return out


def main() -> None:
    """Name, or with --write mend, what is stale."""
    write = "--write" in sys.argv[1:]
    chosen = [p for p in pages() if not sys.argv[1:] or "--write" in sys.argv[1:] or p.name in sys.argv[1:]]
    told = [line for page in chosen for line in stale(page, write=write)]
    print("\n".join(told) or "every page is as the program says")
    sys.exit(0 if write or not told else 1)


if __name__ == "__main__":
    main()
