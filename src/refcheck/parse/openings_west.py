"""Words of the author's own before a Western work: a whole sentence, or what leads to the work by naming its kind ("les travaux de …")."""

from __future__ import annotations

from refcheck.lang.later import later

_PERSON = r"(?:[A-ZÀ-Þ][\w.’'\-]*\s(?:(?:van|von|de|der|den|du|di|da|la|le)\s){0,2}){1,4}[A-ZÀ-Þ][\w’'\-]+"
# A person and a title, closed by an imprint or by what stands in marks
_CITED = rf"{_PERSON}(?:,?\s(?:and|und|et|&)\s{_PERSON})?(?:,\seds?\.|\s\((?:eds?|dir|Hrsg|Hg)\.\))?,\s(?:[“«„‘\"]|[^()“«„;]{{3,200}}?(?:\([^()]{{3,80}}(?:1[5-9]|20)\d\d\)|,\s(?:1[5-9]|20)\d\d(?!\d)))"
# "Ada Moor, Titel, Hamburg 2007": the town and the year
_PLACED = rf"{_PERSON},\s[^()“«„;]{{3,200}}?,\s(?:[A-ZÀ-Þ][\w.\-/]+\s){{1,3}}(?:1[5-9]|20)\d\d(?!\d)"
# "dazu die Antwort von Asch, …", "and the reply by Cole, …"
_REPLY = later(
    r"(?:(?:dazu|hierzu|vgl\.|siehe|see|voir|and|et|und)\s)?(?:the|die|der|das|la|le|l[’'])\s?(?:[a-zà-ÿß]+\s){0,2}(?:reply|response|answer|review|critique|rejoinder|comment|Antwort|Replik|Erwiderung|Kritik|Rezension|Entgegnung|réponse|réplique|critique|recension|commentaire)\s(?:by|von|de|d[’'])\s?(?=[A-ZÀ-Þ])"
)
# "The phrase comes from Ada Moor, …", "Die Wendung stammt von …", "L’expression vient de …"
_ORIGIN = later(
    r"(?:[A-ZÀ-Þ]|[a-zäöü]+\s)(?:[^.:;“«„()\d]{3,120}?)\s(?:(?:is|are|was|were)(?:\s(?:taken|drawn|borrowed|quoted|cited|adapted|known|due))?|comes?|came|derives?|stems?|originates?|dates?|goes|reappears?|appears?"
    r"|(?:stammt|stammen|kommt|rührt|geht|gehen|findet\ssich|finden\ssich|steht)(?:\s[a-zäöü]+){0,2}|vient|viennent|provient|proviennent|remonte|figure|(?:est|sont)\s(?:tirée?s?|empruntée?s?|due?s?|citée?s?|reprise?s?|critiquée?s?))\s"
    rf"(?:from|to|in|by|von|aus|auf|bei|in|de|d[’']|à|dans|chez|par)\s?(?={_CITED}|{_PLACED})"
)
_VERB = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|must|did|does|thank|remains?|est|sont|fut|furent|était|étaient|a\s(?:été|fait|montré|écrit)|ont|avait|peut|peuvent|doit"
    r"|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|muss|è|sono|ha|hanno|fu|es|son|fue|han)"
)
# A sentence's end, and no initial's or abbreviation's
_STOP = r"(?<![\s.(][A-ZÀ-Þ])(?<!\sno)(?<!\svol)(?<!\sed)(?<!\seds)(?<!\sSt)(?<!\sDr)(?<!\sp)(?<!\spp)(?<!\sS)(?<!\sart)(?<!\scf)(?<!\sbzw)(?<!\sz)\.\s+"
_SENTENCE = later(
    rf"(?![^.]{{0,60}}?\d{{4}}\))[A-ZÀ-Þ](?:[^.;“«„]|“[^“”]{{1,60}}”|«[^«»]{{1,60}}»|\.(?!\s)|(?<=[\s.][A-ZÀ-Þ])\.){{8,300}}?{_STOP}(?=.*?{_CITED})"
)
_WITH_VERB = later(rf"\s{_VERB}\s(?!ed\b)|[a-z]{{3,}}ed\s(?:by|in|on|to|the|as)\s")
_KIND = later(
    r"(?:[Vv]oir\s|[Ss]ee\s(?:also\s)?|[Vv]gl\.\s(?:auch\s)?|[Cc]f\.\s)?(?:[Nn]otamment\s|[Ee]specially\s|[Ii]nsbesondere\s|[Ee]n\sparticulier\s)?"
    r"(?:(?:[Ll]es|[Cc]es)\s(?:[a-zéè]+\s){0,2}(?:travaux|études|analyses|ouvrages|articles|réflexions|contributions|pages)\s(?:[a-zéè]+\s){0,3}(?:de\s|d[’'])"
    r"|(?:[Ll][’'](?:ouvrage|article|étude|analyse|essai|introduction)|[Ll]e\s(?:livre|chapitre|rapport|recueil)|[Ll]a\s(?:thèse|synthèse|contribution))\s(?:[a-zéè]+\s){0,3}(?:de\s|d[’'])"
    r"|(?:[Dd]ie|[Dd]en|[Dd]er|[Dd]as|[Dd]em)\s(?:[a-zäöüß]+\s){0,2}(?:Arbeit(?:en)?|Studien?|Beitr[aä]ge?|Aufs[aä]tze?|Untersuchung(?:en)?|Darstellung(?:en)?|Überblick|Monographie)\s(?:von|bei)\s"
    r"|(?:[Tt]he|[Aa]n?)\s(?:[a-z]+\s){0,3}(?:account|study|studies|overview|discussion|survey|work|works|analysis|treatment|essay|article|exception|example)s?(?:\s[a-z]+){0,3}\s(?:in|by|is|are|of)\s"
    rf"|(?:[A-Z][a-z]+\s)(?:[a-z]+\s){{0,3}}(?:examples|studies|works|accounts|discussions|exceptions|treatments|contributions)(?:\s[a-z]+){{0,4}}\s(?:include|are|by|in)\s:?\s*)(?={_PERSON},\s)"
)


