"""Chinese phrases that point back to a source (据该报统计, 据同一篇报道, 据其通报), and noun phrases that name nobody (早有学者, 这份文件)."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

PAPER = "报"  # the kind of body that a newspaper is
_THAT = "(?:上述|前述|前引|同一|该|此|这|那|同)"
_KINDS = "报|刊|社|台|部|局|署|厅|司|委|省|府|院|会|协会|学会|公司|集团|银行|行|中心|研究所|大学|机构|组织|智库|企业|平台|网站|网"
_TOLD_IN = "(?:报道|特写|长文|长稿|专栏|文章|连载|消息|通讯|专题|稿件|社论|评论)"
_BACK = later(
    rf"(?:根据|据|按照|按|依照|援引){_THAT}(?:一)?(?:[家个间])?(?P<kind>{_KINDS})(?![一-龥]{{0,3}}[长员])"
    rf"|(?:根据|据|按照|按|依照|援引)(?P<paper>{_THAT}一?(?:[篇份条则])?{_TOLD_IN})"
    r"|(?:根据|据|按照|按|依照)(?P<its>其)(?:\d[\d年月日]*|[去今当上本次]年|[上本当]月|[当昨今]日|此前|早前|最新|最近|官方|随后|后来|公布|发布)*的?"
    r"(?:公报|通报|通告|公告|声明|新闻稿|通稿|年报|白皮书|统计|简报|文件|网站|官网|数据|报告)"
)
_GENERIC = ("机构", "组织", "智库", "企业", "平台", "网站", "网")
_LED_IN = later(
    "(?:正如|诚如|恰如|正像|就像|如同|一如|然后|随后|接着|而后|继而|后来|于是|其实|国内|国外|海内外|学界|坊间|业界|其中|当时的?|此前的?|早前的?)+(?=[一-龥]{2})"
)
_SOME = later("[一-龥]{0,4}(?:早|已|也|还|又|另|亦|曾|更|且|既)*有(?:学者|评论|论者|研究|专家|观点|人|分析|媒体|记者|报道|说法|意见)|某.*")
_DOCUMENT = "(?:报告|文件|通报|通告|公告|文章|论文|报道|消息|专栏|特写|连载|记录|纪要|摘录|摘要|材料|资料|数据|统计|页面|网页|网站|来信|信件|公报|声明|新闻稿|通稿|调查|问卷|研究|评论|社论|文本|原文|译文|一文|文中)"
_NOBODY = later(
    rf"(?:(?:{_THAT}|当时|前引|最后|最新|早先|另|一)?一?[篇份条则封项种]?(?:[^，。]{{0,20}}(?:笔者|本文|本书|我们)[^，。]{{0,20}}|当时|早先|最后|最新|相关|有关|后来)?的?)?{_DOCUMENT}"
    r"|[另有某一]?一?[家位名个些]?(?:媒体|机构|公司|企业|学者|智库)|通讯社|报纸|报社|记者|评论|论者|专家|人|舆论|外界|坊间|前者|后者|作者|编者|当局"
)
_CLAUSE = later(
    "[他她它其].*|.*的(?:反应|反响|态度|口气|口吻|语气|措辞|文字|气氛|声音|调子|基调|口径|表态|表述|看法|说明)|.*(?:才|便)[一-龥]{1,3}"
)
_TRAILS = later("(?<=[一-龥]{2})(?:一面|一边|一方面|内部|自己?|却|曾|还|也|又|便|则|就|仍)$")
_IN_TURN = 36  # characters behind a name in which its verb of saying stands
Spots = Callable[[str], list[tuple[int, int, str]]]


def points_back(before: str, language: Language, persons: Spots) -> re.Match[str] | None:
    """What at the head of a sentence points back to a body or paper that tells it, where nobody (`persons` finds names) says it behind that.

    Its group `kind` is what the body is called, `paper` a report of a newspaper, `its` something that the last body issued.
    """
    found = list(_BACK.finditer(before)) if language.code == "zh" else []
    if not found or says_behind(before[found[-1].end() :], language, persons):
        return None
    return found[-1]


def says_behind(rest: str, language: Language, persons: Spots) -> str | None:
    """The last person of a stretch whom a verb of saying or asking follows: 据通讯社报道，| 领航员安东·别洛夫在会上说."""
    if language.code != "zh":
        return None
    says = compiled(rf"[^。；：{HIDDEN}]{{0,{_IN_TURN}}}?(?:{language.speech.says}|请|劝)")
    who = [name for _, end, name in persons(rest) if says.match(rest, end)]
    return who[-1] if who else None


def kind_of(back: re.Match[str]) -> str:
    """The kind of body that a phrase points back to; "" for any."""
    if back["paper"]:
        return PAPER
    return "" if back["its"] or back["kind"] in _GENERIC else back["kind"]


def plain(name: str | None, language: Language) -> str | None:
    """A Chinese noun phrase without what leads it in or trails behind it; "" where it names nobody, None where it is no noun phrase."""
    if not name or language.code != "zh":
        return name
    if names_nobody(name):
        return ""
    bare = _unled(name)
    return None if _CLAUSE.fullmatch(bare) else _TRAILS.sub("", bare)


def names_nobody(phrase: str) -> bool:
    """Whether a noun phrase tells a document, or somebody of whom nothing is known: 这份文件, 早有学者, 某协会."""
    bare = _unled(phrase)
    return any(p.fullmatch(words) for p in (_SOME, _NOBODY) for words in (bare, phrase))


def _unled(phrase: str) -> str:
    led = _LED_IN.match(phrase)
    return phrase[led.end() :] if led else phrase
