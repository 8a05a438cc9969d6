"""Dictionaries in the forms of those that can be installed, with words of our own: read, indexed once, used, named."""

from __future__ import annotations

import gzip
import lzma
import sqlite3
from pathlib import Path

import pytest

from refcheck.match import dictionaries, locate
from refcheck.match.dictionaries import Dictionary, english_id, use
from refcheck.match.stem import stem

CEDICT = (
    "# made for this test\n煙囪 烟囱 [yan1 cong1] /chimney/smokestack (of a factory)/CL:根[gen1]/\n扒手 扒手 [pa2 shou3] /pickpocket/\n"
)
MUELLER = "chimney\n   [ʧɪmnɪ] _n.\n   1) труба; дымоход (тж. chimney flue)\n   2) кратер\npickpocket\n   [p] _n. карманник\n"


@pytest.fixture
def three(tmp_path: Path):
    cedict, mueller, packed = tmp_path / "c.gz", tmp_path / "m.dict.dz", tmp_path / "jamdict.db.xz"
    cedict.write_bytes(gzip.compress(CEDICT.encode()))
    mueller.write_bytes(gzip.compress(MUELLER.encode()))
    plain = tmp_path / "jamdict.db"
    with sqlite3.connect(plain) as base:
        base.executescript(
            "CREATE TABLE Kanji (idseq INTEGER, text TEXT); CREATE TABLE Kana (idseq INTEGER, text TEXT);"
            "CREATE TABLE Sense (ID INTEGER, idseq INTEGER); CREATE TABLE SenseGloss (sid INTEGER, lang TEXT, text TEXT);"
            "INSERT INTO Kanji VALUES (1, '煙突'), (2, '掏摸'); INSERT INTO Kana VALUES (1, 'えんとつ'), (2, 'スリ');"
            "INSERT INTO Sense VALUES (10, 1), (20, 2);"
            "INSERT INTO SenseGloss VALUES (10, 'eng', 'chimney'), (10, 'rus', 'труба'), (20, 'eng', 'a pickpocket');"
        )
    base.close()
    packed.write_bytes(lzma.compress(plain.read_bytes()))
    yield (
        Dictionary("jmdict", "ja", packed, "1", "own"),
        Dictionary("cc-cedict", "zh", cedict, "1", "own"),
        Dictionary("mueller7", "ru", mueller, "1", "own"),
    )
    dictionaries.leave()


def test_words_meet_through_english(three, tmp_path):
    assert use(tmp_path / "cache", three) == ("jmdict", "cc-cedict", "mueller7")
    index = dictionaries.active()
    assert index is not None
    chimney = english_id(stem("chimney", "en"))
    assert chimney in index.ids("zh", "烟囱")
    assert chimney in index.ids("ja", "烟突")  # folded
    assert chimney in index.ids("ru", stem("дымоход", "ru"))
    assert not index.ids("zh", "烟")


def test_the_index_is_built_once(three, tmp_path):
    use(tmp_path / "cache", three)
    (only,) = (tmp_path / "cache").glob("*.sqlite")
    written = only.stat().st_mtime_ns
    three[1].path.write_bytes(b"no longer a dictionary")
    use(tmp_path / "cache", three)
    assert only.stat().st_mtime_ns == written
    assert list((tmp_path / "cache").iterdir()) == [only]


@pytest.mark.slow
def test_a_result_names_its_dictionaries(three, tmp_path):
    text = "昨天下了雨。工厂的烟囱倒了，扒手跑了。大家都很高兴。"
    quote = "工場の煙突が倒れ、掏摸が逃げた"
    plain = locate(quote, text, "ja", "zh")
    use(tmp_path / "cache", three)
    found = locate(quote, text, "ja", "zh")
    assert plain.method == "lexicon"
    assert found.method == "lexicon+jmdict+cc-cedict+mueller7"
    assert found.passage.startswith("工厂")


def test_none_installed_means_none_used(tmp_path):
    assert use(tmp_path / "cache", ()) == ()
    assert dictionaries.active() is None
    assert not (tmp_path / "cache").exists()
