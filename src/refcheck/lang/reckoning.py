"""Words that tell that a number is what remains, what changed, or all taken together."""

from __future__ import annotations

import re

REST = re.compile(
    r"其[余餘他]|剩[余餘下]|余下|[残残]り|[残殘][るっ余]|ほか|他の|나머지|남은|남았|그 밖|(?<!\w)(?:rest|others?|remain\w*|left|остальн\w+|остава\w+|остал\w+"
    r"|прочи\w+|übrig\w*|ander[en]+|rest\w*|verblieb\w+|autres?|rest(?:e|es|ent|aient|ants?)|dernier)(?!\w)"
    r"|减少|減少|增加|下降|下[跌降]|上升|減り|減っ|増え|増加|줄[었어]|늘[었어]|감소|증가|(?<!\w)(?:f[ae]ll|fallen|rose|risen|by|more|fewer|less|down|up"
    r"|на|меньше|больше|выросл?\w*|сократил\w*|um|mehr|weniger|de (?:plus|moins)|baiss\w+|augment\w+)(?!\w)",
    re.IGNORECASE,
)
