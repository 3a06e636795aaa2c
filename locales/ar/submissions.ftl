# Submissions: from the draft to the receipt.

# States.
submissions-state-draft = مسودة
submissions-state-submitted = مقدَّمة
submissions-state-under-review = قيد النظر
submissions-state-clarification-asked = طُلب توضيح
submissions-state-accepted = مقبولة
submissions-state-rejected = غير مقبولة
submissions-state-published = منشورة
submissions-state-unpublished = أُلغي نشرها
submissions-state-withdrawn = مسحوبة
submissions-next = ما الخطوة التالية
submissions-next-draft = لم يُرسل أي شيء بعد. يُرجى استكمال الأجوبة ومراجعتها وتقديم المساهمة قبل الموعد النهائي.
submissions-next-submitted = تلقتها الأمانة وستنظر فيها. ويمكن تعديلها وإعادة تقديمها حتى الموعد النهائي.
submissions-next-under-review = تفحصها الأمانة حاليا، وستتصل بكم إذا كان هناك ما يحتاج إلى توضيح.
submissions-next-clarification-asked = لدى الأمانة سؤال. يُرجى الإجابة عنه أدناه.
submissions-next-accepted = جرى التحقق منها. وستُنشر إذا كنتم قد وافقتم على ذلك، وإلا فإنها تُحتسب دون نصها.
submissions-next-rejected = لم تقبلها الأمانة. والسبب مبين أدناه.
submissions-next-published = إنها منشورة في عنوانها الخاص. وإذا لزم سحبها يُرجى تقديم طلب إلى الأمانة.
submissions-next-unpublished = لم تعد منشورة. والسبب مبين أدناه.
submissions-next-withdrawn = سُحبت ولن يُنظر فيها.

# Beginning.
submissions-begin = بدء
submissions-start-description = بدء مساهمة في الدعوة «{ $call }»: ما المطلوب، وحتى متى، وما الذي يُنشر.
submissions-not-open = لا تستقبل هذه الدعوة مساهمات حاليا.
submissions-back-to-call = العودة إلى الدعوة
submissions-what-asked = المطلوب
submissions-required-count = { $count ->
    [zero] لا أسئلة إلزامية
    [one] منها سؤال إلزامي واحد
    [two] منها سؤالان إلزاميان
    [few] منها { $count } أسئلة إلزامية
    [many] منها { $count } سؤالا إلزاميا
   *[other] منها { $count } سؤال إلزامي
}
submissions-start-draft = تُحفظ أجوبتكم في مسودة، ويمكن التوقف والاستكمال في أي وقت ومن أي جهاز.
submissions-start-language = يمكن الإجابة بأي من اللغات الست.
submissions-start-receipt = لا يُرسل شيء قبل التقديم، وبعده تتلقون إيصالا بالوقت الدقيق.
submissions-start-correct = يمكن تصويبها وإعادة تقديمها حتى الموعد النهائي.
submissions-your-email = عنوان بريدكم الإلكتروني
submissions-email-hint = نرسل إلى هذا العنوان رابطا لتأكيد أنه لكم. ويمكن البدء بالكتابة فورا. ولا يُنشر العنوان أبدا.
submissions-have-account = لدي حساب

# Confirming the address.
submissions-confirm-title = تأكيد عنوانكم
submissions-confirm-banner = يمكن مواصلة الكتابة. وقبل التقديم يُرجى فتح الرابط المرسل إلى
submissions-confirm-again = إعادة إرسال الرابط
submissions-confirm-sent = أُرسل رابط جديد إلى
submissions-confirm-wrong = هل العنوان غير صحيح؟
submissions-confirm-right = العنوان الصحيح
submissions-confirm-means = يُرسل رابط جديد إلى هذا العنوان ويبطل الرابط المرسل من قبل. وتبقى أجوبتكم كما هي.
submissions-confirm-send = إرسال الرابط إلى هذا العنوان
submissions-back-to-draft = العودة إلى المسودة
submissions-link-title = استكمال مسودتكم
submissions-link-lead = بهذا تؤكدون أن العنوان لكم وتستكملون من حيث توقفتم.
submissions-link-old = لم يعد هذا الرابط صالحا
submissions-link-old-lead = سبق استخدامه أو مضى عليه أكثر من يوم. ومسودتكم محفوظة. ويمكننا إرسال رابط جديد إلى العنوان نفسه.

