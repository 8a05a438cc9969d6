"""What a page shows besides its text: the styles and images of its own origin that a complete capture keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refcheck.extract.charset import decode

LIMIT = 60  # of one page
_SCAN = 4 * 2**20
_TAG = re.compile(r"<(link|img|source|base|input)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style\s*>", re.IGNORECASE | re.DOTALL)
_IN_STYLE = re.compile(r"@import\s+[\"']([^\"']+)[\"']|url\(\s*[\"']?([^\"')\s]+)[\"']?\s*\)", re.IGNORECASE)


def in_page(body: bytes, content_type: str | None) -> tuple[str, ...]:
    """References to styles and images in a page, as written, in order; the first may be "base " and the page's base address."""
    text = decode(body[:_SCAN], content_type).text
    found: list[str] = []
    for tag, inside in _TAG.findall(text):
        given = {name.lower(): next((v for v in values if v), "") for name, *values in _ATTRIBUTE.findall(inside)}
        if tag.lower() == "base" and given.get("href"):
            found.insert(0, f"base {given['href']}")
        else:
            found += _of_tag(tag.lower(), given)
    for style in _STYLE.findall(text):
        found += in_style(style)
    return tuple(dict.fromkeys(found))


def in_style(text: str) -> list[str]:
    """References in a style sheet."""
    return [imported or image for imported, image in _IN_STYLE.findall(text[:_SCAN])]


def _of_tag(tag: str, given: dict[str, str]) -> Iterable[str]:
    if tag == "link":
        kinds = given.get("rel", "").lower().split()
        return [given["href"]] if given.get("href") and ({"stylesheet", "icon"} & set(kinds)) else []
    if tag == "input":
        return [given["src"]] if given.get("type", "").lower() == "image" and given.get("src") else []
    chosen = given.get("srcset", "").split(",")[0].split()
    return [a for a in (given.get("src", ""), chosen[0] if chosen else "") if a]
