"""Runs workflows of GitHub as far as ours need it: shell steps for real, in bash; what GitHub itself provides by stand-ins that say so.

A stand-in for checkout (a local clone), for caches and artifacts (folders), and for `gh` (a program that keeps issues and comments in
a file). Nothing here reaches GitHub.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
EXPRESSION = re.compile(r"\$\{\{(.+?)\}\}", re.DOTALL)

GH = '''#!{python}
"""A stand-in for GitHub's `gh`: it keeps issues and comments in a file, and reaches nobody."""
import json, os, sys
from pathlib import Path
print("gh stand-in (nothing is sent to GitHub):", *sys.argv[1:], file=sys.stderr)
path = Path(os.environ["GH_STAND_IN"])
state = json.loads(path.read_text("utf-8")) if path.exists() else {{"written by": "a stand-in for gh", "issues": [], "comments": []}}
args = sys.argv[1:]
def option(name):
    return args[args.index(name) + 1] if name in args else None
def body():
    return Path(option("--body-file")).read_text("utf-8")
if args[:2] == ["issue", "list"]:
    found = [i for i in state["issues"] if i["open"] and i["title"] == os.environ["RC_TITLE"]]
    print(found[0]["number"] if found else "")
elif args[:2] == ["issue", "create"]:
    state["issues"].append({{"number": len(state["issues"]) + 1, "title": option("--title"), "body": body(), "open": True, "edits": 0}})
elif args[:2] == ["issue", "edit"]:
    issue = state["issues"][int(args[2]) - 1]
    issue["body"] = body()
    issue["edits"] += 1
elif args[0] == "api":
    place = next(a for a in args[1:] if a.startswith("repos/"))
    text = Path(option("-F").removeprefix("body=@")).read_text("utf-8") if option("-F") else ""
    if option("--method") == "PATCH":
        state["comments"][int(place.rsplit("/", 1)[1]) - 1]["body"] = text
    elif option("--method") == "POST":
        state["comments"].append({{"pull": place.split("/")[-2], "body": text, "by": "refcheck"}})
    else:
        marked = [i for i, c in enumerate(state["comments"], 1) if c["pull"] == place.split("/")[-2] and c["body"].startswith("<!-- refcheck -->")]
        print("\\n".join(map(str, marked)))
else:
    sys.exit(f"gh stand-in: {{args}} is not known")