# The form.
submissions-steps = الأقسام
submissions-section-of = القسم { $place } من { $count }
submissions-step-done = مكتمل
submissions-step-to-do = غير مكتمل
submissions-step-wrong = يحتاج إلى تصويب
submissions-words = { $count ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
submissions-count = الكلمات: { $n } من { $limit }
submissions-count-over = الكلمات: { $n } من { $limit }، الزائد: { $over }
submissions-answer-language = اللغة
submissions-choose = اختيار
submissions-explanation = توضيح
submissions-i-confirm = أؤكد ذلك
submissions-confirmed = مؤكَّد
submissions-save-continue = حفظ ومتابعة
submissions-save-leave = حفظ وخروج
submissions-saved-at = حُفظ في { $time }
submissions-saving = جار الحفظ…
submissions-save-failed = لم يُحفظ: لا يوجد اتصال. تجري إعادة المحاولة.
submissions-save-conflict = عُدّل في هذه الأثناء من شخص آخر أو في نافذة أخرى. يُرجى الحفظ لرؤية النصين.
submissions-save-signed-out = يُرجى الدخول من جديد للحفظ.
submissions-saved-with-faults = حُفظت أجوبتكم. ويمكن تصويب النقاط المذكورة أعلاه الآن أو لاحقا.
submissions-closed-banner = أُغلق باب التقديم. وما كتبتموه محفوظ لكن لم يعد يمكن تقديمه.
submissions-changed-meanwhile = تغيرت حالتها في هذه الأثناء. يُرجى فتحها من جديد للاطلاع على وضعها الحالي.

# What can be wrong.
submissions-fault-too-long = يُرجى اختصار الجواب: عدد كلماته { $count } والحد الأقصى { $limit }
submissions-fault-url = يُرجى إدخال عنوان كامل يبدأ بـ https:// أو http://
submissions-fault-date = يُرجى إدخال التاريخ بصيغة السنة والشهر واليوم، مثل 2026-03-14
submissions-fault-number = يُرجى إدخال رقم بالأرقام
submissions-fault-choice = يُرجى الاختيار من الأجوبة المعروضة
submissions-fault-country = يُرجى اختيار بلد من القائمة
submissions-fault-unexplained = يُرجى توضيح الجواب، فالسؤال يطلب ذلك

# Files.
submissions-files = الملفات
submissions-files-below = إضافة الملفات أدناه
submissions-files-none = لم يُضف أي ملف.
submissions-file-choose = اختيار ملف
submissions-file-hint = { $count ->
    [zero] لا تُقبل ملفات.
    [one] ملف واحد: PDF أو DOCX أو ODT أو TXT، بحد أقصى 20 ميغابايت. ويُحفظ فور تحميله.
    [two] ملفان على الأكثر: PDF أو DOCX أو ODT أو TXT، بحد أقصى 20 ميغابايت لكل منهما. ويُحفظان فور تحميلهما.
    [few] { $count } ملفات على الأكثر: PDF أو DOCX أو ODT أو TXT، بحد أقصى 20 ميغابايت لكل منها. وتُحفظ فور تحميلها.
    [many] { $count } ملفا على الأكثر: PDF أو DOCX أو ODT أو TXT، بحد أقصى 20 ميغابايت لكل منها. وتُحفظ فور تحميلها.
   *[other] { $count } ملف على الأكثر: PDF أو DOCX أو ODT أو TXT، بحد أقصى 20 ميغابايت لكل منها. وتُحفظ فور تحميلها.
}
submissions-file-upload = تحميل الملف إلى الموقع
submissions-file-remove = حذف
submissions-file-missing = يُرجى اختيار ملف أولا.
submissions-file-type = هذا النوع من الملفات غير مقبول. يُرجى إرسال ملف PDF أو DOCX أو ODT أو TXT.
submissions-file-content = الملف لا يطابق اسمه أو فارغ أو يحتوي على وحدات ماكرو. يُرجى حفظه من جديد وإرسال الملف الجديد.
submissions-file-encoding = الملف النصي ليس بترميز UTF-8. يُرجى حفظه من جديد بترميز UTF-8 وإرسال الملف الجديد.
submissions-file-too-large = يتجاوز حجم الملف 20 ميغابايت.
submissions-file-too-many = { $count ->
    [zero] لا يقبل هذا السؤال ملفات.
    [one] يقبل هذا السؤال ملفا واحدا. يُرجى حذف الملف الموجود أولا.
    [two] يقبل هذا السؤال ملفين على الأكثر. يُرجى حذف ملف أولا.
    [few] يقبل هذا السؤال { $count } ملفات على الأكثر. يُرجى حذف ملف أولا.
    [many] يقبل هذا السؤال { $count } ملفا على الأكثر. يُرجى حذف ملف أولا.
   *[other] يقبل هذا السؤال { $count } ملف على الأكثر. يُرجى حذف ملف أولا.
}
submissions-file-full = { $count ->
    [zero] لا يقبل هذا السؤال ملفات.
    [one] يقبل هذا السؤال ملفا واحدا. ولإرسال ملف آخر يُرجى حذفه أولا.
    [two] يقبل هذا السؤال ملفين، وقد أُضيفا. ولإرسال ملف آخر يُرجى حذف أحدهما أولا.
    [few] يقبل هذا السؤال { $count } ملفات، وقد أُضيفت. ولإرسال ملف آخر يُرجى حذف أحدها أولا.
    [many] يقبل هذا السؤال { $count } ملفا، وقد أُضيفت. ولإرسال ملف آخر يُرجى حذف أحدها أولا.
   *[other] يقبل هذا السؤال { $count } ملف، وقد أُضيفت. ولإرسال ملف آخر يُرجى حذف أحدها أولا.
}
submissions-file-together = يتجاوز حجم الملفات مجتمعة 50 ميغابايت.
submissions-file-to-clear = يُنشر مع مساهمتكم بعد أن تتحقق الأمانة من خلوه من البيانات الشخصية.
submissions-file-undecided = لا تُنشر الملفات إلا إذا وافقتم على النشر باسم جهتكم، وبعد أن تتحقق منها الأمانة. ولا تُنشر ملفات مساهمة لا يُذكر اسم صاحبها، لأنها قد تدل على اسم.
submissions-file-anonymous = لا يُنشر: طلبتم عدم ذكر الاسم، والملفات قد تدل عليه. ولا تطلع عليه سوى الأمانة.
submissions-file-secretariat = لا يُنشر: لا تطلع عليه سوى الأمانة.
submissions-file-public = منشور
submissions-file-not-cleared = غير منشور: لم تُجز الأمانة نشره. وإذا كان ينبغي نشره فيُرجى مراسلة الأمانة.

# Two texts of one answer.
submissions-conflict-title = نصان لجواب واحد
submissions-conflict-lead = أثناء كتابتكم حُفظ هذا الجواب من مكان آخر: من شخص آخر أو في نافذة أخرى لكم. والنصان محفوظان. يُرجى اختيار النص المعتمد، ويمكن تعديله بعد ذلك.
submissions-conflict-standing = النص الحالي
submissions-conflict-own = نصكم
submissions-conflict-waiting = النص الآخر
submissions-conflict-keep = الاحتفاظ بهذا النص

# Review and submit.
submissions-review = المراجعة والتقديم
submissions-review-lead = يُرجى قراءة كل شيء مرة أخيرة. لم يُرسل أي شيء بعد.
submissions-missing-title = { $count ->
    [zero] لم يبق شيء
    [one] بقيت نقطة واحدة
    [two] بقيت نقطتان
    [few] بقيت { $count } نقاط
    [many] بقيت { $count } نقطة
   *[other] بقيت { $count } نقطة
}
submissions-lack-missing = ينقصه جواب
submissions-lack-wrong = يحتاج إلى تصويب
submissions-complete = أُجيب عن جميع الأسئلة الإلزامية.
submissions-change = تعديل
submissions-no-answer = لا جواب
submissions-submit = تقديم المساهمة
submissions-submit-again = إعادة التقديم
submissions-submit-means = بالتقديم تُرسل أجوبتكم وملفاتكم إلى الأمانة كنسخة لا تتغير بعد ذلك، وتحصلون على إيصال.
submissions-consent-note = يتوقف ما يُنشر على ما وافقتم عليه في الاستمارة. ولا تُنشر أسماء الأشخاص وبيانات الاتصال أبدا.
submissions-correct-until = ما لم تُنشر، يمكن تصويبها وإعادة تقديمها حتى: { $deadline }.
submissions-blocked-confirm = يُرجى تأكيد عنوانكم أولا بفتح الرابط الوارد في الرسالة المرسلة. وكل ما كتبتموه محفوظ.
submissions-blocked-missing = يظهر الزر هنا بعد استكمال النقاط المذكورة أعلاه.
submissions-copy = تنزيل نسخة نصية
submissions-not-yet = لم تُقدَّم المساهمة: بقي ما يجب استكماله. ولم يُفقد شيء.
submissions-review-changed = لم تُقدَّم المساهمة: عدّل شخص ما جوابا بعد عرض هذه الصفحة. يُرجى قراءتها من جديد ثم تقديمها.
submissions-key-used = استُخدمت هذه الصفحة لتقديم سابق. يُرجى التحقق من الأجوبة أدناه وإعادة التقديم إذا كانت صحيحة.
submissions-unknown-advice = انقطع الاتصال بقاعدة البيانات في اللحظة الأخيرة. يُرجى الضغط على الزر من جديد: لا يمكن أن تصل مرتين.
submissions-late-title = وصلت بعد الموعد النهائي
submissions-late-lead = لم تُقبل. والوقت هو وقت قاعدة البيانات، وهو واحد للجميع.
submissions-early-title = لم يُفتح باب التقديم بعد
submissions-early-lead = المسودة محفوظة. يُرجى تقديمها عند فتح باب التقديم.
submissions-arrived = وقت الوصول
submissions-late-kept = المسودة محفوظة كما هي. ويمكن قراءتها وتنزيلها.
submissions-late-ask = إذا كنتم ترون أنه ينبغي قبولها رغم ذلك فيُرجى مراسلة الجهة الداعية: { $convener }. ويمكن لموظف أن يحدد لجهتكم موعدا لاحقا مع تسجيل السبب.

# The receipt.
submissions-receipt = إيصال
submissions-received = وردت
submissions-reference = الرقم المرجعي
submissions-call = الدعوة
submissions-version = النسخة
submissions-newer-version = قُدّمت نسخة أحدث
submissions-received-at = وقت الورود
submissions-received-utc = بالتوقيت العالمي المنسق
submissions-state = الحالة
submissions-sha256 = المجموع الاختباري (SHA-256)
submissions-verify-at = التحقق في العنوان
submissions-json = تنزيل النسخة (JSON)
submissions-copy-link = نسخ الرابط
submissions-copied = تم النسخ
submissions-print = طباعة
submissions-receipt-mailed = أُرسل الإيصال إليكم أيضا بالبريد الإلكتروني.
submissions-check-title = التحقق من ملف بواسطة هذا الإيصال
submissions-check = تحقق
submissions-check-same = هذا هو بالضبط ما ورد.
submissions-check-differs = هذا ليس ما ورد: المجموعان الاختباريان مختلفان.
submissions-check-offline = بدون هذه البوابة

# One’s own pages.
submissions-my-draft = مسودتي
submissions-submission = مساهمة
submissions-reason = السبب
submissions-changed-since = عُدّلت أجوبة بعد آخر نسخة. يُرجى إعادة التقديم كي تُحتسب التعديلات.
submissions-change-and-resubmit = تعديل وإعادة تقديم
submissions-see-public = عرض المنشور
submissions-restore = استعادة
submissions-restore-late = انقضى الموعد النهائي فلم يعد ممكنا التراجع عن السحب.
submissions-restore-other-draft = بدأتم مسودة أخرى لهذه الدعوة. يُرجى استكمالها أو سحبها أولا.
submissions-withdraw = سحب
submissions-discard = إلغاء المسودة
submissions-withdraw-title = سحب هذه المساهمة؟
submissions-withdraw-means = لن تنظر فيها الأمانة بعد ذلك ولن تُنشر. ويُبلَّغ جميع أعضاء جهتكم العاملين عليها.
submissions-withdraw-until = يمكن التراجع عن السحب حتى: { $deadline }.
submissions-withdraw-final = انقضى الموعد النهائي: لا يمكن التراجع عن ذلك.
submissions-withdraw-by-request = في وضعها الحالي لا تُسحب إلا بطلب. يُرجى مراسلة الأمانة.
submissions-clarifications = أسئلة الأمانة
submissions-secretariat = الأمانة
submissions-you = أنتم
submissions-your-answer = جوابكم
submissions-answer-missing = يُرجى كتابة جواب
submissions-send-answer = إرسال الجواب
submissions-versions = النسخ والإيصالات
submissions-no-versions = لم يُقدَّم أي شيء بعد.
submissions-version-number = النسخة { $number }
submissions-version-count = { $count ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $count } نسخ
    [many] { $count } نسخة
   *[other] { $count } نسخة
}
submissions-none = ليس لديكم مساهمات بعد
submissions-none-advice = يُرجى اختيار دعوة والإجابة عن أسئلتها.
submissions-see-calls = عرض الدعوات
submissions-untitled = بلا عنوان بعد
submissions-changed-at = عُدّلت في { $time }

