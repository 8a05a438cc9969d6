"""All rules in the order of their codes. A new rule is one new file and one line here.

A rule module has RULE and either `check(case)` or `check_whole(paper, cases)`.
"""

from __future__ import annotations

from collections.abc import Callable

from refcheck.check.rules import (
    rc001_note_without_mark,
    rc002_mark_without_note,
    rc003_quotation_without_note,
    rc004_broken_url,
    rc005_date_in_url,
    rc006_access_before_publication,
    rc007_unresolved_back_reference,
    rc008_pending_change,
    rc009_metadata_differs,
    rc101_dead,
    rc102_soft404,
    rc103_moved,
    rc104_blocked,
    rc105_unreachable,
    rc106_auth_required,
    rc107_rate_limited,
    rc108_server_error,
    rc109_parked,
    rc110_malformed,
    rc111_type_mismatch,
    rc112_drifted,
    rc113_unchecked,
    rc114_shared_end,
    rc115_no_copy,
    rc116_fragment,
    rc121_title,
    rc122_date,
    rc123_author,
    rc124_pages,
    rc210_name,
    rc211_number,
    rc212_wording,
    rc213_left_out,
    rc214_negation,
    rc215_part_unmatched,
    rc216_speaker,
    rc217_no_matching_passage,
    rc218_other_source,
    rc219_source_unavailable,
    rc220_context,
    rc221_other_page,
)
from refcheck.model import Case, Finding, Paper, Rule

CaseCheck = Callable[[Case], tuple[Finding, ...]]
WholeCheck = Callable[[Paper, tuple[Case, ...]], tuple[Finding, ...]]

CASE_CHECKS: tuple[tuple[Rule, CaseCheck], ...] = tuple(
    (module.RULE, module.check)
    for module in (
        rc004_broken_url,
        rc005_date_in_url,
        rc006_access_before_publication,
        rc101_dead,
        rc102_soft404,
        rc103_moved,
        rc104_blocked,
        rc105_unreachable,
        rc106_auth_required,
        rc107_rate_limited,
        rc108_server_error,
        rc109_parked,
        rc110_malformed,
        rc111_type_mismatch,
        rc112_drifted,
        rc113_unchecked,
        rc115_no_copy,
        rc116_fragment,
        rc121_title,
        rc122_date,
        rc123_author,
        rc124_pages,
        rc210_name,
        rc211_number,
        rc212_wording,
        rc213_left_out,
        rc214_negation,
        rc215_part_unmatched,
        rc216_speaker,
        rc217_no_matching_passage,
        rc220_context,
        rc221_other_page,
    )
)
WHOLE_CHECKS: tuple[tuple[Rule, WholeCheck], ...] = tuple(
    (module.RULE, module.check_whole)
    for module in (
        rc001_note_without_mark,
        rc002_mark_without_note,
        rc003_quotation_without_note,
        rc007_unresolved_back_reference,
        rc008_pending_change,
        rc009_metadata_differs,
        rc114_shared_end,
        rc218_other_source,
        rc219_source_unavailable,
    )
)
RULES: tuple[Rule, ...] = tuple(sorted((r for r, _ in (*CASE_CHECKS, *WHOLE_CHECKS)), key=lambda r: r.code))


def findings(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """Every finding about a paper, in the order of the paper, then of the rules."""
    out: list[Finding] = []
    for _, check in CASE_CHECKS:
        for case in cases:
            out.extend(check(case))
    for _, check_whole in WHOLE_CHECKS:
        out.extend(check_whole(paper, cases))
    return tuple(sorted(out, key=lambda f: (f.start, f.rule, f.id)))


def findings_without_network(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """The findings of rules that need nothing but the paper: shown before fetching begins."""
    local = {r.code for r in RULES if not r.network}
    return tuple(f for f in findings(paper, cases) if f.rule in local)


def rule_by_code(code: str) -> Rule | None:
    """The rule with that code, in any case of letters; None when there is none."""
    return next((r for r in RULES if r.code == code.upper()), None)
