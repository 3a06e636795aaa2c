# الجهات: التأسيس والانضمام والدعوة والمغادرة.

# لمن المساهمة.
submissions-for-whom = باسم من
submissions-for-whom-lead = مسودة الجهة يراها جميع أعضائها ويعدلونها. ويمكنكم تحديد من تقدَّم باسمه إلى حين تقديمها.
submissions-for-whom-later = يمكنكم تغيير ذلك إلى حين التقديم.
submissions-for-oneself = باسمي، دون أي جهة
submissions-for-oneself-hint = لا يراها ولا يعدلها غيركم.
submissions-for-organization-hint = يراها جميع أعضائها ويعدلونها.
submissions-organization-change = تغيير
submissions-organization-has-draft = بدأ أحد الزملاء مسودة لهذه الجهة بالفعل. تابعوها معا.
submissions-organization-first = هل تجيبون باسم جهة؟ عندئذ يمكن للزملاء أن يكتبوا معكم:
submissions-organizations = جهاتي
submissions-colleague-has-begun = بدأ زميلكم { $name } مسودة.
submissions-you-have-begun = بدأتم مسودة.
submissions-organization-has-submitted = سبق تقديم مساهمة.
submissions-open-it = فتحها
submissions-continue-together = متابعتها معا
submissions-begin-another = أو البدء بمسودتكم
submissions-link-sent = رسالة جديدة في طريقها إليكم. ومسودتكم محفوظة.

# One's own organizations.
organizations-title = جهاتي
organizations-lead = يكتب أعضاء الجهة مساهماتها معا: يرى كل منهم مسوداتها ويعدلها. ويقرر منسقها من ينتمي إليها.
organizations-none = لا تنتمون إلى أي جهة بعد
organizations-none-advice = أضيفوا جهتكم، أو اطلبوا الانضمام إليها إن أضافها زميل من قبل. ويمكنكم أيضا الإجابة باسمكم.
organizations-add = إضافة جهتي
organizations-add-another = إضافة جهة أخرى
organizations-organization = الجهة
organizations-focal-point = منسق
organizations-member = عضو
organizations-you = أنتم
organizations-verified = متحقَّق منها
organizations-unverified = غير متحقَّق منها
organizations-waits = طلب قيد النظر
organizations-waits-lead = القرار للمنسق، وستُبلَّغون بالبريد.
organizations-unask = سحب الطلب
organizations-asked = طلبتم الانضمام. القرار للمنسق، وستُبلَّغون بالبريد.
organizations-left = تم: لم تعودوا تنتمون إليها

# Founding one.
organizations-found-title = إضافة جهة
organizations-found-lead = عرّفوا بها. وإن كانت موجودة هنا عرضناها لكم، فيمكنكم طلب الانضمام إليها.
organizations-found-claim = تصبحون أول منسق لها. وترى الأمانة أن ذلك لم يُتحقق منه بعد.
organizations-found-button = إضافة الجهة
organizations-founded = أضيفت الجهة وأنتم منسقها. ويمكنكم الآن دعوة الزملاء.
organizations-similar = هل هي إحدى هذه؟
organizations-similar-lead = هذه موجودة هنا. إن كانت إحداها جهتكم فاطلبوا الانضمام إليها، لتعملوا جميعا في مكان واحد.
organizations-ask = طلب الانضمام
organizations-ask-named = طلب الانضمام إلى { $name }
organizations-ask-shows = عندئذ يرى منسقوها اسمكم وعنوان بريدكم الإلكتروني.
organizations-already = تنتمون إليها أو طلبتم ذلك
organizations-none-of-these = ليست أيا من هذه

