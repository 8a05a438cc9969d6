"""A pronoun for several people means nobody who was named alone before."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

MANY = [
    "The harbour master, Ida Marlow, said that “the crane will stay where it is”.[^1] The authors of the report went further. By their count, some 9,000 herders still use the ferry.[^1]",
    "Начальник порта Глеб Стрижов сказал, что «кран останется на своём месте»[^1]. Авторы доклада пошли дальше. На пристани, по их оценке, по-прежнему работают около девяти тысяч грузчиков[^1].",
    "港务局长沈若梅说：“吊车不会搬走。”[^1]报告的起草者走得更远。据他们估计，渡口仍有约九千名工人在干活。[^1]",
    "La directrice du port, Odile Sarn, a déclaré que « la grue restera à sa place ».[^1] Les auteurs du rapport vont plus loin. Selon eux, neuf mille dockers travaillent encore sur le quai.[^1]",
]


@pytest.mark.slow
@pytest.mark.parametrize("text", MANY)
def test_they_are_nobody_named_before(text):
    found = parse(read_bytes(f"{text}\n\n[^1]: https://example.org/1\n".encode(), "paper.md")).quotations
    one = found[0].speaker
    assert one is not None
    assert len(found) > 1
    assert all(one not in (q.speaker or "") for q in found[1:])
