"""How French reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech

SPEECH = Speech(
    says=r"(?:a |ont |avait )?(?:dit|déclaré|affirmé|souligné|indiqué|ajouté|noté|précisé|expliqué|répondu|averti|reconnu|annoncé"
    r"|confirmé|écrit|soutenu|rappelé|estimé|dénoncé|critiqué|promis|qualifié|observé|remarqué|plaint)e?s?"
    r"|déclare(?:nt)?|affirme(?:nt)?|souligne(?:nt)?|indique(?:nt)?|ajoute(?:nt)?|note(?:nt)?|précise(?:nt)?|explique(?:nt)?"
    r"|estime(?:nt)?|soutien(?:t|nent)|écri(?:t|vent)|remarque(?:nt)?|observe(?:nt)?|rappelle(?:nt)?"
    r"|(?:déclara|affirma|souligna|indiqua|ajouta|nota|précisa|expliqua|répondit|observa|remarqua|estima)",
    opens=r"[^.;:?!\ue000«]{0,60}? qu(?:e |[’'])",
    cuts=r";|, (?:et|mais) (?:il|elle|ils)(?= )| [—–] ",
    according=r"(?:selon|d[’']après|aux dires de|pour) (?P<who>[^,:«]{2,80})",
    pronouns=r"\b(?:il|elle|ils|elles|celui-ci|celle-ci)\b",
    titles=r"\b(?:M\.|Mme|Président|Présidente|Ministre|Gouverneur|Professeur|Docteur|Général|Capitaine|Premier ministre)\b",
    bodies=r"(?:Ministère|Institut|Comité|Agence|Commission|Conseil|Banque|Université|Parti|Union|Association|Administration)\b",
    person=r"[A-ZÀ-Þ][\w’\-]+(?: (?:de |du |des |la |le )?[A-ZÀ-Þ][\w’\-]+)*",
    not_names=r"\b(?:Le|La|Les|L|Un|Une|Des|En|Au|Aux|Dans|Pour|Selon|Après|Avant|Mais|Et|Il|Elle|Ils|Elles|Ce|Cette|Ces|Son|Sa|Ses"
    r"|Leur|Comme|Lors|Sur|À|Par|De|Du|D)\b",
    named_before=r"(?:soi-disant|dit|dite|journal|revue|programme|projet|intitulée?|terme|expression|mot|initiative)(?: de)?",
    named_after="",
    terms=r"ce qu(?:e |[’'])[^,«]{2,40} (?:appelle|appelait|nomme|qualifie)\w*(?: de)?\W*\ue000",
    denied=r"n[’']a jamais (?:employé|utilisé|prononcé|dit)|jamais (?:employé|utilisé)",
    emphasis=r"(?:je souligne|nous soulignons|souligné par (?:nous|moi|l[’']auteur)|italiques? (?:ajoutée?s?|de l[’']auteur)"
    r"|c[’']est (?:moi|nous) qui soulign\w+)",
    anonymous=r"\b(?:je|nous|cet article|certains|beaucoup|d[’']aucuns|les critiques|les observateurs|on)\b",
)
