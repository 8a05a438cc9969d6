"""What a style is: one method that reads a work, or leaves it alone."""

from __future__ import annotations

from typing import Protocol

from refcheck.parse.draft import Draft


class Style(Protocol):
    """A citing tradition."""

    @property
    def name(self) -> str:
        """Short handle ("gb-t-7714")."""
        ...

    def read(self, draft: Draft) -> bool:
        """Fill the draft and answer True; answer False, the draft untouched, when the work is not in this style."""
        ...
