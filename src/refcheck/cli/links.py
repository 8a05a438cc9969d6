"""refcheck links: an audit of addresses."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO

import click

from refcheck.cli.addresses import Found, addresses, filters
from refcheck.cli.bar import Bar
from refcheck.cli.exits import Exit, enough_known, why_unknown
from refcheck.cli.inputs import not_over
from refcheck.cli.interrupt import gentle
from refcheck.cli.options import FETCHING, config_from, output_option, with_settings
from refcheck.cli.progress import Progress
from refcheck.cli.streams import STDOUT, bar_columns, columns, emit, reader_gone, say, show, watched
from refcheck.model import Config, LinkReport, LinkStatus, Outcome, Review, Severity, StoreError, UsageError
from refcheck.pipeline import Watch, check_links
from refcheck.pipeline.link_reviews import LinkDesk
from refcheck.pipeline.review_file import read_reviews
from refcheck.pipeline.vantage import Merged, merge, sights_of
from refcheck.store.replacing import replacing
from refcheck.write.escape import plain
from refcheck.write.json_report import link_object, review_object
from refcheck.write.labels import label
from refcheck.write.labels_say import said
from refcheck.write.widths import fit

_FULL = (errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC))  # what a disk says that takes no more

STRIKES = 3  # failing days after which a dead link is an error
AT_ONCE = frozenset({"http-410", "http-410-confirmed", "gone-by-own-word"})
FAILING = frozenset(
    {LinkStatus.DEAD, LinkStatus.SOFT404, LinkStatus.PARKED, LinkStatus.MALFORMED, LinkStatus.TYPE_MISMATCH, LinkStatus.DRIFTED}
)


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE|FOLDER|URL…")
@click.option("--format", "form", type=click.Choice(["table", "json", "jsonl"]), default="table", show_default=True)
@click.option("--include", multiple=True, metavar="REGEX", help="only addresses that match one of these")
@click.option("--exclude", multiple=True, metavar="REGEX", help="no address that matches one of these (.lycheeignore is read too)")
@click.option("--merge", "merging", is_flag=True, help="the arguments are reports (JSON, JSON Lines) made at several places: join them")
@output_option()
@click.option("-q", "--quiet", is_flag=True, help="no progress on stderr")
@with_settings("store", "evidence", "offline", "as-of", "ui-lang", "fail-on", "max-unknown", "exit-zero", "review", "archives", *FETCHING)
def command(
    sources: tuple[str, ...],
    form: str,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    merging: bool,  # noqa: FBT001 - click's flag
    output: Path | None,
    quiet: bool,  # noqa: FBT001 - click's flag
    **flags: object,
) -> int:
    """Check addresses, the links of files, or lists of addresses (one a line).

    With --merge, join the reports of several places instead: a page seen from one of them is not dead.
    """
    config = config_from(flags)
    output = None if output == STDOUT else output
    not_over(output, sources)
    if merging:
        found = Found()
        wanted = filters(include, exclude, Path.cwd())
        results: Iterable[Merged] = merge(s for s in sights_of(sources) if wanted(s.link.url))
    else:
        found = addresses(sources, filters(include, exclude, Path.cwd()))
        for failure in found.failures:
            say(f"refcheck: {failure.name}: {failure.message}. {failure.remedy}")
        if not found.places and not found.failures:
            raise UsageError(_nothing(found), where=", ".join(sources), remedy="Name a URL, or a file that holds some")
        results = (Merged(link, ()) for link in _checked(found, config, quiet=quiet, shown=form != "json" and output is None))
    desk = LinkDesk(read_reviews(config.review), _today(config))
    with _Results(form, output, found, config, desk) as out:
        reports = []
        for made in results:
            reports.append(out.take(made))
            if output is None and reader_gone():
                break  # nobody reads what would still come
    for sentence in desk.sentences():
        say(plain(sentence))
    return _exit(reports, found, config, out.gravest)


def _today(config: Config) -> date | None:
    """The day at which decisions expire; None where evidence at rest says it."""
    day = config.as_of or (None if config.offline or config.evidence else config.fetch.clock())
    return day.date() if day else None


def _nothing(found: Found) -> str:
    return "no address to check" if not found.left_out else f"no address to check: all {found.left_out} are left out by the filters"


def _checked(found: Found, config: Config, *, quiet: bool, shown: bool) -> Iterator[LinkReport]:
    """The verdicts as they come; the first Ctrl-C finishes what is under way."""
    with gentle(config) as settings:
        yield from _watched(found, settings, quiet=quiet, shown=shown)


def _watched(found: Found, config: Config, *, quiet: bool, shown: bool) -> Iterator[LinkReport]:
    """The verdicts as they come; a bar below them on a terminal, lines about long waits elsewhere."""
    if quiet or not watched(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield from check_links(found.places, config, Watch(waiting=Progress(quiet=quiet).waiting, announce=_announce))
        return
    bar = Bar(len(found.places), bar_columns)

    def announce(line: str) -> None:
        bar.clear()
        _announce(line)
        bar.again()

    try:
        for link in check_links(found.places, config, Watch(waiting=bar.waiting, announce=announce)):
            if shown:
                bar.clear()
            yield link
            bar.link(link)
            if shown:
                bar.again()
    finally:
        bar.clear()


def _announce(line: str) -> None:
    say(plain(line))


class _Results:
    """Writes each verdict as it comes (table, JSON Lines) or all at the end, in the order of the input (JSON)."""

    gravest: Severity | None = None  # of the links that count: nobody accepted them

    def __init__(self, form: str, output: Path | None, found: Found, config: Config, desk: LinkDesk) -> None:
        self._form, self._output, self._found, self._ui_lang, self._desk = form, output, found, config.ui_lang, desk
        self._objects: list[dict[str, object]] = []
        self._stack = ExitStack()
        self._file: IO[bytes] | None = None

    def __enter__(self) -> _Results:
        if self._output is not None and self._form != "json":
            self._file = self._stack.enter_context(_opened(self._output))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, trace)
        if self._form == "json" and (self._objects or kind is None):  # what was gathered is written also when the run was interrupted
            order = {url: i for i, url in enumerate(self._found.places)}
            self._objects.sort(key=lambda o: order.get(str(o["url"]), len(order)))
            emit((json.dumps({"links": self._objects}, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"), self._output)

    def take(self, made: Merged) -> LinkReport:
        """Write one verdict; what the exit code needs of it, so that memory stays flat."""
        link = made.link
        review = self._desk.decide(link)
        weight = severity_of(link) if review is None else None
        if weight is not None and (self.gravest is None or weight.rank < self.gravest.rank):
            self.gravest = weight
        if self._form == "table":
            self._put(_line(link, self._ui_lang, review))
        else:
            told = link_object(link) | {"found_in": list(self._found.places.get(link.url) or made.found_in)}
            if review is not None:
                told["review"] = review_object(review)
            if made.sights:
                told["vantages"] = [{"report": s.place, "status": s.link.status, "reason": s.link.reason} for s in made.sights]
            if self._form == "json":
                self._objects.append(told)
            else:
                self._put(json.dumps(told, ensure_ascii=False) + "\n")
        return _bare(link.status, link.outcome, link.reason, link.strikes)

    def _put(self, text: str) -> None:
        if self._file is not None:
            self._file.write(text.encode("utf-8", "replace"))
            self._file.flush()
        elif self._form == "table":
            show(text)
        else:
            emit(text.encode("utf-8", "replace"), None)


@cache
def _bare(status: LinkStatus, outcome: Outcome, reason: str, strikes: int) -> LinkReport:
    """What the exit code needs of a verdict: one object for all that are alike, so that memory stays flat."""
    return LinkReport("", outcome, status, reason, 1.0, strikes, None, None, 1, 0.0, None, "", "", None)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    opened = False
    try:
        with replacing(path, keep_early=True) as file:  # an interrupted run keeps its lines
            opened = True
            yield file
    except OSError as error:
        if opened and error.errno not in _FULL:
            raise
        raise StoreError(
            f"cannot write: {error.strerror or error}", where=str(path), remedy="Choose another place with --output"
        ) from error


def _line(link: LinkReport, ui_lang: str, review: Review | None) -> str:
    shown = fit(label(link.status, ui_lang), 28)
    text = f"{shown}{plain(link.url)}\n"
    if link.status is not LinkStatus.LIVE or link.explanation != "the page answers":
        text += f"{' ' * 4}{plain(said(link.explanation, ui_lang))[: columns() * 2]}\n"
        if link.advice:
            text += f"{' ' * 4}→ {plain(said(link.advice, ui_lang))}\n"
        if link.memento is not None and link.memento_answer == "copy":
            text += f"{' ' * 4}◷ {link.memento.datetime:%Y-%m-%d} {plain(link.memento.archive_url)}\n"
        if review is not None:
            text += f"{' ' * 4}= {plain(_decision(review))}\n"
    return text


def _decision(review: Review) -> str:
    until = f", until {review.expires}" if review.expires else ""
    return f"{review.decision}: {review.reason} ({review.by}, {review.on}{until})"


def severity_of(link: LinkReport) -> Severity | None:
    """How much a link weighs: a dead one is a warning until three failing days, then (410 and a site's own word: at once) an error."""
    if link.status in FAILING:
        sure = link.status is LinkStatus.DEAD and link.strikes >= STRIKES
        return Severity.ERROR if sure or link.reason in AT_ONCE else Severity.WARNING
    return None if link.status is LinkStatus.LIVE and link.reason != "fragment-missing" else Severity.NOTICE


def _exit(reports: list[LinkReport], found: Found, config: Config, gravest: Severity | None) -> int:
    counts: dict[LinkStatus, int] = {}
    for link in reports:
        counts[link.status] = counts.get(link.status, 0) + 1
    left = f" ({found.left_out} left out by the filters)" if found.left_out else ""
    told = ": " + ", ".join(f"{n} {s}" for s, n in sorted(counts.items())) if counts else ""
    say(f"{len(reports)} addresses{told}{left}")
    if found.failures:
        return Exit.USAGE
    if config.exit_zero:
        return Exit.FINE
    if not enough_known(reports, config):
        say(why_unknown(reports))
        return Exit.NOT_ENOUGH
    limit = config.fail_on
    return Exit.FINDINGS if limit is not None and gravest is not None and gravest.rank <= limit.rank else Exit.FINE
