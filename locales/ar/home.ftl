# الصفحة الرئيسية.
home-title = عشرون عاما من مجتمع المعلومات في مكان واحد
home-lead = ما اتُّفق عليه في جنيف وتونس، وما نتج عنه، ومن يقول ماذا، وما الذي سيأتي: مساهمات الاستعراض ومعالمه وأحداثه، بست لغات.
home-search = البحث في المساهمات والمعالم والأحداث والوثائق
home-call-open = باب التقديم مفتوح · الوقت المتبقي:
home-call-upcoming = الدعوة المقبلة · يُفتح باب التقديم بعد:
home-call-closed = الدعوة الأخيرة · أُغلق باب التقديم في
home-questions = { $count ->
    [zero] لا توجد أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
home-send = تقديم مساهمة
home-read-questions = قراءة الأسئلة
home-read-call = الاطلاع على الدعوة
home-all-calls = جميع الدعوات
home-other-calls = { $count ->
    [zero] لا توجد دعوات أخرى مفتوحة
    [one] توجد دعوة أخرى مفتوحة
    [two] توجد دعوتان أخريان مفتوحتان
    [few] توجد { $count } دعوات أخرى مفتوحة
    [many] توجد { $count } دعوة أخرى مفتوحة
   *[other] توجد { $count } دعوة أخرى مفتوحة
}
home-no-call = لا توجد دعوة مفتوحة
home-no-call-advice = تظهر الدعوات الجديدة هنا فور الإعلان عنها. ويمكن قراءة المساهمات المقدمة في إطار الدعوات السابقة والبحث فيها.
home-years = عشرون عاما في خط واحد
home-years-caption = عدد المعالم في كل سنة، من { $first } إلى { $last }
home-all-milestones = جميع المعالم
home-year = { $count ->
    [zero] { $year }: لا توجد معالم
    [one] { $year }: معلَم واحد
    [two] { $year }: معلَمان
    [few] { $year }: { $count } معالم
    [many] { $year }: { $count } معلَما
   *[other] { $year }: { $count } معلَم
}
home-column-year = السنة
home-column-milestones = المعالم
home-column-turn = نقطة التحول
home-turn-geneva = جنيف
home-turn-tunis = تونس
home-turn-ten = القمة العالمية+10
home-turn-twenty = القمة العالمية+20: القرار 80/173
home-matrix = المصفوفة مع أهداف التنمية المستدامة
home-applications = تطبيقات تكنولوجيا المعلومات والاتصالات
home-entries = { $count ->
    [zero] لا توجد مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلا
   *[other] { $count } مدخل
}
home-goals = { $count ->
    [zero] لا توجد أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفا
   *[other] { $count } هدف
}
home-inputs = أحدث المساهمات
home-all-inputs = جميع المساهمات
home-no-inputs = لم تُنشر أي مساهمة بعد
home-no-inputs-advice = تظهر المساهمات هنا بعد أن تنشرها إحدى الأمانات.
home-next = الجارية والمقبلة
home-held = آخر ما عُقد
home-all-events = التقويم الكامل
home-event-on = جارٍ الآن
home-no-events = لم يُعلن عن أي حدث
home-figures = أرقام
home-figure-entries = { $count ->
    [few] مداخل عن خطوط العمل
    [many] مدخلا عن خطوط العمل
   *[other] مدخل عن خطوط العمل
}
home-figure-links = { $count ->
    [few] صلات بأهداف التنمية المستدامة
   *[other] صلة بأهداف التنمية المستدامة
}
home-figure-events = { $count ->
    [few] أحداث منذ عام 2003
    [many] حدثا منذ عام 2003
   *[other] حدث منذ عام 2003
}
home-figure-commitments = { $count ->
    [few] التزامات قيد المتابعة
    [many] التزاما قيد المتابعة
   *[other] التزام قيد المتابعة
}
home-figure-inputs = { $count ->
    [few] مساهمات منشورة
   *[other] مساهمة منشورة
}
home-components = المكونات