path.write_text(json.dumps(state), "utf-8")
'''

REFCHECK = '''#!{python}
"""refcheck itself, with a clock that a test can move: RC_TEST_DAYS days from now."""
import datetime, os, sys
import refcheck.model.config as config
class Moved(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.now(tz) + datetime.timedelta(days=int(os.environ.get("RC_TEST_DAYS", "0")))
config.datetime = Moved
from refcheck.cli import main
sys.exit(main())
'''


def recipes() -> dict[str, dict]:
    """File name → workflow, as docs/ci.md shows them."""
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    found = re.findall(r"```yaml\n# \.github/workflows/(\S+)\n(.*?)```", text, re.DOTALL)
    return {name: yaml.safe_load(body) for name, body in found}


class Forge:
    """A folder that plays GitHub: the repository, the cache, the artifacts, the programs on a runner's PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = folder / "repository"
        self.cache, self.artifacts = folder / "cache", folder / "artifacts"
        self.state = folder / "gh.json"
        self.bin = folder / "bin"
        for made in (self.repository, self.bin):
            made.mkdir(parents=True)
        for name, text in (("gh", GH), ("refcheck", REFCHECK)):
            path = self.bin / name
            path.write_text(text.format(python=sys.executable), "utf-8")
            path.chmod(path.stat().st_mode | stat.S_IXUSR)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("REFCHECK_", "GITHUB_"))},
            "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "GH_STAND_IN": str(self.state),
            "GITHUB_REPOSITORY": "somebody/paper",
            "GIT_AUTHOR_NAME": "T",
            "GIT_AUTHOR_EMAIL": "t@example.org",
            "GIT_COMMITTER_NAME": "T",
            "GIT_COMMITTER_EMAIL": "t@example.org",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=self.repository, env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, files: dict[str, str], branch: str = "main") -> str:
        """Commit these files on a branch (made from main where it is new); the commit."""
        if branch != "main":
            self.git("checkout", "-q", "-B", branch, "main")
        for name, text in files.items():
            (self.repository / name).write_text(text, "utf-8")
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "change")
        commit = self.git("rev-parse", "HEAD")
        self.git("checkout", "-q", "main")
        return commit

    def told(self) -> dict:
        """What the stand-in for gh was told."""
        return json.loads(self.state.read_text("utf-8")) if self.state.exists() else {"issues": [], "comments": []}


class Run:
    """One run of a workflow: `code` of its first failing step (0 without), `log`, `summary`, `used` actions."""

    def __init__(self, forge: Forge, workflow: dict, github: dict, environment: dict[str, str]) -> None:
        self.forge, self.github = forge, {"token": "none", "run_id": "1", "event": {}, **github}
        self.work = forge.folder / f"run-{len(list(forge.folder.glob('run-*')))}"
        self.work.mkdir()
        self.place = self.work / "checkout"
        self.environment = {**forge.environment, **environment, "GITHUB_STEP_SUMMARY": str(self.work / "summary.md")}
        self.code, self.log, self.used = 0, "", []
        ((_, job),) = workflow["jobs"].items()
        self._steps(job["steps"], {"github": self.github, "inputs": {}, "steps": {}})
        summary = self.work / "summary.md"
        self.summary = summary.read_text("utf-8") if summary.exists() else ""

    def _steps(self, steps: list[dict], context: dict) -> None:
        for step in steps:
            condition = str(step.get("if", "true"))
            wanted = value(EXPRESSION.sub(r"\1", condition), context)
            if not wanted or (self.code and "always()" not in condition):
                continue
            if "uses" in step:
                self._use(step, context)
            else:
                self._shell(step, context)

    def _shell(self, step: dict, context: dict) -> None:
        output = self.work / "output"
        output.write_text("", "utf-8")
        given = {k: filled(str(v), context) for k, v in step.get("env", {}).items()}
        environment = {**self.environment, **given, "GITHUB_OUTPUT": str(output), "GITHUB_ACTION_PATH": str(ROOT)}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", filled(step["run"], context)]
        done = subprocess.run(command, cwd=self.place, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300)
        self.log += done.stdout + done.stderr
        self.code = self.code or done.returncode
        if "id" in step:
            rows = [line.split("=", 1) for line in output.read_text("utf-8").splitlines() if "=" in line]
            context["steps"][step["id"]] = {"outputs": dict(rows)}

    def _use(self, step: dict, context: dict) -> None:
        name, given = step["uses"], {k: filled(str(v), context) for k, v in step.get("with", {}).items()}
        self.used.append(name)
        if name == "OWNER/refcheck@v1":
            action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
            unknown = set(given) - set(action["inputs"])
            assert not unknown, f"action.yml knows no input {unknown}"
            inputs = {k: filled(str(v["default"]), context) for k, v in action["inputs"].items()} | given | {"install": "false"}
            self._steps(action["runs"]["steps"], {"github": self.github, "inputs": inputs, "steps": {}})
        elif name.startswith("actions/checkout@"):
            self.log += "checkout stand-in: a local clone\n"
            subprocess.run(["git", "clone", "-q", str(self.forge.repository), str(self.place)], check=True, env=self.environment)
            subprocess.run(["git", "checkout", "-q", self.github["sha"]], cwd=self.place, check=True, env=self.environment)
        elif name.startswith(("actions/cache/restore@", "actions/cache/save@")):
            inside, outside = self.place / given["path"], self.forge.cache / given["path"]
            source, target = (outside, inside) if "restore" in name else (inside, outside)
            if source.exists():
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(source, target)
        elif name.startswith("actions/upload-artifact@"):
            shutil.copytree(self.place / given["path"], self.forge.artifacts / given["name"], dirs_exist_ok=True)
        else:
            assert name.startswith("actions/setup-python@"), f"no stand-in for {name}"


def filled(text: str, context: dict) -> str:
    """The text with its expressions replaced by their values."""
    return EXPRESSION.sub(lambda m: str(value(m.group(1), context)), text)


def value(expression: str, context: dict) -> object:
    """The value of an expression: ||, &&, ==, texts, names; a name that is nothing is empty, as GitHub has it."""
    expression = expression.strip()
    for sign, pick in (("||", lambda a, b: a or b), ("&&", lambda a, b: a and b)):
        if sign in expression:
            left, right = expression.split(sign, 1)
            return pick(value(left, context), value(right, context))
    if "==" in expression:
        left, right = expression.split("==")
        return value(left, context) == value(right, context)
    if expression.startswith("'"):
        return expression.strip("'")
    if expression in ("true", "always()"):
        return True
    found: object = context
    for part in expression.split("."):
        found = found.get(part, "") if isinstance(found, dict) else ""
    return found
