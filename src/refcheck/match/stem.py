"""Light stemming, so that a text's word and a lexicon's entry meet: "agreed" and "agree", "границы" and "граница"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.stems.endings import by_last


def _forms(table: str) -> dict[str, str]:
    """A table like "go:went,gone do:did" as form → base."""
    pairs = (entry.split(":") for entry in table.split())
    return {form: base for base, forms in pairs for form in forms.split(",")}


_IRREGULAR = _forms(
    "be:was,were,been,is,are,am have:has,had,having do:did,done,does go:went,gone,goes say:said make:made take:took,taken "
    "get:got,gotten see:saw,seen come:came know:knew,known give:gave,given find:found think:thought tell:told become:became leave:left "
    "feel:felt bring:brought begin:began,begun keep:kept hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met "
    "run:ran,running pay:paid sit:sat speak:spoke,spoken lead:led grow:grew,grown lose:lost fall:fell,fallen send:sent build:built "
    "understand:understood draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn "
    "choose:chose,chosen seek:sought throw:threw,thrown catch:caught deal:dealt win:won forget:forgot,forgotten fight:fought teach:taught "
    "eat:ate,eaten sell:sold strike:struck,stricken shoot:shot fly:flew,flown drink:drank,drunk sing:sang,sung swim:swam,swum "
    "die:dying,died,dies lie:lying,lay,lies,lied man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice "
    "life:lives wife:wives half:halves knife:knives leaf:leaves bad:worse,worst good:better,best far:further,farther,furthest "
    "steal:stole,stolen hide:hid,hidden freeze:froze,frozen wake:woke,woken shake:shook,shaken sleep:slept sweep:swept swear:swore,sworn "
    "tear:tore,torn bear:bore,born,borne beat:beaten bite:bit,bitten blow:blew,blown forbid:forbade,forbidden forgive:forgave,forgiven "
    "hang:hung ride:rode,ridden ring:rang,rung show:shown sink:sank,sunk withdraw:withdrew,withdrawn undertake:undertook,undertaken "
    "overcome:overcame crisis:crises basis:bases criterion:criteria datum:data medium:media use:used,using,uses age:aged,ages,ageing,aging "
    "tie:tied,ties,tying owe:owed,owing,owes stick:stuck swing:swung spin:spun shine:shone lend:lent bend:bent bind:bound feed:fed flee:fled "
    "breed:bred light:lit quit:quitting spread:spreading undergo:underwent,undergone mistake:mistook,mistaken foresee:foresaw,foreseen "
    "note:notes,noted,noting uphold:upheld withhold:withheld agree:agreed disagree:disagreed guarantee:guaranteed free:freed"
)
_KEPT = frozenset(
    "news series species always perhaps besides whereas sometimes overseas thing something anything nothing everything during "
    "note several statement station yearly".split()
)
_DERIVED = by_last(
    (
        "ational isation ization iveness fulness ousness ibility ability ations ation ment ness ion ity anc enc ativ iv abl ibl ically ical ic al ly ily er ator tor at is iz ist ism"
    ).split()
)


_CONTRACTED = later(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$")
_VOWEL = later("[aeiouy]")


def stem(word: str, code: str) -> str:
    """The stem of a lower-case word of language `code` ("en", "ru", "de", "fr"); other languages' words come back as they are."""
    stemmer = _stemmer(code)
    return stemmer(word) if stemmer else word


@lru_cache(maxsize=16)
def _stemmer(code: str) -> Callable[[str], str] | None:
    """The function that stems a language's words; all but English are read when they are met."""
    if code == "de":
        from refcheck.match.stems.german import german

        return german
    if code == "fr":
        from refcheck.match.stems.french import french

        return french
    if code == "ru":
        from refcheck.match.stems.russian import russian

        return russian
    return _english if code == "en" else None


@lru_cache(maxsize=50_000)
def _english(word: str) -> str:
    if "'" in word or "’" in word:
        word = _CONTRACTED.sub("", word) or word
    word = _IRREGULAR.get(word, word)
    if len(word) <= 3 or word in _KEPT:
        return word
    bare = _uninflected(word)
    return bare if bare in _KEPT else _derived(bare)


def _uninflected(word: str) -> str:
    """Without the endings of number and tense."""
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]
    for ending in ("ingly", "edly", "ing", "ed") if word.endswith(("ingly", "edly", "ing", "ed")) else ():
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) > 2 and not word.endswith("eed") and _VOWEL.search(root):
            return root[:-1] if root[-1] == root[-2] and root[-1] not in "aeiousl" else root
    return word


def _derived(word: str) -> str:
    """Without one ending that makes a word of another, and without the vowel that falls before such endings."""
    root = word[:-1] if word.endswith("e") and len(word) > 3 else word
    for ending in _DERIVED.get(root[-1:], ()):
        if root.endswith(ending) and len(root) - len(ending) >= 4:
            root = root[: -len(ending)] + ("t" if ending == "tor" else "")
            break
    root = root[:3] + root[3:].rstrip("e")
    return root[:-1] if len(root) > 4 and root[-1] in "eiy" else root
