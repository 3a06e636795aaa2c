commitments-title = الالتزامات
commitments-all = جميع الالتزامات
commitments-paragraph = الفقرة { $number }
commitments-due-on = يحل موعده في { $date }
commitments-no-date = بلا تاريخ
commitments-nobody-named = لا يسمي المصدر أحدا
commitments-overdue = متأخر عن موعده
commitments-not-reported = لا تقرير بعد
commitments-not-started = لم يبدأ
commitments-under-way = قيد التنفيذ
commitments-done = أُنجز
commitments-dropped = تُخلي عنه
commitments-roadmaps-title = خرائط الطريق
commitments-roadmap-requested = مطلوبة
commitments-roadmap-recommended = موصى بها
commitments-roadmap-under-way = قيد التنفيذ
commitments-roadmap-completed = منجزة
commitments-roadmap-historical = سابقة
commitments-roadmap-preparation = التحضير للاستعراض
commitments-roadmap-implementation = التنفيذ
commitments-roadmap-precedent = سابقة مرجعية
commitments-lead = ما تطلبه الوثيقة الختامية للاستعراض، وممن، ومتى، وإلى أين وصل.
commitments-partial = هذه القائمة جزئية: فهي تضم الإجراءات المقروءة في جدول الأمانة حتى الفقرة 45 وفي مصادر أخرى مسماة. والنص الكامل هو القرار نفسه.
commitments-board = الحالة الراهنة
commitments-none = لا شيء
commitments-show-all = عرض الكل ({ $count })
commitments-status = الحالة
commitments-asked = الجهات المطلوب منها
commitments-due = الموعد
commitments-no-due = لم يحدد موعد
commitments-none-found-advice = أزل أحد عوامل التصفية لترى المزيد.
commitments-all-lines = جميع خطوط العمل
commitments-reports = التقارير المرحلية
commitments-expected-from = يُنتظر تقرير من { $names }.
commitments-nobody-expected = لا يذكر المصدر الجهة المطلوب منها، ولذلك لا يُنتظر بعد تقرير من أحد.
commitments-done-by-decision = تحقق ذلك بالقرار نفسه، ولا حاجة إلى تقرير.
commitments-evidence = الدليل
commitments-reports-to = ترفع التقارير إلى
commitments-decided = تاريخ القرار
commitments-resolution = القرار
commitments-theme = الموضوع
commitments-lines-editorial = الخطوط حسب قراءتنا للموضوع؛ لا يسمي المصدر أيا منها.
commitments-neighbours = السابق والتالي
commitments-roadmaps-lead = ما خططت له الوكالات للاستعراض وما تخطط له لمتابعته، على خط زمني واحد.
commitments-gantt-caption = الأنشطة عبر الزمن
commitments-today = اليوم
commitments-key-done = ماضٍ
commitments-key-plan = قادم
commitments-key-deadline = موعد نهائي
commitments-deadline = موعد نهائي
commitments-when = متى
commitments-activity = النشاط
commitments-roadmap = خريطة الطريق
commitments-responsible = الجهة المسؤولة
commitments-owner = الجهة صاحبة الخريطة
commitments-any = الكل
commitments-no-dated = لا نشاط مؤرخ
commitments-roadmap-activities = الأنشطة
commitments-no-activities = لا نشاط مسجلا بعد
commitments-no-activities-advice = ستظهر هنا حال نشر خريطة الطريق.
commitments-official-title = العنوان الرسمي:
commitments-mandate = الولاية
commitments-symbol = الرمز
commitments-activities = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
}
