"""The three recipes of docs/ci.md, run as they stand there, with a local git repository and the replica of the cited sites.

Shell steps run for real in bash; checkout, caches, artifacts and `gh` are stand-ins that say so (`workflow.py`).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
from dataclasses import replace

import pytest
import yaml

from end_to_end.workflow import ROOT, Forge, Run, recipes
from refcheck.cli import run
from refcheck.cli.verify import command as verify_command
from refcheck.model import Decision, Outcome
from refcheck.pipeline import verify_papers
from refcheck.pipeline.review_file import add_reviews
from refcheck.pipeline.reviewing import review_of
from replica import sites

NIGHTLY, PULL, RELEASE = "refcheck-nightly.yml", "refcheck-pull-request.yml", "refcheck-release.yml"
bash = pytest.mark.skipif(shutil.which("bash") is None or shutil.which("git") is None, reason="bash and git are needed to run the recipes")


def environment(replica, day: int = 0) -> dict[str, str]:
    return {
        "REFCHECK_CONNECT_TO": " ".join(replica.connect_to),
        "REQUESTS_CA_BUNDLE": str(replica.ca),
        "REFCHECK_HOST_INTERVAL": "0ms",
        "REFCHECK_NO_ARCHIVES": "true",
        "RC_TEST_DAYS": str(day),
    }


@pytest.fixture
def forge(tmp_path):
    made = Forge(tmp_path / "forge")
    made.commit({"paper.md": (ROOT / "references" / "example.en.md").read_text("utf-8"), ".gitignore": ".refcheck/\nrefcheck-report/\n"})
    return made


def night(forge: Forge, replica, day: int) -> Run:
    made = Run(forge, recipes()[NIGHTLY], {"sha": "main", "run_id": str(day)}, environment(replica, day))
    assert "gh stand-in (nothing is sent to GitHub)" in made.log
    return made


def pull(forge: Forge, replica, sha: str, day: int = 3, number: int = 7) -> Run:
    base = forge.git("rev-parse", "main")
    event = {"pull_request": {"number": number, "base": {"sha": base}}}
    return Run(forge, recipes()[PULL], {"sha": sha, "event": event}, environment(replica, day))


# ---- what costs nothing ------------------------------------------------------------------------------------------------------


def test_the_document_shows_three_recipes_and_names_options_that_exist():
    assert set(recipes()) == {NIGHTLY, PULL, RELEASE}
    known = {o for p in verify_command.params for o in p.opts} | {"--share", "--output"}
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    text = (ROOT / "docs" / "ci.md").read_text("utf-8") + "".join(s["run"] for s in steps if "refcheck verify" in s["run"])
    text += (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    used = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))
    assert used <= known
    assert {"--persona", "--fail-on", "--max-unknown", "--exit-zero", "--changed-since", "--only-missing"} <= used


def test_nothing_from_outside_is_pasted_into_a_shell_script():
    """Titles and paths of strangers reach the shell as variables, never as text of the script."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), step["name"]
        assert step["shell"] == "bash"
    for workflow in recipes().values():
        assert workflow["permissions"]
        assert "write" not in str(workflow["permissions"].get("contents", ""))


TOOLS = os.environ.get("REFCHECK_TOOLS")  # before the guard that hides settings from tests


def tool(name: str) -> str:
    found = shutil.which(name, path=TOOLS) if TOOLS else shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (.ci/run does; REFCHECK_TOOLS names its folder)")
    return found


@pytest.mark.tool
def test_action_workflows_and_hooks_are_valid_by_the_schemas_of_their_readers(tmp_path):
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    blocks = dict(re.findall(r"```yaml\n# (\.\S+)\n(.*?)```", text, re.DOTALL))
    for name, body in blocks.items():
        (tmp_path / name.rsplit("/", 1)[-1]).write_text(body, "utf-8")
    workflows = [str(tmp_path / n) for n in (NIGHTLY, PULL, RELEASE)]
    commands = (
        [tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", *workflows],
        [tool("check-jsonschema"), "--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")],
        [tool("pre-commit"), "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")],
        [tool("pre-commit"), "validate-config", str(tmp_path / ".pre-commit-config.yaml")],
    )
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_the_hooks_run_as_they_are_written(tmp_path, monkeypatch, capsys):
    """The entries of .pre-commit-hooks.yaml, as pre-commit would call them: with the changed files behind them."""
    hooks = {h["id"]: h for h in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("the fast hook asked the network"))
    fine, broken = tmp_path / "fine.md", tmp_path / "broken.md"
    fine.write_text("A text.[^1]\n\n[^1]: Feld, *A Book*, 1999, 12; <https://www.example.org/a>.\n", "utf-8")
    broken.write_text("A text.[^1] More.[^2]\n\n[^1]: Feld, *A Book*, 1999, 12; <https://www.example.org/a>.\n", "utf-8")
    entry = hooks["refcheck"]["entry"].split()
    assert entry.pop(0) == "refcheck"
    assert run([*entry, "fine.md"]) == 0
    assert run([*entry, "fine.md", "broken.md"]) == 1
    assert "RC002" in capsys.readouterr().out
    for hook in hooks.values():
        assert re.search(hook["files"], "chapters/論文.docx")
        assert hook["language"] == "python"


