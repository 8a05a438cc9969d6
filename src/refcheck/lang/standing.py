"""Denials that another language says without one, language by language.

"Never took off" is "kept on", "not without approval" is "only with approval". Such a denial denies nothing only where the other side says
it so, which the words of `LASTING` and `ONLY` tell. Written from general knowledge of the languages; all are regular expressions over
lower-case text.
"""

from __future__ import annotations


def _words(text: str) -> str:
    """Whole words."""
    return rf"(?<![\w'])(?:{text})(?![\w'])"


# a denial with the word of ceasing that it denies
CEASING = {
    "en": _words(
        r"(?:not|never|\w+n't|without) (?:\w+ ){0,2}?(?:end(?:ed|ing)?|stop(?:p(?:ed|ing))?|ceas(?:e|ed|ing)|leav(?:e|ing)|left|finish(?:ed|ing)?|quit(?:ting)?|took off|tak(?:e|en|ing) off|let(?:ting)? go"
        r"|g[aio]v\w+ up|remov(?:e|ed|ing)|chang(?:e|ed|ing)|interrupt(?:ed|ing)?|part(?:ed|ing)? with|put(?:ting)? down|turn(?:ed|ing)? off|switch(?:ed|ing)? off|expired?|lapsed?|lift(?:ed)?|waver(?:ed|ing)?|slacken(?:ed)?)"
    ),
    "ru": _words(
        r"(?:не|ни разу не|никогда не|без) (?:\w+ )?(?:прекра\w+|остан[ао]в\w+|пере(?:ста|рыв)\w+|конч\w+|заверш\w+|поки[дн]\w+|уш[её]?л\w*|уходи\w+|снима\w+|снял\w*|меня\w+|измен\w+|выпуска\w+|выключ\w+|отмен\w+|истек\w*|сда\w+|броса\w+|бросил\w*)"
    ),
    "zh": r"(?:从未|从不|从没有?|未曾|不曾|没有?|未|不|沒有?|從未|從不)[^，。；]{0,2}?(?:停|断|斷|中止|中断|结束|結束|离|離|摘|取下|脱|放下|放手|松手|放弃|改变|改|变|變|间断|间歇|撤|关|熄|解除|失效|到期)",
    "ja": r"(?:やめ|止め|止ま|絶え|絶や|途切れ|途絶え|終わ|終え|離れ|離さ|外さ|外す(?:こと)?|脱が|変わら|変え|欠かさ|中断せ|休ま|手放さ|切れ|去ら|解除され|失効し)(?:ること|すこと)?(?:が|は|も)?(?:て|れて)?(?:い)?(?:ない|なかっ|なく|ず|ません|ぬ)",
    "ko": r"(?:멈추|멈춘|그치|끊|그만두|변하|바꾸|바뀌|벗|벗은|떠나|떠난|끝나|끝내|내려놓|중단하|쉬|놓)지(?:는|도)? ?(?:않|못)|(?:중단|변함|변화|쉼|끊임) ?없",
    "de": _words(
        r"(?:nicht|nie|niemals|ohne) (?:\w+ ){0,2}?(?:auf\w*hör\w*|ende\w*|beende\w*|verl(?:ass|ieß)\w*|abgelegt|abnahm|abgenommen|abgesetzt|geändert|ändern|gewichen|losgelassen|unterbrochen|aufgegeben|abgelaufen|aufgehoben|erloschen)"
    ),
    "fr": _words(
        r"n(?:e |')(?:\w+ ){0,3}?(?:cess\w+|arrêt\w+|fini\w*|termin\w+|quitt\w+|lâch\w+|chang\w+|interromp\w+|ôt\w+|enlev\w+|retir\w+|abandonn\w+|expir\w+|baiss\w+)"
    ),
}
LASTING = {
    "en": _words(
        r"still|always|ever|continu\w+|constant\w*|ke(?:ep|eps|pt)|remain\w*|throughout|all (?:the )?(?:time|along|day|night)|last(?:s|ed|ing)|to this day|persist\w*|stay\w*|steadfast\w*|unchanged|on and on|uninterrupted\w*|go(?:es|ing)? on|went on"
    ),
    "ru": _words(
        r"вс[её] (?:ещ[её]|время)|ещ[её]|всегда|постоянно|продолжа\w+|продолжи\w+|по-прежнему|по сей день|оста[ёею]т\w*|остал\w*|остава\w+|до сих пор|длит\w*|непрерывно|сохраня\w+|вс[её] так же|держал\w*"
    ),
    "zh": r"一直|始终|始終|仍|还在|還在|依然|依旧|依舊|持续|持續|继续|繼續|至今|从头到尾|全程|不停|不断|保持|坚持|总是|总在|常年|終日|整天",
    "ja": r"まだ|なお|今も|いまも|ずっと|続け|続い|続く|つづ|常に|いつも|終始|一貫|継続|依然|相変わらず|保っ|保ち|通し|まま|持続",
    "ko": r"계속|여전히|아직|줄곧|내내|항상|늘|지속|이어|유지|채로|한결같",
    "de": _words(
        r"immer|noch|weiter\w*|blieb\w*|bleib\w*|ständig|stets|andauer\w*|dauer\w*|fortgesetzt|setz\w+ (?:\w+ ){0,5}?fort|nach wie vor|die ganze zeit|behielt|behält"
    ),
    "fr": _words(
        r"toujours|encore|rest\w+|continu\w+|dur(?:e|ent|ait|era|é)|sans cesse|constamment|demeur\w+|gard\w+|maint\w+|persist\w+|tout le temps|en permanence"
    ),
}

