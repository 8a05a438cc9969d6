"""The evidence report in a real browser: nothing sent, nothing run but our script, axe, keys, decisions, print, no JavaScript."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import tomllib
from dataclasses import replace

import pytest
from reports import NAUGHTY, finding, naughty, report

from browser import Browser, chromium
from refcheck.model import Config, Group
from refcheck.pipeline import verify_papers
from refcheck.pipeline.review_file import reviews_of
from refcheck.write.html import html_report

pytestmark = pytest.mark.tool
AXE = "4.10.3"
SIZES = [(1280, 900, "light"), (1280, 900, "dark"), (390, 844, "light"), (390, 844, "dark"), (320, 640, "light")]


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    if chromium() is None:
        pytest.skip("needs chromium")
    made = Browser(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def axe(tmp_path_factory) -> str:
    """axe-core's own source, from the npm registry."""
    if shutil.which("npm") is None:
        pytest.skip("needs npm, for axe-core")
    folder = tmp_path_factory.mktemp("axe")
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), f"axe-core@{AXE}"]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    except (subprocess.SubprocessError, OSError) as error:
        pytest.skip(f"axe-core could not be installed by npm: {error}")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def example(root, tmp_path_factory):
    """Interface language → the report of the example paper, as a file."""
    config = Config(evidence=root / "references" / "evidence")
    made = verify_papers([root / "references" / "example.ja.md"], config)
    folder = tmp_path_factory.mktemp("example")
    for language in ("en", "ja"):
        (folder / f"{language}.html").write_bytes(html_report(made, language))
    return folder


def settle(browser: Browser, target) -> None:
    """Open a page, let scripts run, open every part of it."""
    browser.scripts(allowed=True)
    browser.open(target.as_uri())


