"""Parallel sentences, split by document: one half to tune on, the other to report on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FILES = {"ja": "ja", "zh": "zh-Hans", "zh-Hant": "zh-Hant", "ru": "ru", "en": "en", "ko": "ko"}
REPORTED = (("ja", "zh"), ("ja", "ru"), ("ja", "en"), ("en", "zh"), ("en", "ru"), ("zh", "ja"), ("zh", "ru"), ("en", "ja"))
KOREAN = (("ko", "ja"), ("ja", "ko"), ("ko", "en"), ("en", "ko"), ("zh", "ko"), ("ko", "zh"), ("ko", "ru"))
PAIRS = (*REPORTED, *KOREAN, ("ru", "ko"), ("zh", "en"), ("ru", "en"), ("ru", "ja"), ("ru", "zh"))
PAGE = 1


@dataclass(frozen=True)
class Page:
    """The lines of a document, as one text; `spans[i]` is where line `lines[i]` stands."""

    text: str
    lines: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def without(self, place: int) -> Page:
        """The page with its line number `place` taken out."""
        return self.of([t for i, t in enumerate(self.texts()) if i != place], [x for i, x in enumerate(self.lines) if i != place])

    def texts(self) -> list[str]:
        return [self.text[a:b] for a, b in self.spans]

    @staticmethod
    def of(texts: list[str], lines: list[int]) -> Page:
        spans, at = [], 0
        for text in texts:
            spans.append((at, at + len(text)))
            at += len(text) + 1
        return Page("\n".join(texts), tuple(lines), tuple(spans))


def shared() -> Path:
    """The folder of the development data."""
    return Path(os.environ.get("REFCHECK_SHARED") or Path(__file__).resolve().parent.parent.parent / "shared")


def lines(code: str) -> list[str]:
    """All lines of a language."""
    return (shared() / "data" / "parallel" / f"{FILES[code]}.txt").read_text("utf-8").splitlines()


def documents() -> dict[str, list[int]]:
    """Document → its line numbers."""
    out: dict[str, list[int]] = {}
    for i, name in enumerate((shared() / "data" / "parallel" / "documents.txt").read_text("utf-8").splitlines()):
        out.setdefault(name, []).append(i)
    return out


def is_tuning(name: str) -> bool:
    """Whether a document belongs to the half for tuning."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def pages(code: str, *, tuning: bool, size: int = PAGE) -> Iterator[Page]:
    """Pages of one half in a language: whole documents in order, put together until they have `size` lines or more."""
    text = lines(code)
    group: list[int] = []
    for name, numbers in documents().items():
        if is_tuning(name) is tuning:
            group += numbers
            if len(group) >= size:
                yield Page.of([text[i] for i in group], group)
                group = []
    if len(group) > 5:
        yield Page.of([text[i] for i in group], group)
