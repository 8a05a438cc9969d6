"""One note → works, pointers back, prose."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from refcheck.lang.later import later
from refcheck.model import BackReference, BackReferenceKind, FieldOrigin, ParsedNote, Reference
from refcheck.parse.access import AccessStatement, find_statement
from refcheck.parse.areas import tidied
from refcheck.parse.areas_east import tidied_east
from refcheck.parse.backrefs import read_backref, read_inside, read_told
from refcheck.parse.bracketed import bracketed
from refcheck.parse.clean import Clean, clean
from refcheck.parse.copies import further_addresses, without_copies
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import flat, pattern
from refcheck.parse.imprint import part_degree
from refcheck.parse.in_turn import share
from refcheck.parse.interviewer import take_interviewer
from refcheck.parse.kind_labels import take_label, untitle
from refcheck.parse.kinds import language_of_work, settle_kind
from refcheck.parse.lead import is_prose, lead_length
from refcheck.parse.occasion import take_occasion
from refcheck.parse.own_titles import part_own_container, take_own_titles
from refcheck.parse.same_year import dated_as_before
from refcheck.parse.shapes_east import part_role
from refcheck.parse.shapes_west import part_house, part_owner, part_year
from refcheck.parse.signs_west import rounded
from refcheck.parse.split import Stretch, stretches
from refcheck.parse.styles import STYLES
from refcheck.parse.styles.gost_parts import is_statute
from refcheck.parse.tidy_west import blank_asides, part_titles
from refcheck.parse.told import without_quoted
from refcheck.parse.undated import undated
from refcheck.parse.worded import read_worded


def parse_note(raw: str, paper_lang: str | None = None, skip: tuple[tuple[int, int], ...] = (), paper: str = "") -> ParsedNote:
    """Take a note apart.

    `raw` is the note as printed, with its line breaks; `paper_lang` (BCP 47) helps only where a title's script leaves the language
    open. `skip` are stretches of `raw` that do not belong to the note. `paper` is the whole text, asked how it writes a word that a
    line's end parts. Never raises: what is not understood is prose. Offsets point into `raw`. Fields have CSL's names (csl-data.json 1.0.2), dates are EDTF (ISO 8601-2); `origin` is each value's span or inference.
    """
    note = undated(rounded(tidied_east(tidied(clean(raw, skip, paper)))))
    statement = find_statement(note)
    read = _Read(without_copies(without_quoted(_without(note, statement))), paper_lang)
    cut = stretches(read.note)
    for at, stretch in enumerate(cut):
        read.take(stretch, described=at + 1 < len(cut) and cut[at + 1].via)
    return ParsedNote(
        raw,
        _carried(share(note, read.references, statement), self_author=read.self_author),
        tuple(read.backrefs),
        tuple(p for p in read.prose if p),
        *_statement(note, statement),
    )


class _Read:
    """What has been read of a note, stretch by stretch."""

    def __init__(self, note: Clean, paper_lang: str | None) -> None:
        self.note, self.paper_lang = note, paper_lang
        self.references: list[Reference] = []
        self.backrefs: list[BackReference] = []
        self.prose: list[str] = []
        self.self_author = False

    def take(self, stretch: Stretch, *, described: bool) -> None:
        """Read one stretch. `described`: the next one is quoted after it."""
        own = self.note
        inside = bracketed(own, stretch)
        if inside is not None:
            if inside.told:
                self._tell(own.text[stretch.start : inside.work.start].strip(" (（"))
            else:
                self.take(Stretch(stretch.start, inside.before, stretch.via), described=False)
            self.take(inside.work, described=described)
            return
        begin = stretch.start + lead_length(own, stretch)
        if begin > stretch.start:
            self._tell(own.text[stretch.start : begin].strip())
        span = Stretch(begin, stretch.end, stretch.via)
        if span.end <= span.start:
            return
        pointer = read_backref(own, span)
        # What is quoted after another work is described there: with a date of its own it is no short title.
        dated = described and bool(find_dates(own.flat[span.start : span.end]))
        if pointer is not None and not (dated and pointer.kind is BackReferenceKind.SHORT_TITLE):
            self.backrefs.append(pointer)
            return
        told = read_told(own, span) or read_worded(own, span)
        if told is not None:
            self.backrefs.append(told)
            self.prose.append(own.text[span.start : span.end])
            return
        self._work(span)

    def _tell(self, words: str) -> None:
        self.prose.append(words)
        self.self_author = self.self_author or bool(pattern("<self_works>").search(words))

    def _work(self, span: Stretch) -> None:
        parts = _parted(self.note, span)
        if parts:
            for part in parts:
                self.take(part, described=False)
            return
        own, references = self.note, self.references
        same = _same().match(own.flat, span.start, span.end)
        own_span = Stretch(same.end(), span.end, span.via) if same else span
        reference = None if is_prose(own, span) else read_work(own, own_span, self.paper_lang, same_author=same is not None)
        if reference is None:
            self._tell(own.text[span.start : span.end])
            return
        if references and _is_remark(reference, own.flat[span.start : span.end]):
            self.prose.append(own.text[span.start : span.end])  # By “union” we render the French “ligue.”
            return
        reference = dated_as_before(own, span.start, span.end, reference, references)
        inside = read_inside(own, span)
        if inside is not None:
            self.backrefs.append(inside)
        if same:
            reference = _by_the_same(own, reference, same, references)
        if span.via and references and references[-1].via is None:
            via = reference.title or reference.container_title
            references[-1] = replace(
                references[-1], via=via, origin={**references[-1].origin, "via": FieldOrigin(None, None, "via-from-next-work")}
            )
        references.append(reference)
        references.extend(further_addresses(own, reference))


_COPY = later(r"\s*(?:[Aa]rchiv|[Aa]rkiv|[Аа]рхив|アーカイブ|存档|存檔|[Ss]napshot|[Mm]irror|DOI|doi|URL|https?)")
_ENDED = later(r"[)）\]〉>]?\s?[.。]\s*(?=[^\W\d_])")


def _parted(note: Clean, span: Stretch) -> tuple[Stretch, Stretch] | None:
    """A stretch with an address in each of two sentences, as two: whatever leads to the second work, its address is not lost."""
    inside = [a for a in note.addresses if span.start <= a.start and a.end <= span.end]
    for one, other in pairwise(inside):
        for ended in _ENDED.finditer(note.flat, one.end, other.start):
            if not _COPY.match(note.flat, ended.end()):
                return Stretch(span.start, ended.end(), span.via), Stretch(ended.end(), span.end, span.via)
    return None


_OURS = later(r"(?<!\w)(?:we|I|мы|нами|wir|ich|nous|je)(?!\w)|筆者|本稿|我们|笔者|필자")


def _is_remark(reference: Reference, text: str) -> bool:
    """Whether a stretch behind a work is the author's sentence on a word: no figure, no address, a "we", and a word in quotation marks."""
    return bool(reference.title and reference.title[:1].islower()) and not re.search(r"\d|https?:", text) and bool(_OURS.search(text))


