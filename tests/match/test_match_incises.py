"""A page that breaks quoted words to say who speaks them: the quotation that leaves this out has the words all the same."""

from __future__ import annotations

import pytest

from refcheck import locate
from refcheck.model import QuoteVerdict

BROKEN = [
    ("en", "The talks ran on. “We shall be back in spring,” Mr Hollis told reporters on 5 May, “but we shall not beg.” He left.", "We shall be back in spring, but we shall not beg"),
    ("en", "The talks ran on. “We shall be back in spring,” she said. “We shall not beg.” She left.", "We shall be back in spring. We shall not beg."),
    ("ru", "Спорили долго. «Весной мы вернёмся за стол, – сказал он, – но просить не станем». Он ушёл.", "Весной мы вернёмся за стол, но просить не станем"),
    ("ru", "Спорили долго. — Весной мы вернёмся за стол, — заявил министр Холлис. — Просить не станем. Он ушёл.", "Весной мы вернёмся за стол. Просить не станем"),
    ("fr", "Il se fait tard. « Nous reviendrons au printemps, a déclaré le ministre, mais nous ne supplierons pas. »", "Nous reviendrons au printemps, mais nous ne supplierons pas"),
    ("de", "Es wurde spät. „Wir kommen im Frühjahr zurück“, sagte der Minister, „aber betteln werden wir nicht.“", "Wir kommen im Frühjahr zurück, aber betteln werden wir nicht"),
    ("ja", "協議は長引いた。「春には必ず交渉の席に戻る」と大臣は述べ、「しかし頭を下げることはしない」と強調した。", "春には必ず交渉の席に戻る。しかし頭を下げることはしない"),
    ("zh", "谈判拖得很晚。“我们春天会回到谈判桌前，”部长说，“但我们不会乞求。”他离开了大厅。", "我们春天会回到谈判桌前，但我们不会乞求"),
    ("ko", "협의는 길어졌다. “우리는 봄에 협상장으로 돌아올 것”이라며 “그러나 구걸하지는 않을 것”이라고 말했다.", "우리는 봄에 협상장으로 돌아올 것, 그러나 구걸하지는 않을 것"),
]  # fmt: skip

LEFT_OUT = [
    ("en", "“We shall be back,” Mr Hollis told reporters. Ms Dunn added, “and we shall not beg.”", "We shall be back and we shall not beg"),
    ("en", "“We shall be back,” Mr Hollis told them; Ms Dunn said the opposite: “and we shall not beg.”", "We shall be back and we shall not beg"),
    ("en", "the ministers’ plan that nobody said would hold, the ‘new plan’ of spring", "the ministers plan, the new plan of spring"),
    ("en", "“We shall be back,” Mr Hollis told them. Few “believe it”, and some say “we shall not beg”.", "We shall be back, we shall not beg"),
    ("en", "“We shall be back in spring if the port is open, but we shall not beg,” he said.", "We shall be back in spring, but we shall not beg"),
    ("ru", "«Весной, если порт откроют, мы вернёмся за стол, но просить не станем», – сказал он.", "Весной мы вернёмся за стол, но просить не станем"),
    ("fr", "« Nous reviendrons, sauf au printemps, et nous ne supplierons pas », dit-il.", "Nous reviendrons, et nous ne supplierons pas"),
    ("ja", "「春には、港が開けば、必ず交渉の席に戻る」と大臣は述べた。", "春には必ず交渉の席に戻る"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "page", "quote"), BROKEN)
def test_who_speaks_is_no_part_of_the_words(lang, page, quote):
    found = locate(quote, page, lang, lang)
    assert found.verdict is QuoteVerdict.VERBATIM_BUT_FOR_FORM
    assert [d.kind for d in found.differences if d.kind == "attribution"] == ["attribution"]
    assert all(d.forgiven for d in found.differences)


@pytest.mark.parametrize(("lang", "page", "quote"), LEFT_OUT)
def test_other_words_left_out_differ(lang, page, quote):
    found = locate(quote, page, lang, lang)
    assert found.verdict is not QuoteVerdict.VERBATIM_BUT_FOR_FORM
    assert any(not d.forgiven for d in found.differences)
