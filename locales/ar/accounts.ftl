# تسجيل الدخول.
accounts-email = عنوان البريد الإلكتروني
accounts-name = الاسم
accounts-name-missing = أدخلوا الاسم
accounts-name-long = يجب ألا يتجاوز الاسم 120 حرفا
accounts-sign-in-lead = أدخلوا عنوان بريدكم الإلكتروني لتصلكم رسالة فيها رابط ورمز. لا حاجة إلى كلمة مرور. وإذا لم يكن لديكم حساب بعد، فسيُنشأ حساب لكم.
accounts-sign-in-again = يصعب التراجع عما تريدون القيام به. نرجو تسجيل الدخول مرة أخرى لتأكيد هويتكم.
accounts-send-link = إرسال رابط
accounts-privacy-note = يُستخدم عنوانكم لحسابكم وللرسائل المتعلقة بما تقومون به هنا، ولا يُنشر أبدا.
accounts-code-title = تفقدوا بريدكم
accounts-code-lead = أرسلنا رسالة إلى هذا العنوان. افتحوا الرابط الوارد فيها أو اكتبوا رمزها هنا. ويصلح كل منهما مرة واحدة ولمدة 10 دقائق.
accounts-code = رمز من ستة أرقام
accounts-code-hint = من أحدث رسالة؛ ويمكن لصقه
accounts-code-missing = اكتبوا الأرقام الستة الواردة في الرسالة
accounts-code-wrong = هذا الرمز غير صحيح أو لم يعد صالحا. راجعوا أحدث رسالة أو اطلبوا إرسالها من جديد.
accounts-no-mail = ألم تصل الرسالة؟
accounts-no-mail-advice = قد يستغرق وصولها دقيقة أو دقيقتين. ابحثوا في البريد غير المرغوب فيه، وتحققوا من العنوان أعلاه، أو اطلبوا إرسالها من جديد؛ وعندئذ تبطل الرسالة السابقة.
accounts-send-again = إرسالها من جديد
accounts-other-address = استخدام عنوان آخر
accounts-link-title = اضغطوا مرة واحدة لتسجيل الدخول
accounts-link-lead = يكون تسجيل الدخول بالعنوان الذي أُرسل إليه الرابط.
accounts-link-old = لم يعد هذا الرابط صالحا
accounts-link-old-lead = يصلح الرابط مرة واحدة ولمدة 10 دقائق. ويمكننا إرسال رابط جديد إلى العنوان نفسه، ثم تتابعون إلى حيث أردتم.
accounts-link-unknown = ربما لم يُنسخ كاملا. انسخوه من الرسالة مرة أخرى أو اطلبوا رابطا جديدا.
accounts-link-new = إرسال رابط جديد
accounts-link-sent = أُرسلت رسالة جديدة. ويصلح رابطها مرة واحدة ولمدة 10 دقائق.
accounts-already-confirmed = سبق تأكيد هذا العنوان. سجِّلوا الدخول للاستمرار.

# أول مدير للنظام.
accounts-first-title = إنشاء حساب أول مدير للنظام
accounts-first-lead = يمنح مديرو النظام الأدوار ويطَّلعون على الرسائل الصادرة وسجل التدقيق، ويمكنهم إغلاق الحسابات. وليس لهذه البوابة مدير بعد.
accounts-first-button = إنشاء الحساب وتسجيل الدخول
accounts-first-old = ما دامت البوابة بلا مدير، فإنها تعرض رابطا جديدا كلما بدأ تشغيلها.

# حسابي.
accounts-lead = بياناتكم وأدواركم والأجهزة التي سجلتم الدخول فيها.
accounts-details = بياناتكم
accounts-mail-language = لغة الرسائل
accounts-mail-language-hint = تظهر الصفحات باللغة التي تفتحونها، وتصلكم الرسائل بهذه اللغة.
accounts-saved = حُفظت التغييرات
accounts-change-email = تغيير العنوان
accounts-roles = أدواركم
accounts-roles-none = يمكنكم الرد على الدعوات ومتابعة مساهماتكم. أما الأدوار الأخرى فيمنحها مدير النظام.
accounts-role = الدور
accounts-scope = النطاق
accounts-sessions = الأجهزة التي سُجل الدخول فيها
accounts-sessions-lead = أنهوا ما لا تعرفونه منها.
accounts-device = الجهاز
accounts-device-unknown = جهاز غير معروف
accounts-signed-in-at = تسجيل الدخول
accounts-seen-at = آخر استخدام
accounts-this-browser = هذا المتصفح
accounts-end-session = إنهاء
accounts-end-session-of = إنهاء الدخول: { $device }
accounts-end-others = إنهاء كل ما عداه
accounts-sessions-ended = أُنهي الدخول في تلك الأجهزة
accounts-data = بياناتكم الشخصية
accounts-data-lead = خذوا معكم ما تحفظه البوابة عنكم، أو اطلبوا محو حسابكم. وقد يُطلب منكم تسجيل الدخول مرة أخرى.
accounts-export = تصدير بياناتي (JSON)
accounts-erase = محو حسابي

