"""German stems: "lehnte", "abgelehnt", "abzulehnen" and "ablehnen" meet, and so do "Länder", "Landes" and "Land"."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.stems.endings import by_last, cut

SEPARABLE = tuple(
    "zurück zusammen wider hinter entgegen gegenüber auseinander herunter hinunter hervor voraus vorbei vorüber weiter wieder fest fort frei heim "
    "herab heran herauf heraus herbei herein herum hinab hinauf hinaus hinein hinzu hinweg bereit bekannt statt teil unter über durch "
    "nieder nach hoch los ein her hin auf aus bei dar mit vor weg ab an um zu".split()
)
"""Prefixes that stand apart from their verb in a main clause, longest first."""

_FIXED = ("be", "er", "ver", "zer", "ent", "emp", "miss")
_STRONG_TABLE = (
    "beginn:begann,begonn bitt:bat,gebet bieg:bog,bogen biet:bot,boten bind:band,bund bleib:blieb brech:brach,broch,brich brenn:brann "
    "bring:brach_t,bracht denk:dacht dring:drang,drung dürf:darf,durf ess:isst,aß,gess fahr:fuhr,fähr fall:fiel,fäll fang:fing,fäng find:fand,fund "
    "flieg:flog fließ:floss flieh:floh fress:fraß fried:friert geb:gab,gib,gäb geh:ging,gang geling:gelang,gelung gelt:galt,gilt,golt genieß:genoss "
    "gescheh:geschah,geschieh gewinn:gewann,gewonn,wonn gießt:goss gleich:glich gleit:glitt greif:griff hab:hat,hatt,hätt halt:hielt,hält häng:hing,hang "
    "heb:hob,hoben heiß:hieß helf:half,hilf,holf kenn:kannt kling:klang,klung komm:kam,käm könn:kann,konn lad:lud,läd lass:ließ,läss lauf:lief,läuf "
    "leid:litt leih:lieh les:las,lies lieg:lag,läg lüg:log meid:mied mess:maß,miss mög:mag,moch,möch müss:muss nehm:nahm,nimm,nomm,nähm nenn:nann "
    "pfeif:pfiff rat:riet,rät reib:rieb reiß:riss reit:ritt renn:rann riech:roch ruf:rief scheid:schied schein:schien schieb:schob schieß:schoss "
    "schlaf:schlief,schläf schlag:schlug,schläg schleich:schlich schließ:schloss schmelz:schmolz schneid:schnitt schreib:schrieb schrei:schrie "
    "schreit:schritt schweig:schwieg schwind:schwand,schwund schwing:schwang,schwung schwör:schwor seh:sah,sieh,säh send:sand sing:sang,sung "
    "sink:sank,sunk sitz:saß,sess sprech:sprach,sprich,sproch spring:sprang,sprung steh:stand,ständ stehl:stahl,stiehl,stohl steig:stieg sterb:starb,stirb,storb "
    "stoß:stieß,stöß streich:strich streit:stritt trag:trug,träg treff:traf,triff,troff treib:trieb tret:trat,tritt trink:trank,trunk trüg:trog tu:tat,tun "
    "wachs:wuchs,wächs wasch:wusch,wäsch weis:wies wend:wand werb:warb,wirb,worb werd:wird,wurd,word,würd werf:warf,wirf,worf wieg:wog wiss:weiß,wuss "
    "zieh:zog,zogen zwing:zwang,zwung sei:ist,war,bin,sind,wär,gewes,wes gross:gröss,grösst hoch:höher,höch,höh,hoh nah:näh,näch stark:stärk alt:ält jung:jüng lang:läng kurz:kürz schwach:schwäch arm:ärm hart:härt scharf:schärf warm:wärm kalt:kält wachs:wüchs heb:hebt ruf:ruft hör:hört lob:lobt schrei:schreit ehr:ehrt eil:eilt erb:erbt irr:irrt weh:weht mal:malt üb:üben,übt,übte wart:warte sag:sagt leg:legt leb:lebt bau:baut hol:holt füg:fügt lös:löst reg:regt rüg:rügt wag:wagt woll:will lier:lor,loren liefer:liefern,liefert,lieferte,lieferten lager:lagern,lagert,lagerte,lagerten,lagers wander:wandern,wandert,wanderte,wanderten"
)
_STRONG = {
    form.replace("ß", "ss").replace("_", ""): base.replace("ß", "ss")
    for entry in _STRONG_TABLE.split()
    for base, forms in (entry.split(":"),)
    for form in forms.split(",")
}
_BASES = frozenset(_STRONG.values())
# Words with "ge" that no prefix is: it stays.
_GE_KEPT = (
    "gebiet gebir gebot gebühr gedicht geduld gefahr gefähr gefängn gefecht gefühl gegen gegn geheim gehör geist geld gelegen gemein gemüt genau "
    "genehm general genetisch genoss genug geograph geometr gerade gerät gerecht gericht gering germ gesam gesandt geschäft geschenk geschicht "
    "geschlecht geschwind gesell gesetz gesicht gespräch gestalt gestern gesund gewalt gewerb gewerk gewicht gewiss gewinn gewoh gewöhn geschwist "
    "geometrie gebäude gebrauch geburt gedanke gedenk gehorsam gelände gelt gemäß genfer genozid georg gestein getreide getränk gewehr"
).split()
_NO_SUFFIX = frozenset(
    "zeitung sitzung jung schwung sprung dung einheit mehrheit minderheit wahrheit freiheit gesundheit krankheit kindheit".split()
)
_SUFFIXES = by_last(("ungen", "ung", "heiten", "heit", "igkeiten", "igkeit", "keiten", "keit"))
_NOMINAL = by_last(("ern", "en", "er", "es", "em", "e", "n", "s"))
_FEMININE, _LAST = by_last(("innen", "in")), by_last(("en", "er"))
_VERBAL = (("est", 5), ("et", 3), ("st", 6), ("t", 4))  # with the letters that must be left: Zeit, Seite, Kunst keep theirs
_VOWEL = later(r"[aeiouäöüy]")
_NO_ONSET = later(r"ck|tz|([bdfgklmnprst])\1")  # no word begins so: zucken has no prefix zu
_INFIXED = later(r"zu.{2,}(?:en|ern|eln)|ge.{2,}(?:t|en)(?:e[rsnm]?)?")  # ab-zu-lehnen, ab-ge-lehnt
_GE_NOUN = later(r"ge(?:biet|richt|wicht|sicht|walt|ld|ist)(?:e[nrs]?|er|ern|s)?$")  # Teilgebiet, Mitgefühl


@lru_cache(maxsize=100_000)
def german(word: str) -> str:
    """The stem of a lower-case German word."""
    word = word.replace("ß", "ss").replace("’", "'").removesuffix("'s")
    if len(word) <= 3:
        return word
    prefix, root = _parted(word)
    return prefix + _rooted(root, prefixed=root != word)


def _parted(word: str) -> tuple[str, str]:
    """The prefixes, and the rest without the "ge" or "zu" that forms put before it: abgelehnt → ab, lehnt."""
    if _is_participle(word) and word.startswith("ge"):
        return "", word[2:]
    for prefix in SEPARABLE if word.startswith(SEPARABLE) else ():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and (rest in _STRONG or (len(rest) >= 4 and _VOWEL.search(rest) and not _NO_ONSET.match(rest))):
            if _INFIXED.fullmatch(rest) and not _GE_NOUN.match(rest):
                return prefix, rest[2:]
            fixed, inner = _fixed(rest)
            return prefix + fixed, inner
    return _fixed(word)


def _fixed(word: str) -> tuple[str, str]:
    for prefix in _FIXED if word.startswith(_FIXED) else ():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and (rest in _STRONG or (len(rest) >= 4 and _VOWEL.search(rest))):
            return prefix, rest
    return "", word


def _is_participle(word: str) -> bool:
    """Whether "ge" may be that of a participle: gesagt, gesprochene; not Gesetz, Gericht."""
    if not word.startswith("ge") or len(word) < 6 or (word.startswith(tuple(_GE_KEPT)) and not word.startswith("gesetzt")):
        return False
    return bool(re.search(r"(?:t|en)(?:e[rsnm]?)?$", word))


def _rooted(root: str, *, prefixed: bool) -> str:
    """The root without endings, its vowel that of the infinitive."""
    if root in _STRONG:
        return _STRONG[root]
    if root not in _NO_SUFFIX:
        root = cut(root, _SUFFIXES, 3)
    if root in _BASES:
        return root
    if root.endswith(("nisse", "nissen", "nisses")):
        root = root[: root.rindex("nis") + 3]
    root = root[:-1] if root.endswith(("ers", "ens", "els", "ions")) else root
    kept = (root.endswith(("ss", "us", "is")) and len(root) < 6) or root.endswith("ion")
    root = cut(root, _FEMININE, 5)
    bare = root if kept else cut(root, _NOMINAL, 3)
    plain = _unverbal(bare, prefixed=prefixed)
    if plain.endswith("en") and (plain[:-2] in _STRONG or plain[:-2] in _BASES):  # gestiegene, umstrittenen
        plain = plain[:-2]
    if plain in _STRONG or plain in _BASES:
        return _STRONG.get(plain, plain)
    plain = _unverbal(plain[:-3], prefixed=prefixed) if plain.endswith("end") and len(plain) > 6 else plain
    plain = cut(plain, _LAST, 4)
    return plain[:-2] + "l" if len(plain) > 5 and plain.endswith("el") and plain[-3] not in "aeiouäöü" else plain


def _unverbal(word: str, *, prefixed: bool) -> str:
    """Without the endings of persons and of the weak past; the stem of a strong verb stays as it is."""
    for _ in range(2):
        if not word.endswith("t") or word in _STRONG or word in _BASES:
            return word
        sharp = word.endswith("sst")  # beschließt: the s is the stem's
        cuts = (
            word[: -len(e)]
            for e, least in _VERBAL
            if word.endswith(e) and len(word) - len(e) >= (3 if prefixed and e != "st" else least) and not (sharp and e != "t")
        )
        shorter = next(cuts, word)
        if not _VOWEL.search(shorter):
            return word
        word = shorter
    return word


_UMLAUT = str.maketrans("aou", "äöü")
_NO_PLURAL = ("ung", "heit", "keit", "schaft", "ion", "tät", "ment", "ismus", "ie", "ik", "enz", "anz", "ei", "nis", "ling")


def plurals(noun: str) -> set[str]:
    """Stems of the plurals with umlaut that a noun may have: Land → Länder, Haus → Häuser."""
    low = noun.lower()
    if not noun[:1].isupper() or low.endswith(_NO_PLURAL) or len(low) > 16:
        return set()
    at = max(low.rfind(v) for v in ("au", "a", "o", "u"))
    at -= at > 0 and low[at - 1 : at + 1] == "au"
    if at < 0 or len(low) - at > 6 or low[at - 1 : at] in "eäö":
        return set()
    many = low[:at] + low[at].translate(_UMLAUT) + low[at + 1 :]
    return {german(many), german(many + "e")}


_REGULAR = later(r"[a-zäöüß]{2,}(?:en|ern|eln)")


def forms(verb: str) -> set[str]:
    """Stems of a regular verb's forms that its infinitive's may not meet: ändern → ändert, geändert; hinhalten → hinzuhalten."""
    if not _REGULAR.fullmatch(verb):
        return set()
    prefix = next((p for p in SEPARABLE if verb.startswith(p) and _parted(verb)[0].startswith(p)), "")
    base = verb[len(prefix) :]
    shown = [prefix + "zu" + base] if prefix else []
    if base.endswith(("ern", "eln")) or (german(base) not in _BASES and _parted(base)[1] not in _BASES):
        root = base[:-1] if base.endswith(("ern", "eln")) else base[:-2]
        past = root + ("et" if root.endswith(("t", "d")) else "t")
        shown += [prefix + past, prefix + past + "e"]
        if not base.startswith(_FIXED) and not base.endswith("ieren"):
            shown.append(prefix + "ge" + past)
    return {form for form in map(german, shown) if len(form) > 2} - {german(verb)}
