"""What print and programs put into words without their author: hyphens at lines' ends, places to break, a language nobody chose."""

from __future__ import annotations

import pytest

from refcheck.lang.wrap import unwrap
from refcheck.read import read_bytes


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("la main-\nd’œuvre du chantier", "la main-d’œuvre du chantier"),
        ("le porte-\nparole, a-t-\nil précisé, dit-\nil", "le porte-parole, a-t-il précisé, dit-il"),
        ("il porte-\nrait la cou-\nleur du conseil na-\ntional", "il porterait la couleur du conseil national"),
        ("на северо-\nзападе из-\nза того, что кто-\nто", "на северо-западе из-за того, что кто-то"),
        ("пресс-\nслужба о по-\nлитике по-\nсредников", "пресс-служба о политике посредников"),
        ("Zusammen-\narbeit und Nord-\nSüd-Gefälle", "Zusammenarbeit und Nord-Süd-Gefälle"),
        ("an e-\nmail of the vice-\npresident on co-\noperation", "an e-mail of the vice-president on cooperation"),
        ("https://www.-\nfeld.example/a", "https://www.feld.example/a"),
        ("千葉朔.\n空から来た客 // 北海紀行. 2023", "千葉朔. 空から来た客 // 北海紀行. 2023"),
        ("Jour\u00adnal of Mari\u00ad\ntime Order\u200b", "Journal of Maritime Order"),
    ],
)
def test_hyphens_of_print_go_and_those_of_words_stay(printed, read):
    assert unwrap(printed).text == read


PARTED = """표류민은 국경을 몰랐고, 국경은 표류민을 통해 비로소 자신
을 알았다. 세 나라가 지명을 함께 적기로 합
의하였다고 한다. 국경은 자신을 알았고, 세 나라가 합의하였
다. 전시의 의의는 국경을 함께 적기로 합의하
였다는 데에 있다. 표류민은 지명을 통해 자신을 알았다."""
KEPT = """표류민은 국경을 몰랐고, 국경은 표류민을 통해 비로소
자신을 알았다. 세 나라가 지명을 함께 적기로
합의하였다고 한다. 국경은 자신을 알았고, 세 나라가
합의하였다. 전시의 의의는 국경을 함께 적기로
합의하였다는 데에 있다. 표류민은 지명을 통해 자신을 알았다."""


@pytest.mark.parametrize("printed", [PARTED, KEPT], ids=["parted", "kept"])
def test_korean_words_are_whole_again_and_stay_two_where_print_keeps_them(printed):
    assert unwrap(printed).text == KEPT.replace("\n", " ")


def test_places_to_break_are_no_letters():
    page = "<!DOCTYPE html><html lang=en><body><p>The jour&shy;nal said “grain mo&shy;ves”.<a href=#n1 id=r1>1</a></p><p>" + "Words. " * 99
    page += "<p id=n1><a href=#r1>1</a> Feld, “Ports”, Jour&shy;nal, https://www.&#8203;feld.&#8203;example/a/&#8203;b.</p></body></html>"
    document = read_bytes(page.encode(), "p.html")
    assert "The journal said “grain moves”" in document.text
    assert document.notes[0].text == "Feld, “Ports”, Journal, https://www.feld.example/a/b."


@pytest.mark.parametrize(
    ("declared", "sentence", "language"),
    [
        ("en-US", "Le quai et le prêt sont dans le rapport que les ministères et la presse ont publié pour une réunion. ", "fr"),
        ("en-US", "海の停電は陸の停電よりも静かに来て、長く居座ります。つなぐ者が最後に勝つのである。", "ja"),
        ("zh-CN", "海の停電は陸の停電よりも静かに来て、長く居座ります。つなぐ者が最後に勝つのである。", "ja"),
        ("en", "Вопрос о том, кому принадлежит облако, в официальной риторике не поставлен и не решён. ", "ru"),
        ("uk", "Вопрос о том, кому принадлежит облако, в официальной риторике не поставлен и не решён. ", "uk"),
        ("de-AT", "Der Hafen und die Boje sind nicht das, was auf den Karten von der Küste steht. ", "de-AT"),
        ("it", "Il porto di Kermoa e la boa non sono quello che le carte della costa mostrano. ", "it"),
    ],
)
def test_words_count_for_more_than_the_language_a_program_declares(declared, sentence, language):
    page = f"<!DOCTYPE html><html lang={declared}><body><p>{sentence * 12}</p></body></html>"
    assert read_bytes(page.encode(), "p.html").language == language
