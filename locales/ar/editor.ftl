# The call editor of the desk: the list, a new call, the frame.
editor-calls = الدعوات
editor-calls-lead = إعداد الدعوات والإعلان عنها وتغيير مواعيدها ودعوة الجهات.
editor-new = دعوة جديدة
editor-new-lead = لا يرى الدعوة قبل إعلانها إلا من يعدّها.
editor-shelves = أي الدعوات
editor-shelf-led = تُدار هنا
editor-shelf-record = للسجل
editor-shelf-record-note = دعوات سابقة كما تظهرها مصادرها العلنية. لا تُعدَّل هنا، ويمكن إعداد دعوة جديدة على مثالها.
editor-none = لا توجد دعوات
editor-none-advice = أعد دعوة جديدة، أو دعوة على مثال دعوة سابقة.
editor-dates = المواعيد
editor-drafts = المسودات
editor-received = الواردة
editor-languages = اللغات
editor-complete = مكتمل
editor-not-complete = غير مكتمل
editor-clone = دعوة على مثال أخرى
editor-clone-short = اتخاذها مثالا
editor-clone-of = اتخاذ «{ $call }» مثالا
editor-clone-from = المثال:
editor-clone-what = تُنسخ الإعدادات والنصوص والروابط والأسئلة، ولا تُنسخ المواعيد ولا الأجوبة ولا رسائل الدعوة. عدد اللغات: { $languages }؛ عدد الأسئلة: { $questions }.
editor-no-convener = ليس لديك دور يتيح إعداد الدعوات
editor-no-convener-advice = يمنح مدير النظام دور الموظف في كيان بعينه أو في البوابة كلها.
editor-choose = اختر
editor-source = اللغة التي تُكتب بها النصوص أولا
editor-source-hint = ومنها تُترجم اللغات الأخرى.
editor-title = العنوان
editor-title-hint = بتلك اللغة.
editor-slug = العنوان الشبكي
editor-slug-hint = الجزء الأخير منه: حروف لاتينية صغيرة وأرقام وواصلات، مثل «inputs-2027». ولا يتغير بعد الإعلان.
editor-prefix = بداية الأرقام المرجعية
editor-prefix-hint = حروف لاتينية كبيرة وأرقام وواصلات: مع «ITU-WSIS20» يصبح رقم المساهمة الأولى ITU-WSIS20-0001. ولا يتغير بعد المساهمة الأولى.
editor-zone = المنطقة الزمنية
editor-zone-hint = المكان الذي يُفتح باب التقديم ويُغلق بحسب ساعته، مثل Europe/Zurich لجنيف.
editor-make = إعداد الدعوة
editor-not-set = لم يُحدد بعد
editor-parts = أجزاء الدعوة
editor-overview = نظرة عامة
editor-settings = الإعدادات
editor-texts = النصوص
editor-questionnaire = الاستبيان
editor-translation = الترجمة
editor-invitations = رسائل الدعوة
editor-deadlines = المواعيد النهائية
editor-public-page = عرض الصفحة العامة
editor-stage-draft = لم تُعلن
editor-stage-announced = أُعلنت ولم يُفتح باب التقديم بعد
editor-stage-open = باب التقديم مفتوح
editor-stage-closed = أُغلق باب التقديم
editor-too-long = { $count ->
    [zero] اختصر النص إلى { $count } حرف على الأكثر
    [one] اختصر النص إلى حرف واحد على الأكثر
    [two] اختصر النص إلى حرفين على الأكثر
    [few] اختصر النص إلى { $count } أحرف على الأكثر
    [many] اختصر النص إلى { $count } حرفا على الأكثر
   *[other] اختصر النص إلى { $count } حرف على الأكثر
}
editor-convener-missing = اختر الجهة الداعية
editor-source-missing = اختر اللغة التي تُكتب بها النصوص أولا
editor-title-missing = اكتب عنوانا للدعوة
editor-zone-unknown = اكتب اسم منطقة زمنية مثل Europe/Zurich
editor-slug-wrong = استخدم حروفا لاتينية صغيرة وأرقاما وواصلات، 80 على الأكثر
editor-slug-taken = هذا العنوان مستخدم: اختر غيره
editor-prefix-wrong = استخدم حروفا لاتينية كبيرة وأرقاما بينها واصلة واحدة، 40 على الأكثر
editor-prefix-taken = أرقام دعوة أخرى تبدأ هكذا: اختر بداية غيرها