# ---- the recipes ---------------------------------------------------------------------------------------------------------------


@bash
@pytest.mark.slow
def test_the_nightly_audit_opens_one_issue_after_three_days_and_rewrites_it(forge, replicas):
    today, cited = replicas["today"], replicas["as-cited"]
    for day in (0, 1, 2):  # three looks lie two days apart
        made = night(forge, today, day)
        assert made.code == 0, made.log
        assert forge.told()["issues"] == []
    assert night(forge, today, 3).code == 0
    (issue,) = forge.told()["issues"]
    assert issue["open"]
    assert "RC101" in issue["body"]
    first = issue["body"].split("### ")[1]
    assert "RC104" not in first, "a wall is nothing to fix"
    assert night(forge, today, 4).code == 0
    (issue,) = forge.told()["issues"]
    assert issue["edits"] == 1
    assert night(forge, cited, 5).code == 0
    (issue,) = forge.told()["issues"]
    assert issue["open"], "people close it: a site that is silent for a night is not mended"
    assert issue["edits"] == 2
    assert "RC101" not in issue["body"]


@bash
@pytest.mark.slow
def test_a_pull_request_is_judged_by_what_it_changes(forge, replicas):
    replica = replicas["today"]
    for day in range(4):
        night(forge, replica, day)
    paper = (forge.repository / "paper.md").read_text("utf-8")

    typo = pull(
        forge,
        replica,
        forge.commit({"paper.md": paper.replace("The background was treated elsewhere.", "Others treated the background.")}, "typo"),
    )
    assert typo.code == 0, typo.log
    assert "0 of 8 notes changed" in typo.summary.replace("\\", "")

    before = len(replica.seen)
    new = (
        paper.replace("by the wearer", "by the wearer").rstrip()
        + f"\n\n[^9]: Ministry of Foreign Affairs, “New place,” <{sites.MFA_NEW}>.\n"
    )
    new = new.replace("# Conclusion\n", "# Conclusion\n\nOne thing was added.[^9]\n", 1)
    added = pull(forge, replica, forge.commit({"paper.md": new}, "added"))
    assert added.code == 0, added.log
    asked = {f"{scheme}://{host}{path}" for scheme, host, path in replica.seen[before:] if path != "/robots.txt"}
    assert asked == {sites.MFA_NEW}, "an address without evidence is asked, all others are judged by what is stored"
    assert len([1 for s, h, p in replica.seen[before:] if f"{s}://{h}{p}" == sites.MFA_NEW]) == 1

    before = len(replica.seen)
    touched = pull(
        forge,
        replica,
        forge.commit(
            {"paper.md": paper.replace("July 29, 2021, accessed January 27, 2022", "July 29, 2021, accessed January 28, 2022")}, "dead"
        ),
    )
    assert touched.code == 1, touched.log
    assert "::error" in touched.log
    assert "RC101" in touched.log
    assert replica.seen[before:] == []
    (comment,) = forge.told()["comments"]  # later runs rewrite the one comment
    assert comment["pull"] == "7"
    assert "RC101" in comment["body"]
    assert comment["body"] == f"<!-- refcheck -->\n{touched.summary}"


@bash
@pytest.mark.slow
def test_a_release_wants_every_source_kept_and_every_finding_decided(forge, replicas, tmp_path, monkeypatch):
    replica = replicas["today"]
    night(forge, replica, 0)
    first = Run(forge, recipes()[RELEASE], {"sha": "main"}, environment(replica))
    assert first.code == 1
    assert "RC115" in first.log
    assert not list(forge.artifacts.rglob("*.wacz"))

    monkeypatch.chdir(forge.repository)  # at the desk: two pages are saved by hand, every other finding is decided
    store = forge.cache / ".refcheck"
    for number, url in (("3", sites.MOD), ("5", sites.TASS)):
        saved = tmp_path / f"saved-{number}.html"
        saved.write_bytes(sites.answers("as-cited")[url].body)
        assert run(["attach", "paper.md", str(saved), "--note", number, "--who", "librarian", "--store", str(store)]) == 0
    from refcheck.model import Config

    report = verify_papers(["paper.md"], Config(store=store, offline=True, persona="author"))
    assert "RC115" not in [f.rule for f in report.papers[0].findings]
    entries = [
        replace(review_of(f, "paper.md"), decision=Decision.ACCEPT, reason="looked at", by="editor", on=f_day(report))
        for f in report.papers[0].findings
    ]
    add_reviews(forge.repository / "refcheck-review.toml", entries)
    forge.commit({})
    second = Run(forge, recipes()[RELEASE], {"sha": "main"}, environment(replica))
    assert second.code == 0, second.log
    (package,) = forge.artifacts.rglob("*.wacz")
    assert run(["verify-archive", str(package)]) == 0
    assert "by decision" in second.summary


