"""The third round: archived copies of sources that do not answer as they should.

Four answers, never mixed up: `copy`, `copy_unusable` (the archive holds a wall or a not-found page), `none_known`, and
`archive_not_reached`, which says nothing about copies. All addresses are asked about side by side, in waves: the lists of copies,
the lists of an address's other names where it has none, then the copies, nearest first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from refcheck.check.status import judge
from refcheck.fetch import Request
from refcheck.fetch.archives import Archive, nearest
from refcheck.fetch.archives.linkformat import archived_address
from refcheck.match.identity import agreement
from refcheck.model import Capture, Case, LinkEvidence, LinkStatus, Memento, Observation, Outcome, Reference
from refcheck.url import variants

NEEDY = frozenset(
    {
        LinkStatus.DEAD,
        LinkStatus.SOFT404,
        LinkStatus.DRIFTED,
        LinkStatus.PARKED,
        LinkStatus.BLOCKED,
        LinkStatus.UNREACHABLE,
        LinkStatus.SERVER_ERROR,
        LinkStatus.AUTH_REQUIRED,
    }
)
_SPEAKS = frozenset({LinkStatus.LIVE, LinkStatus.MOVED})
_NO_ANSWER = frozenset(
    {Outcome.TIMEOUT, Outcome.CONNECT_ERROR, Outcome.DNS_ERROR, Outcome.TLS_ERROR, Outcome.FORBIDDEN_TARGET, Outcome.NOT_FETCHED}
)
TRIES = 3  # copies looked at, nearest first
OTHER_NAMES = 3  # other addresses of the same page that are looked up where the cited one has no copy
KEPT = 50  # copies of one address that evidence names

PARTS = 3  # further parts of one list that are read

AskAll = Callable[[Sequence[Request]], dict[tuple[str, str | None], Capture | None]]
"""Requests → what came of each, by its key; None where there is no answer."""
Observe = Callable[[Capture], Observation]


def needs_memento(case: Case) -> bool:
    """Whether an archived copy should be looked for."""
    return case.evidence is not None and case.judgement is not None and case.judgement.status in NEEDY


@dataclass(slots=True, eq=False)
class _Quest:
    """One address on its day of access, and what the archives have said so far."""

    evidence: LinkEvidence
    reference: Reference
    when: datetime | None
    listed: list[tuple[Archive, Memento]] = field(default_factory=list)
    asked: bool = False  # some answer is there, if only a failure; stored evidence may hold none
    missed: bool = False  # an archive, or a part of its list, was not reached
    parts: set[str] = field(default_factory=set)  # further parts of lists that are asked for
    unanswered: bool = False  # a copy is listed, and the archive did not give it
    queue: deque[tuple[Memento, str, str | None]] = field(default_factory=deque)
    best: tuple[Memento, Observation] | None = None
    second_best: tuple[Memento, Observation] | None = None

    def result(self) -> LinkEvidence:
        """The evidence with what was found; the copy that speaks is the first of its mementos."""
        if not self.asked:
            return self.evidence
        used = self.best or self.second_best
        mementos = tuple(m for _, m in self.listed)
        if used is not None:
            mementos = (used[0], *(m for m in mementos if m is not used[0]))
            return replace(self.evidence, mementos=mementos[:KEPT], memento=used[1], memento_answer="copy")
        if mementos:
            answer = "archive_not_reached" if self.unanswered else "copy_unusable"
        else:
            answer = "archive_not_reached" if self.missed else "none_known"
        return replace(self.evidence, mementos=mementos[:KEPT], memento_answer=answer)


@dataclass(frozen=True, slots=True)
class _Look:
    """A list that an archive is asked for: about `url`, for a quest."""

    archive: Archive
    quest: _Quest
    url: str
    request: Request
    further: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """How archives are asked: seconds between look-ups, and on the monotonic clock the ends of the time for the first look-up at
    each, for all lists, and for everything."""

    pause_s: float = 0.0
    first_until: float | None = None
    lists_until: float | None = None
    all_until: float | None = None


class MementoRound:
    """Asks archives for the copies of one run's addresses. An archive that does not answer at all is not asked again.

    Archives are asked side by side. What the pace cuts off counts as not reached; the time for lists ends before that for copies,
    so that a slow archive does not keep the others' copies away.
    """

    def __init__(self, archives: Iterable[Archive], ask: AskAll, observe: Observe, pace: Pace | None = None) -> None:
        self._archives = tuple(archives)
        self._ask, self._observe = ask, observe
        self._pace = pace or Pace()
        self._silent: set[str] = set()

    def fill(self, cases: Iterable[Case]) -> dict[tuple[str, str | None], LinkEvidence]:
        """What the archives know, by address and cited day, for the cases that need a copy."""
        quests: dict[tuple[str, str | None], _Quest] = {}
        for case in cases:
            if case.evidence is not None and needs_memento(case):
                reference = case.citation.reference
                when = day_of(reference.accessed) or day_of(reference.issued)
                quests.setdefault(key_of(case), _Quest(case.evidence, reference, when))
        asked = list(quests.values())
        # One scout, then the rest: an archive that nobody reaches costs one wait.
        self._list(asked[:1], self._pace.first_until)
        self._list(asked[1:], self._pace.lists_until)
        self._list_other_names([q for q in asked if not q.listed and not q.missed])
        for quest in asked:
            self._prepare(quest)
        while waiting := [q for q in asked if q.queue and q.best is None]:
            self._look_at_copies(waiting)
        return {key: quest.result() for key, quest in quests.items()}

    def _list(self, quests: Sequence[_Quest], until: float | None) -> None:
        """The lists of the cited addresses, from every archive."""
        failed = self._listed([(a, q, q.evidence.url) for a in self._archives for q in quests], until)
        again = [(a.otherwise, q, q.evidence.url) for a, q in failed if a.otherwise is not None]
        for _, quest in (*((a, q) for a, q in failed if a.otherwise is None), *self._listed(again, until)):
            quest.missed = True

    def _listed(self, asked: Sequence[tuple[Archive, _Quest, str]], until: float | None) -> list[tuple[Archive, _Quest]]:
        """Add the copies that the archives list, long lists part by part; those that gave no list, and for whom."""
        looks = [_Look(a, q, url, self._lookup(a.index_url(url, q.when), a.headers(q.when), until)) for a, q, url in asked]
        failed: list[tuple[Archive, _Quest]] = []
        while looks:
            answers = self._ask([look.request for look in looks if host_of(look.request.url) not in self._silent])
            further: list[_Look] = []
            for look in looks:
                capture = answers.get(look.request.key)
                if look.further and capture is None and host_of(look.request.url) not in self._silent:
                    continue  # evidence at rest that was gathered before such lists were asked for
                if self._taken(look, capture):
                    further += self._further(look, capture, until)
                else:
                    failed.append((look.archive, look.quest))
            looks = further
        return failed

    def _taken(self, look: _Look, capture: Capture | None) -> bool:
        """Whether the answer is a list; its copies are added."""
        found = look.archive.read_index(look.url, capture) if capture is not None else None
        look.quest.asked |= capture is not None or host_of(look.request.url) in self._silent
        look.quest.listed += [(look.archive, m) for m in found or ()]
        if capture is not None and capture.outcome in _NO_ANSWER:
            self._silent.add(host_of(look.request.url))
        return found is not None

    def _further(self, look: _Look, capture: Capture | None, until: float | None) -> list[_Look]:
        """The parts of a long list to read next; those that are not read leave open whether they hold a copy."""
        quest = look.quest
        parts = look.archive.further(capture, quest.when) if capture is not None else ()
        unread = [part for part in parts if part not in quest.parts]
        chosen = unread[: max(0, PARTS - len(quest.parts))]
        quest.missed |= len(chosen) < len(unread)
        quest.parts.update(chosen)
        return [replace(look, request=self._lookup(part, (), until), further=True) for part in chosen]

    def _list_other_names(self, quests: Sequence[_Quest]) -> None:
        asked = [(a, q, name) for a in self._archives for q in quests for name in other_names(q.evidence.url)]
        self._listed(asked, self._pace.lists_until)

    def _prepare(self, quest: _Quest) -> None:
        archives = {m: a for a, m in quest.listed}
        ordered = nearest(tuple(dict.fromkeys(m for _, m in quest.listed)), quest.when)
        quest.listed = [(archives[m], replace(m, distance_days=distance(m, quest.when))) for m in ordered]
        for archive, memento in quest.listed[:TRIES]:
            raw = archive.raw_url(memento)
            quest.queue.append((memento, raw, memento.archive_url if raw != memento.archive_url else None))

    def _look_at_copies(self, quests: Sequence[_Quest]) -> None:
        """The next copy of each quest."""
        turn = [(quest, *quest.queue.popleft()) for quest in quests]
        answers = self._ask([Request(address, purpose="memento", deadline=self._pace.all_until) for _, _, address, _ in turn])
        for quest, memento, address, framed in turn:
            capture = answers.get((address, None))
            if capture is None or not_the_copys(capture):
                if capture is not None and capture.http_status in (400, 403, 404) and framed:
                    quest.queue.appendleft((memento, framed, None))  # an archive without raw copies
                elif capture is None or capture.http_status not in (400, 403, 404):
                    quest.unanswered = True
                continue
            self._weigh(quest, memento, capture)

    def _weigh(self, quest: _Quest, memento: Memento, capture: Capture) -> None:
        """The copy, judged by the classifier of live pages, as if its address had answered so."""
        final = archived_address(capture.final_url or "") or memento.original_url
        seen = self._observe(replace(capture, url=memento.original_url, final_url=final))
        if seen.page is None or not seen.page.text.strip():
            return
        seen = replace(seen, agreement=agreement(quest.reference, seen.page))
        status = judge(LinkEvidence(memento.original_url, (seen,)), as_of=capture.started).status
        kept = replace(seen, capture=replace(seen.capture, url=capture.url, final_url=capture.final_url))
        if status in _SPEAKS:
            quest.best = (memento, kept)
        elif status is LinkStatus.DRIFTED and quest.second_best is None:
            quest.second_best = (memento, kept)

    def _lookup(self, address: str, headers: tuple[tuple[str, str], ...], until: float | None) -> Request:
        return Request(address, purpose="memento", headers=headers, deadline=until, pause_s=self._pace.pause_s)


def host_of(url: str) -> str:
    """The host of an address of ours."""
    return url.split("://", 1)[-1].split("/", 1)[0]


def key_of(case: Case) -> tuple[str, str | None]:
    """By what look-ups are shared: an address on a day of access."""
    return (case.evidence.url if case.evidence else "", case.citation.reference.accessed or case.citation.reference.issued)


def other_names(url: str) -> tuple[str, ...]:
    """Other addresses of the page worth a look-up: archives see through scheme and www. by themselves."""
    plain = _through(url)
    return tuple({_through(v): v for v in variants(url) if _through(v) != plain}.values())[:OTHER_NAMES]


def not_the_copys(capture: Capture) -> bool:
    """Whether the archive itself spoke (an error, a limit, no answer) and not the copy: those come with the day of the copy."""
    if capture.outcome not in (Outcome.COMPLETED, Outcome.TRUNCATED, Outcome.DECODE_ERROR):
        return True
    return capture.http_status != 200 and capture.header("Memento-Datetime") is None


def distance(memento: Memento, when: datetime | None) -> int | None:
    """Days from the cited day to the copy, negative before it."""
    return (memento.datetime.date() - when.date()).days if when else None


def day_of(edtf: str | None) -> datetime | None:
    """Noon (UTC) of the day that an EDTF date begins with, its first day where month or day are not stated; None without one."""
    if not edtf or "X" in edtf.split("/")[0]:
        return None
    parts = [int(p) for p in edtf.split("/")[0].strip("~?%").split("-") if p.isdigit()]
    year, month, day = (*parts, 1, 1)[:3] if len(parts) < 3 else parts[:3]
    try:
        return datetime(year, month if month <= 12 else 1, day, 12, tzinfo=UTC)
    except ValueError:
        return None


def _through(url: str) -> str:
    return url.split("://", 1)[-1].removeprefix("www.")