# two denials of which one is a condition: nothing without this
CONDITIONED = {
    "en": _words(
        r"(?:not|no|cannot|never|none|nobody|nothing|\w+n't) (?:(?!and\b|or\b|but\b)[\w']+ ){0,8}?(?:without|unless|if (?:\w+ ){1,4}?not)|(?:without|unless) (?:(?!and\b|or\b|but\b)[\w']+,? ){0,8}?(?:not|no|cannot|never|\w+n't)"
    ),
    "ru": _words(
        r"(?:не|нельзя|невозможно|никто|ничто|ни один) (?:(?!и\b|или\b|но\b)[\w-]+ ){0,7}?(?:без|если не|пока не)|(?:без|если(?: \w+){0,4}? не) (?:[\w-]+,? ){0,8}?(?:не|нельзя|невозможно|никто)"
    ),
    "zh": r"(?:未经|未經|没有|沒有|无|無|未|不经|不經|非经|非經|非)[^，。；不也又亦且而]{1,16}，?[^，。；不也又亦且而]{0,6}(?:不得|不能|不可|不许|不許|不准|不予|不会|不會|不应|无法|無法)|不[^，。；不]{1,12}(?:就|便)不",
    "ja": r"(?:なけれ(?!ば(?:なら|いけ))|ないと(?!いけ)|なくて(?!は(?:なら|いけ))|なしに|なしで|ない限り|ぬ限り|ずに)[^。]{0,24}?(?:ない|ず|ません|なかっ|なく)",
    "ko": r"(?:없이|않으면(?! 안)|없으면|못하면|않는 한)[^.]{0,24}?(?:않|못|없|안 )",
    "de": _words(
        r"(?:nicht|kein\w*|nie|niemand|nichts) (?:(?!und\b|oder\b|aber\b)\w+ ){0,8}?(?:ohne|wenn (?:\w+ ){1,6}?nicht)|ohne (?:\w+,? ){0,8}?(?:nicht|kein\w*|nie|niemand|nichts)"
    ),
    "fr": _words(
        r"(?:ne|rien|personne|aucune?|jamais) (?:(?!et\b|ou\b|mais\b)[\w'-]+ ){0,8}?sans|sans (?:[\w'-]+,? ){0,8}?(?:ne|rien|personne|aucune?)|n'(?:(?!et\b|ou\b|mais\b)[\w'-]+ ){1,8}?sans|sans (?:[\w'-]+,? ){0,8}?n'\w+"
    ),
}
ONLY = {
    "en": _words(
        r"only|solely|exclusively|unless|until|require[sd]?|requiring|needs? to|must|subject to|conditional\w*|provided|depend\w*|necessary|mandatory|obligat\w+|precondition|prerequisite"
    ),
    "ru": _words(
        r"только|лишь|исключительно|нуж\w+|необходим\w*|обязательн\w*|требу\w+|должн\w*|должен|при условии|завис\w+|услови\w+|обусловл\w+|разрешени[яе]|прежде"
    ),
    "zh": r"只有|只能|只在|仅|僅|才|须|須|必须|必須|需|必要|前提|条件|條件|取决于|有赖",
    "ja": r"のみ|だけ|限り|限っ|初めて|はじめて|必要|条件|前提|義務|なければなら|要す|要し|を要|必須",
    "ko": r"만|뿐|필요|조건|전제|반드시|비로소|야 ",
    "de": _words(
        r"nur|erst|allein|ausschließlich|muss|müssen|musste\w*|braucht?|brauchen|nötig|notwendig|erforder\w+|bedarf|bedürfen|voraus\w*|bedingung|abhäng\w*|sofern"
    ),
    "fr": _words(
        r"seul\w*|uniquement|exclusivement|doi(?:t|vent)|exig\w+|requi\w+|nécess\w+|faut|condition\w*|soumis\w*|subordonn\w+|obligatoire\w*"
    ),
}
