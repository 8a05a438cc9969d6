"""Old charsets are read; a text that was garbled before it reached us is named so."""

from __future__ import annotations

import pytest

from refcheck.read import read_bytes

JA = "王毅は「決心を示す」と述べた（１）。また、別の文が続く。\n\n注\n（１）王毅「中国外交」『外交』第10巻第3号、2021年、3頁。\n"
ZH = "王毅指出：“我们绝不退让。”①中国外交部发言人表示反对。\n\n①王毅：《中国外交》，《外交评论》2021年第3期，第5页。\n"
RU = "Он сказал: «мы не уступим никогда»1. Далее.\n\n1. Иванов И. И. Политика России // Международная жизнь. 2019. С. 12.\n"
DE = "Er sagte „wir weichen nicht“.1 Später schrieb Frau Müller über die Größe.\n\n1 Vgl. Müller, Hans: Die Außenpolitik à la carte, Köln 2019.\n"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (JA, "iso2022_jp"),
        (JA, "utf-16-le"),
        (JA, "utf-16-be"),
        (JA, "euc_jp"),
        (ZH, "gb18030"),
        (RU, "koi8-r"),
        (RU, "utf-16-be"),
        (DE, "cp1252"),
    ],
)
def test_old_charsets(text, charset):
    kept = text.encode(charset, "ignore").decode(charset)
    document = read_bytes(text.encode(charset, "ignore"), "p.txt")
    assert document.text == kept
    assert not any("garbled" in p or "looks like" in p for p in document.problems)


@pytest.mark.parametrize(
    ("text", "written", "taken", "said"),
    [
        (JA, "utf-8", "cp1251", "UTF-8 that was read as windows-1251"),
        (JA, "utf-8", "cp932", "UTF-8 that was read as shift_jis"),
        (ZH, "utf-8", "gb18030", "UTF-8 that was read as gb18030"),
        (ZH, "gb18030", "latin-1", "gb18030 that was read as windows-1252"),
        (RU, "utf-8", "cp1251", "UTF-8 that was read as windows-1251"),
        (RU, "cp1251", "cp1252", "windows-1251 that was read as windows-1252"),
        (RU, "koi8-r", "cp1251", "koi8-r that was read as windows-1251"),
        (DE, "utf-8", "cp1252", "UTF-8 that was read as windows-1252"),
        (ZH, "gb18030", "utf-8", "letters of the text are lost"),
        (JA, "ascii", "ascii", "letters of the text are lost"),
    ],
)
def test_a_garbled_text_is_named(text, written, taken, said):
    shown = text.encode(written, "replace").decode(taken, "replace")
    (problem,) = read_bytes(shown.encode(), "p.txt").problems
    assert said in problem
    assert problem.startswith("p.txt: ")


def test_texts_as_they_are_written_are_not_garbled():
    for text in (JA, ZH, RU, DE, JA + RU + ZH + DE, "Voilà « l’été » où Ça arrive ½ £5 — naïf ÀÈ.", "Ещё ÄÖÜ «Ÿ» №5"):
        assert read_bytes(text.encode(), "p.txt").problems == ()


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 40, bytes(range(256)) * 4, b"\x1b$B\xff\xfe\x00"])
def test_bytes_of_no_text_are_refused(data):
    from refcheck.model import UnreadableInput

    with pytest.raises(UnreadableInput):
        read_bytes(data, "p.txt")
