# إطار كل صفحة.
site-name = استعراض القمة العالمية+20
site-subtitle = القمة العالمية لمجتمع المعلومات
skip-to-content = الانتقال إلى المحتوى
search = بحث
menu = القائمة
language = اللغة
main-navigation = التنقل الرئيسي
breadcrumb = مسار التصفح
nav-home = الصفحة الرئيسية
nav-action-lines = خطوط العمل
nav-inputs = الدعوات والمساهمات
nav-events = الأحداث
nav-commitments = الالتزامات
nav-documents = الوثائق
nav-about = نبذة عن البوابة
desk = مساحة العمل
my-submissions = مساهماتي
account = حسابي
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
open-data = البيانات المفتوحة
accessibility = إمكانية الوصول
privacy = الخصوصية
version = الإصدار { $version }
theme = الألوان
theme-device = كما في الجهاز
theme-light = فاتحة
theme-dark = داكنة

# مشتركة بين عدة صفحات.
pages = الصفحات
page-previous = السابقة
page-next = التالية
filter = تصفية
filters-applied = عوامل التصفية:
filter-remove = إزالة
filters-clear = إلغاء جميع عوامل التصفية
filters-not-understood = لم يُفهم عامل التصفية هذا في العنوان فأُغفل: { $values }.
apply = تطبيق
save = حفظ
cancel = إلغاء
back = رجوع
download = تنزيل
source = المصدر
sources = المصادر
as-table = في شكل جدول
external-site = (موقع آخر)
label-value = { $label }: { $value }
label-before = { $label }:
demonstration = عرض تجريبي
confidence-report = من تقرير أو تعليق، وليس من نص رسمي
confidence-general = معلومات عامة لم يجر بعد التحقق منها في مصدر
results = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

# الوقت المتبقي والوقت المنقضي.
days-left = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
hours-left = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
minutes-left = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

# الاستمارات.
form-error-title-mark = خطأ:
form-errors = { $count ->
    [zero] لا توجد نقاط تحتاج إلى مراجعة
    [one] نقطة واحدة تحتاج إلى مراجعة
    [two] نقطتان تحتاجان إلى مراجعة
    [few] { $count } نقاط تحتاج إلى مراجعة
    [many] { $count } نقطة تحتاج إلى مراجعة
   *[other] { $count } نقطة تحتاج إلى مراجعة
}
form-optional = (اختياري)
form-email-missing = يرجى إدخال عنوان البريد الإلكتروني
form-email-wrong = يرجى إدخال عنوان بريد إلكتروني مثل name@example.org
form-trap = يرجى ترك هذه الخانة فارغة

# الأخطاء.
error-home = الانتقال إلى الصفحة الرئيسية
error-request-id = عند مراسلتنا بهذا الشأن، يرجى ذكر رقم الطلب:
error-bad-request = تعذرت قراءة هذا الطلب
error-bad-request-advice = لم يُفهم جزء من العنوان أو من الاستمارة. يرجى الرجوع والمحاولة من جديد.
error-forbidden = لا يمكنكم فتح هذه الصفحة
error-forbidden-advice = لا يملك حسابكم الدور الذي تتطلبه هذه الصفحة. ويمكن لمدير نظام البوابة منحه.
error-signed-out = يُرجى تسجيل الدخول من جديد
error-signed-out-advice = ما أرسلتموه لم يُحفظ بعد، لكنه لم يضع: فهو باقٍ في هذه الصفحة. يُرجى تسجيل الدخول في نافذة جديدة ثم العودة إلى هنا وإرساله من جديد.
error-sign-in-elsewhere = تسجيل الدخول في نافذة جديدة
error-send-again = إرسال من جديد
error-cross-origin = أُرسلت هذه الاستمارة من موقع آخر
error-cross-origin-advice = حماية لكم، لا تُقبل التغييرات إلا من صفحات هذه البوابة. يرجى فتح الصفحة هنا وإرسال الاستمارة من جديد.
error-not-found = الصفحة المطلوبة غير موجودة
error-not-found-advice = قد يكون العنوان مكتوبا بشكل غير صحيح، أو قد تكون الصفحة غير متاحة للجمهور. يمكنكم البحث عما تريدون أو البدء من الصفحة الرئيسية.
error-method = لا يمكن استخدام هذا العنوان بهذه الطريقة
error-method-advice = يرجى الرجوع واستخدام روابط الصفحة وأزرارها.
error-conflict = طرأ تغيير في هذه الأثناء
error-too-large = الحجم أكبر مما يجوز
error-too-large-advice = ما أرسلتموه يتجاوز الحد المسموح به في هذه الاستمارة. يرجى الرجوع، فالنص لا يزال موجودا، ثم اختصاره أو اختيار ملف أصغر.
error-media-type = لا يُقبل هنا هذا النوع من الملفات أو الاستمارات
error-media-type-advice = يرجى الرجوع واستخدام أحد الأنساق المذكورة في الصفحة.
error-misdirected = هذا العنوان تابع لموقع آخر
error-misdirected-advice = وصل الطلب إلى هذا الخادوم باسم ليس اسمه. يرجى استخدام العنوان المعتاد للبوابة.
error-too-many = محاولات أكثر مما يجوز
error-too-many-advice = يرجى الانتظار قليلا ثم المحاولة من جديد. ولن يضيع شيء مما كتبتموه في الصفحة السابقة عند الرجوع إليها.
error-unknown-outcome = لا يمكننا أن نؤكد بعد ما إذا كان الإرسال قد وصل
error-unknown-outcome-advice = انقطع الاتصال بقاعدة البيانات في اللحظة الأخيرة. يرجى الرجوع والضغط على الزر مرة أخرى، إذ لا يمكن أن يصل الإرسال مرتين.
error-unavailable = البوابة غير متاحة حاليا
error-unavailable-advice = يرجى المحاولة من جديد بعد لحظات. وإن كنتم بصدد الكتابة، يرجى الرجوع، فالنص لا يزال في الاستمارة.
error-internal = حدث خلل من جانبنا
error-internal-advice = سُجل الخلل. يرجى المحاولة من جديد، وإذا تكرر ذلك فيرجى مراسلتنا مع ذكر رقم الطلب الوارد أدناه.