# Letters.
submissions-mail-confirm-subject = تأكيد عنوانكم لاستكمال مسودتكم
submissions-mail-confirm-intro = بدأت مسودة بهذا العنوان في بوابة القمة العالمية+20. يُرجى تأكيد أنه لكم كي يمكن التقديم والاستكمال من أي جهاز. والرابط صالح ليوم واحد.
submissions-mail-confirm-button = تأكيد ومتابعة
submissions-mail-confirm-ignore = إذا لم تبدأوا مسودة فيُرجى تجاهل هذه الرسالة: لن يحدث شيء وستُحذف المسودة.
submissions-mail-receipt-subject = إيصال { $reference }
submissions-mail-receipt-intro = وردت مساهمتكم. يُرجى الاحتفاظ بهذه الرسالة.
submissions-mail-receipt-button = فتح الإيصال
submissions-mail-receipt-change = حتى الموعد النهائي، وما لم تُنشر، يمكن تعديل الأجوبة وإعادة تقديمها، والعبرة بالنسخة الأخيرة.
submissions-mail-withdrawn-subject = سُحبت المساهمة: { $reference }
submissions-mail-withdrawn-intro = سُحبت المساهمة { $reference } من جانب مقدمها. ويمكن التراجع عن ذلك حتى الموعد النهائي.
submissions-mail-restored-subject = استُعيدت المساهمة: { $reference }
submissions-mail-restored-intro = جرى التراجع عن سحب { $reference }، وتُعد مقدَّمة من جديد.
submissions-mail-open = فتح المساهمة

