"""What --help says, in Japanese: English → Japanese. Values in brackets ("[default: 1d]") are taken over by cli/help.py."""

from __future__ import annotations

HELP_JA: dict[str, str] = {
    # ---- the commands, one line each
    "Check a paper's links, references and quotations.": "論文のリンク、文献、引用を確認する。",
    "Check the links of files, papers or addresses.": "ファイル、論文、URL のリンクを確認する。",
    "Write a paper's references as .bib, CSL-JSON or RIS.": "論文の文献を .bib、CSL-JSON、RIS で書き出す。",
    "Show what a paper's notes hold, without any network.": "論文の注の内容を、通信せずに表示する。",
    "Keep a page that you saved by hand as a source's copy.": "手で保存したページを典拠の写しとして保管する。",
    "Gather evidence only; judge later with --offline.": "証拠だけを集める（判定は後で --offline で）。",
    "Decide about findings; reasons are kept, decisions expire.": "指摘について判断する（理由は残り、判断には期限がある）。",
    "Write down what is known, so that only new findings fail.": "既知の指摘を記録し、新しい指摘だけを失敗とする。",
    "Show what differs between two reports, or manuscript and galley.": "二つの報告、または原稿と校正刷りの違いを示す。",
    "Write archived copies of dead links into your file.": "消滅したリンクの写しをファイルに書き込む。",
    "Pack a paper's evidence as one WACZ file.": "論文の証拠を一つの WACZ にまとめる。",
    "Name every damage of a package of evidence.": "証拠のパッケージの損傷をすべて挙げる。",
    "Explain a rule, or list all.": "規則を説明する、またはすべてを挙げる。",
    "Print the JSON Schema of the report.": "報告の JSON Schema を出力する。",
    "Show every setting and where it came from.": "すべての設定とその出所を示す。",
    "Look at the installation, the network settings and the store.": "導入状態、通信設定、保存先を点検する。",
    # ---- the commands, whole
    "Do the sources say what the paper says they say, and will they still be there tomorrow?": (
        "典拠は論文の述べるとおりのことを述べているか。そして明日もそこにあるか。"
    ),
    "refcheck COMMAND --help shows a command's options.": "refcheck コマンド --help で各コマンドのオプションを表示します。",
    "Check a paper's links, references and quotations against their sources.": "論文のリンク、文献、引用を典拠と照らし合わせる。",
    "PAPER is a text, Markdown, DOCX, PDF, HTML or LaTeX file. A FOLDER is a volume: one row and one report per chapter, one list of queries per author. On a terminal, the evidence report is written beside the paper.": (
        "PAPER はテキスト、Markdown、DOCX、PDF、HTML、LaTeX のファイル。FOLDER は論文集で、章ごとに一行と一つの報告、著者ごとに一つの照会票を作る。端末では、証拠の報告を論文の隣に書く。"
    ),
    "Check addresses, the links of files, or lists of addresses (one a line).": "URL、ファイルのリンク、URL の一覧（一行に一つ）を確認する。",
    "With --merge, join the reports of several places instead: a page seen from one of them is not dead.": (
        "--merge では、複数の場所で作った報告を一つにする。一か所から見えたページは消滅していない。"
    ),
    "Write a paper's references as biblatex, BibTeX, CSL-JSON or RIS. Nothing is fetched.": (
        "論文の文献を biblatex、BibTeX、CSL-JSON、RIS で書き出す。通信はしない。"
    ),
    "Archived copies that verify has found are named. With --library, works that your library holds keep its keys; with -o the same file, the works that it lacks are put behind its entries, and these stay as they are.": (
        "verify が見つけた写しを記す。--library を使うと、手元の文献にあるものはそのキーを保つ。-o に同じファイルを指定すると、欠けている文献だけを末尾に加え、既存の項目はそのまま残す。"
    ),
    "Show a paper's notes, works and quotations as refcheck reads them. Nothing is fetched.": (
        "refcheck が読み取った注、文献、引用を表示する。通信はしない。"
    ),
    "Keep FILE as a person's copy of a page that PAPER cites.": "PAPER が引用するページの、人が保存した写しとして FILE を保管する。",
    "FILE is a page saved as HTML (with or without its folder), SingleFile, MHTML or PDF, or a WARC or WACZ that holds it. Its text is used for titles, dates and quotations; the link's status stays what it was.": (
        "FILE は HTML（フォルダーの有無を問わない）、SingleFile、MHTML、PDF で保存したページ、またはそれを含む WARC か WACZ。本文は題名、日付、引用の確認に使い、リンクの状態は変えない。"
    ),
    "Gather the evidence of papers into the store; judge it later, also elsewhere, with verify --offline.": (
        "論文の証拠を保存先に集める。判定は後で、別の場所ででも、verify --offline で行う。"
    ),
    "Decide about findings; each decision, with its reason, goes into refcheck-review.toml at once.": (
        "指摘について判断する。判断は理由とともに、その場で refcheck-review.toml に書かれる。"
    ),
    "Judges the evidence that is stored; nothing is sent out. A decision ends when it expires, and when the evidence changes.": (
        "保存された証拠を判定し、通信はしない。判断は期限が来たとき、また証拠が変わったときに終わる。"
    ),
    "Write down the findings of today; from then on `verify` fails on new ones only.": (
        "今日の指摘を記録する。以後 `verify` は新しい指摘だけで失敗する。"
    ),
    "Judges the evidence that is stored. Without --update an existing baseline may only shrink: what is mended goes out, what is new stays out and is named.": (
        "保存された証拠を判定する。--update なしでは基準表は縮むだけで、直ったものは除かれ、新しいものは加えずに名を挙げる。"
    ),
    "Show what differs between A and B. Nothing is fetched.": "A と B の違いを示す。通信はしない。",
    "Two reports (JSON, or the HTML page): links, verdicts and findings that changed. Two papers (manuscript and galley, in any form that is read): marks, notes, addresses and quotations that differ. Ends with 1 where something differs, else with 0.": (
        "二つの報告（JSON か HTML）なら、変わったリンク、判定、指摘。二つの論文（原稿と校正刷り、読める形式なら何でも）なら、異なる注番号、注、URL、引用。違いがあれば 1、なければ 0 で終わる。"
    ),
    "Write archived copies of dead and blocked sources into PAPER (Word, Markdown, text, HTML, LaTeX, .bib).": (
        "消滅または遮断された典拠の写しを PAPER（Word、Markdown、テキスト、HTML、LaTeX、.bib）に書き込む。"
    ),
    "Prints a unified diff; -o writes a corrected copy, --in-place changes the file. The evidence stored by verify is used, nothing is fetched. Everything else in the file stays as it is.": (
        "差分を表示する。-o は直した写しを書き、--in-place はファイル自体を変える。verify が保存した証拠を使い、通信はしない。ファイルの他の部分は変えない。"
    ),
    "Pack the stored evidence of PAPER's sources, with the verdicts and a DEPOSIT.md, as a WACZ. Nothing is fetched.": (
        "PAPER の典拠の証拠を、判定と DEPOSIT.md とともに WACZ にまとめる。通信はしない。"
    ),
    "The same evidence gives the same bytes. Check it with refcheck verify-archive; judge it again with refcheck verify --evidence.": (
        "同じ証拠からは同じバイト列ができる。検査は refcheck verify-archive、再判定は refcheck verify --evidence で行う。"
    ),
    "Name every damage of a WACZ, WARC or store: cut, flipped, removed, added, reordered, doubled, swapped, and more.": (
        "WACZ、WARC、保存先の損傷をすべて挙げる：切断、改変、削除、追加、並べ替え、重複、入れ替えなど。"
    ),
    "Exit code 0 when it is sound, 1 when it is damaged, 2 when it cannot be read.": "終了コードは、健全なら 0、損傷があれば 1、読めなければ 2。",
    "Explain a rule (refcheck rule RC101), or list all.": "規則を説明する（refcheck rule RC101）、またはすべてを挙げる。",
    "Show settings.": "設定を示す。",
    "Every setting, its value and where it came from (flag, variable, file, default).": (
        "すべての設定、その値と出所（オプション、環境変数、ファイル、既定値）。"
    ),
    "Look at the installation, the network, fonts and programs, and the evidence.": "導入状態、通信、フォントと外部プログラム、証拠を点検する。",
    "Asks one address, unless --offline. Ends with 1 where something should be looked at.": (
        "--offline でなければ URL を一つだけ尋ねる。見るべきことがあれば 1 で終わる。"
    ),
    # ---- options
    "form of the result": "結果の形式",
    "write here instead of stdout": "標準出力の代わりにここへ書く",
    "write the same result in another form, too": "同じ結果を別の形式でも書く",
    "all findings with evidence, and what is fine": "すべての指摘と証拠、問題のないものも表示",
    "no progress on stderr": "標準エラーに経過を出さない",
    "open the evidence report in the browser": "証拠の報告をブラウザで開く",
    "put evidence reports and query lists here": "証拠の報告と照会票をここに置く",
    "evidence folder (default: .refcheck beside the configuration file, else here)": "証拠のフォルダー（既定：設定ファイルの隣の .refcheck、なければここ）",
    "judge this store, WARC or WACZ, read-only": "この保存先、WARC、WACZ を読み取り専用で判定する",
    "judge stored evidence only; nothing is sent out": "保存された証拠だけを判定し、通信しない",
    "ask every address again, whatever is stored": "保存の有無にかかわらず、すべての URL を尋ね直す",
    "how old a stored capture may be to be used instead of a new request": "新しい要求の代わりに使える保存分の古さの上限",
    "judge strikes and expiry at this date (default: the newest capture's time)": "失敗日数と期限をこの日で判定する（既定：最新の取得の時刻）",
    "admit this exact origin although its address is not public": "公開されていないアドレスでも、このオリジンを認める",
    "HOST:PORT:ADDR:PORT as in curl: connect elsewhere, keep the name": "curl と同じ HOST:PORT:ADDR:PORT：名前を保って別の所に接続する",
    "requests under way at once": "同時に進める要求の数",
    "requests under way at once on one host": "一つのホストで同時に進める要求の数",
    "time between starts on one host": "一つのホストで要求を始める間隔",
    "longest time for one address, redirects and retries included": "一つの URL にかける時間の上限（転送と再試行を含む）",
    "most bytes that are taken of one page: a number, or one with k, M or G": "一つのページから受け取るバイト数の上限（数、または k、M、G を付けた数）",
    "longest time for the whole run": "実行全体の時間の上限",
    "do not ask robots.txt (only for your own sites)": "robots.txt を見ない（自分のサイトに限る）",
    "keep no evidence; the report says so": "証拠を残さない（報告にそう記す）",
    "ask no web archive for copies": "ウェブアーカイブに写しを問い合わせない",
    "ask web archives for copies of what is gone or refuses us": "消えた、または閲覧を拒むページの写しをウェブアーカイブに問い合わせる",
    "archive to ask: wayback, a TimeMap address with {url}, or timegate: and one": "尋ねるアーカイブ：wayback、{url} を含む TimeMap の URL、または timegate: と URL",
    "longest time for all questions to archives": "アーカイブへの問い合わせ全体の時間の上限",
    "ask Save Page Now for copies of live sources (needs keys)": "閲覧できる典拠の写しを Save Page Now に作らせる（キーが必要）",
    "file with the keys of Save Page Now, readable by you alone": "Save Page Now のキーのファイル（自分だけが読めるもの）",
    "how to introduce ourselves to sites": "サイトへの名乗り方",
    "tracked changes of Word papers: accepted, or original for the text before them": "Word の変更履歴：accepted（承諾後）または original（変更前）",
    "use the larger dictionaries that are installed, to compare across languages": "言語間の比較に、導入済みの大きな辞書を使う",
    "the paper's language (BCP 47), when it should not be guessed": "論文の言語（BCP 47。推定させないとき）",
    "lowest severity that ends with exit code 1: error, warning, notice, never": "終了コード 1 とする最低の重さ：error、warning、notice、never",
    "share of addresses that may stay unknown before the run ends with exit code 3": "終了コード 3 になる前に、不明のままでよい URL の割合",
    "end with 0 whatever is found or stays unknown; only unreadable input and faults end otherwise": "何が見つかっても不明でも 0 で終わる（読めない入力と内部の誤りを除く）",
    "who reads: author (everything), editor, ci (only what is sure may fail, the rest is a comment)": "読み手：author（すべて）、editor、ci（確かなものだけが失敗となり、他は所見）",
    "decisions of people (default: refcheck-review.toml beside the configuration file, else here)": "人の判断（既定：設定ファイルの隣の refcheck-review.toml、なければここ）",
    "findings that are known and do not fail (default: refcheck-baseline.json, likewise)": "既知で失敗としない指摘（既定：同様に refcheck-baseline.json）",
    "a revision of git: only notes and quotations changed since then count": "git のリビジョン：それ以後に変わった注と引用だけを数える",
    "ask only addresses of which nothing is stored": "保存のない URL だけを尋ねる",
    "RULE=LEVEL: error, warning, notice or off for that rule": "RULE=LEVEL：その規則の重さ（error、warning、notice、off）",
    "language of the interface: en, ja, zh, ru": "表示の言語：en、ja、zh、ru",
    "only addresses that match one of these": "これらのどれかに合う URL だけ",
    "no address that matches one of these (.lycheeignore is read too)": "これらに合う URL を除く（.lycheeignore も読む）",
    "the arguments are reports (JSON, JSON Lines) made at several places: join them": "引数は複数の場所で作った報告（JSON、JSON Lines）：一つにする",
    "your .bib or CSL-JSON: works that it holds keep its keys": "手元の .bib か CSL-JSON：そこにある文献はそのキーを保つ",
    "the note that cites the page": "ページを引用する注",
    "the cited address, when the note cites several": "引用された URL（注に複数あるとき）",
    "who saved it [default: the user's name]": "保存した人［既定値：利用者名］",
    "when it was saved (ISO 8601) [default: what the file says, else its date]": "保存した日時（ISO 8601）［既定値：ファイルの記載、なければその日付］",
    "take the snapshot in this Zotero data folder, read-only": "この Zotero データフォルダーのスナップショットを使う（読み取り専用）",
    "the key of the attachment in Zotero, when it should not be found by its address": "Zotero の添付のキー（URL で探さないとき）",
    "also the styles and images that the pages take from their own site": "ページが自サイトから使うスタイルと画像も",
    "read the replies to refcheck's comments in this Word file": "この Word ファイルの、refcheck のコメントへの返信を読む",
    "who decides (default: git's user.name, else the login name)": "判断する人（既定：git の user.name、なければログイン名）",
    "the arguments are those of refcheck links: decide about addresses without a paper": "引数は refcheck links と同じ：論文なしで URL について判断する",
    "only findings of this rule": "この規則の指摘だけ",
    "take out entries that expired, lapsed or are unused": "期限切れ、失効、未使用の項目を取り除く",
    "take new findings in, too": "新しい指摘も加える",
    "also what differs in punctuation and letter forms only": "句読点と字形だけの違いも",
    "correct this file instead (a .bib beside the paper)": "代わりにこのファイルを直す（論文の隣の .bib）",
    "change the file itself": "ファイル自体を変える",
    "the package": "パッケージ",
    "public: page bodies stay out; digests, titles, dates and at most 300 characters around each quotation stay in": "public：ページの本体は含めず、ダイジェスト、題名、日付、各引用の前後 300 字までを含める",
    "the one address that is asked, to see whether the network lets us out": "外に出られるかを見るために尋ねる、ただ一つの URL",
    "Show this message and exit.": "この説明を表示して終わる。",
    "Show the version and exit.": "版を表示して終わる。",
    # ---- headings
    "Options": "オプション",
    "Commands": "コマンド",
    "Every day": "日常の操作",
    "Also": "その他",
}  # fmt: skip
