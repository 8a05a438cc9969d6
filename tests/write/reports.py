"""A report with everything in it, for the tests of outputs."""

from __future__ import annotations

from dataclasses import replace

from refcheck.model import (
    Alignment,
    CaptureId,
    Citation,
    Difference,
    Document,
    Evidence,
    Finding,
    Group,
    JudgedQuotation,
    LinkReport,
    LinkStatus,
    Marks,
    MarkState,
    Name,
    Note,
    NoteMark,
    Outcome,
    Paper,
    PaperReport,
    Quotation,
    QuotationKind,
    QuoteVerdict,
    Reference,
    Report,
    SelfCheck,
    Severity,
    Source,
    SourceAlignment,
)


def finding(number: int, group: Group, *, cause: str | None = None, message: str = "the source says 安全, the paper 安定") -> Finding:
    return Finding(
        id=f"RC212-{number:04d}",
        rule="RC212",
        severity=(Severity.ERROR, Severity.WARNING, Severity.NOTICE)[number % 3],
        confidence=0.5 + (number % 5) / 10,
        group=group,
        message=message,
        remedy="Compare the wording with the source",
        start=number,
        end=number + 5,
        note=str(number),
        subject="「テロリストの勢力を攻撃し、地区の平和と安定を…」",
        cause=cause,
        url="https://example.org/a",
        evidence=(Evidence("source", "维护地区和平与安全的决心和能力", "https://example.org/a", "urn:uuid:1", 3, 9),),
        self_check=(SelfCheck("address", "https://example.org/a"),),
    )


def report(findings: tuple[Finding, ...], title: str = "習近平同俄羅斯総統普京通電話") -> Report:
    text = "本文「靴が足に合うか否か」と述べた 1。\n\n1 中国外交部「" + title + "」2021年8月25日。<https://example.org/a>\n"
    work = Reference(
        type="webpage",
        raw=title,
        start=0,
        end=10,
        title=title,
        URL="https://example.org/a",
        issued="2021-08-25",
        author=(Name(literal="中国外交部"),),
    )
    quotation = Quotation("靴が足に合うか否か", 3, 12, QuotationKind.DIRECT, "ja", "習近平", "1", 0)
    aligned = Alignment(
        QuoteVerdict.TRANSLATED_DIFFERS,
        4,
        20,
        0.87,
        (Difference("word", "安定", "安全", gloss="安全 (security) ↔ 安定 (stability)"),),
        Marks(numbers=MarkState.AGREES, names=MarkState.DIFFERS),
        "鞋子合不合脚",
        method="lexicon",
    )
    judged = JudgedQuotation(
        0, quotation, QuoteVerdict.TRANSLATED_DIFFERS, (SourceAlignment(aligned, 0, "https://example.org/a", text_language="zh"),), 0
    )
    link = LinkReport(
        url="https://example.org/a",
        outcome=Outcome.COMPLETED,
        status=LinkStatus.BLOCKED,
        reason="wall-jiasule",
        confidence=0.9,
        strikes=0,
        final_url="https://example.org/a",
        http_status=521,
        attempts=1,
        elapsed_s=0.2,
        title=title,
        text="",
        advice="Save the page",
        capture=CaptureId("urn:uuid:1", "sha256:00", "wire", "2026-11-23T00:00:00Z"),
        explanation="521 with its cookie",
    )
    paper = Paper(
        Document(text, Source("論文.txt", "text/plain", "0" * 64), "ja"),
        "ja",
        (Note("1", 1, text[24:], 24, len(text)),),
        (NoteMark("1", 1, 20, 21, 0),),
        citations=(Citation("1", work, 24, 40),),
        quotations=(quotation,),
    )
    made = PaperReport(paper, links=(link,), quotations=(judged,), findings=findings)
    return Report("0.1.0", "2026-11-23T00:00:00Z", (made,), evidence_grade="live")


def many(count: int) -> Report:
    groups = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)
    return report(tuple(finding(i, groups[i % 3]) for i in range(count)))


NAUGHTY = (
    "\x1b[2J\x1b]0;owned\x07",
    "\u202egnp.exe\u202c",
    "::error file=a::b",
    "=cmd|'/C calc'!A0",
    "<script>alert(1)</script>",
    "a\r\nb\u2028c\x85d",
    "\ud800",
    "\u200bzero\u200dwidth\ufeff",
    "𝕳𝖊𝖑𝖑𝖔 ﷽ ǅ",
    "\x00nul",
    "%s %n {0} {explanation}",
    "𠮷野家 𨋢 ｶﾞ か゛",
)


def naughty(text: str) -> Report:
    made = report((finding(1, Group.PLEASE_LOOK, message=text),), title=text)
    return replace(made, evidence_label=text, notes=(text,))
