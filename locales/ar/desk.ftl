# The desk.
desk-lead = المساهمات في دعواتكم وما ينتظر عملكم.
desk-waiting = بانتظار العمل
desk-mine = منها مسندة إليّ
desk-no-calls = لا توجد دعوات مسندة إليك
desk-no-calls-advice = يمنح مدير النظام دور موظف الأمانة على دعوة أو كيان أو البوابة كلها.
desk-by-call = حسب الدعوة
desk-received = { $count ->
    [zero] لم ترد أي مساهمة
    [one] وردت مساهمة واحدة
    [two] وردت مساهمتان
    [few] وردت { $count } مساهمات
    [many] وردت { $count } مساهمة
   *[other] وردت { $count } مساهمة
}
desk-closes = الموعد النهائي:
desk-queue = قائمة العمل
desk-states = الحالات
desk-state = الحالة
desk-todo = للعمل
desk-all = الكل
desk-find = الرقم المرجعي أو الجهة
desk-any = أي قيمة
desk-anybody = أي شخص
desk-nobody = لا أحد
desk-me = أنا
desk-officer = مسندة إلى
desk-order = الترتيب
desk-sort-oldest = الأطول انتظارا
desk-sort-newest = الأحدث
desk-reference = الرقم المرجعي
desk-from = من
desk-since = منذ
desk-versions = النسخ
desk-version = النسخة { $number }
desk-late = بعد الموعد
desk-choose = اختيار
desk-choose-one = اختيار { $reference }
desk-batch = المساهمات المختارة:
desk-batch-done = { $count ->
    [zero] لم يُنفَّذ على أي مساهمة
    [one] نُفِّذ على مساهمة واحدة
    [two] نُفِّذ على مساهمتين
    [few] نُفِّذ على { $count } مساهمات
    [many] نُفِّذ على { $count } مساهمة
   *[other] نُفِّذ على { $count } مساهمة
}
desk-assign-me = إسنادها إليّ
desk-open = بدء الفحص
desk-reopen = إعادتها إلى الفحص
desk-accept = قبول
desk-reject = عدم القبول
desk-reject-hint = يتلقى المساهم هذا السبب بالبريد الإلكتروني.
desk-reason = السبب
desk-reason-missing = اذكر السبب
desk-too-long = اختصر النص بحيث لا يتجاوز { $count } حرف
desk-preview = المعاينة والنشر
desk-nothing-left = لم يبق ما يجب عمله.
desk-see-public = عرض الصفحة المنشورة
desk-unpublish = إلغاء النشر
desk-unpublish-label = لماذا يُلغى النشر؟
desk-unpublish-hint = يقرأ الجمهور هذا السبب في عنوان المساهمة، ويتلقاه المساهم بالبريد الإلكتروني.
desk-withdrawn-hint = سحبها المساهم.
desk-empty = لا شيء هنا
desk-empty-advice = لا توجد مساهمة في هذه الحالة أو مطابقة لعوامل التصفية.
desk-keys = لوحة المفاتيح
desk-keys-switch = اختصارات لوحة المفاتيح
desk-key-next = الصف التالي
desk-key-previous = الصف السابق
desk-key-choose = اختيار الصف
desk-key-open = فتحها
desk-key-find = الانتقال إلى حقل البحث
desk-key-help = عرض هذه المساعدة
desk-meanwhile = في هذه الأثناء نقلها { $who } إلى الحالة «{ $state }» ({ $when }). تعرض هذه الصفحة الوضع الحالي، ولم يُنفَّذ ما كنت بصدد عمله.
desk-somebody = شخص ما
desk-newer-version = قدم المساهم في هذه الأثناء نسخة أحدث. راجع المعاينة مرة أخرى قبل النشر.
desk-work = العمل
desk-consent = الموافقة على النشر
desk-consent-named = مع ذكر اسم الجهة
desk-consent-organization = اسم الجهة فقط
desk-consent-anonymous = دون ذكر الاسم للجمهور
desk-consent-none = للأمانة فقط
desk-checks = عمليات التحقق
desk-check-identity = هوية المساهم
desk-check-completeness = الاكتمال
desk-check-language = اللغة
desk-check-personal-data = البيانات الشخصية في النص والملفات
desk-check-duplicates = التكرار
desk-checked-by = { $who }، { $when }
desk-done = تم
desk-not-done = لم يتم
desk-mark-done = وضع علامة الإتمام
desk-undo = تراجع
desk-done-opened = هي الآن قيد الفحص.
desk-done-accepted = قُبلت.
desk-done-rejected = لم تُقبل. ويتلقى المساهم السبب بالبريد الإلكتروني.
desk-done-assigned = حُفظ الإسناد.
desk-done-checked = وُضعت علامة إتمام التحقق.
desk-done-unchecked = أُلغيت علامة إتمام التحقق.
desk-done-asked = يُرسل سؤالك إلى المساهم بالبريد الإلكتروني.
desk-done-noted = أُضيفت الملاحظة.
desk-done-published = نُشرت. ويُبلَّغ المساهم بالبريد الإلكتروني.
desk-done-files = حُفظ اختيار الملفات المنشورة.
desk-done-unpublished = أُلغي نشرها. ويتلقى المساهم السبب بالبريد الإلكتروني.
desk-thread = أسئلة إلى المساهم
desk-thread-empty = لم يُطرح أي سؤال. يمكن طرح الأسئلة أثناء الفحص.
desk-ask-label = سؤالك
desk-ask-hint = يُرسل بالبريد الإلكتروني وتنتظر المساهمة الجواب.
desk-ask = طرح السؤال
desk-question-missing = اكتب السؤال
desk-notes = ملاحظات داخلية
desk-note-label = ملاحظة جديدة
desk-note-hint = لا تخرج الملاحظات من مساحة عمل الأمانة.
desk-note-add = إضافة الملاحظة
desk-note-missing = اكتب الملاحظة
desk-contributor = المساهم
desk-name = الاسم
desk-email = البريد الإلكتروني
desk-history = مساهمات أخرى له
desk-history-empty = لم يقدم هذا المساهم أو الجهة أي شيء آخر.
desk-secret = للأمانة فقط
desk-changes = ما تغير من النسخة { $from } إلى النسخة { $to }
desk-no-content = مُحي محتوى هذه المساهمة
desk-publication-title = النشر
desk-publication-lead = فيما يلي ما سيراه الجميع تماما. ولا يُنشر شيء قبل أن تضغط الزر.
desk-publication-published = إنها منشورة، ويمكن إلغاء نشرها هنا.
desk-clear-files = الملفات المسموح بنشرها
desk-clear-files-hint = ضع علامة فقط على الملفات التي فتحتها وتحققت من خلوها من البيانات الشخصية. ويبقى الملف غير المعلَّم لدى الأمانة، ويُخبَر المساهم بذلك في صفحته، ويمكن السماح بنشره لاحقا في هذه الصفحة.
desk-clear-save = حفظ الملفات المنشورة
desk-files-withheld = ملفات لا تُنشر
desk-file-open = فتح
desk-file-to-clear = غير منشور، ويمكن السماح بنشره عند نشر المساهمة.
desk-file-anonymous = لا يُنشر: طلب المساهم عدم ذكر اسمه، والملفات قد تدل عليه. ولنشره يُطلب من المساهم الموافقة على ذكر الاسم وإعادة التقديم.
desk-file-secretariat = لا يُنشر: أُرسل للأمانة وحدها.
desk-publish = نشر
desk-preview-label = كما سيراه الجمهور
desk-mail-rejected-subject = لم تُقبل المساهمة { $reference }
desk-mail-rejected = لم تقبل الأمانة مساهمتك { $reference } للسبب التالي:
desk-mail-open = فتح المساهمة
desk-mail-asked-subject = سؤال عن المساهمة { $reference }
desk-mail-asked = تسألك الأمانة عن مساهمتك { $reference }:
desk-mail-answer = الإجابة
