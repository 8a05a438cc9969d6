"""Persons who are told by their names alone."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.parse import names_ja, names_ko, names_zh, press_ja
from refcheck.parse.heard import Heard


def told(text: str, language: Language) -> list[tuple[str, str]]:
    """Names in a Japanese text that nothing tells to speak, papers with their kind: Chinese ones in full, papers in marks beside 紙."""
    return [*names_ja.told(text), *press_ja.papers(text)] if language.code == "ja" else []


def clear(stretch: str, language: Language, heard: Heard) -> list[tuple[int, int, str]]:
    """(start, end, fullest name) of each: in Chinese, where they end, in Korean, foreign ones; in Japanese, before their house and office."""
    if language.code == "ja":
        return names_ja.persons(stretch, language, heard.known)
    if language.code != "zh":
        return sorted({*names_ko.foreign(stretch), *names_ko.described(stretch)}) if language.code == "ko" else []
    return [(start, end, heard.fullest(name)) for start, end, name in names_zh.persons(stretch, heard.names())]