# What it is.
organizations-name = الاسم
organizations-name-hint = كاملا وبلغتها
organizations-name-missing = اكتبوا اسم الجهة
organizations-name-short = اكتبوا الاسم كاملا
organizations-name-long = ينبغي ألا يتجاوز الاسم 200 حرف
organizations-name-lang = لغة الاسم
organizations-name-lang-missing = اختاروا لغة الاسم
organizations-kind = فئة أصحاب المصلحة
organizations-kind-hint = الأوساط الأكاديمية والأوساط التقنية فئتان.
organizations-kind-missing = اختاروا فئة أصحاب المصلحة
organizations-place = نطاق العمل
organizations-reach = أين تعمل
organizations-reach-national = في بلد واحد
organizations-reach-regional = في منطقة واحدة
organizations-reach-global = في العالم كله
organizations-reach-missing = بيّنوا أين تعمل
organizations-country = البلد
organizations-country-hint = لما يعمل في بلد واحد فقط؛ وتُستنتج المنطقة منه.
organizations-country-missing = اختاروا البلد
organizations-region = المنطقة
organizations-region-hint = لما يعمل في منطقة واحدة فقط.
organizations-region-missing = اختاروا المنطقة
organizations-website = الموقع الشبكي
organizations-website-wrong = اكتبوا عنوانا شبكيا مثل https://www.example.org أو اتركوا الخانة فارغة
organizations-itu = العضوية في الاتحاد الدولي للاتصالات
organizations-itu-hint = الفئة التي تنتمي بها إلى الاتحاد الدولي للاتصالات، إن كانت عضوا فيه.
organizations-itu-none = ليست عضوا
organizations-itu-member-state = دولة عضو
organizations-itu-sector-member = عضو القطاع
organizations-itu-associate = منتسب
organizations-itu-academia = عضو من الهيئات الأكاديمية
organizations-itu-missing = بيّنوا هل هي عضو في الاتحاد الدولي للاتصالات
organizations-sectors = القطاعات
organizations-sectors-hint = لأعضاء القطاعات والمنتسبين فقط.
organizations-sectors-missing = اختاروا قطاعا واحدا على الأقل
organizations-sector-r = الاتصالات الراديوية (ITU-R)
organizations-sector-t = تقييس الاتصالات (ITU-T)
organizations-sector-d = تنمية الاتصالات (ITU-D)
organizations-details-title = ما هو معروف عن الجهة
organizations-details-lead = تبدأ المسودات الجديدة بهذه البيانات. أما المنشور فيبقى كما كان.
organizations-details-verified = إذا غيّرتم الاسم أو الفئة أو النطاق أو العضوية في الاتحاد، وجب على الأمانة أن تتحقق من الجهة من جديد.
organizations-saved = تم الحفظ

# Members.
organizations-about = عن الجهة
organizations-details-change = تعديل هذه البيانات
organizations-focal-means = يقرر المنسقون من ينضم، ويسمّون منسقين آخرين، ويزيلون الأعضاء، ويعدلون بيانات الجهة. ولها دائما منسق واحد على الأقل.
organizations-members = الأعضاء
organizations-members-lead = يرون جميعا مسودات الجهة ومساهماتها ويعدلونها.
organizations-members-none = لم يعد أحد ينتمي إليها.
organizations-since = منذ
organizations-asked-at = تاريخ الطلب
organizations-change-member = تعديل
organizations-requests = طلبات الانضمام
organizations-requests-lead = لا تقبلوا إلا من تعرفون أنه يعمل لدى الجهة. وانظروا في العنوان أيضا.
organizations-decide = القرار
organizations-approve = قبول
organizations-approve-named = قبول { $email }
organizations-decline = رفض
organizations-decline-named = رفض { $email }
organizations-approved = قُبل العضو وأُبلغ بالبريد
organizations-declined = رُفض الطلب وأُبلغ صاحبه بالبريد
organizations-name-focal = تسمية منسقا
organizations-name-focal-named = تسمية { $email } منسقا
organizations-end-focal = إنهاء صفة المنسق
organizations-end-focal-named = إنهاء صفة المنسق: { $email }
organizations-remove = إزالة
organizations-remove-named = إزالة { $email }
organizations-named = سُمّي المنسق
organizations-ended = لم يعد منسقا، ويبقى عضوا
organizations-removed = أُزيل العضو وأُبلغ بالبريد
organizations-last-focal-point = للجهة التي لها أعضاء منسق. سمّوا غيره أولا.
organizations-changed-meanwhile = تغيّر هذا في الأثناء. وترون الوضع الحالي.