# عنوان آخر.
accounts-change-title = تغيير عنوان البريد الإلكتروني
accounts-change-lead = نرسل رابطا إلى العنوان الجديد، ولا يُعتمد إلا بعد فتح ذلك الرابط؛ وحتى ذلك الحين يكون الدخول بالعنوان الحالي.
accounts-present-email = العنوان الحالي
accounts-new-email = العنوان الجديد
accounts-change-send = إرسال الرابط
accounts-change-same = هذا هو عنوانكم الحالي
accounts-change-sent = أرسلنا رسالة إلى العنوان الجديد وأشعرنا العنوان الحالي. افتحوا الرابط في هذا المتصفح؛ وهو يصلح مرة واحدة ولمدة 10 دقائق.
accounts-change-confirm-title = هل تريدون استخدام العنوان الجديد من الآن فصاعدا؟
accounts-change-confirm-lead = من الآن فصاعدا يكون الدخول بهذا العنوان وتُرسل الرسائل إليه. وينتهي الدخول في الأجهزة الأخرى.
accounts-change-confirm = استخدام العنوان الجديد
accounts-change-old = يصلح الرابط مرة واحدة ولمدة 10 دقائق، وفي الحساب الذي طلبه فقط.
accounts-change-again = طلب رابط جديد
accounts-address-taken = يستخدم حساب آخر هذا العنوان. سجِّلوا الدخول به أو اختاروا عنوانا آخر.
accounts-changed = تغيَّر عنوانكم

# المحو.
accounts-erase-lead = يُحذف اسمكم وعنوانكم من البوابة. ولا يمكن التراجع عن ذلك.
accounts-erase-sessions = ينتهي دخولكم في جميع الأجهزة، وتنتهي أدواركم وعضويتكم في المنظمات.
accounts-erase-trail = يحتفظ سجل التدقيق برقم مكانكم، دون اسم.
accounts-erase-understood = أدرك أنه لا يمكن التراجع عن ذلك
accounts-erase-tick = ضعوا علامة في الخانة للمتابعة
accounts-last-administrator = هذا آخر مدير للنظام. امنحوا هذا الدور لشخص آخر أولا.
accounts-erased-title = مُحي حسابكم
accounts-erased-lead = حُذف اسمكم وعنوانكم، وانتهى دخولكم في جميع الأجهزة. شكرا لمشاركتكم.

# الرسائل.
accounts-mail-sign-in-subject = رابط تسجيل الدخول
accounts-mail-sign-in-intro = طُلب تسجيل الدخول إلى البوابة بهذا العنوان، ولعلكم أنتم من طلبتم ذلك.
accounts-mail-sign-in-code = أو اكتبوا هذا الرمز في الصفحة التي طلبتموه فيها:
accounts-mail-sign-in-ignore = يصلح الرابط والرمز مرة واحدة ولمدة 10 دقائق. وإن لم تطلبوا ذلك فلا تفعلوا شيئا: فلا أحد يدخل بدونهما. ولا تعطوا الرمز لأحد.
accounts-mail-change-subject = أكدوا عنوان بريدكم الإلكتروني الجديد
accounts-mail-change-intro = طُلب استخدام هذا العنوان لحساب في البوابة، ولعلكم أنتم من طلبتم ذلك.
accounts-mail-change-ignore = يصلح الرابط مرة واحدة ولمدة 10 دقائق، في المتصفح الذي سُجل فيه الدخول إلى ذلك الحساب. وإن لم تطلبوا ذلك فلا تفعلوا شيئا: فلن يتغير شيء.
accounts-mail-asked-subject = طُلب تغيير عنوان البريد الإلكتروني
accounts-mail-asked-intro = طُلب من داخل حسابكم استبدال هذا العنوان بعنوان آخر. وإن لم تطلبوا ذلك، فسجِّلوا الدخول فورا، وأنهوا الدخول في جميع الأجهزة الأخرى، وأبلغوا مديري نظام البوابة.
accounts-mail-changed-subject = تغيَّر عنوان بريدكم الإلكتروني
accounts-mail-changed-intro = يستخدم حسابكم في البوابة الآن عنوانا آخر، ولم يعد هذا العنوان مستخدما. وإن لم تطلبوا ذلك فأبلغوا مديري نظام البوابة.
accounts-mail-erased-intro = حُذف اسمكم وعنوانكم من البوابة، وانتهى دخولكم في جميع الأجهزة. وهذه آخر رسالة إليكم.
accounts-mail-role-subject = تغيَّرت أدواركم في البوابة
accounts-mail-role-granted = مُنحتم دورا:
accounts-mail-role-revoked = أُلغي دور من أدواركم:
accounts-mail-role-sign-in = سجِّلوا الدخول من جديد للاطلاع على ما تغيَّر.