# "his later memoir, A Second Look": a work of the author before
_POSSESSED = (
    r"(?:his|her|their|seine?[rnm]?|ihre?[rnm]?|son|sa|ses|leurs?|его|её|ее|их)\s(?:[a-zà-ÿäöüßа-яё]+\s){0,3}?(?:books?|stud(?:y|ies)|memoirs?|articles?|essays?|novels?|diar(?:y|ies)|works?|monographs?|reports?|papers?"
    r"|buch|bücher|studien?|erinnerungen|memoiren|aufsatz|aufsätze|beitrag|essays?|romane?|tagebuch|arbeit(?:en)?|monographien?|livres?|ouvrages?|études?|mémoires|articles?|essais?|romans?|thèse|journal"
    r"|книг[аеу]|стать[яюе]|мемуары|воспоминания|работ[аеу]|монографи[яюе]|исследование|роман|дневник)(?=[,:])"
)


def _same() -> re.Pattern[str]:
    """同「…」, ders.: …, Id., «…»: the author's name is not printed again."""
    return pattern(rf"\s*(?P<word><same_author>|{_POSSESSED})\s*(?:[,，:：.]\s*(?=\S)|(?=[「『《“«]))")


def _by_the_same(note: Clean, reference: Reference, found: re.Match[str], before: list[Reference]) -> Reference:
    """The work with the author of the one before it in the note; without one, the author is left open for the paper to settle."""
    start, end = note.raw_span(*found.span("word"))
    names = next((r.author or r.editor for r in reversed(before) if r.author or r.editor), ())
    origin = {**reference.origin, "author": FieldOrigin(start, end, "author-same-as-before")}
    return replace(
        reference,
        author=reference.author or names,
        origin=origin,
        start=start,
        raw=note.text[found.start("word") :][: len(reference.raw) + found.end() - found.start("word")],
    )


