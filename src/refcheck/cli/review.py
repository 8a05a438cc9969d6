"""refcheck review: decide about findings, one by one, in the terminal; or read decisions from replies in a Word file."""

from __future__ import annotations

import getpass
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import click

from refcheck.cli.addresses import Found, addresses, filters
from refcheck.cli.inputs import papers_in
from refcheck.cli.options import config_from, with_settings
from refcheck.cli.streams import columns, language, say, show, spoken
from refcheck.model import AsideReason, Config, Decision, Finding, LinkReport, PaperReport, Report, Review, UsageError
from refcheck.pipeline import check_links, verify_papers
from refcheck.pipeline.link_reviews import LinkDesk, finding_of
from refcheck.pipeline.review_file import NAME, add_reviews, drop_reviews, read_reviews
from refcheck.pipeline.reviewing import Desk, every_finding, review_of
from refcheck.write.escape import plain
from refcheck.write.grouping import checks_shown
from refcheck.write.labels import label
from refcheck.write.where import Lines, place_words
from refcheck.write.widths import wrap

KEYS = {"a": Decision.ACCEPT, "f": Decision.FALSE_POSITIVE, "e": Decision.FIXED_ELSEWHERE, "c": Decision.CANNOT_CHECK}
QUESTION = "[a]ccept  [f]alse positive  fixed [e]lsewhere  [c]annot check  [s]kip  [q]uit"


@click.command()
@click.argument("papers", nargs=-1, metavar="PAPER…")
@click.option(
    "--from", "word", type=click.Path(dir_okay=False, path_type=Path), help="read the replies to refcheck's comments in this Word file"
)
@click.option("--by", help="who decides (default: git's user.name, else the login name)")
@click.option("--rule", "only", help="only findings of this rule")
@click.option("--links", is_flag=True, help="the arguments are those of refcheck links: decide about addresses without a paper")
@click.option("--prune", is_flag=True, help="take out entries that expired, lapsed or are unused")
@with_settings("store", "evidence", "as-of", "language", "changes", "library", "ui-lang", "review", "baseline", "persona")
def command(
    papers: tuple[str, ...],
    word: Path | None,
    by: str | None,
    only: str | None,
    links: bool,  # noqa: FBT001 - click's flag
    prune: bool,  # noqa: FBT001 - click's flag
    **flags: object,
) -> int:
    """Decide about findings; each decision, with its reason, goes into refcheck-review.toml at once.

    Judges the evidence that is stored; nothing is sent out. A decision ends when it expires, and when the evidence changes.
    """
    config = replace(config_from(flags), offline=True)
    path = config.review or Path(NAME)
    if word is not None:
        papers = papers or (str(word),)
    if not papers:
        raise UsageError("no paper is named", remedy="refcheck review PAPER, or refcheck review --from PAPER.docx")
    wanted = only.upper() if only else None
    if links:
        if word is not None or prune:
            raise UsageError("--links goes with neither --from nor --prune", remedy="Leave one of them out")
        return _Desk(path, by or _own_name(), config.fetch.clock().date()).walk_links(papers, config, wanted)
    report = verify_papers(papers_in(papers), config)
    for failure in report.failures:
        raise UsageError(failure.message, where=failure.name, remedy=failure.remedy)
    if prune:
        return _prune(report, path)
    desk = _Desk(path, by or _own_name(), config.fetch.clock().date())
    if word is not None:
        return desk.take_replies(word, report)
    return desk.walk(report, wanted)


