"""What a check may see, what it says, and the whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from refcheck.model.link import Judgement, LinkEvidence, LinkReport
from refcheck.model.paper import Paper
from refcheck.model.quotation import Quotation, QuoteVerdict, SourceAlignment
from refcheck.model.reference import Citation
from refcheck.model.review import Review


class Severity(StrEnum):
    """How much a finding weighs, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for notice."""
        return ("error", "warning", "notice").index(self.value)


class Group(StrEnum):
    """The four groups of the first screen, in order."""

    TO_FIX = "to_fix"
    PLEASE_LOOK = "please_look"
    COULD_NOT_CHECK = "could_not_check"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class JudgedQuotation:
    """A quotation (index in `Paper.quotations`) held against the sources. `best` is the index in `alignments`."""

    index: int
    quotation: Quotation
    verdict: QuoteVerdict
    alignments: tuple[SourceAlignment, ...] = ()
    best: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All evidence for one Citation. `index` is its place in `Paper.citations`; `quotations` those its note answers for.

    `attach` is the command that gives this source a page that a person saved ("" where it cites no address).
    """

    index: int
    citation: Citation
    evidence: LinkEvidence | None = None
    judgement: Judgement | None = None
    quotations: tuple[JudgedQuotation, ...] = ()
    attach: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """The promise behind a finding. `code` is "RC101"; `name` a short handle; `page` the rule's documentation page."""

    code: str
    name: str
    summary: str
    severity: Severity
    page: str
    network: bool = True  # False: judged before anything is fetched


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """How a person can look for themselves: what kind of way, and the address, search words or command."""

    kind: str  # "address", "search", "archive", "command"
    value: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of evidence under a finding: what it is, and its value in words; with span and record where there are."""

    label: str
    value: str
    url: str | None = None
    record_id: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, with place (document offsets), severity, confidence (0 to 1), evidence, remedy and ways to check it.

    `id` is stable while the fault stays the same (rule, reference or URL, wording), also when notes are renumbered.
    `cause` joins findings that have one cause ("host:mod.gov.cn:blocked"): a report shows them as one line.
    `subject` is the short name of what it is about ("中国国防部 2021-07-29", "「…決心と能力を示す」").
    `about` are the words by which a review finds it again where it has no quotation and no address; `seen` is the digest of
    the evidence under it ("passage:…", or "title:… date:… text:…"), equal as long as what a person saw is the same.
    """

    id: str
    rule: str
    severity: Severity
    confidence: float
    group: Group
    message: str
    remedy: str
    start: int
    end: int
    note: str | None = None
    subject: str = ""
    cause: str | None = None
    url: str | None = None
    evidence: tuple[Evidence, ...] = ()
    self_check: tuple[SelfCheck, ...] = ()
    citation: int | None = None
    quotation: int | None = None
    about: str = ""
    seen: str = ""


class AsideReason(StrEnum):
    """Why a finding does not count in a run."""

    REVIEWED = "reviewed"  # a person decided about it
    BASELINE = "baseline"  # it stood there before
    UNCHANGED = "unchanged"  # it stands outside the notes that were changed
    PERSONA = "persona"  # this reader is not shown findings of its kind
    SETTINGS = "settings"  # its rule is off for this file or site


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that was made and does not count, with the reason; `review` for REVIEWED."""

    finding: Finding
    reason: AsideReason
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class PaperReport:
    """One paper with its cases, links (one per distinct URL), judged quotations and findings.

    `set_aside` are findings that do not count (accepted, known, out of scope). `scope` are the keys of the notes that
    were judged where a run looks at changed notes only; None means all.
    """

    paper: Paper
    cases: tuple[Case, ...] = ()
    links: tuple[LinkReport, ...] = ()
    quotations: tuple[JudgedQuotation, ...] = ()
    findings: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    scope: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A paper that could not be read: which file, what is wrong, what to do."""

    name: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole. `as_of` is an ISO 8601 date-time (UTC) at which expiry and strikes are judged.

    `evidence_grade` says in one word where the evidence came from ("live", "offline", "none"); `evidence_label` repeats what the
    evidence says of its own origin (the replica says that it is one); `notes` are plain sentences about the run.
    """

    refcheck: str
    as_of: str
    papers: tuple[PaperReport, ...] = ()
    failures: tuple[Failure, ...] = ()
    evidence_grade: str = "none"
    evidence_label: str | None = None
    store: str | None = None
    notes: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()  # what was judged by, in the order of the codes
    library_keys: tuple[str, ...] = ()  # all keys of the user's library: none is given to another work
