"""The grammar of what sites say of themselves: wordings that stand in no list are understood, what is told of other things is not."""

from __future__ import annotations

import pytest

from refcheck.page.furniture import is_furniture
from refcheck.page.sayings import is_dialogue, is_statement, meant, sayings

DENIALS = (
    "The dataset you requested has been retired.", "该栏目的文章已被清理。", "当該アイテムは取下げ済みです。", "Запрошенный выпуск изъят из архива.", "해당 기사는 서비스가 중단되었습니다.",
    "Dieser Eintrag wurde stillgelegt.", "Ce billet a disparu.", "Цей матеріал вилучено.", "Esta noticia ha sido retirada.", "Questa scheda è stata rimossa.", "Ten wpis został skasowany.", "Bài viết này đã bị gỡ.", "هذه المقالة تم حذفها",
)  # fmt: skip
FACTS = (
    "The committee met in April and agreed on the budget.", "委员会四月召开会议。", "委員会は四月に集まった。", "Комиссия собралась в апреле.", "위원회는 4월에 모였다.", "Der Ausschuss kam im April zusammen.", "Le comité s'est réuni en avril.",
)  # fmt: skip


@pytest.mark.parametrize("sentence", DENIALS)
def test_a_denial_of_any_wording_means_the_page(sentence):
    (said,) = sayings(sentence)
    assert said.denies
    assert said.near
    assert not said.own(titled=True)


@pytest.mark.parametrize("sentence", FACTS)
def test_a_fact_is_a_page_s_own(sentence):
    (said,) = sayings(sentence)
    assert said.own(titled=False)
    assert not is_statement(sentence)


def test_what_is_told_of_another_page_is_not_meant():
    told = "Link rot is what happens when links cease to lead to what they once led to, because the page has been moved."
    assert not meant(told, told.index("page"), titled=True)
    assert meant("Sorry, the page you requested has been moved.", 10, titled=True)


def test_a_heading_that_only_denies_is_told_from_a_headline():
    assert is_statement("Page not found")
    assert not is_statement("Missing page of the treaty turns up in Lisbon")
    assert is_dialogue("问：文件是否已被删除？")
    assert not is_dialogue("提示：文件已被删除")


@pytest.mark.parametrize(
    "line", ["館について　調査・報告　会員一覧　お問い合わせ", "学会简介　会员中心　联系我们", "About us · Members · Sign in · Contact"]
)
def test_a_row_of_labels_is_a_menu_and_asks_nobody_anything(line):
    assert is_furniture(line)


def test_a_sentence_with_wide_blanks_is_none():
    assert not is_furniture("港は　四月から　閉鎖されております。お問い合わせは係までお願いいたします。")
