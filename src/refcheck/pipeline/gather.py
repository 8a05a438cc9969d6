"""Gather, then judge: evidence for addresses, in at most three rounds.

1. the address itself; 2. what the first answer makes a rule ask for: a confirmation, a probe beside it, the places it
points to; 3. nothing more. Offline, the same rounds run over the store, so the same evidence gives the same verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from refcheck.check.needs import candidates, wants_confirmation, wants_probe
from refcheck.fetch import Request
from refcheck.model import Capture, Config, LinkEvidence, LinkReport, Observation, Outcome, Page, Reference
from refcheck.page import compare_texts, drift, read_page
from refcheck.pipeline.probing import probe_url
from refcheck.pipeline.sources import AtRest, CaptureSource, Live, Waiting
from refcheck.url import UrlError, clean_printed, display, misprinted_host, parse_url, variants

HOUSE_NAMES = 2  # other names of a house that are tried for a page that is gone
REPLICA_HEADER = "x-refcheck-replica"  # our replica of cited sites says in every answer that it is one


@contextmanager
def open_gathering(config: Config, waiting: Waiting, outside: Iterable[str] = ()) -> Iterator[Gathering]:
    """Evidence for one run: from the world and a store, or, offline or with `evidence`, from what is stored alone.

    Addresses `outside`, as printed, are judged by what is stored of them and never asked.
    """
    alone = frozenset(parse_url(clean_printed(u)).href for u in outside if refused_at_parsing(u) is None)
    source = AtRest(config) if config.offline or config.evidence else Live(config, waiting, alone)
    with source:
        yield Gathering(source, config)


class Gathering:
    """The evidence of one run."""

    def __init__(self, source: CaptureSource, config: Config) -> None:
        self._source = source
        self.config = config
        self._newest: datetime | None = None
        self._pages: dict[str, Page] = {}
        self.grade = source.grade
        self.label: str | None = None

    def as_of(self) -> datetime:
        """The time to judge at: as configured, else the newest capture's."""
        return self.config.as_of or self._newest or self._source.now()

    def notes(self) -> tuple[str, ...]:
        """Plain sentences about the evidence."""
        return self._source.notes()

    def gather(self, references: Iterable[Reference], on_link: Callable[[LinkReport], None]) -> dict[str, LinkEvidence]:
        """Evidence for every distinct address of the references, keyed by the address as printed."""
        from refcheck.pipeline.judging import link_report

        out: dict[str, LinkEvidence] = {}
        for evidence in self.stream(r.URL for r in references if r.URL):
            out[evidence.url] = evidence
            on_link(link_report(evidence, self.as_of()))
        return out

    def stream(self, urls: Iterable[str]) -> Iterator[LinkEvidence]:
        """Evidence for each distinct address, in the order of completion."""
        printed: dict[str, list[str]] = {}
        started: dict[str, LinkEvidence] = {}
        settled: list[LinkEvidence] = []

        def first_round() -> Iterator[Request]:
            for url in dict.fromkeys(urls):
                refused = refused_at_parsing(url)
                if refused is not None:
                    settled.append(refused)
                    continue
                address = parse_url(clean_printed(url)).href
                printed.setdefault(address, []).append(url)
                if len(printed[address]) > 1:
                    continue
                earlier = self._until_as_of(self._source.earlier(address))
                started[address] = self._evidence(address, earlier)
                if self._source.wanted(address, earlier):
                    yield Request(address)
                else:
                    settled.append(started[address])

        second: list[LinkEvidence] = []
        for capture in self._source.ask(first_round()):
            evidence = started.pop(capture.url)
            evidence = replace(evidence, observations=(*evidence.observations, *self._observed((capture,))))
            yield from self._pass_on([evidence], second, printed)
            yield from self._pass_on(self._drained(settled, started), second, printed)
        yield from self._pass_on(self._drained(settled, started), second, printed)
        for evidence in self._second_round(second):
            yield from self._named(evidence, printed)

    def observe(self, capture: Capture) -> Observation:
        """What a capture says; pages read before are not read again."""
        return self._observe(capture)

    def ask_all(self, requests: Sequence[Request]) -> dict[str, Capture | None]:
        """What came of each request, by its address: out of the store where that may be used, else asked now."""
        answers: dict[str, Capture | None] = {}
        asking: dict[str, Request] = {}
        for request in {r.url: r for r in requests}.values():
            earlier = self._until_as_of(self._source.earlier(request.url))
            answers[request.url] = earlier[-1] if earlier else None
            if self._source.wanted(request.url, earlier):
                asking[display(request.url)] = request
        for capture in self._source.ask(asking.values()):
            answers[asking[capture.url].url] = capture
        return answers

    def _drained(self, settled: list[LinkEvidence], started: dict[str, LinkEvidence]) -> list[LinkEvidence]:
        out = [e for e in settled if started.pop(e.url, e) is not None]
        settled.clear()
        return out

    def _pass_on(self, found: Iterable[LinkEvidence], second: list[LinkEvidence], printed: dict[str, list[str]]) -> Iterator[LinkEvidence]:
        for evidence in found:
            if _asks_more(evidence):
                second.append(evidence)
            else:
                yield from self._named(evidence, printed)

    def _named(self, evidence: LinkEvidence, printed: dict[str, list[str]]) -> Iterator[LinkEvidence]:
        finished = self._with_drift(evidence)
        for url in printed.get(evidence.url, [evidence.url]):
            yield replace(finished, url=url)

    def _second_round(self, asking: list[LinkEvidence]) -> list[LinkEvidence]:
        """One batch of everything that the first answers made us ask for."""
        requests: dict[str, Request] = {}
        for evidence in asking:
            if self._source.wanted(evidence.url, ()) and wants_confirmation(evidence):
                requests[f"confirmation {evidence.url}"] = Request(evidence.url, purpose="confirmation")
            if wants_probe(evidence):
                probe = probe_url(evidence.url)
                requests.setdefault(f"probe {probe}", Request(probe, purpose="probe"))
            for candidate in places(evidence):
                requests.setdefault(f"source {candidate}", Request(candidate))
        answers: dict[str, list[Capture]] = {}
        for capture in self._source.ask(requests.values()):
            answers.setdefault(f"{capture.purpose} {capture.url}", []).append(capture)
        return [self._completed(evidence, answers) for evidence in asking]

    def _completed(self, evidence: LinkEvidence, answers: dict[str, list[Capture]]) -> LinkEvidence:
        def observed(key: str) -> tuple[Observation, ...]:
            return self._observed(self._until_as_of(tuple(answers.get(key, ()))))

        confirmations = observed(f"confirmation {evidence.url}") if not evidence_holds_confirmation(evidence) else ()
        probes = observed(f"probe {probe_url(evidence.url)}")
        elsewhere = tuple(o[-1] for c in places(evidence) if (o := observed(f"source {c}")))
        probe = probes[-1] if probes else None
        page, answer = evidence.latest.page if evidence.latest else None, probe.page if probe else None
        return replace(
            evidence,
            observations=(*evidence.observations, *confirmations),
            probe=probe,
            probe_similarity=compare_texts(page.text, answer.text) if page and answer else None,
            candidates=elsewhere,
        )

    def _evidence(self, address: str, earlier: tuple[Capture, ...]) -> LinkEvidence:
        fetched = tuple(c for c in earlier if c.outcome is not Outcome.SUPPLIED)
        supplied = [c for c in earlier if c.outcome is Outcome.SUPPLIED]
        return LinkEvidence(address, self._observed(fetched), supplied=self._observe(supplied[-1]) if supplied else None)

    def _observed(self, captures: Iterable[Capture]) -> tuple[Observation, ...]:
        return tuple(self._observe(c) for c in captures)

    def _observe(self, capture: Capture) -> Observation:
        if self._newest is None or capture.started > self._newest:
            self._newest = capture.started
        label = capture.header(REPLICA_HEADER) or capture.label
        self.label = self.label or label
        key = f"{capture.final_url} {capture.http_status} {capture.body_digest}"
        page = self._pages.get(key) or read_page(capture)
        if capture.body_digest and len(self._pages) < 512:
            self._pages[key] = page
        return Observation(replace(capture, body=b"", label=label), page)

    def _until_as_of(self, captures: tuple[Capture, ...]) -> tuple[Capture, ...]:
        limit = self.config.as_of
        kept = tuple(c for c in captures if limit is None or c.started <= limit)
        return tuple(c for c in kept if c.purpose not in ("robots",))

    def _with_drift(self, evidence: LinkEvidence) -> LinkEvidence:
        good = [o for o in evidence.observations if o.page and o.capture.http_status == 200 and o.page.text.strip()]
        latest = evidence.latest
        if latest is None or len(good) < 2 or good[-1] is not latest or latest.page is None or good[0].page is None:
            return evidence
        kind, detail = drift(good[0].page, latest.page)
        changed = replace(latest, drift=kind, drift_detail=detail)
        return replace(evidence, observations=(*evidence.observations[:-1], changed))


