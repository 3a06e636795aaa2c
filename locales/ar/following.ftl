# المتابعة بالبريد.
following-by-mail = المتابعة بالبريد
following-title = المتابعة بالبريد
following-call = دعوة
following-line = خط عمل
following-organization = منظمة
following-inputs = المساهمات المنشورة
following-call-lead = نُعلمكم عند نشر مساهمات في هذه الدعوة، وعند تغيير موعدها النهائي، وقبيل إغلاقها.
following-line-lead = نُعلمكم بالمساهمات الجديدة في خط العمل هذا، وبالدعوات المتعلقة به، وبما أُضيف أو عُدّل من معالم وتحديات واتجاهات.
following-organization-lead = نُعلمكم عند نشر مساهمات هذه المنظمة.
following-inputs-lead = نُعلمكم عند نشر مساهمات تظهر في هذه القائمة.
following-press = متابعة
following-sign-in = لدي حساب
following-rhythm = التواتر
following-rhythm-hint = رسالة واحدة بكل جديد، ولا رسالة إذا لم يكن هناك جديد.
following-daily = كل يوم
following-weekly = كل أسبوع
following-privacy-note = لا يُستخدم عنوانكم إلا لهذه الرسائل ولا يُنشر أبدا، وفي كل منها رابط لوقفها.
following-sent = تحققوا من بريدكم
following-sent-lead = أرسلنا رسالة إلى هذا العنوان. تبدأ المتابعة بعد فتح الرابط الوارد فيها وتأكيده، وهو صالح لمرة واحدة ولمدة 24 ساعة.
following-back = رجوع
following-confirm-title = هل تريدون متابعة هذه الصفحة؟
following-confirmed = أنتم تتابعون هذه الصفحة الآن
following-confirmed-lead = تصلكم الرسالة التالية عند وجود جديد، مرة في الأسبوع على الأكثر.
following-confirm-old = لم يعد هذا الرابط صالحا
following-confirm-old-lead = يعمل مرة واحدة ولمدة 24 ساعة. افتحوا الصفحة التي تريدون متابعتها واطلبوا رابطا جديدا.
following-too-much = أنتم تتابعون 50 صفحة بالفعل. أوقفوا متابعة إحداها أولا.
following-all-inputs = جميع المساهمات المنشورة
following-searched-inputs = المساهمات التي تتضمن «{ $words }»
following-mail-title = ما يصلني بالبريد
following-mail-lead = ما تتابعونه وتواتر ذلك والرسائل التي تصلكم.
following-follows = ما أتابعه
following-none = لا تتابعون شيئا بعد
following-none-advice = تجدون في الدعوات وخطوط العمل وقوائم المساهمات رابط «المتابعة بالبريد».
following-end = وقف المتابعة
following-end-of = وقف متابعة { $name }
following-which = الرسائل
following-kinds = رسائل يمكن وقفها
following-necessary = رسائل ضرورية
following-necessary-why = روابط تسجيل الدخول والإيصالات وأسئلة الأمانة والقرارات المتعلقة بمساهماتكم: لا يمكن من دونها استخدام البوابة أو ممارسة حقوقكم.
following-refused = في { $date } رفض خادم البريد رسالة إلى عنوانكم. وإلى أن تُقبل رسالة جديدة، لا تُرسل إليه إلا الرسائل الضرورية. تحققوا من العنوان.
following-done-followed = أنتم تتابعون هذه الصفحة الآن
following-done-ended = لم تعودوا تتابعون هذه الصفحة
following-what = للمتابعة
following-mail-confirm-subject = أكدوا رغبتكم في المتابعة
following-mail-confirm-intro = طلب شخص ما، ولعله أنتم، متابعة صفحة من البوابة بالبريد على هذا العنوان.
following-mail-confirm-button = نعم، أريد المتابعة
following-mail-confirm-ignore = الرابط صالح لمرة واحدة ولمدة 24 ساعة. إذا لم تكونوا أنتم، فلا حاجة إلى أي إجراء: لن تصل رسالة أخرى.
following-mail-daily = إليكم الجديد منذ أمس فيما تتابعونه.
following-mail-weekly = إليكم الجديد خلال الأسبوع فيما تتابعونه.
following-mail-manage = تغيير ما أتابعه
following-announced = دعوة جديدة. الموعد النهائي: { $deadline }
following-moved = غُيّر الموعد النهائي إلى: { $deadline }
following-opened = مفتوحة الآن. الموعد النهائي: { $deadline }
following-closing = تُغلق قريبا: { $deadline }
following-milestone = معلم جديد أو معدّل
following-challenge = تحدٍّ جديد أو معدّل
following-trend = اتجاه جديد أو معدّل
following-input = مساهمة جديدة
following-input-of = مساهمة جديدة من { $organization }
following-narrowed-inputs = { $count ->
    [zero] مساهمات دون معايير
    [one] مساهمات بمعيار واحد
    [two] مساهمات بمعيارين
    [few] مساهمات بـ { $count } معايير
    [many] مساهمات بـ { $count } معيارا
   *[other] مساهمات بـ { $count } معيار
}
following-searched-and-narrowed-inputs = { $count ->
    [zero] مساهمات تتضمن «{ $words }»
    [one] مساهمات تتضمن «{ $words }» بمعيار واحد
    [two] مساهمات تتضمن «{ $words }» بمعيارين
    [few] مساهمات تتضمن «{ $words }» بـ { $count } معايير
    [many] مساهمات تتضمن «{ $words }» بـ { $count } معيارا
   *[other] مساهمات تتضمن «{ $words }» بـ { $count } معيار
}
following-mail-subject = { $count ->
    [zero] لا جديد فيما تتابعونه
    [one] خبر جديد واحد فيما تتابعونه
    [two] خبران جديدان فيما تتابعونه
    [few] { $count } أخبار جديدة فيما تتابعونه
    [many] { $count } خبرا جديدا فيما تتابعونه
   *[other] { $count } خبر جديد فيما تتابعونه
}
following-mail-more = { $count ->
    [zero] ولا شيء آخر
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
following-organization-by-mail = متابعة هذه المنظمة بالبريد