# "Son emploi est étudié dans : Jean Rive, …", "The matter is treated in Ada Moor, …"
_TREATED = later(
    rf"[A-ZÀ-Þ](?:[^.;:“«„(]|«[^«»]{{1,60}}»|“[^“”]{{1,60}}”){{8,160}}?\s{_VERB}\s(?:[^.;:“«„(]{{2,60}}\s)?(?:dans|in|par|by|bei|von|chez)\s?:?\s+(?={_CITED})"
)
# "zustimmend: Feld/Ufer in …", "mit weiteren Nachweisen: Feld, …": how a German note stands to what it cites
_STANCE = later(
    r"(?:[a-zäöüß][a-zäöüß.]*\s){0,3}[A-ZÄÖÜa-zäöüß][a-zäöüß]{3,}:\s+(?=[A-ZÄÖÜ][\w’\-]+(?:\s?/\s?[A-ZÄÖÜ][\w’\-]+)*(?:,|\sin)\s)"
)


# "Feld and the last theorem: Harold M. Quay, “The Theorem,” …": what the work is cited for
_TOPIC = later(
    rf"[A-ZÀ-Þ][\w’'\-]+\s(?=[^:]*(?<!\w)[a-zà-ÿ]{{2,}}\s)[^:.;,“«„\"(\d]{{5,80}}:\s+(?:e\.g\.,\s)?(?={_PERSON}(?:,?\s(?:and|et|und|&)\s{_PERSON})?,\s[“«„])"
)


# "pour la seconde, Jean Rive, « … »", "la troisième chez A. Rive, « … »", "zur zweiten Ada Moor, „…“": which of several views the work stands for
_FOR_WHICH = later(
    r"(?:(?:pour|sur|dans|en|à|au|aux|concernant|quant|selon|contre|contra|chez|parmi|autour|for|on|in|to|für|zu[mr]?|bei|gegen)\s[^\W\dA-ZÀ-Þ][^:.;,“«„\"()\d]{1,80}?[,:]?"
    r"|(?:l[ea]s?|l[’']|une?|the|die|der|das|den)\s?(?:(?!de\s|du\s|des\s)[^\W\d_A-ZÀ-Þ]+\s){1,4}?(?:par|chez|dans|bei|von|in|by)"
    r"|(?:contra|contre|inversement|à\sl[’']inverse|au\scontraire|de\smême|dagegen|anders|conversely|similarly)\s?[,:])"
    rf"\s+(?={_PERSON}(?:,?\s(?:and|et|und|&)\s{_PERSON})?,\s(?:[“«„]|[A-ZÀ-Þ\d][^,;]{{3,}},\s))"
)
# "Une version de travail, retirée depuis : Anders Rive, « … »": what the work is, a comma in it
_WHAT_IT_IS = later(
    r"(?:[Uu]ne?|[Ll][ea]s?|[Ll][’']|[Cc]e(?:t|tte|s)?|[Ss](?:on|a|es)|[Aa]n?|[Tt]he|[Ee]ine?|[Dd](?:ie|er|as))[\s’'][^\W\dA-ZÀ-Þ][^:.;“«„\"()\d]{4,90}?\s?:\s+"
    rf"(?={_PERSON}(?:,?\s(?:and|et|und|&)\s{_PERSON})?,\s[“«„])"
)


_BY_NAME = later(rf"{_PERSON},\s")  # the author of the work, where no sentence stands before
_EASTERN = later(r"[Ͱ-῿⸀-鿿가-힣]")


def opening_length(text: str) -> int:
    """How many characters of a Western stretch are a sentence or words that lead to the work behind them; 0 where it begins with the work."""
    if "//" in text.replace("://", "") or _EASTERN.search(text[:60]):
        return 0
    kind = _KIND.match(text) or _REPLY.match(text)
    if kind:
        return kind.end()
    topic = _TOPIC.match(text) or _FOR_WHICH.match(text) or _WHAT_IT_IS.match(text)
    if topic:
        return topic.end()
    stance = _STANCE.match(text) if text[:1].islower() else None
    if stance:
        return stance.end()
    if _BY_NAME.match(text):
        return 0
    origin = _ORIGIN.match(text)
    if origin or not _WITH_VERB.search(text[:320]):
        return origin.end() if origin else 0
    treated = _TREATED.match(text)
    if treated:
        return treated.end()
    sentence = _SENTENCE.match(text)
    if sentence and _WITH_VERB.search(sentence[0]):
        return sentence.end()
    return 0
