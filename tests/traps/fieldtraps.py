"""Traps and innocent pages made after pages met in the field, written before refcheck was run on them: `cases/field.json`.

Each belongs to one of two halves: rules were repaired on "fit", later on "report" too. A second set, `cases/field2.json`, was written
later and without sight of the program, and so was a third, `cases/field3.json`; their halves are "fit 2", "report 2", "fit 3" and
"report 3", and the reports are only counted; a fourth, `cases/field7.json`, has "fit 4" and "report 4". `cases/field4.json` ("own"),
written before the grammar of `refcheck.lang.talk`, `cases/field5.json` ("own 2") and `cases/field6.json` ("own 3"), written after it and
before they were run on it, are from memory of real sites, and so is `cases/field8.json`: "own 4" was written before and while the
rules were repaired on "fit 4", "own 5" after it; its misses were seen after one count. In a page, `{{text zh 5}}` stands for five
paragraphs, `{{list zh 20}}` for a list of headlines, `{{menu zh}}` and `{{foot zh}}` for a site's furniture, `{{pdf words}}` for a PDF.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from traps.linktraps import ALIVE, HERE, Serve, Trap, page, to

CASES = Path(__file__).parent / "cases"
SETS = {
    "field.json": "",
    "field2.json": " 2",
    "field3.json": " 3",
    "field4.json": "",
    "field5.json": "",
    "field6.json": "",
    "field7.json": " 4",
    "field8.json": "",
}  # each file, and what the names of its halves end in
HALVES = ("fit", "report", "fit 2", "report 2", "fit 3", "report 3", "fit 4", "report 4", "own", "own 2", "own 3", "own 4", "own 5")
KINDS_OF_PAGE = ("wall", "parked", "soft404", "redirect", "shell", "maintenance", "gate", "bytes", "innocent")

MENUS = {
    "zh": "首页 新闻中心 政务公开 政策法规 办事服务 互动交流 专题专栏 领导之窗 数据统计 网站地图 登录 English",
    "ja": "ホーム 報道発表 会見 政策 統計 白書 法令 申請 採用情報 お問い合わせ サイトマップ ログイン",
    "ru": "Главная Новости Документы Министерство Деятельность Пресс-служба Статистика Обращения Контакты Поиск Войти Архив",
    "ko": "홈 뉴스 정책 자료실 통계 법령 민원 소개 채용 사이트맵 로그인 검색",
    "en": "Home News Speeches Documents About Statistics Media Contact Careers Search Sitemap Login",
    "de": "Startseite Presse Themen Ministerium Service Gesetze Zahlen Kontakt Karriere Suche Anmelden Impressum",
    "fr": "Accueil Actualités Discours Documents Ministère Statistiques Presse Contact Carrières Recherche Connexion Plan",
}
FEET = {
    "zh": "版权所有 主办单位：办公厅 备案号 网站标识码 联系我们",
    "ja": "個人情報保護方針 著作権 アクセシビリティ 所在地 電話（代表）",
    "ru": "При использовании материалов ссылка обязательна. Все права защищены. Карта сайта",
    "ko": "개인정보처리방침 저작권 정책 주소 대표전화",
    "en": "Privacy policy. Terms of use. Accessibility. All rights reserved.",
    "de": "Datenschutz. Impressum. Barrierefreiheit. Alle Rechte vorbehalten.",
    "fr": "Mentions légales. Données personnelles. Accessibilité. Tous droits réservés.",
}
TITLES = {
    "zh": "两国外长举行会谈",
    "ja": "両国外相が会談",
    "ru": "Министры провели переговоры",
    "ko": "양국 외교장관 회담",
    "en": "Foreign ministers hold talks",
    "de": "Außenminister beraten",
    "fr": "Entretien des ministres",
}
TEXTS = {
    "zh": (
        "两国外长昨日举行会谈，就双边关系和共同关心的国际问题深入交换意见。",
        "双方同意扩大贸易往来，并在年底前召开联合委员会会议。",
        "会谈后，双方签署了关于海关合作的协定。",
        "代表团还参观了港口和新建的铁路车站。",
        "下一轮会谈定于明年春天举行。",
    ),
    "ja": (
        "両国の外相は昨日会談し、二国間関係や共通の関心事について意見を交わした。",
        "双方は貿易を広げ、年末までに合同委員会を開くことで一致した。",
        "会談の後、税関協力に関する協定に署名した。",
        "代表団は港と新しい駅も視察した。",
        "次の会談は来年の春に行われる。",
    ),
    "ru": (
        "Министры иностранных дел двух стран провели вчера переговоры и обсудили двусторонние отношения.",
        "Стороны условились расширить торговлю и созвать до конца года совместную комиссию.",
        "После переговоров было подписано соглашение о сотрудничестве таможен.",
        "Делегация осмотрела также порт и новый вокзал.",
        "Следующая встреча состоится весной.",
    ),
    "ko": (
        "양국 외교장관은 어제 회담을 열어 양국 관계와 공동 관심사를 논의했다.",
        "양측은 교역을 늘리고 연말까지 공동위원회를 열기로 했다.",
        "회담 뒤 세관 협력에 관한 협정에 서명했다.",
        "대표단은 항구와 새 역도 둘러보았다.",
        "다음 회담은 내년 봄에 열린다.",
    ),
    "en": (
        "The foreign ministers of the two countries met yesterday and spoke about relations and matters of common interest.",
        "They agreed to widen trade and to call the joint commission before the end of the year.",
        "After the talks they signed an agreement on customs.",
        "The delegation also saw the harbour and the new railway station.",
        "The next meeting will be held in spring.",
    ),
    "de": (
        "Die Außenminister der beiden Länder berieten gestern über die Beziehungen und gemeinsame Anliegen.",
        "Sie kamen überein, den Handel auszuweiten und noch in diesem Jahr die gemeinsame Kommission einzuberufen.",
        "Danach unterzeichneten sie ein Abkommen über den Zoll.",
        "Die Delegation besichtigte auch den Hafen und den neuen Bahnhof.",
        "Das nächste Treffen findet im Frühjahr statt.",
    ),
    "fr": (
        "Les ministres des deux pays se sont rencontrés hier et ont parlé des relations bilatérales.",
        "Ils sont convenus d'élargir le commerce et de réunir la commission mixte avant la fin de l'année.",
        "Ils ont ensuite signé un accord sur les douanes.",
        "La délégation a aussi visité le port et la nouvelle gare.",
        "La prochaine rencontre aura lieu au printemps.",
    ),
}
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6260f8cf500f0003860180a5a5a5a50000000049454e44ae426082")  # fmt: skip


def field_traps(half: str = "") -> list[Trap]:
    """All of them, or one of `HALVES`."""
    cases = [case | {"half": case["half"] + end} for file, end in SETS.items() for case in json.loads((CASES / file).read_text("utf-8"))]
    return [trap for case in cases if half in ("", case["half"]) for trap in _traps(case)]


def _traps(case: dict) -> Iterator[Trap]:
    path = case.get("url", HERE)
    answer = _answer(case)
    others = {p: to(o["to"]) if "to" in o else _answer(o) for p, o in case.get("pages", {}).items()}
    hosts: tuple[str, ...] = ()
    target = case.get("redirect")
    if target and "://" in target:
        host, _, rest = target.split("://", 1)[1].partition("/")
        hosts, target = (host,), f"http://{host}/{rest}"
        pages = {path: to(target, "301 Moved Permanently"), f"/{rest}": answer}
    elif target:
        pages = {path: to(target, "301 Moved Permanently"), target: answer}
    else:
        pages = {path: answer}
    accept = tuple(case["accept"])
    yield Trap(case["name"], case["kind"], accept, others | pages, path, case["lang"], group=case["group"], half=case["half"], hosts=hosts)


def _answer(case: dict) -> Serve:
    """A page's answer; a charset named in the case is in the bytes, and in the header unless the case writes its own."""
    charset = case.get("charset", "utf-8")
    headers = [f"{name}: {value}" for name, value in case.get("headers", ())]
    html = case.get("html", "")
    if html.startswith("{{pdf"):
        body: str | bytes = _pdf(html[5:-2].strip())
    elif html == "{{png}}":
        body = _PNG
    else:
        body = re.sub(r"\{\{(\w+) (\w+)(?: (\d+))?\}\}", _furniture, html)
    return page(body, *headers, status=f"{case.get('status', 200)} Because", charset=charset)


def _furniture(found: re.Match[str]) -> str:
    what, lang, number = found[1], found[2], int(found[3] or 1)
    if what == "text":
        said = TEXTS[lang]
        return "".join(f"<p>{said[n % 5]} {said[(n + 1 + n // 5) % 5]}</p>" for n in range(number))
    if what == "title":
        return TITLES[lang]
    if what == "foot":
        return f"<div class=footer>{FEET[lang]}</div>"
    words = MENUS[lang].split() if what == "menu" else [said[:24] for said in TEXTS[lang]] * (number // 5 + 1)
    return "<ul>" + "".join(f'<li><a href="/{what}/{n}">{word}</a></li>' for n, word in enumerate(words)) + "</ul>"


def _pdf(words: str) -> bytes:
    """A PDF of one page and one line."""
    stream = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET".encode() if words else b"0 0 100 100 re f"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out) + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def innocent(trap: Trap) -> bool:
    """Whether the page is the source, and no word of it should change that."""
    return trap.kind == ALIVE
