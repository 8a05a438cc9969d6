"""Save Page Now of the Wayback Machine: what is sent, and what its answers mean in plain words. Nothing here sends anything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from refcheck.fetch.archives.wayback import stamped
from refcheck.fetch.request import Request
from refcheck.model import Capture, Memento, Outcome

ARCHIVE = "web.archive.org"
RECENT = "30d"  # a copy that is not older than this is taken instead of a new one
_BASE = f"https://{ARCHIVE}"
_WORDS = {
    "bad-gateway": "the site failed to answer the archive",
    "bandwidth-limit-exceeded": "the site has used up its bandwidth",
    "blocked": "the site refuses the archive",
    "blocked-client-ip": "the archive does not serve this network",
    "blocked-url": "the archive does not save this address",
    "browsing-timeout": "the page took too long to load",
    "cannot-fetch": "the archive could not fetch the page",
    "capture-location-error": "the archive's own storage failed; try again later",
    "filesize-limit": "the document is too large for the archive",
    "ftp-access-denied": "the site refuses the archive",
    "http-version-not-supported": "the site and the archive do not understand each other",
    "internal-server-error": "the site failed to answer the archive",
    "invalid-host-resolution": "the archive could not resolve the host name",
    "invalid-server-response": "the site's answer is no valid HTTP",
    "invalid-url-syntax": "the archive takes it for no valid address",
    "method-not-allowed": "the site refuses the archive",
    "no-access": "the site asks for a login",
    "not-found": "the site told the archive that the page does not exist",
    "proxy-error": "the archive's own way out failed; try again later",
    "read-timeout": "the site did not answer the archive in time",
    "service-unavailable": "the site failed to answer the archive",
    "soft-time-limit-exceeded": "saving took too long; try again later",
    "too-many-daily-captures": "the archive has saved this address too often today",
    "too-many-redirects": "the address redirects too often",
    "too-many-requests": "the site asked the archive to slow down",
    "unauthorized": "the site asks for a login",
    "user-session-limit": "too many saves are under way for this account; try again later",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said: a job that goes on (`job`), a copy (`memento`), or why there is none (`trouble`).

    `final` means that asking for other addresses is no use either in this run.
    """

    job: str | None = None
    memento: Memento | None = None
    trouble: str | None = None
    final: bool = False


def save_request(url: str, keys: tuple[str, str], *, pause_s: float, deadline: float | None = None) -> Request:
    """The request to save `url` with an account's access and secret key."""
    form = (("url", url), ("capture_all", "0"), ("skip_first_archive", "1"), ("if_not_archived_within", RECENT))
    return Request(f"{_BASE}/save", "memento", max_hops=0, headers=_headers(keys), form=form, pause_s=pause_s, deadline=deadline)


def status_request(job: str, keys: tuple[str, str], *, pause_s: float, deadline: float | None = None) -> Request:
    """The question how a job stands."""
    return Request(f"{_BASE}/save/status/{job}", "memento", max_hops=0, headers=_headers(keys), pause_s=pause_s, deadline=deadline)


def read_answer(url: str, capture: Capture | None) -> Answer:
    """What the answer to either request means."""
    if capture is None or capture.outcome is not Outcome.COMPLETED:
        detail = f" ({capture.detail})" if capture is not None and capture.detail else ""
        return Answer(trouble=f"the archive was not reached{detail}", final=True)
    if capture.http_status in (401, 403):
        return Answer(trouble="the archive did not accept the keys", final=True)
    if capture.http_status == 429:
        return Answer(trouble="the archive asks to slow down; run again later", final=True)
    told = _object(capture.body)
    if told is None:
        return Answer(trouble=f"the archive answered {capture.http_status}, and not as it should")
    return _meaning(url, told)


def _meaning(url: str, told: dict[str, object]) -> Answer:
    status, when = told.get("status"), stamped(str(told.get("timestamp") or ""))
    if when is not None and status in ("success", None):
        return Answer(memento=_memento(url, str(told.get("original_url") or url), when))
    code = str(told.get("status_ext") or "").removeprefix("error:")
    if status == "error" or code:
        said = str(told.get("message") or "").strip()
        return Answer(trouble=_WORDS.get(code) or said or code or "the archive could not save it")
    job = told.get("job_id")
    if isinstance(job, str) and job:
        return Answer(job=job)
    return Answer(trouble=str(told.get("message") or "the archive did not say what became of it").strip())


def _memento(url: str, original: str, when: datetime) -> Memento:
    return Memento(url, f"{_BASE}/web/{when:%Y%m%d%H%M%S}/{original}", when, ARCHIVE)


def _headers(keys: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return (("Accept", "application/json"), ("Authorization", f"LOW {keys[0]}:{keys[1]}"))


def _object(body: bytes) -> dict[str, object] | None:
    try:
        told = json.loads(body)
    except ValueError:
        return None
    return told if isinstance(told, dict) else None
