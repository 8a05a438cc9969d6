"""A notice that is the source: an office announces that it moves, closes or mends something. A site that is down shows no menu."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.page.topic import Topic

_LINKS = 5  # of a menu
_LABEL = 24  # characters of an entry of one
_HEAD = later(
    r"^关于.{2,60}的(?:公告|通知|通告|说明|公示|函)|^關於.{2,60}(?:公告|通知|通告)|(?:について|に関するお知らせ|に伴う.{2,30}のお知らせ)$"
    r"|^(?:о|об|про) \w|(?:안내|알림|공고|공지)$"
    r"|^(?:notice|statement|announcement|press release|change|closure|suspension) (?:of|on|to|about)\b"
    r"|^(?:bekanntmachung|mitteilung|pressemitteilung|sperrung|schließung|hinweis zu)|^(?:avis|communiqué|fermeture|changement|suspension) (?:de|du|des|relatif|sur)\b"
    r"|^(?:aviso|comunicado|traslado|cierre) (?:de|del|sobre)|^(?:avviso|comunicato|chiusura) (?:di|della|del|su)|^(?:komunikat|obwieszczenie) |^thông báo |^(?:بيان|إعلان) "
)
_DAY = later(r"[一二三四五六七八九十]{1,3}[月日]|(?<![0-9])[0-9]{1,2} ?(?:[月日.]|월|일|[^\W\d_]{3,})|[0-9]{4}-[0-9]{2}-[0-9]{2}")


def announces(topic: Topic) -> bool:
    """Whether a page within its site's menu is headed as announcements are and names a day."""
    if sum(0 < len(link.text) <= _LABEL for link in topic.html.links) < _LINKS:
        return False
    heads = [head.lower() for head in topic.heads]
    if not any(map(_HEAD.search, heads)):
        return False
    return any(_DAY.search(line) for line in topic.content.lines)
