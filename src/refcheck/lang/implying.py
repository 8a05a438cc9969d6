"""Phrases that say by an image what others deny: fall through, turn one's back, 白紙に戻る, 물거품, zum Erliegen kommen.

They stand beside lang/inside.py's words with a denial inside, and are read with them. Written from general knowledge of the languages, as
families: what comes to nothing, who refuses or turns away, what lacks or has gone, what nobody knows, what nobody minds, what stayed whole.
All are regular expressions over lower-case text.
"""

from __future__ import annotations


def _phrases(*lines: str) -> str:
    """Whole words and phrases."""
    return rf"(?<![\w'])(?:{'|'.join(lines)})(?![\w'])"


IMPLYING = {
    "en": _phrases(
        r"f(?:a|e)ll(?:s|en|ing)? (?:through|flat|by the wayside)|collapsed|fizzl\w+|come?s? to (?:naught|grief)|came to (?:naught|grief)|deadlock\w*|stalemate\w*|impasse|inconclusive\w*",
        r"turn\w* (?:\w+ ){0,3}?(?:away|back)|turn\w* (?:\w+ )?backs? on|(?:gave|give|gives|given|giving) up|back\w* out|spurn\w*|rebuff\w*|snub\w*|brush\w* (?:off|aside)|wash\w* (?:\w+ )?hands|stonewall\w*",
        r"short of|shortages?|scarc\w+|dearth|depriv\w+|stripped of|bereft|robbed of|r[ua]n (?:out|short)|sold out|in short supply|few and far between|out of (?:stock|service|bounds|sight|hand|work|print)|beyond (?:\w+ )?(?:repair|control|means|reach)|on hold|on ice|off the (?:table|agenda|cards)|in limbo",
        r"myster(?:y|ies|ious)|anyone's guess|up in the air|in the dark|at a loss|puzzl\w+|enigma\w*|in the balance|open question|moot|tight-lipped|mum|mute",
        r"(?:all|just) the same to|all one to|indifferen\w+|at odds with|contradict\w*|conflict with|mattered? little|matters little|make\w* little difference|intact|without trace|without a trace",
    ),
    "ru": _phrases(
        r"провалил\w+|расстроил(?:ась|ось|ся|ись)|сорвал(?:ась|ось|ся|ись)|прахом|насмарку|впустую|в тупик\w*|тупик\w*|заморож\w+|заморози\w+|под сукно|под сукном|в долгий ящик|на полк[уе]|заглох\w*|застопор\w+|увяз(?:л[аои])?",
        r"отверн\w+|отвора\w+|выстав\w+ за дверь|указа\w+ на дверь|остав\w+ попытк\w*|уш(?:[её]л|ла|ли|ло) от (?:\w+ )?(?:ответ|вопрос|разговор|обсужд)\w*|ухо?д\w+ от (?:\w+ )?(?:ответ|вопрос|разговор|обсужд)\w*|открест\w+|отмахн\w+|отмахива\w+|отстран\w+|за борт\w*|за бортом|закр\w+ глаза|глух\w* к|раздума\w+|передума\w+",
        r"нехват\w+|дефицит\w*|в обрез|иссяк\w*|пропа(?:л|ла|ло|ли)|след простыл|как в воду кану\w+|с концами",
        r"загад(?:к|оч)\w+|вилами (?:на|по) воде|под вопросом|под большим вопросом|поди знай|кто знает",
        r"безразлич\w+|равнодуш\w+|вс[её] едино|без разницы|расход(?:ит|ят|ил|ились)\w* с|разош\w+ (?:с|во)|расхожд\w+|противореч\w+|вразрез|цел(?:а|о|ы)? и невредим\w*|уцеле\w+|в целости",
    ),
    "zh": (
        r"泡影|泡汤|告吹|破裂|谈崩|夭折|流产|付诸东流|成空|僵局|搁浅|碰壁|受阻|遇阻|打消|食言|毁约|违约|背弃|违背|闭门羹|嗤之以鼻|相左|相悖|相抵触|矛盾|有出入|对不上|袖手旁观|冷落|冷遇|冷淡|冷漠|充耳|置若罔闻|视若"
        r"|惜[贷售]|断(?:供|绝|货|交|粮|水|电|流)|脱销|售罄|告罄|枯竭|耗尽|短缺|紧缺|匮乏|稀缺|奇缺|难(?=[考料断寻觅辨])|谜(?!语)|缄口|缄默|三缄其口|讳莫如深|守口如瓶|失联|石沉大海|退缩|却步|完好|安然|幸免"
    ),
    "ja": (
        r"白紙|論外|そっぽ|立ち消え|物別れ|決裂|破談|破局|破綻|御?ご?破算|お蔵入り|水の泡|水泡|反故|ほご|無に帰|宙に浮|行き詰ま|暗礁|座礁|デッドロック|膠着|門前払|一蹴|二の足|尻込み|しりごみ|渋[るっりい](?!谷|滞)|そで(?:に)|袖にし|突き放|置き去り|締め出|蚊帳の外|爪弾き|背を向け"
        r"|もってのほか|以ての外|ご?法度|タブー|手薄|手詰まり|品切|売り切れ|品薄|枯渇|途絶え|消息を絶|音沙汰|音信|梨のつぶて|なしのつぶて|底を(?:つ|突)|食い違|齟齬|矛盾|謎|うやむや|曖昧|あいまい|はぐらか|濁[しすさ]|(?:口|言葉|お茶)を濁|だんまり|どうでも(?:よ|い|良)|他人事|ひとごと|無関心"
    ),
    "ko": (
        r"삼갔|삼간|삼갈|물거품|수포로|허사|헛수고|공염불|백지|결렬|좌초|답보|제자리걸음|일축|문전박대|퇴짜|손사래|등을 ?돌|등 ?돌|눈감|눈을 감|꺼리|꺼려|꺼린|마다했|마다하|피했|피한|피해 갔|딴청|시치미|발뺌|뒷짐|나 ?몰라라|손 놓|따돌|배척|도외시|묵묵부답|모르쇠|함구"
        r"|모자라|모자란|동났|동나|바닥나|바닥났|품절|품귀|고갈|끊겼|끊긴|실종|묘연|오리무중|수수께끼|미스터리|미지수|불투명|매한가지|무관심|강 건너 불|멀쩡|아랑곳"
    ),
    "de": _phrases(
        r"platzten?|platzte|geplatzt|zum erliegen|vom tisch|auf eis|ins wasser|im sande|in die brüche|gescheitert|zunichte|hinfällig|obsolet|in der schwebe|in den sternen|sackgasse|patt",
        r"w(?:ies|iesen|eist|eisen)(?= (?:\w+ ){0,8}?(?:zurück|ab|von sich)(?!\w))|ab(?:ge)?wies\w*|abweis\w*|schl(?:oss|oß|ießt|össe)\w*(?= (?:\w+ ){0,8}?aus(?!\w))|schlug\w*(?= (?:\w+ ){0,6}?(?:aus|ab)(?!\w))|ausgeschlagen|den rücken|kalte schulter|(?:wich(?:en)?|weicht|weichen)(?= (?:\w+ ){0,8}?aus(?!\w))|ausweich\w*|ausgewichen|auswich\w*"
        r"|g(?:ab|aben|ibt|eben)(?= (?:\w+ ){0,5}?auf[.,;])|aufgegeben|aufzugeben|abstand (?:von|nahm\w*|genommen)|rückzieher|links liegen|in den wind|außen vor|abseits|hinweg|widerspr[iaäo]ch\w*|widersprech\w*|abgespeist|abgewinkt|winkt\w* ab|tat\w*(?= (?:\w+ ){0,6}?ab[.,;])|abgetan",
        r"fehlanzeige|vergriffen|ausverkauft|verscholl\w*|abhanden|zu wünschen übrig|rätsel\w*|ungewiss\w*|egal|gleichgültig\w*|einerlei|schnuppe|stillschweig\w*|verstumm\w*|intakt\w*|wohlbehalten",
    ),
    "fr": _phrases(
        r"à l'eau|capot\w+|avort\w+|fiasco|en suspens|dans l'impasse|impasse|au point mort|en panne|caduc|caduque|bredouille|tourn\w+ court|s'enlis\w+",
        r"balay\w+|éconduit\w*|tourn\w+ le dos|boud\w+|rechign\w+|répugn\w+|réticen\w+|rebut\w+|rabrou\w+|à l'écart|fin de non-recevoir|ferm\w+ les yeux|porte close|fait une croix|remi[st]\w* à plus tard|ajourn\w+|s'abst\w+|botte\w* en touche|se dérob\w+|contredi\w+|démarqu\w+",
        r"pénurie\w*|à court|introuvable\w*|portée?s? disparue?s?|hors (?:de portée|d'atteinte|service)|mystère\w*|mystérieu\w+|énigm\w+|laiss\w+ à désirer|muet\w*|mutisme|bouche cousue|tabou\w*|intacte?s?|indemnes?|sain\w* et sauf\w*|égal(?= [àa])",
    ),
}
