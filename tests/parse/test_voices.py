"""Whom a page gives its words to: transcripts of several traditions, stories, speeches; and a speaker held against it."""

import pytest

from refcheck import locate
from refcheck.lang import language_of
from refcheck.match.voicing import voice_at
from refcheck.model import MarkState
from refcheck.parse.turns import turns_of
from refcheck.parse.voices import voices, voices_near

pytestmark = pytest.mark.slow

PAGES = {
    "zh transcript": (
        "zh",
        (
            "外交部发言人主持例行记者会\n《晨报》记者：请问发言人对桥梁检修有何评论？\n孟和平：桥是两岸人民共同的财产，检修是为了走得更远。\n"
            "我们已经通报了有关各方。\n《晨报》记者：何时恢复通车？\n孟和平：预计两周之后恢复。"
        ),
        {"我们已经通报了有关各方": "孟和平", "预计两周之后恢复": "孟和平"},
    ),
    "en transcript": (
        "en",
        (
            "Briefing at the Department\nQUESTION: Were the divers told?\nMS. OKORO: They were told on Monday. We stand by the schedule.\n"
            "QUESTION: And the harbour?\nGEN. PRUITT: The harbour stayed open all week."
        ),
        {"We stand by the schedule": "Adaeze Okoro", "The harbour stayed open": "Pruitt"},
    ),
    "ja talk": (
        "ja",
        (
            "〈対談〉渡し船の行方\n桟敷　周平（船長）×潮見　千尋（組合長）　聞き手・編集部\n――乗る人は減りましたか。\n桟敷　ええ、半分になりました。\n"
            "潮見　組合では毎朝、切符の数を数えています。二月は四十枚でした。\n――来年はどうなりますか。\n潮見　数えるのをやめたいですね。\n桟敷　船は残します。"
        ),
        {"二月は四十枚でした": "潮見千尋", "半分になりました": "桟敷", "船は残します": "桟敷周平"},
    ),
    "ko news": (
        "ko",
        "노조에 따르면 선원 40명이 떠났다. 표해린(46) 노조지회장은 “배는 남았는데 사람이 없다”고 했다. 선원 구도영(44)은 “바다가 비었다”고 말했다.",
        {"배는 남았는데": "표해린", "바다가 비었다": "구도영"},
    ),
    "ru interview": (
        "ru",
        (
            "Беседа с капитаном Егором Лыткиным\n— Почему вы остались на зимовку?\n— Лёд стоял крепче, чем обещали.\n— А что команда?\n"
            "— Команда не жаловалась, хлеба хватало.\n— Когда домой?\n— Как откроется пролив."
        ),
        {"Команда не жаловалась": "Егор Лыткин", "Как откроется пролив": "Лыткин"},
    ),
    "ja minutes": (
        "ja",
        "港湾審議会議事録\n○蓮見委員　岸壁の沈下は想定の三倍に達しております。\n対策を急ぐべきです。\n○若槻参考人　測り方に誤りがあったと考えます。",
        {"対策を急ぐべき": "蓮見", "測り方に誤りがあった": "若槻参考人"},
    ),
    "de briefing": (
        "de",
        (
            "Regierungspressekonferenz\nFrage: Wer zahlt die neuen Masten?\nBrinkhoff (BMVI): Die Masten zahlt der Bund. Daran ändert sich nichts.\n"
            "Zusatzfrage: Auch die alten?\nBrinkhoff (BMVI): Auch die alten."
        ),
        {"Daran ändert sich nichts": "Brinkhoff"},
    ),
    "en story": (
        "en",
        (
            "Ferry line to close\nThe ferry will stop in May. “Nobody asked the islanders,” said Moira Tolland, who runs the shop.\n"
            "The owner disagreed. “We asked them twice,” Peter Vance said."
        ),
        {"Nobody asked the islanders": "Moira Tolland", "We asked them twice": "Vance"},
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "passage"), [(name, p) for name, (_, _, told) in PAGES.items() for p in told])
def test_a_passage_is_given_to_its_speaker(name, passage):
    lang, text, told = PAGES[name]
    start = text.index(passage)
    voice = voice_at(voices(text, lang), (start, start + len(passage)))
    assert voice is not None
    found = locate(passage, text, lang, lang, speaker=told[passage])
    assert found.marks.speaker is MarkState.AGREES, (voice, found.differences)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "passage", "speaker", "lang"),
    [
        ("zh transcript", "我们已经通报了有关各方", "周德海", "zh"),
        ("en transcript", "We stand by the schedule", "Gen. Pruitt", "en"),
        ("ru interview", "Команда не жаловалась", "Семён Рогожин", "ru"),
        ("ja minutes", "測り方に誤りがあった", "蓮見", "ja"),
        ("en story", "We asked them twice", "Moira Tolland", "en"),
    ],
)
def test_another_speaker_is_told(name, passage, speaker, lang):
    found = locate(passage, PAGES[name][1], lang, lang, speaker=speaker)
    assert found.marks.speaker is MarkState.DIFFERS
    assert any(d.kind == "speaker" and d.quoted == speaker for d in found.differences)