# الأدوار ونطاقها.
accounts-role-contributor = المساهم
accounts-role-officer = موظف الأمانة
accounts-role-coder = المرمِّز
accounts-role-publisher = مسؤول النشر
accounts-role-facilitator = الجهة الميسِّرة لخط العمل
accounts-role-approver = الجهة المعتمِدة
accounts-role-administrator = مدير النظام
accounts-scope-portal = البوابة كلها
accounts-scope-entities = الكيانات
accounts-scope-calls = الدعوات
accounts-scope-lines = خطوط العمل
accounts-role-held = هذا الدور ممنوح بالفعل
accounts-closed = هذا الحساب مغلق أو لم يؤكَّد عنوانه

# مساحة العمل: التنقل.
accounts-nav-desk = مساحة العمل
accounts-nav-queue = قائمة الانتظار
accounts-nav-admin = الإدارة
accounts-outbox = الرسائل الصادرة
accounts-users = الحسابات
accounts-audit = سجل التدقيق

# مساحة العمل: الرسائل.
accounts-outbox-kept-lead = لم يُضبط خادم بريد: تُحفظ الرسائل هنا ولا تصل إلى أحد.
accounts-outbox-lead = الرسائل التي تكتبها البوابة، الأحدث أولا.
accounts-mail-state = الحالة
accounts-mail-any-state = كل الحالات
accounts-mail-waiting = في الانتظار
accounts-mail-sent = أُرسلت
accounts-mail-kept = محفوظة
accounts-mail-dead = تعذر إرسالها
accounts-mail-to = إلى
accounts-mail-subject = الموضوع
accounts-mail-kind = النوع
accounts-mail-created = كُتبت في
accounts-mail-finished = انتهت في
accounts-mail-attempts = المحاولات
accounts-mail-next = المحاولة التالية
accounts-mail-error = آخر خطأ
accounts-mail-body = النص
accounts-mail-hidden = لا يرى نص الرسالة المرسلة إلا من أُرسلت إليه.
accounts-mail-emptied = حُذف النص بانتهاء مدة حفظه.
accounts-mail-resend = إرسال من جديد
accounts-mail-resent = تنتظر الرسالة إرسالها من جديد
accounts-mail-address = العنوان
accounts-outbox-empty = لا توجد رسائل
accounts-outbox-empty-advice = لا توجد رسائل تطابق عوامل التصفية هذه.

