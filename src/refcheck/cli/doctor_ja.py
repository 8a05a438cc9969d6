"""What `refcheck doctor` says, in Japanese. A row is one sentence, or several parts joined by "; ", each with its values."""

from __future__ import annotations

import re
from functools import cache

from refcheck.write.labels_say import holed

DOCTOR_JA: dict[str, str] = {
    # ---- heads
    "python": "Python",
    "script": "コマンド",
    "console": "端末",
    "certificates": "証明書",
    "proxy": "プロキシ",
    "robots.txt": "robots.txt",
    "network": "通信",
    "clock": "時計",
    "fonts": "フォント",
    "git": "git",
    "extras": "追加機能",
    "dictionaries": "辞書",
    "store": "保存先",
    "disk": "空き容量",
    "decisions": "判断",
    "baseline": "基準表",
    # ---- this computer
    "{version} on {system}, {path}": "{version}（{system}）、{path}",
    "not on PATH, installed by {who} here": "PATH にありません（ここでは {who} が導入）",
    "{path}, installed by {who} here": "{path}（ここでは {who} が導入）",
    "install {who} in an environment of its own (pipx install {name}); the two overwrite each other": (
        "{who} を専用の環境に入れてください（pipx install {name}）。互いに上書きします"
    ),
    "the shell runs {path}, not this Python's ({here}); put {name} first on PATH": (
        "シェルは {path} を実行し、この Python のもの（{here}）ではありません。{name} を PATH の先頭に置いてください"
    ),
    "also on PATH: {path}": "PATH にはほかに {path}",
    "encoding {name}": "文字コード {name}",
    "{name} cannot print all scripts; set PYTHONIOENCODING=utf-8, or write to a file with --output": (
        "{name} では表示できない文字があります。PYTHONIOENCODING=utf-8 とするか、--output でファイルに書いてください"
    ),
    "not looked at on this system; the report names usual fonts for each language": (
        "このシステムでは調べません（報告は各言語の通常のフォントを指定します）"
    ),
    "none for {what}: reports show boxes there (Debian: apt install fonts-noto-cjk)": (
        "{what} のフォントがなく、報告で四角になります（Debian：apt install fonts-noto-cjk）"
    ),
    "for {what}": "あり（{what}）",
    "not installed; needed for {use}": "未導入（用途：{use}）",
    "none are offered; everything is installed": "なし（すべて導入済み）",
    "{name} is not installed: this is a source tree": "{name} は未導入（ソースのまま実行しています）",
    "{name}: lacks {what}": "{name}：不足 {what}",
    "{name}: installed": "{name}：導入済み",
    "{name}: used with --dictionaries": "{name}：--dictionaries で使用",
    "none installed: the packaged lexicon alone is used": "未導入（同梱の語彙だけを使います）",
    "none": "なし",
    # ---- the network
    "the system's": "システムのもの",
    "requests' own (REQUESTS_CA_BUNDLE names others)": "requests 付属のもの（REQUESTS_CA_BUNDLE で変更可）",
    "{n} in {path} (REQUESTS_CA_BUNDLE)": "{path} に {n} 件（REQUESTS_CA_BUNDLE）",
    "{path} (REQUESTS_CA_BUNDLE): there is no such file": "{path}（REQUESTS_CA_BUNDLE）：ファイルがありません",
    "{path} (REQUESTS_CA_BUNDLE): no certificates in it": "{path}（REQUESTS_CA_BUNDLE）：証明書がありません",
    "{scheme} through {name}": "{scheme} は {name} 経由",
    "not for {what}": "{what} には使いません",
    "HTTP_PROXY in capitals is not heard (a web server's client can set it): write http_proxy": (
        "大文字の HTTP_PROXY は読みません（外部から設定され得るため）。http_proxy と書いてください"
    ),
    "obeyed": "従います",
    "not asked (no-robots is set): only for your own sites": "見ません（no-robots）。自分のサイトに限ってください",
    "not asked (--offline)": "尋ねません（--offline）",
    "{url} answered {n} in {seconds} s{way}": "{url} が {seconds} 秒で {n} を応答{way}",
    "{url}: the name does not resolve: no network, or a resolver that answers for inner names only{way}": (
        "{url}：名前を引けません。通信がないか、内部の名前だけを引く設定です{way}"
    ),
    "{url}: no answer in time: a firewall may swallow it; is a proxy needed (https_proxy)?{way}": (
        "{url}：時間内に応答がありません。防火壁が捨てている可能性があります。プロキシ（https_proxy）が必要ですか{way}"
    ),
    "{url}: no connection: a firewall may refuse it; is a proxy needed (https_proxy)?{way}": (
        "{url}：接続できません。防火壁が拒んでいる可能性があります。プロキシ（https_proxy）が必要ですか{way}"
    ),
    "{url}: the certificate was refused: does a proxy of your house look into connections? Name its certificate in REQUESTS_CA_BUNDLE{way}": (
        "{url}：証明書が拒否されました。組織のプロキシが通信を中継していれば、その証明書を REQUESTS_CA_BUNDLE に指定してください{way}"
    ),
    "{url}: the address is not public; --allow-origin admits it{way}": "{url}：公開アドレスではありません（--allow-origin で許可）{way}",
    "{url}: its robots.txt forbids it; try another address with --ask{way}": "{url}：robots.txt が禁じています。--ask で別の URL を試してください{way}",
    "agrees with the network's": "通信先の時計と一致",
    "{n} minutes ahead of the network's: strikes and expiry would be miscounted": "通信先より {n} 分進んでいます（失敗日数と期限を数え誤ります）",
    "{n} minutes behind the network's: strikes and expiry would be miscounted": "通信先より {n} 分遅れています（失敗日数と期限を数え誤ります）",
    # ---- the evidence
    "{path}: none yet": "{path}：まだありません",
    "{path}: {n} addresses, {size} MiB{more}": "{path}：URL {n} 件、{size} MiB{more}",
    "too large to look through here: refcheck verify-archive {path}": "大きいためここでは調べません：refcheck verify-archive {path}",
    "every record is whole": "記録はすべて健全",
    "{n} damages ({what}): refcheck verify-archive {path} names them all": "損傷 {n} 件（{what}）：refcheck verify-archive {path} がすべて挙げます",
    "{path} cannot be written to; name another place with --store": "{path} に書き込めません。--store で別の場所を指定してください",
    "{size} GiB free at {path}": "{path} に {size} GiB",
    "{n} in {path}": "{path} に {n} 件",
    "{n} in {path}, {m} expired (refcheck review PAPER --prune)": "{path} に {n} 件、うち期限切れ {m} 件（refcheck review 論文 --prune）",
    "{n} known findings in {path}": "{path} に既知の指摘 {n} 件",
    "{n} of {m} should be looked at": "{m} 件中 {n} 件を見てください",
    "nothing stands in the way": "妨げになるものはありません",
}  # fmt: skip


def in_japanese(text: str) -> str | None:
    """A head or a row in Japanese; None for a sentence that is not in the catalogue."""
    if text in DOCTOR_JA:
        return DOCTOR_JA[text]
    for pattern, template in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return template.format(**found.groupdict())
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with most words of their own first."""
    longest = sorted(DOCTOR_JA.items(), key=lambda pair: -len(re.sub(r"\{\w+\}", "", pair[0])))
    return tuple(
        (re.compile(holed(english).pattern.replace("(?P<way>.+?)", "(?P<way>.*)").replace("(?P<more>.+?)", "(?P<more>.*)")), ja)
        for english, ja in longest
        if "{" in english
    )
