"""Fields of notes as historians, lawyers, editors and doctoral students print them. Persons and works are invented."""

import pytest
from listed_forms import said

from refcheck.parse import parse_note

pytestmark = pytest.mark.slow  # the default run has a minute
NOTES = [
    ("ヘンリー・A・デント（浜田敏彦ほか訳）『港の回想録』上巻（有朋社、2012年）、233頁。", {"volume": "上巻", "publisher": "有朋社", "page": "233"}),
    ("Внешняя торговля страны. 1949 год / Под ред. С.А. Ветрова. М.: Вектор, 1953. С. 12.", {"title": "Внешняя торговля страны. 1949 год", "issued": "1953"}),
    ("Ван Цзиси. Баланс на рейде / пер. с кит. И.А. Ветровой. СПб.: Вектор, 2005.", {"author": "Ван, Цзиси", "title": "Баланс на рейде"}),
    ("Ли Синь, Чжан Вэньбо. Один порт // Портовая жизнь. 2010. № 3. С. 5–9.", {"author": "Ли, Синь / Чжан, Вэньбо", "title": "Один порт"}),
    ("Мао Цзэфан. Биография / А. В. Ветров. М.: Вектор, 2001.", {"title": "Мао Цзэфан. Биография"}),
    ("Портовые отношения в XVII веке: документы: в 2 т. М.: Вектор, 1969. Т. 1. С. 45.", {"title": "Портовые отношения в XVII веке: документы", "volume": "1"}),
    ("Ветров Н.И. Портовые связи. 1945–1980. 3-е изд. М.: Вектор, 1980. С. 7.", {"title": "Портовые связи. 1945–1980", "issued": "1980"}),
    (
        "“Minutes, Ely, February 21, 1972,” in Papers on Harbours, 1969–1976, vol. XVII, ed. Ann E. Dent (Ely: Fen Press, 2006), doc. 194.",
        {"issued": "2006", "volume": "XVII", "publisher": "Fen Press"},
    ),
    (
        "Lin Bo, Selected Works, vol. 3 (1982–1992), trans. Bureau for the Works of Moor, Dent and Feld (Ely: Fen Press, 1994), 348.",
        {"translator": "Bureau for the Works of Moor, Dent and Feld", "issued": "1994", "publisher": "Fen Press", "publisher_place": "Ely"},
    ),
    ("Papers on the Ports of the Fens, 1919, vol. 2 (Ely: Fen Press, 1934), 411.", {"title": "Papers on the Ports of the Fens, 1919", "issued": "1934"}),
    ("Ann Dent, ‘The Harbour’ in Ada Moor and others (eds), The Law of Ports (Fenland Press 2008) 35.", {"page": "35", "issued": "2008"}),
    ("Jan Ufer, Das Hafenbuch. Von der Ebbe bis heute, München: C. H. Brandl 1989, S. 12–15.", {"publisher": "C. H. Brandl", "publisher_place": "München"}),
    ("Eva Brandl: Hafenpolitik von 1978–2013, Diss. phil., Universität Trier 2014.", {"type": "thesis", "author": "Brandl, Eva", "publisher": "Universität Trier"}),
    ("Eva Brandl, Handel. Deutsche Häfen 1972–1998, Dissertation, Universität Bonn 2007, S. 3.", {"title": "Handel. Deutsche Häfen 1972–1998", "issued": "2007"}),
    ("Lu Bai, Werke, aus dem Chinesischen von Jan Ufer, Bd. V, Peking 1978, S. 300.", {"translator": "Ufer, Jan", "volume": "V"}),
    ("Jan Ufer, Zwischen den Häfen, in: Hafenblätter 74, H. 3, Mai/Juni 2019, S. 20–27.", {"issued": "2019-05/2019-06", "volume": "74", "issue": "3"}),
    ("Alice Rive, La mer dans le monde, 2ᵉ éd., Paris, Éditions du Quai, coll. « Points fixes », 2018, p. 11.", {"title": "La mer dans le monde", "edition": "2ᵉ éd.", "collection_title": "Points fixes", "publisher_place": "Paris"}),
    ("Jean Rive, Les quais depuis 1964, thèse de doctorat en histoire, Université du Havre, 2009, p. 77.", {"genre": "thèse de doctorat en histoire", "publisher": "Université du Havre"}),
    ("« La mer », Courrier des ports, n° 1523, 9-15 janvier 2020, p. 22-27.", {"issued": "2020-01-09/2020-01-15"}),
    ("존 키신저, 권기대 옮김, 『바다 이야기』, 한빛사, 2012, 120쪽.", {"author": "존 키신저", "translator": "권기대"}),
    ("이에 대해서는 신종호 외, 『항구의 대응』(서울: 한빛사, 2021), 88쪽을 참조.", {"author": "신종호", "title": "항구의 대응"}),
    ("ローラ・デント著、浜田裕美子訳『港の大戦略』有朋社、2023年、101頁。", {"author": "ローラ・デント", "translator": "浜田, 裕美子", "title": "港の大戦略", "publisher": "有朋社"}),
    ("Laura S. Dent, 홍수원 역, 『항구의 힘』 (서울: 한빛사, 2004), p. 30.", {"author": "Dent, Laura S.", "translator": "홍수원", "title": "항구의 힘", "publisher_place": "서울"}),
    ("Jan Ufer: Häfen im Wandel, Berlin: Seeverlag 2018 (SWP-Studie 17/2018), S. 8.", {"collection_title": "SWP-Studie", "number": "17/2018", "volume": ""}),
    ("Jan Ufer/Eva Brandl, Hafen trifft Politik, SWP-Aktuell Nr. 52, Mai 2015, S. 3.", {"author": "Ufer, Jan / Brandl, Eva"}),
    ("Art. „Hafen“, in: Hafen-Enzyklopädie, Bd. 5, 21. Aufl., Leipzig 2006, S. 567–590.", {"author": "", "title": "Hafen", "volume": "5"}),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "wanted"), NOTES, ids=[raw[:24] for raw, _ in NOTES])
def test_a_user_s_note(raw, wanted):
    (work,) = parse_note(raw).references
    got = {field: value.replace(", None", "") for field, value in said(work, wanted).items()}
    assert got == {field: value for field, value in wanted.items() if value}
