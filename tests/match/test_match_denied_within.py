"""A word denied inside itself against the bare word of the page, and against words that say the same as it."""

from __future__ import annotations

import pytest

from refcheck.match.content import content_of
from refcheck.match.denied_within import denied_within

pytestmark = pytest.mark.slow  # several lexicons

PAIRS = [
    ("ja", "無許可の小屋は撤去された。", "en", "The licensed huts were removed.", ("無許可", "licensed")),
    ("ru", "Незарегистрированные лодки вошли в гавань.", "en", "The registered boats entered the harbour.", ("Незарегистрированные", "registered")),
    ("ko", "비회원국은 회의에 참석하였다.", "en", "The member states attended the meeting.", ("비회원국은", "member")),
    ("en", "The registered boats entered the harbour.", "ja", "未登録の船が港に入った。", ("registered", "未登録")),
    ("de", "Die unzufriedenen Pächter zogen fort.", "en", "The satisfied tenants moved away.", ("unzufriedenen", "satisfied")),
]  # fmt: skip
SAME = [
    ("ja", "無許可の小屋は撤去された。", "en", "The unlicensed huts were removed."),
    ("ja", "無許可の小屋は撤去された。", "en", "The huts without a licence were removed."),
    ("ru", "Незарегистрированные лодки вошли в гавань.", "en", "The boats that nobody had registered entered the harbour."),
    ("ko", "비회원국은 회의에 참석하였다.", "en", "States that are not members attended the meeting."),
    ("en", "Members and non-members attended the meeting.", "ja", "会員は会議に出席した。"),
    ("ko", "비준 절차가 시작되었다.", "en", "The ratification procedure has begun."),
    ("ru", "Бесспорно, спор решён.", "en", "The dispute is settled."),
]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page", "words"), PAIRS)
def test_a_word_denied_inside_is_not_the_bare_one(lang, quote, page_lang, page, words):
    found = denied_within(content_of(quote, lang), content_of(page, page_lang))
    assert found is not None
    assert found[0].startswith(words[0][:2])
    assert found[1].startswith(words[1])


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page"), SAME)
def test_what_says_the_same_is_no_opposite(lang, quote, page_lang, page):
    assert denied_within(content_of(quote, lang), content_of(page, page_lang)) is None
