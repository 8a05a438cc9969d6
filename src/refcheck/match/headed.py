"""Bodies and places called by a name before a common word, in Chinese and Japanese: 天府剧场 for 锦江剧场, アジア司 for 条法司."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.content import Content

# Words of one kind, in folded characters.
_HEADS = (
    "剧场 剧院 戏院 大剧院", "医院 病院", "大学", "中学 中学校", "小学 小学校", "高中 高校", "银行", "战区 军区", "报 新闻 日报 时报 特区报", "法院 裁判所",
    "司 局 厅 署 庁", "公园", "车站 站 駅", "机场 空港", "大桥", "水库 ダム", "寺", "博物馆 美术馆", "图书馆", "饭店 酒店 ホテル", "出版社", "通讯社 通信社",
    "油田 气田 ガス田", "煤矿 炭坑", "监狱 刑务所", "体育场 竞技场",
)  # fmt: skip
_KIND = {head: kind for kind, heads in enumerate(_HEADS) for head in heads.split()}
_NAMED = later(
    rf"(?P<name>[ァ-ヺー]{{2,12}}|[\u3400-\u9fff]{{2,4}}?)(?P<head>{'|'.join(sorted(map(re.escape, _KIND), key=len, reverse=True))})(?![院校所局长員员])"
)


@dataclass(frozen=True, slots=True)
class Headed:
    """A name text[start:end] before a word of the kind `kind`; `known` where the lexicon knows it as common words."""

    start: int
    end: int
    name: str
    kind: int
    known: bool


def headed_in(content: Content) -> list[Headed]:
    """The names before such words."""
    if content.lang not in ("ja", "zh"):
        return []
    folded = han(content.text)
    common = {i for u in content.units if u.ids and not u.proper and u.end - u.start > 1 for i in range(u.start, u.end)}
    found = []
    for m in _NAMED.finditer(folded):
        start, end = m.span("name")
        if any(u.ids and not u.proper and u.start < end < u.end for u in content.units):
            continue  # the end of a common word: 情報, 通报
        wall = next((i for i in range(end - 1, start - 1, -1) if folded[i] in _NO_NAME), start - 1)
        kana = "ァ" <= folded[start] <= "ヺ" and not any(u.proper and u.ids and u.start == start for u in content.units)  # a loan as often
        if end - wall - 1 > 1 and not kana:
            found.append(Headed(wall + 1, end, folded[wall + 1 : end], _KIND[m["head"]], common.issuperset(range(wall + 1, end))))
    return found


_NO_NAME = frozenset("的在与于是有为该本其各两一二三四五六七八九十这那某从到被将把对向由个家所座")


def other_headed(quote: Content, passage: Content) -> tuple[Headed, Headed] | None:
    """A name of the quotation before such a word, and another one before one of its kind in the passage; neither text has the other's name."""
    mine, theirs = headed_in(quote), headed_in(passage)
    ours, own = han(quote.text), han(passage.text)
    lost = [h for h in mine if not _is_in(h.name, own)]
    free = [h for h in theirs if not _is_in(h.name, ours)]
    return next(
        ((a, b) for a in lost for b in free if a.kind == b.kind and not (a.known and b.known) and set(a.name).isdisjoint(b.name)), None
    )


def _is_in(name: str, text: str) -> bool:
    """Whether two characters of a name stand side by side in a text."""
    return any(name[i : i + 2] in text for i in range(len(name) - 1))
