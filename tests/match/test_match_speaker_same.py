"""Within a language, too, the page may give the words to another speaker than the paper does."""

import pytest

from refcheck.match import locate
from refcheck.model import MarkState, QuoteVerdict

MINUTES = (
    "第3回議事録\n○一条座長　それでは始めます。\n○九条構成員　平時に余っている船こそ、有事に足りる船だと思います。\n○一条座長　どうも。"
)
REPORT = (
    '"We will not wait for the tide," said harbour master Ellen Price. Minister John Dale was not there. "It is ours," Dale said later.'
)


@pytest.mark.parametrize(
    ("quote", "page", "lang", "speaker", "state"),
    [
        ("平時に余っている船こそ、有事に足りる船", MINUTES, "ja", "九条", MarkState.AGREES),
        ("平時に余っている船こそ、有事に足りる船", MINUTES, "ja", "一条座長", MarkState.DIFFERS),
        ("平時に余っている船こそ、有事に足りる船", MINUTES, "ja", "三条", MarkState.NOT_CHECKED),
        ("平時に余っている船こそ、有事に足りる船", MINUTES, "ja", None, MarkState.NOT_CHECKED),
        ("We will not wait for the tide", REPORT, "en", "Ellen Price", MarkState.AGREES),
        ("We will not wait for the tide", REPORT, "en", "John Dale", MarkState.DIFFERS),
        ("We will not wait for the tide", REPORT, "en", "Anna Berg", MarkState.NOT_CHECKED),
    ],
)
def test_the_speaker_of_words_that_stand_there(quote, page, lang, speaker, state):
    found = locate(quote, page, lang, lang, speaker=speaker)
    if state is MarkState.DIFFERS:  # the words of another are no verbatim quotation of the one named
        assert found.verdict is QuoteVerdict.WORDING_DIFFERS
        assert [d.kind for d in found.differences if not d.forgiven] == ["speaker"]
    else:
        assert found.verdict in (QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM)
    assert found.marks.speaker is state
    assert [d.kind for d in found.differences if not d.forgiven] == (["speaker"] if state is MarkState.DIFFERS else [])
