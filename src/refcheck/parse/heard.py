"""The names heard so far in a paper, and the fuller one that a short form stands for."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.match.called import is_common
from refcheck.parse.families_east import HOUSES
from refcheck.parse.names_given import is_given
from refcheck.parse.press_ja import UNKNOWN, is_unnamed
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.shortened import SYLLABLE, begins, family_first, parts_of, shortened

_PAIR = 2  # a family name and a given one
_KINDS = {
    "报": ("报", "新闻", "周刊", "时代", "通报", "新潮", "评论"),
    "刊": ("刊", "杂志", "学报", "评论"),
    "紙": ("紙", "新聞", "報", "タイムズ", "ポスト"),
    "誌": ("誌",),
    "社": ("社", "通信"),
    "公司": ("公司", "集团"),
}


class Heard:
    """Persons and bodies in the order of their first mention; `taken` counts them."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._known: dict[str, list[tuple[str, list[str]]]] = {}  # by the first letters of the last part
        self.taken = 0
        self._families: list[str] = []
        self._bodies: list[str] = []
        self._papers: list[str] = []  # named in this paragraph
        self.pair: str | None = None  # the last two persons named side by side
        self.whose: dict[str, str] = {}  # a kind of writing → whose the last one was: 時評, 新華社
        self._kinds: dict[str, str] = {}  # of papers that are told to be some: 『赤星』紙

    def begin(self) -> None:
        """A paragraph begins."""
        self._papers.clear()

    def names(self) -> list[str]:
        """All of them."""
        return [name for heard in self._known.values() for name, _ in heard]

    def body(self, kind: str, last: str | None) -> str | None:
        """The last body of a kind (省, 紙, 公司); `last` is who spoke last, and meant by any kind ("") where it is a body."""
        if not kind:
            return last if last and self.is_body(last) else None
        here = self._papers if self.language.code == "ja" else ()
        heard = (*reversed(here), last or "", *reversed(self._bodies))
        return next((name for name in heard if self._kinds.get(name) == kind or name.endswith(_KINDS.get(kind, (kind,)))), None)

    def read(self, papers: list[str]) -> None:
        """Take in papers that a text names."""
        self._papers += papers

    @property
    def paper(self) -> str | None:
        """The paper named last in this paragraph."""
        return self._papers[-1] if self._papers else None

    def is_body(self, name: str) -> bool:
        """Whether a name is that of a body or a paper."""
        return name in self._bodies or compiled(self.language.speech.bodies).search(name) is not None

    def wrote(self, text: str) -> None:
        """Take in whose writings a text names (新華社の時評)."""
        genres, bodies = self.language.speech.genres, self.language.speech.bodies
        for m in compiled(rf"(?P<who>[^\s、。「」はがもをにでの]{{2,20}}?)の{genres}(?![一-龥])").finditer(text) if genres else ():
            if m["who"].startswith(("同", "この", "その")) and self.language.code == "ja":
                continue
            if is_unnamed(m["who"]):
                self._papers.append(UNKNOWN)
            elif compiled(bodies).search(m["who"]) or m["who"].endswith(_KINDS["紙"]):
                self.whose[m.group()[len(m["who"]) + 1 :]] = m["who"]
                if self.language.code == "ja":
                    self._papers.append(m["who"])

    def writer(self, source: dict[str, str | None]) -> str | None:
        """Who speaks where the source has no name: whoever is called so, or whose the writing taken up again was (同じ時評は)."""
        if self.language.code == "zh" and source.get("again"):  # 同一篇报道: of the paper that the paragraph named last
            return self._papers[-1] if self._papers else None
        if self.language.code == "ja" and source.get("again") and self._papers:
            return self.whose.get(source.get("genre") or "") or self._papers[-1]
        return source.get("who") or (self.whose.get(source.get("genre") or "") if source.get("again") else None)

    def fullest(self, name: str) -> str:
        """The fuller form, or the name itself."""
        return self.known(name) or name

    def known(self, name: str) -> str | None:
        """A fuller or the base form named before: "Bell" → "Marcus Bell", "Виктора Лазаренко" → "Виктор Лазаренко"."""
        parts = parts_of(name)
        for known, whole in reversed(self._known.get(parts[-1][:2], ())):
            if name == known or shortened(parts, whole):
                return known
        if SYLLABLE.fullmatch(name) or (self.language.code == "ko" and len(name) > 1):
            return next((k for heard in reversed(self._known.values()) for k, w in heard if w[0] == name and family_first(w)), None)
        if self.language.code == "ru" and len(parts) == 1:  # the family name of the East stands first
            bodies = compiled(self.language.speech.bodies)
            heard = (k for known in reversed(self._known.values()) for k, w in reversed(known) if begins(name, w) and not bodies.search(k))
            return next(heard, None)
        if self.language.code == "en" and name.isalpha() and (person := self._called_first(name)):
            return person
        if self.language.code in ("fr", "de") and not is_given(name):  # Himuro, of Himuro Shunsuke: some keep the order of the East
            return next((k for heard in reversed(self._known.values()) for k, w in heard if len(w) == _PAIR and w[0] == name), None)
        surname = self.language.speech.verb_final and re.fullmatch(r"[一-龥々]{2}|[가-힣]", name)
        if self.language.code == "ja" and re.fullmatch("[一-龥]", name):  # 沈 alone is whoever of the house was heard last
            return next((k for k in reversed(self._families) if k.startswith(name) and len(k) <= 4), None)
        families = (k for k in self._families if k.startswith(name) and 0 < len(k) - len(name) <= 3) if surname else iter(())
        return next(families, None)

    def _called_first(self, name: str) -> str | None:
        """The person whose family name stands first, as in Japan and China: Hayasaka for Hayasaka Tetsuo."""
        bodies = compiled(self.language.speech.bodies)
        heard = (
            k for known in self._known.values() for k, whole in known if len(whole) > 1 and k.split()[0] == name and not bodies.search(k)
        )
        return next(heard, None)

    def _is_short(self, name: str) -> bool:
        """Whether a name of two characters in a Japanese text is a Chinese one: 邵 alone is 邵琳 from then on."""
        return self.language.code == "ja" and len(name) == _PAIR and name[0] in HOUSES and not is_common(name, "ja")

    def take(self, name: str, kind: str = "") -> None:
        """Remember a name; `kind` is a paper's."""
        if kind:
            self._kinds[name] = kind
            self._papers.append(name)
        parts = parts_of(name)
        heard = self._known.setdefault(parts[-1][:2], [])
        if any(name == known for known, _ in heard):
            if name in self._bodies and self.language.code in ("zh", "ja"):  # 该报: the one named last, not the one named first
                self._bodies.remove(name)
                self._bodies.append(name)
            return
        heard.append((name, parts))
        self.taken += 1
        is_body = compiled(self.language.speech.bodies or "(?!)").search(name) is not None
        if is_body or kind or name.endswith(_KINDS["紙"]):
            self._bodies.append(name)
        if (re.fullmatch(r"[一-龥々]{3,5}|[가-힣]{3,5}", name) and not is_body) or self._is_short(name):
            self._families.append(name)
