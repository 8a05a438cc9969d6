"""The questions to authors, in the four languages that we write. A question asks; it accuses nobody and decides nothing."""

from __future__ import annotations

LANGUAGES = ("en", "ja", "zh", "ru")
Words = tuple[str, str, str, str]

FRAME: dict[str, Words] = {
    "title": ("Queries on the sources", "典拠についての照会", "关于资料来源的询问", "Вопросы об источниках"),
    "to": ("For {who}", "{who} 様", "致 {who}", "Для: {who}"),
    "to_author": ("For the author of {who}", "{who} ご著者様", "致《{who}》作者", "Автору: {who}"),
    "intro": (
        "{n} points about the sources need your word. Please answer below each. A question tells what was seen on {day}; it says of nothing that it is wrong.",
        "典拠の確認にあたり、ご教示いただきたい点が {n} 件あります。各問いの下にご記入ください。問いは {day} の時点で見えたことを述べるもので、誤りがあるという意味ではありません。",
        "核对资料来源时，有 {n} 处需要请您说明，请在各问题下方作答。问题仅描述 {day} 所见的情况，并不表示有误。",
        "При проверке источников возникло вопросов: {n}. Пожалуйста, ответьте под каждым. Вопрос описывает то, что было видно {day}; он не означает ошибки.",
    ),
    "none": ("There is nothing to ask.", "照会事項はありません。", "没有需要询问的事项。", "Вопросов нет."),
    "note": ("Note {n}", "注 {n}", "注 {n}", "Сноска {n}"),
    "text": ("In the text", "本文", "正文", "В тексте"),
    "note_text": ("The note", "注の記述", "注释内容", "Сноска"),
    "evidence": ("What was seen", "確認できたこと", "所见情况", "Что было видно"),
    "answer": ("Your answer", "ご回答", "您的答复", "Ваш ответ"),
    "question": ("Question {n}", "問 {n}", "问题 {n}", "Вопрос {n}"),
}  # fmt: skip

QUESTIONS: dict[str, Words] = {
    "gone": (
        "The address no longer shows this source. Do you know its new address, or may an archived copy be cited instead?",
        "この URL では典拠が表示されなくなっています。新しい URL をご存じでしょうか。または、保存された写しを挙げてもよろしいでしょうか。",
        "该网址已不再显示此资料。您是否知道新的网址？或者可否改引存档副本？",
        "По этому адресу источника больше нет. Известен ли вам новый адрес, или можно сослаться на архивную копию?",
    ),
    "moved": (
        "The page now stands at another address. May the note give the new one?",
        "このページは別の URL に移っています。注の URL を新しいものに改めてもよろしいでしょうか。",
        "该网页已迁至另一网址。注释可否改用新网址？",
        "Страница теперь находится по другому адресу. Можно ли указать в сноске новый?",
    ),
    "unseen": (
        "We could not see this page from here; it may well be there. Could you send us a copy that you saved, or tell us that you can open it?",
        "こちらからはこのページを見られませんでした（存在しないとは限りません）。保存された写しをお送りいただくか、開けるかどうかをお知らせください。",
        "我们在此处无法打开该网页（并不表示它不存在）。可否寄来您保存的副本，或告知您能否打开？",
        "Отсюда эту страницу увидеть не удалось (возможно, она на месте). Не могли бы вы прислать сохранённую копию или сообщить, открывается ли она у вас?",
    ),
    "changed": (
        "The page has changed since you read it. Does the text that you cite still stand there, or should an archived copy be named?",
        "このページは閲覧後に変更されたようです。引用された内容は今もそこにあるでしょうか。保存された写しを挙げるべきでしょうか。",
        "该网页在您访问后有改动。您引用的内容是否仍在？是否应改引存档副本？",
        "Страница изменилась с тех пор, как вы её читали. Сохранился ли на ней цитируемый текст, или следует указать архивную копию?",
    ),
    "wording": (
        "The source, as we see it, has other words here than the paper. Which should stand?",
        "こちらで見た典拠は、この箇所の文言が論文と異なっています。どちらが正しいでしょうか。",
        "我们所见的资料在此处与论文措辞不同。应以哪一种为准？",
        "В источнике, каким мы его видим, здесь другие слова, чем в статье. Как должно быть?",
    ),
    "unfound": (
        "We did not find these words in the source. Could you tell us where they stand (page, section)?",
        "この箇所が典拠の中に見つかりませんでした。どこにあるか（頁・節など）をお教えください。",
        "我们未能在该资料中找到这段话。请问它在何处（页码、章节）？",
        "Мы не нашли этих слов в источнике. Не могли бы вы указать, где они стоят (страница, раздел)?",
    ),
    "part": (
        "A passage of the source says this, but for the part named below. Where does that part come from?",
        "典拠に該当箇所がありますが、下に記した部分が見当たりません。その部分の出典をお教えください。",
        "资料中有相应段落，但缺少下列部分。请问该部分出自何处？",
        "В источнике есть такой отрывок, но без указанной ниже части. Откуда взята эта часть?",
    ),
    "other_source": (
        "We found these words in the source of another note. Should the note be another one?",
        "この箇所は別の注の典拠に見つかりました。注を改めるべきでしょうか。",
        "我们在另一条注释的资料中找到了这段话。是否应更改注号？",
        "Эти слова нашлись в источнике другой сноски. Не следует ли исправить сноску?",
    ),
    "print": (
        "This source is in print only. Could you send us the page that you quote?",
        "この典拠は紙媒体のみのため、引用箇所の写しをお送りいただけますか。",
        "该资料仅有纸本。可否寄来所引页的复印件？",
        "Этот источник есть только в печати. Не могли бы вы прислать цитируемую страницу?",
    ),
    "note_mark": (
        "Notes and their numbers in the text do not agree here. What is meant?",
        "注と本文の注番号が対応していません。どのようにすべきでしょうか。",
        "此处注释与正文注号不对应。应如何处理？",
        "Здесь сноски и их номера в тексте не соответствуют друг другу. Как должно быть?",
    ),
    "no_note": (
        "These words are given to somebody without a note. What is the source?",
        "この発言には注がありません。出典をお教えください。",
        "此处引述没有注释。请问出处？",
        "Эти слова приведены без сноски. Каков источник?",
    ),
    "address": (
        "This address cannot be right as printed. Could you give it again?",
        "この URL は印刷のままでは開けません。正しい URL をお教えください。",
        "该网址印刷有误，无法打开。请再次提供。",
        "Этот адрес в напечатанном виде неверен. Не могли бы вы указать его снова?",
    ),
    "date": (
        "The dates do not agree. Which is right?",
        "日付が一致しません。どちらが正しいでしょうか。",
        "日期不一致。以哪一个为准？",
        "Даты не совпадают. Какая верна?",
    ),
    "author": (
        "The page names another author than the note. Who wrote the source?",
        "ページの著者が注と異なります。典拠の著者はどなたでしょうか。",
        "网页所署作者与注释不同。该资料的作者是谁？",
        "На странице назван другой автор, чем в сноске. Кто автор источника?",
    ),
    "pages": (
        "The pages in the note lie outside the work. Which are right?",
        "注のページが文献の範囲の外にあります。正しいページをお教えください。",
        "注释所列页码不在该文献的页码范围内。请问正确页码是多少？",
        "Страницы в сноске лежат вне указанной работы. Какие верны?",
    ),
    "title": (
        "The page has another title than the note. Is it the source that you mean?",
        "ページの題名が注と異なります。意図された典拠でしょうか。",
        "网页标题与注释不同。这是您所指的资料吗？",
        "Заголовок страницы отличается от указанного в сноске. Это тот источник?",
    ),
    "pointer": (
        "This short reference leads to no work in the paper. Which work is meant?",
        "この略記の指す文献が論文中に見当たりません。どの文献でしょうか。",
        "此简略引用在论文中找不到对应文献。请问是哪一种？",
        "Эта краткая ссылка никуда не ведёт. Какая работа имеется в виду?",
    ),
    "pending": (
        "A change in the Word file is neither accepted nor rejected here. Which reading is yours?",
        "Word の変更履歴がこの箇所で未確定です。どちらの文面をお取りになりますか。",
        "Word 文件此处的修订尚未接受或拒绝。以哪一种为准？",
        "Правка в файле Word здесь не принята и не отклонена. Какой вариант ваш?",
    ),
    "record": (
        "The record of your reference manager says something else than the note. Which is right?",
        "文献管理ソフトの記録と注の記述が異なります。どちらが正しいでしょうか。",
        "文献管理软件中的记录与注释不同。哪一个正确？",
        "Запись в менеджере ссылок расходится со сноской. Что верно?",
    ),
    "other": (
        "Could you look at this point and tell us how it should stand?",
        "この点をご確認のうえ、どのようにすべきかお知らせください。",
        "请您查看此处，并告知应如何处理。",
        "Не могли бы вы взглянуть на это место и сообщить, как должно быть?",
    ),
}  # fmt: skip

