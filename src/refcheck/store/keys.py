"""The key under which captures of one address stand together: the normalised URL without its fragment."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urldefrag


@lru_cache(maxsize=4096)
def url_key(url: str) -> str:
    """Normalise `url`; what no parser accepts is its own key, so that nothing is lost."""
    return urldefrag(url.strip())[0].encode("utf-8", "backslashreplace").decode("utf-8")
