"""The words a person sees for each verdict, and what each does not mean, in English, Japanese, Chinese and Russian."""

from __future__ import annotations

from refcheck.model import LinkStatus, QuoteVerdict

UI_LANGUAGES = ("en", "ja", "zh", "ru")

LINK_LABELS: dict[LinkStatus, tuple[str, str, str, str]] = {
    LinkStatus.LIVE: ("live", "閲覧可", "可访问", "доступна"),
    LinkStatus.MOVED: ("moved", "移転", "已迁移", "перемещена"),
    LinkStatus.DRIFTED: ("changed since", "内容変更", "内容有变", "изменилась"),
    LinkStatus.SOFT404: ("answers, but not the source", "別ページが応答", "应答但非原页", "отвечает не тот документ"),
    LinkStatus.DEAD: ("page gone", "消滅", "页面已失效", "страница исчезла"),
    LinkStatus.PARKED: ("domain for sale", "ドメイン転売", "域名待售", "домен продаётся"),
    LinkStatus.BLOCKED: ("access refused", "アクセス拒否", "拒绝访问", "доступ закрыт"),
    LinkStatus.AUTH_REQUIRED: ("login needed", "要ログイン", "需要登录", "нужен вход"),
    LinkStatus.RATE_LIMITED: ("asked to wait", "要求過多", "请求过多", "слишком много запросов"),
    LinkStatus.SERVER_ERROR: ("server error", "サーバー障害", "服务器错误", "ошибка сервера"),
    LinkStatus.UNREACHABLE: ("not reached", "到達不能", "无法连接", "недоступна"),
    LinkStatus.MALFORMED: ("document broken", "文書破損", "文档损坏", "документ повреждён"),
    LinkStatus.TYPE_MISMATCH: ("another kind of document", "種類が相違", "类型不符", "другой тип документа"),
    LinkStatus.UNCHECKED: ("not checked", "未確認", "未检查", "не проверена"),
}

LINK_NOT_MEANT: dict[LinkStatus, tuple[str, str, str, str]] = {
    LinkStatus.LIVE: (
        "This does not mean that the page says what the paper says.",
        "ページの内容が論文の記述と一致するという意味ではありません。",
        "这并不表示网页内容与论文所述一致。",
        "Это не значит, что на странице сказано то же, что в статье.",
    ),
    LinkStatus.MOVED: (
        "This does not mean that the citation was wrong on the day of access.",
        "閲覧日の時点で注が誤っていたという意味ではありません。",
        "这并不表示引用在访问当日有误。",
        "Это не значит, что ссылка была неверна в день обращения.",
    ),
    LinkStatus.DRIFTED: (
        "This does not mean that the quotation was wrong on the day of access.",
        "閲覧日の時点で引用が誤っていたという意味ではありません。",
        "这并不表示引文在访问当日有误。",
        "Это не значит, что цитата была неверна в день обращения.",
    ),
    LinkStatus.SOFT404: (
        "This does not mean that the source never stood there.",
        "典拠がそこに存在しなかったという意味ではありません。",
        "这并不表示来源从未存在于该处。",
        "Это не значит, что источника там никогда не было.",
    ),
    LinkStatus.DEAD: (
        "This does not mean that the page never existed.",
        "ページが元から存在しなかったという意味ではありません。",
        "这并不表示该页面从未存在。",
        "Это не значит, что страницы никогда не было.",
    ),
    LinkStatus.PARKED: (
        "This does not mean that the source never stood there.",
        "典拠がそこに存在しなかったという意味ではありません。",
        "这并不表示来源从未存在于该处。",
        "Это не значит, что источника там никогда не было.",
    ),
    LinkStatus.BLOCKED: (
        "This does not mean that the page is gone.",
        "ページが消滅したという意味ではありません。",
        "这并不表示页面已失效。",
        "Это не значит, что страница исчезла.",
    ),
    LinkStatus.AUTH_REQUIRED: (
        "This does not mean that the page is gone.",
        "ページが消滅したという意味ではありません。",
        "这并不表示页面已失效。",
        "Это не значит, что страница исчезла.",
    ),
    LinkStatus.RATE_LIMITED: (
        "This does not mean that the page is gone.",
        "ページが消滅したという意味ではありません。",
        "这并不表示页面已失效。",
        "Это не значит, что страница исчезла.",
    ),
    LinkStatus.SERVER_ERROR: (
        "This does not mean that the page is gone: such errors mostly pass.",
        "ページが消滅したという意味ではありません。多くは一時的な障害です。",
        "这并不表示页面已失效，此类错误多为暂时性的。",
        "Это не значит, что страница исчезла: такие ошибки обычно временные.",
    ),
    LinkStatus.UNREACHABLE: (
        "This does not mean that the page is gone: the network here may be the cause.",
        "ページが消滅したという意味ではありません。こちらの通信環境が原因かもしれません。",
        "这并不表示页面已失效，原因可能在本地网络。",
        "Это не значит, что страница исчезла: причина может быть в сети.",
    ),
    LinkStatus.MALFORMED: (
        "This does not mean that the source is wrong.",
        "典拠が誤っているという意味ではありません。",
        "这并不表示来源有误。",
        "Это не значит, что источник неверен.",
    ),
    LinkStatus.TYPE_MISMATCH: (
        "This does not mean that the document is gone.",
        "文書が消滅したという意味ではありません。",
        "这并不表示文档已失效。",
        "Это не значит, что документ исчез.",
    ),
    LinkStatus.UNCHECKED: (
        "This does not mean anything about the page.",
        "ページについて何かを意味するものではありません。",
        "这不说明该页面的任何情况。",
        "Это ничего не говорит о странице.",
    ),
}

