"""One passage read for statements: its quotation marks, sentences, speakers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from operator import attrgetter

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.lang.originals import Originals
from refcheck.model import QuotationKind
from refcheck.parse import names_ja
from refcheck.parse.quotations_flow import Passage, mark_sentence, sentence_of
from refcheck.parse.quotations_kinds import Setting, compiled, kind_of, size
from refcheck.parse.quotations_ko import sentences_behind
from refcheck.parse.quotations_marks import HIDDEN, Quoted, as_read, hidden, quoted, sentences
from refcheck.parse.speakers import Speakers
from refcheck.parse.speech import Clause, reported
from refcheck.parse.speech_carried import carried
from refcheck.parse.speech_en import without_author
from refcheck.parse.speech_en_cuts import is_authors
from refcheck.parse.speech_equated import holder

_NEAR = 1000  # characters on either side in which a speaker, or what governs a quotation, is looked for
_BESIDE = 40  # characters behind a name in marks in which the verb of saying stands that makes it a paper
_LEAST_CLAUSE = {"ko": 3.0, "ja": 3.5, "zh": 3.0, "ru": 2.0, "fr": 3.0, "en": 3.0}  # words, elsewhere four; two CJK characters are one
_OWNERS = ("owner", "agent", "by", "text")
_NEXT = 4  # characters between an owner and the clause
_SHORT = 4.0  # words: shorter clauses are statements where a mark follows them, in languages that put the verb first
_TELLS = 8  # words, with a number among them, that a quotation completes
_CLOSED = (".", "。", "!", "?", "！", "？")
_THAT = r" that | que | qu[’']|,? dass |,? что "
_NO_SUBJECT = later("[并且又还也却而]")  # a Chinese clause that goes on with the subject of the one before
_BRACKETED = later(r"(?<=[가-힣])\([^()\n]{2,48}\)")
# The stop of an initial or an abbreviation ends no clause: на встрече с А. Громовым, в 1998 г. и позднее
_ABBREVIATED = later(r"(?<=(?<!\w)[А-ЯЁ])\.(?= ?[А-ЯЁ])|(?<=(?<!\w)[А-ЯЁ][а-я])\.(?= [А-ЯЁ][а-яё])|\.(?= [а-яё\d])")
_CONTRAST = later(r"而是|(?:but|sondern|mais|а)\b", re.IGNORECASE)  # "not this, “but that”" is one statement
# «Nous partirons, a dit le ministre, Jean Roux, et sans regret»: the verb, then its subject, then the comma.
_INCISE_FR = (
    r", (?=(?:{says})(?:-t)?(?:-(?:ils?|elles?)| (?:-t-)?(?:les? |la |l[’']|M\. |Mme |[A-ZÀ-Ý])))[^«»;:!?,]{{2,90}}"
    r"(?:, [A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+){{0,2}})?, "
)


@dataclass(frozen=True, slots=True)
class Found:
    """A statement text[start:end] of its passage. `leading`: its verb of saying stands before it."""

    start: int
    end: int
    kind: QuotationKind
    leading: bool = True
    verb: int = 0  # reported speech: where its verb stands
    speaker: str | None = None
    aside: int = 0  # where the attribution inside a parted quotation begins, 0 for none
    resumed: int = 0  # where the quotation goes on after it
    equated: bool = False  # said to be what somebody said: his name ends at `verb`


class Reading:
    """A passage with what was found in it."""

    def __init__(self, passage: Passage, language: Language, originals: Originals, *, beside: bool = False) -> None:
        """`beside`: the note of a quotation set apart right before or behind answers for a passage that has no mark."""
        self.passage, self.language, self.originals = passage, language, originals
        self.answered = bool(passage.marks) or beside
        self.plain = text = as_read(passage.text, language)  # what is read; `words` are the passage's own
        self.quotes = quoted(text, language)
        self.masked = hidden(text, self.quotes)
        self.named = self._named()
        # An author who is a mark (author and date) may be the first word of a sentence, which then begins with no capital.
        opened = {m.at for m in passage.marks if language.spaced and re.search(r"\w{3}[.!?]\s+$", passage.text[max(0, m.at - 6) : m.at])}
        if language.code == "ko":
            opened.update(sentences_behind(text, self.masked, self.quotes, {m.at for m in passage.marks}, language))
        self.bounds = sorted(opened.union(sentences(text, self.quotes, language)))

    def statements(self, speakers: Speakers) -> list[Found]:
        """The passage's statements in order; speakers are resolved as a reader meets them."""
        if self.passage.block:
            return [Found(*self._whole(), QuotationKind.DIRECT, speaker=speakers.last)]
        speakers.begin()
        if self._is_heading():
            return []
        direct = self._direct()
        clauses = self._clauses([f for f in direct if f.kind is QuotationKind.DIRECT])
        terms = [t for c in clauses for t in self._terms(c)]
        found = sorted({(f.start, f.end): f for f in (*terms, *direct, *clauses)}.values(), key=lambda f: (f.start, f.end))
        return self._with_speakers(found, speakers)

    def words(self, item: Found) -> str:
        """The statement's words, an attribution inside them left out."""
        text = self.passage.text
        if not item.aside:
            return text[item.start : item.end]
        comma = item.kind is QuotationKind.DIRECT and text[item.aside : item.aside + 1] == ","
        first = text[item.start : item.aside] + "," * comma
        return first + " " * self.language.spaced + text[item.resumed : item.end]

    def _named(self) -> str:
        """The passage with the words of statements hidden, but names of papers in title marks, and attributions, left."""
        names = [q for q in self.quotes if q.depth == 0 and q.end - q.start <= 40 and self._is_paper(q)]
        chars = list(self.masked)
        for q in names:
            chars[q.start : q.end] = self.plain[q.start : q.end]
        return "".join(chars)

    def _is_paper(self, q: Quoted) -> bool:
        around = self.plain[max(0, q.start - 24) : q.end + _BESIDE]
        found = compiled(self.language.speech.papers).finditer(around)
        return any(m.start(1) >= 0 and m.end() == min(24, q.start) + q.end + 1 - q.start for m in found)

    def sentence(self, at: int) -> tuple[int, int]:
        """Start and end of the sentence that holds `at`."""
        i = sentence_of(self.bounds, at)
        return self.bounds[i], self.bounds[i + 1] if i + 1 < len(self.bounds) else len(self.plain)

    def _is_heading(self) -> bool:
        """A short line without mark and without an end, which no reader told as a heading."""
        text = self.plain
        return not self.passage.marks and size(text) < 16 and text[-1] not in ".!?…。！？:：" and text[-2:-1] not in ".!?…。！？"

    def _whole(self) -> tuple[int, int]:
        """A block quotation without marks around all of it."""
        outer = next((q for q in self.quotes if q.start == 1 and q.end >= len(self.plain) - 2), None)
        return (outer.start, outer.end) if outer else (0, len(self.plain))

    def _direct(self) -> list[Found]:
        made: list[Found] = []
        for q in self.quotes:
            if q.depth or not self.plain[q.start : q.end].strip():
                continue
            setting = self._setting(q)
            kind = kind_of(setting, self.language)
            if kind is not None:
                start, end = self.bare(q.start, q.end)
                aside, resumed = self._aside(start, end)
                made.append(Found(start, end, kind, not (aside or self._follows(setting)), aside=aside, resumed=resumed))
        return self._rejoined(made)

    def _aside(self, start: int, end: int) -> tuple[int, int]:
        """Where an attribution between dashes stands inside the marks («…, — сказал он, — …»), in French also one between commas."""
        says = self.language.speech.says
        if self.language.code == "fr":
            incise = compiled(_INCISE_FR.format(says=says)).search(self.plain, start, end)
            if incise:
                return incise.span()
        inside = compiled(rf"[,.!?…] ?[—–] (?=(?:{says}))[^—–«»]{{2,80}}[,.] ?[—–] ").search(self.plain, start, end)
        return (inside.start(), inside.end()) if inside and self.language.spaced else (0, 0)

    def bare(self, start: int, end: int) -> tuple[int, int]:
        """Without blanks and the comma or stop that the sentence, not the speaker, put inside the marks."""
        text = self.plain
        while end > start and text[end - 1] in " \u00a0\u202f,，、.。．":
            end -= 1
        while start < end and text[start] in " \u00a0\u202f":
            start += 1
        return start, end

    def _rejoined(self, found: list[Found]) -> list[Found]:
        """A sentence cut in two by "she said" is one statement."""
        made: list[Found] = []
        for item in found:
            if made and self._cut_by_speaker(made[-1], item):
                made[-1] = replace(made[-1], end=item.end, aside=made[-1].end, resumed=item.start)
            else:
                made.append(item)
        return made

    def _cut_by_speaker(self, one: Found, other: Found) -> bool:
        if self.language.speech.verb_final:
            return False  # 「…」と述べ、「…」 are two: where the verb stands behind, nothing cuts a sentence in two
        text = self.plain
        between = self.masked[one.end : other.start]
        if text[one.end : one.end + 1] in _CLOSED or text[one.end - 1] in _CLOSED:
            return False
        if "；" in between or one.kind is not other.kind or self.sentence(one.start) != self.sentence(other.start) or len(between) > 60:
            return False
        said = compiled(rf"(?:{self.language.speech.says})").search(between)
        commas = re.fullmatch(r"[,，]?\W{1,4}[^,，]+[,，]\W{1,4}", between)
        return bool(said and commas) and not text[other.start].isupper() and not re.search(r"\b(?:and|и|und|et)\b", between)

    def _setting(self, q: Quoted) -> Setting:
        first, last = self.sentence(q.start)
        _, last = self.sentence(max(q.end - 1, q.start)) if q.end > last else (first, last)
        own = sentence_of(self.bounds, q.start)
        marks = [m.at for m in self.passage.marks if m.at > q.start and mark_sentence(self.bounds, m) == own]
        tight = any(m <= q.end + 2 for m in marks)
        first, last = max(first, q.start - _NEAR), min(last, q.end + _NEAR)
        behind = max([first, *(m.at for m in self.passage.marks if m.at <= q.start)])
        near = range(bisect_left(self.quotes, behind, key=_start_of), bisect_left(self.quotes, q.start, key=_start_of))
        listed = any(self.quotes[k].depth == 0 and self.quotes[k].opening not in "『《〈" for k in near)
        return Setting(self.plain, self.masked, q, first, last, bool(marks), tight, self.answered, self.language, listed)

    def _follows(self, setting: Setting) -> bool:
        """Whether the speaker is to be looked for behind the quotation first ("…," said X)."""
        if self.language.code == "en" and compiled(rf"\W*(?:he|she|they) (?:\w+ly )?(?:{self.language.speech.says})(?!\w)").match(
            setting.after
        ):
            return True  # "What it had to offer was seen from above: “…,” she promised"
        if self.language.speech.verb_final or setting.before.rstrip().endswith((":", "：")):
            return False
        if not setting.adjacent:
            return False
        return compiled(rf"(?:{self.language.speech.says})\W*(?:\w+\W+){{0,3}}$").search(setting.before) is None

    def _clauses(self, direct: list[Found]) -> list[Found]:
        made: list[Clause] = []
        # The stop of an initial in brackets behind a Korean name ends no subject: 차긴(Л. Чагин) 차관은
        masked = _BRACKETED.sub(lambda m: re.sub("[.,]", "·", m.group()), self.masked) if self.language.code == "ko" else self.masked
        masked = _ABBREVIATED.sub("·", masked) if self.language.code == "ru" else masked
        for i, first in enumerate(self.bounds):
            last = self.bounds[i + 1] if i + 1 < len(self.bounds) else len(self.plain)
            clauses = [self._before_quotation(self._closed_by_mark(c), direct) for c in reported(masked, first, last, self.language)]
            made += [c for c in clauses if self._counts(c, first, i, direct)]
        more = carried(masked, self.bounds, self.passage.marks, [c.start for c in made] + [f.start for f in direct], self.language)
        made += [c for c in more if self._counts(c, c.start, sentence_of(self.bounds, c.start), direct)]
        return [Found(c.start, c.end, QuotationKind.REPORTED, c.leading, c.verb, None, c.aside, c.resumed, c.equated) for c in made]

    def _closed_by_mark(self, clause: Clause) -> Clause:
        """A note mark within the clause and a quotation behind it: what the mark answers for ends there."""
        for mark in self.passage.marks:
            if clause.start < mark.at < clause.end and HIDDEN in self.masked[mark.at : clause.end] and not clause.aside:
                if HIDDEN in self.masked[clause.start : mark.at] or self.masked[mark.at - 1] in "”»」“":
                    continue
                return replace(clause, end=self.bare(clause.start, mark.at)[1])
        return clause

    def _before_quotation(self, clause: Clause, direct: list[Found]) -> Clause:
        """A clause of its own that the same verb governs before quoted words ("that it was closed and that “nobody came”")."""
        sign = self.masked.find(HIDDEN, clause.start, clause.end) - 1
        if sign <= clause.start or clause.aside or not any(sign < f.start <= clause.end for f in direct):
            return clause
        if _CONTRAST.match(self.plain, sign + 1):
            return clause
        joined = compiled(self.language.speech.joins).finditer(self.masked, clause.start, sign)
        before = next((m for m in joined if m.end() == sign), None)
        if before is None and not self.language.speech.verb_final and self._tells(clause.start, sign):
            return replace(clause, end=self.bare(clause.start, sign)[1])
        return replace(clause, end=self.bare(clause.start, before.start())[1]) if before else clause

    def _tells(self, start: int, end: int) -> bool:
        """Whether the words before a quotation tell something themselves ("that the craft, launched on 18 November 2023, had been sent “…”")."""
        words = self.plain[start:end]
        finite = self.language.speech.finite
        if finite and compiled(finite).search(words, words.rfind(", что ") + 1) is None:
            return False  # "план, по которому всех 90 жителей | «вывезут»": its verb stands in the quotation
        return size(words) >= _TELLS and re.search(r"\d", words) is not None

    def _counts(self, clause: Clause, first: int, sentence: int, direct: list[Found]) -> bool:
        """Whether a reported clause is a statement of a source: long enough, not the author's own, no quotation instead."""
        if size(self.plain[clause.start : clause.end]) < _LEAST_CLAUSE.get(self.language.code, 4.0) or not self.answered:
            return False
        if any(clause.start <= f.end and f.start <= clause.end for f in direct):
            return False
        marked = any(mark_sentence(self.bounds, m) == sentence and m.at > clause.start for m in self.passage.marks)
        if (
            not marked
            and self.language.spaced
            and not self.language.speech.verb_final
            and size(self.plain[clause.start : clause.end]) < _SHORT
        ):
            return False
        soon = any(mark_sentence(self.bounds, m) == sentence + 1 for m in self.passage.marks)
        if clause.nominal and self.passage.marks and not marked and not soon and self.language.code != "ko":
            return False
        governing = (
            self.masked[first : min(clause.verb, len(self.masked))]
            if not self.language.speech.verb_final
            else self.masked[first : clause.start]
        )
        if self.language.code == "zh":  # who governs stands in the last part of the clause ("至于外界关注的装置，她表示，…")
            parts = [part for part in re.split("[，；：]", governing) if part.strip()] or [""]
            governing = parts[-1] if not _NO_SUBJECT.match(parts[-1]) else "".join(parts)
        if compiled(self.language.speech.disowned).search(self.masked[first : clause.start]):
            return False
        if self.language.code == "en":
            governing = without_author(governing)
            if is_authors(self.masked, first, clause.verb):
                return False
        return not compiled(self.language.speech.anonymous).search(governing)

    def _terms(self, clause: Found) -> list[Found]:
        inside = [q for q in self.quotes if q.depth == 0 and clause.start <= q.start and q.end <= clause.end]
        short = [self.bare(q.start, q.end) for q in inside if 1 <= size(self.plain[q.start : q.end]) < 7]
        return [Found(start, end, QuotationKind.TERM, verb=clause.verb) for start, end in short if start < end]

    def _with_speakers(self, found: list[Found], speakers: Speakers) -> list[Found]:
        made: list[Found] = []
        heard = 0
        for item in found:
            first, last = self.sentence(item.start)
            heard = self._hear(heard, first, speakers)
            speakers.learn(self._around(max(first, item.start - _NEAR), min(last, item.end + _NEAR)))
            speaker = made[-1].speaker if made and self._same_subject(made[-1], item) else None
            made.append(replace(item, speaker=speaker or self._speaker(item, first, last, speakers)))
            if item.kind is QuotationKind.REPORTED and (item.aside or item.verb == item.start):  # told as a whole
                speakers.tell(self._around(item.start, item.end), made[-1].speaker)
            heard = max(heard, last)
        if made and self.language.code == "ja" and heard == len(self.masked):
            speakers.introduced(self._around(made[-1].end, heard))
        self._hear(heard, len(self.masked), speakers)
        return made

    def _same_subject(self, one: Found, other: Found) -> bool:
        """Whether a verb has the subject of the one before it: Das Amt sagte zu, …, schränkte aber ein, dass …; nia que … et parla de « … »."""
        if self.language.code == "fr" and (one.kind, other.kind) == (QuotationKind.REPORTED, QuotationKind.DIRECT):
            between = re.split("[«“]", self.masked[one.end : other.start])[0]
            return compiled(self.language.speech.joins).fullmatch(between) is not None
        if self.language.code != "de" or {one.kind, other.kind} != {QuotationKind.REPORTED} or not one.end <= other.verb < other.start:
            return False
        between, behind = self.named[one.end : other.verb], self.named[other.verb : other.start]
        return between.strip() in (",", ", und", "und") and not re.search(
            r"[A-ZÄÖÜ]|(?<!\w)(?:er|sie|es|man|wir|ich|ihm|ihr)(?!\w)", behind
        )

    def _hear(self, start: int, end: int, speakers: Speakers) -> int:
        """Take in the sentences between two statements."""
        for i in range(bisect_left(self.bounds, start), bisect_right(self.bounds, end)):
            first = self.bounds[i]
            last = self.bounds[i + 1] if i + 1 < len(self.bounds) else len(self.masked)
            if last <= end:
                speakers.hear(self._around(first, min(last, first + _NEAR)))
        return max(start, end)

    def _speaker(self, item: Found, first: int, last: int, speakers: Speakers) -> str | None:
        first, last = max(first, item.start - _NEAR), min(self._tagged(item, last), item.end + _NEAR)
        if item.equated:
            told_by = holder(self._around(first, item.verb), self.language)
            return speakers.of(told_by, "", leading=True, at_verb=not self.language.speech.verb_final)
        if self.language.speech.verb_final or (item.kind is QuotationKind.TERM and not item.verb):
            beside = self._around(first, item.start), self._around(item.end, self._closed(item, last))
            return speakers.of(*(names_ja.beside(*beside) if self.language.code == "ja" else beside), leading=True)
        upto = item.verb if item.kind is not QuotationKind.DIRECT else item.start - 1
        after = self.plain[item.aside : item.resumed] if item.aside else self._around(item.end, last)
        inside = compiled(self.language.speech.asides).search(self.plain, item.start, item.end) if not item.aside else None
        if inside is not None and item.kind is QuotationKind.DIRECT and item.start < inside.start() and inside.end() < item.end:
            apposition = re.compile(r", [A-ZÀ-Þ][^,]{2,40}(?=,)").match(self.plain, inside.end())
            said = self.plain[inside.start() + 2 : apposition.end() if apposition else inside.end()]
            return speakers.of("", said, leading=False)
        at_verb = item.kind is not QuotationKind.DIRECT
        if at_verb and self.language.speech.inverts and not item.aside and upto < item.start:
            apart = re.search("[,:]", self.named[upto : item.start]) is not None or self.language.code != "de"
            after = self.named[upto : item.start if apart else item.end] + after  # "nennt die Sprecherin den Vertrag …": she stands in it
        elif at_verb and item.leading and self.language.code == "de" and self._denied(upto, item.end):
            after = re.split("[,:]", self.named[upto : item.end])[0] + ", " + after  # "In Kiel bestritt sie, dass …": the verb is told, too
        if at_verb and self._owned(first, upto, item.start):
            upto = item.start  # "the estimate of its economists that …": what governs the clause names the speaker
        outer = compiled(rf"(?:{self.language.speech.says})(?:{_THAT})[^,;:.]*$").search(self.named, first, upto) if at_verb else None
        if outer is not None and self.language.spaced and item.verb < item.start:
            upto = outer.start()  # "the spokesman recalled that last year the government had asked …": the spokesman tells it
        if at_verb and not self.language.spaced:
            upto += 2  # what tells a subject is the verb behind it
        return speakers.of(self._around(first, max(upto, first)), after, leading=item.leading, at_verb=at_verb)

    def _denied(self, start: int, end: int) -> bool:
        return compiled(self.language.speech.denies).match(self.named, start, end) is not None

    def _owned(self, first: int, verb: int, end: int) -> bool:
        """Whether what stands before a clause names whose it is: the estimate of its economists that …, elle est vue par X comme …"""
        according = compiled(self.language.speech.according)
        if self.language.code == "fr":
            return any(m.lastgroup in _OWNERS and m.end() > end - _NEXT for m in according.finditer(self.named, first, end))
        owner = according.search(self.named[verb:end])
        return owner is not None and owner.lastgroup in _OWNERS

    def _closed(self, item: Found, last: int) -> int:
        """The end of what may name the speaker behind Japanese words: the mark that stands behind their verb closes it."""
        if self.language.code != "ja":
            return last
        says = compiled(rf"(?:{self.language.speech.says})")
        return next((m.at for m in self.passage.marks if item.end + 2 < m.at < last and says.search(self.named, item.end, m.at)), last)

    def _around(self, start: int, end: int) -> str:
        """Words beside a statement, names without what stands in brackets behind them."""
        return self.originals.plain(self.named[start:end])

    def _tagged(self, item: Found, last: int) -> int:
        """The end of the sentence, or of the short one behind it that says who spoke: “…。”她说。"""
        whole = self.language.code == "ko" and item.kind is QuotationKind.DIRECT and not re.search(r"\w", self.named[item.end : last])
        if (whole or (item.kind is QuotationKind.REPORTED and not item.leading)) and self.language.speech.echoes:
            echo = compiled(self.language.speech.echoes).match(self.named, last)
            return echo.end() if echo else last
        if self.language.spaced or item.kind is not QuotationKind.DIRECT:
            return last
        if self.language.speech.verb_final:  # 「…」。ベンチで、倉橋さんはそう漏らす。
            so = compiled(
                rf"[」』]\s*。\s*(?:[^。{HIDDEN}]{{1,60}}?[はも]、?(?:そう|こう)[^。{HIDDEN}]{{0,16}}?(?:{self.language.speech.says})[^。]{{0,8}}"
                rf"|(?:こう|そう)[^、。{HIDDEN}]{{1,16}}のは、?[^。{HIDDEN}]{{2,40}}?(?:だ|である|だった|であった))。"
            )
            behind = so.match(self.named, item.end)
            return max(last, behind.end()) if behind else last
        tag = compiled(rf"[。！？!?…]*[”」』\"]\s*[^\W\d_]{{1,20}}?(?:{self.language.speech.says})[。.，]").match(self.named, item.end)
        return max(last, tag.end()) if tag else last


_start_of = attrgetter("start")
