"""Whether words in quotation marks are a statement of somebody, a term, or neither (names, titles, scare quotes)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache

from refcheck.lang import Language
from refcheck.lang.caseless import any_case
from refcheck.lang.later import later
from refcheck.model import QuotationKind
from refcheck.parse.quotations_marks import HIDDEN, Quoted
from refcheck.parse.quotations_originals import is_foreign, is_phrase, original_behind

_CJK_CHARACTER = later(r"[\u3040-\u30ff\u3400-\u9fff]")
_WORD = later(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_BOOK_MARKS = "『"
_TITLE_MARKS = "《〈"
# ships, rockets, sites
_NUMBERED = later(r"[^\s,，。、]{1,14}?[^\W\d]-?\d+[号號]?|[A-ZА-ЯЁ][\w’.\-]*(?: [A-ZА-ЯЁ][\w’.\-]*)*[ \-]\d+")
_GOES_ON = later(r"[。！？]\s*\w|[.!?]\s+[^\W\da-zà-ÿа-яё]\w*\s\w")  # more than one sentence: no name, no catchword
_FRENCH_TERM = 6.5  # words: "la diplomatie de la marée basse" has its prepositions and articles
_NAMES = 3  # Latin words that may be a name in a paper of another script
_TURNED = later(r"^ ?[（(][^（）()\ue000]{1,80}[）)]")  # a translation right behind foreign words
_TOLD_SO = later("。(?:こう|そう)[^、。]{1,16}のは、?[^。]{2,40}(?:だ|である|だった|であった)。")  # 「…」。こう嘆くのは、村長だ。
_FRENCH_CLAUSE = later(r"\s?, (?:(?:qu[e’']|qui|dont|où) ?|(?:il|elle|ils|elles) [^,.;:«]{2,40}? (?:que |qu[’']))")
_DASHED = later(r"\s*,?\s*[—–-]\s")
_NOUN_AHEAD = later(r"(?<!\w)(?!что |чтобы |как |будто |и |а |но |мол |не |это )[А-ЯЁа-яё]+ $")
_CALLED = 6  # words that a name in marks has not
_SENTENCE = 2.5  # words in another language: no name, and no single word
_TERM, _PHRASE = 4.5, 4  # words
_NEVER = later(r"(?!)")


@dataclass(frozen=True)  # without slots: what is asked again and again is kept
class Setting:
    """A quoted stretch and what stands around it: `masked` is the passage with quoted words hidden."""

    text: str
    masked: str
    quote: Quoted
    first: int  # the sentence's start
    last: int  # the sentence's end
    marked: bool  # a note mark follows in the sentence, or stands inside the marks
    tight: bool  # that mark stands at the closing mark
    answered: bool  # a note of the paragraph answers
    language: Language
    listed: bool = False  # another quotation stands before it in the sentence, behind the mark before

    @cached_property
    def words(self) -> str:
        return self.text[self.quote.start : self.quote.end]

    @cached_property
    def before(self) -> str:
        return self.masked[self.first : self.quote.start - 1]

    @cached_property
    def after(self) -> str:
        return self.masked[self.quote.end + 1 : self.last]

    @cached_property
    def adjacent(self) -> bool:
        """Whether the verb of saying stands at the quotation itself."""
        return _adjacent(self)


_BESIDE = 80  # characters before quoted words in which what names them may begin
_ONLY_NAMES = later(
    r"(?<!\w)(?:прозвали|окрестили|перекрестили|нарекли|кличут|величают|именуют|прозван[аоы]?|окрещ[её]н[аоы]?)(?!\w)(?! мы)[^.;:,«]{0,40}\W*$"
)


@lru_cache(maxsize=1024)  # seven languages have some forty expressions each
def compiled(expression: str, *, case: bool = False) -> re.Pattern[str]:
    """The expression compiled; one that never matches for an empty one."""
    return re.compile(expression, re.NOFLAG if case else any_case(expression)) if expression else _NEVER


@lru_cache(maxsize=1024)
def size(words: str) -> float:
    """Length in words; two CJK characters count as one."""
    rest, cjk = _CJK_CHARACTER.subn(" ", words)
    return cjk / 2 + len(_WORD.findall(rest))


def kind_of(setting: Setting, language: Language) -> QuotationKind | None:
    """DIRECT, TERM, or None for what nobody is said to have said."""
    if setting.quote.opening in _TITLE_MARKS or _NUMBERED.fullmatch(setting.words):
        return None
    speech = language.speech
    amount = size(setting.words)
    if (setting.answered and _given_term(setting, language)) or (
        (setting.marked or (setting.answered and _is_called(setting, language))) and _nickname(setting, language)
    ):
        return QuotationKind.TERM
    if compiled(speech.denied).search(setting.masked, setting.quote.end, setting.last + (60 if amount < 4.5 else 0)):
        return None
    if compiled(speech.plans).search(setting.words) and compiled(speech.planned).match(setting.after):
        return None
    near = attributed(setting, language)
    if setting.answered and setting.quote.opening not in _BOOK_MARKS and (kind := _as_printed(setting, language)) is not None:
        return kind
    if (setting.quote.opening in _BOOK_MARKS and not near) or _is_title(setting.words):
        return None
    if setting.answered and amount >= 2.5 and compiled(speech.predicates).match(setting.words) and _subject(setting):
        return QuotationKind.DIRECT
    if amount >= 4.5:
        return QuotationKind.DIRECT if _stated(setting, language, near) else None
    return _short(setting, language, near)


def _given_term(setting: Setting, language: Language) -> bool:
    """Whether a form like "what X calls" takes the quotation: a concept, or several in a row, and no sentence."""
    words = setting.words
    if size(words) >= (_FRENCH_TERM if language.code == "fr" else 4.5) and (
        size(words) > 12 or not re.fullmatch(r"[^、。，,.!?]*[^、。，,.!?ぁ-ん](?:、[^、。，,.!?]*[^、。，,.!?ぁ-ん])+", words)
    ):
        return False
    if (language.code != "fr" and any(size(p) > 4 for p in words.split("、"))) or compiled(language.speech.anonymous).search(
        _clause(setting, language)
    ):
        return False
    after = setting.after if language.spaced else _TURNED.sub("", setting.after)  # 「…」（原文）と呼ぶ
    around = setting.before[-40:].replace(HIDDEN, "_") + HIDDEN + after[: 48 if language.spaced else 16].replace(HIDDEN, "_")
    return compiled(language.speech.terms).search(around) is not None


def _is_called(setting: Setting, language: Language) -> bool:
    """Whether a Russian verb that gives nothing but names stands before the words: a note beside them answers for them."""
    return language.code == "ru" and _ONLY_NAMES.search(setting.before) is not None


def _nickname(setting: Setting, language: Language) -> bool:
    """Whether people are said to call a thing so, in few words."""
    if size(setting.words) > 6 or re.search(r"[,.;!?、。，；！？]", setting.words.rstrip(".,")):
        return False
    around = setting.before[-80:].replace(HIDDEN, "_") + HIDDEN + setting.after[:16].replace(HIDDEN, "_")
    return compiled(language.speech.nicknames).search(around) is not None


def _stated(setting: Setting, language: Language, near: bool) -> bool:  # noqa: FBT001 - a fact about the words, not a switch
    """Whether a longer quotation is a statement that a source, or a named speaker, answers for."""
    if _is_named(setting, language) and not (near and size(setting.words) > 8) and not (setting.marked and _GOES_ON.search(setting.words)):
        return False
    if setting.marked or near:
        return True
    return setting.answered and (size(setting.words) >= 7 or _script(setting.words) != _script(setting.text) or _by_itself(setting))


def _short(setting: Setting, language: Language, near: bool) -> QuotationKind | None:  # noqa: FBT001 - as above
    """Short quotations: a statement only where a verb of saying takes it, else a term where it is given to somebody."""
    speech = language.speech
    if setting.marked and size(setting.words) >= 2 and compiled(speech.implied).search(_clause(setting, language)):
        return QuotationKind.DIRECT
    if (
        (setting.marked or _is_original(setting))
        and not setting.listed
        and size(setting.words) >= 2
        and _script(setting.words) != _script(setting.text)
    ):
        return QuotationKind.DIRECT
    if compiled(speech.anonymous).search(_clause(setting, language)):
        return None
    if _is_named(setting, language):
        return None
    if near and setting.answered and (size(setting.words) >= 2.5 or (setting.adjacent and not _runs_on(setting))):
        return QuotationKind.DIRECT
    if _counts(setting, language) or _fragment(setting, language) or _by_itself(setting):
        return QuotationKind.DIRECT
    said = language.code == "ko" and setting.quote.opening in '“"〝'  # Korean has single marks for terms
    if setting.marked and (
        said or (setting.tight and not setting.listed and size(setting.words) >= (2.5 if _within_told(setting, language) else 2))
    ):
        return QuotationKind.DIRECT
    return None


def _as_printed(setting: Setting, language: Language) -> QuotationKind | None:
    """Words in the source's language, or with the original in brackets behind them; a few Latin ones may be a name."""
    amount, called = size(setting.words), is_called(setting.before, setting.after, language)
    if is_foreign(setting.words, language):
        if amount >= _PHRASE and is_phrase(setting.words):
            return QuotationKind.DIRECT  # a sentence is no name
        if amount >= _SENTENCE and not called and _script(setting.words) != "l":
            return QuotationKind.DIRECT
        turned = _TURNED.match(setting.after) is not None or setting.tight
        return QuotationKind.TERM if turned and setting.marked and not called and amount < _SENTENCE else None
    if called or not original_behind(setting.words, setting.after, language):
        return None
    return QuotationKind.TERM if amount < _TERM else QuotationKind.DIRECT


