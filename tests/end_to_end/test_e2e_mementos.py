"""Archived copies over real sockets: found, judged as live pages are, never confused with an archive that was not reached."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest

from refcheck.model import LinkStatus, QuoteVerdict
from refcheck.pipeline import Watch, check_links, verify, verify_papers
from replica import sites
from replica.mementos import AVAILABILITY, PLAIN, TIMEGATE, TIMEMAP, WAYBACK, Behaviour, Copy, as_cited, at


def links_of(report):
    return {link.url: link for link in report.papers[0].links}


def asked(archive, host):
    return [path for _, name, path, _ in archive.seen if name == host]


@pytest.mark.parametrize("services", [pytest.param((s,), marks=pytest.mark.slow) for s in ("wayback", TIMEMAP, TIMEGATE)])
def test_the_dead_and_the_blocked_source_speak_through_their_copies(services, root, reaching, archive):
    paper = root / "references" / "example.ja.md"
    config = reaching(services=services)
    said = []
    report = verify_papers([paper], config, Watch(announce=said.append))
    links = links_of(report)
    host = WAYBACK if services == ("wayback",) else PLAIN
    assert len(said) == 1
    assert host in said[0]
    assert "--no-archives" in said[0]
    for url, day, days in ((sites.MOD, "2021-07-30", -181), (sites.TASS, "2021-07-17", -194)):
        assert links[url].memento_answer == "copy"
        assert f"{links[url].memento.datetime:%Y-%m-%d}" == day
        assert links[url].memento.distance_days == days
    assert links[sites.MOD].status is LinkStatus.DEAD
    assert links[sites.TASS].status is LinkStatus.BLOCKED
    assert links[sites.FMPRC].memento_answer is None, "a source that answers needs no copy"
    told = [q for q in report.papers[0].quotations if q.quotation.note in ("3", "5")]
    assert told
    assert {a.origin for q in told for a in q.alignments if a.cited} == {"memento"}
    assert all(q.verdict is not QuoteVerdict.SOURCE_UNAVAILABLE for q in told)
    best = [q.alignments[q.best] for q in told]
    assert any("打击恐怖势力" in b.alignment.passage for b in best)
    assert "replica-archive-banner" not in "".join(b.alignment.before + b.alignment.after for b in best)
    assert any("id_/" in path for path in asked(archive, host))
    assert not asked(archive, AVAILABILITY)
    offline = verify(paper, replace(config, offline=True))
    assert [(q.verdict, q.best) for q in offline.papers[0].quotations] == [(q.verdict, q.best) for q in report.papers[0].quotations]
    assert links_of(offline)[sites.MOD].memento == links[sites.MOD].memento
    assert [f.message for f in offline.papers[0].findings] == [f.message for f in report.papers[0].findings]


@pytest.mark.slow
@pytest.mark.shared
def test_the_papers_dead_note_3_is_found_and_its_quotation_judged_on_the_copy(shared, reaching):
    report = verify(shared / "paper" / "paper.txt", reaching())
    assert links_of(report)[sites.MOD].memento_answer == "copy"
    quotation = next(q for q in report.papers[0].quotations if q.quotation.note == "3")
    assert quotation.verdict in (QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.TRANSLATED)
    best = quotation.alignments[quotation.best]
    assert best.origin == "memento"
    assert "维护地区和平与安全" in best.alignment.passage


@pytest.mark.slow
def test_the_nearest_copy_that_is_the_source_is_taken(short, reaching, archive):
    """A wall and a not-found page are nearer to the day of access than the page itself; one copy is nearer than another."""
    good = sites.answers("as-cited")[sites.MOD]
    wall = replace(sites.wall(), status=200)
    lost = replace(sites.not_found("www.mod.gov.cn"), status=200)
    archive.behaviour.copies = (
        Copy(sites.MOD, at("20220126"), wall),
        Copy(sites.MOD, at("20220129"), lost),
        Copy(sites.MOD, at("20210801"), good),
        Copy(sites.MOD, at("20180801"), good),
    )
    link = links_of(verify(short, reaching()))[sites.MOD]
    assert link.memento_answer == "copy"
    assert f"{link.memento.datetime:%Y-%m-%d}" == "2021-08-01"


BAD = (replace(sites.wall(), status=200), sites.wall(), replace(sites.not_found("tass.ru"), status=200))


@pytest.mark.slow
@pytest.mark.parametrize("bad", [BAD[0], *(pytest.param(b, marks=pytest.mark.slow) for b in BAD[1:])])
def test_walls_and_not_found_pages_in_the_archive_are_no_copies(bad, short, reaching, archive):
    archive.behaviour.copies = tuple(Copy(sites.TASS, at(day), bad) for day in ("20210717", "20220127"))
    config = reaching(services=(TIMEMAP,))
    report = verify(short, config)
    link = links_of(report)[sites.TASS]
    assert link.memento_answer == "copy_unusable"
    assert links_of(verify(short, replace(config, offline=True)))[sites.TASS].memento_answer == "copy_unusable"
    told = [q for q in report.papers[0].quotations if q.quotation.note == "5"]
    assert all(q.verdict is QuoteVerdict.SOURCE_UNAVAILABLE for q in told)


@pytest.mark.slow
@pytest.mark.parametrize("services", [(TIMEGATE,), *(pytest.param((s,), marks=pytest.mark.slow) for s in ("wayback", TIMEMAP))])
def test_none_known_is_said_when_every_archive_answered(services, short, reaching, archive):
    archive.behaviour.copies = ()
    link = links_of(verify(short, reaching(services=services)))[sites.MOD]
    assert (link.memento_answer, link.memento) == ("none_known", None)


UNREACHED = {
    "silent": {"silent": frozenset({WAYBACK, AVAILABILITY})},
    "error": {"refuse": {"/": (503, ())}},
    "limited": {"refuse": {"/": (429, (("Retry-After", "3600"),))}},
    "wall": {"refuse": {"/": (200, ())}},
    "lists but gives nothing": {"refuse": {"/web/": (503, ())}},
}


@pytest.mark.slow
@pytest.mark.parametrize("trouble", list(UNREACHED))
def test_an_archive_that_was_not_reached_is_never_reported_as_none(trouble, short, reaching, archive):
    archive.behaviour = Behaviour(as_cited(), **UNREACHED[trouble])
    config = reaching()
    link = links_of(verify(short, config))[sites.MOD]
    assert link.memento_answer == "archive_not_reached"
    offline = links_of(verify(short, replace(config, offline=True)))[sites.MOD]
    assert offline.memento_answer == "archive_not_reached"
    if trouble == "limited":
        assert len(asked(archive, WAYBACK)) == 1, "it asked to be left alone"


@pytest.mark.slow
def test_one_archive_knows_none_and_another_was_not_reached(short, reaching, archive):
    archive.behaviour = Behaviour((), silent=frozenset({PLAIN}))
    link = links_of(verify(short, reaching(services=("wayback", TIMEMAP))))[sites.MOD]
    assert link.memento_answer == "archive_not_reached"


@pytest.mark.slow
def test_the_availability_service_is_asked_where_the_index_fails(short, reaching, archive):
    archive.behaviour.refuse = {"/cdx/": (504, ())}
    link = links_of(verify(short, reaching()))[sites.MOD]
    assert link.memento_answer == "copy"
    assert asked(archive, AVAILABILITY)
    archive.behaviour.copies = ()
    link = links_of(verify(short, replace(reaching(), refresh=True)))[sites.MOD]
    assert link.memento_answer == "archive_not_reached", "an empty answer of that service proves nothing"


@pytest.mark.slow
def test_a_page_under_the_houses_other_name_is_found(reaching, archive, tmp_path):
    """The ministry's copy was made under its other host name."""
    paper = tmp_path / "paper.md"
    url = sites.MFA_CALL.replace("t20220111_10480831", "t20220111_19999999")
    title = "王毅同俄羅斯外長拉夫羅夫通電話"
    paper.write_text(f"王毅は「協調を深める」と述べた[^1]。\n\n[^1]: 中国外交部「{title}」2022年1月11日。<{url}>\n", "utf-8")
    other = url.replace("www.mfa.gov.cn", "www.fmprc.gov.cn")
    archive.behaviour.copies = (Copy(other, at("20220112"), sites.answers("as-cited")[sites.MFA_CALL]),)
    link = links_of(verify(paper, reaching()))[url]
    assert link.status is LinkStatus.DEAD
    assert link.memento_answer == "copy"
    assert link.memento.original_url == other


