"""Words that a note quotes, and sentences around them: neither is a title."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.parse.clean import Clean

_SIGNS = {"“": "”", "«": "»", "„": "“”", '"': '"', "「": "」"}
_OPENED = later(r"[:.]\s{0,2}[“«„\"「]")
# "p. 6: “…”", "S. 12: „…“", "45頁：「…」": what stands at the page
_AT_PAGE = later(r"(?:(?<!\w)(?:pp?\.|S\.|[Сс]\.|fol\.|f\.)\s?[A-Z]?\d[\d\-, ]*(?:ff?\.|n\.\s?\d+)?|\d\s?[頁页])\)?\s?:\s*(?=[“«„\"「])")
# "…, Lausanne 1916. «Une phrase.» The passage …": a whole sentence quoted behind a closed citation
_BEHIND = later(r"(?:[^\W\d_.,]\s(?:1[5-9]|20)\d\d|(?<!\w)(?:pp?|S)\.\s?\d[\d\-, ]*f{0,2})\.\s+(?=[“«„\"])")
_GROUP = later(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|«[^«»]*»|„[^„“”]*[“”]|(?<!\w)\"[^\"]*\"")
# A quoted stretch goes on a sentence that a small word leads to, or that goes on behind it.
_LED = later(r"(?:(?<![\w.])[a-zà-ÿ][\w’'\-]*(?:\s?:)?|[’']s|\b(?:The|Les|Die|Der|Das|This|These|Ces|Cette))\s*$")
_LEADS_ON = later(
    r"(?:^|\s)(?:in|dans|aus|voir|see|vgl\.|siehe|review of|and|et|und|art\.|s\.\s?v\.|article|chapter|introduction to|par|by|von|de)\s*:?\s*$"
)
_ON = later(
    r"\s(?!(?:in|dans|trans|ed|eds|hrsg|hg|aus|from|by|par|von|zit|dir|traduit|quoted|cited|and|et|und|with|vol|no|pp?|at|n|übers|op|cit)\b)[a-zà-ÿ]{2,}"
)
_PRINTED = later(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|10\.\d{4}/")
_CHAPTER = later(
    r"\s*(?:[Cc]h(?:ap)?s?\.|[Cc]hapter|Kap\.|Kapitel|[Cc]hapitre|[Ss]ec(?:t|tion)?s?\.?|Abschnitt|Teil|[Pp]art)\s[IVX\d.]+,?\s(?=[“«„\"])"
)


def without_quoted(note: Clean) -> Clean:
    """The note with what it quotes from a page blanked out in its flat text; the reading keeps it."""
    flat = note.flat
    if not _OPENED.search(flat):
        return note
    for found in _AT_PAGE.finditer(note.flat):
        begin = found.end()
        end = _closed(note.flat, begin)
        if end and not any(begin <= a.start < end for a in note.addresses):
            colon = flat.rindex(":", 0, begin)
            flat = flat[:colon] + "." + " " * (end - colon - 1) + flat[end:]
    for found in _BEHIND.finditer(note.flat):
        begin = found.end()
        end = _closed(note.flat, begin)
        whole = end and re.search(r"[.!?…]$", note.flat[begin : end - 1]) and note.flat[begin:end].count(" ") > 3
        after = note.flat[end:].lstrip()
        if whole and note.flat.count(",", 0, begin) > 1 and (not after or is_remark(after) or tells_of_itself(after)):
            flat = flat[:begin] + " " * (end - begin) + flat[end:]
    return note if flat == note.flat else replace(note, flat=flat)


_PRONOUN = r"(?:It|He|She|They|We|I|Il|Elle|Ils|Elles|On|Cela|Er|Sie|Es|Dies|Dort|Dabei|Он|Она|Они|Это|Здесь)"
_NOUN = r"(?:The|This|That|These|His|Her|Their|Ce|Cette|Ces|Cet|Le|La|Les|Diese[rs]?|Der|Die|Das|Den|Эт(?:а|от|и))\s[^.,]{2,60}?"
_VERB = r"(?:is|are|was|were|has|had|have|will|would|did|does|gives?|shows?|fut|est|sont|était|étaient|a|ont|avait|ist|sind|war|waren|wird|wurden?|hat|haben|был[аио]?)"
_REMARK = later(rf"{_PRONOUN}\s[a-zà-ÿа-яё]+(?:\s\S+){{2,}}|{_NOUN}\s{_VERB}\s(?:\S+\s?){{2,}}")
_OF_ITSELF = later(
    r"\s*(?:Il\ss[’']agit|C[’']est|Ce\ssont|Il\s(?:y\sa|existe)|Es\s(?:handelt\ssich|gibt)|It\s(?:is|was)|This\s(?:is|was)|There\s(?:is|are|was|were))\s"
    r"|(?:The|This)\s(?:full\s)?(?:passage|quotation|quote|phrase|formulation|text|sentence|emphasis|translation|original)\s[a-z]+\s"
    r"|(?:Das|Dieses|Die|Le|Ce|La|Cette)\s(?:Zitat|Stelle|Hervorhebung|passage|citation|phrase|traduction)\s[a-zà-ÿ]+\s"
    r"|[A-Z][\w’'\-]+\s(?:cites?|quotes?|notes?|argues?|writes?|says|refers|describes|claims|observes|remarks|suggests|discusses|mentions)\s"
    r"|[A-ZÀ-Þ][\w’'\-]+\s(?:écrit|note|affirme|souligne|précise|ajoute|observe|explique|conclut|rappelle|schreibt|betont|bemerkt|nennt|meint|scrive|afferma|escribe|afirma)\s"
)


_PASSIVE = later(r"[^()“«„\"\d]{6,90}\s(?:a|ont|avai(?:t|ent))\s(?:déjà\s|aussi\s)?été\s")


def is_remark(text: str) -> bool:
    """Whether a sentence behind a citation speaks of it: a pronoun and its verb, a noun with its article and an auxiliary."""
    return _REMARK.match(text) is not None


def tells_of_itself(text: str) -> bool:
    """Whether a sentence begins as one that cites nothing ("Il s’agit de …", "It is …"), and has no page or address but in brackets."""
    if _OF_ITSELF.match(text) is None and not (" été " in text and _PASSIVE.match(text)):
        return False
    return re.search(r"[“«„\"]|[,;]\s(?:pp?|S)\.\s?\d", re.sub(r"\([^()]*\)", "", text)) is None and "http" not in text


def _closed(text: str, begin: int) -> int:
    """Behind the sign that closes the quotation opened at `begin`, inner pairs of the same signs counted; 0 where it stays open."""
    opens, depth = text[begin], 0
    closers = _SIGNS[opens]
    for at in range(begin, len(text)):
        if text[at] in closers and (opens not in closers or at > begin):
            depth -= 1
            if depth <= 0:
                return at + 1
        elif text[at] == opens:
            depth += 1
    return 0


def is_told(text: str) -> bool:
    """Whether a Western sentence cites nothing: it speaks of the source, or each quotation is a part of it and no year or address is printed."""
    if tells_of_itself(text):
        return True
    if _SAYS.match(text):
        return True
    if not any(sign in text for sign in '“«„"'):
        return False
    quoted = list(_GROUP.finditer(text))
    if not quoted:
        return False
    bare = _GROUP.sub(" ", text)
    if _PRINTED.search(bare) or re.search(r"[㐀-鿿ぁ-ヿ가-힣]|[「『《〈]", bare):
        return False
    chapter = _CHAPTER.match(text)
    if chapter and chapter.end() == quoted[0].start() and not re.search(r"\w", text[quoted[0].end() :]):
        return True  # See Ch. 2, “…”: of the work before
    return all(_within(text, group) for group in quoted) and len(bare.split()) > 4


# "Feld écrit : « … »", "Feld declared that “…”": words and who said them, and no work behind
_SAYS = later(
    r"\s*[A-ZÀ-Þ][\w’'\-]+\s(?:écrit|note|affirme|souligne|précise|ajoute|observe|explique|conclut|rappelle|schreibt|betont|bemerkt|meint|writes|wrote|declared|says|said"
    r"|notes|argues|adds|concludes|scrive|afferma|escribe|afirma)(?:\s(?:that|que|qu[’']|che|dass))?\s?[:,]?\s?(?:“[^“”]*”|«[^«»]*»|„[^„“”]*[“”])\W*$"
)


def _within(text: str, group: re.Match[str]) -> bool:
    before = text[: group.start()].rstrip(" (")
    if _LEADS_ON.search(before):
        return False
    return bool(_LED.search(before)) or bool(before and _ON.match(text, group.end()))