def is_called(before: str, after: str, language: Language) -> bool:
    """Whether the words at either side tell that the quoted ones are a name."""
    speech = language.speech
    named = compiled(rf"(?:{speech.named_before})\s*$" if speech.named_before else "").search(before, max(0, len(before) - _BESIDE))
    return named is not None or compiled(speech.named_after).match(after) is not None


def _runs_on(setting: Setting) -> bool:
    """Whether a Chinese clause leads up to the words and goes on behind them: they are two of its words (…主张，同盟应当从“承诺”转向“能力”)."""
    if setting.language.code != "zh":
        return False
    led = compiled(rf"(?:{setting.language.speech.says})[，：][^，。：“\ue000]{{3,}}$").search(setting.before)
    return bool(led and re.match(r"[一-龥]{2}", setting.after))


def _is_original(setting: Setting) -> bool:
    """Whether a note of the paragraph answers for words in another script than the paper's; a few Latin ones in capitals are a name."""
    if not setting.answered:
        return False
    if _script(setting.words) != "l":
        return True
    words = _WORD.findall(setting.words)
    return len(words) > _NAMES and sum(w[0].islower() for w in words) * 2 > len(words)


def _within_told(setting: Setting, language: Language) -> bool:
    """Whether a reported clause holds the quotation: two words in it are a term, and the clause is the statement."""
    speech = language.speech
    return (
        language.spaced and not speech.verb_final and bool(compiled(rf"(?<!\w)(?:{speech.says})(?:{speech.opens})").search(setting.before))
    )


