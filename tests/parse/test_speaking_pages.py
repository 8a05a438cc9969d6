"""Who speaks where: letters, panels, dialogues in dashes, members of a parliament, initials, what goes on behind reported words."""

from __future__ import annotations

import pytest

from refcheck.match.voicing import voice_at
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow

CASES = [
    (
        "en",
        "To the members\nThe pump failed twice.\nI signed the order myself.\n\nYours sincerely,\nHedda Brock\nChair",
        "The pump failed twice",
        "Hedda Brock",
        "label",
    ),
    (
        "en",
        "By Hedda Brock\nI kept the keys for years. My neighbour Otto Lund wanted them.\nKeys rust.",
        "Keys rust",
        "Hedda Brock",
        "label",
    ),
    (
        "en",
        (
            "Panel\nMr. Otto Lund, Director of Ports, Tide Forum: I will be brief. The crane is idle.\nProfessor Ida Kvist, Harbour"
            " Academy: Cranes are expensive.\nMr. Lund: So are ships."
        ),
        "The crane is idle",
        "Mr. Otto Lund",
        "label",
    ),
    (
        "en",
        (
            "Debate\nGail Penrose (Tarn Vale) (Lab)\nThe bridge has been closed for two winters and nobody says why.\n"
            "The Secretary of State for Roads (Una Marlow)\nThe bridge will be open by the end of March, and not later.\nGail Penrose\nThat was promised before."
        ),
        "open by the end of March",
        "Una Marlow",
        "label",
    ),
    (
        "en",
        "A talk with the baker Ottilie Brandt\nKV: Is rye hard?\nOB: Rye is honest.\nKV: And spelt?\nOB: A fashion.",
        "Rye is honest",
        "Ottilie Brandt",
        "label",
    ),
    ("ru", "Встреча\nВ.Орлов: Как дороги?\nП.Зимин: Дороги чистят.\nВ.Орлов: Мост закончить в срок.", "Мост закончить", "В.Орлов", "label"),
    (
        "ru",
        "Капитан Павел Зимин стоит у борта. Он рассказал:\n— Лёд стал тоньше, а ветер злее.",
        "Лёд стал тоньше",
        "Павел Зимин",
        "introduced",
    ),
    ("zh", "会谈\n王毅表示，两国是邻居，应当扩大贸易往来。中方愿增加航班。", "中方愿增加航班", "王毅", "introduced"),
    ("zh", "（中央社記者葉某台北3日電）部長康雅筑受訪時說，財源來自菸捐，不會動用基金。", "財源來自菸捐", "康雅筑", "reported"),
    ("ja", "「橋が落ちてから、孫の顔も見に行けない」。船着き場で、三輪ハツさん（79）はそう漏らす。", "孫の顔も", "三輪ハツ", "quoted"),
]


@pytest.mark.parametrize(("lang", "page", "words", "who", "how"), CASES)
def test_the_page_says_who_speaks(lang, page, words, who, how):
    start = page.index(words)
    voice = voice_at(voices(page, lang), (start, start + len(words)))
    assert voice is not None
    assert (voice.names, voice.how) == ((who,), how)


def test_where_is_not_who_in_a_russian_sentence():
    page = "Нарендра Моди подтвердил готовность приехать на встречу в Казань и отметил, что пошлины не повлияют на закупки нефти."
    voice = voice_at(voices(page, "ru"), (page.index("пошлины"), len(page) - 1))
    assert voice is not None
    assert voice.names == ("Нарендра Моди",)
