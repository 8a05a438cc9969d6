"""The HTML report: one file, inert whatever stands in the sources, readable back; in a real browser where there is one."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess

import pytest
from reports import NAUGHTY, many, naughty

from refcheck.write.html import html_report
from refcheck.write.html.view import marked, web
from refcheck.write.html.words import WORDS
from refcheck.write.json_report import report_object

HOSTILE = (*NAUGHTY, "</script><script>document.title='owned'</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "<!--", "]]>")


def page(report, ui_lang="en") -> str:
    return html_report(report, ui_lang).decode()


def test_nothing_is_loaded_from_outside():
    text = page(many(5))
    assert "default-src 'none'" in text
    assert not re.findall(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=""", text)
    assert "@import" not in text
    assert "url(" not in text


def test_the_policy_allows_exactly_our_style_and_script():
    text = page(many(1))
    for element in ("style", "script"):
        body = re.findall(rf"<{element}>(.*?)</{element}>", text, re.S)
        assert len(body) == 1
        digest = base64.b64encode(hashlib.sha256(body[0].encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in text


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_shown_never_run(hostile):
    text = page(naughty(hostile))
    assert text.count("<script") == 2
    assert text.count("</script") == 2
    assert "<img" not in text
    assert "\u202e" not in re.sub(r'<script type="application/json".*?</script>', "", text, flags=re.S)


def test_the_data_is_read_back_as_it_was():
    report = naughty("</script> & <b>")
    found = re.search(r'<script type="application/json" id="refcheck-report">(.*?)</script>', page(report), re.S)
    assert json.loads(found.group(1)) == json.loads(json.dumps(report_object(report)))


def test_only_web_addresses_become_links():
    assert web("https://example.org/") == "https://example.org/"
    assert web("javascript:alert(1)") == web("data:text/html,x") == web(None) == ""


def test_differences_are_marked_once_and_escaped():
    assert str(marked("a <b> c <b>", ["<b>"])) == "a <mark>&lt;b&gt;</mark> c &lt;b&gt;"
    assert str(marked("abc", ["abc", "b", ""])) == "<mark>abc</mark>"


def test_both_interfaces_have_every_word():
    assert set(WORDS["en"]) == set(WORDS["ja"])
    assert "典拠の確認" in page(many(1), "ja")


@pytest.mark.tool
def test_a_browser_runs_our_script_and_nothing_else(tmp_path):
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs chromium")
    target = tmp_path / "report.html"
    target.write_bytes(html_report(naughty("</script><script>document.title='owned'</script>")))
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={tmp_path}/profile"]
    done = subprocess.run([chromium, *flags, "--dump-dom", target.as_uri()], capture_output=True, text=True, timeout=60, encoding="utf-8")
    assert "<title>owned" not in done.stdout
    assert "1 / 1</span>" in done.stdout  # our script counted the findings
