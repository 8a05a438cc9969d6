"""Short files in the older East Asian encodings are read as what they are; others are left to the general guess."""

import pytest

from refcheck.read import read_bytes
from refcheck.read.east_asian import short_encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("《人民日报》2016年7月12日，第3版。\n", "gb18030"),
        ("%0 Journal Article\n%A 李明\n%T 论海港\n%J 史学月刊\n%D 2001\n", "gb18030"),
        ("陳某：《海港史》，臺北：聯經，2001年。\n", "big5hkscs"),
        ("山田太郎『港の法』青葉書房、2011年、4頁。\n", "cp932"),
        ("김명호, 『항구의 역사』(서울: 창작과비평사, 1999), 12쪽. 강이 열린 뒤 상인이 오갔다.\n", "cp949"),
    ],
)
def test_a_short_list_is_read(text, encoding):
    document = read_bytes(text.encode(encoding), "list.enw" if text.startswith("%") else "list.txt")
    assert all(word in document.text for word in ([text.strip()] if "%" not in text else ["李明", "论海港", "史学月刊"]))


@pytest.mark.parametrize(
    ("text", "encoding"), [("Белов А. А. История портов.", "cp1251"), ("Über das Meer à la façade, Öffnung", "cp1252")]
)
def test_other_scripts_are_none_of_these(text, encoding):
    assert short_encoding(text.encode(encoding)) is None
