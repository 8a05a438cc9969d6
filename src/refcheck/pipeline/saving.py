"""Live sources saved in the Wayback Machine, only when a person says so: one after the other, slowly, and each looked up afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic

from refcheck.fetch import Request
from refcheck.fetch.archives.linkformat import raw_address
from refcheck.fetch.archives.saving import ARCHIVE, Answer, read_answer, save_request, status_request
from refcheck.model import Capture, Case, Config, LinkStatus, Memento, Outcome, UsageError
from refcheck.pipeline.copies import kept_back
from refcheck.pipeline.gather import Gathering
from refcheck.url import clean_printed, parse_url

LIVE = frozenset({LinkStatus.LIVE, LinkStatus.MOVED})
POLLS = 30
_LONGEST_S = 180.0  # for one address

Announce = Callable[[str], None]


def check_keys(config: Config) -> None:
    """Raise UsageError when saving is asked for and cannot be done, before anything is fetched."""
    if config.save and (config.offline or config.evidence):
        raise UsageError("saving asks the network, offline forbids it", where="--save", remedy="Leave out one of --save and --offline")
    if config.save and config.save_keys is None:
        told = (
            "Set REFCHECK_SAVE_ACCESS_KEY and REFCHECK_SAVE_SECRET_KEY, or name a file with --save-keys (keys: archive.org/account/s3.php)"
        )
        raise UsageError("Save Page Now needs an account's keys", where="--save", remedy=told)


def save_sources(gathering: Gathering, papers: Iterable[tuple[Case, ...]], announce: Announce) -> tuple[str, ...]:
    """Ask for copies of the papers' live sources; a sentence for each about what came of it."""
    keys = gathering.config.save_keys
    if not gathering.config.save or keys is None:
        return ()
    wanted, told = _wanted(gathering, papers)
    if wanted:
        announce(f"asking {ARCHIVE} to save {len(wanted)} {'address' if len(wanted) == 1 else 'addresses'} (--save)")
    left = list(wanted)
    while left:
        url = left.pop(0)
        answer = _saved(gathering, url, keys)
        told.append(_sentence(gathering, url, answer))
        if answer.final and left:
            told.append(f"Not saved: {len(left)} more, {answer.trouble}.")
            break
    return tuple(told)


def _wanted(gathering: Gathering, papers: Iterable[tuple[Case, ...]]) -> tuple[list[str], list[str]]:
    """(addresses to save, sentences about those that are kept back)"""
    wanted: dict[str, None] = {}
    told: dict[str, None] = {}
    for case in (c for cases in papers for c in cases):
        if case.evidence is None or case.judgement is None or case.judgement.status not in LIVE:
            continue
        reason = kept_back(case, gathering)
        if reason is not None:
            told[f"Not saved: {case.evidence.url} ({reason})."] = None
        else:
            wanted[parse_url(clean_printed(case.evidence.url)).href] = None
    return list(wanted), list(told)


def _saved(gathering: Gathering, url: str, keys: tuple[str, str]) -> Answer:
    config = gathering.config
    until = monotonic() + _LONGEST_S
    answer = read_answer(url, gathering.ask_now(save_request(url, keys, pause_s=config.save_interval_s, deadline=until)))
    pause = config.save_interval_s / 2
    for _ in range(POLLS):
        if answer.job is None or monotonic() > until:
            break
        answer = _with_job(read_answer(url, gathering.ask_now(status_request(answer.job, keys, pause_s=pause, deadline=until))), answer.job)
    return answer


def _with_job(answer: Answer, job: str) -> Answer:
    """A job that is pending is still this job."""
    return Answer(job=job) if answer.job is not None else answer


def _sentence(gathering: Gathering, url: str, answer: Answer) -> str:
    if answer.memento is None:
        return f"Not saved: {url}, {answer.trouble or 'the archive was still at work when our time was over'}."
    when = f"{answer.memento.datetime:%Y-%m-%d %H:%M} UTC"
    if not _is_there(gathering.ask_now(Request(raw_address(answer.memento.archive_url), purpose="memento")), answer.memento):
        return f"Said to be saved, but not found when looked up: {url}, copy of {when} in {ARCHIVE}."
    return f"Saved and looked up: {url}, copy of {when} in {ARCHIVE}: {answer.memento.archive_url}"


def _is_there(capture: Capture | None, memento: Memento) -> bool:
    """Whether the look-up gave this very copy and not another day's."""
    if capture is None or capture.outcome is not Outcome.COMPLETED or capture.http_status != 200:
        return False
    return f"/{memento.datetime:%Y%m%d%H%M%S}id_/" in (capture.final_url or capture.url)
