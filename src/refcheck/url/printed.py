"""An address as it stands in print: the slips of typesetting and input methods, undone."""

from __future__ import annotations

import re

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# In a path these full-width forms are the Japanese or Chinese text around the address, or part of a title; elsewhere slips.
_KEPT_IN_PATH = {ord(c) for c in "（）［］｛｝＂＇，；！＜＞"}
_SYNTAX_SLIPS = {code: to for code, to in _FULL_WIDTH.items() if code not in _KEPT_IN_PATH}
_LOOKALIKES = {0x2010: "-", 0x2011: "-", 0xFFFE: "-", 0x301C: "~", 0x2044: "/", 0x2215: "/", 0x3002: "."}
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x200E, 0x200F))
_IN_ORDER = re.compile(r"https?://[!-.0-~][!-~]*[a-zA-Z0-9/]")  # most of them: none of the slips below can stand in it
_SCHEME = re.compile(r"\A(h\s?t\s?t\s?p\s?s?)\s*[:：]\s*[/／]{1,2}\s*", re.IGNORECASE)
_FULL_SCHEME = re.compile(r"\A[hｈＨ][tｔＴ]{2}[pｐＰ][sｓＳ]?[:：]", re.IGNORECASE)
_BACKSLASHES = re.compile(r"https?:[/\\]*\\", re.IGNORECASE)
_LABEL = re.compile(r"\A<?\s*(?:url|link|网址|網址|адрес)\s*[:：]\s*(?=h)", re.IGNORECASE)
_TRAILING = "。、，．.,;；:：!！?？'\"’”»」』】〉》〕…·・*>＞"
_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［"}
_OPENING = "<＜\"'“‘«「『【〈《〔（(["


def clean_printed(text: str) -> str:
    """The address in `text` (one address, as printed): brackets around it, trailing punctuation, width and hyphen slips undone.

    Closing brackets stay where the address holds the opening one. Nothing is added and nothing in the middle is dropped,
    invisible characters apart; what is no address comes back with its ends trimmed.
    """
    if _IN_ORDER.fullmatch(text):
        return text
    address = text.translate(_INVISIBLE).strip()
    address = _LABEL.sub("", address).lstrip(_OPENING).strip()
    if _FULL_SCHEME.match(address):
        address = _scheme_folded(address)
    address = _SCHEME.sub(lambda m: re.sub(r"\s", "", m[1]).lower() + "://", address)
    address = _authority_folded(address)
    return _trimmed(address)


def misprinted(address: str) -> str | None:
    """What is wrong with a cleaned address that browsers forgive and print must not: its backslashes; None when nothing is."""
    return "backslashes stand where its slashes should" if _BACKSLASHES.match(address) else None


def misprinted_host(host: str) -> str | None:
    """What is wrong with a host name that the URL standard lets pass and no name server can know; None when nothing is."""
    if host in ("http", "https"):
        return "the scheme stands twice"
    if ":" not in host and "" in host.removesuffix(".").split("."):
        return "two dots of its host name stand together"
    return None


def _scheme_folded(address: str) -> str:
    head, colon, rest = address.replace("：", ":", 1).partition(":")
    slashes = len(rest) - len(rest.lstrip("/／"))
    return head.translate(_FULL_WIDTH) + colon + "/" * slashes + rest[slashes:]


def _authority_folded(address: str) -> str:
    scheme, mark, rest = address.partition("://")
    if not mark:
        return address
    match = re.match(r"[^/／?？#＃]*", rest)
    end = match.end() if match else 0
    host = rest[:end].translate(_FULL_WIDTH).translate(_LOOKALIKES)
    path = rest[end:].translate({k: v for k, v in _LOOKALIKES.items() if k != 0x3002})
    return scheme + mark + host + path.translate(_SYNTAX_SLIPS if _has_full_width_syntax(path) else {})


def _has_full_width_syntax(path: str) -> bool:
    return any(c in path for c in "／．？＝＆＃％＿－") or bool(re.search(r"[０-９Ａ-Ｚａ-ｚ]", path))


def _trimmed(address: str) -> str:
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        if last in _TRAILING or (opening is not None and address.count(opening) < address.count(last)):
            address = address[:-1].rstrip()
        else:
            break
    return address
