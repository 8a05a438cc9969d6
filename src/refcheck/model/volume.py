"""A volume of chapters, and what changed between two looks at the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from refcheck.model.finding import Failure, PaperReport, Report


class ChangeKind(StrEnum):
    """What kind of thing is no longer as it was."""

    MARK = "mark"
    NOTE = "note"
    URL = "url"
    QUOTATION = "quotation"
    LINK = "link"
    VERDICT = "verdict"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs. `where` is the place in words of the paper ("3" of a note), `before` or `after` is None where it is missing.

    `code` is the finding's rule where one is meant.
    """

    kind: ChangeKind
    where: str
    before: str | None
    after: str | None
    code: str = ""


class ChapterState(StrEnum):
    """How a chapter stands, gravest first."""

    TO_FIX = "to_fix"
    TO_LOOK_AT = "to_look_at"
    NOT_CHECKABLE = "not_checkable"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of a volume. `made` is None when it could not be read (`failure` says why); `changes` is None on a first run."""

    name: str
    state: ChapterState
    made: PaperReport | None = None
    failure: Failure | None = None
    authors: tuple[str, ...] = ()
    changes: tuple[Change, ...] | None = None


@dataclass(frozen=True, slots=True)
class Volume:
    """The whole folder: its name as given, its chapters in order, the run's report."""

    name: str
    chapters: tuple[Chapter, ...]
    report: Report
