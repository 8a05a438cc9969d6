"""Which text speaks for a source: the live page, a supplied copy, the nearest archived copy, earlier evidence; and how that is said."""

from __future__ import annotations

from collections.abc import Iterator

from refcheck.model import Case, Evidence, LinkEvidence, LinkStatus, Memento, Observation

_ANSWERS = (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)
_NAMED = 0.75  # of 1: the title of the note stands on the page


def speaking(case: Case) -> tuple[str, Observation] | None:
    """(origin as in SourceAlignment, the observation whose text speaks for the case); None when there is no text."""
    return next(((origin, o) for origin, o in _offers(case) if o.page is not None and o.page.text.strip()), None)


def describing(case: Case) -> tuple[str, Observation] | None:
    """The same for title and date, which a page without text may have too."""
    return next(((origin, o) for origin, o in _offers(case) if o.agreement is not None), None)


def _offers(case: Case) -> Iterator[tuple[str, Observation]]:
    evidence, judgement = case.evidence, case.judgement
    if evidence is None or judgement is None:
        return
    if evidence.latest is not None and judgement.status in _ANSWERS:
        yield "live", _moved_to(evidence, judgement.new_url if judgement.status is LinkStatus.MOVED else None) or evidence.latest
    if evidence.supplied is not None:
        yield "supplied", evidence.supplied
    if evidence.memento is not None:
        yield "memento", evidence.memento
    for earlier in reversed(evidence.observations[:-1]):
        if _was_the_source(earlier):
            yield "earlier", earlier


def _moved_to(evidence: LinkEvidence, new_url: str | None) -> Observation | None:
    return next((o for o in evidence.candidates if new_url is not None and new_url in (o.capture.url, o.capture.final_url)), None)


def _was_the_source(observation: Observation) -> bool:
    agreement = observation.agreement
    named = agreement is not None and ((agreement.title or 0) >= _NAMED or agreement.date == "same")
    return observation.capture.http_status == 200 and named


def origin_words(origin: str, evidence: LinkEvidence | None) -> str | None:
    """Which text was judged, in words; None for the live page."""
    if evidence is None or origin == "live":
        return None
    if origin == "supplied" and evidence.supplied is not None:
        capture = evidence.supplied.capture
        return f"a copy that {capture.supplied_by or 'a person'} saved on {capture.started:%Y-%m-%d}; not fetched by refcheck"
    if origin == "memento" and evidence.mementos:
        return f"the {memento_words(evidence.mementos[0])}"
    seen = next((o for o in reversed(evidence.observations[:-1]) if _was_the_source(o)), None)
    return f"what was captured on {seen.capture.started:%Y-%m-%d}" if seen is not None else None


def memento_words(memento: Memento) -> str:
    """The copy with its archive and its distance from the cited day."""
    return f"archived copy of {memento.datetime:%Y-%m-%d} in {memento.archive}{_distance(memento.distance_days)}"


def _distance(days: int | None) -> str:
    if days is None:
        return ""
    if days == 0:
        return ", of the cited day"
    unit = "day" if abs(days) == 1 else "days"
    return f", {abs(days)} {unit} {'after' if days > 0 else 'before'} the cited day"


def archives_say(evidence: LinkEvidence | None) -> str:
    """What web archives know, as the end of a finding's message; "" where they were not asked."""
    if evidence is None or evidence.memento_answer is None:
        return ""
    if evidence.memento_answer == "copy" and evidence.mementos:
        return f"; a copy of {evidence.mementos[0].datetime:%Y-%m-%d} exists"
    return {
        "copy_unusable": "; archived copies exist, none of them shows the page",
        "none_known": "; web archives know no copy",
        "archive_not_reached": "; the web archive was not reached, a copy may exist",
    }.get(evidence.memento_answer, "")


def copies_as_evidence(evidence: LinkEvidence) -> tuple[Evidence, ...]:
    """The copy that speaks, or the nearest one that does not; what archives answered; a copy that a person gave."""
    out = []
    if evidence.memento_answer is not None:
        nearest = evidence.mementos[0] if evidence.mementos else None
        words = memento_words(nearest).removeprefix("archived ") if nearest else ""
        value = (
            words
            if evidence.memento_answer == "copy" and words
            else f"{evidence.memento_answer.replace('_', ' ')}: {words}".removesuffix(": ")
        )
        record = evidence.memento.capture.record_id if evidence.memento else None
        out.append(Evidence("archived copy", value, nearest.archive_url if nearest else None, record))
    supplied = origin_words("supplied", evidence)
    if supplied is not None and evidence.supplied is not None:
        out.append(Evidence("supplied copy", supplied, record_id=evidence.supplied.capture.record_id))
    return tuple(out)


def with_commands(text: str, case: Case) -> str:
    """The text with its commands as they are to be typed for this case."""
    exact = case.attach or "refcheck attach"
    return text.replace("refcheck attach", exact) if exact not in text else text
