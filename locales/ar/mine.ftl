# One’s own submissions: the list, versions beside each other, what happened.
mine-questions = { $count ->
    [zero] لا توجد أسئلة من الأمانة.
    [one] لدى الأمانة سؤال لكم، وهو في مقدمة القائمة.
    [two] لدى الأمانة سؤالان لكم، وهما في مقدمة القائمة.
    [few] لدى الأمانة { $count } أسئلة لكم، وهي في مقدمة القائمة.
    [many] لدى الأمانة { $count } سؤالا لكم، وهي في مقدمة القائمة.
   *[other] لدى الأمانة { $count } سؤال لكم، وهي في مقدمة القائمة.
}
mine-questions-here = { $count ->
    [zero] لا أسئلة للرد عليها
    [one] سؤال ينتظر الرد
    [two] سؤالان ينتظران الرد
    [few] { $count } أسئلة تنتظر الرد
    [many] { $count } سؤالا ينتظر الرد
   *[other] { $count } سؤال ينتظر الرد
}
mine-requests-here = لدى الأمانة
mine-answer = الرد
mine-all = الكل
mine-show = عرض
mine-show-all = عرض الكل
mine-none-such = لا توجد مساهمة لكم تطابق ما طُلب
mine-publication = النشر
mine-changes = ما الذي تغيّر
mine-against = المقارنة مع
mine-compare = مقارنة
mine-changes-lead = من النسخة { $from } إلى النسخة { $to }: الجديد تحته خط، والمحذوف مشطوب.
mine-unchanged = لا فرق في الأجوبة والملفات.
mine-whole = هذه النسخة كاملة
mine-erased = مُحي محتوى هذه النسخة. ويبقى الإيصال والمجموع الاختباري.
mine-history = سجل الأحداث
mine-happened-begun = بدأت المسودة
mine-happened-submitted = قُدّمت النسخة { $version }
mine-happened-withdrawn = سُحبت
mine-happened-restored = أُلغي السحب
mine-happened-reviewed = بدأت الأمانة النظر فيها
mine-happened-asked = طرحت الأمانة سؤالا
mine-happened-answered = أُجيب عن السؤال
mine-happened-accepted = قُبلت
mine-happened-rejected = لم تُقبل
mine-happened-published = نُشرت
mine-happened-unpublished = انتهى نشرها
mine-happened-plea = أُرسل طلب إلى الأمانة
mine-happened-decided = بتّت الأمانة في الطلب
mine-happened-limit = حُدد موعد لاحق
