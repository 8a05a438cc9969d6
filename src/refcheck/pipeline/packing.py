"""A paper's evidence, its verdicts and a page about both → one WACZ file. Nothing is fetched."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from refcheck.model import Capture, Config, LinkEvidence, Observation, PaperReport, UsageError
from refcheck.page.excerpt import HEADER, excerpt_of
from refcheck.pipeline import verify
from refcheck.pipeline.commands import typed
from refcheck.pipeline.companions import PURPOSE, is_complete
from refcheck.pipeline.sharing import SHARED_CHARACTERS, public, without_folders
from refcheck.store import Packed, PageText, open_evidence, pack
from refcheck.store.keys import url_key
from refcheck.store.selection import select, select_without_bodies
from refcheck.url import UrlError, clean_printed, parse_url
from refcheck.write import WRITERS
from refcheck.write.deposit import deposit

SHARES = ("private", "public")
DEPOSIT = "refcheck/DEPOSIT.md"  # validators know no file at the top but their own


def pack_paper(paper: Path, out: Path, config: Config, share: str = "private") -> Packed:
    """Pack the stored evidence of a paper's sources into `out`; `share` is one of SHARES.

    The evidence is judged offline and the report goes inside. The same evidence gives the same bytes. Raises UnreadableInput,
    UsageError, EvidenceError and StoreError.
    """
    shared = share == "public"
    report = without_folders(verify(paper, replace(config, offline=True, refresh=False)))
    wanted = concerns(report.papers[0])
    evidence = config.evidence or config.store
    with tempfile.TemporaryDirectory(prefix="refcheck-pack-") as scratch:
        folder = Path(scratch)
        choose = partial(select_without_bodies, excerpt=_excerpts(public(report).papers[0])) if shared else select
        if not choose(evidence, folder, wanted):
            raise UsageError(
                "nothing is stored of this paper's sources", where=str(evidence), remedy=f"Run refcheck verify {typed(str(paper))} first"
            )
        report = public(report) if shared else report
        complete = frozenset() if shared else _complete(folder)
        describing = partial(described, complete=complete)
        return pack(
            folder,
            out,
            report=WRITERS["json"](report),
            describe=_titles(evidence, wanted) if shared else describing,
            beside={DEPOSIT: deposit(report, public=shared, complete=len(complete))},
        )


def _excerpts(made: PaperReport) -> Callable[[Capture], tuple[bytes, str | None] | None]:
    """What may be told of each page: its title, dates and signs, and the words around the quotations that it was the source of."""
    passages: dict[str | None, list[str]] = {}
    for judged in made.quotations:
        for found in judged.alignments:
            # An alignment leaves out what stands between the three: without a line's end, a headline would run into the date below it.
            words = "\n".join((found.alignment.before, found.alignment.passage, found.alignment.after)).strip()[:SHARED_CHARACTERS]
            if words:
                passages.setdefault(found.digest, []).append(words)

    def excerpt(capture: Capture) -> tuple[bytes, str | None] | None:
        from refcheck.page import read_page

        if capture.purpose in ("robots", "probe", PURPOSE):
            return None
        if _is_list_of_copies(capture):
            return capture.body, None
        return excerpt_of(read_page(capture), passages.get(capture.body_digest, ())), HEADER

    return excerpt


def _is_list_of_copies(capture: Capture) -> bool:
    """Whether an archive answered what copies it has: dates and addresses, no page."""
    kind = (capture.header("Content-Type") or "").partition(";")[0].strip().lower()
    listing = kind in ("application/json", "application/link-format", "text/plain")
    return capture.purpose == "memento" and listing and capture.header("Memento-Datetime") is None


def concerns(made: PaperReport) -> Callable[[Capture], bool]:
    """Whether a capture is evidence of the paper: of an address it cites, or of one that was asked because of it."""
    cited = {address for c in made.paper.citations if c.reference.URL and (address := _address(c.reference.URL))}
    asked = {url_key(o.capture.url) for case in made.cases if case.evidence for o in _observations(case.evidence)}
    keys = asked | {url_key(address) for address in cited}
    hosts = {_host(key) for key in keys}

    def wanted(capture: Capture) -> bool:
        if capture.purpose in ("robots", PURPOSE):
            return _host(capture.url) in hosts
        if capture.purpose == "memento":
            plain = unquote(capture.url)
            return url_key(capture.url) in keys or any(address in capture.url or unquote(address) in plain for address in cited)
        return url_key(capture.url) in keys

    return wanted


def _observations(evidence: LinkEvidence) -> tuple[Observation, ...]:
    single = (evidence.probe, evidence.supplied, evidence.memento)
    return (*evidence.observations, *evidence.candidates, *(o for o in single if o is not None))


def _address(printed: str) -> str | None:
    try:
        return parse_url(clean_printed(printed)).href
    except UrlError:
        return None


def _host(url: str) -> str:
    try:
        return parse_url(url).host
    except UrlError:
        return ""


def described(capture: Capture, complete: frozenset[str | None] = frozenset()) -> PageText:
    """Title, text and language of a page as packages list them; `complete` holds the records of pages kept with what they show."""
    from refcheck.page import read_page

    page = read_page(capture)
    kind = "complete" if capture.record_id in complete else "text"
    return PageText(page.title or "", page.main_text or page.text, page.language or "", kind)


def _complete(folder: Path) -> frozenset[str | None]:
    """The records of the pages that are kept with what they show."""
    with open_evidence(folder) as reader:
        captures = (c for url in reader.urls() for c in reader.captures(url) if c.purpose == "source")
        return frozenset(c.record_id for c in captures if is_complete(c, reader))


def _titles(evidence: Path, wanted: Callable[[Capture], bool]) -> Callable[[Capture], PageText]:
    """Titles and languages of pages whose bodies stay out."""
    known: dict[tuple[str, str | None], PageText] = {}
    with open_evidence(evidence) as reader:
        for capture in (c for url in reader.urls() for c in reader.captures(url)):
            if capture.body and wanted(capture) and capture.purpose not in ("robots", "probe", PURPOSE):
                known[capture.url, capture.record_id] = replace(described(capture), text="")
    return lambda capture: known.get((capture.url, capture.record_id), PageText())