SEEN: dict[str, Words] = {
    "source": ("the source", "典拠", "资料原文", "источник"),
    "archived copy": ("archived copy", "保存された写し", "存档副本", "архивная копия"),
    "cited": ("cited", "引用された URL", "所引网址", "указанный адрес"),
    "address": ("the address", "URL", "网址", "адрес"),
    "note": ("the note", "注", "注释", "сноска"),
    "page": ("the page", "ページ", "网页", "страница"),
    "accessed": ("accessed", "閲覧", "访问", "обращение"),
    "issued": ("published", "公表", "发表", "публикация"),
}

_KINDS: dict[str, str] = {
    "gone": "RC101 RC102 RC109 RC110 RC111 RC114",
    "moved": "RC103",
    "unseen": "RC104 RC105 RC106 RC107 RC108 RC113 RC219",
    "changed": "RC112",
    "wording": "RC210 RC211 RC212 RC213 RC214 RC216 RC220",
    "part": "RC215",
    "unfound": "RC217",
    "other_source": "RC218",
    "note_mark": "RC001 RC002",
    "no_note": "RC003",
    "address": "RC004",
    "date": "RC005 RC006 RC122",
    "title": "RC121",
    "author": "RC123",
    "pages": "RC124 RC221",
    "pointer": "RC007",
    "pending": "RC008",
    "record": "RC009",
}
KIND_OF = {code: kind for kind, codes in _KINDS.items() for code in codes.split()}


def column(language: str) -> int:
    """The column of an author's language, English where we write no other."""
    code = language.lower().split("-")[0]
    return LANGUAGES.index(code) if code in LANGUAGES else 0


def frame(name: str, language: str, **values: object) -> str:
    """A word of the list's frame."""
    return FRAME[name][column(language)].format(**values)


def seen(label: str, language: str) -> str | None:
    """The name of a piece of evidence; None for what a list does not show."""
    row = SEEN.get(label)
    return row[column(language)] if row else None


def question(rule: str, language: str) -> str:
    """The question that a rule's finding becomes."""
    return QUESTIONS[KIND_OF.get(rule, "other")][column(language)]
