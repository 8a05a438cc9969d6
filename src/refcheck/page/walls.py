"""Bot walls, gates and challenges by their signs. A product's cookie on a page that has its text is no wall: it is only a CDN."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from refcheck.model import Signal, SignalKind


@dataclass(frozen=True, slots=True)
class Answer:
    """What walls are recognised by. `cookies` are names, `headers` lower-case names with lower-case values; `body` the start of the
    page's markup in lower case; `bare` is True when the page shows next to no text, `mute` when it does not even name itself."""

    status: int | None
    url: str
    headers: dict[str, str]
    cookies: tuple[str, ...]
    body: str
    title: str
    bare: bool
    mute: bool


@dataclass(frozen=True, slots=True)
class _Sign:
    """`hard` signs are a wall whatever else the page holds; `soft` ones only on a refusing status or a page without text."""

    name: str
    hard: Callable[[Answer], bool]
    soft: Callable[[Answer], bool]


_REFUSING = frozenset({202, 400, 401, 403, 405, 406, 412, 418, 428, 429, 444, 484, 493, 502, 503, 512, 521, 566, 567, 568, 999})


def _never(answer: Answer) -> bool:
    del answer
    return False


def _cookie(answer: Answer, start: str) -> bool:
    return any(c.startswith(start) for c in answer.cookies)


def _cookie_end(answer: Answer, *ends: str) -> bool:
    return any(c.endswith(ends) and len(c) > 5 for c in answer.cookies)


