"""Gather, then judge: evidence for addresses, in rounds.

1. the address itself; 2. what the first answer makes a rule ask for (`rounds.py`): a confirmation, a probe beside it, the places it
points to; 3. archived copies, for a paper's sources. Offline, the same rounds run over the store, so the same evidence gives the same
verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from refcheck.check.strikes import gave_the_source
from refcheck.fetch import Request
from refcheck.model import Capture, Config, LinkEvidence, LinkReport, Observation, Outcome, Page, Reference
from refcheck.page import drift, read_page
from refcheck.page.fragments import fragment_state
from refcheck.page.place import address_agrees, address_denied
from refcheck.pipeline.rounds import Rounds, asks_more
from refcheck.pipeline.sources import AtRest, CaptureSource, Live, Waiting
from refcheck.url import UrlError, clean_printed, display, misprinted, misprinted_host, parse_url
from refcheck.url.quirks import is_resolver

REPLICA_HEADER = "x-refcheck-replica"  # our replica of cited sites says in every answer that it is one
_BATCH = 256  # sources that ask for more are completed so many at a time, so that memory stays flat
_PAGES = 32  # pages kept in case they are read again
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # no clock is read for what is never asked: the same bytes every time


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
        self._read: dict[str, Page] = {}  # the page of the newest capture, where it was read beside
        self._fragments: dict[str, tuple[str, ...]] = {}
        self.grade = source.grade
        self.memory = source.memory
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
        flow = _Flow(urls)
        self._fragments = flow.fragments
        for capture, page in self._source.ask_and_read(self._first_round(flow)):
            self._read = {_page_key(capture): page} if page else {}
            yield from self._pass_on([self._with(capture, flow)], flow)
            yield from self._pass_on(self._settled(flow), flow)
        yield from self._pass_on(self._settled(flow), flow)
        yield from self._completed(flow)

    def _first_round(self, flow: _Flow) -> Iterator[Request]:
        for address in flow.printed:
            if self._source.wanted(address, ()):
                earlier = self._until_as_of(self._source.earlier(address))
                if self._source.wanted(address, earlier):
                    if earlier:
                        flow.known.add(address)
                    yield self._request(address, earlier)
                    continue
            flow.settled.append(address)

    def _request(self, address: str, earlier: tuple[Capture, ...]) -> Request:
        """What is asked for: only if it changed, where the last good answer came straight from the address and named its version."""
        last = next((c for c in reversed(earlier) if c.outcome is Outcome.COMPLETED and c.http_status == 200), None)
        if last is None or last.final_url != address or self.config.refresh:
            return Request(address)
        return Request(address, etag=last.header("etag"), last_modified=last.header("last-modified"))

    def _with(self, capture: Capture, flow: _Flow) -> LinkEvidence:
        """A new capture with what was stored of its address before. Stored pages are read only now, so that memory stays flat."""
        address = capture.url
        if address not in flow.known:
            return self._evidence(address, (capture,))
        stored = self._until_as_of(self._source.earlier(address))
        before = tuple(c for c in stored if c.record_id != capture.record_id)
        return self._evidence(address, (*before, capture))

    def _settled(self, flow: _Flow) -> Iterator[LinkEvidence]:
        """What needs no asking: addresses that are none, and those whose stored evidence is fresh."""
        refused, flow.refused = flow.refused, []
        yield from refused
        settled, flow.settled = flow.settled, []
        for address in settled:
            yield self._evidence(address, self._until_as_of(self._source.earlier(address)))

    def observe(self, capture: Capture) -> Observation:
        """What a capture says; pages read before are not read again."""
        return self._observe(capture)

    def ask_now(self, request: Request) -> Capture | None:
        """What came of a request that is asked now, whatever is stored."""
        return next(iter(self._source.ask([request])), None)

    def ask_all(self, requests: Sequence[Request]) -> dict[tuple[str, str | None], Capture | None]:
        """What came of each request, by its key: out of the store where that may be used, else asked now."""
        answers: dict[tuple[str, str | None], Capture | None] = {}
        asking: dict[tuple[str, str | None], Request] = {}
        for request in {r.key: r for r in requests}.values():
            stored = self._until_as_of(self._source.earlier(request.url))
            earlier = tuple(c for c in stored if c.accept_datetime == request.accept_datetime)
            answers[request.key] = earlier[-1] if earlier else None
            if self._source.wanted(request.url, earlier):
                asking[display(request.url), request.accept_datetime] = request
        for capture in self._source.ask(asking.values()):
            answers[asking[capture.url, capture.accept_datetime].key] = capture
        return answers

    def _pass_on(self, found: Iterable[LinkEvidence], flow: _Flow) -> Iterator[LinkEvidence]:
        for evidence in found:
            if not asks_more(evidence):
                yield from self._named(evidence, flow)
                continue
            flow.asking.append(evidence)
            if len(flow.asking) >= _BATCH:
                yield from self._completed(flow)

    def _completed(self, flow: _Flow) -> Iterator[LinkEvidence]:
        asking, flow.asking = flow.asking, []
        if asking:
            for evidence in Rounds(self._source, self._observe, self._until_as_of, self.config.fetch.total_timeout_s).complete(asking):
                yield from self._named(evidence, flow)

    def _named(self, evidence: LinkEvidence, flow: _Flow) -> Iterator[LinkEvidence]:
        finished = self._with_drift(evidence)
        for url in flow.printed.get(evidence.url, (evidence.url,)):
            yield finished if finished.url == url else replace(finished, url=url)

    def _evidence(self, address: str, earlier: tuple[Capture, ...]) -> LinkEvidence:
        fetched = tuple(c for c in earlier if c.outcome is not Outcome.SUPPLIED)
        supplied = [c for c in earlier if c.outcome is Outcome.SUPPLIED]
        return LinkEvidence(address, self._observed(fetched), supplied=self._observe(supplied[-1]) if supplied else None)

    def _observed(self, captures: Iterable[Capture]) -> tuple[Observation, ...]:
        out: list[Observation] = []
        good: Observation | None = None
        for capture in captures:
            unchanged = good if capture.outcome is Outcome.NOT_MODIFIED else None
            out.append(self._observe(capture) if unchanged is None else self._unchanged(capture, unchanged))
            good = out[-1] if out[-1].capture.http_status == 200 else good
        return tuple(out)

    def _unchanged(self, capture: Capture, good: Observation) -> Observation:
        """A 304 stands for the answer that we have: its page, its record, its digest; when, and that it was asked, are its own."""
        if self._newest is None or capture.started > self._newest:
            self._newest = capture.started
        stored = good.capture
        answer = replace(
            capture,
            http_status=stored.http_status,
            headers=stored.headers,
            body=b"",
            body_digest=stored.body_digest,
            record_id=stored.record_id,
            grade=stored.grade,
            label=stored.label,
        )
        return replace(good, capture=answer)

    def _observe(self, capture: Capture) -> Observation:
        if self._newest is None or capture.started > self._newest:
            self._newest = capture.started
        label = capture.header(REPLICA_HEADER) or capture.label
        self.label = self.label or label
        key = _page_key(capture)
        page = self._pages.get(key) or self._read.pop(key, None) or read_page(capture)
        if capture.body_digest and len(self._pages) < _PAGES:
            self._pages[key] = page
        return Observation(
            replace(capture, body=b"", label=label),
            page,
            fragments=self._places_in(capture, page),
            address_agrees=page.url != capture.url and address_agrees(capture.url, page),
            address_denied=page.url != capture.url and address_denied(capture.url, page),
            by_resolver=is_resolver(capture.url),
        )

    def _places_in(self, capture: Capture, page: Page) -> tuple[tuple[str, str], ...]:
        """What the page says to each fragment that is cited of its address."""
        if capture.http_status != 200 or not self._fragments:
            return ()
        states = ((f, fragment_state(f, capture, page)) for f in self._fragments.get(capture.url, ()))
        return tuple((f, state) for f, state in states if state is not None)

    def _until_as_of(self, captures: tuple[Capture, ...]) -> tuple[Capture, ...]:
        limit = self.config.as_of
        kept = tuple(c for c in captures if limit is None or c.started <= limit)
        return tuple(c for c in kept if c.purpose not in ("robots", "companion"))

    def _with_drift(self, evidence: LinkEvidence) -> LinkEvidence:
        good = [o for o in evidence.observations if gave_the_source(o)]
        latest = evidence.latest
        if latest is None or len(good) < 2 or good[-1] is not latest or latest.page is None or good[0].page is None:
            return evidence
        kind, detail = drift(good[0].page, latest.page)
        changed = replace(latest, drift=kind, drift_detail=detail)
        return replace(evidence, observations=(*evidence.observations[:-1], changed))


def _page_key(capture: Capture) -> str:
    return f"{capture.final_url} {capture.http_status} {capture.body_digest}"


class _Flow:
    """The addresses of one run on their way: as printed, of no use, settled, asking for more."""

    def __init__(self, urls: Iterable[str]) -> None:
        self.printed: dict[str, tuple[str, ...]] = {}
        self.fragments: dict[str, tuple[str, ...]] = {}
        self.known: set[str] = set()
        self.refused: list[LinkEvidence] = []
        self.settled: list[str] = []
        self.asking: list[LinkEvidence] = []
        for url in dict.fromkeys(urls):
            self._take(url)

    def _take(self, url: str) -> None:
        refused = refused_at_parsing(url)
        if refused is not None:
            self.refused.append(refused)
            return
        address = parse_url(clean_printed(url)).href
        address = url if url == address else address  # one text in memory where there may be tens of thousands
        self.printed[address] = (*self.printed.get(address, ()), url)
        fragment = url.partition("#")[2]
        if fragment:
            self.fragments[address] = (*self.fragments.get(address, ()), fragment)


def refused_at_parsing(url: str | None) -> LinkEvidence | None:
    """Evidence that an address is none; None when it can be asked for."""
    if url is None:
        return None
    try:
        address = clean_printed(url)
        fault = misprinted_host(parse_url(address).host) or misprinted(address)
    except UrlError as error:
        fault = str(error)
    if fault is None:
        return None
    capture = Capture(url, Outcome.NOT_FETCHED, _NEVER, 0.0, detail=f"no valid URL: {fault}")
    return LinkEvidence(url, (Observation(capture),))
