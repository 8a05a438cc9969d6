"""Where a person's name ends in Chinese, which parts no words: 沈亦凡 of 沈亦凡公布的数字, 惠特洛 of 惠特洛显得."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH, VERBS
from refcheck.match.called import is_common, is_place
from refcheck.match.dictionaries import Index, active
from refcheck.match.families import family_of
from refcheck.match.readings import transliterating
from refcheck.parse.quotations_kinds import compiled

_HAN = later("[一-龥]+")
_DOTS = "·・•‧"
_HYPHENS = "－—–-"
_PARTED = frozenset(_DOTS)
# What begins behind a name: a verb, an adverb, a preposition.
_FOLLOWS = later(
    r"[言措]辞|口气|语气|所[说言述写称指谓用引举列采造创讲提见]|看[着到好重]|[望指拿]着|虽|走访|受[访訪询]|炮[轰轟]|抨[击擊]|[在就对對向于於以从從由因为為与與和跟把将將被让讓给給用按据據还還也则則又却卻并並更才再都仍便即曾已正未不没沒是会會能要可说說称稱道曰写寫讲講谈談提问問答叹嘆笑怒坦直断斷判的之则另随隨接同进進出主举舉访訪抵致率认認表指强強重透披公宣承否批谴警呼要解介补補回反追评評形描估预預感劝勸请請吁催]|早年|晚年|生前"
    r"|显得|顯得|起初|最初|后来|後來|一口|干脆|乾脆|当[天日场时即]|當[天日場時即]|昨[天日]|今[天日]|日前|近日|此前|前往|去年|今年|[上下]周|周[一二三四五六日]|点[明出]|力[陈主]|看得|[算想说讲记写]得|[算想说讲谈记写看关担]的|[算引]了|开(?:宗|口|门见|诚)|前(?=[往来去后不]|[一几两数]?[天日晚夜年周])|有言|有话|论[及到述]|[谈述]及|数[日天月年周次度]|总结|總結|归纳|概括|调侃|嘲|讽|质疑|質疑|本人|自己|一行"
)
_NO_END = frozenset("所在就对對向于於以从從与與和跟把将將被给給还還也则則又却并並更再都仍是说說称稱道曰的判追反怒痛显顯坦补補叹嘆")
_NO_NAMES = later(r"[一二三四五六七八九十两兩几幾每各本该該这這那同其此另某有无無]")
_OBJECT = later(r"(?:对|對|向|给|給|告诉|告訴|会见|會見|会晤|致函|致电|写给|问|據?与|跟)$")
_LEAD = (  # what begins a clause before its subject
    "不过|但是|但|然而|而且|而|此前|此后|其后|随后|后来|同时|另外|此外|因此|因而|所以|于是|可是|只是|不料|其间|对此|为此|事后|事实上|实际上|例如|比如|譬如|"
    "正如|诚如|恰如|一如|其中|当时|当年|最终|最后|最近|近来|日前|稍后|起初|至于|即便|即使|尽管|虽然|既然|就连|由于|因为|如果|难怪|何况|况且"
)
_LED = later(rf"(?:{_LEAD})(?=[一-龥]{{2}})")
_SETTING = later(rf"(?:[则今和与對对]|出自|{_LEAD})$")
# What stands right behind a family name alone and is no given name: 中村|甚至, 中村|的话, 中村|在会上.
_NO_GIVEN = later(
    rf"[在就对向于从跟把被让给按据还又却更才都仍已未不没是说称写讲谈提问答的另一借遂仅只均亦皆诉](?![郎朗夫男雄成马之])|{SPEECH.adverbs}"
)
_ADVERB = later(rf"{SPEECH.adverbs}|{VERBS}|逼问|诘问|仓促")
# Family names that are words as well, with what tells the word: 曾 | 提出, 于 | 次日, 应 | 邀.
_NO_FAMILY = later(
    rf"曾[在就对向于提说指表强写断预警公多一经被撰发任是有以将把用为因与和从给]|于[次当翌今昨一二三四五六七八九十本上下日]|曾(?:{VERBS})|应[邀询约记该当]|解[释读]|向[记媒外]|时[任值]"
)
_YE = later("也(?=[夫娃])")
_KAZU = later("和[彦夫也子美男雄哉宏人之久志俊]")
# Given names that end as what follows a name begins.
_NAMED_SO = later("[拓达直哲克俊雅卓龙信贤慎真伸智知裕祐健和]也$|[义正宪光孝]则$")
_NO_PERSON = "省厅府县市町村局署党社港湾岛"  # behind a Japanese family name: a place or a body is called so
_LONG_GIVEN = "郎朗助介门"  # how given names of three characters end
_MOST_HAN, _OPENING, _PART = 8, 3, 4
_CLEAN = 2.0  # what a name fits behind which a word stands that only follows names
_SURE = 2.5  # what a name must fit that begins as a common word does (高度评价)
Spot = tuple[int, int, str]

_ISSUES = later(rf"(?:{SPEECH.bodies}|(?:组织|机构|公司|会议|中心|新闻)$)")
_HOME = later(
    rf"(?:{SPEECH.bodies.removesuffix('$')}|公司|机构|组织|中心|[一-龥][所馆校厂站台])(?P<of>的)?(?=[一-龥]{{2}})"
    r"|(?:曾任|曾经是|曾是|历任|身为|出任|担任|现任|时任|出身)[^，。；：“”]{2,16}?(?P<once>的)(?=[一-龥]{2})"
)
_HIS = later(r"的(?:报告|研究|文章|论文|专著|著作|调查|统计|测算|分析|评论|话|说法|看法|判断|观点|回忆|结论|解释|估算|估计|表述|主张)")
_ITS = later("的(?:一[份家位名项所个]|几|数|多|两)")  # 布里奇 | 的一份报告: a place rather than a person
_WHOM = later(
    "[^，。；：“”]{0,6}?(?:[人者民匠工嫂婶叔伯]|师傅|老[汉头太师板]|司机|船长|女子|男子|妇女|青年|学生)(?=[一-龥]{0,4}[，。：今]|[说笑答问讲道告])"
)
_KIND = later(
    "(?<=[一-龥])(?:[员师手人匠]|之一|(?<![或再])者|主(?![席任编管持教张要义力体]))(?=[一-龥]{2})"
)  # how a word for what somebody is ends
_JAPANESE_TITLE = later(".*(?:[首外防藏农]相|大臣|次官|公使|[大中少]将)$")
_ALONE = later(rf"[一-龥](?:[在对就则也还又却曾]|{SPEECH.adverbs})(?![一-龥]?[，。；：])")
_SAYS = later("(?P<name>[一-龥]{2,4}?)[则也却]?(?:认为|指出|主张|断言|判断|强调|表示|推断|估计|警告|预测|坚称|承认|写道)")
_RANK = later("[上中少准大][将校]|[海陆空]军")
_SHORTEST = 3  # characters of a name that may end in such a one


def name_at(text: str, start: int) -> int | None:
    """Where the person's name that begins at `start` ends; None where none begins there."""
    return _name_at(text, start, active())


