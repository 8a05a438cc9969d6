"""The settings of a run. Loading them (flags, environment, files) is the command line's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from refcheck.model.finding import Severity
from refcheck.model.review import Override
from refcheck.model.stop import Stop

Resolver = Callable[[str, int], list[str]]
"""(host name, port) -> IP literals. Raises OSError when the name does not resolve."""

Clock = Callable[[], datetime]
"""() -> the aware time now, in UTC."""


def utc_now() -> datetime:
    """The aware time now, in UTC: the default clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """How the one door to the world behaves. Times in seconds, sizes in bytes."""

    user_agent: str = ""  # "" means refcheck's own honest one
    workers: int = 16
    per_host: int = 1
    host_interval_s: float = 0.5
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 15.0
    total_timeout_s: float = 45.0
    run_timeout_s: float | None = None
    max_raw_bytes: int = 20 * 2**20
    max_decoded_bytes: int = 20 * 2**20
    max_header_bytes: int = 64 * 2**10
    max_hops: int = 10
    max_attempts: int = 3
    max_retry_after_s: float = 60.0
    allow_origins: tuple[str, ...] = ()
    connect_to: tuple[str, ...] = ()  # "HOST:PORT:ADDR:PORT", as curl
    robots: bool = True
    ca_bundle: str | None = None
    proxies: tuple[tuple[str, str], ...] = ()  # (scheme, proxy URL)
    no_proxy: tuple[str, ...] = ()
    resolver: Resolver | None = None
    clock: Clock = utc_now
    sleep: Callable[[float], None] | None = None
    stop: Stop | None = None  # heeded between exchanges: see `Stop`


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of `verify` and `check_links`.

    `store` is the evidence folder written to; `evidence` a store, WARC or WACZ that is only read; `offline` judges stored
    evidence alone. `as_of` None means: the newest capture's time. `max_age` is how old a stored capture may be to be
    used instead of a new request. `max_unknown` is a share 0 to 1. Names ending in `_s` are seconds, in `_bytes` bytes; times are
    aware datetimes. What contradicts itself is said by `verify` and `check_links` (UsageError), not here.
    """

    fetch: FetchPolicy = field(default_factory=FetchPolicy)
    store: Path = Path(".refcheck")
    evidence: Path | None = None
    offline: bool = False
    refresh: bool = False
    archive: bool = True
    max_age: timedelta = timedelta(days=1)
    as_of: datetime | None = None
    fail_on: Severity | None = Severity.WARNING
    max_unknown: float = 0.5
    ui_lang: str = "en"
    language: str | None = None  # of the paper, when it should not be guessed
    changes: str = "accepted"  # how tracked changes of Word papers are read: "accepted" or "original"
    library: Path | None = None  # a .bib or CSL-JSON whose keys the paper's works keep
    dictionaries: Path | None = None  # folder for the index of installed dictionaries; None: the packaged lexicon alone
    archives: bool = True
    link_archives: bool = False  # whether link checks, too, ask for copies (a paper's sources always, unless `archives` is off)
    archive_services: tuple[str, ...] = ("wayback",)  # "wayback", or a TimeMap or timegate: address with {url} in it
    archive_interval_s: float = 2.5  # between look-ups in an archive's index
    archive_timeout_s: float = 120.0  # for all questions to archives of one run
    save: bool = False  # ask Save Page Now for copies of live sources
    save_keys: tuple[str, str] | None = field(default=None, repr=False)  # its access and secret key
    save_interval_s: float = 12.0  # between saves; look-ups of their progress at half of it
    review: Path | None = None  # decisions of people; a file that does not exist holds none
    baseline: Path | None = None  # findings that are known and do not fail a run; likewise
    persona: str = "editor"  # "author", "editor", "ci"
    overrides: tuple[Override, ...] = ()
    exit_zero: bool = False
    changed_since: str | None = None  # a revision: only notes changed since then count
    only_missing: bool = False  # ask only addresses of which nothing is stored
