"""Cities with names in several languages, rivers, seas, mountains and parties are known in all seven."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.pairing import has_counterpart

pytestmark = pytest.mark.slow  # seven lexicons

SAME = [
    ("Breslau", "de", "Wrocław", "en"),
    ("Breslau", "en", "ヴロツワフ", "ja"),
    ("Lemberg", "de", "Львов", "ru"),
    ("Preßburg", "de", "Bratislava", "fr"),
    ("Königsberg", "en", "Калининград", "ru"),
    ("Aix-la-Chapelle", "fr", "亚琛", "zh"),
    ("Gênes", "fr", "ジェノヴァ", "ja"),
    ("Bodensee", "de", "博登湖", "zh"),
    ("Irtysh", "en", "额尔齐斯河", "zh"),
    ("Ла-Манш", "ru", "English Channel", "en"),
    ("바이칼호", "ko", "Байкал", "ru"),
    ("St. Louis", "en", "セントルイス", "ja"),
    ("Санкт-Галлен", "ru", "圣加仑", "zh"),
    ("NDP", "en", "新民主党", "zh"),
    ("ХДС", "ru", "CDU", "de"),
    ("基民盟", "zh", "CDU", "en"),
    ("자민당", "ko", "LDP", "en"),
    ("立憲民主党", "ja", "Constitutional Democratic Party", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "lang", "other", "target"), SAME)
def test_a_name_is_known_in_the_other_language(name, lang, other, target):
    there = content_of(other, target)
    assert any(has_counterpart(u, there) for u in content_of(name, lang).units if u.ids)


@pytest.mark.parametrize(
    ("name", "lang", "other", "target"),
    [
        ("Breslau", "de", "波兹南", "zh"),
        ("CDU", "de", "СДПГ", "ru"),
        ("Loire", "fr", "Rhône", "en"),
        ("塔吉克斯坦", "zh", "カザフスタン", "ja"),
        ("Узбекистан", "ru", "土库曼斯坦", "zh"),
    ],
)
def test_another_name_is_another_one(name, lang, other, target):
    there = content_of(other, target)
    assert not any(has_counterpart(u, there) for u in content_of(name, lang).units)
