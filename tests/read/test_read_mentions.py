"""Mentions by author and year, tied to the entries of the reference list: six languages, several years, numbered lists, inflected names."""

import pytest

from refcheck.read import read_bytes

CASES = {
    "en": (
        """Some stress price (see Smith, 2010; Jones & Lee, 2011a, 2011b), others prestige. Smith’s (2010) claim was contested by Jones and Lee (2011a, p. 5; 2011b). As Smith (2010, 2012) notes, ports matter (Smith 2010: 5; see also Okafor et al. 2015). The World Bank (2018) agrees; so does de la Cruz (2016, 44–45).

References
de la Cruz, Maria. 2016. Ports of Spain. Madrid: Mar.
Jones, Ann, and Bo Lee. 2011a. Grain. London: Quay.
Jones, Ann, and Bo Lee. 2011b. More Grain. London: Quay.
Okafor, N., Lee, B., and Smith, J. 2015. “Docks.” Sea Review 3: 1–9.
Smith, John. 2010. Price. London: Quay.
Smith, John. 2012. Prestige. London: Quay.
World Bank. 2018. Trade Report. Washington, DC.
""",
        [
            "smith 2010",
            "jones 2011a",
            "jones 2011b",
            "smith 2010",
            "jones 2011a",
            "jones 2011b",
            "smith 2010",
            "smith 2012",
            "smith 2010",
            "okafor 2015",
            "world 2018",
            "de 2016",
        ],
    ),
    "ja": (
        """海路の研究には二つの潮流がある（佐野 2018、川端・林 2019）。佐野［2018: 12］は管理権を、川端ほか（2020）は統計を重視する。佐野（2018；2021）を参照。Hollis（2015）も同様である。（大泉, 2015, p. 3）

参考文献
大泉孝（2015）「保険料」『損害保険論集』82巻4号。
川端里美・林直樹（2019）「氷海の統計」『国際法雑誌』118巻。
川端里美・林直樹・森一（2020）「統計再論」『国際法雑誌』119巻。
佐野慎一（2018）『北方航路』青葉書房。
佐野慎一（2021）『続北方航路』青葉書房。
Hollis, Margaret (2015) Borders of Grain, Chicago: Lakeside.
""",
        [
            "佐野慎一 2018",
            "川端里美 2019",
            "佐野慎一 2018",
            "川端里美 2020",
            "佐野慎一 2018",
            "佐野慎一 2021",
            "hollis 2015",
            "大泉孝 2015",
        ],
    ),
    "zh": (
        """学界对此有不同看法（陈志远，2018；何文静等，2017）。据陈志远（2018）的研究，口岸很重要。Tanaka & Li（2016：80）持相反意见（参见陈志远、吴玉，2019:12-15）。

参考文献
[1] 陈志远. 口岸制度[M]. 北京: 海关出版社, 2018.
[2] 陈志远, 吴玉. 口岸再论[J]. 口岸经济, 2019, 3(1): 1-20.
[3] 何文静, 李四, 王五. 投资研究[J]. 边疆, 2017(2): 3-9.
[4] TANAKA R, LI M. Northern gas[J]. Energy, 2016, 11(2): 77-95.
""",
        ["[1]", "[3]", "[1]", "[4]", "[2]"],
    ),
    "ru": (
        """Этот вопрос изучен [Орлова 2015: 112; Лапин 2011]. По мнению Т.И. Орловой (2015), доверие важно; Лапин (2011, с. 5) возражает. См. также (Wang, Li, 2018; Орлова, Лапин 2019).

Литература
Лапин С.В. 2011. Рубеж. М.: Вектор.
Орлова Т.И. 2015. Торговля // Вестник. № 3. С. 1–9.
Орлова Т.И., Лапин С.В. 2019. Мосты. М.: Вектор.
Wang L., Li M. 2018. Trade // Asian Studies. Vol. 6. P. 33–58.
""",
        ["орлова 2015", "лапин 2011", "орлова 2015", "лапин 2011", "wang 2018", "орлова 2019"],
    ),
    "de": (
        """Die Forschung (vgl. Müller/Schmidt 2010, S. 5f.; Vogel 2012: 3) ist uneins. Nach Müller und Schmidt (2010) zählt der Preis, nach Vogel (2012, 2014) das Prestige (vgl. auch von Arnim 2016).

Literatur
Arnim, Hans von (2016): Häfen. Berlin: Seeverlag.
Müller, Eva/Schmidt, Jan (2010): Preise. Berlin: Seeverlag.
Vogel, Uta (2012): Prestige. Bonn: Rhein.
Vogel, Uta (2014): Macht. Bonn: Rhein.
""",
        ["müller 2010", "vogel 2012", "müller 2010", "vogel 2012", "vogel 2014", "arnim 2016"],
    ),
    "ko": (
        """선행 연구(김도현, 2017; 박서연 외, 2020)는 다음과 같다. 김도현(2017: 45)과 박서연·이준호·최민(2020)은 다르게 본다. 이한결(2019a, 2019b)도 있다.

참고문헌
김도현 (2017). 『북방항로』. 서울: 한결.
박서연·이준호·최민 (2020). 「쇄빙선」. 『해양』 12(3): 77-95.
이한결 (2019a). 「항만」. 『물류』 3: 1-9.
이한결 (2019b). 「항로」. 『물류』 4: 1-9.
""",
        ["김도현 2017", "박서연 2020", "김도현 2017", "박서연 2020", "이한결 2019a", "이한결 2019b"],
    ),
}


@pytest.mark.parametrize("language", CASES)
def test_every_mention_is_tied_to_its_entry(language):
    text, wanted = CASES[language]
    document = read_bytes(text.encode(), "a.txt")
    assert [document.notes[m.note].label for m in document.marks if m.note is not None] == wanted
