# Calls for inputs.

# The list.
calls-title = الدعوات إلى تقديم مساهمات
calls-lead = الدعوات التي يمكن الرد عليها الآن، والدعوات القادمة، وما طُرح منها خلال السنوات العشرين الماضية.
calls-find = البحث عن دعوة
calls-find-words = كلمات
calls-any = الكل
calls-convener = الجهة الداعية
calls-year = السنة
calls-line = خط العمل
calls-open-heading = مفتوحة الآن
calls-upcoming-heading = تُفتح قريبا
calls-closed-heading = أُغلق باب التقديم
calls-open = باب التقديم مفتوح
calls-upcoming = يُفتح قريبا
calls-closed = أُغلق باب التقديم
calls-none-open = لا توجد دعوات مفتوحة وفق هذه المعايير
calls-none-open-advice = يمكن إزالة عوامل التصفية أو الاطلاع أدناه على الدعوات السابقة.
calls-none-closed = لا توجد دعوات مغلقة وفق هذه المعايير.
calls-closed-on = أُغلقت في { $date }
calls-opened-on = فُتحت في { $date }
calls-date-unknown = التاريخ غير معروف
calls-closes-in-days = { $count ->
    [zero] يُغلق باب التقديم اليوم
    [one] يُغلق باب التقديم بعد يوم واحد
    [two] يُغلق باب التقديم بعد يومين
    [few] يُغلق باب التقديم بعد { $count } أيام
    [many] يُغلق باب التقديم بعد { $count } يوما
   *[other] يُغلق باب التقديم بعد { $count } يوم
}
calls-closes-in-hours = { $count ->
    [zero] يُغلق باب التقديم بعد أقل من ساعة
    [one] يُغلق باب التقديم بعد ساعة واحدة
    [two] يُغلق باب التقديم بعد ساعتين
    [few] يُغلق باب التقديم بعد { $count } ساعات
    [many] يُغلق باب التقديم بعد { $count } ساعة
   *[other] يُغلق باب التقديم بعد { $count } ساعة
}
calls-closes-in-minutes = { $count ->
    [zero] يُغلق باب التقديم بعد أقل من دقيقة
    [one] يُغلق باب التقديم بعد دقيقة واحدة
    [two] يُغلق باب التقديم بعد دقيقتين
    [few] يُغلق باب التقديم بعد { $count } دقائق
    [many] يُغلق باب التقديم بعد { $count } دقيقة
   *[other] يُغلق باب التقديم بعد { $count } دقيقة
}
calls-published-count = { $count ->
    [zero] لم تُنشر أي مساهمة بعد
    [one] نُشرت مساهمة واحدة
    [two] نُشرت مساهمتان
    [few] نُشرت { $count } مساهمات
    [many] نُشرت { $count } مساهمة
   *[other] نُشرت { $count } مساهمة
}
calls-known-responses = { $count ->
    [zero] لا ردود وفق المصادر
    [one] رد واحد وفق المصادر
    [two] ردان وفق المصادر
    [few] { $count } ردود وفق المصادر
    [many] { $count } ردا وفق المصادر
   *[other] { $count } رد وفق المصادر
}
calls-read-questions = قراءة الأسئلة
calls-send-input = تقديم مساهمة
calls-continue-draft = استكمال مسودتي
calls-my-submission = مساهمتي

