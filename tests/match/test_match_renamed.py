"""Names in another form: adjectives of places, common words with a capital, words of a third language, offices, older spellings of Chinese names."""

from __future__ import annotations

import pytest

from refcheck.lang import language_of
from refcheck.match.content import content_of
from refcheck.match.persons import same, surely_two
from refcheck.match.renamed import answered
from refcheck.match.sound import alike, sound_of
from refcheck.match.wade import is_spelled

pytestmark = pytest.mark.slow


def _left(quote: str, quote_lang: str, passage: str, lang: str) -> list[str]:
    """The names of the quotation that the passage does not answer, as printed."""
    own, other = content_of(quote, quote_lang), content_of(passage, lang)
    return [quote[u.start : u.end] for u in own.units if u.proper and not answered(u, own, other)]


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("Жители Ошерской долины", "ru", "the people of the Osher valley", "en"),
        ("У Талгарского моста", "ru", "near the bridge at Talgar", "en"),
        ("Строители Кунгурской плотины", "ru", "the builders of the Kungur dam", "en"),
        ("the people of the Talgar district", "en", "жители Талгарского района", "ru"),
        ("инженеры «Стил Вотер»", "ru", "engineers of Steel Water", "en"),
        ("the House of Bâtiment", "en", "建物の家", "ja"),
        ("財務長官に話す", "ja", "I shall tell the Treasurer", "en"),
        ("Заместитель министра финансов ушёл", "ru", "The deputy minister of finance resigned", "en"),
        ("財務副大臣が辞任した", "ja", "The Deputy Finance Minister resigned", "en"),
        ("Первый заместитель министра финансов ушёл", "ru", "The deputy minister of finance resigned", "en"),
        ("Министр финансов и его заместитель ушли", "ru", "The finance minister resigned, and so did the deputy minister", "en"),
    ],
)
def test_other_forms_answer(quote: str, quote_lang: str, passage: str, lang: str) -> None:
    assert _left(quote, quote_lang, passage, lang) == []


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("Жители Ошерской долины", "ru", "the people of the Talgar valley", "en"),
        ("У Кунгурского моста", "ru", "near the bridge at Talgar", "en"),
        ("the people of the Kungur district", "en", "жители Талгарского района", "ru"),
        ("инженеры «Дельмар»", "ru", "engineers of Steel Water", "en"),
        ("財務長官に話す", "ja", "I shall tell the Foreign Office", "en"),
        ("Министр финансов ушёл", "ru", "The deputy minister of finance resigned", "en"),
        ("財務相が辞任した", "ja", "The Deputy Finance Minister resigned", "en"),
        ("Der Finanzminister trat zurück", "de", "財務副大臣が辞任した", "ja"),
    ],
)
def test_other_names_stay_unanswered(quote: str, quote_lang: str, passage: str, lang: str) -> None:
    assert _left(quote, quote_lang, passage, lang)


@pytest.mark.parametrize(
    ("characters", "spelled"),
    [
        ("蔣經國", "Chiang Ching-kuo"), ("蔡英文", "Tsai Ing-wen"), ("許信良", "Hsu Hsin-liang"), ("施明德", "Shih Ming-teh"),
        ("謝長廷", "Hsieh Chang-ting"), ("黃國昌", "Huang Kuo-chang"), ("柯文哲", "Ko Wen-je"), ("毛泽东", "Mao Tse-tung"),
        ("周恩来", "Chou En-lai"), ("林佳龍", "Chia-lung Lin"), ("許德珩", "Hsü Te-heng"),
    ],
)  # fmt: skip
def test_older_spellings_are_one_person(characters: str, spelled: str) -> None:
    if characters != "許德珩":  # a rare character has no reading that we know
        assert is_spelled(characters, spelled.split())
    assert not surely_two(spelled, characters, ("en", "zh")) or same(spelled, characters, language_of("zh"))


@pytest.mark.parametrize(
    ("characters", "spelled"),
    [("林佳龍", "Chen Chi-mai"), ("張美如", "Lin Chih-ming"), ("張美如", "Chang Chih-ming"), ("蔡英文", "Hsu Hsin-liang")],
)
def test_other_persons_in_older_spelling(characters: str, spelled: str) -> None:
    assert not is_spelled(characters, spelled.split())
    assert surely_two(spelled, characters, ("en", "zh"))


@pytest.mark.parametrize(
    ("characters", "spelled", "two"),
    [("高木原茂", "Takagihara Shigeru", False), ("高木原茂", "Tanaka Shigeru", True), ("木原稔", "Ozawa Minoru", True)],
)
def test_longer_japanese_family_names(characters: str, spelled: str, *, two: bool) -> None:
    assert surely_two(spelled, characters, ("en", "ja")) is two


@pytest.mark.parametrize(
    ("one", "other"),
    [("Avignon", "Авиньон"), ("Bologna", "Болонья"), ("Perpignan", "Перпиньян"), ("Bologna", "ボローニャ"), ("Wagner", "Вагнер")],
)
def test_soft_n(one: str, other: str) -> None:
    mine, theirs = sound_of(one), sound_of(other)
    assert mine is not None
    assert theirs is not None
    assert alike(mine, theirs)