@lru_cache(maxsize=4096)  # a sentence is asked for its names, its pronouns and its statements
def _name_at(text: str, start: int, index: Index | None) -> int | None:
    del index  # the dictionaries in use, which is_common reads
    run = _HAN.match(text, start, start + _MOST_HAN)
    if run is None or _NO_FAMILY.match(text, start):
        return None
    foreign = _transliterated(text, start)
    if foreign - start >= 2 and (foreign - start > 2 or not _families(run.group())):
        if text.startswith("根据", foreign - 1) or (
            _fits(text, start, foreign) < 1 and foreign - start > _OPENING and is_common(text[foreign - 1 : foreign + 1], "zh")
        ):
            return foreign - 1  # 洛伦茨|考察了
        longer = [end for end in (foreign + 1, foreign + 2) if end <= run.end() and _fits(text, start, end) >= _SURE]
        return foreign if _fits(text, start, foreign) >= 1 else next(iter(longer), foreign)
    if _NO_NAMES.match(run.group()) and not family_of(run.group()[:4]):
        return foreign if foreign - start >= 3 else None
    end = max(_ends(run.group()), key=lambda end: (_fits(text, start, start + end), end), default=0) + start
    clear = _SURE if is_common(run.group()[:2], "zh") else 1.0 if run.group()[1:2] in ("在", "于", "对", "就", "随") else 0.0  # 桂在日 | 记
    if _fits(text, start, end) < _CLEAN or _YE.match(text, end):  # 陆克文|森写道: 陆 is no family here
        longer_name = _transliterated(text, start + 1)
        if longer_name - start > _OPENING and _fits(text, start, longer_name) >= _CLEAN:
            return longer_name
    return end if end > start and _fits(text, start, end) >= clear else foreign if foreign - start >= 3 else None