# Invitations.
organizations-invite = دعوة زميل
organizations-invite-lead = نرسل رابطا إلى العنوان، يعمل سبعة أيام ولهذا العنوان وحده. ومن يقبله يصبح عضوا.
organizations-invite-lead-member = نرسل رابطا إلى العنوان، يعمل سبعة أيام ولهذا العنوان وحده. ثم يقبل المنسق الزميل.
organizations-invite-email = عنوان البريد الإلكتروني لزميلكم
organizations-invite-button = إرسال الدعوة
organizations-invited = الدعوة في طريقها
organizations-invited-member = هذا العنوان لعضو بالفعل
organizations-invitations = دعوات قيد الانتظار
organizations-invited-by = صاحب الدعوة
organizations-until = حتى
organizations-expired = انتهت
organizations-invitation-end = سحب
organizations-invitation-end-named = سحب دعوة { $email }
organizations-invitation-ended = سُحبت الدعوة ولم يعد رابطها يعمل
organizations-invitation-title = أنتم مدعوون إلى الانضمام إلى جهة
organizations-invitation-lead = يكتب الأعضاء معا مساهماتها.
organizations-invitation-for = للعنوان
organizations-invitation-sign-in = لهذا العنوان حساب. سجّلوا الدخول به أولا، ثم تعودون إلى هنا وتنضمون بضغطة واحدة.
organizations-join = الانضمام
organizations-join-shows = تؤكدون بذلك أن العنوان لكم. ويرى الأعضاء اسمكم وعنوانكم.
organizations-joined = انضممتم
organizations-invitation-old = لم تعد هذه الدعوة تعمل
organizations-invitation-old-lead = قُبلت أو سُحبت أو مضى عليها أكثر من سبعة أيام. اطلبوا من زميلكم أن يدعوكم من جديد.

# Leaving.
organizations-leave = مغادرة الجهة
organizations-leave-title = هل تغادرون هذه الجهة؟
organizations-leave-lead = لن تروا بعد ذلك مسوداتها ومساهماتها، ولا ما بدأتموه منها. فهي تبقى للجهة.
organizations-leave-alone = أنتم الأخير: بعدكم لا يستطيع أحد تعديلها إلى أن تسمّي الأمانة أحدا.
organizations-heir = من يصبح منسقا؟
organizations-heir-hint = أنتم المنسق الوحيد. سلّموا المهمة إلى عضو قبل المغادرة.
organizations-heir-missing = اختاروا العضو الذي يصبح منسقا
organizations-unask-title = هل تسحبون طلب الانضمام؟