class _Desk:
    """One sitting: who decides, today's date, the file that takes the decisions."""

    def __init__(self, path: Path, by: str, today: date) -> None:
        self._path = path
        self._by = by
        self._today = today
        self._written = 0

    def walk(self, report: Report, only: str | None) -> int:
        """Every open finding, one after the other."""
        pairs = [(made, f) for made in report.papers for f in made.findings if only in (None, f.rule)]
        decided = sum(1 for made in report.papers for a in made.set_aside if a.reason is AsideReason.REVIEWED)
        return self._sit([(self._shown(m, f), f, m.paper.document.source.name) for m, f in pairs], decided, report.notes)

    def walk_links(self, sources: Sequence[str], config: Config, only: str | None) -> int:
        """Every open link of a list, one after the other."""
        found = addresses(sources, filters((), (), Path.cwd()))
        for failure in found.failures:
            say(f"refcheck: {plain(failure.name)}: {failure.message}\n  {failure.remedy}")
        desk = LinkDesk(read_reviews(self._path), config.as_of.date() if config.as_of else None)
        judged = [(link, finding_of(link)) for link in check_links(found.places, config)]
        open_ones = [(link, f) for link, f in judged if f is not None and only in (None, f.rule) and desk.decide(link) is None]
        order = {url: i for i, url in enumerate(found.places)}
        open_ones.sort(key=lambda pair: order.get(pair[0].url, 0))
        decided = sum(f is not None and desk.decide(link) is not None for link, f in judged)
        return self._sit([(_link_shown(link, f, found), f, "") for link, f in open_ones], decided, ())

    def _sit(self, items: Sequence[tuple[str, Finding, str]], decided: int, notes: Sequence[str]) -> int:
        """Ask about each finding: what is shown of it, and the paper that it is from."""
        say(f"{len(items)} findings to look at, {decided} decided before; decisions go to {self._path}")
        for note in notes:
            say(plain(note))
        left = len(items)
        for number, (shown, finding, paper) in enumerate(items, 1):
            show(f"\n{spoken(f'{number} of {len(items)}')}  {shown}")
            answer = self._answer()
            if answer == "q":
                break
            left -= 1
            if answer != "s":
                self._decide(KEYS[answer], finding, paper)
        say(f"{self._written} decisions written to {self._path}" + (f"; {left} findings not looked at" if left else ""))
        return 0

    def _answer(self) -> str:
        while True:
            typed = click.prompt(spoken(QUESTION), default="s", show_default=False, err=True).strip().lower()[:1]
            if typed in (*KEYS, "s", "q"):
                return str(typed)
            say("write one of a, f, e, c, s, q")

    def _decide(self, decision: Decision, finding: Finding, paper: str) -> None:
        reason = _asked("reason", lambda t: t.strip(), "a reason is required: what will another person want to know?")
        until = _asked("until (2027-05-31, or 180d; empty: no end)", lambda t: expiry(t, self._today) or "-", "", default="")
        entry = replace(
            review_of(finding, paper),
            paper=Path(paper).name or None,
            decision=decision,
            reason=str(reason),
            by=self._by,
            on=self._today,
            expires=until if isinstance(until, date) else None,
        )
        self._write(self._wider(entry, finding))

    def _wider(self, entry: Review, finding: Finding) -> Review:
        """The entry, for the whole site where the person wants that: only for what a site does to every visitor."""
        from refcheck.check.making import host_of

        host = host_of(finding.url)
        if not host or finding.quotation is not None or not finding.seen.startswith("status:"):
            return entry
        if not click.confirm(spoken(f"for every {finding.rule} on {host}, not this address alone?"), default=False, err=True):
            return entry
        return replace(entry, url=None, domain=host)

    def _write(self, entry: Review) -> None:
        add_reviews(self._path, [entry])
        self._written += 1

    def take_replies(self, word: Path, report: Report) -> int:
        """Decisions out of the replies to our comments in a Word file; what is not understood is said."""
        from refcheck.extract.docx_comments import replies_in
        from refcheck.pipeline.replies import decided

        found = decided(replies_in(word.read_bytes(), str(word)), report, self._today)
        known = {(r.rule, r.url, r.quotation, r.reference, r.reason, r.by) for r in read_reviews(self._path)}
        for entry in found.reviews:
            if (entry.rule, entry.url, entry.quotation, entry.reference, entry.reason, entry.by) not in known:
                self._write(entry)
        for sentence in found.problems:
            say(plain(sentence))
        say(f"{self._written} decisions of {len(found.reviews)} replies written to {self._path}")
        return 2 if found.problems and not found.reviews else 0

    def _shown(self, made: PaperReport, finding: Finding) -> str:
        place = place_words(made, finding, Lines.of(made.paper.document), language())
        head = f"{finding.rule}  {plain(place)}  {plain(finding.subject)}  ({finding.severity})"
        rows = [
            spoken(finding.message),
            *(f"{spoken(e.label)}: {spoken(e.value)}" for e in finding.evidence),
            f"→ {spoken(finding.remedy)}",
        ]
        rows += [spoken(f"check: {value}") for value in checks_shown(finding)]
        return head + "\n" + "".join(f"  {line}\n" for row in rows for line in wrap(plain(row), columns() - 2))


def _link_shown(link: LinkReport, finding: Finding, found: Found) -> str:
    rows = [f"{label(link.status, language())}: {spoken(link.explanation)}", f"→ {spoken(link.advice)}"]
    rows += [plain(place) for place in found.places.get(link.url, ())[:3]]
    return f"{finding.rule}  {plain(link.url)}\n" + "".join(f"  {line}\n" for row in rows for line in wrap(plain(row), columns() - 2))


def _prune(report: Report, path: Path) -> int:
    desk = Desk(read_reviews(path), date.fromisoformat(report.as_of[:10]))
    papers = [desk.decide(every_finding(made)) for made in report.papers]
    over = desk.over(papers)
    if over:
        drop_reviews(path, over)
    say(f"{len(over)} entries taken out of {path}; {len(read_reviews(path))} stay")
    return 0


def _asked(question: str, read: Callable[[str], object], missing: str, default: str | None = None) -> object:
    """An answer that `read` takes; asked again, with the reason, until there is one."""
    while True:
        typed = click.prompt(spoken(question), default=default if default is not None else "", show_default=False, err=True)
        try:
            value = read(typed)
        except ValueError as error:
            say(str(error))
            continue
        if value:
            return value
        say(missing)


def expiry(text: str, today: date) -> date | None:
    """A day ("2027-05-31") or a time from today ("180d", "6m", "1y"); None for nothing. Raises ValueError for anything else."""
    words = text.strip().lower()
    if not words:
        return None
    span = re.fullmatch(r"(\d{1,4})\s*([dmy])", words)
    if span:
        days = int(span.group(1)) * {"d": 1, "m": 30, "y": 365}[span.group(2)]
        return today + timedelta(days=days)
    try:
        day = date.fromisoformat(words)
    except ValueError:
        raise ValueError(f"{text!r} is no day: write 2027-05-31, or 180d, 6m, 1y") from None
    if day <= today:
        raise ValueError(f"{day} is over already; today is {today}")
    return day


def _own_name() -> str:
    try:
        done = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, timeout=10, check=False)  # noqa: S607 - the user's own git
        name = done.stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        name = ""
    if name:
        return name
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return str(_asked("your name", lambda t: t.strip(), "a decision has an author"))
