"""Notes whose source nobody can fetch: interviews, letters, talks, files. Seven languages, and what is none."""

from __future__ import annotations

import pytest

from refcheck.model import QuoteVerdict
from refcheck.parse import parse
from refcheck.parse.unpublished import unpublished
from refcheck.pipeline.hold import hold_quotations
from refcheck.read import read

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

NAMED = [
    ("an interview", "Author’s interview with a lock keeper, Alnes, 3 May 2024."),
    ("an interview", "Interview with a ferry clerk, Alnes, May 2024."),
    ("a letter", "Nora Quill, e-mail message to the author, May 3, 2024."),
    ("a letter", "N. Quill, personal communication, 3 May 2024."),
    ("a talk", "Remarks at the harbour meeting, Alnes, 3 May 2024."),
    ("an archive", "The National Archives, FO 371/12345, Quill to Orme, 3 May 1911."),
    ("an interview", "筆者による漁協職員への聞き取り、稚内市、2024年5月3日。"),
    ("an interview", "元町役場職員への聞き取り調査（2023年8月1日、釧路市）。"),
    ("a letter", "筆者宛ての電子メール、2024年3月1日。"),
    ("a talk", "稚内市民集会での発言、2024年5月3日。"),
    ("an interview", "笔者访谈，哈尔滨，2024年5月3日。"),
    ("an interview", "笔者对某船员的访谈，2024年5月3日，黑河。"),
    ("a letter", "某教授致笔者的电子邮件，2024年5月3日。"),
    ("an interview", "Интервью автора с водителем автобуса, Чита, 3 мая 2024 г."),
    ("an interview", "Полевые материалы автора, Чита, 2024 г."),
    ("a letter", "Устное сообщение П. Д. Рогова, 3 мая 2024 г."),
    ("an archive", "ГАРФ. Ф. Р-5446. Оп. 2. Д. 41. Л. 7."),
    ("an interview", "Entretien de l’auteur avec un douanier, Lyon, 3 mai 2024."),
    ("a letter", "Jean Petit, communication personnelle, 3 mai 2024."),
    ("an interview", "Gespräch des Verfassers mit einem Lotsen, Kiel, 3. Mai 2024."),
    ("a letter", "Mündliche Mitteilung von Karl Brandl, 3. Mai 2024."),
    ("an interview", "필자와의 면담, 속초, 2024년 5월 3일."),
    ("a letter", "필자에게 보낸 이메일, 2024년 5월 3일."),
]
NOT_NAMED = [
    "Nora Quill, “Interview with the Minister,” The Port Gazette, May 3, 2024.",
    "Interview with the minister, https://example.org/1",
    "Интервью с министром // Известия. 2024. 3 мая.",
    "《专访王某》，《人民日报》2024年5月3日。",
    "本稿の翻訳は筆者による。",
    "引文均由笔者翻译。",
    "Все переводы автора.",
    "The translation is the author’s own.",
    "필자의 번역이다.",
    "Quill, Ports of Call, 12.",
]


@pytest.mark.parametrize(("kind", "note"), NAMED)
def test_a_note_names_what_nobody_can_fetch(kind, note):
    assert unpublished(note) == kind


@pytest.mark.parametrize("note", NOT_NAMED)
def test_print_addresses_and_remarks_are_none(note):
    assert unpublished(note) is None


@pytest.mark.parametrize(
    ("first", "second", "verdicts"),
    [
        ("Author’s interview with a lock keeper, Alnes, 3 May 2024.", "Ibid.", ["not_checkable_here", "not_checkable_here"]),
        ("Author’s interview with a lock keeper, Alnes, 3 May 2024.", "See note 1.", ["not_checkable_here", "not_checkable_here"]),
        ("Thanks to the lock keepers.", "N. Quill, e-mail to the author, 3 May 2024.", ["cannot_judge", "not_checkable_here"]),
    ],
)
def test_what_rests_on_it_is_not_checkable_here(tmp_path, first, second, verdicts):
    path = tmp_path / "paper.md"
    path.write_text(
        'Orme said that "the light is never put out before the last boat has passed the bar"[^1]. '
        f'Quill said that "nobody counts the boats that come home late in winter"[^2].\n\n[^1]: {first}\n[^2]: {second}\n',
        encoding="utf-8",
    )
    _, judged = hold_quotations(parse(read(path)), ())
    assert [j.verdict for j in judged] == [QuoteVerdict(v) for v in verdicts]


def test_ibid_behind_an_interview_is_not_the_work_before_it(tmp_path):
    path = tmp_path / "paper.md"
    notes = (
        "[^1]: Nora Quill, *Ports of Call* (Ely: Fen Press, 1995), 12.\n[^2]: Author’s interview with a clerk, 3 May 2024.\n[^3]: Ibid.\n"
    )
    path.write_text(f"One.[^1] Two.[^2] Three.[^3]\n\n{notes}", encoding="utf-8")
    assert [b.points_to for b in parse(read(path)).backrefs] == [None]