QUOTE_LABELS: dict[QuoteVerdict, tuple[str, str, str, str]] = {
    QuoteVerdict.VERBATIM: ("word for word", "一字一句一致", "逐字一致", "дословно"),
    QuoteVerdict.VERBATIM_BUT_FOR_FORM: ("word for word but for form", "表記を除き一致", "除形式外一致", "дословно, кроме формы"),
    QuoteVerdict.WORDING_DIFFERS: ("wording differs", "文言が相違", "措辞有异", "текст отличается"),
    QuoteVerdict.TRANSLATED: ("translation of a passage found", "訳出元の箇所あり", "找到对应原文", "найден переведённый отрывок"),
    QuoteVerdict.TRANSLATED_DIFFERS: (
        "passage found, a part differs",
        "該当箇所に相違あり",
        "找到原文但有出入",
        "отрывок найден, есть отличие",
    ),
    QuoteVerdict.RELATED_PASSAGE: ("a passage says this", "同旨の箇所あり", "有相应段落", "есть такой отрывок"),
    QuoteVerdict.PART_UNMATCHED: ("a part is not in the passage", "一部が見当たらない", "部分内容未找到", "часть не найдена"),
    QuoteVerdict.TERM_FOUND: ("term found", "語句あり", "找到该词语", "термин найден"),
    QuoteVerdict.NO_MATCHING_PASSAGE: ("no matching passage found", "該当箇所なし", "未找到对应段落", "отрывок не найден"),
    QuoteVerdict.SOURCE_UNAVAILABLE: ("source could not be read", "典拠を読めず", "来源无法读取", "источник недоступен"),
    QuoteVerdict.NOT_CHECKABLE_HERE: ("not online", "ウェブ上になし", "网上没有", "нет в сети"),
    QuoteVerdict.CANNOT_JUDGE: ("cannot be judged", "判定できず", "无法判断", "нельзя судить"),
}

_SENSE = (
    "This does not mean that the sense is right: read the passage in its context.",
    "文脈上の意味まで確認したという意味ではありません。",
    "这并不表示已确认其在上下文中的含义。",
    "Это не значит, что смысл передан верно: прочтите отрывок в контексте.",
)
_ACCUSE = (
    "This does not mean that anybody changed the words on purpose.",
    "意図的な改変を意味するものではありません。",
    "这并不表示有人蓄意改动。",
    "Это не значит, что слова изменены намеренно.",
)
_ABSENT = (
    "This does not mean that the words are invented: the search may have missed them.",
    "引用が捏造であるという意味ではありません。検索が見落とした可能性があります。",
    "这并不表示引文系捏造，检索可能有遗漏。",
    "Это не значит, что слова выдуманы: поиск мог их не найти.",
)
_NOTHING = (
    "This does not mean anything about the quotation.",
    "引用について何かを意味するものではありません。",
    "这不说明引文的任何情况。",
    "Это ничего не говорит о цитате.",
)
QUOTE_NOT_MEANT: dict[QuoteVerdict, tuple[str, str, str, str]] = {
    QuoteVerdict.VERBATIM: _SENSE,
    QuoteVerdict.VERBATIM_BUT_FOR_FORM: _SENSE,
    QuoteVerdict.WORDING_DIFFERS: _ACCUSE,
    QuoteVerdict.TRANSLATED: _SENSE,
    QuoteVerdict.TRANSLATED_DIFFERS: _ACCUSE,
    QuoteVerdict.RELATED_PASSAGE: _SENSE,
    QuoteVerdict.PART_UNMATCHED: _ABSENT,
    QuoteVerdict.TERM_FOUND: _SENSE,
    QuoteVerdict.NO_MATCHING_PASSAGE: _ABSENT,
    QuoteVerdict.SOURCE_UNAVAILABLE: _NOTHING,
    QuoteVerdict.NOT_CHECKABLE_HERE: _NOTHING,
    QuoteVerdict.CANNOT_JUDGE: _NOTHING,
}


def label(verdict: LinkStatus | QuoteVerdict, ui_lang: str = "en") -> str:
    """The verdict's label in the interface language (English where we have no other)."""
    labels = LINK_LABELS[verdict] if isinstance(verdict, LinkStatus) else QUOTE_LABELS[verdict]
    return labels[_index(ui_lang)]


def not_meant(verdict: LinkStatus | QuoteVerdict, ui_lang: str = "en") -> str:
    """The line that says what the verdict does not mean."""
    lines = LINK_NOT_MEANT[verdict] if isinstance(verdict, LinkStatus) else QUOTE_NOT_MEANT[verdict]
    return lines[_index(ui_lang)]


def _index(ui_lang: str) -> int:
    code = ui_lang.lower().split("-")[0]
    return UI_LANGUAGES.index(code) if code in UI_LANGUAGES else 0
