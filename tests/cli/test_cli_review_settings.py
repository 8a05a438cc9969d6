"""Personas, severities per rule, file and site, and changed notes: what counts, what is set aside, and in which order they speak."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from refcheck.cli import run
from refcheck.cli.settings import config_of, resolve
from refcheck.model import (
    AsideReason,
    Config,
    Decision,
    Document,
    Finding,
    Group,
    JudgedQuotation,
    LinkReport,
    LinkStatus,
    Outcome,
    Override,
    Paper,
    PaperReport,
    Quotation,
    QuotationKind,
    QuoteVerdict,
    Review,
    Severity,
    Source,
    UsageError,
)
from refcheck.parse import parse
from refcheck.pipeline.changed import addresses_of, changed_findings, changed_notes, scope_of
from refcheck.pipeline.persona import counted_links, language_for, weighed
from refcheck.pipeline.reviewing import changes, matches
from refcheck.read import read_bytes


def made(
    rule: str, severity: Severity, confidence: float = 0.9, url: str = "https://www.example.cn/a", quotation: int | None = None
) -> Finding:
    return Finding(f"{rule}-0", rule, severity, confidence, Group.TO_FIX, "m", "r", 0, 1, "1", url=url, quotation=quotation)


def paper(*findings: Finding, verdict: QuoteVerdict = QuoteVerdict.WORDING_DIFFERS, name: str = "chapters/03 text.md") -> PaperReport:
    document = Document("text", Source(name, "text/markdown", "0"))
    judged = JudgedQuotation(0, Quotation("w", 0, 1, QuotationKind.DIRECT, "en"), verdict)
    return PaperReport(Paper(document, "en"), quotations=(judged,), findings=findings)


@pytest.mark.parametrize(
    ("finding", "verdict", "sure"),
    [
        (made("RC101", Severity.ERROR), None, True),
        (made("RC101", Severity.WARNING), None, False),  # fewer than three strikes
        (made("RC102", Severity.WARNING, 0.9), None, True),
        (made("RC102", Severity.WARNING, 0.65), None, False),
        (made("RC110", Severity.WARNING, 0.85), None, True),
        (made("RC104", Severity.NOTICE), None, False),
        (made("RC001", Severity.WARNING), None, False),
        (made("RC211", Severity.ERROR, 0.9, quotation=0), QuoteVerdict.WORDING_DIFFERS, True),
        (made("RC212", Severity.WARNING, 0.9, quotation=0), QuoteVerdict.WORDING_DIFFERS, True),
        (made("RC212", Severity.WARNING, 0.7, quotation=0), QuoteVerdict.WORDING_DIFFERS, False),
        (made("RC214", Severity.WARNING, 0.9, quotation=0), QuoteVerdict.TRANSLATED_DIFFERS, False),  # across languages
        (made("RC217", Severity.WARNING, 0.9, quotation=0), QuoteVerdict.NO_MATCHING_PASSAGE, False),
    ],
)
def test_in_ci_only_what_is_sure_may_fail_and_nothing_is_hidden(finding, verdict, sure):
    out = weighed(paper(finding, verdict=verdict or QuoteVerdict.WORDING_DIFFERS), Config(persona="ci"))
    assert len(out.findings) == 1
    assert (out.findings[0].severity is not Severity.NOTICE) is sure


def test_editors_are_not_shown_what_weighs_little_and_authors_are():
    weak, copy, strong = made("RC121", Severity.NOTICE, 0.26), made("RC115", Severity.NOTICE), made("RC121", Severity.NOTICE, 0.5)
    for persona, shown in (("author", 3), ("editor", 1), ("ci", 1)):
        out = weighed(paper(weak, copy, strong), Config(persona=persona))
        assert len(out.findings) == shown
        assert {a.reason for a in out.set_aside} == ({AsideReason.PERSONA} if shown == 1 else set())


def test_the_nearer_setting_wins_and_no_persona_weighs_it_again():
    everywhere = Override("all", "", (("RC103", "warning"),))
    chapter = Override("file", "chapters/03*.md", (("RC103", "error"),), language="ja")
    site = Override("domain", "example.cn", (("RC103", "off"),))
    finding = made("RC103", Severity.NOTICE)
    elsewhere = made("RC103", Severity.NOTICE, url="https://other.org/a")
    config = Config(persona="ci", overrides=(everywhere, chapter, site))
    out = weighed(paper(finding, elsewhere), config)
    assert [(f.url, f.severity) for f in out.findings] == [("https://other.org/a", Severity.ERROR)]
    assert [a.reason for a in out.set_aside] == [AsideReason.SETTINGS]
    other = weighed(paper(elsewhere, name="appendix.md"), config)
    assert [f.severity for f in other.findings] == [Severity.WARNING]
    assert language_for("/work/book/chapters/03 text.md", config) == "ja"
    assert language_for("chapters/04.md", config) is None


def test_settings_are_read_from_the_file_and_the_flag_goes_before_it(tmp_path):
    (tmp_path / "refcheck.toml").write_text(
        'persona = "ci"\nexit-zero = true\n[severity]\nRC101 = "warning"\n[file."a*.md"]\nlanguage = "zh"\n'
        '[domain."*.gov.cn"]\nmay-refuse = true\nseverity = { RC103 = "off" }\n',
        "utf-8",
    )
    config = config_of(resolve({}, {}, tmp_path), {})
    assert (config.persona, config.exit_zero) == ("ci", True)
    assert config.overrides == (
        Override("all", "", (("RC101", "warning"),)),
        Override("file", "a*.md", (), language="zh"),
        Override("domain", "gov.cn", (("RC103", "off"),), may_refuse=True),
    )
    assert (config.review, config.baseline) == (tmp_path / "refcheck-review.toml", tmp_path / "refcheck-baseline.json")
    flagged = config_of(resolve({"severity": ["rc115=error"]}, {"REFCHECK_PERSONA": "author"}, tmp_path), {})
    assert flagged.overrides[0] == Override("all", "", (("RC115", "error"),))
    assert flagged.persona == "author"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('persona = "reader"', "author, editor, ci"),
        ('[severity]\nRC999 = "error"', "no rule"),
        ('[severity]\nRC101 = "grave"', "no level"),
        ('[file."a.md"]\nworkers = 3', "unknown key"),
        ('[domain."a.cn"]\nmay-refuse = "yes"', "true or false"),
        ('domain = "a.cn"', "write a table"),
        ("severity = 3", "RULE=LEVEL"),
    ],
)
def test_settings_that_do_not_fit_are_named(text, words, tmp_path):
    (tmp_path / "refcheck.toml").write_text(text + "\n", "utf-8")
    with pytest.raises(UsageError) as caught:
        resolve({}, {}, tmp_path)
    assert words in str(caught.value)
    assert "refcheck.toml" in str(caught.value)


def link(url: str, status: LinkStatus) -> LinkReport:
    return LinkReport(url, Outcome.COMPLETED, status, "r", 1.0, 0, None, None, 1, 0.0, None, "", "", None)


def test_sites_that_refuse_this_network_do_not_measure_a_run():
    links = (
        link("https://www.mod.gov.cn/a", LinkStatus.UNREACHABLE),
        link("https://tass.ru/a", LinkStatus.BLOCKED),
        link("https://example.org/a", LinkStatus.UNREACHABLE),
        link("https://example.net/a", LinkStatus.LIVE),
    )
    whole = replace(paper(), links=links)
    assert [k.url for k in counted_links(whole, Config(persona="ci"))] == ["https://example.org/a", "https://example.net/a"]
    assert counted_links(whole, Config()) == links
    named = Config(overrides=(Override("domain", "example.org", may_refuse=True),))
    assert len(counted_links(whole, named)) == 3


BEFORE = """One said “the first words of all”.[^1] Another said “the second words of all”.[^2] A third.[^3]

