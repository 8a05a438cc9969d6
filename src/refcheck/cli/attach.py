"""refcheck attach: a page that a person saved speaks for a source that refuses us."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path

import click

from refcheck.cli.options import config_from, with_settings
from refcheck.cli.streams import say
from refcheck.model import Citation, Config, Paper, UnreadableInput, UsageError
from refcheck.pipeline import read_papers
from refcheck.pipeline.attaching import Given, from_zotero, given
from refcheck.pipeline.commands import typed
from refcheck.store import Store
from refcheck.url import clean_printed, parse_url
from refcheck.write.escape import plain


@click.command()
@click.argument("paper", metavar="PAPER")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE", required=False)
@click.option("--note", help="the note that cites the page")
@click.option("--url", help="the cited address, when the note cites several")
@click.option("--who", help="who saved it [default: the user's name]")
@click.option("--when", help="when it was saved (ISO 8601) [default: what the file says, else its date]")
@click.option("--zotero", type=click.Path(path_type=Path), metavar="FOLDER", help="take the snapshot in this Zotero data folder, read-only")
@click.option("--item", metavar="KEY", help="the key of the attachment in Zotero, when it should not be found by its address")
@with_settings("store", "language")
def command(
    paper: str,
    file: Path | None,
    note: str | None,
    url: str | None,
    who: str | None,
    when: str | None,
    zotero: Path | None,
    item: str | None,
    **flags: object,
) -> int:
    """Keep FILE as a person's copy of a page that PAPER cites.

    FILE is a page saved as HTML (with or without its folder), SingleFile, MHTML or PDF, or a WARC or WACZ that holds it. Its text is
    used for titles, dates and quotations; the link's status stays what it was.
    """
    config = config_from(flags)
    if (file is None) == (zotero is None):
        raise UsageError("one saved page is needed", where="attach", remedy="Name the FILE, or Zotero's data folder with --zotero")
    citation = _cited(_paper(paper, config), paper, note, url)
    address = parse_url(clean_printed(citation.reference.URL or "")).href
    found = from_zotero(zotero, address, item) if zotero is not None else given(file or Path(), address)
    saved_on = _time(when) if when else found.when
    with Store(config.store) as store:
        store.supply(address, found.saved.body, found.saved.media_type, who or _user(), saved_on, found.details)
    _tell(found, address, saved_on)
    say(f"next: refcheck verify {typed(paper)}")
    return 0


def _tell(found: Given, address: str, when: datetime) -> None:
    title = f" “{plain(found.page.title)}”" if found.page.title else ""
    say(f"kept as a person's copy of {plain(address)}:{title} ({found.saved.form}, saved {when:%Y-%m-%d})")
    if found.elsewhere is not None:
        say(f"  look: the file says that it was saved from {plain(found.elsewhere)}, which the note does not cite")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "a person"


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


def _time(text: str) -> datetime:
    try:
        made = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no date", where="--when", remedy="Write it as 2026-11-23 or 2026-11-23T14:05") from error
    return made if made.tzinfo else made.replace(tzinfo=UTC)
