# Published inputs.
inputs-title = المساهمات المنشورة
inputs-input = المساهمة
inputs-lead = ما قدمته الحكومات والشركات والمجتمع المدني والأوساط الأكاديمية والأوساط التقنية ردا على الدعوات، كما كتبته.
inputs-of-call-lead = المساهمات المنشورة ردا على الدعوة «{ $call }».
inputs-feed-title = أحدث المساهمات المنشورة
inputs-count = { $count ->
    [zero] لا توجد مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
    [many] { $count } مساهمة
   *[other] { $count } مساهمة
}
inputs-questions = { $count ->
    [zero] الأسئلة { $numbers }
    [one] السؤال { $numbers }
    [two] السؤالان { $numbers }
    [few] الأسئلة { $numbers }
    [many] الأسئلة { $numbers }
   *[other] الأسئلة { $numbers }
}
inputs-question = السؤال { $number }
inputs-language-ar = العربية
inputs-language-en = الإنكليزية
inputs-language-es = الإسبانية
inputs-language-fr = الفرنسية
inputs-language-ru = الروسية
inputs-language-zh = الصينية
inputs-facet-type = فئة أصحاب المصلحة
inputs-facet-region = المنطقة
inputs-facet-country = البلد
inputs-facet-language = اللغة
inputs-facet-line = خط العمل
inputs-facet-sdg = هدف التنمية المستدامة
inputs-facet-call = الدعوة
inputs-facet-question = السؤال المجاب عنه
inputs-facet-year = السنة
inputs-sort = الترتيب:
inputs-sort-best = الأوثق صلة
inputs-sort-newest = الأحدث
inputs-sort-organization = اسم الجهة
inputs-search = البحث في المساهمات
inputs-none-found = لا توجد مساهمات مطابقة
inputs-none-found-advice = أزل أحد عوامل التصفية أو ابحث عن كلمات أخرى.
inputs-none-yet = لم تُنشر أي مساهمة بعد
inputs-none-yet-advice = تظهر المساهمات هنا بعد أن تنشرها الأمانة. ويمكنك المساهمة في الدعوات المفتوحة.
inputs-see-calls = عرض الدعوات
inputs-anonymous = مساهم لم يذكر اسمه
inputs-global = على الصعيد العالمي
inputs-views = طرق عرض المساهمات في هذه الدعوة
inputs-tab-list = المساهمات
inputs-tab-answers = حسب السؤال
inputs-tab-figures = الأرقام
inputs-yes = نعم
inputs-no = لا
inputs-confirmed = مؤكَّد
inputs-goal = الهدف
inputs-beside = جميع الأجوبة عن هذا السؤال
inputs-answers = الأجوبة
inputs-about = عن هذه المساهمة
inputs-about-lines = خطوط العمل المعنية
inputs-about-goals = أهداف التنمية المستدامة
inputs-attachments = المرفقات
inputs-cite = الاستشهاد بهذه المساهمة
inputs-copy = نسخ
inputs-copied = تم النسخ
inputs-call = الدعوة
inputs-received = تاريخ الاستلام
inputs-published = تاريخ النشر
inputs-version = النسخة
inputs-version-number = النسخة { $number }، وهي آخر نسخة مقدَّمة
inputs-original = الأصل
inputs-neighbours = مساهمات أخرى في هذه الدعوة
inputs-before = المساهمة السابقة
inputs-after = المساهمة التالية
inputs-all-of-call = جميع المساهمات في هذه الدعوة
inputs-gone = أُلغي نشر هذه المساهمة
inputs-gone-lead = كانت منشورة هنا، وقد أنهت الأمانة نشرها. ولا يُستخدم رقمها المرجعي مرة أخرى.
inputs-gone-on = تاريخ إلغاء النشر
inputs-gone-reason = السبب
