"""Author strings: who stands before a title, with the roles that are printed with the names."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern, words
from refcheck.parse.names import is_organisation, split_names, surname

_STANDARD = later(r"(?:GB|JIS|ISO|IEC|DIN|EN|ASTM|KS|DB|HJ|DL|YY|NY|QB|JGJ|CJJ)[\s/A-Z]{0,6}\s?\d[\d.\-:\s]*")
_SCRIPTS = later(
    r"^(?P<latin>[A-Za-z][\w.'’\-]*(?:\s+[A-Za-z][\w.'’\-]*)*)\s+[\[(（［]?(?P<own>[㐀-鿿ぁ-ヿ가-힣々]+(?:\s[㐀-鿿ぁ-ヿ]+)?)[\])）］]?\.?$"
)
_INITIALS = later(r"(?:[A-Z]\.\s?-?)+")  # F. クライン: one name in two scripts
# A著、B訳『題』; A撰，B校注：《题》; A口述，B访问，C记录
_LAND = r"\((?:[美英德法日俄苏蘇韩韓加意荷奥瑞印波捷匈希澳]国?|[汉漢魏晋晉隋唐宋辽金元明清])\)"  # 卡尔纳(德), 李时珍(明)
_WROTE = later(
    rf"(?P<names>.+?)\s*(?:(?:{_LAND}\s*)?\(?(?:原著|编著|編著|著|撰|口述|注|지음|(?<![가-힣])저)\)?|{_LAND})\s*[、,，・·/／;；]\s*"
    r"(?=.+?(?:[訳译譯编編辑注校释釋證证輯疏录錄訂订修]|校定|整理|标点|校点|點校|点校|校點|集释|访问|采访|访谈|记录|옮김|역)\)?\s*(?:[、,，].*)?$)"
)
# 甲主编，乙著：《书》: who edited the set stands before who wrote the volume
_EDITED = later(
    r"(?P<names>[^,、()]{2,30}?(?:[,、][^,、()]{2,12}?)*?)\s?等?\s?(?:总主编|主编|主編|總主編|监修|監修|编辑?|編輯?)\s*[,、，]\s*(?=[^,()]{2,40}(?:著|撰|编著|編著|执笔|執筆)$)"
)
_KINDS = (
    "Art",
    "Art.",
    "Artikel",
    "Lemma",
    "Stichwort",
    "s. v.",
    "专著",
    "著作",
    "论文",
    "译著",
    "合著",
    "编著",
    "教材",
    "專著",
    "論文",
    "譯著",
    "合著",
    "編著",
    "著書",
    "単著",
    "共著",
    "訳書",
    "編書",
    "저서",
    "역서",
    "논문",
)
# 佐田達也(田中功補訂), ベアテ・G〔平岡某構成・文〕, 김하늘 기자, 本报记者 某某
_BESIDE_NAME = later(r"(?:\s?[(\[][^()\[\]]{2,20}(?:補訂|補正|改訂|増補|校閲|構成|構成・文|聞き手|補)[)\]]|(?<=[가-힣]{2})\s기자)$")
_REPORTER = later(
    r"(?:研究代表者?|編集代表|編者代表|主編者)\s?:?\s*(?=[㐀-鿿])|(?:本[报報刊社]|新华社)?(?:记者|記者)\s*(?=[㐀-鿿]{2,4}(?:$|[、,\s]))"
)
_CLOSED = later(r"[編编著訳译譯)편](?:저)?\.$")  # 加藤雄一郎編著.
# 哈贝马斯, 郭宏伟译: who wrote, and who translated
_TURNED = later(
    r"(?P<names>[^,、/／]+(?=[,/／])|(?:[A-Z]\.?[\s・]*)*[ァ-ヶー][ァ-ヶー・＝=]+(?=、\s?[㐀-鿿]))[,、/／]\s*(?=[^,、/／]+(?:[訳译譯]|옮김|\s공?역)$)"
)
_TRANSLATOR_IN_BRACKET = later(
    r"[(\[](?:(?:訳|译|譯):\s*(?P<behind>[^()\[\]]{1,40})|(?P<before>[^()\[\]]{1,40}?)\s*(?:訳|译|譯|監訳|共訳|옮김|역))[)\]]"
)
_NOTED = later(r".*[注註疏校释釋证證][,、]\s*")  # 段某注，许某整理: who wrote notes is none of those named
_OWN_BEHIND = later(r"(?<=[A-Za-z.])\s?[(（]([㐀-鿿]{2,5}|[가-힣]{2,4})[)）]")
_LATIN_BEHIND = later(r"(?P<own>[㐀-鿿]{2,5}(?:[·・•][㐀-鿿]{1,6}){0,3})\s?[(（](?P<latin>[A-Z][\w.'’\- ]+)[)）]")  # 谢和耐（J. Gernet）

# エレーナ・ルニナ（Елена Лунина）, 何寧〔何宁〕: a name, and in a bracket as its own script has it
_OTHER_BEHIND = later(
    r"(?P<name>[㐀-鿿ァ-ヶー々가-힣A-Z][^()\[\]〔〕（）［］,、，;\d]{1,30}?)\s?(?:[(（〔［\[](?P<own>[А-ЯЁ][а-яё.\-]+(?:\s[А-ЯЁ][а-яё.\-]*){0,2}|[가-힣]{2,5})[)）〕］\]]|〔(?P<han>[㐀-鿿]{2,4})〕)"
)


# バウマー, Z., 2000, 森田一訳『題』; Bauer, Z., 2000=2001，森田一訳『題』: the year of the translation, and who made it
_DATED = later(
    r"(?P<names>[^,、(].+?)[,、.(\s]+(?:(?:1[5-9]|20)\d\d\s?=\s?)?(?P<year>(?:1[5-9]|20)\d\d)[a-z]?[)]?[,、.:]?\s*(?P<second>[㐀-鿿][^,、\d()]{1,30}?)\s*[共監]?[訳译譯]\W*$"
)


def take_author(draft: Draft, start: int, end: int, role: str = "author") -> None:
    """Read the names in [start, end) into `role`; a role word printed with them ("編", "eds.") decides otherwise."""
    start = _names_begin(draft, start, end)
    handle = re.search(r"\s[(\[]@[\w.\-]{2,40}[)\]][\s,.:]*$", draft.note.flat[start:end])
    end = start + handle.start() if handle else end  # (@mpoole): the name of an account
    while end > start and (draft.note.flat[end - 1] in " \n,，、:;：(。" + USED or _CLOSED.search(draft.note.flat[start:end])):
        end -= 1
    inner = _TRANSLATOR_IN_BRACKET.search(draft.note.flat, start, end)
    if inner:
        named = inner.span("behind" if inner["behind"] else "before")
        draft.put_names("translator", split_names(draft.note.text[slice(*named)]), *named)
        end = inner.start()
    behind = _BESIDE_NAME.search(draft.note.flat, start, end)
    end = behind.start() if behind else end
    reporter = _REPORTER.match(draft.note.flat, start, end)
    start = reporter.end() if reporter else start
    if end <= start or USED in draft.mask[start:end] or draft.note.flat[start:end] in words("self_works"):
        return
    if pattern(r"<reigns>(?:[元\d一二三四五六七八九十]{1,4}年)?[间間初末朝]?").fullmatch(draft.note.flat, start, end):
        return  # 乾隆《某县志》
    if draft.note.flat[start:end] in _KINDS:
        return  # 专著《…》: what kind of work it is
    if _STANDARD.fullmatch(draft.note.flat, start, end):
        draft.put("number", start, end)  # GB/T 7714-2015：《…》: nobody's name
        return
    release = re.search(r"\s(?:보도자료|プレスリリース|新聞発表)$", draft.note.flat[start:end])
    end = start + release.start() if release else end
    article = re.search(r",\s*(?:Art\.|Artikel|s\.\s?v\.|Lemma)$", draft.note.flat[start:end])
    end = start + article.start() if article else end
    dated = _DATED.match(draft.note.flat, start, end) if draft.note.flat[end - 1] in "訳译譯" else None
    if dated and dated.end() == end:
        draft.put("issued", *dated.span("year"))
        draft.put_names("translator", split_names(draft.note.text[slice(*dated.span("second"))]), *dated.span("second"))
        end = dated.end("names")
    start = _past_editors(draft, start, end) if role == "author" else start
    end = _take_led(draft, start, end, role)
    text = draft.note.flat[start:end]
    both = _WROTE.match(text) or _TURNED.match(text)
    if both:
        _others(draft, start + both.end(), end)
        end = start + both.end("names")
        text = both["names"]
    for other, field in (("translator", "translator_after"), ("editor", "editor_after"), (role, "author_after")):
        tail = pattern(rf"[\s,(]*<{field}>[)\s]*$").search(text)
        if tail and re.match(r"[가-힣](?:[)\s]|$)", tail[0]) and "가" <= text[tail.start() - 1] <= "힣":
            continue  # 키신저: the last syllable of a name
        if tail and tail.start() > 0 and not (tail[0] in "述作" and len(text) == 3 and surname(text)):  # 丁声述: a name
            # The editor is the author of a work that has no other.
            role = role if other == "editor" and role == "author" else other
            end = start + tail.start()
            break
    land = re.search(rf"\s*{_LAND}\s*$", draft.note.flat[start:end])
    _put(draft, start, start + land.start() if land else end, role)


# 甲主编，乙审订; 甲编、乙译: who edited stands before who translated or checked
_LED = later(
    r"(?P<names>[^,，、()/／]{2,30}?(?:[,，、][^,，、()/／]{2,12}?)*?)\s?等?\s?(?:(?:总|總)?主[编編]|[选選合汇彙]?[编編][著辑輯]?|[点點]校|校[点點注註]|整理|监修|監修)\s*[、,，/／;；]\s*"
    r"(?P<second>[^,，()/／;；]{2,40}?)\s?等?\s?(?P<role>(?:責任)?[編编](?:集|著|輯|辑)?|[编編选選合]?[译譯訳]|審?[审校][校订定訂]?|(?:审|審)[定订訂校阅閱]?|修订|修訂|補訂|补订|校[阅閱]|副主[编編]|注[释釋]?)$"
)

_ROLE_ENDS = "译譯訳校订定訂阅閱編编释釋注集著輯辑"


def _take_led(draft: Draft, start: int, end: int, role: str) -> int:
    """Set who translated behind those who edited; answers where the editors' part ends (`end` where nobody stands behind them)."""
    found = _LED.match(draft.note.flat, start, end) if draft.note.flat[end - 1] in _ROLE_ENDS else None
    if found is None or found.end() != end:
        return end
    if found["role"][-1] in "編编集著輯辑":  # 甲監修、乙編: both
        both = [split_names(draft.note.text[slice(*found.span(part))]) for part in ("names", "second")]
        draft.put_names(role, (*both[0], *both[1]), start, end)
    if found["role"][-1] in "译譯訳":
        draft.put_names("translator", split_names(draft.note.text[slice(*found.span("second"))]), *found.span("second"))
    return found.end("names")


