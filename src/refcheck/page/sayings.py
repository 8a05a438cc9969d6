"""What a sentence says in the grammar of sites (`refcheck.lang.talk`): of the page, to the visitor, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from refcheck.lang.later import later
from refcheck.lang.talk import TALKS
from refcheck.page.phrases import folded
from refcheck.page.shape import unquoted, width

_SENTENCE = later(r"(?<![\s(]\w\.)(?<=[.!?…])\s+(?![0-9])|(?<=[。！？])")  # "p. 45" ends none
_NO_WORD = later(r"[\W_]+")
_LABEL = later(r"\W{0,3}([^\W\d_][^:：)）\n]{0,30}?)\s*(?:[:：)）]|\.?\s+[–—-](?=\s))")
_USERS = ("user", "visitor", "customer", "用户", "用戶", "网友", "访客", "пользовател", "посетител", "клиент", "이용자", "고객", "利用者", "nutzer", "besucher", "utilisateur", "visiteur", "internaute", "usuario", "utent", "użytkownik", "користувач", "khách", "المستخدم")  # fmt: skip
_TURN = later(r"[○◯●]\s?\S{1,14}(?:[\s　(（]|$)")  # as minutes of parliaments mark who speaks
_WHY = later(
    r"(?:why|how|warum|wieso|wie|pourquoi|comment|почему|зачем|как|чому|як|por qué|cómo|perché|come|dlaczego|jak|vì sao|tại sao|لماذا|كيف)\s|なぜ|どうして|为什么|為什麼|为何|왜\s"
)
_ARTICLES = ("the", "a", "an", "his", "her", "its", "their")  # "that the report be received" points at none
_NUMBER = later(r"(?<![A-Za-z0-9.-])(?!40[34])[0-9][0-9.,]*+(?: [0-9]{3}(?![0-9]))*+(?![A-Za-z0-9-]|\s*[年月日秒])")
_WHOLE = 0.6  # of a line must stand outside quotation marks, for the line to say anything by itself
_REST = 0.34  # share of letters that a statement of a site may have beside the words of the grammar
_LONGEST = 600
_SHORT = 40  # width of a sentence that says one thing
_WORDS_LEAST = 2  # of a statement in an alphabet
_SHORT_HEAD = 24  # width of a heading that an excuse or an error makes up
_DATA = 2  # numbers that make a sentence one of facts
_SMALL = frozenset("的了已於于将將被在是有和与或也就都年月日")
_LENGTHY, _OWN = 80, 0.8  # width of a sentence that tells a story though it says "you", and share of it that no site says of itself
_COPULA = 16  # characters behind a headword in which its explanation begins
_SPOKEN = ("thing", "absent", "reader", "near", "site", "sorry", "gate", "robot")
_OF_ALL = ("http", "html", "error", "status", "url", "404", "php")
_GRAMMAR = (
    "thing",
    "absent",
    "alone",
    "sought",
    "near",
    "point",
    "reader",
    "site",
    "sorry",
    "robot",
    "place",
    "barred",
    "gate",
    "domain",
    "sale",
)


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence: does it speak to the visitor (`reader`), of the use of a site (`site`), deny a thing (`denies`), mean the page that was
    asked for (`near`; `points` in so many words), name what was sought; and has it words of walls (`robot`), borders (`barred`), waiting pages (`gate`) and names for sale (`sold`); does it ask, or ask who the visitor is (`login`), or for cookies before it shows anything (`toll`), or for a language or a country (`chooses`)?"""

    text: str
    reader: bool
    site: bool
    denies: bool
    near: bool
    points: bool
    sought: bool
    robot: bool
    barred: bool
    gate: bool
    sold: bool
    asks: bool
    login: bool
    toll: bool
    chooses: bool

    @property
    def talks(self) -> bool:
        """Whether it is talk of a site, where no heading says what the page is about."""
        return self.reader or self.site or self.denies or self.near or self.sold

    def own(self, *, titled: bool) -> bool:
        """Whether it says something of its own. Under a heading that names something, only words to the visitor and of the page itself do not."""
        if titled and width(self.text) >= _LENGTHY and not (self.points or self.sought) and share_of_own(self.text) >= _OWN:
            return True
        if self.reader or self.near or is_statement(self.text):
            return False
        facts = not self.denies and len(_NUMBER.findall(self.text)) >= _DATA
        return titled or not (self.site or self.denies or self.gate or self.sold) or facts


