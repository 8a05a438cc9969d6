"""Japanese papers: those named in marks (『…』紙), those told of without a name (地元紙), and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from refcheck.lang.later import later

UNKNOWN = "?"  # before the kind of a paper that is told of without its name
_PAPER = "紙"
PRESS = (
    "(?:全国|地方|地元|現地|郷土|県域|経済|業界|専門|一般|大衆|英字|邦字|華字|夕刊|朝刊|日刊|週刊|月刊|旬刊|機関|国営|官営|党|軍|有力|主要|保守|左派|右派|革新|政府系|民間|外国|外字|海外|学術|技術|総合|情報)"
    "{1,2}(?P<kind>紙|誌|新聞|雑誌)"
)
TOLD_IN = "(?:(?:探訪|特集|連載|署名|囲み|関連|検証|調査|解説|一面|現地|潜入|独自)?記事|ルポ(?:ルタージュ)?|(?:一面|朝刊|夕刊|巻頭|定例)?コラム|特集|連載|報道|続報|詳報|特報|短信|探訪記|訪問記|投書|社説|論説|時評|寄稿|解説|読み物|インタビュー)"
_NAMED = later(
    rf"『(?P<name>[^』\ue000]{{2,20}})』(?:(?P<kind>紙|誌)|(?=の(?:記者|[^、。「」はがをに]{{0,6}}?{TOLD_IN})|の取材|の[^、。「」はがをに]{{0,6}}?面)|(?=(?:は|も|が|に)[^。]{{0,80}}?(?:報じ|伝え|掲載|載)))"
    rf"|(?:紙|誌)『(?P<inner>[^』\ue000]{{2,20}})』|{PRESS.replace('kind', 'other')}(?!『)"
)
_UNNAMED = later(rf"(?:[^の]{{1,10}}の)?{PRESS}")


def papers(text: str) -> Iterator[tuple[str, str]]:
    """Papers in marks with their kind, and, as unknown, those that are told of without a name (地元紙), in order."""
    for m in _NAMED.finditer(text):
        name = m["name"] or m["inner"]
        if name:
            yield name, m["kind"] or ("誌" if text[m.start()] == "誌" else _PAPER)
        else:
            kind = _PAPER if m["other"] == "新聞" else m["other"][-1]
            yield UNKNOWN + kind, kind


def is_unnamed(name: str) -> bool:
    """Whether words tell of a paper without naming it."""
    return _UNNAMED.fullmatch(name) is not None