@pytest.mark.slow
def test_two_days_of_access_are_two_questions_to_a_timegate(reaching, archive, tmp_path):
    paper = tmp_path / "paper.md"
    notes = [f"[^{n}]: 中国国防部「{n}」。<{sites.MOD}>（{day}アクセス）" for n, day in ((1, "2019年5月1日"), (2, "2022年1月27日"))]
    paper.write_text("これは[^1]、それも[^2]。\n\n" + "\n\n".join(notes) + "\n", "utf-8")
    good = sites.answers("as-cited")[sites.MOD]
    archive.behaviour.copies = (Copy(sites.MOD, at("20190401"), good), Copy(sites.MOD, at("20220201"), good))
    config = reaching(services=(TIMEGATE,))
    for settings in (config, config, replace(config, offline=True)):
        cases = verify(paper, settings).papers[0].cases
        assert [f"{c.evidence.usable_copy.datetime:%Y-%m-%d}" for c in cases] == ["2019-04-01", "2022-02-01"]


@pytest.mark.slow
def test_the_parts_of_a_long_list_are_read_nearest_first(short, reaching, archive):
    good = sites.answers("as-cited")[sites.MOD]
    archive.behaviour.copies = tuple(Copy(sites.MOD, at(f"{year}0801"), good) for year in range(2012, 2024))
    archive.behaviour.parts = 2
    link = links_of(verify(short, reaching(services=(TIMEMAP,))))[sites.MOD]
    assert f"{link.memento.datetime:%Y-%m-%d}" == "2021-08-01"
    parts = [path for path in asked(archive, PLAIN) if re.match(rf"/timemap/\d/{sites.MOD}", path)]
    assert len(parts) == 3, "no more parts are read than it takes"