def _names_begin(draft: Draft, start: int, end: int) -> int:
    """Behind separators, and behind a bracket that does not close among the names: 「題」(某研究会編, 『書』, 1998)."""
    opened = "(" if ")" not in draft.note.flat[start:end] else ""
    while start < end and draft.note.flat[start] in " \n,，、.:;：" + opened + USED:
        start += 1
    return start


def _past_editors(draft: Draft, start: int, end: int) -> int:
    """Set who edited the set that a volume belongs to, where they stand before its author; answers where he begins."""
    found = _EDITED.match(draft.note.flat, start, end)
    if found is None:
        return start
    draft.put_names("editor", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
    return found.end()


def _others(draft: Draft, start: int, end: int) -> None:
    """Those named behind the author: who translated, who edited; who only asked, wrote down or checked is none of them."""
    for field in ("translator", "editor"):
        found = pattern(rf"(?P<names>.+?)\s*\(?<{field}_after>\)?(?=[、,，]|$)").match(draft.note.flat, start, end)
        if found:
            first = _NOTED.match(found["names"])
            begin = found.start("names") + (first.end() if first else 0)
            draft.put_names(field, split_names(draft.note.text[begin : found.end("names")]), begin, found.end("names"))
            return


def _put(draft: Draft, start: int, end: int, role: str) -> None:
    raw = draft.note.text[start:end]
    nation = re.match(r"^[\[〔［【][^\]〕］】]{1,6}[\]〕］】]\s*", raw)
    if nation:
        start += nation.end()
        raw = draft.note.text[start:end]
        end -= len(raw) - len(raw.removesuffix("等"))
        raw = draft.note.text[start:end]
        if re.fullmatch(r"[㐀-鿿]+(?:[·・•][㐀-鿿]+){1,3}", raw):
            draft.put_names(role, (Name(literal=raw),), start, end)  # [美]乔纳森·韦伯: one foreigner
            return
    if re.fullmatch(r"(?:[A-Z]\.\s?)+[㐀-鿿]{2,}(?:[·・•][㐀-鿿]+)*", raw.strip()):
        draft.put_names(role, (Name(literal=raw.strip().removesuffix("等")),), start, end)  # J. G. 弗雷泽: one name in two scripts
        return
    own = _OWN_BEHIND.sub("", raw)
    if own != raw and own.isascii():  # Tanaka, M. (田中誠), Sato, K. (佐藤健)
        draft.put_names(role, split_names(own), start, end)
        draft.original[role] = ", ".join(found[1] for found in _OWN_BEHIND.finditer(raw))
        return
    behind = _LATIN_BEHIND.fullmatch(raw)
    if behind:
        draft.put_names(role, split_names(behind["own"]), start, start + behind.end("own"))
        draft.original[role] = behind["latin"]
        return
    other = _OTHER_BEHIND.fullmatch(raw.strip())
    if other and not is_organisation(other["own"] or ""):
        draft.put_names(role, split_names(other["name"]), start, start + other.end("name"))
        draft.original[role] = other["own"] or other["han"]
        return
    both = _SCRIPTS.match(raw.strip())
    if both and not is_organisation(both["latin"]) and not _INITIALS.fullmatch(both["latin"]):
        draft.put_names(role, _native(both["latin"]), start, start + both.end("latin"))
        draft.original[role] = both["own"]
        return
    draft.put_names(role, split_names(raw), start, end)


def _native(latin: str) -> tuple[Name, ...]:
    """A romanised East Asian name printed with its own script stands family first."""
    family, _, given = latin.strip().partition(" ")
    return (Name(family=family, given=given),) if given else (Name(literal=latin.strip()),)