# One call.
calls-call = دعوة إلى تقديم مساهمات
calls-at-a-glance = لمحة سريعة
calls-historical = للعلم
calls-historical-note = دعوة سابقة كما تعرضها مصادرها العامة. ولم تُستقبل المساهمات في هذه البوابة.
calls-demonstration-note = هذه الدعوة لتجربة البوابة. ولا يُرسل أي شيء مما يُدخل هنا إلى أي جهة.
calls-short-notice = { $count ->
    [zero] لم يفصل أي يوم عمل بين الإعلان والموعد النهائي. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
    [one] فصل بين الإعلان والموعد النهائي يوم عمل واحد. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
    [two] فصل بين الإعلان والموعد النهائي يوما عمل. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
    [few] فصلت بين الإعلان والموعد النهائي { $count } أيام عمل. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
    [many] فصل بين الإعلان والموعد النهائي { $count } يوم عمل. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
   *[other] فصل بين الإعلان والموعد النهائي { $count } يوم عمل. وقد طلب أصحاب المصلحة سبعة أيام عمل على الأقل.
}
calls-purpose = الغرض
calls-who = من يحق له المساهمة
calls-languages-accepted = تُقبل الأجوبة باللغات التالية: { $languages }.
calls-rules = القواعد
calls-questions = الأسئلة
calls-question-count = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
calls-questions-unknown = أسئلة هذه الدعوة غير معروفة من المصادر العامة.
calls-questions-paraphrased = الأسئلة معروضة بصياغتنا.
calls-question-number = السؤال { $number }
calls-choices = { $count ->
    [zero] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارا
   *[other] { $count } خيار
}
calls-all-answers = جميع الأجوبة المنشورة
calls-only-if = فقط إذا كان جواب "{ $question }" هو "{ $answer }"
calls-yes = نعم
calls-no = لا
calls-word-limit = { $count ->
    [zero] { $count } كلمة على الأكثر
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر، ويُحسب كل رمز صيني كلمة
    [few] { $count } كلمات على الأكثر، ويُحسب كل رمز صيني كلمة
    [many] { $count } كلمة على الأكثر، ويُحسب كل رمز صيني كلمة
   *[other] { $count } كلمة على الأكثر، ويُحسب كل رمز صيني كلمة
}
calls-required = إلزامي
calls-optional = اختياري
calls-secretariat-only = تراه الأمانة فقط
calls-kind-long-text = نص
calls-kind-short-text = نص قصير
calls-kind-one-choice = جواب واحد
calls-kind-many-choices = أجوبة متعددة
calls-kind-yes-no = نعم أو لا
calls-kind-number = رقم
calls-kind-date = تاريخ
calls-kind-line-table = نص لكل خط عمل
calls-kind-line-picker = اختيار خطوط العمل
calls-kind-sdg-picker = اختيار أهداف التنمية المستدامة
calls-kind-file = ملف
calls-kind-url = رابط
calls-kind-statement = إقرار يُؤكَّد
calls-how-used = كيف ستُستخدم المساهمات
calls-who-answered = من أجاب
calls-who-answered-note = جهات أجوبتها معروفة للعموم، مع رابط إلى الأصل. والقائمة غير كاملة.
calls-joint-with = بالاشتراك مع { $names }
calls-spoken = شفويا
calls-opens = الافتتاح
calls-opened = الافتتاح
calls-deadline = الموعد النهائي
calls-in-utc = بالتوقيت العالمي المنسق
calls-your-time = بتوقيتكم: { $time }
calls-body = الهيئة
calls-legal-basis = الأساس القانوني
calls-publication = النشر
calls-policy-all = تُنشر جميع المساهمات.
calls-policy-on-consent = تُنشر المساهمات إذا وافق المساهم. ولا تُنشر بيانات الاتصال أبدا.
calls-policy-none = المساهمات مخصصة للأمانة فقط ولا تُنشر.
calls-closed-advice = لم تعد هذه الدعوة تستقبل مساهمات.
calls-upcoming-advice = يمكن تقديم المساهمات عند فتح الباب. ويمكن إعداد الأجوبة من الآن.
calls-deadline-history = تغييرات الموعد النهائي
calls-figures = المساهمات حتى الآن
calls-received = وردت
calls-published = نُشرت
calls-by-type = المساهمات المنشورة حسب فئة أصحاب المصلحة
calls-read-inputs = قراءة المساهمات المنشورة
calls-all-figures = من ساهم
calls-documents = الوثائق
calls-lines = خطوط العمل المعنية
calls-all-lines = تتعلق الدعوة بجميع خطوط العمل.
