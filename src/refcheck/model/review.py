"""What people decide about findings, and the settings that weigh findings for one file or one site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Decision(StrEnum):
    """What a person decided about a finding (closed set); the values are what the review file says."""

    ACCEPT = "accept"  # it is so, and it stays so
    FALSE_POSITIVE = "false positive"  # the finding is wrong
    FIXED_ELSEWHERE = "fixed elsewhere"  # mended in another place: the galley, the next edition
    CANNOT_CHECK = "cannot check"  # nobody here can look


@dataclass(frozen=True, slots=True)
class Review:
    """One entry of refcheck-review.toml.

    It speaks for the findings of `rule` that match every one of its selectors: `url`, `domain` (with its subdomains),
    `quotation` and `reference` (words, compared folded). `seen` is the digest of the evidence that the person saw
    (`Finding.seen`); None means that no change of evidence ends the decision. `paper` tells for whom it was made and
    selects nothing. `place` is where the entry stands, for messages.
    """

    rule: str
    decision: Decision
    reason: str
    by: str
    on: date
    expires: date | None = None
    url: str | None = None
    domain: str | None = None
    quotation: str | None = None
    reference: str | None = None
    seen: str | None = None
    paper: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """One finding of a baseline: how often it stood there and how grave it was at most ("error", "warning", "notice").

    `url` is the address that it was about, "" for none: while that address is silent, nothing is known to be mended.
    """

    id: str
    severity: str
    count: int
    paper: str
    subject: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for one file or one site.

    `kind` is "file" (`pattern` a glob over the paper's path), "domain" (`pattern` a host, its subdomains included) or
    "all". `severities` are (rule code, "error" | "warning" | "notice" | "off"). `may_refuse` says that the site is known
    to refuse some networks: that it does not answer here tells nothing about the run. `language` is a paper's (BCP 47).
    """

    kind: str
    pattern: str
    severities: tuple[tuple[str, str], ...] = ()
    may_refuse: bool = False
    language: str | None = None
