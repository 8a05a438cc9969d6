"""refcheck attach: a page that a person saved speaks for a source that refuses us."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path

import click

from refcheck.cli.options import config_from, with_settings
from refcheck.cli.streams import say
from refcheck.extract.saved import saved_page
from refcheck.model import Citation, Config, Paper, UnreadableInput, UsageError
from refcheck.pipeline import read_papers
from refcheck.store import Store
from refcheck.url import clean_printed, parse_url


@click.command()
@click.argument("paper", metavar="PAPER")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--note", help="the note that cites the page")
@click.option("--url", help="the cited address, when the note cites several")
@click.option("--who", help="who saved it [default: the user's name]")
@click.option("--when", help="when it was saved (ISO 8601) [default: the file's date]")
@with_settings("store", "language")
def command(paper: str, file: Path, note: str | None, url: str | None, who: str | None, when: str | None, **flags: object) -> int:
    """Keep FILE (saved HTML, MHTML or PDF) as a person's copy of a page that PAPER cites.

    Its text is used for titles, dates and quotations; the link's status stays what it was.
    """
    config = config_from(flags)
    citation = _cited(_paper(paper, config), paper, note, url)
    body, media_type = saved_page(_read(file), file.name)
    saved = _time(when) if when else datetime.fromtimestamp(file.stat().st_mtime, UTC)
    address = parse_url(clean_printed(citation.reference.URL or "")).href
    with Store(config.store) as store:
        store.supply(address, body, media_type, who or getpass.getuser(), saved)
    say(f"kept as a person's copy of {address}; next: refcheck verify {paper}")
    return 0


def _paper(name: str, config: Config) -> Paper:
    papers, failures = read_papers((name,), config)
    if failures:
        raise UnreadableInput(failures[0].message, where=name, remedy=failures[0].remedy)
    return papers[0]


def _cited(paper: Paper, name: str, note: str | None, url: str | None) -> Citation:
    found = [c for c in paper.citations if c.reference.URL]
    if note is not None:
        wanted = set(paper.works_of(note))
        found = [c for i, c in enumerate(paper.citations) if i in wanted and c.reference.URL]
    if url is not None:
        found = [c for c in found if url == c.reference.URL]
    if len({c.reference.URL for c in found}) == 1:
        return found[0]
    if not found:
        raise UsageError("no cited address fits", where=name, remedy="Name a note that cites one with --note, or the address with --url")
    listed = "\n  ".join(f"--url {c.reference.URL}" for c in found)
    raise UsageError("several cited addresses fit", where=name, remedy=f"Choose one:\n  {listed}")


def _read(file: Path) -> bytes:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UnreadableInput(f"cannot be read: {error.strerror or error}", where=str(file), remedy="Name the saved page") from error
    if not data:
        raise UnreadableInput("is empty", where=str(file), remedy="Save the page again, as a complete page or as PDF")
    return data


def _time(text: str) -> datetime:
    try:
        made = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no date", where="--when", remedy="Write it as 2026-11-23 or 2026-11-23T14:05") from error
    return made if made.tzinfo else made.replace(tzinfo=UTC)
