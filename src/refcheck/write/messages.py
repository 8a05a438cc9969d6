"""The words of the first screen in the interface languages."""

from __future__ import annotations

from refcheck.model import Group
from refcheck.write.labels import UI_LANGUAGES

Words = tuple[str, str, str, str]

_GROUPS: dict[Group, Words] = {
    Group.TO_FIX: ("To fix before submission", "提出前に修正", "提交前需修正", "Исправить до сдачи"),
    Group.PLEASE_LOOK: ("Please look", "要確認", "请核对", "Проверьте"),
    Group.COULD_NOT_CHECK: ("Could not be checked", "確認できず", "无法核查", "Не удалось проверить"),
    Group.FINE: ("Fine", "問題なし", "无问题", "В порядке"),
}
_PHRASES: dict[str, Words] = {
    "notes": ("{n} notes", "注 {n}", "注 {n}", "сносок: {n}"),
    "works": ("{n} works", "典拠 {n}", "文献 {n}", "работ: {n}"),
    "urls": ("{n} URLs", "URL {n}", "网址 {n}", "адресов: {n}"),
    "statements": ("{n} statements", "引用等 {n}", "引述 {n}", "цитат: {n}"),
    "live": ("live", "ネットワーク", "联网", "из сети"),
    "offline": ("offline", "保存分", "离线", "из хранилища"),
    "none": ("none", "なし", "无", "нет"),
    "more": ("   ({n} more: -v)", "   （ほか {n} 件：-v）", "   （另有 {n} 项：-v）", "   (ещё {n}: -v)"),
    "note": ("note {n}", "注 {n}", "注 {n}", "сн. {n}"),
    "note_many": ("notes {n}", "注 {n}", "注 {n}", "сн. {n}"),
    "fine_statements": ("{n} of {all} statements", "引用等 {all} 件中 {n} 件", "引述 {n}/{all}", "цитаты: {n} из {all}"),
    "fine_links": ("{n} of {all} links", "リンク {all} 件中 {n} 件", "链接 {n}/{all}", "ссылки: {n} из {all}"),
    "references": ("{n} references", "文献 {n} 件", "文献 {n}", "записей: {n}"),
    "online": ("0 of {all} checkable online", "オンラインで確認できるもの {all} 件中 0 件", "可在线核查 0/{all}", "онлайн: 0 из {all}"),
    "open": (
        "{n} statements not checked in full",
        "一部未確認の引用等 {n} 件",
        "引述中 {n} 条有未核查项",
        "цитат с непроверенным признаком: {n}",
    ),
    "check": ("check: {what}", "確認：{what}", "核查：{what}", "проверить: {what}"),
    "volume": ("{n} chapters", "{n} 章", "{n} 章", "глав: {n}"),
    "authors": ("{n} authors", "著者 {n} 名", "作者 {n}", "авторов: {n}"),
    "state_done": ("done", "完了", "完成", "готово"),
    "state_to_fix": ("to fix", "要修正", "需修正", "исправить"),
    "state_to_look_at": ("to look at", "要確認", "需核对", "проверить"),
    "state_not_checkable": ("not checkable", "確認不可", "无法核查", "не проверить"),
    "head_state": ("state", "状態", "状态", "состояние"),
    "head_to_fix": ("fix", "修正", "修正", "испр."),
    "head_please_look": ("look", "確認", "核对", "пров."),
    "head_could_not_check": ("open", "不可", "未核", "откр."),
    "head_chapter": ("chapter", "章", "章", "глава"),
    "head_author": ("author", "著者", "作者", "автор"),
    "head_since": ("since last run", "前回から", "较上次", "с прошлого раза"),
    "first_run": ("first run", "初回", "首次", "впервые"),
    "no_change": ("as before", "変化なし", "无变化", "без изменений"),
    "changed": ("{new} new, {gone} gone", "新 {new}・解消 {gone}", "新 {new}、消 {gone}", "новых {new}, ушло {gone}"),
    "reports": ("reports   {where}", "報告      {where}", "报告      {where}", "отчёты    {where}"),
    "queries": ("queries   {what}", "照会      {what}", "查询单    {what}", "вопросы   {what}"),
}
_ONE = {"1 notes": "1 note", "1 works": "1 work", "1 URLs": "1 URL", "1 statements": "1 statement", "1 references": "1 reference", "1 chapters": "1 chapter", "1 authors": "1 author"}  # fmt: skip


def say(group: Group, ui_lang: str = "en") -> str:
    """The group's name in the interface language, English where we have no other."""
    return _GROUPS[group][_column(ui_lang)]


def phrase(name: str, ui_lang: str = "en", **values: object) -> str:
    """A phrase of the first screen with its values."""
    made = _PHRASES[name][_column(ui_lang)].format(**values)
    return _ONE.get(made, made)


def _column(ui_lang: str) -> int:
    code = ui_lang.lower().split("-")[0]
    return UI_LANGUAGES.index(code) if code in UI_LANGUAGES else 0