@pytest.mark.slow
def test_links_ask_archives_only_when_told(reaching, archive):
    config = reaching()
    urls = [sites.MOD, sites.FMPRC]
    assert all(link.memento_answer is None for link in check_links(urls, config))
    assert archive.seen == []
    said = []
    config = replace(config, link_archives=True)
    for settings in (config, replace(config, offline=True)):  # the remembered verdict is no answer to a new question
        found = {link.url: link for link in check_links(urls, settings, Watch(announce=said.append))}
        assert found[sites.MOD].status is LinkStatus.DEAD
        assert (found[sites.MOD].memento_answer, found[sites.FMPRC].memento_answer) == ("copy", None)
        assert f"{found[sites.MOD].memento.datetime:%Y}" == "2023", "no note states a day: the newest"
    assert len(said) == 1
    assert not any(link.memento_answer for link in check_links(urls, replace(config, archives=False)))


@pytest.mark.slow
@pytest.mark.parametrize("services", [("wayback",), (TIMEMAP,), (TIMEGATE,)])
def test_an_archived_redirect_leads_to_the_archived_page(services, short, reaching, archive):
    moved = sites.MOD.replace("content_", "2022/content_")
    archive.behaviour.copies = (
        Copy(sites.MOD, at("20220126"), sites.Answer(301, (("Location", moved),), b"")),
        Copy(moved, at("20220126"), sites.answers("as-cited")[sites.MOD]),
    )
    config = reaching(services=services)
    for settings in (config, replace(config, offline=True)):
        link = links_of(verify(short, settings))[sites.MOD]
        assert (link.memento_answer, f"{link.memento.datetime:%Y-%m-%d}") == ("copy", "2022-01-26")


@pytest.mark.slow
def test_an_archive_without_raw_copies_is_asked_for_its_own(short, reaching, archive):
    archive.behaviour.raw = False
    link = links_of(verify(short, reaching(services=(TIMEMAP,))))[sites.MOD]
    assert link.memento_answer == "copy"


@pytest.mark.slow
def test_a_slow_archive_is_given_up_and_the_other_ones_copies_are_used(short, reaching, archive):
    archive.behaviour.slow_s = {WAYBACK: 30.0, AVAILABILITY: 30.0}
    begun = time.monotonic()
    config = reaching(services=("wayback", TIMEMAP), archive_timeout_s=2.0)
    report = verify(short, config)
    assert time.monotonic() - begun < 6.0
    assert links_of(report)[sites.MOD].memento_answer == "copy"
    assert links_of(report)[sites.TASS].memento_answer == "copy"


def test_no_archive_is_asked_when_it_is_forbidden(short, reaching, archive):
    said = []
    report = verify_papers([short], replace(reaching(), archives=False), Watch(announce=said.append))
    assert (archive.seen, said) == ([], [])
    assert links_of(report)[sites.MOD].memento_answer is None


@pytest.mark.slow
def test_private_addresses_are_never_named_to_an_archive(reaching, archive, tmp_path):
    paper = tmp_path / "paper.md"
    urls = ("http://user:word@www.mod.gov.cn/secret.htm", "http://intranet/report.htm", "http://192.168.7.9/a", "http://x.internal/a")
    urls += ("https://www.mfa.gov.cn/doc.shtml?token=abc123",)
    notes = "\n".join(f"[^{i}]: 某「文書」2021年。<{url}>" for i, url in enumerate(urls, 1))
    paper.write_text("".join(f"文{i}[^{i}]。" for i in range(1, len(urls) + 1)) + f"\n\n{notes}\n", "utf-8")
    said = []
    verify_papers([paper], reaching(), Watch(announce=said.append))
    assert (archive.seen, said) == ([], [])


@pytest.mark.slow
def test_the_rate_of_look_ups_is_kept(short, reaching, archive):
    stamps = []
    answer = archive.answer

    def timed(*args):
        if "/cdx/" in args[2]:
            stamps.append(time.monotonic())
        return answer(*args)

    archive.answer = timed
    try:
        config = reaching()
        verify(short, replace(config, fetch=replace(config.fetch, per_host=4), archive_interval_s=0.4))
    finally:
        del archive.answer
    assert len(stamps) == 2
    assert stamps[1] - stamps[0] >= 0.3  # 0.4 between the starts; the server may see the first of them late
