"""A site that flaps, simulated hour by hour: outages of every kind, looked at by nightly and by irregular runs.

What a build server may fail on must not depend on the weather: an outage shorter than three days never gives an error of kind
dead, whenever it begins and whenever runs look; a wall never becomes live or dead by itself.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from refcheck.check.rules import rc101_dead
from refcheck.check.status import judge
from refcheck.model import (
    Capture,
    Case,
    Citation,
    LinkEvidence,
    LinkStatus,
    Observation,
    Outcome,
    Page,
    Reference,
    Severity,
    Signal,
    SignalKind,
)

URL = "https://www.example.gov.cn/a/1.html"
START = datetime(2026, 11, 1, 3, tzinfo=UTC)
KINDS = ("404", "500", "502", "503", "timeout", "connect", "dns", "tls", "incomplete", "soft404", "429", "mixed")
WALLS = ("403", "521", "202", "412")


@dataclass(frozen=True)
class Outage:
    """From hour `start` for `hours`, the site answers in the manner of `kind`."""

    start: float
    hours: float
    kind: str


def answer(kind: str, when: datetime, purpose: str = "source") -> Observation:
    outcomes = {
        "timeout": Outcome.TIMEOUT,
        "connect": Outcome.CONNECT_ERROR,
        "dns": Outcome.DNS_ERROR,
        "tls": Outcome.TLS_ERROR,
        "incomplete": Outcome.INCOMPLETE,
    }
    if kind in outcomes:
        return Observation(Capture(URL, outcomes[kind], when, 0.1, purpose=purpose))
    status = {"up": 200, "soft404": 200}.get(kind) or int(kind)
    signals: tuple[Signal, ...] = ()
    if kind == "soft404":
        signals = (Signal(SignalKind.NOT_FOUND_TITLE, "页面不存在", "页面不存在", 1.0),)
    elif kind in WALLS:
        signals = (Signal(SignalKind.WALL, "jiasule", f"status {kind} with its cookie"),)
    page = Page(URL, "text/html", title="t", text="An article of some length. " * 20, signals=signals)
    return Observation(Capture(URL, Outcome.COMPLETED, when, 0.1, URL, status, purpose=purpose), page)


def state(outages: list[Outage], hour: float, dice: random.Random) -> str:
    found = next((o.kind for o in outages if o.start <= hour < o.start + o.hours), "up")
    return dice.choice(KINDS[:-1]) if found == "mixed" else found


def looks(schedule: str, days: int, dice: random.Random) -> list[float]:
    """Hours at which a run looks: every night within two hours, at any time several times a day, or now and then."""
    if schedule == "nightly":
        return [24 * day + dice.uniform(0, 2) for day in range(days)]
    return sorted(dice.uniform(0, 24 * days) for _ in range(days * 5 if schedule == "irregular" else days // 2))


def history(outages: list[Outage], schedule: str, days: int, seed: int):
    """(hour, judgement, finding) after each look, on all evidence so far."""
    dice = random.Random(seed)
    seen: list[Observation] = []
    for hour in looks(schedule, days, dice):
        when = START + timedelta(hours=hour)
        kind = state(outages, hour, dice)
        seen.append(answer(kind, when))
        if kind in ("404", "410"):
            again = state(outages, hour + 0.01, dice)
            seen.append(answer(again, when + timedelta(seconds=20), "confirmation"))
        evidence = LinkEvidence(URL, tuple(seen))
        judgement = judge(evidence, as_of=when + timedelta(minutes=1))
        case = Case(0, Citation("1", Reference("webpage", "r", 0, 1, URL=URL), 0, 1), evidence, judgement)
        yield hour, judgement, rc101_dead.check(case)


def short_outages(dice: random.Random, days: int, longest: float, kinds: tuple[str, ...]) -> list[Outage]:
    """Outages one after the other, each shorter than `longest` hours, with at least a day of health between them."""
    out, hour = [], dice.uniform(0, 40)
    while hour < 24 * days:
        hours = dice.uniform(0.1, longest)
        out.append(Outage(hour, hours, dice.choice(kinds)))
        hour += hours + dice.uniform(26, 120)
    return out


THREE_DAYS = 71.99
SEEDS = pytest.mark.parametrize("seeds", [range(8), pytest.param(range(8, 150), marks=pytest.mark.slow)], ids=["few", "many"])


@SEEDS
@pytest.mark.parametrize("schedule", ["nightly", "irregular"])
def test_outages_shorter_than_three_days_never_give_an_error_of_kind_dead(schedule, seeds):
    warned = 0
    for seed in seeds:
        dice = random.Random(seed)
        outages = short_outages(dice, 30, THREE_DAYS, KINDS)
        for hour, judgement, found in history(outages, schedule, 30, seed):
            assert all(f.severity is not Severity.ERROR for f in found), (seed, hour, judgement, outages)
            warned += len(found)
            if state(outages, hour, random.Random(0)) == "up":
                assert judgement.status is LinkStatus.LIVE
    assert warned > 5, "the simulator must have met pages that were gone for a while"


@SEEDS
@pytest.mark.parametrize("schedule", ["nightly", "irregular", "rare"])
def test_one_outage_of_two_to_three_days_is_a_warning_whenever_it_begins(schedule, seeds):
    """The hardest lengths, 40 to 72 hours: three nightly looks can fall into them."""
    thrice = 0
    for seed in seeds:
        dice = random.Random(f"{schedule} {seed}")
        outages = [Outage(dice.uniform(24, 120), dice.uniform(40, THREE_DAYS), dice.choice(("404", "soft404", "mixed")))]
        failing = 0
        for hour, judgement, found in history(outages, schedule, 12, seed):
            assert all(f.severity is not Severity.ERROR for f in found), (seed, hour, judgement, outages)
            assert judgement.strikes < 3
            failing += state(outages, hour, random.Random(0)) != "up"
        thrice += failing >= 3
    assert thrice >= (0 if schedule == "rare" else 3), "the simulator must have met outages that three looks saw"


@pytest.mark.parametrize(("hours", "last"), [(73, Severity.ERROR), (71.5, Severity.WARNING)])
def test_three_days_are_seventy_two_hours(hours, last):
    seen = [answer("404", START + timedelta(hours=h)) for h in (0, 24, 48, hours)]
    when = seen[-1].capture.started
    confirmed = (*seen, answer("404", when + timedelta(seconds=20), "confirmation"))
    evidence = LinkEvidence(URL, confirmed)
    judgement = judge(evidence, as_of=when + timedelta(minutes=1))
    (found,) = rc101_dead.check(Case(0, Citation("1", Reference("webpage", "r", 0, 1, URL=URL), 0, 1), evidence, judgement))
    assert (judgement.status, found.severity) == (LinkStatus.DEAD, last)
    assert ("; failing day 2 of 3" in found.message) is (last is Severity.WARNING)


def test_an_outage_that_ends_with_a_404_is_not_three_days_of_a_page_that_is_gone():
    outages = [Outage(0, 47, "timeout"), Outage(47, 20, "404")]
    found = [f.severity for _, _, made in history(outages, "nightly", 4, 1) for f in made]
    assert found == [Severity.WARNING]


def test_a_page_that_stays_gone_becomes_an_error_after_three_days_and_a_success_clears_it():
    story = list(history([Outage(24 * 4, 24 * 6, "404")], "nightly", 13, 7))
    made = [(hour, found[0].severity) for hour, _, found in story if found]
    first = made[0][0]
    assert [s for _, s in made] == [Severity.ERROR if hour - first >= 72 else Severity.WARNING for hour, _ in made]
    assert [s for _, s in made].count(Severity.ERROR) >= 2
    assert [j.status for _, j, _ in story][-3:] == [LinkStatus.LIVE] * 3


def test_many_looks_of_one_day_and_night_are_no_three_days():
    outages = [Outage(0, 39, "404")]  # from 3 in the morning of one day to the evening of the next
    made = [f for _, _, found in history(outages, "irregular", 2, 3) for f in found]
    assert len(made) > 3
    assert {f.severity for f in made} == {Severity.WARNING}


def test_410_is_the_sites_own_word():
    ((_, judgement, found),) = list(history([Outage(0, 24, "410")], "nightly", 1, 1))
    assert (judgement.status, found[0].severity) == (LinkStatus.DEAD, Severity.ERROR)


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_never_becomes_live_or_dead_by_itself(wall):
    for _, judgement, found in history([Outage(24 * 2, 24 * 30, wall)], "nightly", 30, 5):
        if _ >= 48:
            assert judgement.status is LinkStatus.BLOCKED
            assert judgement.strikes == 0
            assert found == ()


def test_an_old_404_does_not_confirm_a_new_one_when_the_page_lived_in_between():
    seen = [answer("404", START), answer("up", START + timedelta(days=1)), answer("404", START + timedelta(days=2))]
    made = judge(LinkEvidence(URL, tuple(seen)), as_of=START + timedelta(days=3))
    assert made.status is LinkStatus.UNREACHABLE
    assert made.strikes == 1
