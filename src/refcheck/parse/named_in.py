"""Whether a pointer names the author of a work: by family name, by a part of it, by a body's name."""

from __future__ import annotations

import re

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.model import Reference
from refcheck.parse.facts import flat, pattern
from refcheck.parse.names import is_organisation

_CJK_LEAD = later(r"\s*([一-龥々]{1,4}?|[ァ-ヺー]{3,})(?:ほか|他)?(?:編|著|訳)?[・·、,]")  # 大和田編・前掲書, ラッセル・前掲書
_HANGUL_ENDS = later(r"([가-힣]{1,6})\s(?:[가-힣]{1,6}\s)?([가-힣]{1,8})")  # a foreign name in Korean letters
_HAN_NAME = later(r"[㐀-鿿々ァ-ヶー]{2,}")
_HAN = later(r"[㐀-鿿]")
_POINTS_ON = (
    r"[前上][掲引揭出記注註]|同[書论論上前]|論文|论文|著書|报告|報告|記事"  # 西原前掲書: what follows a family name and is none of the name
)
# how words end that lead to a title and name nobody
_LEADING = later(
    r"(?:[はもにをがとで、]|として|また|以上|以下|それぞれ|[见見据據于於自引了考阅閱照看]|[가-힣][은는이가]|[을를]|로|출처|자료|出典|出所|来源|來源|出处|出處)\s?[:：]?\s*$"
)
_LONGEST_NAME = 16


def all_named(work: Reference, words: str) -> bool:
    """Whether the words, in lower case, hold the names of all authors."""
    return all(flat(n.family or n.literal or "").lower() in words for n in work.author)


def author_fit(work: Reference, words: str) -> bool:
    """Whether the words, in lower case, name an author or editor of the work."""
    for name in (*work.author, *work.editor):
        family = re.sub(r"(?<=\w) ?\([^()]*\)$", "", flat(name.family or name.literal or "").lower())  # a body's country
        if family and (_named_whole(family, words) if name.literal and _HAN_NAME.fullmatch(family) else _stands(family, words)):
            return True
        if re.fullmatch(r"[가-힣]{3}", family) and re.match(rf"{family[0]}(?:\s?[・·,、，]|\s?앞)", words):
            return True  # 박 of 박서진
        if name.literal and not is_organisation(name.literal) and _is_end_of(family, words):
            return True
        if name.family and _HAN.search(family) and fold_text(family) in fold_text(words):
            return True  # 鄭 of 郑岚
        parts = family.split()
        if name.family and len(parts) == 2 and len(parts[0]) > 3 and re.search(rf"(?<!\w){re.escape(parts[0])}(?!\w)", words):
            return True  # Ortega, for Luis Ortega Campos
        if name.literal and (lead := _CJK_LEAD.match(words)) and lead[1] in re.split(r"[・·\s]", family)[-1][: len(lead[1])]:
            return True
        if (
            name.literal
            and re.fullmatch(r"[㐀-鿿々]{3,5}", family)
            and re.search(rf"(?:^|[^ァ-ヶー㐀-鿿々]){family[:2]}(?!(?!{_POINTS_ON})[㐀-鿿々]{{2}}[^の])", words)
        ):
            return True  # 西原 of 西原大輔
        if name.literal and any(len(part) > 1 and part in words for part in re.split(r"[·・]", family)[1:]):
            return True  # 韦伯 of 乔纳森·韦伯
        full = flat((name.family or "") + (name.given or "")).lower()
        if full and full in words.replace(" ", ""):
            return True
    own = flat(" ".join(work.original.get(role, "") for role in ("author", "editor"))).lower()
    return any(part in words for part in re.findall(r"[^\W\d_]{2,}", own))


def _stands(family: str, words: str) -> bool:
    """Whether a name stands in the words, in Western script where a word begins: "Ash" does not stand in "Nash", but in 前引Ash文."""
    return family in words and (family[0] >= "⺀" or re.search(rf"(?:(?<![^\W\d_])|(?<=[⺀-鿿])){re.escape(family)}", words) is not None)


def _is_end_of(name: str, words: str) -> bool:
    """Whether a pointer begins by one end of a foreign name in Korean letters: 콜 of 데이나 콜."""
    ends = _HANGUL_ENDS.fullmatch(name)
    return ends is not None and re.match(rf"(?:{ends[1]}|{ends[2]})(?:\s?[・·,、，]|\s[외등앞위])", words) is not None


def _named_whole(body: str, words: str) -> bool:
    """Whether a body's name stands in a pointer as it is: 外務省 does not stand in ロシア外務省."""
    return re.search(rf"(?:^|[^ァ-ヶー㐀-鿿々]|[掲引注照見见同上参及和与の]){re.escape(body)}", words) is not None


def other_author(work: Reference, words: str) -> bool:
    """Whether the pointer begins with a name that is not the work's ("Feld, “Muddling Through,”")."""
    lead = re.match(r"\s*([^,，「『《“«„\"：:]{2,40})[,，：:]?\s*(?=[「『《“«„\"]|[^,]+,)", words)
    if lead is None or author_fit(work, words) or len(lead[1].split()) > 3:
        return False
    pointing = pattern(r"<op_cit|ibid>").search(lead[1])
    head = lead[1][: pointing.start()] if pointing else lead[1]
    if _LEADING.search(head) or (pointing and len(head) > _LONGEST_NAME):
        return False  # 同様の論調は、前掲「…」にもみられる; 资料来源：前引《…》; 以上、前掲『…』
    name = pattern(r"(?<![^\W\d_])(?:앞의|앞서|위의|전게)(?![^\W\d_])|<op_cit|ibid|lead_in>|^<same_author>").sub("", lead[1])
    name = name.strip(" ・、,.")
    return bool(name) and name not in flat(work.title or "").lower()
