# The library.
documents-lead = نصوص العملية – القرارات ومشاريع النصوص والتجميعات والبيانات – وأماكن الاطلاع عليها.
documents-q = كلمات أو رمز الوثيقة
documents-kind = النوع
documents-issuer = الجهة المصدرة
documents-line = خط العمل
documents-language = متاح باللغة
documents-languages = متاح باللغات:
documents-year = السنة
documents-undated = التاريخ غير معروف
documents-none = لا توجد وثيقة تطابق عوامل التصفية هذه
documents-none-advice = أزيلوا أحد عوامل التصفية، أو ابحثوا بكلمات أخرى أو برمز وثيقة مثل A/RES/80/173.
documents-used = يُستخدم في:
documents-all-lines = جميع خطوط العمل
documents-kind-resolution = قرار
documents-kind-draft-resolution = مشروع قرار
documents-kind-decision = مقرر
documents-kind-outcome-document = وثيقة ختامية
documents-kind-draft-text = مشروع نص
documents-kind-report = تقرير
documents-kind-report-series = سلسلة تقارير
documents-kind-compilation = تجميع
documents-kind-summary = ملخص
documents-kind-stakeholder-statement = بيان أصحاب المصلحة
documents-kind-government-position = موقف حكومة
documents-kind-publication = منشور
documents-kind-council-document = وثيقة المجلس
documents-kind-working-group-document = وثيقة الفريق العامل
documents-kind-letter = رسالة
documents-kind-web-page = صفحة شبكية
documents-kind-guidance-note = مذكرة توجيهية
documents-kind-note = مذكرة
documents-kind-concept-note = مذكرة مفاهيمية
documents-kind-form = استمارة
documents-kind-questionnaire = استبيان
documents-kind-road-map = خريطة طريق
documents-kind-other = وثيقة
documents-count = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
