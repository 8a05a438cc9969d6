"""Conditions that a source sets and a quotation leaves out, across languages; sentences of our own."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.model import MarkState, QuoteVerdict

OTHERS = {
    "zh": "记者会于上午十时开始。会议室里坐满了各国记者。",
    "ru": "Брифинг начался в десять часов утра. В зале было много журналистов.",
    "ja": "会見は午前十時に始まった。会場には各国の記者が集まった。",
    "ko": "회견은 오전 열 시에 시작되었다. 회견장에는 여러 나라의 기자가 모였다.",
    "en": "The briefing began at ten in the morning. The room was full of reporters.",
}
ROWS = [
    (
        "zh",
        "en",
        "只要对方停止军事演习，我们就准备今年秋天在边境恢复谈判。",
        "We are ready to resume the talks at the border this autumn",
        "We are ready to resume the talks at the border this autumn once the other side stops its military exercises",
    ),
    (
        "ru",
        "en",
        "Если будут сняты санкции с российских банков, мы готовы открыть порт для иностранных судов.",
        "We are ready to open the port to foreign ships",
        "We are ready to open the port to foreign ships if the sanctions on Russian banks are lifted",
    ),
    (
        "ja",
        "zh",
        "相手国が観測データを公表するのであれば、わが国は協定に署名する用意があります。",
        "我国准备签署协定",
        "对方国家公布观测数据的话，我国准备签署协定",
    ),
    (
        "ko",
        "en",
        "정부가 보조금을 지급하는 경우 협회는 내년부터 어선의 수를 줄일 것이다.",
        "The association will reduce the number of fishing boats from next year",
        "The association will reduce the number of fishing boats from next year where the government pays a subsidy",
    ),
    (
        "ja",
        "en",
        "港に着いた貨物は、所有者が税金を払いに来るまでは、港の役所のものである。",
        "The cargo that has arrived at the port belongs to the port office",
        "The cargo that has arrived at the port belongs to the port office until the owner comes to pay the taxes",
    ),
    (
        "ja",
        "zh",
        "預けた荷物は、係員に札を見せさえすれば、来年の秋に必ず返される。",
        "寄存的行李，明年秋天一定会归还",
        "寄存的行李，只要向工作人员出示标签，明年秋天一定会归还",
    ),
    (
        "en",
        "de",
        "Provided that the inspectors are given access to the reactor, the agency will publish its report in March.",
        "Die Agentur wird ihren Bericht im März veröffentlichen",
        "Sofern die Inspektoren Zugang zum Reaktor erhalten, wird die Agentur ihren Bericht im März veröffentlichen",
    ),
]


@pytest.mark.parametrize(("page", "own", "source", "without", "whole"), ROWS)
def test_a_condition_left_out_is_a_clause_that_differs(page, own, source, without, whole):
    ready = prepare(f"{OTHERS[page]}\n\n{source}\n\n{OTHERS[page]}", page)
    told = locate(without, ready, own)
    assert told.marks.clauses is MarkState.DIFFERS
    assert told.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert locate(without, ready, own, kind="reported").verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert locate(whole, ready, own).marks.clauses is not MarkState.DIFFERS


def test_one_of_two_conditions():
    page = "Мы готовы впустить буксиры в пролив, если на борту будет российский лоцман и если капитан сообщит о входе за шесть часов."
    ready = prepare(f"{OTHERS['ru']}\n\n{page}", "ru")
    one = locate("We are ready to let tugs into the strait if the captain gives notice of his entry six hours ahead", ready, "en")
    both = locate(
        "We are ready to let tugs into the strait if there is a Russian pilot on board and the captain gives notice of his entry six hours ahead",
        ready,
        "en",
    )
    assert one.marks.clauses is MarkState.DIFFERS
    assert both.marks.clauses is not MarkState.DIFFERS