# Messages.
organizations-mail-open = فتح صفحة الجهة
organizations-mail-decide = اتخاذ القرار
organizations-mail-asked-subject = طلب للانضمام إلى جهتكم
organizations-mail-asked-intro = لا تقبلوا إلا من تعرفون أنه يعمل لدى الجهة: فالأعضاء يرون جميع مسوداتها ويعدلونها.
organizations-mail-approved-subject = أصبحتم من أعضاء الجهة
organizations-mail-approved-intro = قبلكم المنسق. ويمكنكم الآن كتابة مساهماتها مع زملائكم.
organizations-mail-declined-subject = رُفض طلب انضمامكم
organizations-mail-declined-intro = رفضه المنسق. إن كان ذلك خطأ فاكتبوا إلى زميل في الجهة.
organizations-mail-invited-subject = دعوة إلى الانضمام إلى جهة
organizations-mail-invited-intro = يدعوكم زميل إلى كتابة المساهمات معا في البوابة. وتبيّن صفحة هذا الرابط من يدعوكم وإلى أي جهة. ويعمل سبعة أيام ولهذا العنوان وحده.
organizations-mail-invited-button = عرض الدعوة
organizations-mail-invited-ignore = إن كنتم لا ترغبون في الانضمام فلا تفعلوا شيئا. فلا يحدث شيء دون ضغطكم.
organizations-mail-joined-subject = انضم زميل إلى جهتكم
organizations-mail-joined-intro = قُبلت دعوتكم أو دعوة منسق آخر.
organizations-mail-left-subject = غادر عضو جهتكم
organizations-mail-left-intro = يبقى ما كتبه للجهة، ولم يعد يراه.
organizations-mail-removed-subject = لم تعودوا من أعضاء الجهة
organizations-mail-removed-intro = أزالكم المنسق. تبقى المسودات والمساهمات للجهة ولم تعودوا ترونها. إن كان ذلك خطأ فاكتبوا إلى زميل هناك.
organizations-mail-focal-subject = أصبحتم منسقا
organizations-mail-focal-intro = تقررون من ينضم إلى الجهة وما يقال عنها.
organizations-mail-focal-ended-subject = لم تعودوا منسقا
organizations-mail-focal-ended-intro = ما زلتم عضوا: ترون مسوداتها وتعدلونها.
organizations-mail-verified-subject = تم التحقق من جهتكم
organizations-mail-verified-intro = تحققت الأمانة من أن لكم أن تتحدثوا باسمها.
organizations-mail-merged-subject = دُمجت جهتكم مع جهة أخرى
organizations-mail-merged-intro = وجدت الأمانة أنهما جهة واحدة. والأعضاء والمسودات والمساهمات معا الآن.
organizations-mail-merged-from = القيد السابق
organizations-mail-merged-into = من الآن

# The desk.
organizations-desk-title = الجهات
organizations-desk-lead = من يضيف جهة يدّعي التحدث باسمها. تحققوا من ذلك، وادمجوا المكرر، وسمّوا منسقا حيث لا يوجد.
organizations-desk-search = الاسم أو الموقع أو عنوان أحد الأعضاء
organizations-desk-empty = لا توجد جهات
organizations-desk-empty-advice = لا شيء مطابق. اختصروا البحث أو اختاروا حالة أخرى.
organizations-leaderless = دون منسق
organizations-waiting = طلبات قيد النظر
organizations-submissions = المساهمات
organizations-submissions-none = لم يقدَّم شيء إلى دعواتكم.
organizations-founded-at = تاريخ الإضافة
organizations-verified-at = تاريخ التحقق
organizations-verification = من يتحدث باسمها
organizations-verification-lead = تأكدوا من أن للمنسقين أن يتحدثوا باسم الجهة، برسالة مثلا أو باتصال برقمها المنشور.
organizations-verify = وسمها بأنها متحقَّق منها
organizations-unverify = سحب التحقق
organizations-verified-done = وُسمت بأنها متحقَّق منها وأُبلغ المنسقون بالبريد
organizations-unverified-done = أصبحت غير متحقَّق منها
organizations-standing = الصفة
organizations-reference = الرقم المرجعي
organizations-call = الدعوة
organizations-history = السجل
organizations-history-none = لم يحدث شيء بعد.
organizations-act-founded = إضافة
organizations-act-described = تعديل البيانات
organizations-act-join-asked = طلب انضمام
organizations-act-join-withdrawn = سحب طلب
organizations-act-join-approved = قبول عضو
organizations-act-join-declined = رفض طلب
organizations-act-invited = دعوة
organizations-act-invitation-ended = سحب دعوة
organizations-act-joined = انضمام بدعوة
organizations-act-left = مغادرة عضو
organizations-act-member-removed = إزالة عضو
organizations-act-focal-named = تسمية منسق
organizations-act-focal-ended = عودة منسق إلى العضوية
organizations-act-verified = تحقق
organizations-act-verification-ended = سحب التحقق
organizations-act-merged = دمج مع جهة أخرى
organizations-act-other = إجراء آخر
organizations-merge = الدمج مع قيد مكرر
organizations-merged-done = أصبحتا واحدة، والأعضاء والمسودات والمساهمات هنا

# Counts.
organizations-member-count = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوا
   *[other] { $count } عضو
}
organizations-request-count = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
}