def evidence_holds_confirmation(evidence: LinkEvidence) -> bool:
    """Whether the newest observation is already a confirmation."""
    return evidence.latest is not None and evidence.latest.capture.purpose == "confirmation"


def places(evidence: LinkEvidence) -> tuple[str, ...]:
    """Where the source may live now: what its page points to, and, when it is gone, its house's other names."""
    found = list(candidates(evidence))
    latest = evidence.latest
    if latest is not None and latest.capture.http_status in (404, 410):
        found += [v for v in variants(evidence.url) if _other_host(v, evidence.url)][:HOUSE_NAMES]
    elif latest is not None and latest.capture.outcome is Outcome.DNS_ERROR:
        found += [v for v in variants(evidence.url) if v.split("://")[0] == evidence.url.split("://")[0]][:1]
    return tuple(dict.fromkeys(f for f in found if f != evidence.url))


def _other_host(one: str, other: str) -> bool:
    return parse_url(one).host.removeprefix("www.") != parse_url(other).host.removeprefix("www.")


def _asks_more(evidence: LinkEvidence) -> bool:
    return wants_confirmation(evidence) or wants_probe(evidence) or bool(places(evidence))


_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # no clock is read for what is never asked: the same bytes every time


def refused_at_parsing(url: str | None) -> LinkEvidence | None:
    """Evidence that an address is none; None when it can be asked for."""
    if url is None:
        return None
    try:
        fault = misprinted_host(parse_url(clean_printed(url)).host)
    except UrlError as error:
        fault = str(error)
    if fault is None:
        return None
    capture = Capture(url, Outcome.NOT_FETCHED, _NEVER, 0.0, detail=f"no valid URL: {fault}")
    return LinkEvidence(url, (Observation(capture),))
