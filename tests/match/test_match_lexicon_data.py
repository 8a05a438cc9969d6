"""The lexicon's files keep the format their README promises."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import refcheck.match
from refcheck.match.lexicon import kin

FOLDER = Path(refcheck.match.__file__).parent / "lexicon"
FILES = sorted(FOLDER.glob("*.tsv"))
SHAPES = {
    "en": re.compile(r"[A-Za-z0-9À-ſ' .&-]+"),
    "zh": re.compile(r"[\u3400-\u9fffA-Za-z0-9·〇]+"),
    "ja": re.compile(r"[\u3040-\u30ff\u3400-\u9fffA-Za-z0-9々〇・ー]+"),
    "ru": re.compile(r"[А-Яа-яЁё0-9 .-]+"),
}
# Simplified in mainland use although the converter changes them (word-level choices, not character forms).
KEPT = frozenset("著乾藉瞭馀覆")


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def test_there_are_files_of_size() -> None:
    assert len(FILES) >= 10
    assert sum(len(rows(path)) for path in FILES) >= 2500


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_five_columns_nfc_no_empty_alternative(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert text.endswith("\n")
    for row in rows(path):
        assert len(row) == 5, row
        assert re.fullmatch(r"[a-z0-9_]+", row[0]), row
        for cell in row[1:]:
            words = cell.split("|")
            assert all(word and word == word.strip() for word in words), row
            assert len(set(words)) == len(words), row


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_column_in_its_script(path: Path) -> None:
    for row in rows(path):
        for cell, shape in zip(row[1:], SHAPES.values(), strict=True):
            assert all(shape.fullmatch(word) for word in cell.split("|")), row


def test_ids_are_unique_over_all_files() -> None:
    names = [row[0] for path in FILES for row in rows(path)]
    assert len(names) == len(set(names))


def test_chinese_is_simplified() -> None:
    opencc = pytest.importorskip("opencc")
    text = "\n".join(row[2] for path in FILES for row in rows(path))
    converted = opencc.OpenCC("t2s").convert(text)
    wrong = {old for old, new in zip(text, converted, strict=True) if old != new} - KEPT
    assert not wrong


def test_kin_were_made_of_these_rows() -> None:
    assert kin.FILE.read_text("ascii").split("\n", 1)[0] == kin.digest(), "run benchmarks/kin_of_lexicon.py"
