"""Save Page Now over real sockets: only when asked for, with keys that stay secret, slowly, looked up afterwards."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest

from refcheck.cli import run
from refcheck.cli.save_keys import save_keys
from refcheck.model import UsageError
from refcheck.pipeline import Watch, verify, verify_papers
from replica import sites
from replica.mementos import WAYBACK

KEYS = ("access", "secret")


@pytest.fixture
def saving(reaching):
    """Settings that ask for saves."""
    return replace(reaching("as-cited"), save=True, save_keys=KEYS, save_interval_s=0.0, archives=False)


@pytest.fixture
def paper(tmp_path):
    file = tmp_path / "paper.md"
    notes = f"[^1]: 中国外交部「王毅同俄羅斯外長拉夫羅夫通電話」2022年1月11日。<{sites.MFA_CALL}>"
    notes += f"\n[^2]: ИТАР-ТАСС, “Лавров заявил, что миссия США в Афганистане провалилась,” 16.07.2021. <{sites.TASS}>"
    file.write_text(f"文[^1]。文[^2]。\n\n{notes}\n", "utf-8")
    return file


def posts(archive):
    return [entry for entry in archive.seen if entry[0] == "POST"]


@pytest.mark.slow
def test_live_sources_are_saved_and_each_is_looked_up(paper, saving, archive):
    archive.behaviour.copies = ()
    said = []
    report = verify_papers([paper], saving, Watch(announce=said.append))
    assert said == [f"asking {WAYBACK} to save 2 addresses (--save)"]
    assert len(posts(archive)) == 2
    assert [n for n in report.notes if n.startswith("Saved and looked up: ")] == list(report.notes)
    assert {sites.MFA_CALL, sites.TASS} == {url for url in (sites.MFA_CALL, sites.TASS) if any(url in n for n in report.notes)}
    raw = b"".join(gzip.decompress(p.read_bytes()) for p in saving.store.glob("*.warc.gz"))
    assert b"LOW access:secret" not in raw
    assert b"POST /save HTTP/1.1" in raw
    assert b'"redacted":["authorization"]' in raw


@pytest.mark.slow
def test_nothing_is_saved_unless_it_is_asked_for(paper, saving, archive):
    verify(paper, replace(saving, save=False))
    assert archive.seen == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"save_error": ("error:invalid-host-resolution", "x")}, "could not resolve the host name"),
        ({"save_error": ("error:something-new", "A new kind of trouble.")}, "A new kind of trouble."),
        ({"save_refused": (429, {"Retry-After": "60"}, "{}")}, "asks to slow down"),
        ({"save_refused": (200, {}, '{"message": "This URL is in the exclusion list."}')}, "exclusion list"),
        ({"save_refused": (200, {}, "<html>maintenance</html>")}, "not as it should"),
        ({"keys": ("other", "keys")}, "did not accept the keys"),
        ({"save_is_kept": False}, "not found when looked up"),
        ({"silent": frozenset({WAYBACK})}, "not reached"),
    ],
)
def test_what_went_wrong_is_said_in_plain_words(change, told, paper, saving, archive):
    archive.behaviour.copies = ()
    for name, value in change.items():
        setattr(archive.behaviour, name, value)
    report = verify(paper, saving)
    assert any(told in note for note in report.notes), report.notes
    assert not any(note.startswith("Saved and looked up") for note in report.notes)
    assert "secret" not in str(report.notes)
    if "slow down" in told or "keys" in told or "not reached" in told:
        assert len(posts(archive)) <= 1, "no use in asking for the others"


@pytest.mark.slow
def test_private_addresses_are_never_sent(saving, archive, tmp_path, config_for):
    file = tmp_path / "paper.md"
    urls = (sites.MFA_CALL + "?token=abc", "http://user:word@www.mfa.gov.cn/a.htm")
    file.write_text("\n\n".join(f"[^{i}]: 某「文書」2021年。<{u}>" for i, u in enumerate(urls, 1)) + "\n\n文[^1]。文[^2]。\n", "utf-8")
    verify(file, saving)
    assert archive.seen == []


@pytest.mark.slow
def test_keys_come_from_the_environment_or_a_file_of_ones_own(tmp_path):
    file = tmp_path / "keys"
    file.write_text("[s3]\naccess = AAA\nsecret = BBB\n", "utf-8")
    file.chmod(0o644)
    with pytest.raises(UsageError, match="others can read") as caught:
        save_keys(file, {})
    assert "chmod 600" in caught.value.remedy
    file.chmod(0o600)
    assert save_keys(file, {}) == ("AAA", "BBB")
    file.write_text("CCC\nDDD\n", "utf-8")
    assert save_keys(file, {}) == ("CCC", "DDD")
    assert save_keys(file, {"REFCHECK_SAVE_ACCESS_KEY": "E", "REFCHECK_SAVE_SECRET_KEY": "F"}) == ("E", "F")
    assert save_keys(None, {}) is None
    file.write_text("only one", "utf-8")
    with pytest.raises(UsageError, match="no pair of keys"):
        save_keys(file, {})


@pytest.mark.slow
def test_saving_without_keys_or_offline_is_refused_before_anything_is_fetched(paper, replicas, capsys):
    before = len(replicas["as-cited"].seen)
    assert run(["verify", str(paper), "--save"]) == 2
    assert "REFCHECK_SAVE_ACCESS_KEY" in capsys.readouterr().err
    assert len(replicas["as-cited"].seen) == before


@pytest.mark.slow
def test_the_keys_are_in_no_text_of_the_settings(saving):
    assert "secret" not in repr(saving)