def _clause(setting: Setting, language: Language) -> str:
    """What stands before the quotation in its clause; "on" and "man" of a clause before say nothing of it."""
    return re.split(r"[,;:] (?!sondern )", setting.before)[-1] if language.code in ("de", "fr") else setting.before


def _counts(setting: Setting, language: Language) -> bool:
    """Whether the words give a number: in figures, where a mark follows; written out, where a note of the paragraph answers."""
    if setting.marked and (re.search(r"\d", setting.words) or compiled(language.speech.counts).search(setting.words)):
        return size(setting.words) >= 2.5
    return setting.answered and size(setting.words) >= 2 and len(compiled(language.speech.numbers).findall(setting.words)) > 0


def _subject(setting: Setting) -> bool:
    """Whether the sentence's own words, no sign, lead to the quoted predicate ("countermeasures, which “would be premature”")."""
    return re.search(r"\w\s?$", setting.before) is not None


def _fragment(setting: Setting, language: Language) -> bool:
    """Whether the words are a piece cut out of a sentence: an article, preposition or clause begins them, and a mark follows."""
    if not setting.marked or setting.listed or not setting.words[:1].islower() or size(setting.words) < 3:
        return False
    return language.code in ("de", "fr") and len(re.findall(r"(?<!\w)[^\W\d_A-ZÀ-Þ]{2,}(?!\w)", setting.words)) > 1


def _by_itself(setting: Setting) -> bool:
    """Whether Korean or French words in marks are a sentence of their own, for which a note of the paragraph answers."""
    alone = setting.language.code in ("ko", "fr") and setting.words.rstrip()[-1:] in tuple(".!?…") and size(setting.words) >= 2
    return alone and setting.answered and not re.search(r"[^\W_]", setting.before + setting.after)


def _script(text: str) -> str:
    """What most letters of a text are: Latin, Cyrillic, Hangul or others."""
    counts = Counter(
        "l" if c < "\u0370" else "c" if c < "\u0530" else "h" if "\uac00" <= c <= "\ud7a3" else "o" for c in text if c.isalpha()
    )
    return counts.most_common(1)[0][0] if counts else ""


