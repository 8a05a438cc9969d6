"""A family name alone, in another script than the full name."""

from __future__ import annotations

import pytest

from refcheck.lang import language_of
from refcheck.match.persons import same, surely_two


@pytest.mark.parametrize(
    ("word", "name"), [("Мэн", "孟祥瑞"), ("Чжана", "张国栋"), ("Лу", "陆小川"), ("Lu", "陆小川"), ("Meng", "孟祥瑞"), ("Оуян", "欧阳青")]
)
def test_a_chinese_family_name_alone_is_who_bears_it(word, name):
    assert same(word, name, language_of("zh"))
    assert not surely_two(word, name)


@pytest.mark.parametrize(("word", "name"), [("Ли", "陆小川"), ("Громов", "郭国栋"), ("Чжан", "孟祥瑞")])
def test_another_family_name_is_somebody_elses(word, name):
    assert not same(word, name, language_of("zh"))
    assert surely_two(word, name)


@pytest.mark.parametrize(("word", "name"), [("Пак", "박성민"), ("Ли", "이영호"), ("Park", "박성민"), ("Choi", "최민아")])
def test_a_korean_family_name_alone_is_too(word, name):
    assert same(word, name, language_of("ko"))
    assert not surely_two(word, name, ("ru", "ko"))


def test_another_korean_family_name_is_somebody_elses():
    assert not same("Ким", "이영호", language_of("ko"))
    assert surely_two("Ким", "이영호", ("ru", "ko"))
