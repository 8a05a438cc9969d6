"""The words of the first screen in the interface languages."""

from __future__ import annotations

from refcheck.model import Group
from refcheck.write.labels import UI_LANGUAGES

_GROUPS: dict[Group, tuple[str, str, str, str]] = {
    Group.TO_FIX: ("To fix before submission", "提出前に修正", "提交前需修正", "Исправить до сдачи"),
    Group.PLEASE_LOOK: ("Please look", "要確認", "请核对", "Проверьте"),
    Group.COULD_NOT_CHECK: ("Could not be checked", "確認できず", "无法核查", "Не удалось проверить"),
    Group.FINE: ("Fine", "問題なし", "无问题", "В порядке"),
}


def say(group: Group, ui_lang: str = "en") -> str:
    """The group's name in the interface language, English where we have no other."""
    code = ui_lang.lower().split("-")[0]
    return _GROUPS[group][UI_LANGUAGES.index(code) if code in UI_LANGUAGES else 0]
