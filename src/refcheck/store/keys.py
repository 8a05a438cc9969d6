"""The key under which captures of one address stand together: the normalised URL without its fragment."""

from __future__ import annotations

from functools import lru_cache

from refcheck.url.parser import UrlError, parse_url


@lru_cache(maxsize=4096)
def url_key(url: str) -> str:
    """Normalise `url`; what no parser accepts is its own key, so that nothing is lost."""
    try:
        return parse_url(url).href
    except (UrlError, UnicodeError):
        return url.strip().encode("utf-8", "backslashreplace").decode("utf-8")