# التذكير بالمواعيد النهائية.
submissions-mail-reminder-subject = مسودتكم لم تُقدَّم بعد: { $call }
submissions-mail-reminder-intro = لديكم مسودة لهذه الدعوة لم تُقدَّم بعد. لا يصل إلى الأمانة إلا ما يُقدَّم قبل الموعد النهائي.
submissions-mail-reminder-own-limit = لديكم مسودة لهذه الدعوة لم تُقدَّم بعد. مُنحت منظمتكم موعدا لاحقا مبينا هنا، ولا يصل إلى الأمانة إلا ما يُقدَّم قبله.
submissions-mail-reminder-utc = بالتوقيت العالمي المنسق
submissions-mail-reminder-left = الوقت المتبقي
submissions-mail-reminder-button = متابعة المسودة
submissions-mail-reminder-ignore = إذا كنتم لا تريدون تقديمها فلا حاجة إلى أي إجراء، وإذا سحبتم المسودة فلن يصلكم تذكير آخر.
# The preview of a questionnaire.
submissions-preview = معاينة
submissions-preview-title = معاينة: { $call }
submissions-preview-note = هكذا سيرى المساهمون النموذج. لا يُحفظ ما يُكتب هنا ولا يُرسل.
submissions-preview-working = هذه نسخة عمل لم تُعتمد بعد.
submissions-preview-until = الرابط صالح حتى { $when }.
submissions-preview-as = عرضه كما يراه من يجيب
submissions-preview-show = عرض
submissions-preview-next = القسم التالي
submissions-not-complete = الاستبيان غير مكتمل بعد بهذه اللغة: بعض النصوص بلغة أخرى. يمكنك الإجابة بأي لغة.
