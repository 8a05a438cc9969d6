"""English sentences of several parts: behind a semicolon the same speaker may go on, behind an attribution the author may."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.quotations_marks import HIDDEN

_SEMICOLON = later(r"; (?:and |but |yet |for |moreover, |besides, )?")
# a predicate put back in time, as what is told has it; the author's own tale has it, too, but not behind somebody's words
_BACK = later(
    r"(?<!\w)(?:would|could|might|should|had(?:, [^,;:\ue000]{2,60},)? (?:not |never |already |only |long |since |also |just )?(?:been|[a-z]+ed|had|become|begun|come|done|gone|given|kept|left|lost|made|paid|run|said|seen|sent|set|taken|won)|(?:was|were) (?:to |not to |going to |\w+ing )|(?:was|were) only that)(?!\w)"
)
# what ends the told words behind "…, he said, …": the author's remark on the speaker, or quoted words with a clause of their own
_TURN = later(
    r", (?:although|though|but|and|yet|while|whereas) (?:he|she|they|it|(?:the|this|his|her|their|its) (?:minister|speaker|official|author|report|paper|article|statement|spokes\w+|president|same \w+)) "
    r"|, (?:and|but) (?:then |also |\w+ly )?(?:added|refused|declined|insisted|warned|called|promised|described|denied|conceded|went on|admitted) | [—–] "
)
_SEAM = later(r",? (?:and|but|or|for|since|because|which|although|so that|so)(?:, [^,;:\ue000]{2,60},)? (?:that )?[^,;:\ue000]{0,40}\W?$")


def parts(masked: str, first: int, last: int) -> list[tuple[int, int]]:
    """The sentence cut at its semicolons."""
    seams = list(_SEMICOLON.finditer(masked, first, last))
    starts, ends = [first, *(m.end() for m in seams)], [*(m.start() for m in seams), last]
    return list(zip(starts, ends, strict=True))


def seam(masked: str, start: int) -> int:
    """Where the semicolon stands before a part that begins at `start`."""
    return masked.rfind(";", 0, start)


def goes_on(masked: str, start: int, end: int) -> bool:
    """Whether a part without a speaker goes on with what was told in the part before it."""
    return HIDDEN not in masked[start:end] and _BACK.search(masked, start, end) is not None


def told_end(masked: str, resumed: int, end: int) -> int:
    """Where the told words behind an attribution end, at the latest at `end`."""
    turn = _TURN.search(masked, resumed, end)
    end = turn.start() if turn else end
    quotation = masked.find(HIDDEN, resumed, end)
    if quotation >= 0 and (seam := _SEAM.search(masked, resumed, quotation)) is not None:
        return seam.start()
    return end


_HOLDER = later(r"(?:(?i:(?:[a-z][\w-]* )?)[A-Z][\w’.-]*(?:,? [A-Z][\w’.-]*){0,4},? ?, |(?:who|whose|which|whom) [^,;:\ue000]{2,120}, )")
_APPOSITION = later(
    r", (?:who|whose|which|himself|herself|(?:the|an?|its|his|her|their|then|now|once|one of|[A-Z][\w-]+’s) [^,;:“\ue000]{2,80}|[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){1,4})[^,;:“\ue000]{0,90}(?=[,.;]|$)"
)
_NAMED_LAST = later(r", (?:according to|(?:in|by|on) the \w+ of|[a-z]+(?:ed|s|id|d|ote|ought|eld) (?:[A-Z]|the |an? |its |his |her )).*")
_ADDING = later(r"[^.;:\ue000]{0,60}, (?P<joint>and |but |while )?(?:also |then |later |further |\w+ly )?")
_AUTHOR = later(r", [^,;:]*(?<!\w)(?:I|we)(?!\w)[^,;:]*, ")
_FINITE = later(r"(?<!\w)(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|been)(?!\w)")


def past_holder(masked: str, at: int, last: int) -> int:
    """Past the name behind an office and the relative clause behind a name: In the view of the agency’s director, | Paula Reis, | …"""
    while (held := _HOLDER.match(masked, at, last)) is not None and (
        held.group()[0] == "w" or _FINITE.search(masked, held.end(), last) is not None
    ):
        at = held.end()
    return at


def past_apposition(masked: str, start: int, at: int, last: int) -> int:
    """Past what is told of the speaker behind the attribution masked[start:at]: "…, promised Lena Vogt, | who heads the delegation"."""
    beside = _APPOSITION.match(masked, at, last) if _NAMED_LAST.match(masked, start, at) else None
    return beside.end() if beside else at


def adds_to(masked: str, at: int, verb: int) -> bool:
    """Whether the verb of saying at `verb` only follows an attribution that ends at `at`: "…, insisted the captain, | adding that …"."""
    led = _ADDING.fullmatch(masked, at, verb)
    return led is not None and (led["joint"] is not None or re.compile(r"\w+ing(?!\w)").match(masked, verb) is not None)


def leads_in(lead: str) -> bool:
    """Whether what stands before "according to X, " is a setting ("In March, "), not the beginning of what is told."""
    return (_FINITE.search(lead) is None and " " not in lead.strip(" ,")) or (
        lead[:1].isupper()
        and re.match(r"(?:In|On|At|By|For|But|And|Yet|Still|Even|After|Before|During|Since|Moreover|However) ", lead) is not None
    )


def without_author(governing: str) -> str:
    """What governs a clause, without an aside in which the author speaks of himself: ", to which I return below, "."""
    return _AUTHOR.sub(" ", governing)