def _families(run: str) -> list[int]:
    """The lengths of the family names that the run may begin with."""
    chinese, japanese = re.match(SPEECH.surnames, run), _japanese(run)
    return [*([chinese.end()] if chinese else []), *([japanese] if japanese else [])]


def _japanese(run: str) -> int:
    """The length of the Japanese family name of two characters and more that the run may begin with, else 0."""
    family = family_of(run[:4])
    return len(family) if family is not None and len(family) > 1 else 0


def _ends(run: str) -> list[int]:
    """Where a name that begins the run may end: a Chinese family name never stands alone, a Japanese one does."""
    chinese, japanese = re.match(SPEECH.surnames, run), _japanese(run)
    family = chinese.end() if chinese else 0
    longest = 3 if run.startswith("氏", family) else 2  # 阮氏兰英
    ends = [family + given for given in range(1, longest + 1)] if family else []
    if japanese and run[japanese : japanese + 1] in tuple(_NO_PERSON):
        return []
    if japanese:
        bare = _NO_GIVEN.match(run, japanese) or _behind_title().match(run, japanese) or _is_verb(run, japanese)
        if bare:  # 葛西 | 借用: neither is 葛 the family
            return [japanese]
        ends += [japanese + given for given in (0, 1, 2)]
        if run[japanese + 2 : japanese + 3] in tuple(_LONG_GIVEN):
            ends.append(japanese + 3)
    return [end for end in ends if end <= len(run)]


def _fits(text: str, start: int, end: int) -> float:
    behind = text[end : end + 2]
    follows = 2.0 if not _HAN.match(behind) or _FOLLOWS.match(text, end) else 1.0 if is_common(behind, "zh") else 0.0
    verb = _FOLLOWS.match(text, end - 1) and is_common(text[end - 1 : end + 1], "zh")  # 何琳|回答
    sound = (text[end - 1] == "道" and _FOLLOWS.match(text, end)) or (text[end - 1] == "和" and _is_verb(text, end))  # 兰道表示, 苏景和宣布
    spoiled = 2.5 if verb or (text[end - 1] in _NO_END and not sound and not _NAMED_SO.search(text[start:end])) else 0.0
    word = end - start > _OPENING and _japanese(text[start:end]) == end - start - 2 and is_common(text[end - 2 : end], "zh")
    spoiled = max(spoiled, 2.0 if word else 0.0)  # 三浦诉苦说: a word, no given name
    return follows + (0.5 if end - start > 2 else 0.0) - spoiled


def _is_verb(text: str, at: int) -> bool:
    """Whether a word that follows a name, of two characters, stands there: 表示, 没有."""
    if _KAZU.match(text, at):
        return False
    return _ADVERB.match(text, at) is not None or (_FOLLOWS.match(text, at) is not None and is_common(text[at : at + 2], "zh"))


def _transliterated(text: str, start: int) -> int:
    """Where the characters end that stand for sounds; 也 does in 季诺维也夫."""
    end = start
    while end < len(text) and (text[end] in transliterating() or _YE.match(text, end)):
        end += 1
    return end


def dotted(text: str) -> Iterator[Spot]:
    """Foreign names with a dot between their parts, without the words that stand beside them."""
    behind = 0
    for dot in re.finditer(rf"(?<=[一-龥])[{_DOTS}{_HYPHENS}](?=[一-龥])", text):
        if dot.start() < behind or (dot.group() in _HYPHENS and not _hyphened(text, dot.start())):
            continue
        start, end = dot.start(), _last_part(text, dot.end())
        while start > behind and text[start - 1] in transliterating():
            start -= 1
        while text[end : end + 1] and text[end] in _DOTS and _HAN.match(text, end + 1):
            end = _last_part(text, end + 1)
        if start == dot.start():  # 修 stands for no sound, but the name begins behind a title
            said = (*_behind_title().finditer(text, behind, dot.start()), *_KIND.finditer(text, behind, dot.start()))
            start = next((t.end() for t in said if 0 < dot.start() - t.end() <= _PART), start)
        behind = end
        if start < dot.start() and not _OBJECT.search(text, 0, start):
            yield start, end, text[start:end]


def _hyphened(text: str, at: int) -> bool:
    """Whether a hyphen joins two parts of one foreign name (费雷拉－伦德), no places (上海—釜山)."""
    start = at
    while start and text[start - 1] in transliterating():
        start -= 1
    parts = text[start:at], text[at + 1 : _last_part(text, at + 1)]
    return len(parts[0]) > 1 and text[at + 1] in transliterating() and not any(is_place(part, "zh") for part in parts)