@lru_cache(maxsize=512)
def sayings(line: str) -> tuple[Saying, ...]:
    """What the sentences of a line say; none for a line that mostly quotes, or is too long for a notice."""
    bare = unquoted(line) if len(line) <= _LONGEST else ""
    if width(bare) < _WHOLE * width(line):
        return ()
    return tuple(_saying(s) for s in _SENTENCE.split(bare) if s.strip())


def is_sorry(head: str) -> bool:
    """Whether a heading is an excuse or an error and nothing else."""
    low = _plain(head)
    return _holds("sorry", low) and (width(head) <= _SHORT_HEAD or is_statement(head))


def has_none(text: str) -> bool:
    """Whether a text has no word at all that sites speak of themselves with."""
    low = _plain(text)
    return not any(_holds(field, low) for field in _SPOKEN)


def is_foot(line: str) -> bool:
    """Whether a line belongs to the foot of a page: rights, privacy, who runs it."""
    found = [_holds("foot", _plain(sentence)) for sentence in _SENTENCE.split(line) if sentence.strip()]
    return bool(found) and (found[0] or 2 * sum(found) > len(found))


def is_dialogue(line: str) -> bool:
    """Whether a line begins with who speaks, or with "question" or "answer"."""
    if _TURN.match(line):
        return True
    found = _LABEL.match(line)
    if found is None:
        return False
    label = folded(found[1])
    return label in _speakers() or label.startswith(tuple(s + " " for s in _speakers() if len(s) > 1))


def defines(line: str, head: str) -> bool:
    """Whether a line says what the word of its heading means, as a dictionary does: "404 error is a …", 死链接，又称…."""
    low, word = folded(line), folded(head)
    behind = f" {_plain(low[len(word) : len(word) + _COPULA]).strip()} "
    return len(word) > 1 and low.startswith(word) and any(behind.startswith((w, " " + w)) for w in _words("defines")[1])


def salutes(line: str) -> bool:
    """Whether a line begins as a speech or a letter does, and greets no users of a site."""
    low = folded(line)
    return low.startswith(_salutes()) and not any(w in low for w in _USERS)


def tells_users(line: str) -> bool:
    """Whether a line says what others are told."""
    return _holds("tells", _plain(line))


@lru_cache(maxsize=512)
def is_statement(text: str) -> bool:
    """Whether the words of one language's grammar make up a sentence or heading: it says nothing but what sites say of themselves."""
    low = _plain(text)
    letters = sum(map(_weighs, low)) if sum(map(str.isalpha, low.split())) >= _WORDS_LEAST or width(low) > len(low) else 0
    return letters > 0 and any(_rest(low, spaced, words) <= _REST * letters for spaced, words in _grammar())


@lru_cache(maxsize=512)
def share_of_own(text: str) -> float:
    """Share of a text's letters that the grammar of no language explains."""
    low = _plain(text)
    return min(_rest(low, spaced, words) for spaced, words in _grammar()) / max(1, sum(map(_weighs, low)))


def _rest(low: str, spaced: bool, words: tuple[str, ...]) -> int:  # noqa: FBT001 - a private one
    """Letters of a text that belong to none of the words, nor to a word that begins with one of them."""
    covered = bytearray(len(low))
    for word in words:
        at = low.find(word)
        while at >= 0:
            end = at + len(word)
            end = low.find(" ", end - 1) if spaced else end
            covered[at:end] = b"\1" * (end - at)
            at = low.find(word, max(end, at + 1))
    return sum(_weighs(c) and not covered[i] for i, c in enumerate(low))


def _weighs(letter: str) -> bool:
    """Whether a letter says something: the small words of Japanese are hiragana, those of Chinese and of dates a few characters."""
    return letter.isalpha() and not "ぁ" <= letter <= "ん" and letter not in _SMALL


def tells_facts(text: str) -> bool:
    """Whether a sentence has numbers enough to be one of facts: "on page 45 of number 3"."""
    return len(_NUMBER.findall(text)) >= _DATA


def asks_why(head: str) -> bool:
    """Whether a heading promises an explanation: "Why links die"."""
    return _WHY.match(folded(head)) is not None


def is_notice(head: str) -> bool:
    """Whether a heading is one of a notice: a statement of a site, an excuse, a word to a visitor who may be a machine."""
    return is_statement(head) or is_sorry(head) or any(s.robot and (s.reader or s.asks) for s in sayings(head))


