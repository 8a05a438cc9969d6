"""DEPOSIT.md: what a package of evidence is, for the person who gives it to a repository and the one who finds it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refcheck.model import LinkReport, LinkStatus, Outcome, PaperReport, Report
from refcheck.write.escape import plain

_SEEN = frozenset({LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED})
_PRIVATE = """This package holds the pages as they were received. They belong to their publishers: **do not publish it**. Keep it to
prove and to judge again; for a repository make the public form with `refcheck pack PAPER -o FILE --share public`.
"""
_PUBLIC = """Page bodies are left out. Digests, titles, dates, response headers and at most 300 characters around each quotation are kept,
so the package can be published; whoever holds the full package can show that it is the one described here. The verdicts cannot
be made again from this form.
"""


def deposit(report: Report, *, public: bool, complete: int = 0) -> bytes:
    """The file for a report of one paper; `complete` counts the pages kept with their styles and images. Same report, same bytes."""
    made = report.papers[0]
    text = "".join(
        (
            _head(report, made, complete),
            "\n## What may not be shared\n\n",
            _PUBLIC if public else _PRIVATE,
            _supplied(made, public=public),
            "\n## Sources\n\n",
            *(_source(link) for link in made.links),
            "" if made.links else "The paper cites no address.\n",
            "\n## Failures\n\n",
            *_failures(report, made),
        )
    )
    return text.encode("utf-8", "replace")


def _head(report: Report, made: PaperReport, complete: int) -> str:
    days = sorted(link.capture.fetched for link in made.links if link.capture and link.capture.fetched)
    gathered = f"{days[0]} to {days[-1]}" if days else "nothing was gathered"
    label = f"- Origin, as the evidence says itself: {_words(report.evidence_label)}\n" if report.evidence_label else ""
    source = made.paper.document.source
    kept = f"; {complete} of them `complete`, with the styles and images of their own site" if complete else ""
    return f"""# Evidence of the sources of a paper

- Paper: {_words(source.name)} (sha256 {source.sha256})
- Gathered: {gathered}
- Judged as of: {report.as_of}
- Tool: refcheck {report.refcheck}
{label}- Captures are `text`: the pages themselves, without their pictures, styles and scripts{kept}.
- Inside: `archive/` the records (WARC), `indexes/` and `pages/` the ways to them, `refcheck/verdicts.json` the references, verdicts and
  quotations with record and span, `datapackage.json` the digest of every file. Check it with `refcheck verify-archive FILE`.
"""


def _source(link: LinkReport) -> str:
    parts = [f"- <{_address(link.url)}>: {link.status}"]
    if link.title:
        parts.append(f"“{_words(link.title)}”")
    if link.capture and link.capture.fetched:
        parts.append(f"captured {link.capture.fetched} ({link.capture.grade})")
    if link.capture and link.capture.digest:
        parts.append(f"{link.capture.digest}")
    if link.memento and link.memento_answer == "copy":
        parts.append(f"archived copy of {link.memento.datetime:%Y-%m-%d}: <{_address(link.memento.archive_url)}>")
    return ", ".join(parts) + "\n"


def _supplied(made: PaperReport, *, public: bool) -> str:
    given = sorted({c.evidence.url for c in made.cases if c.evidence and c.evidence.supplied})
    if not given:
        return ""
    told = "their bodies and the persons' names are left out" if public else "they were not fetched by refcheck, and name a person"
    return f"\nCopies supplied by a person ({told}):\n\n" + "".join(f"- <{_address(url)}>\n" for url in given)


def _failures(report: Report, made: PaperReport) -> Iterator[str]:
    failed = [link for link in made.links if link.outcome not in (Outcome.COMPLETED, Outcome.NOT_MODIFIED) or link.status not in _SEEN]
    for link in failed:
        yield f"- <{_address(link.url)}>: {link.status} ({link.outcome}): {_words(link.explanation or link.reason)}\n"
    for note in report.notes:
        yield f"- {_words(note)}\n"
    if not failed and not report.notes:
        yield "None: every cited address gave its page.\n"


def _words(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", plain(text))


def _address(url: str) -> str:
    return re.sub(r"[<>\s]", lambda m: f"%{ord(m.group()):02X}", plain(url))
