"""The errors a caller may meet.

RefcheckError
├── UnreadableInput     a file that cannot be read as a paper (exit code 2)
├── UsageError          settings that contradict each other or name what does not exist (exit code 2)
├── EvidenceError       a store, WARC or WACZ that cannot be read
└── StoreError          evidence cannot be written (full disk, read-only folder); what was gathered is kept
"""

from __future__ import annotations


class RefcheckError(Exception):
    """Base of all errors refcheck raises itself. `where` is the file and place, `remedy` what to do."""

    def __init__(self, message: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """The message as a person reads it: where, what, what to do."""
        head = f"{self.where}: {self.message}" if self.where else self.message
        return f"{head}\n  {self.remedy}" if self.remedy else head


class UnreadableInput(RefcheckError):  # noqa: N818 - named for what the user sees
    """The file cannot be read as a paper."""


class UsageError(RefcheckError):
    """The settings contradict each other or name what does not exist."""


class EvidenceError(RefcheckError):
    """A store, WARC or WACZ cannot be read."""


class StoreError(RefcheckError):
    """Evidence cannot be written."""