[^1]: Feld, “One,” <https://example.org/1>.
[^2]: Feld, “Two,” <https://example.org/2>.
[^3]: Ibid., 4.
"""


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        ((), ()),
        (("A third.", "A fourth."), ()),  # the body between quotations
        (("“Two,”", "“Zwei,”"), ("2",)),
        (("second words", "seventh words"), ("2",)),  # the quotation, not its note
        (("Ibid., 4", "Ibid., 5"), ("3",)),
    ],
)
def test_notes_change_with_their_words_and_with_the_words_of_their_quotations(change, changed):
    before = parse(read_bytes(BEFORE.encode(), "p.md"))
    after = parse(read_bytes((BEFORE.replace(*change) if change else BEFORE).encode(), "p.md"))
    assert changed_notes(after, before) == changed


def test_a_note_that_moved_has_not_changed_and_a_back_reference_brings_its_work():
    before = parse(read_bytes(BEFORE.encode(), "p.md"))
    moved = BEFORE.replace("[^3]", "[^4]").replace("[^2]", "[^3]").replace("[^1]", "[^2]")
    after = parse(read_bytes(("New.[^1] " + moved + "[^1]: Roth, “Zero,” <https://example.org/0>.\n").encode(), "p.md"))
    assert changed_notes(after, before) == ("1",)
    assert changed_notes(after, None) == tuple(n.key for n in after.notes)
    assert addresses_of(after, ("1",)) == {"https://example.org/0"}
    assert addresses_of(before, ("3",)) == {"https://example.org/2"}


def test_exit_zero_forgives_findings_and_never_unreadable_input(tmp_path, monkeypatch, root):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.md").write_bytes(b"")
    assert run(["verify", "empty.md", "--exit-zero", "-q", "--evidence", str(root / "references" / "evidence")]) == 2


def decision(rule: str = "RC104", **more) -> Review:
    return Review(rule, Decision.ACCEPT, "r", "b", date(2026, 11, 1), **more)


@pytest.mark.parametrize(
    ("entry", "fits"),
    [
        (decision(url="https://www.example.cn/a"), True),
        (decision(url="https://www.example.cn/b"), False),
        (decision(domain="example.cn"), True),
        (decision(domain="ample.cn"), False),
        (decision(domain="www.example.cn", url="https://www.example.cn/b"), False),  # every selector must fit
        (decision("RC105", domain="example.cn"), False),
        (decision(reference="Ｔｈｅ  title, of it"), True),  # width, spaces and signs do not count
        (decision(reference="another title"), False),
        (decision(quotation="the title of it"), False),  # the finding is about no quotation
    ],
)
def test_a_decision_speaks_for_what_all_its_selectors_fit(entry, fits):
    finding = replace(made("RC104", Severity.NOTICE), about="The title of it")
    assert matches(entry, finding) is fits


def test_a_decision_about_a_quotation_follows_its_words():
    quoted = replace(made("RC212", Severity.WARNING, quotation=3), about="靴が足に合うか否か")
    assert matches(decision("RC212", quotation="靴が足に 合うか\n否か"), quoted)
    assert not matches(decision("RC212", quotation="靴が足に合うか"), quoted)


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("passage:aa", "passage:aa", None),
        (None, "passage:aa", None),
        ("passage:aa", "passage:bb", "the passage of the source changed"),
        ("title:1 date:2 text:3", "title:1 date:9 text:8", "the page's date changed; the page's text changed"),
        ("status:dead", "title:1 date:2 text:3", "the evidence is of another kind"),
    ],
)
def test_what_changed_is_said(before, now, said):
    assert changes(decision(url="u", seen=before), replace(made("RC104", Severity.NOTICE), seen=now)) == said


def test_what_stands_outside_the_notes_counts_where_its_words_are_new():
    """A mark without a note, and a quotation without one: old ones are set aside, new ones are not."""
    before = parse(read_bytes((BEFORE.replace("A third.", "An old stray mark.[^8] A third.")).encode(), "p.md"))
    after = parse(read_bytes((BEFORE.replace("A third.", "An old stray mark.[^8] A new stray mark.[^9] A third.")).encode(), "p.md"))
    strays = tuple(
        Finding(f"RC002-{m.label}", "RC002", Severity.WARNING, 0.8, Group.PLEASE_LOOK, "m", "r", m.start, m.end)
        for m in after.marks
        if m.note is None
    )
    assert len(strays) == 2
    out = changed_findings(PaperReport(after, findings=strays), scope_of(after, before))
    assert [f.id for f in out.findings] == ["RC002-9"]
    assert [(a.finding.id, a.reason) for a in out.set_aside] == [("RC002-8", AsideReason.UNCHANGED)]
    assert len(changed_findings(PaperReport(after, findings=strays), scope_of(after, None)).findings) == 2
