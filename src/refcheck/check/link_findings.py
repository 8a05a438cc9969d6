"""One way from a judged link to its finding, for all rules about link status."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.check.addresses import without_userinfo
from refcheck.check.advice import OF_REASON
from refcheck.check.making import host_of, stable_id, subject_of, ways
from refcheck.check.needs import no_url
from refcheck.check.speaking import archives_say, copies_as_evidence, with_commands
from refcheck.model import Case, Evidence, Finding, Group, Judgement, LinkStatus, Rule, SelfCheck, Severity


@dataclass(frozen=True, slots=True)
class Manner:
    """How a status is reported. `cause` joins findings of one host under one line."""

    status: LinkStatus
    group: Group
    message: str
    remedy: str
    joined_by_host: bool = False


def link_findings(rule: Rule, case: Case, manner: Manner, *, severity: Severity | None = None) -> tuple[Finding, ...]:
    """The finding for a case whose link has this status; empty for any other. `{explanation}` and `{new_url}` are filled in."""
    judgement = case.judgement
    if judgement is None or judgement.status is not manner.status:
        return ()
    url = without_userinfo(case.citation.reference.URL or (case.evidence.url if case.evidence else ""))
    values = {"explanation": judgement.explanation, "new_url": judgement.new_url or "", "host": host_of(url), "url": url}
    remedy = with_commands(OF_REASON.get(judgement.reason, manner.remedy).format_map(values), case)
    command = (SelfCheck("command", case.attach),) if case.attach and case.attach in remedy else ()
    return (
        Finding(
            id=stable_id(rule.code, url),
            rule=rule.code,
            severity=severity or rule.severity,
            confidence=judgement.confidence,
            group=manner.group,
            message=manner.message.format_map(values) + archives_say(case.evidence),
            remedy=remedy,
            start=case.citation.start,
            end=case.citation.end,
            note=case.citation.note,
            subject=subject_of(case),
            cause=cause_of(judgement, url) if manner.joined_by_host or judgement.reason == "no-evidence" else None,
            url=url,
            evidence=evidence_of(case, judgement),
            self_check=(*ways(case.citation, judgement), *command),
            citation=case.index,
        ),
    )


def cause_of(judgement: Judgement, url: str) -> str:
    """What joins findings under one line: the host that behaves so, or that nothing was gathered yet."""
    return "no-evidence" if judgement.reason == "no-evidence" else f"{judgement.status}:{host_of(url)}"


def evidence_of(case: Case, judgement: Judgement) -> tuple[Evidence, ...]:
    """What stands behind the judgement: the answer, its hops, the record, and copies that exist."""
    out = [Evidence("judged", f"{judgement.status} ({judgement.reason}): {judgement.explanation}")]
    evidence = case.evidence
    if evidence is None or evidence.latest is None or no_url(evidence.latest.capture):
        return tuple(out)
    capture = evidence.latest.capture
    answer = str(capture.http_status) if capture.http_status is not None else (capture.detail or "no answer")
    out.append(
        Evidence("answer", f"{capture.outcome}, {answer}, {capture.started:%Y-%m-%d %H:%M} UTC", capture.final_url, capture.record_id)
    )
    hops = list(dict.fromkeys(e.url for e in capture.exchanges))
    if len(hops) > 1:
        out.append(Evidence("hops", " → ".join(hops)))
    return (*out, *copies_as_evidence(evidence))
