"""A label that names a topic is nobody; one that only begins with the letters of such a word is somebody."""

from __future__ import annotations

import pytest

from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow  # the expressions of four languages take seconds to compile

ANSWERS = (
    "Вопрос: Когда откроется порт?\nОтвет: Порт откроется весной, как и было обещано.\nВопрос: Кто заплатит?\nОтвет: Заплатят владельцы."
)


def test_answers_are_told_from_questions():
    found = [(v.how, ANSWERS[v.start : v.end].strip()) for v in voices("Брифинг М. А. Орловой\n" + ANSWERS, "ru")]
    asked = [text for how, text in found if how == "asked"]
    assert asked
    assert not any("Порт откроется весной" in text for text in asked)


@pytest.mark.parametrize(
    ("label", "lang", "somebody"),
    [
        ("Олег Иванов", "ru", True),
        ("О квотах", "ru", False),
        ("Surveillant Martin", "fr", True),
        ("Sur les quotas", "fr", False),
        ("Поделиться Распечатать Шрифт", "ru", False),
        ("Partager Imprimer", "fr", False),
        ("Мария Печатова", "ru", True),
    ],
)
def test_a_topic_or_a_tool_speaks_nothing(label, lang, somebody):
    text = f"{label}: rien ne sera fait avant le printemps.\n{label}: il faut attendre la fin de la saison."
    assert any(label in v.names for v in voices(text, lang)) is somebody
