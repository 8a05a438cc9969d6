"""French stems: "l'accord", "accords" and "accorder" apart from their endings; "peut", "pourra" and "pouvoir" meet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.stems.endings import by_last, cut

_MARKS = later("[\u0300-\u036f]")
_TABLE = (
    "etre:est,sont,etait,etaient,sera,seront,serait,seraient,fut,furent,soit,soient,ete,etant,suis,sommes avoir:a,ont,avait,avaient,aura,auront,"
    "aurait,auraient,eut,eurent,ait,aient,eu,ayant,ai,avons,avez faire:fait,fait,font,faisait,faisaient,fera,feront,ferait,fasse,fit,firent,faite,"
    "faits,faites,faisant,faisons aller:va,vont,allait,ira,iront,irait,aille,alle pouvoir:peut,peuvent,pouvait,pouvaient,pourra,pourront,pourrait,"
    "pourraient,puisse,puissent,put,pu,pouvons,pouvant vouloir:veut,veulent,voulait,voulaient,voudra,voudrait,voulu,voulut,veuille,voulons,voulant "
    "devoir:doit,doivent,devait,devaient,devra,devront,devrait,devraient,du,due,dus,dut,doive,devons savoir:sait,savent,savait,saura,su,sache,sachant "
    "dire:dit,disent,disait,disaient,dira,dise,disant,dite,dits voir:voit,voient,voyait,verra,verront,vu,vue,vus,vit,voyant "
    "mettre:met,mettent,mettait,mettra,mettront,mis,mise,mises,mit,mirent,mettant prendre:prend,prennent,prenait,prenaient,prendra,prendront,pris,prise,prises,"
    "prit,prenne,prenant tenir:tient,tiennent,tenait,tiendra,tiendront,tenu,tenue,tenus,tint,tinrent,tenant venir:vient,viennent,venait,viendra,viendront,venu,"
    "venue,venus,vint,vinrent,venant vivre:vit,vivent,vivait,vecu,vivra suivre:suit,suivent,suivi,suivie,suivait,suivra ecrire:ecrit,ecrivent,ecrivait,ecrite,ecrits "
    "conduire:conduit,conduisent,conduite,conduits,conduisait produire:produit,produisent,produite,produits,produisait reduire:reduit,reduisent,reduite,reduits,reduira "
    "construire:construit,construite,construits,construisent detruire:detruit,detruite,detruits,detruisent recevoir:recoit,recoivent,recu,recue,recus,recevait,recevra "
    "ouvrir:ouvert,ouverte,ouverts,ouvre,ouvrent offrir:offert,offerte,offre,offrent souffrir:souffert,souffre,souffrent croire:croit,croient,cru,croyait "
    "craindre:craint,craignent,crainte,craignait atteindre:atteint,atteignent,atteinte,atteints,atteindra contraindre:contraint,contrainte,contraignent "
    "joindre:joint,joignent,jointe,joints rejoindre:rejoint,rejoignent naitre:nait,ne,nee,nes,naissent connaitre:connait,connaissent,connu,connue,connus,connaissait "
    "paraitre:parait,paraissent,paru,parue reconnaitre:reconnait,reconnaissent,reconnu,reconnue,reconnus mourir:meurt,meurent,mort,morte,morts,mourra "
    "perdre:perd,perdent,perdu,perdue rendre:rend,rendent,rendu,rendue vendre:vend,vendent,vendu,vendue,vendus attendre:attend,attendent,attendu,attendue "
    "entendre:entend,entendent,entendu,entendue defendre:defend,defendent,defendu repondre:repond,repondent,repondu etendre:etend,etendent,etendu,etendue "
    "falloir:faut,fallait,faudra,faudrait,fallu valoir:vaut,valent,valait,vaudra,valu boire:boit,boivent,bu lire:lit,lisent,lu,lue courir:court,courent,couru "
    "battre:bat,battent,battu,battue combattre:combat,combattent,combattu plaire:plait,plu conclure:conclut,conclu,conclue,conclus,concluent inclure:inclut,inclus,incluse,incluent "
    "exclure:exclut,exclu,exclue,exclus,excluent resoudre:resout,resolu,resolue,resolvent acquerir:acquiert,acquis,acquise,acquierent conquerir:conquis,conquise "
    "convaincre:convainc,convaincu,convaincus vaincre:vaincu fuir:fuit,fuient,fui sentir:sent,sentent,senti partir:part,partent,parti,partis,partie sortir:sort,sortent,sorti "
    "servir:sert,servent,servi dormir:dort,dorment mentir:ment oeil:yeux ciel:cieux travail:travaux bon:bonne,bonnes,meilleur,meilleure nouveau:nouvelle,nouvelles,nouvel,nouveaux "
    "beau:belle,bel,beaux vieux:vieil,vieille,vieilles grec:grecque,grecs public:publique,publiques,publics blanc:blanche,blanches long:longue,longues doux:douce "
    "faux:fausse,fausses sec:seche franc:franche bref:breve premier:premiere,premieres,premiers etranger:etrangere,etrangeres,etrangers"
)
_FUTURE = dict(
    pair.split(":")
    for pair in (
        "etre:ser avoir:aur faire:fer aller:ir pouvoir:pourr vouloir:voudr devoir:devr savoir:saur voir:verr tenir:tiendr venir:viendr recevoir:recevr "
        "falloir:faudr valoir:vaudr mourir:mourr courir:courr acquerir:acquerr conquerir:conquerr"
    ).split()
)
_OF_FUTURE = "ai as a ons ez ont ais ait ions iez aient".split()
_AS_RECEIVE = ("per", "con", "aper", "de")  # percevoir goes as recevoir does


def _conjugated(forms: dict[str, str]) -> dict[str, str]:
    """The irregular forms with those of future and conditional, and the verbs that go as another one does."""
    made = dict(forms)
    for infinitive in sorted(set(forms.values())):
        if infinitive in _FUTURE or infinitive.endswith(("ir", "re")):
            stem = _FUTURE.get(infinitive, infinitive.removesuffix("e"))
            for ending in _OF_FUTURE:
                made.setdefault(stem + ending, infinitive)
    received = [form for form, infinitive in made.items() if infinitive == "recevoir"]
    return made | {prefix + form[2:]: f"{prefix}cevoir" for prefix in _AS_RECEIVE for form in received}


_IRREGULAR = _conjugated({form: base for entry in _TABLE.split() for base, forms in (entry.split(":"),) for form in forms.split(",")})
_INFINITIVES = frozenset(_IRREGULAR.values())
_PREFIXED = frozenset("re sur sou main ob con inter par pro pre de sub com sous entre ap per ad trans e ac".split())
_PREFIX_LENGTHS = sorted({len(p) for p in _PREFIXED})
_STEMMED_TAILS = ("tenir", "venir", "prendre", "mettre", "vivre")
_TAILS = sorted(
    (f for f, b in _IRREGULAR.items() if b in _STEMMED_TAILS and len(f) > 2),
    key=len,
    reverse=True,
)
_TAIL_ORDER = {tail: i for i, tail in reversed(tuple(enumerate((*_STEMMED_TAILS, *_TAILS))))}
_ENDINGS = by_last(
    (
        "issaient issait issent issant eraient erait eront era iraient irait iront ira erent assent aient ait ant ent ees er ee ir e i"
    ).split()
)
_DERIVED = by_last(
    (
        "ication isation ateur atrice ation ition ution ssement ement ivement ivite ique isme iste able ible ence ance ite ive if aux "
        "al euse eux eur elle el ure age iere ier"
    ).split()
)
_IT = by_last(("it",))
_NOUNS_IN_IT = frozenset(
    "conflit profit credit debit esprit recit petit droit produit circuit edit delit deficit bandit habit appetit inedit prohibit fait trait portrait".split()
)
_KEPT = frozenset(
    "pays temps corps fois moins plus dans sans sous apres pres tres vers hors cours proces acces succes progres congres paix voix prix choix pas bras".split()
)


@lru_cache(maxsize=100_000)
def french(word: str) -> str:
    """The stem of a lower-case French word; accents fall away, for verbs change them."""
    word = plain(word)
    base = _base(word) or (_base(word[:-1]) if word.endswith("s") else None)
    if base is not None:
        return base
    if len(word) <= 3 or word in _KEPT:
        return word
    if word.endswith(("eaux", "eau")):
        return word.removesuffix("x")
    word = word[:-1] if word[-1] == "s" else word
    if word in _NOUNS_IN_IT:
        return word
    if word.endswith("eron") and len(word) > 6:
        word = word[:-3]  # nous demanderons
    elif word.endswith("on") and len(word) > 4 and not word.endswith("ion"):
        word = word[:-2] + "e"  # nous demandons; chanson goes the same way
    word = word[:-1] if word.endswith("er") and len(word) > 4 else word
    root = cut(word, _IT, 4) if word.endswith("it") and not word.endswith("ait") else word
    shorter = cut(root, _DERIVED, 5)
    if shorter == root:
        bare = cut(root, _ENDINGS, 3)
        shorter = cut(bare, _DERIVED, 5)
        if shorter == bare != root:
            derived = cut(bare + "e", _DERIVED, 5)  # communiquent, communique
            shorter = bare if derived == bare + "e" else derived
    root = shorter.rstrip("e") if len(shorter) > 3 else shorter
    root = root[:-2] + "if" if root.endswith("iv") else root
    root = root[:-1] if len(root) > 4 and root[-1] in "su" else root
    if len(root) > 3 and root[-1] == root[-2] and root[-1] in "nltrp":
        root = root[:-1]
    return root[:-1] if len(root) > 4 and root[-1] in "iy" else root


def plain(word: str) -> str:
    """A word without accents and ligatures."""
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("æ", "ae"))
    return _MARKS.sub("", bare)


def _base(word: str) -> str | None:
    """The infinitive of an irregular form, also behind a prefix: soutient → soutenir, promis → promettre."""
    if word in _IRREGULAR:
        return _stemmed(_IRREGULAR[word])
    if word in _INFINITIVES:
        return _stemmed(word)
    parted = [(_TAIL_ORDER[word[n:]], n) for n in _PREFIX_LENGTHS if word[:n] in _PREFIXED and word[n:] in _TAIL_ORDER]
    if not parted:
        return None
    _, n = min(parted)
    return word[:n] + _stemmed(_IRREGULAR.get(word[n:], word[n:]))


def _stemmed(infinitive: str) -> str:
    return infinitive[:-2] if infinitive.endswith(("ir", "re", "er")) and len(infinitive) > 5 else infinitive
