"""Progress on stderr: what needs no network first, then a line per host that is being waited for."""

from __future__ import annotations

from refcheck.cli.streams import language, say
from refcheck.model import Finding, LinkReport, Paper
from refcheck.write.escape import plain
from refcheck.write.labels import label
from refcheck.write.messages import phrase
from refcheck.write.widths import fit

WORTH_SAYING_S = 2.0


class Progress:
    """Says on stderr what goes on; nothing when `quiet`."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._said: set[tuple[str, str]] = set()
        self._done = 0

    def local(self, paper: Paper, found: tuple[Finding, ...]) -> None:
        """What can be said before anything is fetched."""
        if self._quiet:
            return
        name = plain(paper.document.source.name)
        held = (("notes", paper.notes), ("works", paper.citations), ("statements", paper.quotations))
        say(f"{name}: {' · '.join(phrase(what, language(), n=len(those)) for what, those in held)}")
        for finding in found:
            place = f"note {finding.note}: " if finding.note else ""
            say(f"  {finding.severity} {finding.rule} {plain(place + finding.message)}")

    def link(self, link: LinkReport) -> None:
        """One address was judged."""
        self._done += 1
        if not self._quiet:
            status = str(link.status) if language() == "en" else label(link.status, language())
            say(f"  [{self._done}] {fit(status, 14)} {plain(link.url)}")

    def announce(self, text: str) -> None:
        """A service is about to be asked: said also when quiet, for it is told which sources a paper cites."""
        say(f"  {text}")

    def waiting(self, host: str, why: str, seconds: float) -> None:
        """A host is being waited for; each host and reason is said once, and only when the wait is worth a line."""
        if self._quiet or seconds < WORTH_SAYING_S or (host, why) in self._said:
            return
        self._said.add((host, why))
        say(f"  waiting for {plain(host)}: {plain(why)} ({seconds:.0f} s)")
