"""Where a quotation stands in a text, how well, and what differs; and whether a page is the one a note describes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.match.locating import locate
    from refcheck.match.prepared import Prepared, prepare

__all__ = ["Prepared", "locate", "prepare"]


def __getattr__(name: str) -> object:
    """Import on first use: the engines load libraries that `refcheck --version` must not pay for."""
    if name in ("Prepared", "prepare"):
        from refcheck.match import prepared

        return getattr(prepared, name)
    if name == "locate":
        from refcheck.match.locating import locate

        return locate
    raise AttributeError(name)
