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
inputs-place-unknown = المكان غير مبين
inputs-figures-title = من أسهم
inputs-figures-lead = المساهمون في الدعوة «{ $call }» حسب الفئة والمنطقة والبلد واللغة واليوم، ومن لم يُسمع رأيه بعد.
inputs-ledger = مآل كل ما ورد
inputs-ledger-received = واردة
inputs-ledger-published = منشورة
inputs-ledger-withheld = محجوبة عن النشر
inputs-ledger-withdrawn = مسحوبة
inputs-ledger-pending = قيد النظر
inputs-ledger-hint = محجوبة عن النشر: مقدمة للأمانة وحدها، أو غير مقبولة، أو أُلغي نشرها مع بيان السبب في صفحتها.
inputs-by-region = حسب المنطقة
inputs-by-type-region = حسب الفئة والمنطقة
inputs-by-day = حسب يوم الاستلام
inputs-by-country = حسب البلد
inputs-by-language = حسب اللغة
inputs-total = المجموع
inputs-day = اليوم
inputs-days-label = المساهمات حسب يوم الاستلام من { $from } إلى { $to }
inputs-deadline = الموعد النهائي
inputs-none-yet-short = لا مساهمات بعد
inputs-types-heard = { $count ->
    [zero] لا فئات
    [one] فئة واحدة
    [two] فئتان
    [few] { $count } فئات
    [many] { $count } فئة
   *[other] { $count } فئة
}
inputs-hidden-hint = الأرقام التي تقل عن خمسة وتشمل مساهما لم يذكر اسمه تظهر على شكل «<5». وما قد يكشفها يُحذف («…») أو يُذكر بحده الأدنى («≥»).
inputs-gaps = لم يُسمع رأيهم بعد
inputs-gaps-lead = لا توجد مساهمة منشورة واردة من:
inputs-groups = البلدان ذات الأوضاع الخاصة
inputs-ldcs = أقل البلدان نموا
inputs-lldcs = البلدان النامية غير الساحلية
inputs-sids = الدول الجزرية الصغيرة النامية
inputs-group-heard = { $count ->
    [zero] من { $heard } من أصل { $count }
    [one] من { $heard } من أصل بلد واحد
    [two] من { $heard } من أصل بلدين
    [few] من { $heard } من أصل { $count } بلدان
    [many] من { $heard } من أصل { $count } بلدا
   *[other] من { $heard } من أصل { $count } بلد
}
inputs-answers-lead = جميع الأجوبة المنشورة عن أحد أسئلة الدعوة «{ $call }».
inputs-answers-count = { $count ->
    [zero] لا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابا
   *[other] { $count } جواب
}
inputs-tally = عدد مرات اختيار كل جواب
inputs-tally-choice = الجواب
inputs-tally-share = النسبة
inputs-tally-note = نسبة من المساهمات التي تجيب عن هذا السؤال. وتظهر الأرقام التي تقل عن خمسة وتشمل مساهما لم يذكر اسمه على شكل «<5».
inputs-questions-nav = الأسئلة
inputs-refused-consent = كُتبت هذه المساهمة للأمانة وحدها، فلا يمكن نشرها.
inputs-refused-policy = لا تنشر هذه الدعوة المساهمات.
inputs-refused-not-checked = ضع علامة إتمام فحص البيانات الشخصية قبل النشر.
inputs-refused-empty = لا يوجد جواب يجوز نشره.
inputs-mail-published-subject = نُشرت المساهمة { $reference }
inputs-mail-published = نُشرت مساهمتك { $reference }، ويمكن للجميع الآن قراءتها في عنوان ثابت لا يتغير.
inputs-mail-published-button = الاطلاع عليها كما تظهر للجمهور
inputs-mail-published-wrong = إذا كان فيها ما لا ينبغي نشره فأبلغ الأمانة فورا، إذ يمكن إلغاء النشر.
inputs-mail-unpublished-subject = أُلغي نشر المساهمة { $reference }
inputs-mail-unpublished = أنهت الأمانة نشر مساهمتك { $reference }. ويظهر الآن في عنوانها التاريخ والسبب التالي:
inputs-mail-unpublished-button = عرض صفحتها
inputs-more-countries = { $count ->
    [zero] لا بلدان أخرى
    [one] بلد آخر
    [two] بلدان آخران
    [few] { $count } بلدان أخرى
    [many] { $count } بلدا آخر
   *[other] { $count } بلد آخر
}
