"""Dictionary words that a French form may belong to: haussa → hausser, sociaux → social, violentes → violent.

As `english_forms`: what the stemmer cannot know, whether what is left is a word, the lexicon tells. Without accents, for verbs change them.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from refcheck.match.stems.french import plain

_BARE = "e es ons ez ent ais ait ions iez aient ant ants ante antes".split()
_FUTURE = "ai as a ons ez ont ais ait ions iez aient".split()
_FIRST = [*_BARE, *"ee ees ai as a ames ates erent at asse asses assent".split(), *("er" + end for end in _FUTURE)]
_SECOND = [
    *"i ie ies is it imes ites irent isse isses".split(),
    *("iss" + end for end in _BARE),
    *("ir" + end for end in _FUTURE),
]
_THIRD = [*_BARE, *" s t is it imes irent isse u ue us ues ut urent".split()]
_OF_RE = [*_THIRD, *("r" + end for end in _FUTURE)]
_PLURALS = (("aux", "al ail"), ("x", " "), ("s", " "))
_FEMININES = tuple(
    tuple(pair.split(":"))
    for pair in (
        "elle:el enne:en onne:on ette:et otte:ot ille:il esse:es asse:as osse:os olle:ou euse:eux,eur eresse:eur trice:teur ive:if ere:er "
        "che:c gue:g que:c ouce:oux ousse:oux e:"
    ).split()
)
# The ends of irregular verbs; "*" stands for the bare endings, forms of the simple past among them.
_CLASSES = (
    "indre:ins,int,ints,inte,intes,ign* uire:uis,uit,uits,uite,uites,uis* aitre:ait,aiss*,u,ue,us,ues,ut,urent oitre:oit,oiss*,u,ut "
    "crire:cris,crit,crits,crite,crites,criv* dire:dis,dit,dits,dite,dites,dis* fire:fis,fit,fis* lire:lis,lit,lis*,lu,lue,lus,lues,lut,lurent "
    "oudre:ous,out,ousu,ousue,ousus,ous*,olv*,olu,olue,olus,olues,olut,oul* aincre:ainc,ainqu*,aincu,aincue,aincus "
    "suivre:suis,suit,suivi,suivie,suivis,suivies,suiv* vivre:vit,vecu,vecue,vecus,viv* traire:trait,traits,traite,traites,tray* "
    "laire:lais,lait,laisent,laisait,laisant taire:tait,tais*,tu vrir:vert,verts,verte,vertes frir:fert,ferts,ferte,fertes "
    "querir:quiert,quierent,quis,quise,quises,quer*,querr+,quit voir:vois,voit,voient,voie,voy*,vu,vue,vus,vues,vit,virent,verr+ "
    "valoir:vaut,vaux,val*,valu,vaille,vaudr+ mouvoir:meut,meuvent,mouv*,mu,mue,mus,mues,mut cevoir:cois,coit,coivent,coive,cev*,cu,cue,cus,cues,cut,curent,cevr+ "
    "fuir:fuit,fuis,fui,fuie,fuis,fuy* courir:courr+ faire:fais,fait,faits,faite,faites,font,fis,fit,firent,fais*,fass*,fer+ "
    "attre:at,ats asseoir:assied,assis,assise,assises,assoit,assey*,assit air:ait nvoyer:nverr+ "
    "tenir:tienne,tiennent,tinrent,tint venir:vienne,viennent,vinrent,vint naitre:ne,nee,nes,nees,naquit,naqu* rire:ri,rit,ris croire:crois,crut,croy*,crurent "
    "boire:bois,buv*,but mettre:mets,mette,mettes,mirent prendre:prends,prenn*,prirent"
)
_DERIVED = tuple(
    (end, tuple(bases.split(",")))
    for end, bases in (
        pair.split(":")
        for pair in "amment:ant emment:ent issement:ir ellement:el eusement:eux ivement:if erement:er ement:e,,er,ir iement:yer,ier ment:,e ations:er ation:er ages:er age:er "
        "issage:ir eurs:er eur:er euses:er ateurs:er ateur:er isseur:ir".split()
    )
)


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[str, ...]]:
    """The end of a verb's form → those of the infinitives that it may be of."""
    found: dict[str, dict[str, None]] = {}
    regular = (("er", _FIRST), ("ir", _SECOND), ("ir", _THIRD), ("re", _OF_RE))
    for infinitive, ends in regular:
        for end in ends:
            found.setdefault(end, {})[infinitive] = None
    for entry in _CLASSES.split():
        infinitive, _, listed = entry.partition(":")
        for end in listed.split(","):
            more = [*_BARE, "it", "irent", "is"] if end[-1] == "*" else _FUTURE if end[-1] == "+" else [""]
            for form in more:
                found.setdefault(end.rstrip("*+") + form, {})[infinitive] = None
    return {end: tuple(infinitives) for end, infinitives in found.items()}


def lemmas(word: str, words: AbstractSet[str]) -> tuple[str, ...]:
    """Those of `words` (dictionary words without accents) that a form is most likely of, itself alone if it is one."""
    word = plain(word)
    if word in words or len(word) < 4:
        return (word,) if word in words else ()
    for bases in (_declined(word), _conjugated(word), _derived(word)):
        known = tuple(dict.fromkeys(base for base in bases if len(base) > 3 and base in words))
        if known:
            return known
    return ()


def _declined(word: str) -> Iterator[str]:
    """The singulars and masculines that a noun or adjective may come from, the likeliest first."""
    singles = [word[: -len(end)] + base.strip() for end, bases in _PLURALS if word.endswith(end) for base in bases.split(" ")]
    yield from singles
    for single in (*singles, word):
        for end, bases in _FEMININES:
            if single.endswith(end):
                yield from (single[: -len(end)] + base for base in bases.split(","))


def _conjugated(word: str) -> Iterator[str]:
    """The infinitives of which a form may be."""
    table = _verbs()
    for at in range(max(2, len(word) - 10), len(word) + 1):
        root, end = word[:at], word[at:]
        for infinitive in table.get(end, ()):
            yield root + infinitive
            if infinitive == "er":
                yield from _spelled(root, end)
    if word[-1] in "st":
        yield from (word[:-1] + consonant + "ir" for consonant in "mtv")  # endort, consent, dessert


def _spelled(root: str, end: str) -> Iterator[str]:
    """Infinitives in -er whose root is written otherwise before some endings: mangea, essaie, appelle."""
    if root.endswith("ge") and end[0] in "ao":
        yield root[:-1] + "er"
    if root.endswith("i") and end[0] == "e":
        yield root[:-1] + "yer"
    if root[-2:] in ("ll", "tt") and end[0] == "e":
        yield root[:-1] + "er"


def _derived(word: str) -> Iterator[str]:
    """The adjective of an adverb, the verb of what is done and of who does it."""
    for end, bases in _DERIVED:
        if word.endswith(end) and len(word) - len(end) > 1:
            yield from (word[: -len(end)] + base for base in bases)
