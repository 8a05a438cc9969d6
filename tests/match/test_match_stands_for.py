"""A name for "he", "the company", "we" or область is no exchanged name where the page names it elsewhere; in the place of another it is."""

from __future__ import annotations

import pytest

from refcheck.match import locate
from refcheck.match.content import content_of
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared
from refcheck.match.stands_for import is_resolved
from refcheck.model import MarkState

pytestmark = pytest.mark.slow


def _resolved(quote: str, quote_lang: str, passage: str, lang: str) -> bool:
    own, other = content_of(quote, quote_lang), content_of(passage, lang)
    rivals = [u for u in other.units if u.proper and not has_counterpart(u, own)]
    return is_resolved(own, other, rivals)


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("オルコット社は三つの工場を閉めた。", "ja", "We have closed three plants.", "en"),
        ("据奥尔科特公司估计，损失不大。", "zh", "The company expects a small loss.", "en"),
        ("Тверская область просит снизить налог.", "ru", "The province asks for a lower tax.", "en"),
        ("Petrov asked for a lower tax.", "en", "Он просил снизить налог.", "ru"),
        ("The Novik works built forty engines.", "en", "我厂造了四十台机车。", "zh"),
        ("Harada Trading opened an office.", "en", "同社は事務所を開いた。", "ja"),
        ("特维尔州要求减税。", "zh", "Снижения налога область добивается давно.", "ru"),
        ("Leblanc fut envoyé à l'hôpital.", "fr", "Ich kam ins Krankenhaus.", "de"),
        ("Petrov signed with the ministry.", "en", "他与该部签署了协议。", "zh"),
        ("Газеты хвалили Петрова за помощь.", "ru", "The newspapers praised us for the help.", "en"),
        ("Leblanc was sent to hospital.", "en", "J'ai été envoyé à l'hôpital.", "fr"),
    ],
)
def test_a_word_for_somebody_named_elsewhere(quote: str, quote_lang: str, passage: str, lang: str) -> None:
    assert _resolved(quote, quote_lang, passage, lang)


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("オルコット社は三つの工場を閉めた。", "ja", "We hear that Delmar has closed three plants.", "en"),
        ("オルコット社は三つの工場を閉めた。", "ja", "Three plants have been closed.", "en"),
        ("Тверская область просит снизить налог.", "ru", "The Catalan province asks for a lower tax.", "en"),
        ("Petrov asked for a lower tax.", "en", "Вчера господин Дельмар сказал, что он просит снизить налог.", "ru"),
        ("He said that Petrov asked for a lower tax.", "en", "Он просил снизить налог.", "ru"),
        ("The Company says that Novik built forty engines.", "en", "В области машин построено сорок.", "ru"),
        ("Правительство и Петров подписали соглашение с соседями.", "ru", "政府在三月与土耳其签署了协议，其他国家没有参加。", "zh"),
        ("Петров купил гитару.", "ru", "有人买了吉他，其中一把是红色的。", "zh"),
        ("Договор с Петровым одобрен сенатом.", "ru", "The senate of the US has approved the treaty.", "en"),
        ("Министерство напечатало отчёт Петрова.", "ru", "The ministry printed its report.", "en"),
        ("特维尔州要求减税。", "zh", "Снижения налога Курская область добивается давно.", "ru"),
    ],
)
def test_no_such_word_or_another_name(quote: str, quote_lang: str, passage: str, lang: str) -> None:
    assert not _resolved(quote, quote_lang, passage, lang)


_PAGE = (
    "Ministers of Fiji and Samoa met in the capital on Monday. The government of Fiji has governed the islands since 1970. "
    "We have closed three sugar mills since the flood and dismissed four hundred workers. Samoa has opened a school for the children of its fishermen."
)


@pytest.mark.parametrize(
    ("quote", "differs"),
    [
        ("フィジーは洪水以来、三つの製糖工場を閉め、四百人の労働者を解雇した。", False),
        ("フィジーは漁師の子どもたちのために学校を開いた。", True),
    ],
)
def test_the_name_of_we_agrees_and_that_of_another_differs(quote: str, *, differs: bool) -> None:
    found = locate(quote, Prepared(_PAGE, "en"), "ja")
    assert (found.marks["names"] is MarkState.DIFFERS) is differs


_YARD = "波罗申科总统访问了造船厂。总统在周六表示，人民在那一天看到了工人的勇气。他还感谢了工程师。"


@pytest.mark.parametrize(
    ("quote", "differs"),
    [
        ("President Poroshenko said on Saturday that the people had seen the courage of the workers on that day", False),
        ("The president said on Saturday that the people had seen the courage of the workers (of Poroshenko) on that day", False),
        ("Minister Poroshenko said on Saturday that the people had seen the courage of the workers on that day", True),
    ],
)
def test_a_name_put_in_beside_a_title_or_in_brackets_is_no_exchanged_one(quote: str, *, differs: bool) -> None:
    found = locate(quote, Prepared(_YARD, "zh"), "en")
    assert (found.marks["names"] is MarkState.DIFFERS) is differs
