"""States named by one character: 中老 is China and Laos, 菲方 the Philippines, 訪米 a visit to the United States."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from importlib import resources

from refcheck.lang.fold import han
from refcheck.match.lexicon import numbers, rows
from refcheck.match.lexicon.book import Ids, Lexicon

# What shows that one character alone is a state: a side or an army behind it, a visit or an embassy before it.
_BEHIND = frozenset("方侧側军軍籍")
_BEFORE = frozenset("驻駐访訪赴对対涉援反")
_MORE_THAN_STATES = frozenset("新白西土以意加比尼老马沙塔吉波法印伊朝台")  # words of their own: two such side by side are none
_RATHER_STATES = frozenset({"日中", "中日", "中非"})  # entries that are states side by side much oftener than daytime or a team
_LONGEST = 5


@lru_cache(maxsize=8)
def states(code: str) -> dict[str, Ids]:
    """Character (folded) → the states that it is short for in a language."""
    known = {row[0]: number for number, row in zip(numbers(), rows(), strict=True)}
    made: defaultdict[str, Ids] = defaultdict(frozenset)
    for line in resources.files("refcheck.match.lexicon").joinpath("abbreviated.txt").read_text("utf-8").splitlines():
        language, character, *names = line.split()
        if language == code:
            made[han(character)] |= frozenset(known[n] for n in names)
    return dict(made)


def run_of_states(folded: str, i: int, book: Lexicon, code: str) -> int:
    """How many characters from i name one state each, 0 where they are another word or a part of one."""
    table = states(code)
    size = 0
    while size < _LONGEST and i + size < len(folded) and folded[i + size] in table and not _in_word(folded, i + size, book):
        size += 1
    before, after = folded[i - 1 : i], folded[i + size : i + size + 1]
    if size == 1:
        return int(after in _BEHIND or (before in _BEFORE and not _in_word(folded, i - 1, book)))
    if all(c in _MORE_THAN_STATES for c in folded[i : i + size]):
        return 0
    return size


def _in_word(folded: str, i: int, book: Lexicon) -> bool:
    """Whether a longer entry begins here."""
    most = min(book.longest.get(folded[i], 0), len(folded) - i)
    return any((word := folded[i : i + n]) in book.entries and word not in _RATHER_STATES for n in range(2, most + 1))
