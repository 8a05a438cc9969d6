"""What a person can do next, per status."""

from __future__ import annotations

from refcheck.model import LinkStatus

ADVICE: dict[LinkStatus, str] = {
    LinkStatus.LIVE: "",
    LinkStatus.MOVED: "Cite the new address",
    LinkStatus.DRIFTED: "Compare the page with an archived copy near the access date, and cite that copy",
    LinkStatus.SOFT404: "Open the address; look for the page's new place by its title, or cite an archived copy",
    LinkStatus.DEAD: "Cite an archived copy near the access date, or the page's new address",
    LinkStatus.PARKED: "Cite an archived copy; the domain belongs to somebody else now",
    LinkStatus.BLOCKED: "Running again will not help: open the page in a browser, save it, then refcheck attach",
    LinkStatus.AUTH_REQUIRED: "Log in with a browser, save the page, then refcheck attach",
    LinkStatus.RATE_LIMITED: "Run again later; what was gathered is kept",
    LinkStatus.SERVER_ERROR: "Run again on another day; server errors mostly pass",
    LinkStatus.UNREACHABLE: "Try again later or from another network; if a browser shows the page, save it, then refcheck attach",
    LinkStatus.MALFORMED: "Open the document in its own program; cite another copy if it stays broken",
    LinkStatus.TYPE_MISMATCH: "Open the address: another kind of document answers than its name says",
    LinkStatus.UNCHECKED: "Gather it with refcheck collect, or save the page, then refcheck attach",
}

OF_REASON: dict[str, str] = {
    "no-valid-url": "Correct the address as printed: as it stands, nobody can open it",
    "robots-disallowed": "Open the address in a browser: the site asks programs to stay away; save the page, then refcheck attach",
    "forbidden-target": "Give an address that readers can reach; if this one is meant, --allow-origin admits it",
    "http-402": "Open it with a subscription, or pay for it; save the page, then refcheck attach",
    **dict.fromkeys(
        ("little", "article-under-404", "script-only", "unreadable", "meta-refresh", "script-redirect"),
        "Open the address in a browser and look; if the source is there, save the page, then refcheck attach",
    ),
}
"""Where a reason asks for other steps than its status does."""
