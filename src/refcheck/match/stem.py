"""Light stemming, so that a text's word and a lexicon's entry meet: "agreed" and "agree", "границы" and "граница"."""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = {
    form: base
    for base, forms in (
        pair.split(":")
        for pair in (
            "be:was,were,been,is,are,am have:has,had,having do:did,done,does go:went,gone,goes say:said make:made take:took,taken get:got,gotten "
            "see:saw,seen come:came know:knew,known give:gave,given find:found think:thought tell:told become:became leave:left feel:felt "
            "bring:brought begin:began,begun keep:kept hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met run:ran,running "
            "pay:paid sit:sat speak:spoke,spoken lead:led grow:grew,grown lose:lost fall:fell,fallen send:sent build:built understand:understood "
            "draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn choose:chose,chosen "
            "seek:sought throw:threw,thrown catch:caught deal:dealt win:won forget:forgot,forgotten fight:fought teach:taught eat:ate,eaten "
            "sell:sold strike:struck,stricken shoot:shot fly:flew,flown drink:drank,drunk sing:sang,sung swim:swam,swum die:dying,died lie:lying,lay "
            "man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice life:lives wife:wives half:halves "
            "bad:worse,worst good:better,best far:further,farther,furthest steal:stole,stolen hide:hid,hidden freeze:froze,frozen wake:woke,woken "
            "shake:shook,shaken sleep:slept sweep:swept swear:swore,sworn tear:tore,torn bear:bore,born,borne beat:beaten bite:bit,bitten "
            "blow:blew,blown forbid:forbade,forbidden forgive:forgave,forgiven hang:hung ride:rode,ridden ring:rang,rung show:shown sink:sank,sunk "
            "withdraw:withdrew,withdrawn undertake:undertook,undertaken overcome:overcame crisis:crises basis:bases criterion:criteria datum:data medium:media"
        ).split()
    )
    for form in forms.split(",")
}
_EN_ENDINGS = (
    "ational isation ization iveness fulness ousness ibility ability ations ation ments ment ingly edly ings ness ives ive ions ion ities ity "
    "ances ance ences ence able ible ically ical ally ies ied ers er ors or ing est ed es ic al ly s e y"
).split()
_RU_ENDINGS = (
    "иями ями ами иях ях ах ией ией ием ьей ей ой ий ый ая яя ое ее ые ие ого его ому ему ыми ими ым им ых их ую юю ом ем ам ям ов ев ия ии ию ие ья ье ью "
    "а я о е ы и у ю ь й"
).split()
_RU_VERB = (
    "ировать ировал овать евать ывать ивать ывал ивал овал евал ает яет ают яют аете аешь ать ять еть ить уть ти чь ал ял ел ил ул ала яла ела ила ула али яли "
    "ели или ули ало яло ело ило уло ит ят ат ет ют ут им ем ишь ешь ите ете ует уют ующ ающ яющ ущ ющ ащ ящ авш ивш евш овш вш ши анн янн енн ённ нн ан ян ен н т в"
).split()
_RU_REFLEXIVE = re.compile(r"(?:ся|сь)$")
_RU_ALTERNATIONS = (("ч", "к"), ("щ", "ст"), ("ж", "г"), ("ш", "х"))


def stem(word: str, code: str) -> str:
    """The stem of a lower-case word of language `code` ("en", "ru"); other languages' words come back as they are."""
    if code == "en":
        return _english(word)
    if code == "ru":
        return _russian(word)
    return word


@lru_cache(maxsize=50_000)
def _english(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word)
    word = _IRREGULAR.get(word, word)
    if len(word) <= 3:
        return word
    for ending in _EN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (3 if len(ending) < 3 else 4 if len(ending) > 3 else 3):
            if ending == "s" and word.endswith(("ss", "us", "is")):
                continue
            root = word[: -len(ending)]
            break
    else:
        root = word
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeiousl":
        root = root[:-1]
    if len(root) > 3 and root[-1] in "eiy":
        root = root[:-1]
    return root


@lru_cache(maxsize=50_000)
def _russian(word: str) -> str:
    word = _RU_REFLEXIVE.sub("", word.replace("ё", "е")) if len(word) > 5 else word.replace("ё", "е")
    if len(word) <= 3:
        return word
    root = _cut(word, _RU_ENDINGS, 3)
    root = _cut(root if root != word else word, _RU_VERB, 4) if len(root) > 4 else root
    if root == word:
        root = _cut(word, _RU_VERB, 3)
    root = _cut(root, ("ость", "ост", "ени", "ани", "ени", "ств", "ск", "н"), 4)
    return root[:-1] if len(root) > 4 and root[-1] in "иьея" else root


def _cut(word: str, endings: list[str] | tuple[str, ...], shortest: int) -> str:
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word
