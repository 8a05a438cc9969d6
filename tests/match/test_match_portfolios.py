"""A ministry for another one, and one ministry that two languages name otherwise."""

from __future__ import annotations

import pytest

from refcheck.match.content import content_of
from refcheck.match.portfolios import of_another_task

OTHER = [
    ("en", "The Ministry of Health approved the ferry timetable", "ja", "フェリーの時刻表は国土交通省が承認した。"),
    ("fr", "le ministère de la Défense a rejeté la demande", "zh", "外交部驳回了这一申请。"),
    ("ru", "Министерство сельского хозяйства проверило порт", "ko", "해양수산부가 항만을 점검했다."),
    ("de", "Das Justizministerium lehnte den Antrag ab", "en", "The Finance Ministry rejected the application."),
    ("zh", "海关总署公布了名单", "ru", "Список опубликовало Министерство юстиции."),
    ("ko", "환경부가 보고서를 발표했다", "en", "The Department of Defense published the report."),
]
SAME = [
    ("en", "The Ministry of Transport approved the timetable", "ja", "時刻表は国土交通省が承認した。"),
    ("fr", "le ministère des Affaires étrangères a rejeté la demande", "zh", "外交部驳回了这一申请。"),
    ("ru", "МИД Вьетнама отклонил просьбу", "ja", "ベトナム外務省は要請を退けた。"),
    ("de", "Die Behörde lehnte den Antrag ab", "en", "The Finance Ministry rejected the application."),  # no task is named
    ("zh", "外交部和国防部发表声明", "en", "The Ministry of Foreign Affairs issued a statement."),
    ("en", "The Ministry of Finance approved the sale", "de", "Das Schatzamt genehmigte den Verkauf; das Auswärtige Amt schwieg."),
    ("ja", "環境省は報告書を公表した", "ko", "기후에너지환경부가 보고서를 발표했다."),
]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), OTHER)
def test_another_ministry_is_told(lang, quote, page_lang, passage):
    told = of_another_task(content_of(quote, lang), content_of(passage, page_lang))
    assert told is not None
    (a, b), (c, d) = told
    assert quote[a:b]
    assert passage[c:d]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), SAME)
def test_the_same_ministry_is_not(lang, quote, page_lang, passage):
    assert of_another_task(content_of(quote, lang), content_of(passage, page_lang)) is None