def read_work(note: Clean, span: Stretch, paper_lang: str | None, *, same_author: bool = False) -> Reference | None:
    """Read one stretch as a work in the first style that recognises it; None when none does or nothing was found.

    `same_author` says that the words before the stretch name its author (同, ders., Id.), so that it begins with its title.
    """
    draft = Draft(note, span.start, span.end, same_author=same_author)
    own_titles = take_own_titles(draft, paper_lang)
    take_interviewer(draft)
    take_label(draft)
    blank_asides(draft)
    for style in STYLES:
        if style.read(draft):
            break
    else:
        return None
    untitle(draft)
    part_titles(draft)
    for field in ("title", "container_title"):
        if own := own_titles.get(flat(draft.values.get(field, ""))):
            draft.original.setdefault(field, own)
    part_own_container(draft, paper_lang)
    if not (draft.has("title") or draft.has("container_title") or draft.has("URL") or draft.has("DOI")):
        return None
    part_degree(draft)
    part_house(draft)
    part_year(draft)
    part_owner(draft)
    part_role(draft)
    settle_kind(draft)
    take_occasion(draft)
    if not (draft.has("author") or draft.has("container_title")) and is_statute(draft.values.get("title", "")):
        draft.kind = "legislation"
    _date_of_title(draft)
    _day_of_year(draft)
    language = language_of_work(draft, paper_lang)
    if language:
        draft.values["language"] = language
        draft.rules["language"] = "language-from-script"
    return draft.reference()


_OF_DAY = later(r"(?<!\w)(?:от|від|ад|од|of|vom|du)\s$")


def _date_of_title(draft: Draft) -> None:
    """What prints no date of its own: an online text's is the one day that its title names ("Press Briefing, October 10, 2024"), another's
    the first by which the title names it (Указ Президента РФ от 7 мая 2018 г. № 204, Sitzung vom 3. Mai 2011)."""
    if draft.has("issued") or not draft.has("title"):
        return
    start, end = draft.spans["title"]
    days = [d for d in find_dates(draft.note.flat[start:end]) if d.precision == "day"]
    if draft.kind == "legislation" or not draft.has("URL"):
        days = [d for d in days if _OF_DAY.search(draft.note.flat, start, start + d.start)][:1]
    if len(days) == 1:
        draft.put("issued", start + days[0].start, start + days[0].end, value=days[0].edtf, rule="issued-from-title")


def _day_of_year(draft: Draft) -> None:
    """Of a paper of state that prints year and day, the day: Resolution 1973 (2011), 17 March 2011."""
    year = draft.values.get("issued", "")
    if len(year) != 4 or draft.kind not in ("document", "legislation", "book", "report", None) or draft.has("publisher_place"):
        return
    days = [d for d in find_dates(draft.note.flat[draft.start : draft.end]) if d.precision == "day" and d.edtf.startswith(year)]
    numbered = re.match(r"\W*(?:[^\W\d_]+\s){1,3}\d+$", draft.values.get("title", ""))
    if numbered and len(days) == 1:
        draft.drop("issued")
        draft.put("issued", draft.start + days[0].start, draft.start + days[0].end, value=days[0].edtf)


def _without(note: Clean, statement: AccessStatement | None) -> Clean:
    """The note with the general access statement blanked out: it belongs to no single work."""
    if statement is None:
        return note
    blank = " " * (statement.end - statement.start)
    text = note.text[: statement.start] + blank + note.text[statement.end :]
    plain = note.flat[: statement.start] + blank + note.flat[statement.end :]
    return Clean(text, plain, note.offsets, note.addresses)


def _statement(note: Clean, statement: AccessStatement | None) -> tuple[FieldOrigin | None, str | None, str | None]:
    if statement is None:
        return None, None, None
    start, end = note.raw_span(statement.start, statement.end)
    return FieldOrigin(start, end), statement.value, statement.scope


def _carried(references: tuple[Reference, ...], *, self_author: bool) -> tuple[Reference, ...]:
    """Works after 拙稿 that print no author have the author of the work before."""
    if not self_author:
        return references
    out: list[Reference] = []
    for reference in references:
        before = next((r for r in reversed(out) if r.author), None)
        if not reference.author and not reference.editor and before:
            source = before.origin.get("author")
            origin = (
                FieldOrigin(source.start, source.end, "author-from-self-reference")
                if source
                else FieldOrigin(None, None, "author-from-self-reference")
            )
            reference = replace(reference, author=before.author, origin={**reference.origin, "author": origin})  # noqa: PLW2901 - the same work with its author
        out.append(reference)
    return tuple(out)


def read_again(raw: str, pointer: BackReference) -> Reference | None:
    """A short title that no earlier work answers, read as a work: only where it has author and title or a periodical."""
    note = rounded(tidied_east(tidied(clean(raw))))
    inside = [i for i, at in enumerate(note.offsets) if pointer.start <= at < pointer.end]
    if not inside:
        return None
    reference = read_work(note, Stretch(inside[0], inside[-1] + 1), None)
    if reference is None or reference.title is None:
        return None
    return reference if reference.container_title or (reference.author and len(reference.title) > 25) else None
