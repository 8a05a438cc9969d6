"""Failures as values: what happened, in one line, and whether it may pass by itself."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model.capture import Outcome


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why an exchange failed. `transient` says that another attempt may do better."""

    outcome: Outcome
    detail: str
    transient: bool = False


class Cut(Exception):  # noqa: N818 - not an error of the program: the exchange ends here
    """Raised in the middle of urllib3's reading or connecting to end an exchange. It is no OSError, so nobody wraps it."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.detail)
        self.trouble = trouble
