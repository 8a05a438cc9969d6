"""Events called by their dates: 4·3, 五・一五事件, 九一八, 七七事变, 五四."""

import re

from refcheck.lang.later import later

_DIGITS = "一二三四五六七八九十"
# What follows such a name; 九・八パーセント and 二・三人 have other things behind them.
_AFTER = (
    r"事[変变變件]|运动|運動|起义|起義|蜂起|革命|抗[争爭]|惨案|慘案|大?屠[杀殺]|政[变變]|地震|震災|独立|民主化|爱国|愛國|战争|戦争|以[来來]|以[后後]"
    r"|之?[后後](?!半)|之?前|那[天年夜]|时期|時期|のあと|の[後時朝夜年日]|のとき|のさなか|の際|の頃|[节節晚]|假期|[长長]假|小[长長]假|黄金周|劳动|勞動|国际|國際|[妇婦]女|[儿兒]童|建军|前夕|期间|期間|游行|遊行"
)
_MONTH, _DAY = "1[0-2]|[1-9]", "[12][0-9]|3[01]|[1-9]"
_POINT = "[·・‧∙･]"
_POINTED = (
    rf"(?<![0-9.{_DIGITS}第])(?P<month>{_MONTH}|十?[{_DIGITS}]|一[〇二]){_POINT}"
    rf"(?P<day>{_DAY}|[二三]?十[{_DIGITS}]?|[一二三][{_DIGITS}]|[{_DIGITS}])(?=[」”》』’]?(?:{_AFTER}))"
)
_RUN = rf"(?<![{_DIGITS}百千万第〇零○·・‧∙･])(?P<month>[{_DIGITS}]|一二)(?P<day>[一二三四五六七八九]|[一二三][{_DIGITS}]|卅)(?={_AFTER})"
_FOURTH_OF_MAY = r"(?<![百千万])(?P<month>五)(?P<day>四)(?=运动|運動|那|时期|時期|以|之?[后後前]|新文化|精神)"
_KOREAN_EVENT = "운동|사건|항쟁|혁명|사태|전쟁|민주|의거|정변|계엄|대책|지진|테러|총선|대선|선언"
# 3·4호기 is no fourth of March.
_KOREAN_AFTER = (
    rf"(?![0-9.%])(?=$|[^가-힣0-9\s]|\s(?!분기|월|일|개|명|호|회|번|세|배|층|위|차)|은|는|이(?!닝)|을|의|에|과|와|때|{_KOREAN_EVENT})"
)
# Expressions with the groups month and day, for the texts of a language.
EVENTS: dict[str, tuple[re.Pattern[str], ...]] = {
    "zh": (later(_POINTED), later(_RUN), later(_FOURTH_OF_MAY)),
    "ja": (later(_POINTED), later(_RUN)),
    "ko": (
        later(rf"(?<![0-9.])(?P<month>{_MONTH}){_POINT}(?P<day>{_DAY}){_KOREAN_AFTER}"),
        later(rf"(?<![0-9.])(?P<month>{_MONTH})\.(?P<day>{_DAY})(?= ?(?:{_KOREAN_EVENT}))"),
    ),
}