@pytest.mark.parametrize(
    ("width", "height", "scheme", "language"), [*((*size, "en") for size in SIZES), (*SIZES[0], "ja"), (*SIZES[3], "ja")]
)
def test_axe_finds_nothing(browser, axe, example, language, width, height, scheme):
    browser.view(width, height, scheme)
    settle(browser, example / f"{language}.html")
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    browser.evaluate(axe)
    tags = json.dumps(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    found = browser.evaluate(
        f"axe.run(document, {{runOnly: {{type: 'tag', values: {tags}}}}}).then(r => JSON.stringify({{passes: r.passes.length,"
        " violations: r.violations.map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))])}))"
    )
    made = json.loads(found)
    assert made["violations"] == []
    assert made["passes"] > 15


@pytest.mark.parametrize(("width", "height", "scheme"), SIZES)
def test_nothing_is_wider_than_the_window_and_nothing_is_sent(browser, example, width, height, scheme):
    browser.view(width, height, scheme)
    settle(browser, example / "en.html")
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    assert browser.evaluate("document.documentElement.scrollWidth") <= width
    assert browser.requests == []
    assert browser.complaints == []


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_run_has_its_language_and_its_glyphs(browser, example, language):
    settle(browser, example / f"{language}.html")
    script = """(() => {
      const bad = [], kana = /[\\u3041-\\u30fa]/, cyrillic = /[\\u0400-\\u04ff]/, han = /[\\u4e00-\\u9fff]/;
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const node = walk.currentNode, holder = node.parentElement.closest('[lang]'), lang = holder.lang;
        if (node.parentElement.closest('script, pre, option')) continue;
        const text = node.data;
        if (kana.test(text) && lang !== 'ja') bad.push(['kana', lang, text.slice(0, 60)]);
        else if (cyrillic.test(text) && lang !== 'ru') bad.push(['cyrillic', lang, text.slice(0, 60)]);
        else if (han.test(text) && !/^(ja|zh)/.test(lang)) bad.push(['han', lang, text.slice(0, 60)]);
      }
      return JSON.stringify(bad);
    })()"""
    assert json.loads(browser.evaluate(script)) == []


def test_without_javascript_everything_stands_there(browser, example):
    browser.view(1280, 900)
    browser.scripts(allowed=False)
    browser.open((example / "en.html").as_uri())
    browser.scripts(allowed=True)
    text = browser.evaluate("document.querySelector('main').innerText")
    assert "To fix before submission" in text
    assert "refcheck review" in text
    assert browser.evaluate("document.getElementById('tools').hidden") is True
    assert browser.evaluate("document.querySelectorAll('.finding').length") > 3
    assert browser.evaluate("getComputedStyle(document.querySelector('.decide')).display") == "none"


def test_filters_search_and_keys(browser, example):
    browser.view(1280, 900)
    settle(browser, example / "en.html")
    shown = "Array.from(document.querySelectorAll('.card')).filter(c => !c.hidden).length"
    every = browser.evaluate(shown)
    change = (
        "(() => {{ const e = document.getElementById('{0}'); e.value = '{1}'; e.dispatchEvent(new Event('input', {{bubbles: true}})); }})()"
    )
    browser.evaluate(change.format("group", "to_fix"))
    assert browser.evaluate(shown) == 1
    browser.evaluate(change.format("group", ""))
    browser.evaluate(change.format("words", "чего нет"))
    assert browser.evaluate(shown) == 0
    first = browser.evaluate("document.querySelector('.finding').id")
    browser.evaluate(f"location.hash = '{first}'")
    time.sleep(0.1)
    assert browser.evaluate(shown) == every  # a permalink takes the filter away that hides its finding
    assert browser.evaluate("document.activeElement.id") == first
    browser.evaluate("document.activeElement.blur()")
    browser.press("j")
    here = browser.evaluate("document.activeElement.id")
    assert here == first
    browser.press("j")
    assert browser.evaluate("document.activeElement.id") not in (first, "")
    browser.press("k")
    assert browser.evaluate("document.activeElement.id") == first
    browser.evaluate("document.getElementById('keys-on').checked = false")
    browser.press("j")
    assert browser.evaluate("document.activeElement.id") == first
    browser.evaluate("document.getElementById('keys-on').checked = true")
    open_parts = "document.activeElement.closest('.card').querySelectorAll('details[open]').length"
    closed = browser.evaluate(open_parts)
    browser.press("o")
    assert browser.evaluate(open_parts) > closed
    browser.press("d")
    assert browser.evaluate("document.activeElement.className") == "choice"
    browser.press("j")  # a letter typed into a field is no command
    assert browser.evaluate("document.activeElement.className") == "choice"
    browser.evaluate("document.activeElement.blur()")
    browser.press("/")
    assert browser.evaluate("document.activeElement.id") == "words"


def test_a_decision_is_saved_as_the_review_file_reads_it(browser, tmp_path):
    words = 'reason "with" \\ quotes, 理由 \x7f'
    page = tmp_path / "report.html"
    made = report((replace(finding(1, Group.PLEASE_LOOK), about="靴が「足」に\\合う", seen="passage:abc", quotation=0),))
    page.write_bytes(html_report(made))
    browser.view(1280, 900)
    settle(browser, page)
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    save = "document.getElementById('save').click()"
    browser.evaluate(
        "const c = document.querySelector('.choice'); c.value = 'false positive'; c.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    browser.evaluate(save)
    assert "name" in browser.evaluate("document.getElementById('told').textContent")
    browser.evaluate("document.getElementById('by').value = '編集者'")
    browser.evaluate(save)
    assert "reason" in browser.evaluate("document.getElementById('told').textContent")
    browser.evaluate(f"document.querySelector('.why').value = {json.dumps(words)}; document.querySelector('.until').value = '2027-03-31'")
    browser.evaluate(save)
    target = tmp_path / "refcheck-review.toml"
    for _ in range(100):
        if target.exists():
            break
        time.sleep(0.05)
    (entry,) = reviews_of(tomllib.loads(target.read_text("utf-8")), target.name)
    assert (entry.rule, str(entry.decision), entry.by) == ("RC212", "false positive", "編集者")
    assert entry.reason == words.strip()
    assert (entry.quotation, entry.seen, str(entry.expires)) == ("靴が「足」に\\合う", "passage:abc", "2027-03-31")


@pytest.mark.parametrize(
    "hostile", [*NAUGHTY, "</script><script>document.title='owned'</script>", '"><img src=x onerror="document.title=1">']
)
def test_no_text_of_a_page_runs(browser, tmp_path, hostile):
    page = tmp_path / "report.html"
    page.write_bytes(html_report(naughty(hostile)))
    settle(browser, page)
    assert browser.evaluate("document.title").startswith("Source check")
    assert browser.evaluate("document.querySelectorAll('img, iframe, object, script').length") == 5
    assert browser.requests == []
    assert browser.complaints == []


def test_print_opens_everything_and_writes_addresses_out(browser, example, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    browser.view(1280, 900)
    settle(browser, example / "en.html")
    target = tmp_path / "report.pdf"
    target.write_bytes(browser.pdf())
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    flat = "".join(text.split())
    assert "@online{" in flat
    assert "http://www.mod.gov.cn/jzhzt/2021-07/29/content_4890594.htm" in flat
    assert "Openalldetails" not in flat
    assert "<https://web.archive.org/web/20210730080000/http" in flat, "the passage stands in the copy: the page is gone"
    assert ":~:text=" not in flat
    assert browser.evaluate("document.querySelectorAll('details[open]').length") == 0


def test_a_decision_made_in_the_page_is_heeded_by_the_next_run(browser, example, root, tmp_path):
    browser.view(1280, 900)
    settle(browser, example / "ja.html")
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    decide = (
        "(() => { const f = document.querySelector('.finding[data-rule=RC103]'), c = f.querySelector('.choice');"
        "c.value = 'accept'; c.dispatchEvent(new Event('input', {bubbles: true}));"
        "f.querySelector('.why').value = '訳者の判断'; document.getElementById('by').value = '編集者'; document.getElementById('save').click(); })()"
    )
    browser.evaluate(decide)
    target = tmp_path / "refcheck-review.toml"
    for _ in range(100):
        if target.exists():
            break
        time.sleep(0.05)
    config = Config(evidence=root / "references" / "evidence")
    paper = root / "references" / "example.ja.md"
    before = verify_papers([paper], config).papers[0]
    after = verify_papers([paper], replace(config, review=target)).papers[0]
    assert "RC103" in [f.rule for f in before.findings]
    assert "RC103" not in [f.rule for f in after.findings]
    (aside,) = [a for a in after.set_aside if a.review is not None]
    assert aside.review.reason == "訳者の判断"
    assert "訳者の判断" in html_report(verify_papers([paper], replace(config, review=target)), "ja").decode()
