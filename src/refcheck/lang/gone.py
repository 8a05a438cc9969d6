"""Words by which a note itself says that a work of its is no longer to be had online: "a shorter version, no longer online, was …"."""

from __future__ import annotations

import re
from itertools import pairwise

from refcheck.lang.later import later

_GONE = later(
    # English
    r"\bno longer (?:be )?(?:online|on ?line|available|accessible|on the (?:site|web\w*|server)|reachable|hosted|posted|public\w*|retriev\w+|resolv\w+|found|to be found|on display|live)"
    r"|\b(?:drafts?|versions?|pages?|posts?|papers?|texts?|files?|reports?|documents?|articles?|links?|sites?|cop(?:y|ies)|lists?|statements?|letters?|surveys?|videos?|transcripts?|it|which|they)\b[^.;]{0,80}?\b(?:has|have|had|was|were) (?:since |now |later |meanwhile |been )*(?:removed|taken down|taken off|withdrawn|deleted|pulled|unpublished)\b|\b(?:since|now|subsequently|later) (?:removed|taken down|withdrawn|deleted|offline|inaccessible|unavailable|defunct)\b"
    r"|\bnot (?:online|available|accessible) any ?(?:more|longer)|\b(?:is|are|went|taken) offline\b|\bdead link\b"
    r"|\b(?:gone|vanished|disappeared|missing) from the (?:web|site|internet|net)\w*|\b(?:gone|offline) (?:by )?now\b"
    # German
    r"|(?<!\w)nicht (?:mehr|länger) (?:[\wäöüß]+ )?(?:online|abrufbar|verfügbar|zugänglich|aufrufbar|erreichbar|auf(?:zu)?finden|auffindbar|einsehbar|im Netz|vorhanden|öffentlich|abzurufen|zu finden)"
    r"|(?<!\w)(?:inzwischen|mittlerweile|seither|später|nachträglich|wieder) (?:\w+ )?(?:gelöscht|offline|unzugänglich)|(?<!\w)(?:vom|aus dem) (?:Netz|Server) (?:genommen|gelöscht|verschwunden|entfernt)|(?<!\w)nicht mehr (?:im|am) Netz"
    # French
    r"|(?<!\w)n[’']est plus (?:\w+ )?(?:en ligne|accessible|disponible|consultable|public|publique|sur le site)|(?<!\w)plus en ligne|(?<!\w)(?:retirée?s?|supprimée?s?) (?:depuis|du site|du serveur|de la circulation)|(?<!\w)(?:version|page|texte|document|fichier|projet|rapport|lien|billet)\w*[^.;]{0,60}? a (?:depuis )?été (?:depuis )?(?:retirée?|supprimée?)|(?<!\w)hors ligne|(?<!\w)a(?:vait)? (?:depuis )?disparu d"
    # Russian
    r"|(?<!\w)(?:больше|более|уже|ныне|сейчас|теперь|в настоящее время) (?:не (?:доступ\w+|открыва\w+|размещ\w+|найти|найден\w*)|недоступ\w+|удал[её]н\w*)|(?<!\w)(?:удал[её]н\w*|снят\w*) (?:впоследствии |позже |позднее )?с (?:сайта|публикации|портала)|(?<!\w)впоследствии (?:удал[её]н|снят)\w*|(?<!\w)(?:из (?:сети|открытого доступа|доступа|интернета)|с (?:сайта|портала|сервера)) (?:\w+ ){0,2}?(?:удал[её]н|снят|исчез|убра)\w*|(?<!\w)(?:удал[её]н|снят|исчез|убра)\w* (?:\w+ ){0,2}?из (?:сети|открытого доступа|доступа|интернета)|(?<!\w)(?:в сети|в открытом доступе|на сайте) (?:\w+ )?(?:больше|более|уже) (?:нет|не )|страница (?:удалена|не открывается)"
    # Chinese
    r"|(?:[已现現后後]|目前|如今|其后|其後)(?:[经經已被]|均|都){0,3}(?:撤下|下线|下線|删除|刪除|移除|撤稿|打不开)|(?:链接|連結|网页|網頁|页面|頁面|网址|網址|网站|網站)[^，。；]{0,6}(?:失效|关闭|關閉|不存在|撤除)|(?:网上|网络上|網上|官网|网站上?)(?:已|现已|今已)(?:无|無|不见|查不到|找不到)|(?:已|现已)(?:不见于|无从|查不到|找不到)|(?:无法|無法|不能|不再|打不开|不可)(?:再)?(?:打开|打開|访问|訪問|查阅|查閱|查看|在线|公开获取|检索)"
    # Japanese
    r"|(?:現在|いま|今|今日|その後|すでに|既に|のち)[にはでも]{0,3}、?(?:[^。、]{0,14})?(?:公開され(?:て)?(?:い)?ない|公開を?(?:停止|終了)|非公開|閲覧(?:でき|は?不可|不能)|アクセス(?:でき|不)|見(?:られ|ることができ)ない|削除|リンク切れ|確認できない|掲載され(?:て)?いない|取り下げ)|削除され|消えて(?:いる|しま)|(?:見られ|読め)なくな|リンク切れ|閲覧(?:でき)なく|公開(?:は|が)?(?:停止|終了)"
    # Korean
    r"|(?:현재|지금|이후|더 이상|더는)(?:은|는|에는)? [^.]{0,24}(?:않는다|없다|없음|불가|삭제|내려|폐쇄|비공개)|삭제(?:되|됨|된)|접속(?:이)? (?:불가|되지 않)",
    re.IGNORECASE,
)
# … and by which a sentence of the text says so of a source that it only mentions.
_UNREAD = later(
    r"(?<!\w)(?:nicht (?:mehr|länger|noch einmal|wieder) (?:\w+ )?(?:zu (?:lesen|finden|öffnen|sehen|erreichen|laden)|öffnen|aufrufen|laden|finden|lesen)|nicht zu (?:erreichen|öffnen|finden)|(?:auf|zu|zur) (?:(?:die|der|ihrer?|seiner?|deren|dessen) )?(?:Startseite|Hauptseite))(?!\w)"
    r"|\b(?:could not|cannot|can no longer|could no longer) be (?:opened|reached|found|read|loaded|retrieved)\b|\b(?:leads|redirects|points) (?:now |only )*to the (?:home|front|start) ?page\b"
    r"|(?<!\w)(?:ne (?:peut|pouvait) plus être|n[’']a pu être|est introuvable|n[’']existe plus|n[’']est plus lisible|renvoie (?:désormais )?(?:à|vers) la page d[’']accueil)(?!\w)",
    re.IGNORECASE,
)
_END = later(r"[;；。]|\.(?=\s|$)")


def tells_gone(sentence: str) -> bool:
    """Whether a sentence of the text says that a source is no longer to be read."""
    return _GONE.search(sentence) is not None or _UNREAD.search(sentence) is not None


def told_gone(note: str, works: tuple[tuple[int, int], ...]) -> frozenset[int]:
    """Which of a note's works (spans in its text, in order) its own sentence says to be no longer there.

    What stands behind a work up to the end of its sentence is on that work, what follows leads to the next.
    """
    bounds = [0]
    for (_, end), (start, _) in pairwise(works):
        closed = _END.search(note, end, start)
        bounds.append(closed.end() if closed else end)
    found = set()
    for i, (start, end) in enumerate(works):
        closed = _END.search(note, end)
        last = closed.start() if closed else len(note)
        if i + 1 < len(works):
            last = min(last, works[i + 1][0])
        if _GONE.search(f"{note[bounds[i] : start]} {note[end:last]}"):
            found.add(i)
    return frozenset(found)
