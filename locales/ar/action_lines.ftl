# All lines.
action-lines-title = خطوط العمل
action-lines-lead = حددت خطة عمل جنيف لعام 2003 أحد عشر خطا للعمل، سابعها ذو ثمانية تطبيقات. ويبين كل خط ما تحقق وما يعترض سبيله وما هو آت.
action-lines-all = جميع الخطوط
action-lines-entries = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلا
   *[other] { $count } مدخل
}
action-lines-goals = { $count ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفا
   *[other] { $count } هدف
}
action-lines-inputs = { $count ->
    [zero] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
    [many] { $count } مساهمة
   *[other] { $count } مساهمة
}
action-lines-events = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعا
   *[other] { $count } اجتماع
}
action-lines-commitments = { $count ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزاما
   *[other] { $count } التزام
}
action-lines-roadmaps = { $count ->
    [zero] لا خرائط طريق
    [one] خريطة طريق واحدة
    [two] خريطتا طريق
    [few] { $count } خرائط طريق
    [many] { $count } خريطة طريق
   *[other] { $count } خريطة طريق
}
action-lines-milestone-count = { $count ->
    [zero] لا معالم
    [one] معلَم واحد
    [two] معلَمان
    [few] { $count } معالم
    [many] { $count } معلَما
   *[other] { $count } معلَم
}
action-lines-challenge-count = { $count ->
    [zero] لا تحديات
    [one] تحدٍّ واحد
    [two] تحديان
    [few] { $count } تحديات
    [many] { $count } تحديا
   *[other] { $count } تحدٍّ
}
action-lines-trend-count = { $count ->
    [zero] لا اتجاهات
    [one] اتجاه واحد
    [two] اتجاهان
    [few] { $count } اتجاهات
    [many] { $count } اتجاها
   *[other] { $count } اتجاه
}
action-lines-led-by = الجهة الميسرة: { $names }
action-lines-figure-entries = معالم وتحديات واتجاهات
action-lines-figure-goals = صلات بأهداف التنمية المستدامة
action-lines-figure-inputs = إشارات في المساهمات المنشورة
action-lines-applications = تطبيقات تكنولوجيا المعلومات والاتصالات: فوائد في جميع جوانب الحياة
action-lines-applications-hint = ثمانية تطبيقات، لكل منها جهاته الميسرة
action-lines-across = عبر جميع الخطوط
action-lines-milestones-title = المعالم والتحديات والاتجاهات
action-lines-across-milestones = عشرون عاما من جميع الخطوط على خط زمني واحد
action-lines-matrix = مصفوفة القمة العالمية وأهداف التنمية المستدامة
action-lines-across-matrix = كيف يخدم كل خط كل هدف من أهداف التنمية المستدامة، ولماذا
action-lines-across-roadmaps = ما تخطط له الوكالات، جنبا إلى جنب

# One line.
action-lines-line-code = خط العمل { $code }
action-lines-application-of = خط العمل C7 · تطبيقات تكنولوجيا المعلومات والاتصالات
action-lines-official-title = في خطة العمل:
action-lines-at-a-glance = لمحة سريعة
action-lines-lead-facilitator = الجهة الميسرة الرئيسية
action-lines-co-facilitators = الجهات الميسرة المشاركة
action-lines-named-2005 = سُميت في عام 2005
action-lines-entries-heading = المداخل
action-lines-inputs-heading = المساهمات
action-lines-events-heading = الاجتماعات
action-lines-follow-up = المتابعة
action-lines-goals-served = الأهداف المخدومة
action-lines-goal-named = الهدف { $number }: { $title }
action-lines-follow = متابعة هذا الخط
action-lines-calendar = التقويم
action-lines-feed = المعالم والتحديات والاتجاهات
action-lines-feed-of-line = { $line }: المعالم والتحديات والاتجاهات
action-lines-calendar-of-line = { $line }: الاجتماعات
action-lines-milestone = معلَم
action-lines-challenge = تحدٍّ
action-lines-trend = اتجاه ناشئ
action-lines-milestones = المعالم
action-lines-challenges = التحديات
action-lines-trends = الاتجاهات الناشئة
action-lines-on-timeline = على الخط الزمني
action-lines-no-milestones = لم يُسجَّل بعد أي معلَم لهذا الخط.
action-lines-no-challenges = لم يُسجَّل بعد أي تحدٍّ لهذا الخط.
action-lines-no-trends = لم يُسجَّل بعد أي اتجاه لهذا الخط.
action-lines-all-inputs = عرض الكل ({ $count })
action-lines-no-inputs = لا توجد بعد مساهمة منشورة تذكر هذا الخط.
action-lines-see-calls = الاطلاع على الدعوات إلى تقديم مساهمات
action-lines-all-events = عرض الكل ({ $count })
action-lines-no-events = لم يُسند أي اجتماع إلى هذا الخط.
action-lines-see-events = الاطلاع على التقويم كاملا
action-lines-upcoming = قادم
action-lines-as-reported = حسب ما ورد
action-lines-as-reported-means = «حسب ما ورد»: من تقرير أو صحافة أو تعليق، لا من نص رسمي.
action-lines-goals-heading = كيف يخدم هذا الخط أهداف التنمية المستدامة
action-lines-whole-matrix = المصفوفة كاملة
action-lines-no-goals = لا تربط مصفوفة عام 2015 أي هدف بهذا الخط.
action-lines-cell = المداخل والمساهمات المتعلقة بكليهما
action-lines-follow-up-heading = الالتزامات وخرائط الطريق
action-lines-no-follow-up = لا يذكر هذا الخطَّ أيُّ التزام من الوثيقة الختامية ولا أيُّ خريطة طريق.
action-lines-activities = أنشطة تتعلق بهذا الخط
action-lines-documents = الوثائق
action-lines-all-documents = في المكتبة
action-lines-neighbours = الخطوط المجاورة
action-lines-by-year = بحلول { $year }
action-lines-year-and-beyond = { $year } وما بعده
action-lines-milestones-lead = ما تحقق منذ عام 2003 وما يعترض سبيله وما هو آت، في جميع خطوط العمل، ولكل منها مصدره.
action-lines-kind = النوع
action-lines-line = خط العمل
action-lines-entity = الكيان
action-lines-goal = الهدف
action-lines-year = السنة
action-lines-entry-title = العنوان
action-lines-words = كلمات
action-lines-from-year = من سنة
action-lines-to-year = إلى سنة
action-lines-since = منذ { $year }
action-lines-until = حتى { $year }
action-lines-view = العرض
action-lines-view-list = قائمة
action-lines-view-timeline = الخط الزمني
action-lines-none-found = لا شيء يطابق عوامل التصفية هذه
action-lines-none-found-advice = أزل أحد عوامل التصفية أو وسّع نطاق السنوات.
action-lines-no-year = بلا سنة
action-lines-timeline-caption = المعالم والتحديات والاتجاهات حسب السنة وخط العمل