def _behind_title() -> re.Pattern[str]:
    return compiled(rf"(?:{SPEECH.titles})")


def _last_part(text: str, start: int) -> int:
    """Where the part of a foreign name ends that begins at `start`: before a word, or where nothing of it can be told."""
    end = start
    while end - start < _MOST_HAN and _HAN.match(text, end):
        word = _FOLLOWS.match(text, end) or is_common(text[end : end + 2], "zh")
        if end > start and word and text[end] not in transliterating():
            break
        end += 1
    return end


def issued_by(document: str) -> str:
    """The body that issued a document, where its name tells one: 国际海事组织 | 的一份报告."""
    body = document.partition("的")[0]
    return body if _ISSUES.search(body) else document


def is_word(name: str) -> bool:
    """Whether what looks like a family name is an adverb or preposition: 曾 | 提出."""
    return _NO_FAMILY.match(name) is not None


def unled(name: str) -> str:
    """A name without the conjunction or setting before it: 不过 | 泷泽, 此前 | 渔业署."""
    lead = _LED.match(name)
    return name[lead.end() :] if lead else name


def _alone(text: str, start: int) -> bool:
    """Whether a family name of one character stands there without a given name: (首相) 桂 | 在日记中."""
    family = family_of(text[start]) or re.match(SPEECH.surnames, text[start])
    return family is not None and _ALONE.match(text, start) is not None


def titled(text: str) -> Iterator[Spot]:
    """Names right behind a title: 发言人沈亦凡, 大臣水野健一."""
    for title in compiled(rf"(?:{SPEECH.titles}|记者|特派员)(?=[一-龥])").finditer(text):
        alone = _JAPANESE_TITLE.match(title.group()) and _alone(text, title.end())
        end = title.end() + 1 if alone else name_at(text, title.end())
        if end is not None and _DOTS.find(text[end : end + 1] or " ") < 0:
            yield title.end(), end, text[title.end() : end]
    for kind in _KIND.finditer(text):  # 预报员大久保介绍
        end = name_at(text, kind.end())
        if end is not None and (end == len(text) or _stands_behind(text, end)) and _is_name(text[kind.end() : end]):
            yield kind.end(), end, text[kind.end() : end]


def _is_name(name: str) -> bool:
    """Whether no word and no place is written so, and nothing is compared: 灯比月亮还亮."""
    return "比" not in name[2:-1] and not is_common(name, "zh") and not is_common(name[:2], "zh") and not is_place(name, "zh")


def at_home(text: str) -> Iterator[Spot]:
    """Names behind the body that they belong to, or what they once were: 学会的艾什顿认为, 研究所朴时镇的报告, 曾任公使的浅利敬介."""
    for home in _HOME.finditer(text):
        own = home["of"] is not None or home["once"] is not None
        end = name_at(text, home.end()) or (_unknown(text, home.end()) if own else None)
        if end is None or (not own and end - home.end() < _OPENING):
            continue
        name = text[home.end() : end]
        behind = _stands_behind(text, end) if own else _HIS.match(text, end)
        if behind and _is_name(name):
            yield home.end(), end, name


def _unknown(text: str, start: int) -> int | None:
    """Where a name ends whose family we do not know: right before a verb of saying, no two characters of it a word."""
    found = _SAYS.match(text, start)
    name = found["name"] if found else ""
    words = any(is_common(name[i : i + 2], "zh") for i in range(len(name) - 1))
    return start + len(name) if name and not words else None


def _stands_behind(text: str, at: int) -> bool:
    """Whether what stands there follows a name: a verb, an adverb, a preposition, a title."""
    return any(words.match(text, at) for words in (_FOLLOWS, _NO_GIVEN, _behind_title()))


def beside(text: str, spots: Iterable[Spot]) -> Iterator[Spot]:
    """Names joined to one before them: 霍尔斯顿与 | 兰德斯 | 认为."""
    for _, end, _ in spots:
        if text[end : end + 1] not in tuple("与和及、"):
            continue
        last = name_at(text, end + 1)
        if last is not None and _FOLLOWS.match(text, last) and _is_name(text[end + 1 : last]):
            yield end + 1, last, text[end + 1 : last]


