"""How exports name an archived copy: the same three facts everywhere, and words for what has no field for them."""

from __future__ import annotations

from importlib.resources import files

from refcheck.model import LinkStatus, Report
from refcheck.write.exports.keys import Work

_STATUS = {
    LinkStatus.LIVE: "live",
    LinkStatus.MOVED: "live",
    LinkStatus.DRIFTED: "deviated",
    LinkStatus.DEAD: "dead",
    LinkStatus.SOFT404: "dead",
    LinkStatus.PARKED: "usurped",
}


def archive_fields(work: Work) -> dict[str, str]:
    """{"archiveurl", "archivedate" (the day, UTC), "urlstatus"} of a work with a copy.

    `urlstatus` is "live", "dead", "usurped" or "deviated", and left out where the evidence does not say (blocked, unreachable).
    """
    if work.copy is None:
        return {}
    fields = {"archiveurl": work.copy.archive_url, "archivedate": f"{work.copy.datetime:%Y-%m-%d}"}
    status = _STATUS.get(work.status) if work.status is not None else None
    return fields | ({"urlstatus": status} if status else {})


def archive_words(work: Work, shown: str) -> str:
    """A line for formats without such fields; `shown` is the copy's address as the format writes one. "" without a copy."""
    return f"archived {work.copy.datetime:%Y-%m-%d}: {shown}" if work.copy is not None else ""


def datamodel(_: Report) -> bytes:
    """The biblatex data model that declares these fields; the same for every report."""
    return files("refcheck.write.exports").joinpath("refcheck.dbx").read_bytes()