_SIGNS = (
    _Sign("jiasule", lambda a: "__jsl_clearance" in a.body and a.bare, lambda a: "x-via-jsl" in a.headers or _cookie(a, "__jsl")),
    _Sign("riversafe", lambda a: a.bare and ("$_ts=" in a.body or 'r="m"' in a.body or "r='m'" in a.body), lambda a: _cookie_end(a, "80S", "80T", "443S", "443T")),
    _Sign("wzws", lambda a: "wzwschallenge=" in a.url or "wzwschallenge" in a.body, lambda a: _cookie(a, "wzws_cid") or "wzws" in a.headers.get("server", "")),
    _Sign("aliyun", lambda a: "acw_sc__v2" in a.body or (bool(re.search(r"var arg1\s*=\s*['\"]", a.body)) and a.bare) or "_waf_bd8ce2ce37" in a.body, lambda a: _cookie(a, "acw_tc") or _cookie(a, "acw_sc__") or "errors.aliyun.com" in a.body),
    _Sign("ddos-guard", lambda a: "/.well-known/ddos-guard/" in a.body and a.bare, lambda a: "ddos-guard" in a.headers.get("server", "") or _cookie(a, "__ddg")),
    _Sign("cloudflare", lambda a: "challenge" in a.headers.get("cf-mitigated", "") or (a.bare and ("/cdn-cgi/challenge-platform/h/" in a.body or "_cf_chl_opt" in a.body or ("/cdn-cgi/challenge-platform/" in a.body and a.status != 200))) or "just a moment..." in a.title or "attention required! | cloudflare" in a.title, lambda a: a.status in (403, 429, 503) and ("cf-ray" in a.headers or a.headers.get("server") == "cloudflare")),
    _Sign("aws-waf", lambda a: a.headers.get("x-amzn-waf-action", "") in ("challenge", "captcha") or ("awswafintegration" in a.body and a.bare), lambda a: a.status == 202 and a.bare and ("cloudfront" in a.headers.get("server", "") + a.headers.get("via", "") or "x-amz-cf-id" in a.headers or not a.body.strip())),
    _Sign("akamai", lambda a: a.bare and any(m in a.body for m in ("sec-if-cpt-container", "bm-verify=", "sec-cpt-if", "/_sec/cp_challenge/")), lambda a: a.status == 403 and "akamaighost" in a.headers.get("server", "")),
    _Sign("imperva", lambda a: "_incapsula_resource" in a.body and a.bare, lambda a: _cookie(a, "incap_ses") or _cookie(a, "visid_incap") or "x-iinfo" in a.headers),
    _Sign("datadome", lambda a: "captcha-delivery.com" in a.body, lambda a: _cookie(a, "datadome") or "x-datadome" in a.headers),
    _Sign("perimeterx", lambda a: "_pxcaptcha" in a.body or "px-captcha" in a.body, lambda a: _cookie(a, "_px")),
    _Sign("sucuri", lambda a: "sucuri_cloudproxy_js" in a.body, lambda a: a.status == 403 and "x-sucuri-id" in a.headers),
    _Sign("qrator", lambda a: "__qrator" in a.body and a.bare, lambda a: "qrator" in a.headers.get("server", "") or _cookie(a, "qrator")),
    _Sign("tencent", lambda a: "waf.tencent" in a.body or ("captcha.qq.com" in a.body and a.bare) or ("tencentcaptcha" in a.body and a.bare), lambda a: a.status in (403, 567) and "tencent" in a.body),
    _Sign("edgeone", lambda a: "eo_bot_ssid" in a.body and a.bare, lambda a: "edgeone" in a.headers.get("server", "") or "eo-log-uuid" in a.headers),
    _Sign("huawei-waf", _never, lambda a: _cookie(a, "HWWAFSES") or "cloudwaf" in a.headers.get("server", "")),
    _Sign("yunsuo", lambda a: "yunsuoautojump" in a.body, lambda a: _cookie(a, "yunsuo_session") or _cookie(a, "security_session_")),
    _Sign("baidu", lambda a: "wappass.baidu.com/static/captcha" in a.body, lambda a: "yunjiasu" in a.headers.get("server", "")),
    _Sign("punish", lambda a: "/sd/punish" in a.body or "_____tmd_____" in a.body, _never),
    _Sign("visitor-system", lambda a: "sina visitor system" in a.title, _never),
    _Sign("servicepipe", lambda a: a.bare and ("/exhkqyad" in a.body or "id_captcha_frame_div" in a.body), lambda a: _cookie(a, "spid") and (_cookie(a, "spsc") or _cookie(a, "spsn"))),
    _Sign("variti", _never, lambda a: "variti" in a.headers.get("server", "") or _cookie(a, "ipp_key")),
    _Sign("stormwall", lambda a: a.bare and "swp_token" in a.body, lambda a: _cookie(a, "swp_token")),
    _Sign("f5", lambda a: a.bare and ("window.bobcmn" in a.body or "/tspd/" in a.body), lambda a: _cookie(a, "TSPD_")),
    _Sign("imunify360", lambda a: a.bare and "wsidchk" in a.body, lambda a: "imunify360" in a.headers.get("server", "")),
    _Sign("siteground", lambda a: "/.well-known/sgcaptcha" in a.body or "/.well-known/sgcaptcha" in a.url, lambda a: "sg-captcha" in a.headers),
    _Sign("vercel", lambda a: "x-vercel-mitigated" in a.headers, _never),
    _Sign("kasada", _never, lambda a: "x-kpsdk-ct" in a.headers),
    _Sign("reblaze", lambda a: a.bare and "rbzns" in a.body, lambda a: _cookie(a, "rbzid")),
    _Sign("radware", lambda a: a.bare and "perfdrive.com" in a.body, _never),
    _Sign("myra", _never, lambda a: "myracloud" in a.headers.get("server", "")),
    _Sign("fortiweb", _never, lambda a: _cookie(a, "FORTIWAFSID")),
    _Sign("safeline", lambda a: "safeline" in a.body and a.bare, _never),
    _Sign("anubis", lambda a: ("within.website" in a.body and a.bare) or "anubis_challenge" in a.body, _never),
    _Sign("captcha", lambda a: a.bare and any(s in a.body for s in ("g-recaptcha", "h-captcha", "hcaptcha.com", "smartcaptcha", "geetest", "/showcaptcha", "turnstile")), _never),
)  # fmt: skip


def product_wall(answer: Answer) -> Signal | None:
    """The wall of a known product that stands before the page, if one does."""
    refusing = answer.status in _REFUSING or (answer.mute and answer.status not in (404, 410, 301, 302))
    for sign in _SIGNS:
        if sign.hard(answer):
            return Signal(SignalKind.WALL, sign.name, f"challenge of {sign.name}, status {answer.status}")
        if refusing and sign.soft(answer):
            return Signal(SignalKind.WALL, sign.name, f"status {answer.status} with the marks of {sign.name}", 0.9)
    return None
