"""Who holds which title, in languages whose titles stand beside names without an article: 차관, 外務大臣, 局长."""

from __future__ import annotations

from refcheck.lang import Language
from refcheck.parse.quotations_kinds import compiled


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

    def holder(self, office: str) -> str | None:
        """Who was last named with a title; no deputy."""
        held = self.held[self._here :] if self.language.code == "zh" else self.held  # 发言人 further up is that of another house
        return next((name for words, name in reversed(held) if words.endswith(office) and not words.endswith(f"副{office}")), None)