def f_day(report):
    from datetime import date

    return date.fromisoformat(report.as_of[:10])


@bash
@pytest.mark.slow
def test_evidence_from_the_desk_is_judged_without_any_network(forge, replicas, tmp_path, monkeypatch, capsys):
    """The three commands of the document: collect and pack at the desk, judge on the server."""
    replica = replicas["today"]
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    block = text.split("## Evidence from the desk")[1].split("```sh\n")[1].split("```")[0]
    collect, pack, judge = (line.split("#")[0].split() for line in block.strip().splitlines())
    for name, given in environment(replica).items():
        monkeypatch.setenv(name, given)
    monkeypatch.chdir(forge.repository)
    assert run(collect[1:]) == 0
    assert run(pack[1:]) == 0
    run(["verify", "paper.md", "--offline", "--format", "json", "-q", "-o", "desk.json"])
    at_desk = json.loads((forge.repository / "desk.json").read_text("utf-8"))["papers"][0]
    server = tmp_path / "server"
    server.mkdir()
    for name in ("paper.md", "evidence.wacz"):
        shutil.copy(forge.repository / name, server)
    monkeypatch.chdir(server)
    before = len(replica.seen)
    assert run([*judge[1:], "--format", "json", "-q", "-o", "out.json"]) == 0
    assert len(replica.seen) == before
    told = json.loads((server / "out.json").read_text("utf-8"))["papers"][0]
    links = {link["url"]: link["status"] for link in told["links"]}
    assert links == {**dict.fromkeys(links, "live"), sites.MOD: "dead", sites.TASS: "blocked", sites.FMPRC: "moved"}
    same = sum(a["verdict"] == b["verdict"] for a, b in zip(told["quotations"], at_desk["quotations"], strict=True))
    assert same >= len(told["quotations"]) - 1, "quotations are judged against the words that are kept"


# ---- a runner that is refused ----------------------------------------------------------------------------------------------------

PAPER = """A minister said so.[^1] Another did.[^2] And a third.[^3]

[^1]: 中国外交部「一」2021年8月25日。<https://www.mfa.gov.cn/a/1.html>
[^2]: 中国国防部「二」2021年7月29日。<http://www.mod.gov.cn/b/2.html>
[^3]: 国务院「三」2021年7月30日。<https://www.gov.cn/c/3.html>
"""


@pytest.fixture
def refusing(tmp_path, monkeypatch):
    """A paper whose sites all refuse the connection: a function of further arguments → (exit code, what was printed)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (tmp_path / "paper.md").write_text(PAPER, "utf-8")
    monkeypatch.chdir(tmp_path)
    targets = [a for p in (80, 443) for a in ("--connect-to", f"*:{p}:127.0.0.1:{port}")]

    def go(*arguments: str) -> int:
        return run(["verify", "paper.md", "-q", "--no-archives", "--no-robots", "--host-interval", "0ms", *targets, *arguments])

    return go


def test_a_runner_that_every_gov_cn_refuses_ends_with_0_and_says_why(refusing, capsys):
    assert refusing("--persona", "ci") == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "Not looked at from here: 3 addresses" in shown
    assert "www.mod.gov.cn" in shown
    assert "This says nothing about the pages and does not fail the run" in shown
    assert refusing("--persona", "ci", "--format", "github") == 0
    assert "::notice ::Not looked at from here" in capsys.readouterr().out


def test_at_a_desk_the_same_silence_is_not_knowing_enough(refusing, capsys, tmp_path):
    assert refusing() == 3
    assert refusing("--exit-zero") == 0
    assert refusing("--max-unknown", "100%") == 0
    (tmp_path / "refcheck.toml").write_text('[domain."gov.cn"]\nmay-refuse = true\n', "utf-8")
    assert refusing() == 0


def test_a_wall_is_no_verdict_in_any_persona(root, config_for, tmp_path):
    from refcheck.cli.exits import exit_of

    paper = tmp_path / "paper.md"
    paper.write_text(f"The mission failed, he said.[^1]\n\n[^1]: ТАСС, 19.07.2021. <{sites.TASS}>\n", "utf-8")
    for persona, code in (("ci", 0), ("editor", 3)):
        config = replace(config_for("today", store=f"store-{persona}"), persona=persona)
        report = verify_papers([paper], config)
        assert [k.status for k in report.papers[0].links] == ["blocked"]
        assert report.papers[0].links[0].outcome is Outcome.COMPLETED
        assert exit_of(report, config) == code
        assert bool([n for n in report.notes if "Not looked at from here" in n]) is (persona == "ci")


def test_a_revision_that_is_none_is_named(refusing, capsys, tmp_path):
    if shutil.which("git") is None:
        pytest.skip("git is needed")
    assert refusing("--changed-since", "main") == 2
    subprocess.run(["git", "init", "-q"], check=True, cwd=tmp_path)
    assert refusing("--changed-since", "no-such-branch") == 2
    assert refusing("--changed-since", "--output=x") == 2
    assert "no revision" in capsys.readouterr().err
