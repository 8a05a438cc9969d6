"""What is Chinese about telling who speaks: words without blanks, whose names begin and end beside conjunctions, adverbs, titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH
from refcheck.match.called import is_common, is_place, is_transliterated
from refcheck.match.families import family_of
from refcheck.parse import names_zh, speakers_zh_back
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

COLLEAGUE = later("[与和及][一-龥]{2,14}的")  # 坎贝尔与斯坦福大学的韦伯斯特
_REPEATED = later("^(?:同一|[这那该])[位名个]")
_PRONOUN = later("[他她它]|(?:首|前|现|时|新|历|原|候|继|离|上|本|后|连)任(?:驻.*)?$")
_OF_HIS = later("^(?:[他她其]们?所?[^，。]{1,6}的(?:[那一][份本篇封])?|[年月日]的?(?:[一那][份本篇封])?)")
_MEDIA = ("报", "新闻", "周刊", "通讯社", "电讯", "广播", "杂志")
_PRINTS = later("的?(?:特派|随行|驻.{1,6})?记者|的?(?:报道|专栏|社论|随笔|评论员)|(?:连载|走访|刊发|刊登|刊载|披露|援引|报道)")
_HIS_VIEW = "对[^，。；：]{1,20}的(?:表态|看法|评价|批评|反应|回应|说法|判断|解释|描述|概括|警告|比喻|解读|分析|答复)(?=：)"
_ANONYMOUS = later(
    "^(?:[^，。；：]{0,10}，)?[^，。；：]{0,12}?(?:某|一[位名家份篇个]|(?<=[^该此这同一的]{2})的?(?:报告|研究|文章|论文|评论|报道|学者|专家|媒体)|舆论|外界)"
)
_CALLS = "(?:唤作|叫作|叫做|唤做|称为|称作|称之为|称呼为|戏称为?|昵称为?|誉为|喻为|比作|讥为|说成|形容为)"
_NAMER = later(
    rf"被(?P<by>(?![他她它其])[^，。；：“\ue000]{{2,10}}?){_CALLS}\W*$"
    rf"|(?:^|[，；。])(?P<who>(?![他她它其])[^，。；：“\ue000把管将被]{{1,8}}[人民员师家手工者们友])(?:[曾都也常一总]|向来|一直|私下)*[把管将][^，。；：“\ue000]{{1,16}}?(?:{_CALLS}|叫)\W*$"
    rf"|(?:^|[，；。])(?P<so>(?![他她它其])[^，；。：“\ue000的]{{2,12}}?)(?:曾|一向)?所(?:谓|称|说)的?\W*$"
)
_DONE = later("..了..")  # no name has 了 among its words
_FIELDS = ("学", "副", "总", "代", "史")
_LONGEST = 4  # characters of a name without a dot
_LISTENS = ("对", "向", "受")


def settled(name: str, group: str, stretch: str, end: int, titles: str) -> str:
    """The name that `Speech.person` found (in its group `group`, stretch[…:end]) without what stands beside it; "" where it is none."""
    name = names_zh.unled(name)
    if group == "doc":
        return "" if speakers_zh_back.names_nobody(name) else names_zh.issued_by(_OF_HIS.sub("", name))
    if _PRONOUN.match(name) or _DONE.search(name):
        return ""  # 他说政府已决定…, 他对通讯社, 收集了十一年间的, 首任 | 大使
    if group == "who2" and name.endswith(_FIELDS):
        return ""  # 法学 | 教授, 海事局副 | 局长
    if group == "owner":  # 焊工 | 拉希多夫 | 的话更重
        return name if is_transliterated(name) else ""
    title = compiled(titles).match(stretch, end) if group == "who2" and is_place(name, "zh") else None
    if title is not None:
        return "" if stretch[title.end() : title.end() + 1] in tuple("府室") else name + title.group()  # 波兰 | 总理
    if group in ("office", "body"):
        return name
    if names_zh.is_word(name):
        return ""
    last = names_zh.name_at(name + stretch[end : end + 2], 0)
    if last is None and is_common(name, "zh"):
        return ""  # 总督拒绝签署: what he did
    return name[: last or len(name)]


def governing(before: str, says: str) -> str:
    """What stands before quoted words up to the verb of saying (`says`) whose clause goes on to them: 他说，美方的提案“…”. "" for none."""
    last = max(before.rfind("；"), before.rfind(HIDDEN)) + 1
    verbs = list(compiled(rf"(?:{says})(?=[，：])|{_HIS_VIEW}").finditer(before, last))
    return before[last : verbs[-1].end()] if verbs else ""


def without_object(before: str, language: Language, *, at_verb: bool) -> str:
    """What stands before quoted words up to its verb of saying, where who says it has no name: 某研究所的报告则认为，| 邻国的方案“…”."""
    ahead = governing(before, language.speech.says) if language.code == "zh" and not at_verb else ""
    goes_on = re.search("[一-龥]", before[before.find(ahead) + len(ahead) :]) is not None
    return ahead if ahead and goes_on and _ANONYMOUS.search(ahead) else before


def namer(before: str, language: Language) -> str | None:
    """Who calls a thing by the quoted words that `before` leads up to: 被当地人唤作“…”, 镇上人把它叫作“…”."""
    named = _NAMER.search(before) if language.code == "zh" else None
    return named["by"] or named["who"] or named["so"] if named else None


def quoting(before: str, speaker: str | None, language: Language) -> str:
    """What stands before "quoted the speaker as saying": a person who stands there goes on speaking behind it. "" where nobody is quoted."""
    cited = [m for m in compiled(language.speech.according).finditer(before) if m.lastgroup == "cited"] if language.code == "zh" else []
    return before[: cited[-1].start()] if cited and speaker and speaker in cited[-1].group() else ""


def repeats(pronoun: str) -> str:
    """The office in what stands for a speaker named before: 同一位官员, 该官员."""
    return _REPEATED.sub("", pronoun).lstrip("同该該")


def antecedent(pronoun: re.Match[str], spots: list[tuple[int, int, str | None]]) -> str | None:
    """The person, first of the (start, end, name) of a sentence, whom "he" or "she" in it means: 哈里森承认经费不足，他说…"""
    if pronoun.group() not in ("他", "她"):
        return None
    bodies, text = compiled(SPEECH.bodies), pronoun.string
    persons = (n for s, e, n in spots if n and e <= pronoun.start() and text[max(0, s - 1) : s] != "《" and is_person(n, bodies))
    return next(persons, None) or _someone(text[: pronoun.start()])


def _someone(before: str) -> str | None:
    """The last person without a name whom a sentence brings in: 请教过一位老木匠，| 他记着的却是…"""
    someone = (
        None
        if re.search("[他她]", before)
        else re.search(
            rf"一[位名个](?P<who>(?:(?!一[位名个])[^，。；：“]){{0,14}}(?:[员师人者手家民工匠兵]|{SPEECH.titles}))，[^，。；：“]{{0,8}}$",
            before,
        )
    )
    return someone["who"] if someone else None


def person(spots: list[tuple[int, int, str]]) -> str | None:
    """The first person among names with their places."""
    return next((name for _, _, name in spots if is_person(name, compiled(SPEECH.bodies)) and not is_place(name, "zh")), None)


def printed(runs: Iterable[str], language: Language) -> Iterator[str]:
    """The names behind their titles in the runs of characters that brackets tell to end in a name: 都民浩 of 局长都民浩（도민호）."""
    titles = compiled(rf"(?:{SPEECH.titles})")
    for run in sorted(runs) if language.code == "zh" else ():
        behind = [m.end() for m in titles.finditer(run)]
        if behind and 1 < len(run) - behind[-1] <= _LONGEST:
            yield run[behind[-1] :]


def media(text: str, language: Language) -> list[str]:
    """Papers and agencies that a Chinese text names in marks, told by their names or what they do: 《北港日报》, 《北潮》的记者; 该报 means one of them later."""
    named = compiled(language.speech.papers).finditer(text) if language.code == "zh" else ()
    return [m.group(1) for m in named if m.group(1).endswith(_MEDIA) or _PRINTS.match(text, m.end())]


def alone(name: str, stretch: str, says: str) -> str:
    """A name of one word without the conjunction before it; "" for a place with no verb of saying behind it (东海则减少了)."""
    name = names_zh.unled(name)
    behind = stretch.find(name) + len(name)
    speaks = compiled(rf"[^，。；：]{{0,12}}?(?:{says})").match(stretch, behind) if is_place(name, "zh") else True
    return name if speaks else ""


def is_person(name: str, bodies: re.Pattern[str]) -> bool:
    """Whether a name does not end as `bodies` do, or is a Japanese family (渡会, 阿部)."""
    return not bodies.search(name) or family_of(name) == name


def listens(stretch: str, start: int) -> bool:
    """Whether the paper whose title begins at `start`, behind its mark, is spoken to: 对《金融时报》说."""
    return stretch[max(0, start - 2) : start - 1] in _LISTENS
