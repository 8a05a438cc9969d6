"""Words of each language that stand for somebody named elsewhere, as expressions: pronouns, and what a text calls a body or place once it has named it."""

from __future__ import annotations

# Words that stand for somebody named elsewhere.
PRONOUNS = {
    # "US" is a country, and "its" within a clause belongs to whoever the clause names.
    "en": r"\b(?:(?-i:I|us)|we|he|she|they|my|our|ours|his|her|hers|their|me|him|them)\b|(?:\A|[.;:!?,] )its?\b",
    "ru": r"\b(?:я|мы|он|она|они|меня|мне|мной|нас|нам|нами|его|е[её]|их|ему|ей|им|ими|н[её]м|него|не[её]|них|наш\w{0,3}|мо(?:й|я|[её]|и|его|ей|ему|их|ими?|ю))\b",
    "de": r"\b(?:ich|wir|er|sie|es|mich|mir|uns|ihn|ihm|ihnen|unser\w{0,2}|mein\w{0,2}|ihr\w{0,2}|sein(?:e[rsmn]?)?)\b",
    "fr": r"\b(?:j['’]|m['’]|je|nous|il|elle|ils|elles|notre|nos|mon|ma|mes|son|sa|ses|leurs?|lui|me|moi|eux)(?!\w)",
    # 他 and 其 not in 其他, 吉他, 马耳他, 维他命, 他国, 土耳其, 其中
    "zh": r"我|(?<![其吉维維])(?<![马馬]耳)他(?![国國人])|她|咱|(?<![维維])吾|(?<!土耳)(?<![尤极極])其(?![他她它中余餘次实實间間妙])",
    "ja": r"私|わたし|僕|俺|彼|我々|われわれ|わが|我が|小生",
    "ko": r"(?<![가-힣])(?:나|저|우리|그|그녀|그들|내|제)(?:는|가|도|를|의|에게|희)?(?![가-힣])",
}
# The same of who speaks: Chinese, Japanese and Korean leave the others out.
SPEAKING = {
    "en": r"\b(?:(?-i:I)|we|my|our|ours|mine|me|(?-i:us))\b",
    "ru": r"(?<!\w)(?:я|мы|меня|мне|мной|нас|нам|нами|наш\w{0,3}|мо(?:й|я|[её]|и|его|ей|ему|их|ими?|ю))(?!\w)",
    "de": r"\b(?:ich|wir|mich|mir|uns|mein\w{0,2}|unser\w{0,2})\b",
    "fr": r"(?<!\w)(?:j['’]|m['’]|je|nous|me|moi|mon|ma|mes|notre|nos)(?!\w)",
    **{lang: PRONOUNS[lang] for lang in ("zh", "ja", "ko")},
}
# Kinds of bodies and places that a text calls so once it has named them.
CALLED_SO = {
    "en": r"\b(?:the|our|this|its) (?:company|firm|corporation|group|bank|union|federation|association|commission|committee|board|council|court|ministry"
    r"|agency|authority|institute|university|college|school|hospital|party|club|team|newspaper|paper|plant|factory|mine|city|town|village|county"
    r"|province|region|district|territory|republic|kingdom|country|state|island|river|port)\b(?! of\b)",
    "ru": r"(?<!\w)(?:компани|(?<!в )област|кра[йяюе](?!\w)|город(?:а|у|е|ом)?(?!\w)|завод|комбинат|республик|союз|федераци|ведомств|министерств|университет|институт"
    r"|фирм|банк|предприяти|обществ|комисси|парти|клуб|район|посел|остров)\w{0,3}(?!\w)",
    "de": r"\b(?:die|der|dem|den|das|des|unsere?|diese[rs]?) (?:Firma|Gesellschaft|Unternehmen|Konzern|Bank|Union|Verband|Kommission|Gericht|Ministerium"
    r"|Behörde|Universität|Schule|Partei|Verein|Stadt|Gemeinde|Provinz|Region|Republik|Insel|Werk)\b",
    "fr": r"\b(?:l['’]|la |le |notre |cette |cet |ce )(?:société|entreprise|compagnie|groupe|banque|union|fédération|association|commission|conseil|cour"
    r"|ministère|agence|université|école|hôpital|parti|club|journal|usine|ville|village|commune|province|région|république|royaume|île|port)\b(?! d)",
    "zh": r"全(?:[市省县縣区區州镇鎮村校厂廠院城])(?![长長])|(?:我|本|该|敝)(?:公司|集团|大学|[厂司省市县区校院行局部国社会团队馆店村镇乡州盟党报])|(?<!\w)公司",
    "ja": r"(?:同|当|本|弊|我が|わが|貴)(?:大学|協会|[社市県州国校行店院省庁局団党町村紙誌会])",
    "ko": r"(?<![가-힣])(?:동사|당사|본사|회사|협회|당국)(?:는|가|은|이|의)?(?![가-힣])",
}