def called(text: str) -> Iterator[Spot]:
    """Names that their own words tell: 出自韦尔登之口, 卖橘子的老何说的是另一番道理."""
    for m in re.finditer(r"出自(?!己|何|谁)(?P<who>[一-龥·・•]{2,10}?)(?:本人)?之[口手]", text):
        title = next((t for t in reversed(list(_behind_title().finditer(m["who"]))) if t.end() < len(m["who"])), None)
        start = m.start("who") + (title.end() if title else 0)
        yield start, m.end("who"), text[start : m.end("who")]
    for m in re.finditer(r"(?<=[一-龥]{2}的)(?=[一-龥]{3})", text):  # 管 | 仓库的周大成说
        end = name_at(text, m.end())
        if end is not None and end - m.end() >= _OPENING and _stands_behind(text, end) and _is_name(text[m.end() : end]):
            yield m.end(), end, text[m.end() : end]
    for m in re.finditer(rf"(?:^|(?<=[，。；：、的位名个]))[老小阿](?=[一-龥]){SPEECH.surnames}(?![一-龥]?[，。；：、])", text):
        if not is_common(m.group(), "zh") and _FOLLOWS.match(text, m.end()):
            yield m.start(), m.end(), m.group()


def opening(text: str) -> Iterator[Spot]:
    """Names without a title that a clause begins with, right before what only follows a name: 柴永贵回忆说."""
    for clause in re.finditer(rf"(?:^|(?<=[，。；：“（\s]))(?:{_LEAD})?(?=[一-龥]{{4}})", text):
        start = clause.end()
        end = name_at(text, start)
        if end is None or end - start < 2 or not _stands_behind(text, end) or _ITS.match(text, end) or _does(text, end):
            continue
        name = text[start:end]
        if len(name) < _OPENING and not (_japanese(name) and (_NO_GIVEN.match(text, end) or _behind_title().match(text, end))):
            continue
        spoiled = is_common(name, "zh") or is_common(name[:2], "zh") or is_place(name[:2], "zh") or any(c in _NO_END for c in name[1:])
        if not spoiled and not is_place(name, "zh"):
            yield start, end, name


def _does(text: str, end: int) -> bool:
    """Whether what looks like a name only tells what another does or is like: 管 | 仓库的周师傅, 高个子的渔民."""
    if text[end : end + 1] != "的":
        return False
    return _WHOM.match(text, end + 1) is not None or ((last := name_at(text, end + 1)) is not None and _stands_behind(text, last))


def repeated(text: str, known: Iterable[str]) -> Iterator[Spot]:
    """Persons named before, in full or by the last part of a foreign name, where a clause begins with them."""
    for name in known:
        for form in _forms(name):
            for start in _places(form, text) if form in text else ():
                before = text[:start]
                if before.endswith("《"):
                    continue  # a paper: told by its marks
                if not before or not _HAN.match(before[-1]) or _SETTING.search(before) or _ends_in_title(before):
                    yield start, start + len(form), name


def _places(form: str, text: str) -> Iterator[int]:
    """Where a form of a name stands that is no part of a longer one."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        stands = text[max(0, at - 1) : at] not in _PARTED and text[end : end + 1] not in _PARTED
        if stands:
            yield at
        at = text.find(form, end if stands else at + 1)


@lru_cache(maxsize=4096)
def _forms(name: str) -> tuple[str, ...]:
    """A name in full, the last part of a foreign one, the family name: those of two characters and more."""
    parts = re.split(f"[{_DOTS}]", name)
    family = family_of(name) if len(parts) == 1 else None
    return tuple(form for form in dict.fromkeys((name, parts[-1], family or "")) if len(form) > 1)


def _ends_in_title(before: str) -> bool:
    return compiled(rf"(?:{SPEECH.titles})$").search(before[-12:]) is not None


def persons(text: str, known: Iterable[str]) -> list[Spot]:
    """All of these, the longest where they overlap."""
    plain = {*dotted(text), *titled(text), *at_home(text), *opening(text), *repeated(text, known), *called(text)}
    found = sorted({*plain, *beside(text, plain)}, key=lambda s: (s[0], -s[1], -len(s[2])))
    kept: list[Spot] = []
    for spot in found:
        if not kept or spot[0] >= kept[-1][1]:
            kept.append(_unranked(spot, text))
    return kept


def _unranked(spot: Spot, text: str) -> Spot:
    """Without the first character of a rank behind a name that sounds on in it: 惠特洛克 | 少将, 奥斯特罗乌霍夫 | 海军中将."""
    start, end, name = spot
    return (start, end - 1, name[:-1]) if len(name) > _SHORTEST and _RANK.match(text, end - 1) else spot
