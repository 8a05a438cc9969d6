"""Words that say a thing is certain, and words that say it is only possible: 必将 and 可能, inevitably and may.

IF are words of a condition: where both sides have one, it says nothing of how sure the rest is. MAY are those of POSSIBLE that mean nothing else (not могут, which is "can", too); WILL are expressions for words that only say that a
thing is to come, is promised or begins: none of them renders one of MAY.
"""

from __future__ import annotations

CERTAIN = {
    "zh": r"必将|必定|必然|(?<!不)一定(?:会|要|能|是)|肯定(?:会|是|要)|无疑|毫无疑问|注定|势必",
    "ja": r"必ず(?!しも)|間違いなく|確実に(?=[^し])|疑いなく|必然的に|必至",
    "ko": r"반드시(?! ?[가-힣]+ ?(?:것은|지는) ?아니)|틀림없|확실히|분명히|기필코|불가피하게",
    "ru": r"(?<!не )обязательно|непременно|неизбежно|несомненно|безусловно|наверняка|неминуемо|без сомнения",
    "en": r"(?<!not )certainly|undoubtedly|inevitably|without (?:a |any )?doubt|definitely|(?:is|are) (?:certain|bound|sure) to",
    "de": r"(?<!nicht )(?:zwangsläufig|unweigerlich|zweifellos|mit Sicherheit|gewiss|bestimmt (?=w|zu)|auf jeden Fall|ohne Zweifel)",
    "fr": r"certainement|inévitablement|sans aucun doute|assurément|immanquablement|à coup sûr|nécessairement",
}
POSSIBLE = {
    "zh": r"预计|预期|有望|期望|力争|争取|(?<!不)可能(?!性?的?[范是])|或许|也许|恐怕会|大概|不排除",
    "ja": r"見込み|見通し|見込んで|期待して|目指して|かもしれ|可能性(?:が|も|は)|(?:おそれ|恐れ)が|こともあり(?:得|う)る|排除しない|しかねな",
    "ko": r"예상|전망(?!대)|기대하|목표로|수도 있|[가-힣]지도 모|가능성이|가능성도|아마|배제하지",
    "ru": r"рассчитыва\w*|наде(?:емся|ется|ются|юсь)|ожида(?:ем|ется|ют)|(?<!не )мо(?:жет|гут|гла|г|гло|гли) (?!быть (?:только|лишь))|возможно|вероятно|не исключ\w+",
    "en": r"(?-i:expects?|hopes?|aims?|intends?) (?:to|that)|(?:is|are) expected|(?-i:may|might|could)(?!\w)(?! \d)|possibly|perhaps|probably|not rule out",
    "de": r"hoff(?:t|en) |rechne[nt]? (?:damit|mit)|erwarte[nt]? |könnte[nst]*|möglicherweise|vielleicht|womöglich|dürfte[n]?(?! *(?:[.,;:]|$))|nicht aus(?:schließ\w+|zuschließen)",
    "fr": r"espèr\w+|compt(?:e|ons|ent) (?=\w+(?:er|ir|re)\b)|prévo(?:it|yons|ient)|peut-être|pourrai\w*|probablement|il se peut|n['’]exclu\w+ pas",
}
MAY = {
    "zh": r"(?<!不)可能(?!性?的?[范是])|或许|也许|恐怕会|不排除",
    "ja": r"かもしれ|可能性(?:が|も)(?!な|低|高まら)|こともあり(?:得|う)る|排除(?:し|は|で|いた)[^。、]{0,6}(?:ない|ず|ませ)|しかね(?:ない|ませ)",
    "ko": r"수도 있|[갈날될할볼칠]지도 모|가능성(?:이|도) (?!없|낮)|배제하지",
    "ru": r"возможно,|(?<![а-яё] )возможно(?= )|не исключ\w+|мо(?:жет|гут) быть \w+(?:ен|на|но|ны|ён|т|та|то|ты)(?!\w)|мо(?:г|гла|гло|гли) бы",
    "en": r"(?-i:may|might)(?!\w)(?! \d)|possibly|perhaps|(?:not|n't|cannot|never) (?:rule out|exclude)|ruled? nothing out|no(?:thing)? is ruled out",
    "de": r"könnte[nst]*|möglicherweise|vielleicht|womöglich|nicht aus(?:schließ\w+|zuschließen|geschlossen)|schließ\w+ (?:\w+ ){0,3}nicht aus",
    "fr": r"peut-être|pourrai(?:t|ent)|il se peut|n['’]exclu\w+ pas|pas exclu",
}
IF = {
    "zh": r"如果|若|除非|要是|倘若|假如|只要",
    "ja": r"れば|なら|場合|たら",
    "ko": r"면 |면,|경우",
    "ru": r"если|при условии",
    "en": r"if|unless|provided|should",
    "de": r"falls|wenn|sofern",
    "fr": r"si|pourvu",
}
WILL = {
    "zh": r"将|将会|会|要|即将|行将|承诺|定于|原定|应|着手",
    "ja": r"こととし|約束|手はず|運び|決まって|ことにな|始め",
    "ko": r"것이다|겠|기로 |약속|다짐|앞두|해야",
    "ru": r"буд\w*|предсто\w*|вскоре|обеща\w*|вот-вот|долж\w*",
    "en": r"will|shall|going to|scheduled|slated|set to|(?:is|are|was|were) to|bound to|would|forthcoming|upcoming|pledg\w*|promis\w*|vow\w*",
    "de": r"wird|werd\w*|versprich\w*|versprach\w*|versproch\w*|zugesagt|zusag\w*|demnächst|bevor|bevorsteh\w*|steht bevor",
    "fr": r"sera|seront|va|vont|aller|bientôt|à venir|sur le point|promet\w*|promis\w*|provisoire\w*|prochain\w*|doi\w*",
}
