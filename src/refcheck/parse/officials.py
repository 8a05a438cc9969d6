"""Who holds which title, in languages whose titles stand beside names without an article: 차관, 外務大臣, 局长."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled

_BODY = later(r"(?<![一-龥々ァ-ヺー])(?P<body>[一-龥々ァ-ヺー]{1,14}[省庁局府院部署党社会所団国県市州])の$")
_FAR = 16  # characters before a name in which its body stands


class Officials:
    """The titles named so far, with their holders, in reading order."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.held: list[tuple[str, str]] = []  # (the title, or the office with it; who holds it)
        self._here = 0  # how many of them stand before the paragraph

    def begin(self) -> None:
        """A paragraph begins."""
        self._here = len(self.held)

    def learn(self, text: str, spots: list[tuple[int, int, str]]) -> None:
        """Take in the titles of a text whose names with their places are `spots`."""
        titles = self.language.speech.titles
        if self.language.code == "ko":
            title = compiled(rf" ?(?P<title>{titles})")
            self.held += [(m["title"], name) for start, end, name in spots for m in title.finditer(text, max(0, start - 12), end)]
        elif not self.language.spaced:
            if self.language.code in ("zh", "ja"):  # the title stands before the name: 市长沈大川, 局長のアクロフ
                ahead = compiled(rf"[一-龥]{{0,14}}?(?:{titles})" + ("$" if self.language.code == "zh" else "(?=の$|、$|・$|$)"))
                found = ((ahead.search(text, max(0, start - 16), start), name) for start, _, name in spots)
                self.held += [(m.group(), name) for m, name in found if m is not None and not compiled(titles).fullmatch(name)]
            for m in compiled(rf"(?<![一-龥々ァ-ヺー・])(?![同该該元前旧])[一-龥々ァ-ヺー・]{{1,14}}?(?:{titles})(?![一-龥々])").finditer(
                text
            ):
                bare = compiled(rf"(?:{titles})").fullmatch(m.group()) is not None  # 副司長 alone is held by whoever held it
                holder = next((name for s, e, name in spots if m.start() <= s <= m.end() + 1), None)
                self.held.append((m.group(), holder or (bare and self.holder(m.group())) or m.group()))
            if self.language.code == "ja":
                self._of_body(text, spots)

    def _of_body(self, text: str, spots: list[tuple[int, int, str]]) -> None:
        """Take in the Japanese offices whose body stands before the name: 港湾庁の瀬尾長官, the 港湾庁長官."""
        title = compiled(rf"(?:{self.language.speech.titles})")
        for start, end, name in spots:
            body, behind = _BODY.search(text[max(0, start - _FAR) : start]), title.match(text, min(end, start + len(name)))
            if body is not None and behind is not None:
                self.held.append((body["body"] + behind.group(), name))

    def named(self, office: str) -> str | None:
        """Who holds a Japanese office that is told with its body."""
        return next((name for words, name in reversed(self.held) if words == office != name), None) if self.language.code == "ja" else None

    def holder(self, office: str) -> str | None:
        """Who was last named with a title; no deputy."""
        held = self.held[self._here :] if self.language.code == "zh" else self.held  # 发言人 further up is that of another house
        return next((name for words, name in reversed(held) if words.endswith(office) and not words.endswith(f"副{office}")), None)
