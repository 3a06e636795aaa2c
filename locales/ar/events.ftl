# The calendar, events, sessions.
events-lead = ما هو قادم في العملية وما مضى: منتديات ومشاورات ومواعيد نهائية واجتماعات جميع الوكالات في تقويم واحد.
events-views = طرق عرض التقويم
events-view-list = قائمة
events-view-month = شهر
events-view-timeline = خط زمني
events-q = كلمات أو مدينة
events-from = من
events-to = إلى
events-from-date = من { $date }
events-to-date = حتى { $date }
events-track = مسار خريطة الطريق
events-kind = النوع
events-organizer = الجهة المنظمة
events-line = خط العمل
events-when = الموعد
events-where = المكان
events-what = الحدث
events-mode = المشاركة
events-mode-on-site = حضورياً
events-mode-online = عبر الإنترنت
events-mode-hybrid = حضورياً وعبر الإنترنت
events-upcoming = الأحداث القادمة
events-upcoming-none = لا يوجد حدث قادم مطابق. وتَرِد الأحداث السابقة أدناه.
events-past = الأحداث السابقة
events-on = جارٍ الآن
events-none = لا يوجد حدث يطابق عوامل التصفية هذه
events-none-advice = أزيلوا أحد عوامل التصفية، أو ابحثوا بكلمات أخرى.
events-subscribe = الاشتراك
events-subscribe-help = يستطيع برنامج التقويم لديكم متابعة ما يُعرض هنا، بعوامل التصفية نفسها، وتلقّي التغييرات تلقائياً.
events-subscribe-open = الفتح في برنامج تقويم
events-subscribe-file = ملف التقويم
events-subscribe-atom = موجز التغييرات
events-subscribe-periods = لا تُدرَج في ملف التقويم الأحداث التي لا يُعرف منها سوى الشهر أو السنة إلى أن تُعلن أيامها.
events-feed-title = أحداث استعراض القمة العالمية+20
events-feed-subtitle = أحداث جديدة أو معدَّلة
events-month-present = الشهر الحالي
events-month-none = لا يوجد حدث في يوم معروف من هذا الشهر. أقرب الأشهر:
events-undated = لم يُعلن اليوم بعد
events-period = لا تُعرف سوى الفترة؛ ولم تُعلن الأيام بعد.
events-day-nth = اليوم { $day } من { $days }
events-timeline-title = الأحداث بحسب مسار خريطة الطريق
events-stretch-all = جميع السنوات
events-stretch-review = استعراض العشرين عاماً، منذ 2021
events-stretch-around = ستة أشهر قبل اليوم وبعده
events-add = إضافة إلى التقويم
events-site = موقع الحدث
events-your-time = بتوقيتكم: {"{"}time{"}"}
events-same-track = السابق والتالي في هذا المسار
events-agenda = برنامج الجلسات
events-agenda-of = { $event }: برنامج الجلسات
events-agenda-none = لا توجد جلسة تطابق عوامل التصفية هذه
events-agenda-none-advice = أزيلوا أحد عوامل التصفية، أو انتقلوا إلى يوم آخر.
events-days = الأيام
events-day-all = جميع الأيام
events-day-open = لم يُعلن اليوم بعد
events-time-open = لم يُعلن الوقت بعد
events-room-open = لم تُعلن القاعة بعد
events-time = الوقت
events-clock = جميع الأوقات بتوقيت { $clock }.
events-now = الآن { $time }
events-to-event = عن الحدث
events-my-ics = برنامجي كملف تقويم
events-keep = إضافة إلى برنامجي
events-unkeep = إزالة من برنامجي
events-session-track = نوع الجلسة
events-speakers = المتكلمون
events-role-speaker = متكلم/متكلمة
events-role-moderator = إدارة النقاش
events-role-panellist = مشارك/مشاركة في حلقة النقاش
events-role-chair = الرئاسة
events-role-facilitator = التيسير
events-number = الرقم في البرنامج
events-recording = التسجيل
events-session-site = صفحة الجلسة
events-session-others = الجلستان السابقة والتالية
events-kind-summit = قمة
events-kind-high-level-event = حدث رفيع المستوى
events-kind-high-level-meeting = اجتماع رفيع المستوى
events-kind-forum = منتدى
events-kind-conference = مؤتمر
events-kind-session = جلسة
events-kind-meeting = اجتماع
events-kind-consultation = مشاورة
events-kind-deadline = موعد نهائي
events-kind-milestone = معلم بارز
events-track-joint = مشترك
events-track-unga = الجمعية العامة
events-track-itu = الاتحاد الدولي للاتصالات
events-track-unesco = اليونسكو
events-track-cstd = لجنة تسخير العلم والتكنولوجيا
events-track-ungis = فريق مجتمع المعلومات
events-track-igf = منتدى إدارة الإنترنت
events-city-addis-ababa = أديس أبابا
events-city-astana = أستانا
events-city-athens = أثينا
events-city-baku = باكو
events-city-bali = بالي
events-city-beijing = بيجين
events-city-berlin = برلين
events-city-doha = الدوحة
events-city-geneva = جنيف
events-city-guadalajara = غوادالاخارا
events-city-hyderabad = حيدر أباد
events-city-istanbul = اسطنبول
events-city-joao-pessoa = جواو بيسوا
events-city-katowice = كاتوفيتسه
events-city-kyoto = كيوتو
events-city-lillestrom = ليلستروم
events-city-nairobi = نيروبي
events-city-new-york = نيويورك
events-city-paris = باريس
events-city-rio-de-janeiro = ريو دي جانيرو
events-city-riyadh = الرياض
events-city-sao-paulo = ساو باولو
events-city-sharm-el-sheikh = شرم الشيخ
events-city-strasbourg = ستراسبورغ
events-city-tunis = تونس العاصمة
events-city-vilnius = فيلنيوس
events-count = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثاً
   *[other] { $count } حدث
}
events-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
