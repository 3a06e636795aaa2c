matrix-whole-goal = الهدف بأكمله
matrix-targets = { $count ->
    [one] الغاية { $targets }
    [two] الغايتان { $targets }
   *[other] الغايات { $targets }
}
matrix-title = كيف تخدم خطوط العمل أهداف التنمية المستدامة
matrix-lead = كل خلية ملونة صلة رأتها الجهات الميسرة للخط، مع أساسها المنطقي. اختر خلية لقراءتها مع المداخل والمساهمات المتعلقة بكليهما.
matrix-view-heat = خريطة حرارية
matrix-view-table = جدول مع الأسباب
matrix-caption = خطوط العمل حسب أهداف التنمية المستدامة
matrix-cell = { $line } والهدف { $number }:
matrix-reason = الأساس المنطقي
matrix-targets-head = الغايات
matrix-key-1 = غاية واحدة أو الهدف بأكمله
matrix-key-2 = غايتان أو ثلاث
matrix-key-3 = أربع غايات فأكثر
matrix-close = إغلاق
matrix-entries-on-both = مداخل تتعلق بكليهما
matrix-no-link = لا صلة هنا في المصفوفة
matrix-no-link-advice = اختر خطا آخر أو هدفا آخر.
matrix-provenance = مصفوفة القمة العالمية وأهداف التنمية المستدامة لعام 2015، وضعتها الجهات الميسرة ونسقها الاتحاد الدولي للاتصالات؛ والأسباب بصياغتنا.
matrix-sdg = هدف التنمية المستدامة
matrix-no-inputs = لا توجد بعد مساهمة منشورة تذكر هذا الهدف.
matrix-no-entries = لم يُسند أي مدخل إلى هذا الهدف نفسه؛ انظر مداخل الخطوط التي تخدمه.
matrix-sessions = الجلسات
matrix-links = { $count ->
    [zero] لا صلات
    [one] صلة واحدة
    [two] صلتان
    [few] { $count } صلات
    [many] { $count } صلة
   *[other] { $count } صلة
}
matrix-summary = { $count ->
    [zero] لا صلات. الرقم عدد الغايات المذكورة.
    [one] صلة واحدة. الرقم عدد الغايات المذكورة.
    [two] صلتان. الرقم عدد الغايات المذكورة.
    [few] { $count } صلات. الرقم عدد الغايات المذكورة.
    [many] { $count } صلة. الرقم عدد الغايات المذكورة.
   *[other] { $count } صلة. الرقم عدد الغايات المذكورة.
}
matrix-inputs-on-both = { $count ->
    [zero] لا مساهمات تتعلق بكليهما
    [one] مساهمة واحدة تتعلق بكليهما
    [two] مساهمتان تتعلقان بكليهما
    [few] { $count } مساهمات تتعلق بكليهما
    [many] { $count } مساهمة تتعلق بكليهما
   *[other] { $count } مساهمة تتعلق بكليهما
}
matrix-entries-of-line = { $count ->
    [zero] لا مداخل للخط
    [one] مدخل واحد للخط
    [two] مدخلان للخط
    [few] { $count } مداخل للخط
    [many] { $count } مدخلا للخط
   *[other] { $count } مدخل للخط
}
matrix-inputs-of-line = { $count ->
    [zero] لا مساهمات بشأن الخط
    [one] مساهمة واحدة بشأن الخط
    [two] مساهمتان بشأن الخط
    [few] { $count } مساهمات بشأن الخط
    [many] { $count } مساهمة بشأن الخط
   *[other] { $count } مساهمة بشأن الخط
}
matrix-lines-serving = { $count ->
    [zero] لا خط عمل يخدم هذا الهدف
    [one] خط عمل واحد يخدم هذا الهدف
    [two] خطا عمل يخدمان هذا الهدف
    [few] { $count } خطوط عمل تخدم هذا الهدف
    [many] { $count } خط عمل يخدم هذا الهدف
   *[other] { $count } خط عمل يخدم هذا الهدف
}
