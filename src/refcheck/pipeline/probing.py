"""The address that cannot exist: where a site answers "no such page" for a whole directory, it answers it there too."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit, urlunsplit


def probe_url(url: str) -> str:
    """An address in the same directory that nobody published. It depends on the directory alone, so pages beside each
    other share one probe, and stored evidence finds it again."""
    parts = urlsplit(url)
    directory, _, name = parts.path.rpartition("/")
    extension = "." + name.rsplit(".", 1)[1] if "." in name else ""
    digest = hashlib.sha256(f"{parts.netloc}{directory}".encode()).hexdigest()[:12]
    return urlunsplit((parts.scheme, parts.netloc, f"{directory}/refcheck-no-such-page-{digest}{extension}", "", ""))