def meant(text: str, start: int, *, titled: bool) -> bool:
    """Whether what stands at a place of a line is said of the page itself, and not told of another: its sentence means the page or speaks
    to the visitor, or says nothing else. Under a heading that names something, the line must not say more than that sentence either."""
    at = 0
    said = sayings(text)
    for saying in said:
        at = max(text.find(saying.text, at), at)
        if start < at + len(saying.text):
            if tells_users(saying.text) or (tells_facts(saying.text) and not (saying.points and not saying.sought)):
                return False
            if saying.points or (not titled and (saying.near or saying.reader)):
                return True
            return (len(said) == 1 or not titled) and (
                is_statement(saying.text) or (width(saying.text) <= _SHORT and all(s is saying or s.reader for s in said))
            )
    return True


@lru_cache(maxsize=512)
def is_grammar(word: str) -> bool:
    """Whether a word is one of the grammar, or begins with one."""
    low = f" {word} "
    return any(low.startswith(w) if spaced else word in w or w in word for spaced, words in _grammar() for w in words)


def _saying(sentence: str) -> Saying:
    low = _plain(sentence)
    asks = sentence.rstrip().endswith(("?", "？"))
    thing, points = _holds("thing", low), _points(low)
    return Saying(
        text=sentence.strip(),
        reader=_holds("reader", low),
        site=_holds("site", low),
        denies=not asks
        and not _holds("tells", low)
        and not _rests(sentence)
        and (_holds("alone", low) or (thing and _holds("absent", low))),
        near=_holds("near", low) or points,
        points=points or (thing and _holds("sought", low)),
        sought=thing and _holds("sought", low),
        robot=_holds("robot", low),
        barred=_holds("place", low) and _holds("barred", low),
        gate=_holds("gate", low),
        sold=_holds("domain", low) and _holds("sale", low),
        asks=asks,
        login=_holds("login", low),
        chooses=_holds("choose", low) and _holds("choice", low),
        toll="cookie" in low and _holds("agree", low) and _holds("toll", low),
    )


def _plain(text: str) -> str:
    """Folded, words parted by one blank, a blank at either end."""
    return f" {_NO_WORD.sub(' ', folded(text))} "


def _rests(sentence: str) -> bool:
    """Whether a sentence says that the page is kept as it is: it is there."""
    low = folded(sentence)
    return any(w.strip() in low for w in _words("rests")[1])


def _holds(field: str, low: str) -> bool:
    return any(map(low.__contains__, _words(field)[0 if low.isascii() else 1]))


def _points(low: str) -> bool:
    """Whether a word that points has a thing next to it: "this page", "this old page", 该页面, 此条新闻."""
    for point, things in _pointing():
        at = low.find(point)
        while at >= 0:
            rest = low[at + len(point) : at + len(point) + 40]
            word, _, behind = rest.partition(" ")
            if rest.startswith(things) or rest[1:].startswith(things) or (word not in _ARTICLES and behind.startswith(things)):
                return True
            at = low.find(point, at + 1)
    return False


@cache
def _words(field: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(words in ASCII, all) of a field, in all languages."""
    every = dict.fromkeys(f" {w}" if t.spaced else w for t in TALKS for w in getattr(t, field).split("|") if w)
    return tuple(w for w in every if w.isascii()), tuple(every)


@cache
def _pointing() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((f" {p} " if t.spaced else p, tuple(t.thing.split("|"))) for t in TALKS for p in t.point.split("|") if p)


@cache
def _grammar() -> tuple[tuple[bool, tuple[str, ...]], ...]:
    every = tuple(_bounded(w, "", spaced=True) for w in _OF_ALL)
    return tuple(
        (t.spaced, (*every, *{_bounded(w, field, spaced=t.spaced) for field in _GRAMMAR for w in getattr(t, field).split("|") if w}))
        for t in TALKS
    )


def _bounded(word: str, field: str, *, spaced: bool) -> str:
    """A word as it stands in a text: pointing words are whole ones."""
    return word if not spaced else f" {word} " if field == "point" else f" {word}"


@cache
def _salutes() -> tuple[str, ...]:
    return tuple(w for t in TALKS for w in t.salute.split("|") if w)


@cache
def _speakers() -> frozenset[str]:
    return frozenset(w for t in TALKS for w in t.speaker.split("|") if w)
