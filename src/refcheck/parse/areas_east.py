"""Signs of East Asian references as lists and catalogues set them, made those that the styles read.

Catalogues put what somebody did in a bracket of its own ("出田隆一(翻訳)"), lists close the areas of GB/T 7714 by 。, and a Japanese index numbers pages by volume
and page ("1_80"). Only the flat text is changed, character by character, so that all offsets hold and values stay as printed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.parse.clean import Clean
from refcheck.parse.facts import holds, pattern

_OURS = later(r"[㐀-鿿ぁ-ヿ가-힣]")
_ROLES = "著者?|共著|原著|翻訳|監訳|共訳|訳者?|編集|編者?|編著|監修|责任编辑|主编|主編|编著|编|译|譯|지음|옮김|엮음|저자?|역자?|편저?"
_TONGUE = r"(?:Chinese|Japanese|Korean|Russian|Mongolian|Vietnamese|中文|日文|韩文|韓文|英文|日本語|中国語|韓国語|일문|중문|일본어|중국어)"
_FORMS = later(
    r"(?=[\s(\[/_\dRr出A-ZА-Я‘’`',])(?:"  # what a form begins with: asked before all of them are tried
    # 有田孝之ほか (編集)、『…』; アリス (著)・出田隆(翻訳)、『…』: up to a title in marks
    rf"(?P<role>(?<=[㐀-鿿ぁ-ヶー々A-Za-z.가-힣])\s?\((?:{_ROLES})\)(?=[、,・·\s]*(?:[^「『《“\d:()]{{2,40}}?\s?\((?:{_ROLES})\)[、,・·\s]*)*[「『《]))"
    r"|(?P<figure>(?<=\d)_(?=\d{1,4}(?!\d)))|(?<=p\.)(?P<page>\d{1,4}\s?[-~]\s?p\.\s?)(?=\d)"
    # behind the pages, an exhibit's number in a lawsuit, when the original came out, 出版时间不详
    # "(in Japanese with English abstract)": said of the work; 551-556(R): the side from which a Japanese periodical counts
    rf"|(?P<tongue>\s[(\[](?:[Ii]n\s)?{_TONGUE}(?:[,;]?\s(?:with|and)\s[^()\[\]\d]{{4,50}})?[)\]](?=\.?\s*$|[.,]?\s(?:doi|DOI|https?:|[Aa]vailable)))"
    r"|(?P<section>(?<=[号\d])/[ⅠⅡⅢⅣⅤⅥⅦIV]{1,3}-\d{1,3}(?=\s?[,、]))"  # 第345号/Ⅲ-1: a society's section and its own count
    r"|(?P<side>(?<=\d)\s?\([RL左右縦横]\))"
    r"|(?P<blank>(?<=\d)\s?\((?:オンライン|[Oo]nline|电子版|電子版)\)|\((?:甲|乙|丙|丁)\s?[A-Z]?\s?\d{1,4}(?:の\d{1,2})?\)|[Rr]etrieved\sfrom(?=:?\s*http)|\[(?:[Oo]n-?line|オンライン|온라인)\](?=[\s.,]*(?:\[|<|https?:))|(?<=[㐀-鿿ー])\s(?:HP|ホームページ|官网|官網|홈페이지)(?=\s?[,，、.])|(?<=》)\s?\((?:双月|雙月|半?月|季|旬|周|週|半?年)刊\)(?=\s*(?:1[89]|20)\d\d)|\((?:原著出版年|原作出版於):?\s?\d{4}年?\)|(?<![\[(])(?<!》[,，])出版(?:时间|日期|年份?|地点?|者)不[详明])"
    r"|(?P<initial>(?:(?<=[\]):：,，、。·.])|(?<=[\]):：,，、。]\s)|^)[A-ZА-Я]\.(?=[㐀-鿿]{2}))"  # 〔美〕P.某某, R.H.某某: no stop of a sentence
    r"|(?P<stop>(?:(?<=[\s,.、(][Vv]ol)|(?<=[\s,.、(][Nn]o)|(?<=[\s,.、(]pp)),(?=\s?\d))"  # Vol,33, No,10: a comma for the stop
    # 第27巻第2号（通巻106号）: the number that runs on through all volumes stands behind the issue's own
    r"|(?P<running>(?:(?<=[号號期호冊册])|(?<=\d[-.]\d)|(?<=\d[-.]\d\d)|(?<=\d\)))\s?\((?:通[巻号號卷期]|[总總]第?|累[计計]|통권|통호)\s?[第제]?\s?\d{1,5}\s?[号號期호辑輯卷]?\))"
    r"|(?P<opened>‘‘|``)|(?P<closed>’’|'')(?=\s|[,.、，]|$))"
)
_PRIVATE = str.maketrans(
    "\U000f0850\U000f0851\U000f0852\U000f0853\U000f0854\U000f0855\U000f0856\U000f0857", "‘’“”『』「」"
)  # Hangul word processor
_MARKED = later(r"\[[A-Z]{1,2}(?:/[A-Z]{2})?\]\s?。")  # 作者。题名[J]。刊名，2020(4)：45-56。


# 王某：正德《某志》, 申某等：万历二十五年《会典》: the reign between author and title, which is no part of either
_REIGN = r"(?<=[:,，])\s*(?:[汉漢唐宋元明清]\s?)?<reigns>(?:[元\d一二三四五六七八九十]{1,4}年)?[间間初末朝]?(?=\s*《)"


def tidied_east(note: Clean) -> Clean:
    """The note with these signs as the styles have them; a note without East Asian letters as it is."""
    if not _OURS.search(note.flat):
        return note
    flat = _FORMS.sub(_plain, note.flat.translate(_PRIVATE))
    for address in note.addresses:  # 入手先〈https://…〉: no title's marks
        if flat[address.start - 1 : address.start] == "〈" and flat[address.end : address.end + 1] == "〉":
            flat = f"{flat[: address.start - 1]}<{flat[address.start : address.end]}>{flat[address.end + 1 :]}"
    if "《" in flat and holds(flat, "reigns"):
        flat = pattern(_REIGN).sub(lambda m: " " * len(m[0]), flat)
    mark = _MARKED.search(flat)
    if mark and flat.count("[", 0, mark.start()) < 2:
        flat = flat[: mark.end()].replace("。", ".") + flat[mark.end() :]
    return replace(note, flat=flat) if flat != note.flat else note


def _plain(found: re.Match[str]) -> str:
    """As many characters: what somebody did without its bracket, a figure for the sign between figures, nothing for remarks, one pair of marks."""
    group, text = found.lastgroup or "", found[0]
    if group == "initial":
        return f"{text[0]}·"
    if group == "page":
        return text.replace("p", " ").replace(".", " ")
    return {
        "figure": "0",
        "stop": ".",
        "blank": " " * len(text),
        "running": " " * len(text),
        "tongue": " " * len(text),
        "side": " " * len(text),
        "section": " " * len(text),
        "opened": " “",
        "closed": "” ",
    }.get(group) or re.sub(r"[()]", " ", text)