@pytest.mark.parametrize(
    ("passage", "speaker", "state"),
    [
        ("The harbour stayed open", "the Department", MarkState.NOT_CHECKED),  # a body fits many names
        ("Were the divers told?", "Adaeze Okoro", MarkState.DIFFERS),  # she answers
        ("Were the divers told?", "Nora Quist", MarkState.NOT_CHECKED),  # whoever asks is not named
        ("Were the divers told?", "a reporter", MarkState.AGREES),
    ],
)
def test_whoever_asks_is_not_the_one_who_answers(passage, speaker, state):
    found = locate(passage, PAGES["en transcript"][1], "en", "en", speaker=speaker)
    assert found.marks.speaker is state


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "ja", "ko", "ru", "en", "de", "fr", "xx"])
@pytest.mark.parametrize("text", ["", "：：：\n：", "Q:\nA:\n— \n—", "()[]【】" * 50, "a\n" * 300, "“" * 200])
def test_any_text_has_voices_or_none(lang, text):
    for voice in voices(text, lang):
        assert 0 <= voice.start <= voice.end <= len(text)


MEETING = (
    "Foreign Minister Anna Kowalska met Peter Novak on Monday.\n\n“We will open the crossing before the winter,” Ms. Kowalska said.\n\n"
    "“The bridge comes next spring,” said Minister Novak.\n\nThe two ministers said in a joint statement that “the harbour will be enlarged together.”"
)
REMARKS = (
    "Remarks by President Amos Reddick\n\nTHE PRESIDENT: We will not leave the valley alone.\n\nQ: Will there be money?\n\n"
    "THE PRESIDENT: There will be money before the harvest."
)
MINISTRY = "»Wir werden die alte Brücke im Frühjahr öffnen«, sagte Bundesministerin Dr. Annegret Lüders. Herr Lüders schwieg."


@pytest.mark.parametrize(
    ("page", "lang", "quote", "speaker", "state"),
    [
        (MEETING, "en", "the harbour will be enlarged together", "Anna Kowalska", MarkState.NOT_CHECKED),  # both spoke
        (MEETING, "en", "We will open the crossing before the winter", "Anna Kowalskaya", MarkState.NOT_CHECKED),  # spelled in another way
        (MEETING, "en", "We will open the crossing before the winter", "the Foreign Minister", MarkState.AGREES),
        (MEETING, "en", "We will open the crossing before the winter", "Peter Novak", MarkState.DIFFERS),
        (REMARKS, "en", "There will be money before the harvest", "Amos Reddick", MarkState.AGREES),
        (REMARKS, "en", "There will be money before the harvest", "Ida Tully", MarkState.DIFFERS),
        (MINISTRY, "de", "Wir werden die alte Brücke im Frühjahr öffnen", "Annegret Lüders", MarkState.AGREES),
    ],
)
def test_another_speaker_is_said_only_where_somebody_else_is_named(page, lang, quote, speaker, state):
    assert locate(quote, page, lang, lang, speaker=speaker).marks.speaker is state


def test_fields_of_a_page_are_no_speakers():
    page = (
        "港湾庁長官定例記者会見\n更新日：令和6年5月1日\n日時：令和6年4月30日\n（長官）　新しい桟橋は秋に開きます。\n（記者）　費用はいくらですか。\n"
        "（長官）　四億円です。\n（記者）　船は何隻ですか。\n（長官）　六隻です。"
    )
    names = {n for v in voices(page, "ja") for n in v.names}
    assert not names & {"更新日", "日時", "長官定例"}
    assert "長官" in names


def test_a_book_is_heard_about_the_passage():
    filler = "The committee went on to the next item of its long agenda without a vote. " * 60 + "\n"
    page = "Minutes of the council\n" + filler * 70 + MEETING + "\n" + filler * 70
    quote = "We will open the crossing before the winter"
    assert locate(quote, page, "en", "en", speaker="Anna Kowalska").marks.speaker is MarkState.AGREES
    assert locate(quote, page, "en", "en", speaker="Peter Novak").marks.speaker is MarkState.DIFFERS
    heard = [v for v in voices_near(page, "en", page.index(MEETING)) if v.names]
    assert heard
    assert all(page[v.start : v.end] in MEETING for v in heard)


def test_a_page_of_labels_without_end_is_no_transcript():
    lines = "a\nQ\n"
    english = language_of("en")
    assert english is not None
    assert turns_of(lines * 100, english)
    assert turns_of(lines * 2000, english) == ()


def test_names_are_learnt_from_so_much_of_a_page(monkeypatch):
    page = " ".join(f"Mr. Smith said the council would meet “on day {i} in the hall of the town”." for i in range(40))
    monkeypatch.setattr("refcheck.parse.voices._LONGEST", 400)
    said = sum(v.how == "quoted" for v in voices(page, "en"))
    monkeypatch.setattr("refcheck.parse.voices._MOST_LEARNT", 1000)
    assert 0 < sum(v.how == "quoted" for v in voices(page, "en")) < said