# مساحة العمل: الحسابات.
accounts-users-lead = من سجَّل الدخول أو أُضيف، وما يمكنه فعله.
accounts-users-search = الاسم أو العنوان
accounts-any-role = كل الأدوار
accounts-user = الحساب
accounts-user-since = منذ
accounts-user-seen = آخر استخدام
accounts-user-disabled = معطَّل
accounts-user-unconfirmed = غير مؤكَّد
accounts-user-active = نشط
accounts-users-empty = لا توجد حسابات
accounts-users-empty-advice = لا يوجد ما يطابق البحث. وسِّعوا البحث أو أضيفوا الشخص أدناه.
accounts-add = إضافة شخص
accounts-add-lead = لمن لم يسجل الدخول بعد. تُمنح الأدوار في الصفحة التالية، ويكون الدخول بالبريد كما للجميع.
accounts-add-button = إضافة
accounts-user-roles = الأدوار
accounts-user-roles-none = لا شيء سوى دور المساهم
accounts-granted-at = منذ
accounts-revoke = إلغاء الدور
accounts-revoke-of = إلغاء الدور: { $role }
accounts-grant = منح دور
accounts-grant-button = منح
accounts-granted = مُنح الدور، وأُشعر الشخص بالبريد، وعليه تسجيل الدخول من جديد
accounts-added = أُنشئ الحساب.
accounts-revoked = أُلغي الدور وأُشعر الشخص بالبريد
accounts-grant-choose = اختاروا دورا ونطاقه
accounts-scope-unfit = لا يمكن شغل هذا الدور في ذلك النطاق. يُعيَّن الميسِّر لخط عمل، ويُعيَّن المعتمِد لخط أو كيان أو للبوابة كلها، وتُمنح الأدوار الأخرى على دعوة أو كيان أو البوابة كلها.
accounts-choose = اختاروا…
accounts-sign-in-to-change = لتغيير الأدوار أو إغلاق الحساب، سجِّلوا الدخول مرة أخرى.
accounts-user-sessions = { $count ->
    [zero] لم يُسجل الدخول في أي جهاز
    [one] سُجل الدخول في جهاز واحد
    [two] سُجل الدخول في جهازين
    [few] سُجل الدخول في { $count } أجهزة
    [many] سُجل الدخول في { $count } جهازا
   *[other] سُجل الدخول في { $count } جهاز
}
accounts-end-all = إنهاء الدخول في جميع الأجهزة
accounts-disable = تعطيل الحساب
accounts-disable-lead = لا يمكن لأحد الدخول بعنوانه حتى يُفعَّل من جديد، وينتهي الدخول في أجهزته فورا.
accounts-enable = تفعيل الحساب
accounts-disabled-done = عُطِّل الحساب
accounts-enabled-done = فُعِّل الحساب
accounts-user-trail = في سجل التدقيق

# مساحة العمل: السجل.
accounts-audit-lead = من فعل ماذا ومتى. ولا يمكن تغيير القيود ولا حذفها.
accounts-audit-act = الفعل
accounts-audit-object = الموضوع
accounts-audit-actor = الفاعل
accounts-audit-at = الوقت
accounts-audit-change = التغيير
accounts-audit-before = قبل
accounts-audit-after = بعد
accounts-audit-portal = البوابة
accounts-audit-search = فعل أو موضوع أو رقم
accounts-audit-empty = لا توجد قيود
accounts-audit-empty-advice = لا توجد قيود تطابق عوامل التصفية هذه.
accounts-chain-sealed = القيود في السلسلة
accounts-chain-waiting = في انتظار الختم
accounts-chain-last = آخر ختم
accounts-chain-note = يتحقق الأمر «portal audit verify» من السلسلة كلها.
accounts-audit-newest = الأحدث
accounts-audit-older = الأقدم
accounts-nav-calls = الدعوات


# وقف الرسائل.
accounts-mail-held = في انتظار الإذن بالإرسال
accounts-mail-handing-over = قيد التسليم
accounts-mail-uncertain = غير مؤكدة
accounts-mail-dropped = لم تُرسل
accounts-unsubscribe-title = هل تريدون وقف هذه الرسائل؟
accounts-unsubscribe-lead = يمكنكم وقفها هنا بضغطة واحدة، ولا حاجة إلى تسجيل الدخول.
accounts-unsubscribed = لن تصلكم هذه الرسائل بعد الآن
accounts-unsubscribed-lead = من الآن فصاعدا لا تُرسل إلى هذا العنوان.
accounts-unsubscribe-what = الرسائل
accounts-unsubscribe-button = وقف هذه الرسائل
accounts-unsubscribe-undo = استئناف إرسالها
accounts-unsubscribe-manage = ما يصلني بالبريد
accounts-unsubscribe-necessary = يستمر إرسال الرسائل الضرورية: روابط تسجيل الدخول والإيصالات وأسئلة الأمانة والقرارات المتعلقة بمساهماتكم.
accounts-unsubscribe-unknown = هذا الرابط غير معروف
accounts-unsubscribe-unknown-lead = ربما لم يُنسخ كاملا، أو مضى على الرسالة أكثر من سنة. سجلوا الدخول لاختيار ما يصلكم بالبريد.
accounts-mail-uncertain-lead = انقطع العمل عندما كان الخادم على وشك تسلم هذه الرسالة. لا يُعرف هل وصلت، ولا يُعاد إرسالها تلقائيا.
