"""The report page's own words, English and Japanese."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "report": "Source check",
        "counts": "{notes} notes · {works} works · fine: {links_fine} of {links} links, "
        "{statements_fine} of {statements} statements ({statements_open} of these with a mark not checked)",
        "skip": "To the findings",
        "as_of": "As of",
        "search": "Search",
        "filter": "Show",
        "all": "everything",
        "findings": "Findings",
        "none": "No findings.",
        "yourself": "How to check it yourself",
        "confidence": "confidence",
        "notes": "Notes and their sources",
        "note": "Note",
        "copy": "Archived copy",
        "quotation": "Quotation",
        "probability": "probability of this passage",
        "paper_says": "The paper",
        "source_says": "The source",
        "open_passage": "Open the passage",
        "foot": "Verdicts describe the evidence of that day; they accuse nobody.",
        "agrees": "agrees",
        "differs": "differs",
        "not_checked": "not checked",
        "numbers": "numbers",
        "names": "names",
        "negation": "negation",
        "clauses": "clauses",
        "speaker": "speaker",
    },
    "ja": {
        "report": "典拠の確認",
        "counts": "注 {notes} · 典拠 {works} · 問題なし：リンク {links} 件中 {links_fine} 件、"
        "引用 {statements} 件中 {statements_fine} 件（うち未確認の項目あり {statements_open} 件）",
        "skip": "指摘へ移動",
        "as_of": "基準日",
        "search": "検索",
        "filter": "表示",
        "all": "すべて",
        "findings": "指摘",
        "none": "指摘はありません。",
        "yourself": "自分で確かめるには",
        "confidence": "確信度",
        "notes": "注と典拠",
        "note": "注",
        "copy": "保存された写し",
        "quotation": "引用",
        "probability": "該当箇所である確率",
        "paper_says": "論文",
        "source_says": "典拠",
        "open_passage": "該当箇所を開く",
        "foot": "判定はその日の証拠を述べるもので、誰かを非難するものではありません。",
        "agrees": "一致",
        "differs": "相違",
        "not_checked": "未確認",
        "numbers": "数",
        "names": "名前",
        "negation": "否定",
        "clauses": "節",
        "speaker": "話者",
    },
}


def words(ui_lang: str) -> dict[str, str]:
    """The words of an interface language, English where we have no other."""
    return WORDS.get(ui_lang.lower().split("-")[0], WORDS["en"])
