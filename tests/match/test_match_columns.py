"""The columns of German, French and Korean keep the format that the lexicon's README promises, and are read only when needed."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from functools import lru_cache
from pathlib import Path

import pytest

import refcheck.match
from refcheck.match import locate
from refcheck.match.lexicon import YOUNG, lexicon
from refcheck.model import QuoteVerdict

FOLDER = Path(refcheck.match.__file__).parent / "lexicon"
COLUMNS = sorted(path for code in sorted(YOUNG) for path in (FOLDER / code).glob("*.tsv"))
SHAPES = {
    "de": re.compile(r"[A-Za-z0-9À-ɏ' .,’&/%-]+"),
    "fr": re.compile(r"[A-Za-z0-9À-ɏ' .,’&/%-]+"),
    "ko": re.compile(r"[가-힣A-Za-z0-9 .,·%-]+"),
}


@lru_cache(maxsize=1)
def base_ids() -> dict[str, set[str]]:
    return {path.name: {line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()} for path in FOLDER.glob("*.tsv")}


@pytest.mark.parametrize("code", sorted(YOUNG))
def test_every_line_is_an_id_of_its_base_file_and_words(code: str) -> None:
    known = base_ids()
    seen: set[str] = set()
    for path in (p for p in COLUMNS if p.parent.name == code):
        text = path.read_text(encoding="utf-8")
        assert unicodedata.is_normalized("NFC", text), path
        assert "\r" not in text
        for line in text.splitlines():
            cells = line.split("\t")
            assert len(cells) == 2, (path.name, line)
            assert cells[0] in known[path.name], (path.name, line)
            assert cells[0] not in seen, (path.name, line)
            seen.add(cells[0])
            words = cells[1].split("|")
            assert all(word and word == word.strip() and SHAPES[code].fullmatch(word) for word in words), (path.name, line)


@pytest.mark.slow
def test_a_column_is_read_when_its_language_is_met_and_not_before() -> None:
    program = (
        "import sys\nfrom refcheck.match import locate\nlocate('双方同意加强合作，反对任何制裁。', 'Стороны договорились укреплять сотрудничество.', 'zh', 'ru')\n"
        "young = [m for m in sys.modules if m.startswith(('refcheck.match.lexicon.columns', 'refcheck.match.korean', 'refcheck.match.stems.german', 'refcheck.match.stems.french'))]\n"
        "print(young)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_numbers_of_concepts_are_shared() -> None:
    books = {code: lexicon(code) for code in ("de", "fr", "ko", "en")}
    words = {"de": "krieg", "fr": "guer", "ko": "전쟁", "en": "war"}
    found = [books[code].entries.get(word, frozenset()) for code, word in words.items()]
    assert frozenset.intersection(*found)
    assert lexicon("es") is None


@pytest.mark.slow
def test_where_a_column_knows_too_few_words_not_here_is_not_said() -> None:
    quote = "Der Blaukrautschnabel verwunkelte gestern siebzehnmal die Quetschenmumpel und den Zwirbelknaster am Flunderwumpf."
    found = locate(quote, "The harbour was closed on Monday. Fishermen waited for the ferry to the northern islands.", "de", "en")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