def attributed(setting: Setting, language: Language) -> bool:
    """Whether a verb of saying, a colon after one, or "according to" governs the quotation."""
    speech = language.speech
    if setting.adjacent:
        return True
    if language.speech.verb_final:
        told_so = language.code == "ja" and _TOLD_SO.match(setting.masked, setting.quote.end + 1) is not None
        return told_so or compiled(speech.as_said).search(setting.before) is not None
    if compiled(rf"[^{HIDDEN}.;:]{{0,40}}?(?<!\w)(?:{speech.closes})(?=\W*[.,;]|\W*$)" if speech.closes else "").match(setting.after):
        return True
    before = setting.before.rsplit(HIDDEN, 1)[-1][-110:]
    return bool(compiled(rf"(?<!\w)(?:{speech.says})(?!\w)" if language.spaced else speech.says).search(before)) or bool(
        compiled(speech.according).search(before)
    )


def _adjacent(setting: Setting) -> bool:
    language, speech = setting.language, setting.language.speech
    before, after = setting.before, setting.after
    if before.rstrip().endswith((":", "：")):
        return True
    if speech.verb_final:
        after = _TURNED.sub("", after)
        return bool(
            compiled(
                rf"(?:など|等)?(?:{speech.opens})(?:{speech.governs or '(?!)'})|(?:など|等)?(?:{speech.opens}|と、?[^。\ue000]{{0,40}}?)(?:{speech.says})|(?:など)?を(?!論[じず])[^、。]{{0,6}}?(?:{speech.says})|[을를] (?:{speech.says})"
            ).match(after)
        ) or bool(compiled(rf"(?:{speech.says})[^、。]{{0,4}}[、。]?$").search(before) and setting.quote.start > setting.first + 1)
    spaced = r"(?<!\w)" if language.spaced else ""
    if compiled(rf"{spaced}(?:{speech.says})[^{HIDDEN}.;]{{0,12}}$").search(before):
        return True
    if language.code == "ru" and not _DASHED.match(after):  # «…», заметила она; not: «вечный лёд», про который пели
        return _verb_behind(setting)
    ended = setting.words.rstrip()[-1:] in ",.!?，。！？…" or after.lstrip()[:1] in ",—–-，"
    if language.code == "fr" and _FRENCH_CLAUSE.match(after):
        return False  # « X », que le ministre promet …; « X », il a répondu que …: the verb has other words
    return ended and bool(compiled(rf"^[^{HIDDEN}.;。；]{{0,60}}?{spaced}(?:{speech.says})").match(after))


def _is_title(words: str) -> bool:
    """Whether every longer word has a capital, as in titles of works."""
    longer = [w for w in _WORD.findall(words) if len(w) > 3]
    return len(longer) > 1 and not words.lstrip()[:1].islower() and all(w[0].isupper() for w in longer)


def _stands_bare(setting: Setting) -> bool:
    """Whether Russian words stand without the colon, comma or dash of speech: писала «Заря»; паром «Лиман», сообщает начальник порта, …"""
    before = setting.before
    if _DASHED.match(setting.after) or (_verb_behind(setting) and not _NOUN_AHEAD.search(before)):
        return False
    return re.fullmatch(r"\W*|.*\(", before) is not None or _NOUN_AHEAD.search(before) is not None


def _verb_behind(setting: Setting) -> bool:
    """Whether a comma and a verb of saying follow: «…», заметила она."""
    says = setting.language.speech.says
    comma = "" if setting.words.rstrip()[-1:] in ",.!?…" else ","
    return compiled(rf"\s*{comma} ?(?:как )?(?:[а-яё]+о |тогда |также )?(?:{says})(?!\w)").match(setting.after) is not None


def _is_named(setting: Setting, language: Language) -> bool:
    """Names of bodies, programmes and papers, and catchwords: told by the words at either side and by capitals."""
    if is_called(setting.before, setting.after, language):
        return True
    if language.code == "ru" and setting.words[:1].isupper() and size(setting.words) < _CALLED and _stands_bare(setting):
        return True
    if not language.spaced or setting.before.rstrip().endswith((":", "：")) or not setting.before.strip():
        return False
    if language.code == "de" and setting.marked:
        return False  # every noun has a capital
    return setting.words[:1].isupper() and size(setting.words) < 6 and not setting.adjacent
