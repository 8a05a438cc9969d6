"""Dictionary words that an English form may belong to: feelings → feeling, cheapest → cheap, traditionally → traditional.

As `russian_forms`: what the stemmer cannot know, whether what is left is a word, the lexicon tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

_TABLE = (
    "lay:laid,laying dig:dug arise:arose,arisen awake:awoke,awoken cling:clung creep:crept dream:dreamt fling:flung grind:ground kneel:knelt leap:leapt "
    "learn:learnt burn:burnt smell:smelt spill:spilt spoil:spoilt swell:swollen sew:sewn sow:sown saw:sawn mow:mown shear:shorn slide:slid sling:slung "
    "spring:sprang,sprung sting:stung stink:stank,stunk strive:strove,striven thrive:throve,thriven weave:wove,woven weep:wept wring:wrung wind:wound shrink:shrank,shrunk "
    "stride:strode,stridden tread:trod,trodden slay:slew,slain cleave:cleft,cloven prove:proven bid:bade,bidden forsake:forsook,forsaken forego:forewent string:strung "
    "repay:repaid overthrow:overthrew,overthrown oversee:oversaw,overseen overtake:overtook,overtaken overrun:overran override:overrode,overridden outdo:outdid,outdone "
    "undo:undid,undone redo:redid,redone overdo:overdid,overdone rebuild:rebuilt resell:resold retell:retold foretell:foretold rewrite:rewrote,rewritten mislead:misled "
    "misunderstand:misunderstood withstand:withstood unwind:unwound befall:befell,befallen behold:beheld outgrow:outgrew,outgrown rethink:rethought remake:remade inlay:inlaid "
    "wolf:wolves shelf:shelves thief:thieves loaf:loaves calf:calves hoof:hooves scarf:scarves goose:geese ox:oxen louse:lice analysis:analyses thesis:theses "
    "hypothesis:hypotheses diagnosis:diagnoses oasis:oases axis:axes phenomenon:phenomena bacterium:bacteria index:indices matrix:matrices stimulus:stimuli curriculum:curricula "
    "nucleus:nuclei alumnus:alumni shot:shots true:truly whole:wholly due:duly everyone:everybody anyone:anybody someone:somebody nobody:no-one "
    "oneself:himself,herself,itself,themselves,yourself,yourselves,ourselves,myself many:most little:least far:farthest old:elder,eldest forthcoming:upcoming"
)
_IRREGULAR = {form: base for entry in _TABLE.split() for base, forms in (entry.split(":"),) for form in forms.split(",")}
_EXCHANGES = tuple(
    (end, tuple(bases.split(",")))
    for end, bases in (
        pair.split(":")
        for pair in "s: es:,e ies:y,ie ves:f,fe ied:y,ie ed:,e ing:,e ying:ie ings:ing,,e ers:er,,e ors:or,e iers:y ier:y iest:y er:,e est:,e "
        "ically:ical,ic ally:al, ily:y bly:ble ply:ple tly:tle dly:dle ly:,le iness:y ness: ability:able ibility:ible ity:,e ations:ation,e isers:ise izers:ize".split()
    )
)
_AGAIN = ("ed", "ing", "ings", "er", "ers", "est")  # a consonant may stand twice before these: bigger, controlled


def lemmas(word: str, words: AbstractSet[str]) -> tuple[str, ...]:
    """The one of `words` that a lower-case form is most likely a form of, itself if it is one; () where there is none."""
    if word in words:
        return (word,)
    return next(((base,) for base in _bases(word) if base in words and len(base) > 1), ())


def _bases(word: str) -> Iterator[str]:
    """What the form may come from, the likeliest first."""
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    for end, bases in _EXCHANGES:
        if not word.endswith(end):
            continue
        root = word[: -len(end)]
        if end in _AGAIN and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeiou":
            yield from (root, root[:-1])
        elif len(root) > 1:
            yield from (root + base for base in bases)
