"""What `refcheck doctor` looks at on this computer: scripts, console, fonts, programs, the store, decisions."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from refcheck.model import Config, RefcheckError

LANGUAGES = (("ja", "Japanese"), ("zh-cn", "Chinese, simplified"), ("zh-tw", "Chinese, traditional"), ("ko", "Korean"), ("ru", "Russian"))
SAMPLE = "战争 戦争 전쟁 Москва"  # what a console should be able to print
LARGEST_LOOKED_THROUGH = 500 * 2**20
LITTLE_SPACE = 200 * 2**20
PROGRAMS = (("git", "changed notes (--changed-since), the name of who decides"),)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the answer: whether it is fine, what was looked at, what was found and what to do."""

    fine: bool
    what: str
    text: str


def fine(what: str, text: str) -> Row:
    """What stands in no way."""
    return Row(fine=True, what=what, text=text)


def look(what: str, text: str) -> Row:
    """What should be looked at."""
    return Row(fine=False, what=what, text=text)


def script(owners: Sequence[str], own: str) -> list[Row]:
    """Whose command `refcheck` is: another package on PyPI has one of the same name."""
    found = scripts_on_path()
    here = Path(sys.executable).parent
    rows = [
        Row(list(owners) == [own], "script", f"{found[0] if found else 'not on PATH'}, installed by {', '.join(owners) or 'nothing'} here")
    ]
    if list(owners) not in ([own], []):
        rows.append(look("script", f"install {own} in an environment of its own (pipx install {own}); the two overwrite each other"))
    if found and found[0].parent.resolve() != here.resolve():
        rows.append(look("script", f"the shell runs {found[0]}, not this Python's ({here}); put {here} first on PATH"))
    if len(found) > 1:
        rows.append(fine("script", f"also on PATH: {', '.join(str(f) for f in found[1:])}"))
    return rows


def scripts_on_path() -> list[Path]:
    """Every program called refcheck on PATH, in the order in which the shell finds them."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    found = (shutil.which("refcheck", path=folder) for folder in folders if folder)
    return list(dict.fromkeys(Path(f) for f in found if f))


def console() -> list[Row]:
    """Whether the console can print what papers hold."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        SAMPLE.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return [look("console", f"{encoding} cannot print all scripts; set PYTHONIOENCODING=utf-8, or write to a file with --output")]
    return [fine("console", f"encoding {encoding}")]


def fonts() -> list[Row]:
    """Fonts for the evidence report's languages, where the system can be asked (fontconfig)."""
    if shutil.which("fc-list") is None:
        return [fine("fonts", "not looked at on this system; the report names usual fonts for each language")]
    missing = [name for code, name in LANGUAGES if not _families(code)]
    if missing:
        return [look("fonts", f"none for {'; '.join(missing)}: reports show boxes there (Debian: apt install fonts-noto-cjk)")]
    return [fine("fonts", "for " + "; ".join(name for _, name in LANGUAGES))]


def _families(code: str) -> list[str]:
    try:
        done = subprocess.run(["fc-list", f":lang={code}", "family"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603, S607 - the system's own program
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [line for line in done.stdout.splitlines() if line.strip()]


def programs() -> list[Row]:
    """Programs that some commands use; none is required."""
    return [fine(name, shutil.which(name) or f"not installed; needed for {use}") for name, use in PROGRAMS]


def store(config: Config) -> list[Row]:
    """The evidence: readable, whole, writable, and room for more."""
    from refcheck.store import open_evidence, verify_archive

    place = config.store
    rows = [*_room(place)]
    if not place.exists():
        return [fine("store", f"{place}: none yet"), *rows]
    try:
        with open_evidence(place) as reader:
            count, problems = len(reader.urls()), tuple(reader.problems)
        size = sum(f.stat().st_size for f in place.rglob("*.warc.gz"))
        rows.insert(
            0, Row(not problems, "store", f"{place}: {count} addresses, {size / 2**20:.1f} MiB" + "".join(f"; {p}" for p in problems))
        )
        if size > LARGEST_LOOKED_THROUGH:
            rows.append(fine("store", f"too large to look through here: refcheck verify-archive {place}"))
        else:
            damages = verify_archive(place)
            words = "; ".join(f"{d.kind} in {d.where}" for d in damages[:3])
            more = (
                f"{len(damages)} damages ({words}): refcheck verify-archive {place} names them all" if damages else "every record is whole"
            )
            rows.append(Row(not damages, "store", more))
    except (RefcheckError, OSError) as error:
        rows.insert(0, look("store", f"{place}: {error}"))
    return rows


def _room(place: Path) -> list[Row]:
    """Whether evidence can be written there, and how much."""
    folder = place
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return [look("store", f"{folder} cannot be written to; name another place with --store")]
    free = shutil.disk_usage(folder).free
    return [Row(free > LITTLE_SPACE, "disk", f"{free / 2**30:.1f} GiB free at {folder}")]


def decisions(config: Config) -> list[Row]:
    """The review file and the baseline: readable, and how much of it has expired."""
    from refcheck.pipeline.baseline_file import read_baseline
    from refcheck.pipeline.review_file import read_reviews

    rows: list[Row] = []
    try:
        reviews = read_reviews(config.review)
        today = config.fetch.clock().date()
        over = sum(1 for r in reviews if r.expires is not None and r.expires < today)
        expired = f", {over} expired (refcheck review PAPER --prune)" if over else ""
        rows.append(Row(not over, "decisions", f"{len(reviews)} in {config.review}{expired}" if reviews else "none"))
        known = read_baseline(config.baseline)
        rows.append(fine("baseline", f"{len(known)} known findings in {config.baseline}" if known else "none"))
    except RefcheckError as error:
        rows.append(look("decisions", str(error)))
    return rows
