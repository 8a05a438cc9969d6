"""What the first answers make a rule ask for: a confirmation, a probe beside the page, the places that it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from refcheck.check.needs import candidates, hop_target, leads_on, wants_confirmation, wants_probe
from refcheck.check.strikes import gave_the_source
from refcheck.fetch import Request
from refcheck.model import Capture, LinkEvidence, Observation, Outcome
from refcheck.page import compare_texts, drift
from refcheck.pipeline.probing import probe_url
from refcheck.pipeline.sources import CaptureSource
from refcheck.url import parse_url, variants
from refcheck.url.quirks import house_of

HOUSE_NAMES = 2  # other names of a house that are tried for a page that is gone
HOPS = 3  # pages that lead on by themselves are followed so far
LEAST_S = 0.5  # what a further request gets where the first took the whole time of its address

Observe = Callable[[Capture], Observation]
Until = Callable[[tuple[Capture, ...]], tuple[Capture, ...]]


class Rounds:
    """The rounds after the first. `observe` reads a capture, `until` leaves out what is later than the time judged at.

    `total_s` is the time that an address may take in all: further requests share what the first left of it.
    """

    def __init__(self, source: CaptureSource, observe: Observe, until: Until, total_s: float) -> None:
        self._source, self._observe, self._until, self._total_s = source, observe, until, total_s

    def complete(self, asking: list[LinkEvidence]) -> list[LinkEvidence]:
        """The evidence with the answers to everything that the first answers made us ask for, in one batch, and its hops followed."""
        requests: dict[str, Request] = {}
        for evidence in asking:
            left = self._left(evidence)
            if self._source.wanted(evidence.url, ()) and wants_confirmation(evidence):
                requests[f"confirmation {evidence.url}"] = Request(evidence.url, purpose="confirmation", budget_s=left)
            if wants_probe(evidence):
                probe = probe_url(evidence.url)
                requests.setdefault(f"probe {probe}", Request(probe, purpose="probe", budget_s=left))
            for candidate in places(evidence):
                requests.setdefault(f"source {candidate}", Request(candidate, budget_s=left))
        answers = self._answers(requests)
        done = [_completed(evidence, answers) for evidence in asking]
        for _ in range(HOPS - 1):
            leads = {i: target for i, evidence in enumerate(done) if (target := _onward(evidence)) is not None}
            if not leads:
                break
            answers = self._answers({f"source {t}": Request(t, budget_s=self._left(done[i])) for i, t in leads.items()})
            for i, target in leads.items():
                if (answer := answers.get(f"source {target}")) is not None:
                    done[i] = replace(done[i], candidates=(*done[i].candidates, answer))
        return [_with_drift(evidence) for evidence in done]

    def _left(self, evidence: LinkEvidence) -> float:
        """Seconds that are left of the address's time."""
        newest = [*evidence.observations[-1:], *evidence.candidates]
        return max(LEAST_S, self._total_s - sum(o.capture.elapsed_s for o in newest))

    def _answers(self, requests: dict[str, Request]) -> dict[str, Observation]:
        """The newest answer to each request: a stored one that is fresh, else a new one."""
        out: dict[str, Observation] = {}
        asked: list[Request] = []
        for key, request in requests.items():
            earlier = () if request.purpose == "confirmation" else self._until(self._source.earlier(request.url))
            if earlier and not self._source.wanted(request.url, earlier):
                out[key] = self._observe(earlier[-1])
            else:
                asked.append(request)
        for capture in self._source.ask(asked):
            for kept in self._until((capture,)):
                out[f"{kept.purpose} {kept.url}"] = self._observe(kept)
        return out


def asks_more(evidence: LinkEvidence) -> bool:
    """Whether the first answer makes a rule ask for something."""
    return wants_confirmation(evidence) or wants_probe(evidence) or bool(places(evidence))


def places(evidence: LinkEvidence) -> tuple[str, ...]:
    """Where the source may live now: what its page points to, and, when it is gone, its house's other names."""
    found = list(candidates(evidence))
    latest = evidence.latest
    if latest is not None and latest.capture.http_status in (404, 410):
        found += [v for v in variants(evidence.url) if _other_host(v, evidence.url)][:HOUSE_NAMES]
        found += _over_tls(evidence.url)  # a reader's browser asks there first
    elif latest is not None and latest.capture.outcome is Outcome.DNS_ERROR:
        found += [v for v in variants(evidence.url) if v.split("://")[0] == evidence.url.split("://")[0]][:1]
    elif latest is not None and latest.capture.outcome is Outcome.CONNECT_ERROR:
        scheme, _, rest = evidence.url.partition("://")
        found += _house_names(evidence.url)
        found += [v for v in variants(evidence.url) if v == f"{'http' if scheme == 'https' else 'https'}://{rest}"]
    elif latest is not None and latest.capture.outcome in (Outcome.TLS_ERROR, Outcome.TIMEOUT):
        found += _house_names(evidence.url)
    return tuple(dict.fromkeys(f for f in found if f != evidence.url))


def _over_tls(url: str) -> list[str]:
    """The same address over https, for one that is cited over http."""
    return [v for v in variants(url) if v == f"https://{url.removeprefix('http://')}"]


def _house_names(url: str) -> list[str]:
    """The first other names of the house that an address belongs to; none where the table knows of no house."""
    return [v for v in variants(url) if _other_host(v, url)][:HOUSE_NAMES] if house_of(parse_url(url).host) else []


def _completed(evidence: LinkEvidence, answers: dict[str, Observation]) -> LinkEvidence:
    confirmation = None if _confirmed(evidence) else answers.get(f"confirmation {evidence.url}")
    probe = answers.get(f"probe {probe_url(evidence.url)}") if wants_probe(evidence) else None
    page, answer = evidence.latest.page if evidence.latest else None, probe.page if probe else None
    return replace(
        evidence,
        observations=(*evidence.observations, confirmation) if confirmation else evidence.observations,
        probe=probe,
        probe_similarity=compare_texts(page.text, answer.text) if page and answer else None,
        candidates=tuple(o for c in places(evidence) if (o := answers.get(f"source {c}")) is not None),
    )


def _confirmed(evidence: LinkEvidence) -> bool:
    return evidence.latest is not None and evidence.latest.capture.purpose == "confirmation"


def _onward(evidence: LinkEvidence) -> str | None:
    """Where the last place of a chain of hops leads on to; None at its end, or when it goes round in a circle."""
    if not candidates(evidence) or not evidence.candidates:
        return None
    target = hop_target(evidence.candidates[-1]) if leads_on(evidence.candidates[-1]) else None
    seen = {evidence.url, *(u for o in evidence.candidates for u in (o.capture.url, o.capture.final_url))}
    return None if target in seen else target


def _with_drift(evidence: LinkEvidence) -> LinkEvidence:
    """Other places compared with the earliest good capture of the address itself."""
    good = (o.page for o in evidence.observations if o.page and gave_the_source(o))
    first = next(good, None)
    if first is None or not evidence.candidates:
        return evidence
    compared = tuple(
        replace(o, drift=change[0], drift_detail=change[1]) if o.page and (change := drift(first, o.page)) else o
        for o in evidence.candidates
    )
    return replace(evidence, candidates=compared)


def _other_host(one: str, other: str) -> bool:
    return parse_url(one).host.removeprefix("www.") != parse_url(other).host.removeprefix("www.")
