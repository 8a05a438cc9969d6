"""How sites speak of themselves in languages that refcheck knows little else of: Ukrainian, Spanish, Italian, Polish, Vietnamese, Arabic."""

from refcheck.lang.talk.record import Talk

UK = Talk(
    spaced=True,
    thing="сторінк|документ|матеріал|статт|запис|файл|сайт|портал|ресурс|розділ|посилан|адрес|публікац|новин|блог|акаунт|обліков|користувач|повідомлен|видан|архів|верс|контент|вміст|номер|запит|текст|домен|інформац|результат",
    absent=(
        "не знайд|не вдалося знайти|не існу|відсутн|немає|видален|вилучен|знят|закрит|недоступн|не доступн|більше не|переміщен|перенесен|переїха|змін|застаріл|невірн|неправильн|помил|закінч|припин|прихован|архівн|вимкнен|втрачен|зник"
    ),
    alone="не знайд|нічого не|не існує|немає такої|немає такого",
    sought="запитуван|шукан|шукаєте|шукали|вказан",
    near="запитуван|ви |вас |ваш|на жаль|вибачте|вказан",
    point="ця|цей|це|цієї|цього|цю|наш",
    reader=(
        "ви |вас |вам |ваш|будь ласка|вибачте|перепрошу|на жаль|ми |нас |наш|перевірте|поверніться|перейдіть|спробуйте|скористайтеся|"
        "натисніть|зверніться|введіть|оберіть|підтвердьте|зачекайте|увійдіть|робот|можливо"
    ),
    site="сайт|портал|головн|пошук|браузер|посилан",
    robot="робот|бот |людин|капч|автоматичн",
    place="країн|регіон|за межами|територі",
    barred="недоступн|обмежен|заборонен|заблокован|лише |тільки ",
    gate="увійдіть|увійти|авториз|підписк|доступ заборон|доступ обмеж|пароль|рок|вік |сесі|тимчасов|пізніше|технічн|завантаж|зачекайте",
    login="увійдіть|авториз|підписк|підписник|пароль|прав доступу|недостатньо прав|немає прав|зареєстрован",
    agree="увімк|дозвол|прийняти|погод",
    toll="щоб|для перегляду|для доступу|перезавантаж",
    tells="користувачеві|користувачам",
    defines="це |називають|означає",
    sorry="помилка|вибачте|на жаль|упс|ой ",
    foot="права захищен|авторськ|конфіденційн|файли cookie|карта сайту",
    speaker="запитання|відповідь",
    domain="домен",
    sale="продаж|прода|купити|придбати",
    contact="тел.|телефон|факс",
    today="понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя|сьогодні",
    related="читайте|популярн|останні|схож|інші новини",
)
ES = Talk(
    spaced=True,
    thing="página|pagina |web |documento|artículo|contenido|archivo|fichero|sitio|enlace|dirección|url |recurso|noticia|publicación|registro|entrada|sección|blog|cuenta|perfil|vídeo|video|servicio|portal|texto|referencia|identificador|consulta|número|versión|información|dominio|resultado",
    absent=(
        "no existe|no se encuentra|no se ha encontrado|no encontrad|no se encontró|no hemos encontrado|no pudimos encontrar|no disponible|no está|ya no|no se ha podido|eliminad|borrad|retirad|movid|trasladad|cambiado|caducad|expirad|cerrad|"
        "desaparecid|inexistente|incorrect|erróne|inválid|no válid|roto |rota |obsolet|nueva dirección|suprimid|despublicad|archivad|no hay|ningún|ninguna|no figura|no corresponde"
    ),
    alone="no encontrad|no existe|sin resultados|ningún resultado|no disponible|no se ha encontrado|no se encontró",
    sought="solicitad|que busca|que buscas|que está buscando|buscad|que intenta",
    near="solicitad|que busca|usted|sus |lo sentimos|lamentamos|nuestr",
    point="esta|este|estos|nuestra|nuestro|su",
    reader=(
        "usted|su |sus |por favor|lo sentimos|lamentamos|disculp|nuestr|le invitamos|puede |compruebe|verifique|vuelva|volver|regres|"
        "pulse|haga clic|utilice|busc|contacte|seleccione|elija|confirme|gracias"
    ),
    site="inicio|portada|navegador|página principal|enlace|sitio",
    robot="robot|humano|captcha|automatizad",
    place="país|región|territorio|ubicación",
    barred="no disponible|restringid|bloquead|no está|prohibid|limitad|sólo|solo ",
    gate="iniciar sesión|inicie sesión|suscri|contraseña|permiso|acceso denegado|edad|años|mayor de|sesión|temporalmente|más tarde|mantenimiento|cargando|espere|registr",
    login="iniciar sesión|inicie sesión|identifíquese|contraseña|suscriptor|suscríb|usuarios registrad|usuarios autorizad|permisos|acceso restringido|autenticad",
    agree="acept|habilit|activ|permita",
    toll="para acceder|para continuar|para ver|para poder|recargue",
    tells="al usuario|a los usuarios|al visitante|a los lectores",
    defines="es un|es el |es la |significa",
    sorry="error|lo sentimos|lamentamos|ups |vaya",
    foot="derechos reservados|privacidad|aviso legal|accesibilidad|cookies",
    speaker="pregunta|respuesta|p|r",
    domain="dominio",
    sale="venta|vende|comprar|oferta|presupuesto|adquirir",
    contact="tel.|teléfono|plaza|calle",
    today="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    related="lo más|relacionad|últimas|más leíd|te puede|más noticias|otras noticias",
)
IT = Talk(
    spaced=True,
    thing="pagina|pagine|documento|articolo|contenuto|contenuti|file |sito|collegamento|link|indirizzo|url |risorsa|notizia|pubblicazione|scheda|voce |sezione|blog|account|profilo|video|servizio|portale|testo|riferimento|identificativo|ricerca|versione|dominio|risultat",
    absent=(
        "non esiste|non trovat|non è stat|non è più|non è disponibile|non è al momento|non è presente|non disponibile|non più|non siamo riusciti|non riusciamo|impossibile trovare|rimoss|eliminat|cancellat|spostat|trasferit|cambiato|scadut|chius|sparit|inesistent|errat|non valid|"
        "obsolet|nuovo indirizzo|ritirat|archiviat|nessun|non risulta|non corrisponde|dismess"
    ),
    alone="non trovat|non esiste|nessun risultato|non è stata trovata|non è stato trovato",
    sought="richiest|che cerchi|che stai cercando|che cercate|cercat",
    near="richiest|che cerchi|ci dispiace|spiacenti|siamo spiacenti|nostr",
    point="questa|questo|quest|nostra|nostro",
    reader=(
        "ti |tuo |tua |vi |vostr|voi |per favore|ci dispiace|spiacenti|ops |scus|nostr|verific|controll|torna|ritorna|clicca|utilizza|"
        "prova |cerca |contatta|scegli|seleziona|conferma|grazie|accedi"
    ),
    site="home page|pagina iniziale|browser|link|sito",
    robot="robot|umano|umani|captcha|automatizzat",
    place="paese|regione|territorio",
    barred="non disponibile|limitat|bloccat|non è|vietat|solo ",
    gate="accedi|accesso negato|abbon|password|permess|autorizz|età |anni |maggiorenn|sessione|temporane|più tardi|manutenzione|caricamento|attend|registra|al momento",
    login="accedi|accedere all area|login|password|abbonat|abboname|credenziali|utenti registrat|utenti autorizzat|riservat|autenticat",
    agree="accett|abilit|attiv|consent",
    toll="per accedere|per continuare|per visualizzare|per leggere|ricarica",
    tells="all utente|agli utenti|al visitatore",
    defines="è un|è il |è la |indica",
    sorry="errore|ops |oops|ci dispiace|spiacenti",
    foot="diritti riservati|privacy|note legali|accessibilità|cookie",
    speaker="domanda|risposta|d|r",
    domain="dominio",
    sale="vendita|vende|acquista|offerta",
    contact="tel.|telefono|via ",
    today="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    related="i più letti|più lette|correlat|ultime|leggi anche|altre notizie|in evidenza",
)
PL = Talk(
    spaced=True,
    thing="stron|dokument|artykuł|treś|plik|witryn|link|odnośnik|adres|url |zas|publikacj|wiadomoś|wpis|rekord|pozycj|dział|blog|konto|profil|wideo|serwis|portal|tekst|numer|wersj|materiał|ogłoszen|domen|wynik",
    absent=(
        "nie znalezion|nie odnalezion|nie istnieje|nie ma |nie udało się|nie możemy|nie jest dostępn|niedostępn|już nie|usunięt|skasowan|przeniesion|zmienion|zmienił|wygas|zamknięt|zniknę|nieaktualn|błędn|nieprawidłow|nowy adres|wycofan|zarchiwizowan|brak |ukryt|zlikwidowan"
    ),
    alone="nie znalezion|nie odnalezion|nie istnieje|brak wyników|brak stron",
    sought="której szukasz|którego szukasz|szukan|żądan|podan|wskazan",
    near="szukasz|żądan|podan|przepraszamy|niestety|wskazan",
    point="ta|ten|to|tej|tego|nasza|nasz",
    reader=(
        "proszę|prosimy|przepraszamy|niestety|ups |szukasz|państw|twój|twoj|sprawdź|wróć|wróc|kliknij|skorzystaj|spróbuj|przejdź|"
        "skontaktuj|wybierz|potwierdź|zaloguj|dziękujemy|możesz|nasz|jesteś"
    ),
    site="główn|wyszukiw|przeglądark|link",
    robot="robot|człowiek|captcha|automatyczn",
    place="kraju|krajów|region|terytorium",
    barred="niedostępn|ogranicz|zablokowan|nie jest|zabronion|tylko ",
    gate="zaloguj|logowan|subskry|prenumer|hasł|uprawnie|dostęp zabron|brak dostępu|wiek |lat |pełnoletn|sesj|tymczasow|później|konserwac|ładow|czeka",
    login="zaloguj|zalogowan|logowan|hasł|prenumerat|subskry|uprawnie|użytkowników zarejestr",
    agree="włącz|akcept|zaakcept|zgod",
    toll="aby |żeby |odśwież",
    tells="użytkownikowi|użytkownikom",
    defines="to |oznacza",
    sorry="błąd|przepraszamy|niestety|ups |ojej",
    foot="prawa zastrzeżone|prywatnoś|dostępnoś|cookies",
    speaker="pytanie|odpowiedź",
    domain="domena|domeny|domenę",
    sale="sprzeda|kup |kupić|ofert",
    contact="tel.|telefon|ul. |al. ",
    today="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    related="najczęściej|najnowsze|polecane|zobacz także|czytaj także|popularne|powiązane",
)
VI = Talk(
    spaced=True,
    thing="trang|tài liệu|bài viết|bài báo|nội dung|tập tin|tệp|liên kết|đường dẫn|địa chỉ|url |tin |bản tin|website|tài khoản|blog|video|dịch vụ|chuyên mục|văn bản|thông tin|tên miền|kết quả",
    absent="không tồn tại|không tìm thấy|không thể tìm|không còn|không có|bị xóa|bị xoá|đã xóa|đã xoá|bị gỡ|đã gỡ|di chuyển|chuyển sang|thay đổi|hết hạn|đã đóng|ngừng|không hợp lệ|không đúng|sai |chưa được|không khả dụng|không truy cập",
    alone="không tìm thấy|không tồn tại|không có kết quả",
    sought="bạn tìm|bạn yêu cầu|quý vị|bạn đang|yêu cầu|cần tìm",
    near="này |bạn |quý |xin lỗi|rất tiếc|yêu cầu",
    reader="bạn |quý |xin |vui lòng|rất tiếc|quay lại|trở về|nhấn|bấm|thử |đăng nhập|liên hệ|chọn |xác nhận|chúng tôi|cảm ơn",
    site="trang chủ|trình duyệt|tìm kiếm|liên kết",
    robot="người máy|robot|captcha|con người|tự động",
    place="quốc gia|khu vực|vùng",
    barred="không khả dụng|hạn chế|bị chặn|không được|cấm|chỉ ",
    gate="đăng nhập|mật khẩu|quyền|tuổi|phiên|tạm thời|sau ít phút|bảo trì|đang tải|chờ ",
    login="đăng nhập|mật khẩu|quyền truy cập|quyền xem|thành viên",
    agree="bật |chấp nhận|cho phép",
    toll="để |tải lại",
    tells="cho người dùng|với người dùng",
    defines="là ",
    sorry="lỗi|xin lỗi|rất tiếc",
    foot="bản quyền|quyền riêng tư|giấy phép",
    speaker="hỏi|đáp",
    domain="tên miền",
    sale="bán |mua |rao bán",
    contact="điện thoại|đt:|tel",
    today="thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
    related="tin liên quan|tin mới|đọc nhiều|có thể bạn|xem thêm",
)
AR = Talk(
    spaced=False,
    thing="صفحة|الصفحة|المقال|الوثيقة|الملف|الرابط|المنشور|الموقع|الصفحه|مقال|محتوى|المحتوى|مادة|وثيقة|ملف|موقع|رابط|عنوان|خبر|الخبر|منشور|حساب|مدونة|نص|نطاق|خدمة|نتائج",
    absent="غير موجود|لا توجد|لا يوجد|لم يتم العثور|لم نعثر|تعذر العثور|غير متوفر|غير متاح|لم تعد|لم يعد|تم حذف|حذفه|محذوف|نقل|انتهت|مغلق|توقف|خاطئ|غير صحيح|غير صالح|تغيير|أزيل|إزالة",
    alone="غير موجود|لم يتم العثور|لا توجد نتائج",
    sought="تبحث عن|طلبت|المطلوب|تحاول الوصول",
    near="المطلوب|تبحث|عذر|نأسف|للأسف|طلبت",
    point="هذه|هذا",
    reader="عذرا|عذراً|نأسف|للأسف|يرجى|الرجاء|تأكد|تحقق|العودة|اضغط|انقر|ابحث|تبحث|تسجيل الدخول|تواصل معنا|اختر|شكرا",
    site="الرئيسية|متصفح|رابط",
    robot="روبوت|إنسان|آلي|كابتشا",
    place="بلدك|دولتك|منطقتك|المنطقة|الدولة",
    barred="غير متاح|غير متوفر|محظور|مقيد|لا يمكن|فقط",
    gate="تسجيل الدخول|كلمة المرور|اشتراك|صلاحية|العمر|الجلسة|مؤقت|لاحق|صيانة|تحميل|انتظ",
    login="تسجيل الدخول|سجل الدخول|كلمة المرور|المشتركين|صلاحية|للأعضاء",
    agree="تفعيل|قبول|السماح|فعل",
    toll="للمتابعة|للوصول|لعرض|حتى",
    tells="للمستخدم",
    defines="هو |هي ",
    sorry="خطأ|عذرا|عذراً|نأسف|للأسف",
    foot="حقوق|الخصوصية|جميع الحقوق",
    speaker="سؤال|جواب",
    domain="نطاق|دومين",
    sale="للبيع|شراء|البيع",
    contact="هاتف|فاكس",
    today="الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    related="الأكثر|ذات صلة|آخر الأخبار|اقرأ أيضا|المزيد",
)
