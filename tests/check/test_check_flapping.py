"""A site that flaps, simulated hour by hour: outages of every kind, looked at by nightly and by irregular runs.

What a build server may fail on must not depend on the weather: an outage that is not seen on three days, each at least 20 hours
after the last, never gives an error of kind dead; a wall never becomes live or dead by itself.
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
    """Hours at which a run looks: every night within two hours, or at any time, several times a day."""
    if schedule == "nightly":
        return [24 * day + dice.uniform(0, 2) for day in range(days)]
    return sorted(dice.uniform(0, 24 * days) for _ in range(days * 5))


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


@pytest.mark.parametrize("seeds", [range(8), pytest.param(range(8, 150), marks=pytest.mark.slow)], ids=["few", "many"])
@pytest.mark.parametrize(("schedule", "longest"), [("nightly", 46), ("irregular", 40)])
def test_short_outages_never_give_an_error_of_kind_dead(schedule, longest, seeds):
    warned = 0
    for seed in seeds:
        dice = random.Random(seed)
        outages = short_outages(dice, 30, longest, KINDS)
        for hour, judgement, found in history(outages, schedule, 30, seed):
            assert all(f.severity is not Severity.ERROR for f in found), (seed, hour, judgement, outages)
            warned += len(found)
            if state(outages, hour, random.Random(0)) == "up":
                assert judgement.status is LinkStatus.LIVE
    assert warned > 5, "the simulator must have met pages that were gone for a while"


def test_an_outage_that_ends_with_a_404_is_not_three_days_of_a_page_that_is_gone():
    outages = [Outage(0, 47, "timeout"), Outage(47, 20, "404")]
    found = [f.severity for _, _, made in history(outages, "nightly", 4, 1) for f in made]
    assert found == [Severity.WARNING]


def test_a_page_that_stays_gone_becomes_an_error_on_the_third_day_and_a_success_clears_it():
    story = list(history([Outage(24 * 4, 24 * 5, "404")], "nightly", 12, 7))
    severities = [made[0].severity if made else None for _, _, made in story]
    assert severities == [None] * 4 + [Severity.WARNING] * 2 + [Severity.ERROR] * 3 + [None] * 3
    assert [j.status for _, j, _ in story][-1] is LinkStatus.LIVE


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
