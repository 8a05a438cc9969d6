"""A page that says in one of the further languages that it does not exist; and articles in them that say it of another page."""

from datetime import UTC, datetime

import pytest

from refcheck.model import Capture, Outcome, SignalKind
from refcheck.page.read import read_page

SAID = [
    "Página não encontrada",
    "Pagina niet gevonden",
    "Sidan kunde inte hittas",
    "Siden blev ikke fundet",
    "Vi finner ikke siden du leter etter",
    "Hakemaasi sivua ei löytynyt",
    "Požadovaná stránka neexistuje",
    "Aradığınız sayfa bulunamadı",
    "A keresett oldal nem található",
    "Pagina nu a fost găsită",
    "Η σελίδα που ζητήσατε δεν βρέθηκε",
    "Страницата не съществува",
    "Страница није пронађена",
    "Старонка не знойдзена",
    "Бет табылмады",
    "Хуудас олдсонгүй",
    "Halaman tidak ditemukan",
]


def kinds(title: str, body: str):
    html = f"<html><head><title>{title} | Exempel</title></head><body><main><h1>{title}</h1><p>{body}</p></main></body></html>"
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    answer = Capture(
        "https://example.org/a/b",
        Outcome.COMPLETED,
        datetime(2026, 1, 1, tzinfo=UTC),
        0.0,
        http_status=200,
        headers=headers,
        body=html.encode(),
    )
    return {s.kind for s in read_page(answer).signals}


@pytest.mark.parametrize("said", SAID)
def test_a_page_that_says_it_does_not_exist(said):
    assert kinds(said, f"{said}.") & {SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY}


def test_an_article_that_says_it_of_another_page():
    told = "Rapporten lades ut i mars. När vi klickade på länken i maj kom beskedet att sidan kunde inte hittas. " * 12
    assert not kinds("Myndigheten svarade inte på våra frågor", told) & {SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY}


def test_a_page_that_cannot_be_shown_because_it_is_gone_is_no_wall():
    told = kinds("ページを表示できません", "お探しのページは移動または削除されたため、見つかりませんでした。")
    assert SignalKind.WALL not in told
    assert told & {SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.GONE}
    assert SignalKind.WALL in kinds("このページは表示できません", "お使いの回線からは利用いただけません。")
