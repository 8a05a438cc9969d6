"""Evidence → judgement, per citation: the page is compared with what this note says of it, then `check.status` judges."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from refcheck.check.addresses import bare, same_place, without_userinfo
from refcheck.check.status import judge
from refcheck.model import (
    CaptureId,
    Case,
    Judgement,
    LinkEvidence,
    LinkReport,
    Observation,
    Outcome,
    Paper,
    Reference,
)


def judge_all(paper: Paper, gathered: tuple[LinkEvidence | None, ...], as_of: datetime) -> tuple[Case, ...]:
    """A case per citation, with its evidence seen through its own reference, and judged."""
    seen = [agreeing(e, c.reference) if e else None for e, c in zip(gathered, paper.citations, strict=True)]
    counted = iter(shared_ends([e for e in seen if e is not None]))
    shared = [next(counted) if e is not None else None for e in seen]
    return tuple(
        Case(i, citation, evidence, judge(evidence, as_of=as_of) if evidence else None)
        for i, (citation, evidence) in enumerate(zip(paper.citations, shared, strict=True))
    )


def agreeing(evidence: LinkEvidence, reference: Reference) -> LinkEvidence:
    """The evidence with each page's agreement with this reference filled in."""
    return replace(
        evidence,
        observations=tuple(_with_agreement(o, reference) for o in evidence.observations),
        candidates=tuple(_with_agreement(o, reference) for o in evidence.candidates),
        supplied=_with_agreement(evidence.supplied, reference) if evidence.supplied else None,
        memento=_with_agreement(evidence.memento, reference) if evidence.memento else None,
    )


def _with_agreement(observation: Observation, reference: Reference) -> Observation:
    from refcheck.match.identity import agreement  # a list of addresses without notes never needs it

    return replace(observation, agreement=agreement(reference, observation.page)) if observation.page else observation


def shared_ends(seen: list[LinkEvidence]) -> list[LinkEvidence]:
    """The evidence with the number of other sources that redirects lead to the same place."""
    ends: dict[str, set[str]] = {}
    for evidence in seen:
        if (end := _led_to(evidence)) is not None:
            ends.setdefault(end, set()).add(bare(evidence.url))
    return [replace(e, shared_end=len(ends[end]) - 1) if (end := _led_to(e)) is not None else e for e in seen]


def _led_to(evidence: LinkEvidence) -> str | None:
    """Where redirects led, when that is another place than the one asked for."""
    latest = evidence.latest
    end = latest.capture.final_url if latest else None
    return bare(end) if end and not same_place(evidence.url, end) else None


def link_report(evidence: LinkEvidence, as_of: datetime, judgement: Judgement | None = None) -> LinkReport:
    """The verdict on one address as a caller sees it."""
    judgement = judgement or judge(evidence, as_of=as_of)
    latest = evidence.latest
    capture, page = (latest.capture, latest.page) if latest else (None, None)
    return LinkReport(
        url=without_userinfo(evidence.url),
        outcome=capture.outcome if capture else Outcome.NOT_FETCHED,
        status=judgement.status,
        reason=judgement.reason,
        explanation=judgement.explanation,
        confidence=judgement.confidence,
        strikes=judgement.strikes,
        final_url=capture.final_url if capture else None,
        http_status=capture.http_status if capture else None,
        attempts=len(capture.exchanges) if capture else 0,
        elapsed_s=capture.elapsed_s if capture else 0.0,
        title=page.title if page else None,
        text=page.text if page else "",
        advice=judgement.advice,
        capture=_capture_id(latest),
        date=page.date if page else None,
        language=page.language if page else None,
        new_url=judgement.new_url,
        hops=tuple(dict.fromkeys(e.url for e in capture.exchanges)) if capture else (),
        memento=evidence.mementos[0] if evidence.mementos else None,
        memento_answer=evidence.memento_answer,
    )


def _capture_id(latest: Observation | None) -> CaptureId | None:
    if latest is None or latest.capture.outcome is Outcome.NOT_FETCHED:
        return None
    capture = latest.capture
    return CaptureId(
        record_id=capture.record_id,
        digest=capture.body_digest,
        grade=capture.grade,
        fetched=capture.started.strftime("%Y-%m-%dT%H:%M:%SZ"),
        label=capture.label,
    )
