"""A unified diff of bytes, in the file's own encoding, as `patch` and `git apply` read it."""

from __future__ import annotations

import difflib
import re

_NO_END = b"\\ No newline at end of file\n"


def unified_diff(before: bytes, after: bytes, name: str) -> bytes:
    """The diff of two states of a file; b"" when they are the same. `name` stands in its head with forward slashes."""
    shown = re.sub(r"[\x00-\x1f\x7f]", "?", name.replace("\\", "/")).lstrip("/")
    tab = "\t" if " " in shown else ""
    head = [f"{side}/{shown}{tab}".encode("utf-8", "replace") for side in "ab"]
    lines = difflib.diff_bytes(difflib.unified_diff, _lines(before), _lines(after), head[0], head[1], lineterm=b"\n")
    return b"".join(line if line.endswith(b"\n") else line + b"\n" + _NO_END for line in lines)


def _lines(data: bytes) -> list[bytes]:
    """Lines end at line feeds only; a carriage return before one is part of the line."""
    return re.findall(rb"[^\n]*\n|[^\n]+", data)
