"""Sources that only the author of a paper has: interviews, letters, talks, field notes, files. Expressions of seven languages, read without regard to case.

`OWN` name the author himself, or what is never printed: they hold wherever they stand in a sentence. `BARE` may also name what a newspaper printed.
"""

from __future__ import annotations

_SELF_EN = r"(?:the |this |present )*(?:authors?|writers?|researchers?|interviewer)"
_SELF_DE = r"(?:de[nmrs] |die )?(?:Verfassers?(?:in)?|Autors?(?:in)?|Verf\.)"
_SELF_FR = r"(?:l['’]auteure?|l['’]autrice|les auteure?s)"
_SELF_RU = r"(?:автор(?:а|у|ом|ами|ов|ам)?|исследовател(?:я|ю|ем))"
_TALK_RU = r"(?:интервью|бесед[аыуе]|разговор[аеу]?|опрос[аеу]?|личн\w+ встреч[аи])"
_ORAL_RU = r"(?:устн\w+|личн\w+|частн\w+|телефонн\w+)"

OWN = {
    "an interview": (
        rf"{_SELF_EN}(?:['’]s?)? (?:own |field |personal |telephone |phone |online |written )*(?:interviews?|conversations?|survey|questionnaire)",
        rf"(?:interview(?:s|ed)?|conversations?|talks?)\b[^.;]{{0,60}}? (?:by|with) (?:{_SELF_EN}|me)\b",
        r"(?:personal|telephone|phone|video|online|unpublished|confidential|anonymous) (?:interviews?|conversations?)",
        r"field ?notes?|fieldwork (?:notes|diary|interviews?)|author observation",
        rf"{_TALK_RU}\b[^.;]{{0,60}}? {_SELF_RU}\b|{_SELF_RU} {_TALK_RU}|{_ORAL_RU} (?:интервью|бесед\w+|разговор\w*)",
        r"полев\w+ (?:материал\w*|дневник\w*|запис\w+|исследовани\w+)|(?<!\w)ПМА(?!\w)|экспертн\w+ интервью|личн\w+ наблюдени\w+|анкетировани\w+",
        rf"(?:Interviews?|Gespräche?s?|Unterredung|Befragung|Telefonat)\b[^.;]{{0,60}}? {_SELF_DE}\b|(?:eigene|persönliche|unveröffentlichte)s? (?:Interviews?|Gespräche?|Befragung|Beobachtung|Erhebung)",
        r"Feldnotiz(?:en)?|Feldtagebuch|Zeitzeugengespräch|Experteninterview",
        rf"(?:entretiens?|entrevues?|conversations?|interviews?)\b[^.;]{{0,60}}? {_SELF_FR}(?!\w)|entretiens? (?:personnels?|privés?|téléphoniques?|inédits?)|notes? de terrain|carnets? de terrain",
        r"(?:筆者|著者|報告者|執筆者)[^。]{0,40}(?:聞き?取り|聴き?取り|ヒアリング|インタビュー|インタヴュー|面談|取材|調査|談話|会話)|聞き?取り(?:調査|による|、|。|[（(]|$)|聴き?取り|ヒアリング(?:調査)?|フィールドノート",
        r"(?:[笔筆]者|作者|本文作者)[^。]{0,40}(?:[访訪][谈談问問]|采[访訪]|探[访訪]|面[谈談]|交[谈談]|[调調][查研]|通[话話])|田野(?:[调調]查|笔记|筆記|日[记記])|口述(?:[访訪][谈談])|[访訪][谈談](?:[记記][录錄])?(?=[，,。、（(]|$)",
        r"(?:필자|저자|연구자)(?:와|과|가|의|는|이)?[^.]{0,30}(?:면담|인터뷰|대담|대화|면접|통화|조사)|(?:와|과)의 (?:면담|인터뷰|대화|통화)|현지\s?(?:조사|면담)|심층\s?면담|구술\s?면담",
    ),
    "a letter": (
        rf"(?:e-?mails?|letters?|messages?|notes?|correspondence|text|communication)\b[^.;]{{0,60}}? (?:to|with) (?:{_SELF_EN}|me)\b|personal (?:communications?|correspondence|letters?|e-?mails?)|private (?:letters?|correspondence|communication)|pers\. ?comm\.",
        rf"(?:письм[оа]|сообщени[ея]|записк[аи])\b[^.;]{{0,60}}? {_SELF_RU}\b|{_ORAL_RU} (?:письм\w+|сообщени\w+|переписк\w+)|переписк\w+ {_SELF_RU}|переписк\w+ с {_SELF_RU}|электронн\w+ письм\w+",
        rf"(?:E-?Mails?|Briefe?s?|Schreiben|Mitteilung|Nachricht|Auskunft)\b[^.;]{{0,60}}? (?:an|gegenüber) {_SELF_DE}|(?:persönliche|mündliche|schriftliche|briefliche|telefonische)r? (?:Mitteilung|Auskunft|Korrespondenz|E-?Mail)",
        rf"(?:courriels?|lettres?|messages?|courriers?|mails?)\b[^.;]{{0,60}}? (?:à|avec) {_SELF_FR}(?!\w)|(?:communication|correspondance)s? (?:personnelle|privée|orale)s?",
        r"(?:筆者|著者|執筆者)(?:宛て?|あて|への|に宛てた)(?:の)?[^。]{0,16}(?:書簡|手紙|私信|電子メール|メール|書面|回答|はがき|葉書)|私信|(?:筆者|著者)の(?:問い?合わ?せ|照会|質問)[^。]{0,12}回答",
        r"[致给給][笔筆]者[^。]{0,12}(?:信|函|[邮郵]件|[书書]信)|(?:与|和|同)[笔筆]者(?:的)?[^。]{0,8}(?:通信|[邮郵]件|往[来來])|私人(?:通信|信件|信函)|[答回][复覆][笔筆]者",
        r"필자(?:에게|앞으로|와|와의)[^.]{0,20}(?:이메일|전자우편|편지|서신|서한|메일|답변)|개인\s?(?:서신|교신)",
    ),
    "an archive": (
        rf"{_SELF_EN}['’]s? (?:own |personal |private )*(?:archives?|collection|papers|files|possession)|(?:private|personal|family) (?:archives?|papers|collection)|in (?:the )?possession of|unpublished (?:manuscript|typescript|document|diary|papers)",
        rf"(?:личн\w+|семейн\w+|домашн\w+|частн\w+) (?:архив\w*|собрани\w+|фонд\w*)|архив\w* {_SELF_RU}\b|текущ\w+ архив\w*|неопубликованн\w+ (?:рукопис\w+|материал\w*|дневник\w*|документ\w*)",
        rf"(?:Privatarchiv|Privatbesitz|Familienarchiv|Nachlass|Nachlaß)\b|Archiv {_SELF_DE}\b|unveröffentlichte\w* (?:Manuskript|Typoskript|Tagebuch|Dokument)\w*",
        rf"archives? (?:privées?|personnelles?|familiales?|de {_SELF_FR})|collection (?:privée|particulière|de {_SELF_FR})|(?:manuscrit|document|journal)s? inédits?",
        r"(?:筆者|著者|個人|遺族)(?:の)?所[蔵有]|私蔵|未[公刊]刊?(?:資料|史料|文書|手稿|原稿|日記)",
        r"(?:[笔筆]者|作者|私人|家[属屬族])(?:收)?[藏存](?!书|書)|未刊(?:稿|手稿|[档檔]案|史料|日[记記])",
        r"(?:필자|개인|유족)\s?소장|미간행\s?(?:자료|원고|문서|일기)",
    ),
}  # fmt: skip
# At a sentence's beginning, or behind who spoke and a comma
BARE = {
    "an interview": r"(?:interviews?|conversations?) (?:with|by|of)\b|interview[,.]|(?:интервью|беседа|разговор) с[о]?\b|Interviews? mit\b|Gespräch(?:e)? mit\b|entretiens? avec\b|conversations? avec\b|インタビュー|インタヴュー|[访訪][谈談]|采[访訪]|인터뷰|면담",
    "a letter": r"(?:letter|e-?mail|message) (?:from|to|of)\b|письмо\b|электронное письмо\b|(?:Brief|E-?Mail|Schreiben) (?:an|von)\b|(?:lettre|courriel) (?:de|à)\b",
    "a talk": r"(?:remarks?|talk|speech|lecture|statement|address|presentation|comments?|contribution|discussion) (?:at|to|before|during|in)\b|(?:выступление|доклад|речь|лекция|реплика|сообщение) (?:(?-i:[А-ЯЁ])\S*\s){0,4}(?:на|перед|в)\b|(?:Vortrag|Rede|Ansprache|Redebeitrag|Wortmeldung|Referat) (?:auf|bei|beim|vor|an|am|im|in|zum|zur)\b|(?:intervention|discours|allocution|exposé|conférence|communication) (?:à|au|aux|lors|devant|dans)(?!\w)|(?:での|における|にて|の)(?:発言|講演|報告|挨拶|スピーチ)|上的?(?:[发發]言|[讲講][话話]|演[讲講]|[报報]告|致[辞詞辭])|에서의? (?:발언|강연|연설|발표)",
}  # fmt: skip
